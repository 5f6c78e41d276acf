"""The index as files to publish: a folder for each block, and the list of all blocks."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path, PurePosixPath

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob, Note
from plugins.search.blocks import blocks_of
from plugins.search.bundle import ENTRY, SCRIPT
from plugins.search.indexing import Indexing
from plugins.search.records import Mark, Record, record_of
from plugins.search.volumes import pruned

FOLDER = PurePosixPath("pagefind")
LIST = "blocks.json"
TAG = 10
"""Hexadecimal digits that tell one state of a block from another."""


def search_jobs(edition: Edition, note: Note[Mark], cache: Path) -> Iterator[FileJob]:
    """All files of the index, none when there is nothing to find.

    `note` is of every page that can be found; the folder `cache` keeps a file for each block.
    """
    places = edition.newspaper.place_named
    pages = {
        address: (mark.lang, mark.digest_among(places)) for address, mark in edition.noted(note)
    }
    indexings = [
        Indexing(block=block, file=cache / block.name, record=partial(_record, edition))
        for block in blocks_of(pages)
    ]
    tags: dict[str, list[str]] = {}
    for indexing in indexings:
        for name, its_digest in indexing.files.items():
            folder = FOLDER if name == SCRIPT else FOLDER / indexing.block.name
            if name != SCRIPT or not tags:  # one for all languages
                make = partial(indexing.part, name)
                yield FileJob(path=folder / name, digest=its_digest, make=make)
        tags.setdefault(indexing.block.lang, []).append(indexing.files[ENTRY][:TAG])
    if tags:
        data = json.dumps(tags, sort_keys=True, separators=(",", ":")).encode()
        yield FileJob(path=FOLDER / LIST, digest=digest(data), make=partial(bytes, data))
    pruned(cache, [indexing.file for indexing in indexings])


def _record(edition: Edition, address: str) -> Record:
    newspaper = edition.newspaper
    record = record_of(edition.page(address), newspaper.site, newspaper.place_named)
    if record is None:
        raise LookupError(f"{address} was noted as a page to be found, and is none")
    return record
