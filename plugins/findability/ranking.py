"""Pages ranked for a search by BM25F, through SQLite's full-text index.

FTS5's bm25() adds up a term's occurrences over the columns, each with the column's weight, before
they are dampened: the simple BM25F of Robertson, Zaragoza and Taylor (2004).
"""

import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from Stemmer import Stemmer

from plugins.findability.crawl import Document
from plugins.findability.queries import Query

WEIGHTS = {
    "title": 8.0,
    "h1": 6.0,
    "description": 3.0,
    "headings": 3.0,
    "anchors": 4.0,
    "body": 1.0,
}
"""How much more an occurrence counts than one in the body; a judgement, not a measurement."""
LANGUAGES = {"id": "indonesian", "en": "english"}
WORD = re.compile(r"\w+")
SAME = {"dimana": "di mana", "diarea": "di area"}
"""One word in searches, two in good Indonesian."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A page in a ranking; the better the higher the score."""

    address: str
    score: float


class Index:
    """The pages of one language."""

    def __init__(self, documents: Iterable[Document], lang: str) -> None:
        self.terms = Terms(lang)
        self.database = sqlite3.connect(":memory:")
        columns = ", ".join(WEIGHTS)
        self.database.execute(
            f"create virtual table pages using fts5(address unindexed, {columns}, tokenize=ascii)"
        )
        self.database.executemany(
            f"insert into pages values (?{', ?' * len(WEIGHTS)})",  # noqa: S608 (question marks)
            (
                (document.address, *(self.terms.of(getattr(document, name)) for name in WEIGHTS))
                for document in documents
                if document.lang == lang
            ),
        )

    def ranking(self, query: Query, most: int = 10) -> tuple[Hit, ...]:
        """The pages that have any of the words, the best first; the address settles a tie."""
        words = list(dict.fromkeys(self.terms.of(query.text).split()))
        if not words:
            return ()
        weights = ", ".join(map(str, (0.0, *WEIGHTS.values())))
        rows = self.database.execute(
            f"select address, -bm25(pages, {weights}) as score from pages"  # noqa: S608 (numbers)
            " where pages match ? order by round(score, 9) desc, address limit ?",
            (" OR ".join(f'"{word}"' for word in words), most),
        )
        return tuple(Hit(address=address, score=score) for address, score in rows)


class Terms:
    """Text as the terms that are compared: folded and stemmed.

    Stop words stay: "sekarang" tells two searches apart, and what is everywhere weighs nothing.
    """

    def __init__(self, lang: str) -> None:
        self.stem = Stemmer(LANGUAGES[lang]).stemWord if lang in LANGUAGES else str

    def of(self, text: str) -> str:
        """The terms with a space between them, in ASCII so that any tokenizer keeps them whole."""
        return " ".join(self.stem(word) for word in words_of(text))


def words_of(text: str) -> list[str]:
    """The words in lower case, as two where one is written for two."""
    spoken = (SAME.get(word, word) for word in WORD.findall(text.casefold()))
    return " ".join(spoken).split()
