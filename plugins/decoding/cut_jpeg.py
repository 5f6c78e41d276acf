"""JPEGs without an end: telephones that run out of room or of signal leave such behind.

What is missing at the foot is cut off when it is too little to be missed, so that a picture never
shows a grey bar where its pixels were lost. How much is missing is tried out: the decoder gets the
file twice, with different ends, and where the two pictures begin to differ, nothing is known. A
JPEG in several passes shows all of its rows after the first, so its passes are looked at, too.
"""

import io
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from PIL import Image

from plugins.decoding.kinds import Kind
from plugins.decoding.limits import broken, cut_off

EOI = b"\xff\xd9"
FILLED = 16
"""Zeros at the end that are no pixels: so a disk fills up what it had no time to write."""
OTHER = b"\xfe" + bytes((number * 73 + 41) % 251 for number in range(2048))
"""A decoder makes up zeros for a missing end: this begins with ones, so that whichever code was
cut becomes another; what follows is anything without a marker."""
LEAST_KEPT = 0.98
"""Of the height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The picture as its header has it."""

    width: int
    height: int
    components: tuple[int, ...]
    """Their names."""
    block: int
    """Rows of pixels that are coded together."""
    at: int
    """Where its content stands in the bare file."""

    @classmethod
    def read(cls, content: bytes, at: int) -> Self:
        """Raises UnusablePictureError."""
        if len(content) < 6 or len(content) < 6 + 3 * content[5]:
            raise broken(Kind.JPEG)
        height, width, count = struct.unpack_from(">HHB", content, 1)
        parts = [content[6 + 3 * n : 9 + 3 * n] for n in range(count)]
        return cls(
            width=width,
            height=height,
            components=tuple(part[0] for part in parts),
            block=8 * max((part[1] & 15 for part in parts), default=1),
            at=at,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """One pass over the picture: what it says of which frequencies, and how exactly."""

    components: tuple[int, ...]
    first: int
    last: int
    missing_bits: int

    @classmethod
    def read(cls, content: bytes) -> Self:
        """Raises UnusablePictureError."""
        count = content[0] if content else 0
        if len(content) < 4 + 2 * count:
            raise broken(Kind.JPEG)
        first, last, bits = content[1 + 2 * count : 4 + 2 * count]
        return cls(
            components=tuple(content[1 : 1 + 2 * count : 2]),
            first=first,
            last=min(last, 63),
            missing_bits=bits & 15,
        )


def closed(body: bytes, frame: Frame, scans: Sequence[Scan]) -> tuple[int, bytes]:
    """The height that is left and the file with an end; raises UnusablePictureError when it was
    cut where one would see it."""
    body = _unfilled(body)
    if not _has_all_passes(frame, scans):
        raise cut_off()
    one, other = _prints(body + EOI, frame.block), _prints(body + OTHER + EOI, frame.block)
    differing = (row for row, pair in enumerate(zip(one, other, strict=True)) if len({*pair}) > 1)
    height = min(frame.height, next(differing, len(one)) * frame.block)
    if height < LEAST_KEPT * frame.height:
        raise cut_off()
    start = frame.at + 1
    return height, body[:start] + struct.pack(">H", height) + body[start + 2 :] + EOI


def _unfilled(body: bytes) -> bytes:
    """Without what fills up its end, but for one zero that may be the picture's own."""
    left = body.rstrip(b"\0")
    if len(body) - len(left) >= FILLED:
        return left + b"\0"
    return body.removesuffix(b"\xff")  # the first half of a marker


def _has_all_passes(frame: Frame, scans: Sequence[Scan]) -> bool:
    """Whether the last pass over each frequency of each component has at least begun."""
    missing = {(part, place): -1 for part in frame.components for place in range(64)}
    for scan in scans:
        for part in scan.components:
            for place in range(scan.first, scan.last + 1):
                missing[part, place] = scan.missing_bits
    return not any(missing.values())


def _prints(data: bytes, block: int, shrink: int = 1) -> list[int]:
    """A checksum of each `block` rows. Raises UnusablePictureError."""
    try:
        with Image.open(io.BytesIO(data), formats=(Kind.JPEG,)) as image:
            image.draft(None, (max(1, image.width // shrink), max(1, image.height // shrink)))
            return [
                zlib.crc32(image.crop((0, top, image.width, top + block)).tobytes())
                for top in range(0, image.height, block)
            ]
    except Exception as error:  # whatever a decoder answers to odd bytes, it means one thing
        raise cut_off() from error


def ends_early(data: bytes, image: Image.Image) -> bool:
    """Whether a JPEG with an end lacks pixels before it; `image` is what was decoded of it.

    Where there are none, decoders leave the middle of all greys; what is really so is tried out.
    """
    last = image.getpixel((image.width - 1, image.height - 1))
    levels = last if isinstance(last, tuple) else (last,)
    if any(level is None or abs(level - 128) > 1 for level in levels):
        return False
    other = data[: -len(EOI)] + OTHER + EOI
    return _prints(data, 64, shrink=8) != _prints(other, 64, shrink=8)
