"""HEIC files for tests, put together box by box (ISO 14496-12, ISO 23008-12)."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.decoding.hevc import Picture

PRIMARY = 1


@dataclass(frozen=True, kw_only=True)
class Item:
    """One item of the file."""

    number: int
    kind: bytes
    data: bytes
    properties: Sequence[bytes] = ()
    """Whole boxes."""
    references: Sequence[tuple[bytes, Sequence[int]]] = ()
    inside: bool = False
    """Whether its data stands in idat."""


def box(name: bytes, *contents: bytes) -> bytes:
    content = b"".join(contents)
    return (8 + len(content)).to_bytes(4) + name + content


def full(name: bytes, *contents: bytes, version: int = 0, flags: int = 0) -> bytes:
    return box(name, bytes((version,)), flags.to_bytes(3), *contents)


def ispe(width: int, height: int) -> bytes:
    return full(b"ispe", width.to_bytes(4), height.to_bytes(4))


def irot(quarters: int) -> bytes:
    """Quarter turns against the clock."""
    return box(b"irot", bytes((quarters,)))


def imir(axis: int) -> bytes:
    """0: top and bottom change places; 1: left and right do."""
    return box(b"imir", bytes((axis,)))


def nclx(primaries: int, transfer: int, matrix: int = 6) -> bytes:
    numbers = b"".join(number.to_bytes(2) for number in (primaries, transfer, matrix))
    return box(b"colr", b"nclx", numbers, b"\x80")


def icc(profile: bytes) -> bytes:
    return box(b"colr", b"prof", profile)


def coded(
    number: int, picture: Picture, size: tuple[int, int], *properties: bytes, **more: object
) -> Item:
    """One coded picture with what must be said of it; `nclx` unless there is another."""
    said = [box(b"hvcC", picture.configuration), ispe(*size)]
    if not any(extra[8:12] == b"nclx" for extra in properties):
        said.append(nclx(1, 13))
    return Item(
        number=number,
        kind=b"hvc1",
        data=picture.data,
        properties=[*said, *properties],
        **more,  # type: ignore[arg-type]
    )


def grid(
    number: int, size: tuple[int, int], columns: int, tiles: Sequence[int], *properties: bytes
) -> Item:
    rows = len(tiles) // columns
    sides = size[0].to_bytes(4) + size[1].to_bytes(4)
    return Item(
        number=number,
        kind=b"grid",
        data=bytes((0, 1, rows - 1, columns - 1)) + sides,
        properties=[ispe(*size), *properties],
        references=[(b"dimg", tiles)],
        inside=True,
    )


def exif(number: int, tiff: bytes, of: int = PRIMARY) -> Item:
    return Item(
        number=number,
        kind=b"Exif",
        data=bytes(4) + tiff,
        references=[(b"cdsc", [of])],
    )


def xmp(number: int, packet: bytes, of: int = PRIMARY) -> Item:
    return Item(number=number, kind=b"mime", data=packet, references=[(b"cdsc", [of])])


def heic(
    *items: Item,
    brand: bytes = b"heic",
    primary: int = PRIMARY,
    behind: bytes = b"",
    compatible: bytes = b"mif1heic",
) -> bytes:
    """The file; `behind` follows the picture."""
    start = box(b"ftyp", brand, bytes(4), compatible)
    length = len(start) + len(_meta(items, primary, 0))
    return start + _meta(items, primary, length + 8) + box(b"mdat", *_outside(items)) + behind


def _outside(items: Sequence[Item]) -> list[bytes]:
    return [item.data for item in items if not item.inside]


def _meta(items: Sequence[Item], primary: int, data: int) -> bytes:
    inside = box(b"idat", *(item.data for item in items if item.inside))
    return full(
        b"meta",
        full(b"hdlr", bytes(4), b"pict", bytes(13)),
        full(b"pitm", primary.to_bytes(2)),
        _locations(items, data),
        full(b"iinf", len(items).to_bytes(2), *map(_entry, items)),
        full(b"iref", *(_reference(item, *one) for item in items for one in item.references)),
        _properties(items),
        inside,
    )


def _entry(item: Item) -> bytes:
    name = b"\0" if item.kind != b"mime" else b"\0application/rdf+xml\0\0"
    return full(b"infe", item.number.to_bytes(2), bytes(2), item.kind, name, version=2)


def _reference(item: Item, name: bytes, to: Sequence[int]) -> bytes:
    numbers = b"".join(number.to_bytes(2) for number in to)
    return box(name, item.number.to_bytes(2), len(to).to_bytes(2), numbers)


def _locations(items: Sequence[Item], data: int) -> bytes:
    outside, inside, entries = data, 0, []
    for item in items:
        start = inside if item.inside else outside
        numbers = (item.number, int(item.inside), 0, 1)
        entries.append(
            b"".join(number.to_bytes(2) for number in numbers)
            + start.to_bytes(4)
            + len(item.data).to_bytes(4)
        )
        if item.inside:
            inside += len(item.data)
        else:
            outside += len(item.data)
    return full(b"iloc", b"\x44\0", len(items).to_bytes(2), *entries, version=1)


def _properties(items: Sequence[Item]) -> bytes:
    known: list[bytes] = []
    links = []
    for item in items:
        numbers = range(len(known) + 1, len(known) + 1 + len(item.properties))
        known += item.properties
        links.append(
            item.number.to_bytes(2)
            + bytes((len(numbers),))
            + b"".join((0x8000 | number).to_bytes(2) for number in numbers)
        )
    ipma = full(b"ipma", len(items).to_bytes(4), *links, flags=1)
    return box(b"iprp", box(b"ipco", *known), ipma)
