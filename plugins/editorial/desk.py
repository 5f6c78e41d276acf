"""Keeps up with every story: reads what changed, compares what that touches, and tells of all."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import PurePosixPath

from plugins.editorial.archive import Traits
from plugins.editorial.memory import Memory, Note
from plugins.editorial.pictures import stamp
from plugins.editorial.reading import Reading
from plugins.editorial.ties import Shown, pairs, ties_of, ties_of_unread
from plugins.editorial.tools import Entry, Tools, read_by_many
from plugins.newsroom.findings import Finding

Progress = Callable[[Iterable[Reading], int], Iterable[Reading]]
"""Hands the readings on, and tells how many of so many there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What the desk has to say."""

    checked: int
    """How many stories were asked about."""
    findings: tuple[Finding, ...]

    @property
    def blocking(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The desk of one newspaper."""

    memory: Memory
    tools: Callable[[], Tools]
    """Taken out only when there is something to read or to compare."""
    content: str
    """The content folder's absolute path; empty where pictures are not looked at."""
    world: str = ""
    """Names what verdicts rest on besides the stories and the memory's version."""
    workers: int = 1

    def review(
        self,
        entries: Iterable[Entry],
        chosen: Collection[str] | None = None,
        progress: Progress = lambda readings, _: readings,
    ) -> Review:
        """Keep up with all entries, tell of the `chosen` paths (None: of all)."""
        by_path = {entry.path: entry for entry in entries}
        notes = self.memory.attempt(lambda: self._notes(by_path, progress))
        asked = [note for path, note in notes.items() if chosen is None or path in chosen]
        return Review(
            checked=len(asked),
            findings=tuple(sorted(finding for note in asked for finding in note.told)),
        )

    def traits(self, entries: Iterable[Entry]) -> tuple[Traits, ...]:
        """What is remembered of each story that can be read."""
        by_path = {entry.path: entry for entry in entries}
        return self.memory.attempt(lambda: self._traits(by_path))

    def _traits(self, entries: Mapping[str, Entry]) -> tuple[Traits, ...]:
        notes = self._notes(entries, lambda readings, _: readings)
        readings = self.memory.readings(notes)
        return tuple(reading.traits for reading in readings.values() if reading.traits)

    def _notes(self, entries: Mapping[str, Entry], progress: Progress) -> Mapping[str, Note]:
        """The notes of all entries, in their order, of which the verdicts hold."""
        before, world = self.memory.notes, self.memory.world
        holds = partial(self._holds, cache(partial(stamp, self.content)))
        changed = [entry for path, entry in entries.items() if not holds(before.get(path), entry)]
        restless = {path for path, note in before.items() if note.restless}
        if before.keys() == entries.keys() and world == self.world and not (changed or restless):
            return before
        read = self._read(changed, progress)
        fresh = {entry.path: _note(entry, read[entry.path]) for entry in changed}
        notes = {path: fresh.get(path) or before[path] for path in entries}
        altered = _altered(before, notes, {*fresh, *(before.keys() - notes.keys())})
        asked = {
            path
            for path, note in notes.items()
            if path in fresh or path in restless or not altered.isdisjoint(note.ties.asked)
        }
        notes |= dict(self._told(set(notes) if world != self.world else asked, notes, read))
        self.memory.keep(notes, read, self.world)
        return notes

    def _holds(self, stamp_of: Callable[[str], str], note: Note | None, entry: Entry) -> bool:
        """Whether the reading still holds: the file is the same, and so is its photo's."""
        if note is None or note.digest != entry.digest:
            return False
        return not note.photo or note.photo_stamp == stamp_of(note.photo)

    def _read(self, entries: list[Entry], progress: Progress) -> dict[str, Reading]:
        if not entries:
            return {}
        readings = read_by_many(self.tools(), entries, self.workers)
        told = progress(readings, len(entries))
        return {entry.path: read for entry, read in zip(entries, told, strict=True)}

    def _told(
        self, asked: Collection[str], notes: Mapping[str, Note], read: Mapping[str, Reading]
    ) -> Iterator[tuple[str, Note]]:
        """New notes of the stories asked about, which are compared with all in their reach."""
        keys = {key for path in asked for key in notes[path].ties.asked}
        first = _earliest(notes)
        near = {
            path: None
            for path, note in notes.items()
            if path in asked
            or not keys.isdisjoint(note.ties.given(earliest=first.get(note.photo) == path))
        }
        readings = self.memory.readings(path for path in near if path not in read)
        tools = self.tools()
        archive = replace(
            tools.archive,
            stories={
                path: traits
                for path in near
                if (traits := (read.get(path) or readings[path]).traits)
            },
            elsewhere=frozenset(
                address
                for path, note in notes.items()
                if path not in near
                for address in note.addresses
            ),
            unread=frozenset(
                PurePosixPath(path).stem for path, note in notes.items() if not note.addresses
            ),
        )
        for path in asked:
            verdict = tools.verdict(read.get(path) or readings[path], archive)
            yield path, replace(notes[path], told=verdict.findings, restless=verdict.restless)


def _note(entry: Entry, reading: Reading) -> Note:
    """The note of a story that was just read; what is told of it comes later."""
    traits = reading.traits
    if traits is None:
        return Note(digest=entry.digest, ties=ties_of_unread(entry.path))
    return Note(
        digest=entry.digest,
        ties=ties_of(traits),
        addresses=(traits.address, *traits.aliases),
        date=traits.date,
        photo=traits.photo,
        photo_stamp=traits.photo_stamp,
    )


def _altered(
    before: Mapping[str, Note], now: Mapping[str, Note], changed: Collection[str]
) -> set[int]:
    """The keys under which others see something else than before."""
    altered: Shown = set()
    for path in changed:
        altered |= _given(before.get(path)) ^ _given(now.get(path))
    was, becomes = _earliest(before), _earliest(now)
    photos = {notes[path].photo for notes in (before, now) for path in changed if path in notes}
    for photo in photos - {""}:
        altered |= _shown(before, was.get(photo)) ^ _shown(now, becomes.get(photo))
    return {key for key, _ in altered}


def _given(note: Note | None) -> Shown:
    return pairs(note.ties.gives) if note else set()


def _shown(notes: Mapping[str, Note], path: str | None) -> Shown:
    return pairs(notes[path].ties.shows) if path else set()


def _earliest(notes: Mapping[str, Note]) -> Mapping[str, str]:
    """For each photo the path of the first story that shows it."""
    first: dict[str, tuple[str, str]] = {}
    for path, note in notes.items():
        if note.photo:
            first[note.photo] = min(first.get(note.photo, (note.date, path)), (note.date, path))
    return {photo: path for photo, (_, path) in first.items()}
