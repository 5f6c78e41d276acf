"""The newsroom's registers: who signs (people.yaml), what lies where (places.yaml), and what
editors say of topics (topics.yaml)."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TypeVar

import yaml

from plugins.bridge.markup import Markup
from plugins.bridge.reader import Loader
from plugins.bridge.settings import Addresses
from plugins.newsroom.findings import Finding
from plugins.newsroom.story import Person, Place, Source, Topic
from plugins.newsroom.text import near_miss, slugify

PEOPLE = "data/people.yaml"
PLACES = "data/places.yaml"
TOPICS = "data/topics.yaml"
"""Where the registers lie in the content folder."""

T = TypeVar("T")

PERSON_KEYS = frozenset("slug name kind role bio".split())
TOPIC_KEYS = frozenset("name slug summary text".split())
PLACE_KEYS = frozenset(
    "slug name kind within latitude longitude point code seat desa kelurahan summary text same_as "
    "sources".split()
)


class Entry:
    """One entry of a register and the line it begins on."""

    def __init__(self, path: str, line: int, values: object) -> None:
        self.path, self.line = path, line
        self.values: Mapping[str, object] = values if isinstance(values, dict) else {}

    def finding(self, problem: str, remedy: str) -> Finding:
        return Finding(
            path=self.path,
            line=self.line,
            code="daftar-tidak-terbaca",
            problem=problem,
            remedy=remedy,
        )

    def text(self, key: str) -> str:
        value = self.values.get(key, "")
        return value.strip() if isinstance(value, str) else ""

    def number(self, key: str) -> float | None:
        return float(self.text(key)) if self.text(key) else None

    def whole(self, key: str) -> int | None:
        return int(self.text(key)) if self.text(key) else None


def people_in(
    root: Path, path: str, addresses: Addresses
) -> tuple[tuple[Person, ...], tuple[Finding, ...]]:
    """The bylines of the register at `path` under `root`; none when there is no such file."""

    def person(entry: Entry) -> Person:
        slug = entry.text("slug") or slugify(entry.text("name"))
        return Person(
            slug=slug,
            name=entry.text("name"),
            address=addresses.byline.format(slug=slug),
            kind=entry.text("kind") or "person",
            role=entry.text("role"),
            bio=entry.text("bio"),
        )

    return register(root, path, PERSON_KEYS, person)


def places_in(
    root: Path, path: str, addresses: Addresses, markup: Markup
) -> tuple[tuple[Place, ...], tuple[Finding, ...]]:
    """The places of the register at `path` under `root`; none when there is no such file."""

    def place(entry: Entry) -> Place:
        slug = entry.text("slug") or slugify(entry.text("name"))
        same_as = entry.values.get("same_as", [])
        return Place(
            slug=slug,
            name=entry.text("name"),
            address=addresses.place.format(slug=slug),
            kind=entry.text("kind") or "landmark",
            within=entry.text("within"),
            latitude=entry.number("latitude"),
            longitude=entry.number("longitude"),
            point=entry.text("point"),
            code=entry.text("code"),
            seat=entry.text("seat"),
            desa=entry.whole("desa"),
            kelurahan=entry.whole("kelurahan"),
            summary=entry.text("summary"),
            html=markup.html(entry.text("text"), str),
            same_as=tuple(str(url) for url in same_as) if isinstance(same_as, list) else (),
            sources=_sources(entry.values.get("sources", [])),
        )

    return register(root, path, PLACE_KEYS, place)


def topics_in(
    root: Path, path: str, addresses: Addresses, markup: Markup
) -> tuple[tuple[Topic, ...], tuple[Finding, ...]]:
    """The topics that the register at `path` introduces; none when there is no such file."""

    def topic(entry: Entry) -> Topic:
        slug = entry.text("slug") or slugify(entry.text("name"))
        return Topic(
            slug=slug,
            name=entry.text("name"),
            address=addresses.topic.format(slug=slug),
            summary=entry.text("summary"),
            html=markup.html(entry.text("text"), str),
        )

    return register(root, path, TOPIC_KEYS, topic)


def _sources(values: object) -> tuple[Source, ...]:
    if not isinstance(values, list):
        raise ValueError("sources bukan daftar")
    return tuple(
        Source(
            name=value["name"],
            url=value.get("url", ""),
            accessed=date.fromisoformat(value["accessed"]) if value.get("accessed") else None,
        )
        for value in values
    )


def register(
    root: Path,
    path: str,
    known: frozenset[str],
    make: Callable[[Entry], T],
    name: str = "name",
) -> tuple[tuple[T, ...], tuple[Finding, ...]]:
    """What `make` makes of each entry of the file, and what is wrong with the others.

    `name` is the key that no entry may lack. Without the file there is nothing of either.
    """
    file = root / path
    if not file.is_file():
        return (), ()
    made: list[T] = []
    findings: list[Finding] = []
    try:
        entries = _entries(file.read_text(encoding="utf-8-sig"), path)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        return (), (
            Entry(path, mark.line + 1 if mark else 1, {}).finding(
                "Daftar ini tidak terbaca sebagai YAML.",
                "Periksa lekukan, tanda kutip, dan titik dua di sekitar baris ini.",
            ),
        )
    for entry in entries:
        trouble = _trouble(entry, known, name)
        if trouble:
            findings.append(trouble)
            continue
        try:
            made.append(make(entry))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            findings.append(
                entry.finding(f"Satu nilai tidak terbaca: {error}.", "Perbaiki nilai itu.")
            )
    return tuple(made), tuple(findings)


def _entries(text: str, path: str) -> list[Entry]:
    node = yaml.compose(text, Loader=Loader)
    values = yaml.load(text, Loader=Loader)  # noqa: S506 - every scalar a string, no objects
    if node is None:  # comments only
        return []
    if not isinstance(node, yaml.SequenceNode):
        raise yaml.YAMLError("not a list")
    return [
        Entry(path, item.start_mark.line + 1, value)
        for item, value in zip(node.value, values, strict=True)
    ]


def _trouble(entry: Entry, known: frozenset[str], name: str) -> Finding | None:
    if not entry.text(name):
        return entry.finding(f"Butir ini tidak punya “{name}”.", f"Tambahkan baris “{name}:”.")
    for key in entry.values:
        if key not in known:
            meant = near_miss(str(key), known)
            return entry.finding(
                f"Kunci “{key}” tidak dikenal.",
                f"Maksud Anda “{meant}”?" if meant else "Hapus kunci itu.",
            )
    return None
