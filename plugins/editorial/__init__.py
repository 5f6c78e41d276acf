"""The editorial desk: reads every draft before it is published, and says kindly what to mend."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from plugins.bridge import registers
from plugins.bridge.drafts import story_files
from plugins.bridge.markup import Markup
from plugins.bridge.reader import UnreadableError, draft_of
from plugins.bridge.settings import Config
from plugins.bridge.stories import Registers, StoryMaker
from plugins.editorial.archive import Archive
from plugins.editorial.desk import Desk, Entry, Progress, Review, desk_for
from plugins.editorial.memory import Memory
from plugins.editorial.new_story import Offer
from plugins.editorial.record import FILE, published_in, recorded
from plugins.newsroom.digest import digest
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding

if TYPE_CHECKING:
    from plugins.bridge.engine import Press

MEMORY = "desk.sqlite"
PICTURE_MISSING = "FOTO-02"
ROOMS = ("newsroom", "bridge", "editorial")
"""Whose code a reading depends on, besides the file that is read."""


def review(
    config: Config,
    chosen: Collection[str] | None = None,
    progress: Progress = lambda readings, _: readings,
) -> Review:
    """Read the content folder; tell of the `chosen` paths, relative to it, or of all (None)."""
    content = config.folders.content
    files, stray = story_files(config.folders)
    entries = [_entry(file, content) for file in files]
    with _desk(config) as desk:
        told = desk.review(entries, chosen, progress)
    asked = [finding for finding in stray if chosen is None or finding.path in chosen]
    return Review(checked=told.checked, findings=tuple(sorted({*told.findings, *asked})))


def record(config: Config) -> Path:
    """Note every story as it is now, as published; gives the file."""
    content = config.folders.content
    files, _ = story_files(config.folders)
    with _desk(config) as desk:
        stories = desk.traits(_entry(file, content) for file in files)
    file = content / FILE
    file.write_text(recorded(stories, published_in(content)), encoding="utf-8")
    return file


def check(drafts: tuple[Draft, ...], config: Config) -> Iterator[Finding]:
    """What the desk has to say of drafts that the build has read.

    Of pictures that cannot be published the photos room itself speaks in a build.
    """
    entries = [
        Entry(path=draft.path, digest=draft.digest, load=partial(_same, draft)) for draft in drafts
    ]
    files, _ = story_files(config.folders)
    read = {draft.path for draft in drafts}
    content = config.folders.content
    unread = (file.stem for file in files if file.relative_to(content).as_posix() not in read)
    with _desk(config, frozenset(unread)) as desk:
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
def _desk(config: Config, unread: frozenset[str] = frozenset()) -> Iterator[Desk]:
    content, addresses = config.folders.content, config.addresses
    markup = Markup.from_settings(config.markdown)
    people, _ = registers.people_in(content, registers.PEOPLE, addresses)
    places, _ = registers.places_in(content, registers.PLACES, addresses, markup)
    maker = StoryMaker(config, Registers(people=people, places=places), markup)
    archive = Archive(
        addresses=frozenset(
            address
            for group in (config.channels, people, places)
            for thing in (thing.address for thing in group)
            for address in (thing, thing.rstrip("/").rpartition("/")[0] + "/")
        ),
        lists=(_start(addresses.topic), _start(addresses.archive)),
        published=published_in(content),
        unread=unread,
        today=datetime.now(config.zone).date(),
        site_name=config.site.name,
        town=config.site.town.name,
        content=str(content),
    )
    version = digest(
        [file.read_bytes() for file in _sources()],
        people,
        places,
        config.site,
        config.channels,
        config.addresses,
    )
    with Memory(config.folders.cache / MEMORY, version) as memory:
        yield desk_for(archive, maker.address_of, maker.findings_in, memory)


def _start(pattern: str) -> str:
    """What all addresses of a pattern begin with: "/topik/" of "/topik/{slug}/"."""
    return pattern.partition("{")[0]


def _sources() -> list[Path]:
    rooms = Path(__file__).parent.parent
    files = (file for room in ROOMS for file in (rooms / room).rglob("*"))
    return sorted(file for file in files if file.suffix in {".py", ".csv"})


def _entry(file: Path, content: Path) -> Entry:
    path = file.relative_to(content).as_posix()
    data = file.read_bytes()
    return Entry(path=path, digest=digest(path, data), load=partial(_load, data, path))


def _load(data: bytes, path: str) -> Draft | Finding:
    try:
        return draft_of(data, path)
    except UnreadableError as trouble:
        return trouble.finding


def _same(draft: Draft) -> Draft:
    return draft


def offer_checks(press: "Press") -> None:
    press.offers.checks.append(partial(check, config=press.config))


def register() -> None:
    # Pelican takes a third of a second to load, which `periksa` spares the journalist.
    from pelican.plugins import signals

    signals.initialized.connect(offer_checks)
