"""What was announced last, kept in the repository, and what has changed since."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from plugins.publishing.edition import Edition


class UnreadableRecordError(Exception):
    """The record cannot be read; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What search engines and hubs know: a digest by address, as in the edition."""

    site: str = ""
    pages: Mapping[str, str] = field(default_factory=dict)
    feeds: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Addresses in order, from the site's root."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()

    @property
    def pages(self) -> tuple[str, ...]:
        """All that search engines should look at again; those that are gone, too."""
        return (*self.new, *self.changed, *self.gone)


def record_in(file: Path, site: str) -> Record:
    """What was announced of this site; nothing of another one. Raises UnreadableRecordError."""
    if not file.is_file():
        return Record(site=site)
    try:
        said = json.loads(file.read_text(encoding="utf-8"))
        record = Record(site=said["site"], pages=dict(said["pages"]), feeds=dict(said["feeds"]))
    except (ValueError, KeyError, TypeError):
        raise UnreadableRecordError(
            f"{file} tidak terbaca. Pulihkan berkas itu dari git, lalu ulangi."
        ) from None
    # A search engine that knows the old host knows nothing of the new one.
    return record if record.site == site else Record(site=site)


def changes(record: Record, edition: Edition) -> Changes:
    """What is not yet known of the edition."""
    before, now = record.pages, edition.pages
    feeds = edition.feeds if edition.hub else {}
    return Changes(
        new=tuple(sorted(now.keys() - before.keys())),
        changed=tuple(sorted(a for a in now.keys() & before.keys() if now[a] != before[a])),
        gone=tuple(sorted(before.keys() - now.keys())),
        feeds=tuple(sorted(a for a, mark in feeds.items() if record.feeds.get(a) != mark)),
    )


def with_accepted(record: Record, edition: Edition, accepted: Iterable[str]) -> Record:
    """The record after these pages and feeds were announced; what is gone is forgotten."""
    pages = dict(record.pages)
    feeds = {address: mark for address, mark in record.feeds.items() if address in edition.feeds}
    for address in accepted:
        if address in edition.feeds:
            feeds[address] = edition.feeds[address]
        elif address in edition.pages:
            pages[address] = edition.pages[address]
        else:
            pages.pop(address, None)
    return replace(record, pages=pages, feeds=feeds)


def write(file: Path, record: Record) -> None:
    """Put the record in the place of the old one in one step, so that it is never half."""
    file.parent.mkdir(parents=True, exist_ok=True)
    said = {"site": record.site, "pages": record.pages, "feeds": record.feeds}
    beside = file.with_name(f".{file.name}.baru")
    beside.write_text(json.dumps(said, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    beside.replace(file)
