"""What reading and comparing take: the rules, the house's own eyes, the names it goes by."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from plugins.editorial.archive import Archive
from plugins.editorial.reading import Address, CheckHeaders, Reading, reading_of
from plugins.editorial.rule import Rule
from plugins.editorial.rules import all_rules
from plugins.editorial.waivers import applied
from plugins.newsroom.crew import tools
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding, too_heavy
from plugins.newsroom.guard import Limits, Overrun, guarded

MANY, CHUNK = 100, 16
"""Files a worker, below which starting it costs more than it saves; files that travel together."""
MOST = Limits(seconds=10, memory=1_000_000_000)
"""What reading one story may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A file to read: `load()` gives the draft, or what hinders its reading."""

    path: str
    digest: str
    """Of the file's path and bytes."""
    load: Callable[[], Draft | Finding]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is told of a story after it was read and compared."""

    findings: tuple[Finding, ...]
    restless: bool


@dataclass(frozen=True, kw_only=True)  # no slots: cached_property keeps its value in __dict__
class Tools:
    """Of one newspaper."""

    archive: Archive
    """Without stories."""
    address: Address
    check_headers: CheckHeaders
    rules: tuple[Rule, ...] = field(default_factory=all_rules)

    def read(self, entry: Entry) -> Reading:
        """What depends on the entry's file and its photo alone."""
        draft = entry.load()
        if isinstance(draft, Finding):
            return Reading(findings=(draft,))
        return reading_of(draft, self.rules, self.archive, self.address, self.check_headers)

    def verdict(self, reading: Reading, archive: Archive) -> Verdict:
        """`archive` holds all stories that the reading's traits are tied to (ties.py)."""
        traits = reading.traits
        if traits is None:
            return Verdict(findings=reading.findings, restless=False)
        found = [
            (rule, finding)
            for rule in self.rules
            if rule.compare and rule.reads(traits.lang)
            for finding in rule.compare(rule, traits, archive)
        ]
        findings = (*reading.findings, *(finding for _, finding in found))
        return Verdict(
            findings=applied(findings, reading.waivers, self._by_code),
            restless=any(rule.restless for rule, _ in found),
        )

    @cached_property
    def _by_code(self) -> Mapping[str, Rule]:
        return {rule.code: rule for rule in self.rules}


def read_by_many(with_tools: Tools, entries: list[Entry], workers: int) -> Iterator[Reading]:
    """The readings of `entries` in their order, whoever reads them."""
    readings = guarded(
        _read,
        range(len(entries)),
        MOST,
        workers=workers,
        least=MANY,
        chunk=CHUNK,
        tools=(with_tools, entries),
    )
    for entry, reading in zip(entries, readings, strict=True):
        if isinstance(reading, Overrun):
            yield Reading(findings=(too_heavy(entry.path),))
        else:
            yield reading


def _read(number: int) -> Reading:
    its, entries = tools()
    reading: Reading = its.read(entries[number])
    return reading
