"""docs/periksa.md tells of everything that can be found."""

import re

from plugins.editorial.house import HOUSE
from plugins.editorial.rules import all_rules
from tests.conftest import ROOT
from tests.editorial.document import FILE, text

NEXT_RULE = re.compile(r"\n### [A-Z]+-\d")


def test_the_document_is_what_the_rules_say() -> None:
    assert FILE.read_text(encoding="utf-8") == text(), "run: python3 tasks.py dokumen"


def test_every_rule_has_a_good_and_a_bad_example_in_it() -> None:
    written = FILE.read_text(encoding="utf-8")

    for rule in all_rules():
        section = NEXT_RULE.split(written.partition(f"### {rule.code}: ")[2])[0]
        assert rule.good.strip() in section
        assert rule.bad.strip() in section


def test_every_finding_of_the_house_is_told() -> None:
    """The codes are read from the source, so that a new one cannot be forgotten."""
    found: set[str] = set()
    for room in ("bridge", "decoding", "newsroom", "photos", "press", "seo"):
        for file in (ROOT / "plugins" / room).rglob("*.py"):
            source = file.read_text(encoding="utf-8")
            found |= set(re.findall(r'code="([a-z0-9-]+)"', source))
            found |= set(
                re.findall(r'^    [A-Z_]+ = "([a-z]+(?:-[a-z0-9]+)+)"$', source, re.MULTILINE)
            )
            found |= set(re.findall(r'^\s+"([a-z]+(?:-[a-z0-9]+)+)",$', source, re.MULTILINE))

    assert len(found) > 25
    assert found == {finding.code for finding in HOUSE}
