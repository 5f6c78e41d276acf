"""What SECURITY.md promises names what tests it, and says the same in both languages."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

PAGES = (ROOT / "SECURITY.md", ROOT / "docs/KEAMANAN.md")
TESTS = re.compile(r"`(tests/[\w/.-]+)`")
LINKS = re.compile(r"\]\(([^)#:]+)\)")

both = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def promises_in(page: Path) -> list[str]:
    """The numbered promises, each in one line."""
    text = page.read_text(encoding="utf-8")
    found = re.findall(r"^\d+\. .+(?:\n {3,}.+)*", text, re.MULTILINE)
    return [re.sub(r"\s+", " ", promise) for promise in found]


@both
def test_every_promise_names_tests_that_are_there(page: Path) -> None:
    promises = promises_in(page)

    assert len(promises) >= 10
    for promise in promises:
        named = TESTS.findall(promise)
        assert named, promise
        for path in named:
            place = ROOT / path
            tests = [place] if place.is_file() else sorted(place.glob("test_*.py"))
            assert tests, path
            assert all(test.stat().st_size for test in tests), path


def test_both_languages_promise_the_same() -> None:
    english, bahasa = ([TESTS.findall(promise) for promise in promises_in(p)] for p in PAGES)

    assert english == bahasa


@both
def test_a_hole_is_reported_where_only_maintainers_read_and_to_no_invented_address(
    page: Path,
) -> None:
    text = page.read_text(encoding="utf-8")

    assert "**Report a" in text
    assert 'HUB["repository"]' in text
    assert "@" not in text
    assert "mailto:" not in text


@both
def test_its_links_lead_somewhere(page: Path) -> None:
    links = LINKS.findall(page.read_text(encoding="utf-8"))

    assert len(links) >= 3
    for link in links:
        assert (page.parent / link).exists(), link
