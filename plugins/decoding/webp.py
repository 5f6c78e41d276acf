"""Reads through a WebP without decoding it (RFC 9649)."""

import struct
from collections.abc import Iterator

from plugins.decoding.bare import Bare
from plugins.decoding.exif import UPRIGHT, orientation_in
from plugins.decoding.kinds import Kind
from plugins.decoding.limits import (
    MOST_PIXELS_WEBP,
    MOST_PROFILE,
    broken,
    check_parts,
    check_size,
    cut_off,
    moving,
)

NEEDED = frozenset((b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF"))
TOLD = 0x20 | 0x08 | 0x04
"""Flags of VP8X: a profile, EXIF, XMP."""


def bare_webp(data: bytes) -> Bare:
    """Raises UnusablePictureError."""
    size = (0, 0)
    profile, orientation = b"", UPRIGHT
    kept, frames = [], 0
    for name, start, end in _chunks(data, 12, _end(data)):
        content = memoryview(data)[start:end]
        if name == b"ICCP" and end - start <= MOST_PROFILE:
            profile = bytes(content)
        elif name == b"EXIF":
            orientation = orientation_in(bytes(content))
        elif name == b"VP8X" and len(content) >= 10:
            size = _larger(size, _canvas(content))
            kept.append(_chunk(name, bytes([content[0] & ~TOLD]) + content[1:]))
        elif name in NEEDED:
            size = _larger(size, _painted(name, content))
            frames += name == b"ANMF"
            kept.append(_chunk(name, content))
    if frames > 1:
        raise moving()
    check_size(*size, most=MOST_PIXELS_WEBP)
    body = b"WEBP" + b"".join(kept)
    return Bare(
        kind=Kind.WEBP,
        data=b"RIFF" + struct.pack("<I", len(body)) + body,
        size=size,
        profile=profile,
        orientation=orientation,
    )


def _end(data: bytes) -> int:
    """Where the picture ends; a byte that only fills up may be missing."""
    end = 8 + int.from_bytes(data[4:8], "little")
    if end > len(data) + 1:
        raise cut_off()
    return min(end, len(data))


def _chunks(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Each chunk's name, and where its content starts and ends."""
    count = 0
    while start + 8 <= end:
        name, length = struct.unpack_from("<4sI", data, start)
        if start + 8 + length > end:
            raise broken(Kind.WEBP)
        count += 1
        check_parts(count)
        yield name, start + 8, start + 8 + length
        start += 8 + length + length % 2


def _chunk(name: bytes, content: bytes | memoryview) -> bytes:
    fill = b"\0" * (len(content) % 2)
    return b"".join((name, struct.pack("<I", len(content)), content, fill))


def _canvas(content: memoryview) -> tuple[int, int]:
    return (
        int.from_bytes(content[4:7], "little") + 1,
        int.from_bytes(content[7:10], "little") + 1,
    )


def _painted(name: bytes, content: memoryview) -> tuple[int, int]:
    """The size that the encoded pixels have by their own account; none for other chunks."""
    if name == b"VP8 " and len(content) >= 10:
        wide, high = struct.unpack_from("<HH", content, 6)
        return wide & 0x3FFF, high & 0x3FFF
    if name == b"VP8L" and len(content) >= 5:
        bits = int.from_bytes(content[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if name == b"ANMF" and len(content) > 16:
        frame = bytes(content)
        inner = (
            _painted(part, memoryview(frame)[start:end])
            for part, start, end in _chunks(frame, 16, len(frame))
            if part in {b"VP8 ", b"VP8L"}
        )
        return max(inner, key=_area, default=(0, 0))
    return 0, 0


def _larger(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    """A file that states two sizes is taken at the worse: both are held in memory."""
    return max(one, other, key=_area)


def _area(size: tuple[int, int]) -> int:
    return size[0] * size[1]
