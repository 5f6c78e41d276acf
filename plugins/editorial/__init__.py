"""The editorial desk: reads every draft before it is published, and says kindly what to mend."""

import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from plugins.bridge import registers
from plugins.bridge.drafts import StoryFile, story_files
from plugins.bridge.known import Known
from plugins.bridge.markup import Markup
from plugins.bridge.reader import read_draft, story_bytes
from plugins.bridge.settings import Config
from plugins.bridge.stories import StoryMaker
from plugins.bridge.troubles import UnreadableError
from plugins.editorial.archive import Archive
from plugins.editorial.desk import Desk, Progress, Review
from plugins.editorial.memory import Memory, SeenFile
from plugins.editorial.new_story import Offer
from plugins.editorial.record import FILE, published_in, recorded
from plugins.editorial.tools import Entry, Tools
from plugins.newsroom.digest import digest
from plugins.newsroom.draft import Draft
from plugins.newsroom.edition import Sheet
from plugins.newsroom.findings import Finding

if TYPE_CHECKING:
    from plugins.bridge.engine import Press

MEMORY = "desk.sqlite"
PICTURE_MISSING = "FOTO-02"
ROOMS = ("newsroom", "bridge", "editorial")
SOURCES = frozenset((".py", ".csv"))
"""Whose files a reading depends on, besides the one that is read."""
SETTLED = 50_000_000
"""Nanoseconds: a file written later than that before it was looked at may change unseen."""


def review(
    config: Config,
    chosen: Collection[str] | None = None,
    progress: Progress = lambda readings, _: readings,
) -> Review:
    """Read the content folder; tell of the `chosen` paths, relative to it, or of all (None)."""
    files, stray = story_files(config.folders)
    with _desk(config) as desk:
        told = desk.review(_entries(files, config.folders.content, desk.memory), chosen, progress)
    asked = [finding for finding in stray if chosen is None or finding.path in chosen]
    return Review(checked=told.checked, findings=tuple(sorted({*told.findings, *asked})))


def record(config: Config) -> Path:
    """Note every story as it is now, as published; gives the file."""
    content = config.folders.content
    files, _ = story_files(config.folders)
    with _desk(config) as desk:
        stories = desk.traits(_entries(files, content, desk.memory))
    file = content / FILE
    file.write_text(recorded(stories, published_in(content)), encoding="utf-8")
    return file


def check(sheets: tuple[Sheet, ...], config: Config) -> Iterator[Finding]:
    """What the desk has to say of the files of all stories, read in this build or not.

    Of pictures that cannot be published the photos room itself speaks in a build.
    """
    entries = [
        Entry(path=sheet.path, digest=sheet.digest, load=partial(_loaded, sheet.load))
        for sheet in sheets
    ]
    with _desk(config) as desk:
        findings = desk.review(entries).findings
    yield from (finding for finding in findings if finding.code != PICTURE_MISSING)


def offer(config: Config) -> Offer:
    """What a new story may choose from."""
    content, addresses = config.folders.content, config.addresses
    people, _ = registers.people_in(content, registers.PEOPLE, addresses)
    markup = Markup.from_settings(config.markdown)
    places, _ = registers.places_in(content, registers.PLACES, addresses, markup)
    return Offer(
        channels=tuple(channel.name for channel in config.channels),
        people=tuple(person.name for person in people),
        places=tuple(place.name for place in places),
        site_name=config.site.name,
        town=config.site.town.name,
    )


@contextmanager
def _desk(config: Config) -> Iterator[Desk]:
    content = config.folders.content
    registered = [
        file.read_bytes() if file.is_file() else None
        for file in (content / registers.PEOPLE, content / registers.PLACES)
    ]
    version = digest(
        _code(),
        registered,
        config.site,
        config.zone.key,
        config.channels,
        config.default_channel,
        config.addresses,
        config.folders.stories,
        config.folders.pages,
    )
    record = content / FILE
    with Memory(config.folders.cache / MEMORY, version) as memory:
        yield Desk(
            memory=memory,
            tools=cache(partial(_tools, config)),
            content=str(content),
            world=digest(record.read_bytes()) if record.is_file() else "",
            workers=config.workers,
        )


def _tools(config: Config) -> Tools:
    content, addresses = config.folders.content, config.addresses
    markup = Markup.from_settings(config.markdown)
    people, _ = registers.people_in(content, registers.PEOPLE, addresses)
    places, _ = registers.places_in(content, registers.PLACES, addresses, markup)
    maker = StoryMaker(config, Known(config, people, places), markup)
    archive = Archive(
        addresses=frozenset(
            address
            for group in (config.channels, people, places)
            for thing in (thing.address for thing in group)
            for address in (thing, thing.rstrip("/").rpartition("/")[0] + "/")
        ),
        lists=(_start(addresses.topic), _start(addresses.archive)),
        published=published_in(content),
        site_name=config.site.name,
        town=config.site.town.name,
        content=str(content),
    )
    return Tools(archive=archive, address=maker.address_of, check_headers=maker.findings_in)


def _start(pattern: str) -> str:
    """What all addresses of a pattern begin with: "/topik/" of "/topik/{slug}/"."""
    return pattern.partition("{")[0]


@cache
def _code() -> str:
    """Names the code and the tables that a reading depends on, besides the file that is read."""
    rooms = Path(__file__).parent.parent
    files = (file for room in ROOMS for file in (rooms / room).rglob("*"))
    return digest([file.read_bytes() for file in sorted(files) if file.suffix in SOURCES])


def _entries(files: Iterable[StoryFile], content: Path, memory: Memory) -> list[Entry]:
    """The files' digests are taken anew only where a file was written since."""
    started = time.time_ns()
    known = memory.attempt(memory.files)
    seen: dict[str, SeenFile] = {}
    for file in files:
        kept = known.get(file.path)
        same = kept is not None and kept.stamp == file.stamp
        seen[file.path] = kept if kept and same else _seen(file, content)
    settled = {path: file for path, file in seen.items() if file.stamp[0] < started - SETTLED}
    if settled != known:
        memory.keep_files(settled)
    return [
        Entry(
            path=path,
            digest=file.digest,
            load=partial(_loaded, partial(read_draft, content / path, content)),
        )
        for path, file in seen.items()
    ]


def _seen(file: StoryFile, content: Path) -> SeenFile:
    try:
        data = story_bytes(content, file.path)
    except UnreadableError:  # whoever loads it will hear why
        data = b""
    return SeenFile(file.stamp, digest(file.path, data))


def _loaded(load: Callable[[], Draft]) -> Draft | Finding:
    try:
        return load()
    except UnreadableError as trouble:
        return trouble.finding


def offer_review(press: "Press") -> None:
    press.offers.reviews.append(partial(check, config=press.config))


def register() -> None:
    # Pelican takes a third of a second to load, which `periksa` spares the journalist.
    from pelican.plugins import signals

    signals.initialized.connect(offer_review)
