"""What reading and comparing take: the rules, the house's own eyes, the names it goes by."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property

from plugins.editorial.archive import Archive
from plugins.editorial.reading import Address, CheckHeaders, Reading, reading_of
from plugins.editorial.rule import Rule
from plugins.editorial.rules import all_rules
from plugins.editorial.waivers import applied
from plugins.newsroom.crew import crew, shared, tools
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding

MANY = 100
"""Files a worker below which starting processes costs more than it saves."""
CHUNK = 16


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


@contextmanager
def read_by_many(
    with_tools: Tools, entries: list[Entry], workers: int
) -> Iterator[Iterator[Reading]]:
    """The readings of `entries` in their order, whoever reads them."""
    with crew(workers, len(entries), least=MANY, tools=(with_tools, entries)) as readers:
        yield shared(readers, _read, range(len(entries)), chunk=CHUNK)


def _read(number: int) -> Reading:
    its, entries = tools()
    reading: Reading = its.read(entries[number])
    return reading
