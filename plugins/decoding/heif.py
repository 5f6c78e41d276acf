"""Reads through a HEIC or an AVIF without decoding it (ISO 23008-12).

Telephones send one picture, or tiles of one (`grid`); beside it stand a thumbnail, depth, light
for brighter screens, which nobody asks for. What is put together in other ways is refused: no
camera does it, and such a file may refer to itself.
"""

from plugins.decoding.bare import Bare
from plugins.decoding.boxes import HEIF, Box, boxes_in
from plugins.decoding.coded import av1_sizes, hevc_sizes
from plugins.decoding.items import Items, items_of
from plugins.decoding.kinds import Kind
from plugins.decoding.limits import MOST_BYTES, MOST_PIXELS, broken, check_size, moving
from plugins.decoding.profiles import profile_of
from plugins.decoding.unusable import Trouble, UnusablePictureError

CODED = {b"hvc1": Kind.HEIC, b"av01": Kind.AVIF}
MOVING = frozenset((b"avis", b"msf1", b"hevc", b"hevx", b"heis", b"hevm", b"hevs"))
ROOM = 3 * MOST_PIXELS // 2
"""Tiles at the edges of a grid reach beyond the picture, transparency stands beside it."""
LEAST = frozenset((b"ftyp", b"meta", b"mdat"))


def bare_heif(data: bytes) -> Bare:
    """Raises UnusablePictureError."""
    boxes = _top(data)
    if data[8:12] in MOVING or b"moov" in boxes:
        raise moving()
    items = items_of(data, boxes[b"meta"])
    sizes = items.properties(items.primary, b"ispe")
    if not sizes or len(sizes[0]) < 12:
        raise broken(HEIF)
    size = int.from_bytes(sizes[0][4:8]), int.from_bytes(sizes[0][8:12])
    check_size(*size)
    return Bare(
        kind=_checked(items),
        data=_undescribed(data, items),
        size=size,
        profile=profile_of(items.properties(items.primary, b"colr")),
    )


def _top(data: bytes) -> dict[bytes, Box]:
    """The outermost boxes; what stands behind a complete picture need be no box at all."""
    found: list[Box] = []
    try:
        for box in boxes_in(data, 0, len(data)):
            found.append(box)  # noqa: PERF402 - what came before an error is kept
    except UnusablePictureError:
        if not {box.name for box in found}.issuperset(LEAST):
            raise
    if [box.name for box in found].count(b"meta") != 1:
        raise broken(HEIF)
    return {box.name: box for box in found}


def _checked(items: Items) -> Kind:
    """The kind of the primary picture, once all that will be decoded is known to be small."""
    pictures = [_tiles(items, item) for item in items.shown()]
    # Many pictures or tiles may be one and the same data, decoded again for each.
    if sum(items.length(tile) for tiles in pictures for tile in tiles) > MOST_BYTES:
        raise broken(HEIF)
    for tiles in pictures:
        if sum(_pixels(items, tile) for tile in tiles) > ROOM:
            raise UnusablePictureError(
                "foto ini terlalu besar, lebih daripada yang tertulis di berkasnya",
                Trouble.TOO_LARGE,
            )
    kinds = [_kind(items, tiles) for tiles in pictures]
    return kinds[0]


def _kind(items: Items, tiles: tuple[int, ...]) -> Kind:
    kinds = {items.kinds.get(tile, b"") for tile in tiles}
    if len(kinds) != 1 or (kind := CODED.get(kinds.pop())) is None:
        raise UnusablePictureError(f"berkas {HEIF} ini disusun dengan cara yang tidak dikenal")
    return kind


def _pixels(items: Items, tile: int) -> int:
    return max((wide * high for wide, high in _sizes(items, tile)), default=0)


def _sizes(items: Items, tile: int) -> list[tuple[int, int]]:
    """What a coded picture says of itself, and what is said of it."""
    content = items.content(tile)
    said = items.properties(tile, b"ispe")
    found = [(int.from_bytes(box[4:8]), int.from_bytes(box[8:12])) for box in said]
    for configuration in items.properties(tile, b"hvcC"):
        found += hevc_sizes(configuration, content)
    for configuration in items.properties(tile, b"av1C"):
        found += av1_sizes(configuration, content)
    return found


def _tiles(items: Items, item: int) -> tuple[int, ...]:
    """The coded pictures that one is put together from (ISO 23008-12, 6.6.2.3), or itself."""
    if items.kinds.get(item) != b"grid":
        return (item,)
    content, tiles = items.content(item), items.parts(item)
    if len(content) < 8 or len(tiles) != (content[2] + 1) * (content[3] + 1):
        raise broken(HEIF)
    size = 4 if content[1] & 1 else 2
    wide, high = (int.from_bytes(content[at : at + size]) for at in (4, 4 + size))
    check_size(wide, high)
    return tiles


def _undescribed(data: bytes, items: Items) -> bytes:
    """The file in which nothing describes the picture any more: no EXIF, no XMP."""
    bare = bytearray(data)
    for box, _, _ in items.references:
        if box.name == b"cdsc":
            bare[box.named : box.named + 4] = b"free"
    return bytes(bare)
