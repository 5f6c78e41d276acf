"""Which characters a font file has, read from its character map alone.

A font of 32 MB is asked in a few milliseconds; fontTools would read it for a second.
"""

import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import BinaryIO, cast

Range = tuple[int, int]
"""First and last of characters that follow one another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Ranges of characters, in order and apart; `in` asks for one code point."""

    firsts: tuple[int, ...]
    lasts: tuple[int, ...]

    def __contains__(self, character: int) -> bool:
        place = bisect_right(self.firsts, character)
        return place > 0 and character <= self.lasts[place - 1]

    def __iter__(self) -> Iterator[int]:
        for first, last in zip(self.firsts, self.lasts, strict=True):
            yield from range(first, last + 1)


def coverage_of(font: Traversable, index: int = 0) -> Coverage:
    """Of a TrueType or OpenType file, or of the face `index` in a collection.

    ValueError when the file has no character map for Unicode.
    """
    with font.open("rb") as opened:
        ranges = sorted(_ranges(_character_map(cast("BinaryIO", opened), index)))
    return Coverage(
        firsts=tuple(first for first, _ in ranges), lasts=tuple(last for _, last in ranges)
    )


def _character_map(font: BinaryIO, index: int) -> bytes:
    """The table "cmap"."""
    start = 0
    if font.read(4) == b"ttcf":
        font.seek(12 + 4 * index)
        (start,) = struct.unpack(">I", font.read(4))
    font.seek(start + 4)
    (count,) = struct.unpack(">H6x", font.read(8))
    for tag, offset, length in struct.iter_unpack(">4s4xII", font.read(16 * count)):
        if tag == b"cmap":
            font.seek(offset)
            return font.read(length)
    raise ValueError("the font has no character map")


def _ranges(table: bytes) -> Iterator[Range]:
    """From the subtable of all Unicode (format 12), else that of its first plane (format 4)."""
    (count,) = struct.unpack_from(">2xH", table)
    offsets = {offset for *_, offset in struct.iter_unpack(">HHI", table[4 : 4 + 8 * count])}
    formats = {struct.unpack_from(">H", table, offset)[0]: offset for offset in sorted(offsets)}
    if 12 in formats:
        return _groups(table, formats[12])
    if 4 in formats:
        return _segments(table, formats[4])
    raise ValueError("the font's character map is not for Unicode")


def _groups(table: bytes, start: int) -> Iterator[Range]:
    (count,) = struct.unpack_from(">12xI", table, start)
    groups = table[start + 16 : start + 16 + 12 * count]
    for first, last, glyph in struct.iter_unpack(">III", groups):
        # Glyph 0 is the empty box that stands for what is missing.
        if glyph or last > first:
            yield first if glyph else first + 1, last


def _segments(table: bytes, start: int) -> Iterator[Range]:
    (double,) = struct.unpack_from(">6xH", table, start)
    count, at = double // 2, start + 14
    lasts = struct.unpack_from(f">{count}H", table, at)
    firsts = struct.unpack_from(f">{count}H", table, at + double + 2)
    deltas = struct.unpack_from(f">{count}H", table, at + 2 * double + 2)
    places = at + 3 * double + 2
    offsets = struct.unpack_from(f">{count}H", table, places)
    for number, (first, last) in enumerate(zip(firsts, lasts, strict=True)):
        for character in range(first, last + 1):
            glyph = character + deltas[number]
            if offsets[number]:
                place = places + 2 * number + offsets[number] + 2 * (character - first)
                glyph = _glyph_at(table, place, deltas[number])
            if glyph & 0xFFFF:
                yield character, character


def _glyph_at(table: bytes, place: int, delta: int) -> int:
    """0, without the delta, for a character that the font leaves out."""
    (glyph,) = struct.unpack_from(">H", table, place)
    return glyph + delta if glyph else 0
