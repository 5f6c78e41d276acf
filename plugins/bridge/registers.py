"""The newsroom's registers: who signs (people.yaml), what lies where (places.yaml), and what
editors say of topics (topics.yaml)."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from plugins.bridge.addresses import Addresses
from plugins.bridge.entry import Entry
from plugins.bridge.markup import Markup
from plugins.bridge.yaml_list import MOST_BYTES, UnreadableListError, YamlList
from plugins.newsroom.findings import Finding
from plugins.newsroom.paths import UnusableFileError, bytes_within
from plugins.newsroom.story import Person, Place, Topic

PEOPLE = "data/people.yaml"
PLACES = "data/places.yaml"
TOPICS = "data/topics.yaml"
"""Where the registers lie in the content folder."""

T = TypeVar("T")
N = TypeVar("N", Person, Place, Topic)

PERSON_KEYS = frozenset("slug name kind role bio".split())
PERSON_KINDS = frozenset(("person", "organisation"))
TOPIC_KEYS = frozenset("name slug summary text".split())
PLACE_KEYS = frozenset(
    "slug name kind within latitude longitude point code seat desa kelurahan summary text same_as "
    "sources".split()
)


def people_in(
    root: Path, path: str, addresses: Addresses
) -> tuple[tuple[Person, ...], tuple[Finding, ...]]:
    """The bylines of the register at `path` under `root`; none when there is no such file."""

    def person(entry: Entry) -> Person:
        slug, kind = entry.slug("penulis"), entry.line_of_text("kind") or "person"
        if kind not in PERSON_KINDS:
            raise ValueError(f"“kind” harus salah satu dari {', '.join(sorted(PERSON_KINDS))}")
        return Person(
            slug=slug,
            name=entry.line_of_text("name"),
            address=addresses.byline.format(slug=slug),
            kind=kind,
            role=entry.line_of_text("role"),
            bio=entry.text("bio"),
        )

    return register(root, path, PERSON_KEYS, _once(person))


def places_in(
    root: Path, path: str, addresses: Addresses, markup: Markup
) -> tuple[tuple[Place, ...], tuple[Finding, ...]]:
    """The places of the register at `path` under `root`; none when there is no such file."""

    def place(entry: Entry) -> Place:
        slug = entry.slug("tempat")
        return Place(
            slug=slug,
            name=entry.line_of_text("name"),
            address=addresses.place.format(slug=slug),
            kind=entry.line_of_text("kind") or "landmark",
            within=entry.text("within"),
            latitude=entry.number("latitude", 90),
            longitude=entry.number("longitude", 180),
            point=entry.line_of_text("point"),
            code=entry.line_of_text("code"),
            seat=entry.line_of_text("seat"),
            desa=entry.whole("desa"),
            kelurahan=entry.whole("kelurahan"),
            summary=entry.text("summary"),
            html=markup.html(entry.text("text"), str),
            same_as=entry.web_addresses("same_as"),
            sources=entry.sources("sources"),
        )

    return register(root, path, PLACE_KEYS, _once(place))


def topics_in(
    root: Path, path: str, addresses: Addresses, markup: Markup
) -> tuple[tuple[Topic, ...], tuple[Finding, ...]]:
    """The topics that the register at `path` introduces; none when there is no such file."""

    def topic(entry: Entry) -> Topic:
        slug = entry.slug("topik")
        return Topic(
            slug=slug,
            name=entry.line_of_text("name"),
            address=addresses.topic.format(slug=slug),
            summary=entry.text("summary"),
            html=markup.html(entry.text("text"), str),
        )

    return register(root, path, TOPIC_KEYS, _once(topic))


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
    if not (root / path).is_symlink() and not (root / path).exists():
        return (), ()
    try:
        listed = YamlList(_text_in(root, path))
    except UnreadableListError as trouble:
        return (), (_unreadable(path, trouble),)
    made: list[T] = []
    findings = [_unreadable(path, trouble) for trouble in listed.doubtful]
    for item in listed.items:
        entry = Entry(path, item)
        wrong = entry.trouble(known, name)
        if wrong:
            findings.append(wrong)
            continue
        try:
            made.append(make(entry))
        except ValueError as error:
            findings.append(entry.finding(f"{error}.", "Perbaiki nilai itu."))
    return tuple(made), tuple(findings)


def _once(make: Callable[[Entry], N]) -> Callable[[Entry], N]:
    """As `make`, but no two of one slug."""
    lines: dict[str, int] = {}

    def made(entry: Entry) -> N:
        thing = make(entry)
        first = lines.setdefault(thing.slug, entry.line)
        if first != entry.line:
            raise ValueError(f"“slug: {thing.slug}” sudah dipakai di baris {first}")
        return thing

    return made


def _text_in(root: Path, path: str) -> str:
    """Raises UnreadableListError."""
    try:
        data = bytes_within(root, path, MOST_BYTES)
        return data.decode("utf-8-sig")
    except UnusableFileError as trouble:
        raise UnreadableListError(f"Berkas ini {trouble}.") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UnreadableListError("Berkas ini bukan teks UTF-8.", line) from None


def _unreadable(path: str, trouble: UnreadableListError) -> Finding:
    return Finding(
        path=path,
        line=trouble.line,
        code="daftar-tidak-terbaca",
        problem=trouble.problem,
        remedy="Periksa lekukan, tanda kutip, dan titik dua di sekitar baris ini.",
    )
