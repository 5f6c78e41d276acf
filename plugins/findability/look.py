"""For each search: which page answers, how it ranks among our own, and what it lacks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plugins.findability.crawl import Document
from plugins.findability.queries import Query, address_of
from plugins.findability.ranking import Hit, Index, words_of

# Where a searcher, and a search engine, look for the words first.
PLACES = {
    "title": "judul",
    "h1": "kepala halaman",
    "description": "ringkasan",
    "opening": "paragraf pertama",
    "headings": "subjudul",
    "anchors": "tautan dari halaman lain",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What becomes of one search."""

    query: Query
    address: str
    """Of the page that should answer; empty when there is none."""
    rank: int
    """Among our own pages, from 1; 0 when it is not among the first."""
    score: float
    best: Hit | None
    """The page that ranks first, whichever it is."""
    lacks: tuple[str, ...]
    """Where not all words of the search stand, as readers call these places."""

    @property
    def share(self) -> float:
        """Its score as a share of the best one's, 0 to 1."""
        return min(1.0, self.score / self.best.score) if self.best and self.best.score > 0 else 0.0


def answers(queries: Sequence[Query], documents: Sequence[Document]) -> Iterator[Answer]:
    """One for each search, in their order."""
    indexes = {lang: Index(documents, lang) for lang in {query.lang for query in queries}}
    pages = {document.address: document for document in documents}
    for query in queries:
        yield _answer(query, indexes[query.lang], pages)


def _answer(query: Query, index: Index, pages: dict[str, Document]) -> Answer:
    address = address_of(query, pages)
    hits = index.ranking(query)
    places = {hit.address: (rank, hit.score) for rank, hit in enumerate(hits, start=1)}
    rank, score = places.get(address, (0, 0.0))
    return Answer(
        query=query,
        address=address,
        rank=rank,
        score=score,
        best=hits[0] if hits else None,
        lacks=_lacking(query, pages[address]) if address else ("halaman",),
    )


def _lacking(query: Query, page: Document) -> tuple[str, ...]:
    words = set(words_of(query.text))
    return tuple(
        name for field, name in PLACES.items() if not words <= set(words_of(getattr(page, field)))
    )
