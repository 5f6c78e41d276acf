"""The review for other tools: JSON of our own, and SARIF 2.1.0 for code-scanning views."""

import json

from plugins.editorial.desk import Review
from plugins.editorial.rules import all_rules
from plugins.newsroom.findings import Finding, Severity

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.BLOCK: "error", Severity.CHECK: "warning", Severity.ADVICE: "note"}


def as_json(review: Review) -> str:
    """{"checked": 1, "blocking": 0, "findings": [{path, line, code, problem, ...}]}"""
    record = {
        "checked": review.checked,
        "blocking": len(review.blocking),
        "findings": [finding.record() for finding in review.findings],
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def as_sarif(review: Review) -> str:
    """One run with the rules that exist and what they found."""
    run = {
        "tool": {"driver": {"name": "Meja redaksi", "rules": _rules(review)}},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"CONTENT": {"uri": "content/"}},
        "results": [_result(finding) for finding in review.findings],
    }
    document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _rules(review: Review) -> list[dict[str, object]]:
    known: dict[str, dict[str, object]] = {
        rule.code: {
            "id": rule.code,
            "shortDescription": {"text": rule.title},
            "fullDescription": {"text": rule.why},
            "help": {"text": rule.basis},
            "defaultConfiguration": {"level": LEVELS[rule.severity]},
        }
        for rule in all_rules()
    }
    for finding in review.findings:
        known.setdefault(finding.code, {"id": finding.code})
    return [known[code] for code in sorted(known)]


def _result(finding: Finding) -> dict[str, object]:
    place = {
        "artifactLocation": {"uri": finding.path, "uriBaseId": "CONTENT"},
        "region": {"startLine": max(1, finding.line)},
    }
    result: dict[str, object] = {
        "ruleId": finding.code,
        "level": LEVELS[finding.severity],
        "message": {"text": f"{finding.problem} {finding.remedy}"},
        "locations": [{"physicalLocation": place}],
    }
    if finding.waiver:
        result["suppressions"] = [{"kind": "inSource", "justification": finding.waiver}]
    return result
