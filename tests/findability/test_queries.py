"""Every search of the town's list has one page that answers it, in the searcher's own words."""

from collections import Counter
from dataclasses import dataclass

import pytest

from plugins.bridge.reader import read_draft
from plugins.editorial.manuscript import Manuscript, readable
from plugins.newsroom.queries import Query, is_said_in, queries_in, words_of
from tests.conftest import ROOT

CONTENT = ROOT / "content"
QUERIES = queries_in((CONTENT / "data/queries.csv").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a searcher sees of a page before reading on."""

    key: str
    """Its slug; behind "en/" for an English page."""
    lang: str
    title: str
    summary: str
    opening: str
    claims: tuple[str, ...]


def page_from(manuscript: Manuscript) -> Page:
    lang = manuscript.language
    slug = manuscript.text("slug")
    return Page(
        key=slug if lang == "id" else f"{lang}/{slug}",
        lang=lang,
        title=manuscript.title.text,
        summary=manuscript.summary.text,
        opening=readable(manuscript.paragraphs[0].text),
        claims=(manuscript.text("keyphrase"), *manuscript.items("queries")),
    )


PAGES = tuple(
    page_from(Manuscript(draft=read_draft(file, CONTENT)))
    for folder in ("berita", "halaman")
    for file in sorted((CONTENT / folder).rglob("*.md"))
)
BY_KEY = {page.key: page for page in PAGES}

each_query = pytest.mark.parametrize(
    "query", QUERIES, ids=lambda query: f"{query.lang}-{query.text}"
)


@each_query
def test_a_query_is_claimed_by_the_page_that_answers_it_and_by_no_other(query: Query) -> None:
    claiming = [
        page.key
        for page in PAGES
        if page.lang == query.lang and query.text in {claim.lower() for claim in page.claims}
    ]

    assert claiming == [query.answer]


@each_query
def test_the_page_says_the_whole_query_before_the_fold(query: Query) -> None:
    page = BY_KEY[query.answer]
    said = (page.title, page.summary, page.opening)

    assert any(is_said_in(text, query.text) for text in said), said


@each_query
def test_no_other_page_of_the_language_carries_the_query_in_its_title(query: Query) -> None:
    """A single word ("sampit") stands in many titles; several together belong to one page."""
    rivals = [
        page.title
        for page in PAGES
        if page.lang == query.lang
        and page.key != query.answer
        and len(words_of(query.text)) > 1
        and is_said_in(page.title, query.text)
    ]

    assert rivals == []


def test_no_two_pages_claim_one_search() -> None:
    """Beyond the list too; words in another order are the same search."""
    claims = Counter(
        (page.lang, words)
        for page in PAGES
        for words in {tuple(sorted(words_of(claim))) for claim in page.claims if claim}
    )

    assert [claim for claim, times in claims.items() if times > 1] == []


def test_the_list_holds_each_query_once_in_a_language() -> None:
    seen = Counter((query.lang, query.text) for query in QUERIES)

    assert len(QUERIES) == 65
    assert max(seen.values()) == 1


def test_words_are_read_as_searchers_type_them() -> None:
    assert words_of("Di mana Sampit?") == words_of("dimana sampit")
    assert is_said_in("Oleh-oleh khas dari Sampit", "oleh oleh khas sampit")
    assert not is_said_in("Wisatawan di Sampit", "wisata sampit")
