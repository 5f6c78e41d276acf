"""Reads through a PNG without decoding it (W3C, PNG Specification, third edition)."""

import struct
import zlib
from collections.abc import Iterator

from plugins.decoding.bare import Bare
from plugins.decoding.exif import UPRIGHT, orientation_in
from plugins.decoding.kinds import Kind
from plugins.decoding.limits import (
    MOST_PROFILE,
    broken,
    check_parts,
    check_size,
    cut_off,
    moving,
)

SIGNATURE = b"\x89PNG\r\n\x1a\n"
NEEDED = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT"))
END = b"\0\0\0\0IEND\xaeB`\x82"
"""Put there anew: some files lack it, and all pixels stand before it."""


def bare_png(data: bytes) -> Bare:
    """Raises UnusablePictureError."""
    size = (0, 0)
    profile, orientation = b"", UPRIGHT
    kept = [SIGNATURE]
    for name, start, end in _chunks(data):
        if name == b"IHDR":
            size = _size(data[start:end])
        elif name == b"acTL" and int.from_bytes(data[start : start + 4]) > 1:
            raise moving()
        elif name == b"iCCP" and not profile:
            profile = _inflated(data[start:end])
        elif name == b"eXIf":
            orientation = orientation_in(data[start:end])
        if name in NEEDED:
            kept.append(data[start - 8 : end + 4])
    check_size(*size)
    return Bare(
        kind=Kind.PNG,
        data=b"".join([*kept, END]),
        size=size,
        profile=profile,
        orientation=orientation,
    )


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Each chunk's name, and where its content starts and ends; its checksum follows."""
    at, count = len(SIGNATURE), 0
    while at + 8 <= len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        if name == b"IEND":
            return
        if at + 12 + length > len(data):
            if name.isalpha():
                raise cut_off()
            raise broken(Kind.PNG)
        count += 1
        check_parts(count)
        yield name, at + 8, at + 8 + length
        at += 12 + length


def _size(header: bytes) -> tuple[int, int]:
    if len(header) != 13:
        raise broken(Kind.PNG)
    return int.from_bytes(header[:4]), int.from_bytes(header[4:8])


def _inflated(chunk: bytes) -> bytes:
    """The profile; none when it is broken or a bomb, which is no reason to lose the photo."""
    _, _, packed = chunk.partition(b"\0")
    unpacking = zlib.decompressobj()
    try:
        profile = unpacking.decompress(packed[1:], MOST_PROFILE)
    except zlib.error:
        return b""
    return profile if unpacking.eof else b""
