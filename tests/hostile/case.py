"""One piece of mail: the files that a stranger sends, and what the press owes them."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from hashlib import blake2b
from pathlib import Path

from tests.hostile.oddities import Oddity

Content = str | bytes | Oddity
Corners = tuple[str, str, str, str]
"""The colours that a picture shows at its upper left, upper right, lower left and lower right."""

STORIES = "berita/2026"


class Owed(Enum):
    """What becomes of a piece of mail."""

    REFUSED = "refused"
    """A finding names it, and nothing of it is published."""
    DEFUSED = "defused"
    """It means harm, and is published as the plain words that it is made of."""
    WELCOME = "welcome"
    """It is odd but honest, and is published as its writer meant it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Mail, and what must become of it; `path` is the story, below the content folder."""

    name: str
    owed: Owed
    path: str
    files: Mapping[str, Content]
    code: str = ""
    """Of the finding that must name the file."""
    line: int = 0
    """Where the finding must point; 0: the line matters to nobody."""
    title: str = ""
    """As it must stand over the page; empty: as always."""
    address: str = ""
    sees: tuple[str, ...] = ()
    """What the page must say, in its text or in one of its attributes."""
    has: tuple[str, ...] = ()
    """XPaths that must find something on the page."""
    lacks: tuple[str, ...] = ()
    """XPaths that must find nothing in the story's own part of the page."""
    corners: Corners | None = None
    """Of the story's picture, in every rendition."""

    @property
    def canary(self) -> str:
        return canary_of(self.name)

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A story as a stranger may write it; a header given as None is left out."""

    body: str = ""
    """After the paragraph that every story of the suite begins with."""
    raw: str | bytes | Oddity | None = None
    """The whole file, where its very bytes matter; {canary} and {slug} are filled in."""
    path: str = ""
    headers: Mapping[str, object] = field(default_factory=dict)
    beside: Mapping[str, Content] = field(default_factory=dict)
    """Files that come with it."""


def slug_of(name: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", name.lower()))[:60].strip("-")


def canary_of(name: str) -> str:
    """A word that stands in this case's mail and nowhere else."""
    letters = blake2b(name.encode(), digest_size=6).hexdigest()
    return "kanari" + "".join(chr(ord("a") + int(digit, 16)) for digit in letters)


def title_of(name: str) -> str:
    return f"Kabar {canary_of(name)} dari desa"


def text_of(name: str, letter: Letter) -> bytes | Oddity:
    """The story's file."""
    if isinstance(letter.raw, Oddity):
        return letter.raw
    if letter.raw is not None:
        raw = letter.raw.encode("utf-8", "surrogatepass") if isinstance(letter.raw, str) else None
        data = raw if raw is not None else bytes(letter.raw)  # type: ignore[arg-type]
        data = data.replace(b"{canary}", canary_of(name).encode())
        return data.replace(b"{slug}", slug_of(name).encode())
    usual: dict[str, object] = {
        "title": title_of(name),
        "date": "2026-10-01 08:00",
        "category": "Lingkungan",
        "tags": ["bakau"],
        "authors": ["Redaksi Pesisir"],
        "slug": slug_of(name),
        "summary": f"Ringkasan {canary_of(name)} untuk pembaca.",
    }
    kept = {key: value for key, value in {**usual, **letter.headers}.items() if value is not None}
    # JSON is YAML, so nothing that a value holds can change what the header means.
    lines = "".join(
        f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in kept.items()
    )
    opening = f"Hilir (Kabar Uji) - Warga {canary_of(name)} bercerita di balai desa."
    return f"---\n{lines}---\n{opening}\n\n{letter.body}\n".encode("utf-8", "surrogatepass")


def line_of(data: bytes | Oddity, words: str) -> int:
    """The first line of the file that holds the words, counted from 1; 0 for no words."""
    if not words:
        return 0
    if isinstance(data, Oddity):
        raise ValueError("such a file has no lines")
    written = words.replace("{slug}", "").encode("utf-8", "surrogatepass")
    before, found, _ = data.partition(written)
    if not found:
        raise ValueError(f"{words!r} does not stand in the story")
    return before.count(b"\n") + 1


def refused(
    name: str,
    code: str,
    body: str = "",
    *,
    at: str = "",
    raw: str | bytes | Oddity | None = None,
    path: str = "",
    beside: Mapping[str, Content] | None = None,
    head: Mapping[str, object] | None = None,
    **headers: object,
) -> Case:
    """Mail that a finding must name; `at` are words of the line it must point to.

    `head` and `headers` are headers of the story, in place of the usual ones.
    """
    headers |= head or {}
    letter = Letter(body=body, raw=raw, path=path, headers=headers, beside=beside or {})
    data = text_of(name, letter)
    where = path or f"{STORIES}/{slug_of(name)}.md"
    return Case(
        name=name,
        owed=Owed.REFUSED,
        path=where,
        files={**letter.beside, where: data},
        code=code,
        line=line_of(data, at),
    )


def published(
    owed: Owed,
    name: str,
    body: str = "",
    *,
    raw: str | bytes | None = None,
    path: str = "",
    beside: Mapping[str, Content] | None = None,
    sees: tuple[str, ...] = (),
    has: tuple[str, ...] = (),
    lacks: tuple[str, ...] = (),
    titled: str = "",
    address: str = "",
    corners: Corners | None = None,
    head: Mapping[str, object] | None = None,
    **headers: object,
) -> Case:
    """Mail that is published; see Case for what may be asked of its page."""
    headers |= head or {}
    letter = Letter(body=body, raw=raw, path=path, headers=headers, beside=beside or {})
    where = path or f"{STORIES}/{slug_of(name)}.md"
    return Case(
        name=name,
        owed=owed,
        path=where,
        files={**letter.beside, where: text_of(name, letter)},
        title=(titled or str(headers.get("title") or title_of(name))).replace(
            "{canary}", canary_of(name)
        ),
        address=address or f"/berita/{headers.get('slug') or slug_of(name)}/",
        sees=sees,
        has=has,
        lacks=lacks,
        corners=corners,
    )


def defused(name: str, body: str = "", **told: object) -> Case:
    """An attack that is published as the words it is made of."""
    return published(Owed.DEFUSED, name, body, **told)  # type: ignore[arg-type]


def welcome(name: str, body: str = "", **told: object) -> Case:
    """Odd but honest mail."""
    return published(Owed.WELCOME, name, body, **told)  # type: ignore[arg-type]


def put(content: Path, files: Mapping[str, Content]) -> None:
    """Write the files below the content folder."""
    for name, what in files.items():
        file = content / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(what, Oddity):
            what.make(file)
        else:
            file.write_bytes(what.encode() if isinstance(what, str) else what)
