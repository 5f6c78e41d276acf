"""The boxes that HEIC and AVIF are made of (ISO 14496-12), read with no trust in their sizes."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.decoding.limits import broken, check_parts, cut_off

HEIF = "HEIC/AVIF"
FILLERS = frozenset((b"free", b"skip", b"uuid"))


@dataclass(frozen=True, slots=True)
class Box:
    """A box's name, where that stands in the file, and where its content starts and ends."""

    name: bytes
    named: int
    start: int
    end: int


def boxes_in(data: bytes, start: int, end: int) -> Iterator[Box]:
    """The boxes side by side; raises UnusablePictureError for one that leaves its place."""
    count = 0
    while start + 8 <= end:
        size, head = int.from_bytes(data[start : start + 4]), 8
        if size == 1:
            size, head = int.from_bytes(data[start + 8 : start + 16]), 16
        elif size == 0:
            size = end - start
        if size < head:
            raise broken(HEIF)
        if start + size > end:
            raise cut_off() if end == len(data) else broken(HEIF)
        count += 1
        check_parts(count)
        yield Box(data[start + 4 : start + 8], start + 4, start + head, start + size)
        start += size


def only_boxes_in(data: bytes, start: int, end: int) -> dict[bytes, Box]:
    """By name; raises UnusablePictureError when two have one, for decoders differ on which
    counts."""
    found: dict[bytes, Box] = {}
    for box in boxes_in(data, start, end):
        if box.name in found and box.name not in FILLERS:
            raise broken(HEIF)
        found[box.name] = box
    return found


class Reader:
    """Numbers one after the other, the highest byte first."""

    def __init__(self, data: bytes, box: Box) -> None:
        self.data, self.at, self.end = data, box.start, box.end

    def number(self, size: int) -> int:
        """The next `size` bytes; raises UnusablePictureError at the end."""
        if self.at + size > self.end:
            raise broken(HEIF)
        self.at += size
        return int.from_bytes(self.data[self.at - size : self.at])

    def version(self) -> tuple[int, int]:
        """What a full box begins with: its version and flags."""
        return self.number(1), self.number(3)


class Bits:
    """Numbers that do not end at bytes; behind the end there are zeros."""

    def __init__(self, data: bytes) -> None:
        self.length = 8 * len(data)
        self.whole = int.from_bytes(data)
        self.at = 0

    def bits(self, count: int) -> int:
        self.at += count
        shift = self.length - self.at
        return (self.whole >> shift if shift >= 0 else 0) & ((1 << count) - 1)

    def golomb(self) -> int:
        """An unsigned Exp-Golomb number (ITU H.265, 9.2); raises UnusablePictureError."""
        zeros = 0
        while not self.bits(1):
            zeros += 1
            if zeros > 32:
                raise broken(HEIF)
        return (1 << zeros) - 1 + self.bits(zeros)
