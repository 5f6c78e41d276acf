"""The searches that the hub wants to answer, and the page that each belongs to."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

FILE = "data/queries.csv"
"""In the content folder; its columns `query`, `lang` and `answer_page` are read."""
NEEDED = frozenset(("query", "lang", "answer_page"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What somebody types, in which language, and the slug (or "en/slug") that answers."""

    text: str
    lang: str
    page: str


def queries_in(file: Path) -> tuple[Query, ...]:
    """The rows of the file; ValueError that says what is wrong with it."""
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = csv.DictReader(stream)
        lacking = NEEDED - set(rows.fieldnames or ())
        if lacking:
            raise ValueError(f"{file}: kolom {', '.join(sorted(lacking))} tidak ada.")
        return tuple(
            Query(text=row["query"].strip(), lang=row["lang"], page=row["answer_page"].strip("/"))
            for row in rows
            if (row["query"] or "").strip()
        )


def address_of(query: Query, addresses: Iterable[str]) -> str:
    """Where the answering page stands, the shortest of those that end so; empty when nowhere."""
    ending = f"/{query.page}/"
    return min((a for a in addresses if a.endswith(ending)), key=len, default="")
