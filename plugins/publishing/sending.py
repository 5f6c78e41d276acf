"""Sends an announcement and notes what was accepted, whatever becomes of the rest."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from plugins.newsroom.progress import Show
from plugins.publishing import record as records
from plugins.publishing.announcement import BATCH, Outcome, key_trouble, ping_feeds, post_pages
from plugins.publishing.edition import Edition
from plugins.publishing.http import Patience
from plugins.publishing.record import Changes, Record


@dataclass(slots=True)
class Ledger:
    """What has been accepted so far, in the file too, and what was refused."""

    file: Path
    record: Record
    edition: Edition
    pages: int = 0
    feeds: int = 0
    refusals: list[str] = field(default_factory=list)

    def note(self, accepted: Iterable[str]) -> None:
        self.record = records.with_accepted(self.record, self.edition, accepted)
        records.write(self.file, self.record)


def send(ledger: Ledger, changes: Changes, endpoint: str, patience: Patience, show: Show) -> None:
    """Pages to the search engines where there is a key, then feeds to the hub if there is one."""
    edition = ledger.edition
    if edition.key and changes.pages:
        trouble = key_trouble(edition, patience)
        if trouble:
            ledger.refusals.append(trouble)
        else:
            outcomes = post_pages(edition, changes.pages, endpoint, patience)
            _note_pages(ledger, show(outcomes, -(-len(changes.pages) // BATCH), "Halaman"))
    if edition.hub and changes.feeds:
        outcomes = ping_feeds(edition, changes.feeds, patience)
        _note_feeds(ledger, show(outcomes, len(changes.feeds), "Umpan"))


def _note_pages(ledger: Ledger, outcomes: Iterable[Outcome]) -> None:
    """After every batch, so that nothing accepted is sent again when the next one fails."""
    for outcome in _accepted(ledger, outcomes):
        ledger.pages += len(outcome.addresses)
        ledger.note(outcome.addresses)


def _note_feeds(ledger: Ledger, outcomes: Iterable[Outcome]) -> None:
    """Once for all: there may be hundreds, and each note writes the whole record."""
    accepted: list[str] = []
    try:
        for outcome in _accepted(ledger, outcomes):
            accepted += outcome.addresses
    finally:
        ledger.feeds += len(accepted)
        if accepted:
            ledger.note(accepted)


def _accepted(ledger: Ledger, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    for outcome in outcomes:
        if outcome.refusal:
            ledger.refusals.append(outcome.refusal)
        else:
            yield outcome
