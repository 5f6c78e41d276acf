"""Each piece of mail gets what it is owed: its finding, or its page."""

import unicodedata
from pathlib import Path, PurePosixPath

import pytest
from lxml import html
from lxml.html import HtmlElement

from plugins.newsroom.characters import shown
from tests.hostile.case import Case, Owed
from tests.hostile.mail import CASES, PUBLISHED, REFUSED
from tests.hostile.newspaper import Built, Told

USUAL = {".", "berita", "berita/2026", "halaman"}


def said_of(case: Case, built: Built) -> list[Told]:
    """What the terminal says of the case's file, or of a folder that was made for it alone."""
    folders = {str(folder) for folder in PurePosixPath(case.path).parents} - USUAL
    names = set(map(shown, {case.path, *folders}))
    return [told for told in built.findings if told.path in names]


def page_of(case: Case, output: Path) -> HtmlElement:
    file = output / case.address.strip("/") / "index.html"
    return html.document_fromstring(file.read_bytes())


def words_on(page: HtmlElement) -> str:
    """Its text and the values of its attributes, white space settled."""
    values = (value for element in page.iter() for value in element.attrib.values())
    return " ".join(" ".join((page.text_content(), *map(str, values))).split())


@pytest.mark.parametrize("case", REFUSED, ids=str)
def test_bad_mail_is_named_and_nothing_of_it_appears(
    case: Case, paper: Built, canaries: frozenset[str]
) -> None:
    said = [(told.code, told.line) for told in said_of(case, paper)]

    assert case.code in [code for code, _ in said], said
    assert not case.line or (case.code, case.line) in said, f"{said}, not line {case.line}"
    assert case.canary not in canaries


@pytest.mark.parametrize("case", PUBLISHED, ids=str)
def test_good_mail_and_harmless_words_are_published(case: Case, paper: Built) -> None:
    assert said_of(case, paper) == []
    page = page_of(case, paper.output)

    assert page.xpath("string(//h1)") == unicodedata.normalize("NFC", " ".join(case.title.split()))
    words = words_on(page)
    for seen in case.sees:
        assert seen in words
    for path in case.has:
        assert page.xpath(path), path
    for path in case.lacks:
        assert not page.xpath(path), path


def test_every_case_has_a_name_of_its_own() -> None:
    assert len({case.name for case in CASES}) == len(CASES)
    assert len({case.canary for case in CASES}) == len(CASES)


def test_the_mail_is_large_enough() -> None:
    """More than 220 cases, and more than 60 that guard against refusing what is good."""
    assert len(CASES) > 220
    assert sum(case.owed is Owed.WELCOME for case in CASES) > 60
