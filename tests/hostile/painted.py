"""Pictures of four colours as cameras, programs and attackers write them."""

import base64
import io
import struct
import zlib

from PIL import Image
from PIL.PngImagePlugin import PngInfo

COLOURS = ("#d02020", "#20a020", "#2020d0", "#d0d020")
"""Upper left, upper right, lower left, lower right."""
WIDTH, HEIGHT = 96, 64
HIDDEN = "RahasiaRumahPemotret"
"""What no reader may learn from a picture: it stands in every place where words can be hidden."""
HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAUJtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAA"
    "AAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFmAAEAAAAAAAAAywAAACNpaW5mAAAA"
    "AAABAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAwmlwcnAAAACkaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34"
    "+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoDCBBZbqSSmu"
    "bgQEDAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAGAAAABAAAAAEHBpeGkAAAAAAwgICAAA"
    "ABZpcG1hAAAAAAAAAAEAAQOBAoMAAADTbWRhdAAAAMcoAa8J4CE5dV///LTf//w37yH7kGVJBKTzwQOP7IP//F+Q"
    "1iyjZwfL2fdaJzipODfmu0EENv739Vzbf8WgjOkaPi/XfVF4LKZQYTpw095zcxFiQQNGgjT73dVhib//hNVcfwba"
    "f/6sprvdf8UtsuCJJ+P70DK/WU7syaYMS+qiKBrn22EW7JfELZ285bM0yQUad/+TlrIrZ4zw+8f49fV/1xLT+FFO"
    "9/71+I+1K9Gn/KMnCB5D5evIp78FSGXoFXK8Z6v/x3T8"
)
"""The same four colours, as a telephone writes them (HEVC): nothing here can encode that."""

Transpose = Image.Transpose
STORED: dict[int, Transpose | None] = {
    1: None,
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_90,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_270,
}
"""How a camera that is held so stores an upright view (EXIF 2.3, tag 0x0112)."""


def painted(width: int = WIDTH, height: int = HEIGHT) -> Image.Image:
    """Four fields of colour."""
    image = Image.new("RGB", (width, height))
    across, down = width // 2, height // 2
    places = ((0, 0), (across, 0), (0, down), (across, down))
    for colour, (x, y) in zip(COLOURS, places, strict=True):
        image.paste(colour, (x, y, x + across, y + down))
    return image


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def held(orientation: int, kind: str = "JPEG") -> bytes:
    """The four colours as a camera stores them that was held so."""
    image, turn = painted(), STORED[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    return saved(
        image.transpose(turn) if turn is not None else image, kind, exif=exif, **FINE[kind]
    )


FINE: dict[str, dict[str, object]] = {
    "JPEG": {"quality": 95, "subsampling": 0},
    "PNG": {},
    "WEBP": {"lossless": True},
    "AVIF": {"quality": 90},
}


def secretive(kind: str) -> bytes:
    """With the secret in EXIF (owner, place, camera), XMP, comments and texts."""
    exif = Image.Exif()
    for tag in (0x010E, 0x010F, 0x013B, 0x8298, 0x9C9B):  # words, maker, artist, rights, title
        exif[tag] = HIDDEN
    exif.get_ifd(0x8825).update({1: "S", 2: (2.0, 31.0, 53.4), 29: HIDDEN})  # where it was
    exif.get_ifd(0x8769).update({0x9286: HIDDEN.encode(), 0xA430: HIDDEN, 0x927C: HIDDEN.encode()})
    creator = f"<dc:creator>{HIDDEN}</dc:creator>"
    xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{creator}</x:xmpmeta>".encode()
    options: dict[str, object] = {"exif": exif, "xmp": xmp, **FINE[kind]}
    if kind == "JPEG":
        options["comment"] = HIDDEN
    if kind == "PNG":
        texts = PngInfo()
        texts.add_text("Author", HIDDEN)
        texts.add_text("Comment", HIDDEN, zip=True)
        texts.add_itxt("XML:com.adobe.xmp", xmp.decode())
        options = {"exif": exif, "pnginfo": texts}
    data = saved(painted(), kind, **options)
    if kind == "JPEG":
        iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(HIDDEN) + 5)
        data = with_segment(
            data, 0xED, iptc + b"\x1c\x02\x50" + struct.pack(">H", len(HIDDEN)) + HIDDEN.encode()
        )
    return data


def with_segment(jpeg: bytes, marker: int, payload: bytes) -> bytes:
    """One more segment, right at the beginning."""
    return (
        jpeg[:2] + bytes((0xFF, marker)) + struct.pack(">H", len(payload) + 2) + payload + jpeg[2:]
    )


def chunk(kind: bytes, data: bytes) -> bytes:
    """Of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def with_chunk(data: bytes, one: bytes) -> bytes:
    """One more chunk of a PNG, right behind its head."""
    return data[:33] + one + data[33:]


def png(
    width: int, height: int, *chunks: bytes, pixels: bytes = b"", depth: int = 8, colour: int = 2
) -> bytes:
    """A PNG that says it is so large, whatever its pixels are."""
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", head),
            *chunks,
            chunk(b"IDAT", zlib.compress(pixels, 9)),
            chunk(b"IEND", b""),
        )
    )


def deep_png() -> bytes:
    """Sixteen bits a channel."""
    source = painted()
    rows = []
    for y in range(HEIGHT):
        levels = [level for x in range(WIDTH) for level in source.getpixel((x, y))]  # type: ignore[union-attr]
        rows.append(b"\0" + b"".join(struct.pack(">H", level * 257) for level in levels))
    return png(WIDTH, HEIGHT, pixels=b"".join(rows), depth=16)


def many_scans(scans: int) -> bytes:
    """A progressive JPEG whose last scan comes again and again."""
    data = saved(painted(512, 512), "JPEG", progressive=True)
    start = data.rindex(b"\xff\xda")
    return data[:-2] + data[start:-2] * scans + data[-2:]


def moving(kind: str) -> bytes:
    """Many frames."""
    frames = [Image.new("RGB", (32, 24), (level, 0, 0)) for level in range(0, 240, 8)]
    return saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=20)
