"""Every rule speaks where it must and is silent where it must be."""

from importlib import import_module
from pkgutil import iter_modules

import pytest

from plugins.editorial import rules
from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.editorial.rules import all_rules
from plugins.editorial.traits import traits_of
from plugins.newsroom.findings import Finding
from tests.editorial import cases

NAMES = sorted(module.name for module in iter_modules(rules.__path__))
NAMED = Archive(site_name="Kabar Baik Sampit", town="Sampit")


def examples(verdict: str) -> list[object]:
    return [
        pytest.param(name, manuscript, id=f"{name}-{number}")
        for name in NAMES
        for number, manuscript in enumerate(
            getattr(import_module(f"{cases.__name__}.{name}"), verdict), start=1
        )
    ]


def found(name: str, manuscript: Manuscript) -> list[Finding]:
    rule: Rule = import_module(f"{rules.__name__}.{name}").RULE
    archive: Archive = getattr(import_module(f"{cases.__name__}.{name}"), "ARCHIVE", NAMED)
    if rule.check:
        return list(rule.check(rule, manuscript, archive))
    assert rule.compare
    address = f"/berita/{manuscript.text('slug')}/"
    return list(rule.compare(rule, traits_of(manuscript, address, archive.content), archive))


@pytest.mark.parametrize(("name", "manuscript"), examples("FAILS"))
def test_a_rule_speaks(name: str, manuscript: Manuscript) -> None:
    findings = found(name, manuscript)

    assert findings
    last_line = manuscript.draft.body_line + manuscript.draft.body.count("\n")
    for finding in findings:
        assert finding.problem.endswith((".", "?", "”"))
        assert finding.remedy
        assert finding.path == manuscript.path
        assert 1 <= finding.line <= last_line


@pytest.mark.parametrize(("name", "manuscript"), examples("PASSES"))
def test_a_rule_is_silent(name: str, manuscript: Manuscript) -> None:
    assert found(name, manuscript) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_rule_has_two_examples_of_each(name: str) -> None:
    known = import_module(f"{cases.__name__}.{name}")

    assert len(known.FAILS) >= 2
    assert len(known.PASSES) >= 2


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_rule_says_what_it_rests_on(rule: Rule) -> None:
    assert (rule.check is None) != (rule.compare is None)
    for text in (rule.title, rule.why, rule.basis, rule.good, rule.bad):
        assert text.strip()


def test_no_two_rules_have_one_code() -> None:
    codes = [rule.code for rule in all_rules()]

    assert len(codes) == len(set(codes))
