"""Searches: what people type, which page answers, and whether a text says it in the same words."""

import csv
import io
import re
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+")
ONE_AS_TYPED = {"dimana": ("di", "mana")}
"""What searchers write as one word and writers, rightly, as two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One search of the town's own list (content/data/queries.csv)."""

    text: str
    lang: str
    answer: str
    """The slug of the page that answers; behind "en/" that of an English one."""
    intent: str = ""
    about_2001: str = ""
    """Whether stories of 2001 fill its results: "yes", "partly" or "no"; judged, not measured."""


def queries_in(table: str) -> tuple[Query, ...]:
    """The rows of the CSV text, in its order. Raises KeyError for a missing column."""
    return tuple(
        Query(
            text=row["query"].strip(),
            lang=row["lang"].strip(),
            answer=row["answer_page"].strip(),
            intent=row["intent"].strip(),
            about_2001=row["likely_dominated_by_2001"].strip(),
        )
        for row in csv.DictReader(io.StringIO(table))
    )


def words_of(text: str) -> tuple[str, ...]:
    """Words and figures, case-folded; punctuation and hyphens part them."""
    found = WORD.findall(text.casefold())
    return tuple(word for typed in found for word in ONE_AS_TYPED.get(typed, (typed,)))


def is_said_in(text: str, query: str) -> bool:
    """Whether every word of the query stands in the text, in whatever order."""
    return set(words_of(query)) <= set(words_of(text))
