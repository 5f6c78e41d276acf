"""What cards leave out is told with its line and cure; a headline too long stops the press."""

import pytest

from plugins.cards.missing import findings
from plugins.newsroom.draft import Draft, Header
from plugins.newsroom.findings import Finding, Severity


def found(**headers: str) -> list[Finding]:
    named = tuple(
        Header(name=name, value=value, line=line)
        for line, (name, value) in enumerate(headers.items(), start=2)
    )
    draft = Draft(path="berita/2026/uji.md", headers=named, body="", body_line=9)
    return list(findings(draft))


@pytest.mark.parametrize(
    "title",
    ["Panen Raya 🎉 di Desa", "السلام عليكم", "森林", "Satu\u200b dua", "x" * 60, "Kata " * 40],
)
def test_what_a_card_says_needs_no_mending(title: str) -> None:
    assert found(title=title, place="Desa Hilir") == []


def test_a_sign_that_no_typeface_has_is_named_on_its_line() -> None:
    (told,) = found(date="2026-11-01", title="Aksara ꦗ di Sampit")

    assert told.severity is Severity.CHECK
    assert (told.path, told.line, told.code) == ("berita/2026/uji.md", 3, "kartu-tanpa-huruf")
    assert "U+A997, JAVANESE LETTER JA" in told.problem
    assert "“title:”" in told.problem
    assert "card_title" in told.remedy


def test_of_many_signs_the_first_are_named() -> None:
    (told,) = found(venue="ꦗꦮꦏꦲꦤꦕꦫ")

    assert told.problem.count("U+") == 5
    assert "2 lainnya" in told.problem
    assert "card_title" not in told.remedy


def test_a_headline_that_no_card_holds_stops_the_press() -> None:
    (told,) = found(title="Warga menanam seribu bakau. " * 100)

    assert told.blocks
    assert (told.line, told.code) == (2, "kartu-kepanjangan")
    assert "2799 huruf" in told.problem


def test_the_headline_made_for_the_card_is_what_must_fit() -> None:
    assert found(title="Warga menanam seribu bakau. " * 100, card_title="Seribu Bakau") == []
