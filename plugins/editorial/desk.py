"""Reads every story with every rule, and says at once all that was found."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from plugins.editorial.archive import Archive, Traits
from plugins.editorial.memory import Memory
from plugins.editorial.pictures import stamp
from plugins.editorial.readers import read_by_many
from plugins.editorial.reading import Address, CheckHeaders, Reading, reading_of
from plugins.editorial.rule import Rule
from plugins.editorial.rules import all_rules
from plugins.editorial.waivers import applied
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A file to read: `load()` gives the draft, or what hinders its reading."""

    path: str
    digest: str
    """Of the file's path and bytes."""
    load: Callable[[], Draft | Finding]


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

    archive: Archive
    """Without stories; they come with the entries."""
    address: Address
    check_headers: CheckHeaders
    rules: tuple[Rule, ...]
    memory: Memory | None = None

    def review(
        self,
        entries: Iterable[Entry],
        chosen: Collection[str] | None = None,
        progress: Progress = lambda readings, _: readings,
    ) -> Review:
        """Read all entries, tell of the `chosen` paths (None: of all)."""
        entries = tuple(entries)
        readings = self._readings(entries, progress)
        traits = {path: r.traits for path, r in readings.items() if r.traits}
        unread = self.archive.unread.union(
            PurePosixPath(path).stem for path in readings if path not in traits
        )
        archive = replace(self.archive, stories=traits, unread=unread)
        asked = [path for path in readings if chosen is None or path in chosen]
        found = (f for path in asked for f in self._findings(readings[path], archive))
        return Review(checked=len(asked), findings=tuple(sorted(found)))

    def traits(self, entries: Iterable[Entry]) -> tuple[Traits, ...]:
        """What is remembered of each story that can be read."""
        readings = self._readings(tuple(entries), lambda readings, _: readings)
        return tuple(reading.traits for reading in readings.values() if reading.traits)

    def _readings(self, entries: tuple[Entry, ...], progress: Progress) -> Mapping[str, Reading]:
        known = self.memory.readings() if self.memory else {}
        unread = [entry for entry in entries if not self._remembered(known.get(entry.digest))]
        read = progress(read_by_many(self._read, unread), len(unread))
        fresh = {entry.digest: reading for entry, reading in zip(unread, read, strict=True)}
        if self.memory and fresh:
            self.memory.keep(fresh, alive=[entry.digest for entry in entries])
        return {entry.path: (fresh.get(entry.digest) or known[entry.digest]) for entry in entries}

    def _remembered(self, reading: Reading | None) -> bool:
        """Whether the reading still holds: the file is the same, and so is its photo's."""
        if reading is None or reading.traits is None:
            return reading is not None
        traits = reading.traits
        return traits.photo_stamp == stamp(self.archive.content, traits.photo)

    def _read(self, entry: Entry) -> Reading:
        draft = entry.load()
        if isinstance(draft, Finding):
            return Reading(findings=(draft,))
        return reading_of(draft, self.rules, self.archive, self.address, self.check_headers)

    def _findings(self, reading: Reading, archive: Archive) -> tuple[Finding, ...]:
        compared = self._compared(reading.traits, archive) if reading.traits else ()
        by_code = {rule.code: rule for rule in self.rules}
        return applied((*reading.findings, *compared), reading.waivers, by_code)

    def _compared(self, traits: Traits, archive: Archive) -> tuple[Finding, ...]:
        return tuple(
            finding
            for rule in self.rules
            if rule.compare and rule.reads(traits.lang)
            for finding in rule.compare(rule, traits, archive)
        )


def desk_for(
    archive: Archive,
    address: Address,
    check_headers: CheckHeaders,
    memory: Memory | None = None,
) -> Desk:
    """A desk with all rules."""
    return Desk(
        archive=archive,
        address=address,
        check_headers=check_headers,
        rules=all_rules(),
        memory=memory,
    )
