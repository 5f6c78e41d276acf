"""What is kept of a block between builds: one file, sealed, of no use once anything differs.

A seal of its beginning, its beginning (what it was made of, and where its parts lie), the parts.
Each part has a digest of its own, so that a build that needs none of them reads none.
"""

import logging
import os
import struct
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from msgspec import DecodeError, msgpack

from plugins.newsroom.digest import digest

DAMAGED = "What was kept of the search index (%s) is damaged: that block is made anew."
SEAL = struct.Struct("<32sI")
"""The digest of the beginning, and its size in bytes."""

log = logging.getLogger(__name__)


class DamagedError(Exception):
    """What was kept is not what was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Where a part lies, counted from the end of the beginning, and what it must be."""

    start: int
    size: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    version: str
    made_of: str
    parts: dict[str, Part]


class Volume:
    """A block's file that was found whole, as far as its beginning goes."""

    def __init__(self, file: Path, start: int, beginning: Beginning) -> None:
        self.file = file
        self.start = start
        self.made_of = beginning.made_of
        self.parts = beginning.parts

    def part(self, name: str) -> bytes:
        """DamagedError when it is not what was written."""
        its = self.parts[name]
        try:
            with self.file.open("rb") as kept:
                kept.seek(self.start + its.start)
                data = kept.read(its.size)
        except OSError as error:
            raise DamagedError from error
        if digest(data) != its.digest:
            raise DamagedError
        return data


def opened(file: Path, version: str) -> Volume | None:
    """None when there is none of this version; a damaged one is thrown away."""
    try:
        with file.open("rb") as kept:
            beginning, start = _beginning(kept)
    except FileNotFoundError:
        return None
    except DamagedError:
        throw_away(file)
        return None
    return Volume(file, start, beginning) if beginning.version == version else None


def _beginning(kept: BinaryIO) -> tuple[Beginning, int]:
    """And where it ends; DamagedError when it is not what was written."""
    try:
        seal, size = SEAL.unpack(kept.read(SEAL.size))
        head = kept.read(size)
        if digest(head).encode() != seal:
            raise DamagedError
        return msgpack.decode(head, type=Beginning), SEAL.size + size
    except (struct.error, DecodeError) as error:
        raise DamagedError from error


def kept(file: Path, *, version: str, made_of: str, parts: Mapping[str, bytes]) -> Volume:
    """Writes the file; it is there whole or not at all."""
    places = {}
    start = 0
    for name, data in parts.items():
        places[name] = Part(start=start, size=len(data), digest=digest(data))
        start += len(data)
    beginning = Beginning(version=version, made_of=made_of, parts=places)
    head = msgpack.encode(beginning)
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(f".{os.getpid()}")
    with fresh.open("wb") as target:
        target.write(SEAL.pack(digest(head).encode(), len(head)))
        target.writelines((head, *parts.values()))
    fresh.replace(file)
    return Volume(file, SEAL.size + len(head), beginning)


def throw_away(file: Path) -> None:
    """A damaged one, and say so."""
    log.warning(DAMAGED, file.name)
    file.unlink(missing_ok=True)


def pruned(folder: Path, needed: Collection[Path]) -> None:
    """Throws away what no block needs any more."""
    if folder.is_dir():
        for file in sorted(set(folder.iterdir()) - set(needed)):
            file.unlink()
