"""The index as files to publish, made anew only when something that can be found has changed."""

import os
from collections.abc import Iterator
from functools import partial
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob
from plugins.search.bundle import bundle_of
from plugins.search.order import Bundle
from plugins.search.records import Record, records_of

FOLDER = PurePosixPath("pagefind")
SHAPE = 1
"""Raised when what is kept of a bundle changes."""


def search_jobs(edition: Edition, cache: Path) -> Iterator[FileJob]:
    """Every file of the bundle; `cache` is the file that keeps the last one."""
    records = tuple(sorted(records_of(edition), key=lambda record: record.address))
    for name, data in _kept_or_made(records, cache).items():
        yield FileJob(path=FOLDER / name, digest=digest(data), make=partial(bytes, data))


def _kept_or_made(records: tuple[Record, ...], cache: Path) -> Bundle:
    """One file holds the last bundle and what it was made of, so nothing piles up or goes stale."""
    seal = digest(SHAPE, version("pagefind_bin"), records).encode()
    kept = _kept(cache, seal)
    if kept is not None:
        return kept
    bundle = bundle_of(records)
    _keep(bundle, cache, seal)
    return bundle


def _kept(cache: Path, seal: bytes) -> Bundle | None:
    try:
        with ZipFile(cache) as kept:
            if kept.comment != seal:
                return None
            return {name: kept.read(name) for name in kept.namelist()}
    except (FileNotFoundError, BadZipFile):
        return None


def _keep(bundle: Bundle, cache: Path, seal: bytes) -> None:
    cache.parent.mkdir(parents=True, exist_ok=True)
    fresh = cache.with_suffix(f".{os.getpid()}")
    with ZipFile(fresh, "w") as kept:  # Pagefind has compressed already
        for name, data in bundle.items():
            kept.writestr(name, data)
        kept.comment = seal
    fresh.replace(cache)
