"""Which pictures a HEIC or an AVIF holds, where their bytes lie and what is said of them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from plugins.decoding.boxes import HEIF, Box, Reader, boxes_in, only_boxes_in
from plugins.decoding.limits import MOST_BYTES, MOST_ITEMS, broken, check_parts

Extent = tuple[int, int]
"""Where bytes begin and how many they are."""
ALPHA = re.compile(rb":auxid:1\0|:auxiliary:alpha\0")
"""What is said of transparency; depth and light for brighter screens are decoded by nobody."""
NAMES = (b"hdlr", b"pitm", b"iinf", b"iprp", b"iloc")


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """The contents of the box `meta`, by the items' numbers."""

    data: bytes
    primary: int
    kinds: Mapping[int, bytes]
    extents: Mapping[int, Sequence[Extent]]
    said: Mapping[int, Sequence[Box]] = field(default_factory=dict)
    """Properties."""
    references: Sequence[tuple[Box, int, tuple[int, ...]]] = ()
    """Each with its box, from which item it goes, and to which."""

    def properties(self, item: int, name: bytes) -> list[bytes]:
        return [
            self.data[box.start : box.end] for box in self.said.get(item, ()) if box.name == name
        ]

    def parts(self, item: int) -> tuple[int, ...]:
        """What an item is put together from."""
        return tuple(
            part
            for box, origin, parts in self.references
            if box.name == b"dimg" and origin == item
            for part in parts
        )

    def shown(self) -> Iterator[int]:
        """The primary picture and its transparency."""
        yield self.primary
        for box, origin, parts in self.references:
            beside = box.name == b"auxl" and self.primary in parts and origin != self.primary
            if beside and any(map(ALPHA.search, self.properties(origin, b"auxC"))):
                yield origin

    def length(self, item: int) -> int:
        return sum(length for _, length in self.extents.get(item, ()))

    def content(self, item: int) -> bytes:
        """An item's own bytes; raises UnusablePictureError for more than the file may have."""
        if self.length(item) > MOST_BYTES:
            raise broken(HEIF)
        extents = self.extents.get(item, ())
        return b"".join(self.data[start : start + length] for start, length in extents)


def items_of(data: bytes, meta: Box) -> Items:
    """Raises UnusablePictureError."""
    boxes = only_boxes_in(data, meta.start + 4, meta.end)
    if any(name not in boxes for name in NAMES):
        raise broken(HEIF)
    return Items(
        data=data,
        primary=_primary(Reader(data, boxes[b"pitm"])),
        kinds=_kinds(data, boxes[b"iinf"]),
        extents=_extents(data, boxes[b"iloc"], boxes.get(b"idat")),
        said=_said(data, boxes[b"iprp"]),
        references=_references(data, boxes[b"iref"]) if b"iref" in boxes else (),
    )


def _primary(reader: Reader) -> int:
    version, _ = reader.version()
    return reader.number(4 if version else 2)


def _kinds(data: bytes, box: Box) -> Mapping[int, bytes]:
    reader = Reader(data, box)
    version, _ = reader.version()
    check_parts(reader.number(4 if version else 2), MOST_ITEMS)
    kinds = {}
    for entry in boxes_in(data, reader.at, box.end):
        inner = Reader(data, entry)
        version, _ = inner.version()
        if version < 2:
            raise broken(HEIF)
        item = inner.number(4 if version > 2 else 2)
        inner.number(2)
        kinds[item] = inner.number(4).to_bytes(4)
    return kinds


def _extents(data: bytes, box: Box, idat: Box | None) -> Mapping[int, Sequence[Extent]]:
    reader = Reader(data, box)
    version, _ = reader.version()
    sizes = reader.number(2)
    offset_size, length_size, base_size, index_size = (
        sizes >> shift & 15 for shift in (12, 8, 4, 0)
    )
    count = reader.number(4 if version > 1 else 2)
    check_parts(count, MOST_ITEMS)
    found: dict[int, list[Extent]] = defaultdict(list)
    for _ in range(count):
        item = reader.number(4 if version > 1 else 2)
        method = reader.number(2) & 15 if version else 0
        reader.number(2)
        base = reader.number(base_size)
        if method == 1 and idat:
            base += idat.start
        pieces = reader.number(2)
        check_parts(pieces, MOST_ITEMS)
        for _ in range(pieces):
            if version and index_size:
                reader.number(index_size)
            start = base + reader.number(offset_size)
            found[item].append((start, reader.number(length_size) or len(data) - start))
    return found


def _said(data: bytes, box: Box) -> Mapping[int, Sequence[Box]]:
    boxes = only_boxes_in(data, box.start, box.end)
    if b"ipco" not in boxes or b"ipma" not in boxes:
        raise broken(HEIF)
    known = list(boxes_in(data, boxes[b"ipco"].start, boxes[b"ipco"].end))
    reader = Reader(data, boxes[b"ipma"])
    version, flags = reader.version()
    count = reader.number(4)
    check_parts(count, MOST_ITEMS)
    found: dict[int, list[Box]] = {}
    for _ in range(count):
        item = reader.number(4 if version else 2)
        numbers = [
            reader.number(2) & 0x7FFF if flags & 1 else reader.number(1) & 0x7F
            for _ in range(reader.number(1))
        ]
        found[item] = [known[number - 1] for number in numbers if 0 < number <= len(known)]
    return found


def _references(data: bytes, box: Box) -> list[tuple[Box, int, tuple[int, ...]]]:
    version, _ = (reader := Reader(data, box)).version()
    size = 4 if version else 2
    found = []
    for entry in boxes_in(data, reader.at, box.end):
        inner = Reader(data, entry)
        origin = inner.number(size)
        count = inner.number(2)
        found.append((entry, origin, tuple(inner.number(size) for _ in range(count))))
    check_parts(len(found), MOST_ITEMS)
    return found
