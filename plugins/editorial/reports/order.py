"""The order in which findings are told: grouped by story, what blocks first."""

from collections.abc import Iterable
from itertools import groupby

from plugins.newsroom.findings import Finding, Severity

WEIGHT = {Severity.BLOCK: 0, Severity.CHECK: 1, Severity.ADVICE: 2}


def by_story(findings: Iterable[Finding]) -> list[tuple[str, list[Finding]]]:
    """(path, findings) pairs; stories that block come first, and so do findings that block."""
    ordered = sorted(findings, key=_rank)
    grouped = [
        (path, list(group))
        for path, group in groupby(sorted(ordered, key=lambda f: f.path), key=lambda f: f.path)
    ]
    return sorted(grouped, key=lambda pair: (not any(f.blocks for f in pair[1]), pair[0]))


def _rank(finding: Finding) -> tuple[bool, int, int, str]:
    return not finding.blocks, WEIGHT[finding.severity], finding.line, finding.code


def counted(findings: Iterable[Finding]) -> str:
    """3 blokir, 2 periksa, 1 saran, 1 diizinkan"""
    findings = list(findings)
    numbers = {
        severity.value: sum(f.severity is severity and not f.waiver for f in findings)
        for severity in Severity
    } | {"diizinkan": sum(bool(f.waiver) for f in findings)}
    return ", ".join(f"{number} {name}" for name, number in numbers.items() if number)
