"""The searches that the hub wants to answer, and the page that each belongs to."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from plugins.newsroom.paths import UnusableFileError, bytes_within

FILE = "data/queries.csv"
"""In the content folder; its columns `query`, `lang` and `answer_page` are read."""
COLUMNS = ("query", "lang", "answer_page")
NEEDED = frozenset(COLUMNS)
MOST_BYTES = 5_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What somebody types, in which language, and the slug (or "en/slug") that answers."""

    text: str
    lang: str
    page: str


def queries_in(file: Path) -> tuple[Query, ...]:
    """The rows of the file; ValueError that says what is wrong with it."""
    try:
        text = bytes_within(file.parent, file.name, MOST_BYTES).decode("utf-8-sig")
        rows = csv.DictReader(io.StringIO(text, newline=""))
        lacking = NEEDED - set(rows.fieldnames or ())
        if lacking:
            raise ValueError(f"{file}: kolom {', '.join(sorted(lacking))} tidak ada.")
        return tuple(_query(row) for row in rows if (row["query"] or "").strip())
    except UnusableFileError as trouble:
        raise ValueError(f"{file}: berkas ini {trouble}.") from None
    except (UnicodeDecodeError, csv.Error):
        raise ValueError(f"{file}: berkas ini bukan tabel CSV berupa teks UTF-8.") from None


def _query(row: Mapping[str, str | None]) -> Query:
    """A row that is too short lacks its last columns."""
    text, lang, page = ((row[column] or "").strip() for column in COLUMNS)
    return Query(text=text, lang=lang, page=page.strip("/"))


def address_of(query: Query, addresses: Iterable[str]) -> str:
    """Where the answering page stands, the shortest of those that end so; empty when nowhere."""
    ending = f"/{query.page}/"
    return min((a for a in addresses if a.endswith(ending)), key=len, default="")
