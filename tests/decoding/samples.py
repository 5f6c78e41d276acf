"""Pictures made byte by byte: four colours in four quarters, whose places a test can tell."""

import io
import struct
import zlib
from collections.abc import Callable, Mapping, Sequence

from PIL import Image, ImageCms

Colour = tuple[int, int, int]

RED, GREEN, BLUE, PALE = (200, 40, 30), (40, 150, 60), (30, 60, 180), (240, 230, 200)
QUARTERS: Sequence[Colour] = (RED, GREEN, BLUE, PALE)
"""From left to right, from top to bottom."""
SIZE = WIDE, HIGH = 96, 64
OWNER = b"MILIK-PAK-BUDI"
"""Stands in ADOBE_RGB."""
LYING: Mapping[int, Callable[[int, int], tuple[int, int]]] = {
    1: lambda x, y: (x, y),
    2: lambda x, y: (1 - x, y),
    3: lambda x, y: (1 - x, 1 - y),
    4: lambda x, y: (x, 1 - y),
    5: lambda x, y: (y, x),
    6: lambda x, y: (1 - y, x),
    7: lambda x, y: (1 - y, 1 - x),
    8: lambda x, y: (y, 1 - x),
}
"""By orientation, which quarter is seen where the camera stored (x, y): its row 0 and column 0
stand at the side that CIPA DC-008 (Exif 2.32), 4.6.5, names."""


def picture(orientation: int = 1, quarters: Sequence[Colour] = QUARTERS) -> Image.Image:
    """The quarters as a camera stores them that is held so."""
    stored = Image.new("RGB", (2, 2))
    for x, y in ((0, 0), (1, 0), (0, 1), (1, 1)):
        seen_x, seen_y = LYING[orientation](x, y)
        stored.putpixel((x, y), quarters[2 * seen_y + seen_x])
    size = SIZE if orientation < 5 else (HIGH, WIDE)
    return stored.resize(size, Image.Resampling.NEAREST)


def written(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def turned(orientation: int) -> bytes:
    """EXIF that says nothing else; as SHORT, the low byte first."""
    return b"Exif\0\0II*\0\x08\0\0\0\x01\0" + struct.pack("<HHII4x", 0x0112, 3, 1, orientation)


def segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, 2 + len(content)) + content


def behind_start(jpeg: bytes, *segments: bytes) -> bytes:
    """The JPEG with more segments at its beginning."""
    return jpeg[:2] + b"".join(segments) + jpeg[2:]


def chunk(name: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + name
        + content
        + struct.pack(">I", zlib.crc32(name + content))
    )


def png(
    size: tuple[int, int],
    bits: int,
    colour: int,
    rows: Sequence[bytes],
    *before: bytes,
    interlaced: int = 0,
    end: bool = True,
) -> bytes:
    """Rows without filter; `colour` is the PNG's colour type, `before` whole chunks."""
    head = struct.pack(">IIBBBBB", *size, bits, colour, 0, 0, interlaced)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows))
    last = chunk(b"IEND", b"") if end else b""
    start = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
    return start + b"".join(before) + chunk(b"IDAT", pixels) + last


def rows_of(cells: Sequence[bytes]) -> list[bytes]:
    """The rows of a picture of SIZE whose quarters repeat these pixels."""
    top, foot = (cells[n] * (WIDE // 2) + cells[n + 1] * (WIDE // 2) for n in (0, 2))
    return [top] * (HIGH // 2) + [foot] * (HIGH // 2)


ADAM7 = (
    (0, 0, 8, 8),
    (4, 0, 8, 8),
    (0, 4, 4, 8),
    (2, 0, 4, 4),
    (0, 2, 2, 4),
    (1, 0, 2, 2),
    (0, 1, 1, 2),
)
"""Where each pass begins and its steps (W3C, PNG, 8.1)."""


def interlaced_rows(rows: Sequence[bytes], pixel: int) -> list[bytes]:
    """Pixels of `pixel` bytes in the order of seven passes."""
    return [
        b"".join(row[pixel * x : pixel * x + pixel] for x in range(left, WIDE, right))
        for left, top, right, down in ADAM7
        for row in rows[top::down]
    ]


def riff(*chunks: bytes, behind: bytes = b"") -> bytes:
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body + behind


def piece(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def profile(colorants: Sequence[Sequence[float]], gamma: float) -> bytes:
    """An ICC profile of a display (ICC.1:2001-04, 6.3.1.2), with an owner to be found."""
    white = (0.9642, 1.0, 0.8249)
    curve = b"curv\0\0\0\0\0\0\0\1" + round(gamma * 256).to_bytes(2) + b"\0\0"
    names = (b"wtpt", b"rXYZ", b"gXYZ", b"bXYZ")
    tags = {
        name: b"XYZ \0\0\0\0" + _fixed(values)
        for name, values in zip(names, (white, *colorants), strict=True)
    }
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    tags[b"cprt"] = b"text\0\0\0\0" + OWNER + b"\0\0"
    at, table, contents = 132 + 12 * len(tags), b"", b""
    for name, content in tags.items():
        table += name + struct.pack(">II", at + len(contents), len(content))
        contents += content
    body = len(tags).to_bytes(4) + table + contents
    head = struct.pack(
        ">I4xI4s4s4s12x4s28x12s48x", 128 + len(body), 0x02400000, b"mntr", b"RGB ", b"XYZ ",
        b"acsp", _fixed(white),
    )  # fmt: skip
    return head + body


def _fixed(values: Sequence[float]) -> bytes:
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


ADOBE_RGB = profile(
    ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457)),
    563 / 256,
)


def swapped_profile() -> bytes:
    """A profile that calls red green: whoever ignores it sees the wrong colour."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return srgb.replace(b"rXYZ", b"tmp_").replace(b"gXYZ", b"rXYZ").replace(b"tmp_", b"gXYZ")


def display_p3() -> bytes:
    """Its primaries with sRGB's curve, which is how telephones have it."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    primaries = {
        b"rXYZ": (0.51512, 0.24120, -0.00105),
        b"gXYZ": (0.29198, 0.69225, 0.04189),
        b"bXYZ": (0.15710, 0.06657, 0.78407),
    }
    made = bytearray(srgb)
    for name, values in primaries.items():
        entry = srgb.index(name)
        at = int.from_bytes(srgb[entry + 4 : entry + 8]) + 8
        made[at : at + 12] = struct.pack(">3i", *(round(value * 65536) for value in values))
    return bytes(made)


def light(level: float) -> float:
    """Of an sRGB level from 0 to 255."""
    share = level / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def level(light: float) -> int:
    share = 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return round(255 * min(1.0, max(0.0, share)))


def srgb_of_p3(colour: Colour) -> Colour:
    """W3C, CSS Color 4: linear P3 to linear sRGB."""
    red, green, blue = map(light, colour)
    return (
        level(1.22494 * red - 0.22494 * green),
        level(-0.04206 * red + 1.04206 * green),
        level(-0.01964 * red - 0.07864 * green + 1.09827 * blue),
    )


def srgb_of_adobe(colour: Colour) -> Colour:
    """Adobe RGB (1998), 4.3: its green and the light of the others are sRGB's."""
    red, green, blue = ((share / 255) ** (563 / 256) for share in colour)
    return (
        level(1.39836 * red - 0.39836 * green),
        level(green),
        level(-0.04293 * green + 1.04293 * blue),
    )


def quarters_of(image: Image.Image) -> list[Colour]:
    """The colours in the middle of the quarters."""
    wide, high = image.size
    found = []
    for y in (high // 4, high - high // 4 - 1):
        for x in (wide // 4, wide - wide // 4 - 1):
            pixel = image.getpixel((x, y))
            assert isinstance(pixel, tuple)
            found.append((int(pixel[0]), int(pixel[1]), int(pixel[2])))
    return found


def distance(one: Sequence[Colour], other: Sequence[Colour]) -> int:
    """The largest difference of any level."""
    return max(
        abs(a - b)
        for ours, theirs in zip(one, other, strict=True)
        for a, b in zip(ours, theirs, strict=True)
    )
