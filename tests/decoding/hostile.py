"""Files that are no pictures, or pictures that ask too much: each as bytes, and what is told."""

import io
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from PIL import Image

from bench.photos import photo as scene
from plugins.decoding.unusable import Trouble
from tests.decoding.heic import Item, box, coded, full, grid, heic, ispe
from tests.decoding.hevc import Picture
from tests.decoding.honest import ALPHA, avif, hevc_of, jpeg, phone, plain_png, tiled, webp
from tests.decoding.samples import (
    HIGH,
    SIZE,
    WIDE,
    behind_start,
    chunk,
    piece,
    png,
    riff,
    segment,
    written,
)

SQUARE = (64, 64)


@dataclass(frozen=True, kw_only=True)
class Refused:
    """What must not be opened, and why."""

    make: Callable[[], bytes]
    trouble: Trouble = Trouble.UNREADABLE
    says: str = ""
    """Words of the reason."""


def named(data: bytes, name: str) -> Refused:
    return Refused(make=lambda: data, says=f"sebenarnya {name}")


@cache
def market() -> bytes:
    """A JPEG whose last row is as full as its first."""
    return scene(4, (640, 480))


@cache
def slow_market() -> bytes:
    """The same in ten passes."""
    with Image.open(io.BytesIO(market())) as image:
        return written(image, "JPEG", quality=90, progressive=True)


def cut(data: bytes, share: float) -> bytes:
    return data[: int(len(data) * share)]


def closed_early(data: bytes) -> bytes:
    """Cut in the middle, and given an end by a program that meant well."""
    return cut(data, 0.6) + b"\xff\xd9"


def many_scans(count: int) -> bytes:
    """A pass costs its sender ten bytes."""
    data = jpeg(progressive=True)
    last = data.rindex(b"\xff\xda")
    return data[:last] + data[last:-2] * count + b"\xff\xd9"


def claiming(data: bytes, width: int, height: int) -> bytes:
    """A JPEG whose header says that it is so large."""
    for marker in (b"\xff\xc0", b"\xff\xc2"):
        at = data.find(marker)
        if at > 0:
            return data[: at + 5] + struct.pack(">HH", height, width) + data[at + 9 :]
    raise AssertionError("no frame in the sample")


def wide_webp(width: int, height: int) -> bytes:
    """The canvas is huge, the picture on it small."""
    head = bytes(4) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return riff(piece(b"VP8X", head), webp()[12:])


def vp8l(width: int, height: int) -> bytes:
    """The canvas is small, the picture on it says that it is huge."""
    head = bytes(4) + (WIDE - 1).to_bytes(3, "little") + (HIGH - 1).to_bytes(3, "little")
    bits = (width - 1) | (height - 1) << 14
    return riff(piece(b"VP8X", head), piece(b"VP8L", b"\x2f" + struct.pack("<I", bits) + bytes(40)))


def lying_avif(side: int) -> bytes:
    """Its container is honest, the coded picture within claims to be larger (AV1, 5.5.1)."""
    bits = f"000_1_1_00000_1111_1111_{side - 1:016b}{side - 1:016b}".replace("_", "").ljust(64, "0")
    header = int(bits, 2).to_bytes(8)
    return heic(
        Item(
            number=1,
            kind=b"av01",
            data=bytes((0x0A, len(header))) + header,
            properties=[ispe(64, 64), box(b"av1C", b"\x81\0\0\0")],
        ),
        brand=b"avif",
        compatible=b"avifmif1",
    )


def frames(kind: str, count: int = 3) -> bytes:
    others = [Image.new("RGB", SIZE, (n * 60 % 251, n % 251, 0)) for n in range(1, count)]
    return written(Image.new("RGB", SIZE), kind, save_all=True, append_images=others, duration=100)


def claimed(side: int) -> Picture:
    """Coded pixels that say they are more than the container has."""
    from tests.decoding.hevc import picture

    return picture(64, 64, lambda _column, _row: (90, 128, 128), claims=side)


def shared_tiles() -> bytes:
    """Sixteen tiles of one and the same data, each decoded by itself."""
    one = hevc_of()
    filled = Picture(one.configuration, one.data + (4_000_000).to_bytes(4) + b"\x4c" * 4_000_000)
    return heic(grid(1, (256, 256), 4, [2] * 16), coded(2, filled, SQUARE))


def many_masks() -> bytes:
    """The same for what lets light through."""
    one = hevc_of()
    filled = Picture(one.configuration, one.data + (4_000_000).to_bytes(4) + b"\x4c" * 4_000_000)
    mask = coded(2, filled, SQUARE, ALPHA, references=[(b"auxl", [1])] * 16)
    return phone(mask)


def of_itself() -> bytes:
    return heic(grid(1, SQUARE, 1, [1]))


def of_each_other() -> bytes:
    return heic(grid(1, SQUARE, 1, [2]), grid(2, SQUARE, 1, [1]))


def derived(kind: bytes) -> bytes:
    over = Item(
        number=1,
        kind=kind,
        data=bytes(40),
        properties=[ispe(64, 64)],
        references=[(b"dimg", [2])],
    )
    return heic(over, coded(2, hevc_of(), SQUARE))


def two_metas() -> bytes:
    data = phone()
    start = int.from_bytes(data[:4])
    meta = data[start : start + int.from_bytes(data[start : start + 4])]
    return data + meta


SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
FOREIGN: Mapping[str, Refused] = {
    "svg": named(SVG, "SVG"),
    "svg-behind-xml": named(b"\xef\xbb\xbf<?xml version='1.0'?>\n" + SVG, "SVG"),
    "html": named(b"\n <!DOCTYPE html><script>alert(1)</script>", "halaman HTML"),
    "gif": named(written(Image.new("P", (9, 9)), "GIF"), "GIF"),
    "tiff": named(written(Image.new("RGB", (9, 9)), "TIFF"), "TIFF"),
    "raw-of-a-camera": named(b"MM\0*\0\0\0\x08" + bytes(99), "TIFF atau foto mentah"),
    "bmp": named(written(Image.new("RGB", (9, 9)), "BMP"), "BMP"),
    "icon": named(written(Image.new("RGB", (16, 16)), "ICO"), "ikon"),
    "eps": named(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\nshowpage\n", "EPS"),
    "eps-of-dos": named(b"\xc5\xd0\xd3\xc6" + bytes(60), "EPS"),
    "pdf": named(b"%PDF-1.7\n", "dokumen PDF"),
    "photoshop": named(b"8BPS\0\1" + bytes(40), "Photoshop"),
    "jpeg-xl": named(b"\xff\x0a" + bytes(40), "JPEG XL"),
    "jpeg-2000": named(b"\0\0\0\x0cjP  \r\n\x87\n" + bytes(40), "JPEG 2000"),
    "zip": named(b"PK\x03\x04" + bytes(60), "arsip ZIP"),
    "program": named(b"MZ" + bytes(60), "program"),
    "script": named(b"#!/bin/sh\necho halo\n", "program"),
    "video": named(box(b"ftyp", b"isom", bytes(4), b"mp42"), "video"),
    "avi": named(b"RIFF\0\0\0\0AVI LIST", "video"),
    "pointer": named(b"version https://git-lfs.github.com/spec/v1\n", "penunjuk Git LFS"),
    "empty": Refused(make=lambda: b"", says="kosong"),
    "words": Refused(make=lambda: b"bukan foto", says="bukan foto JPEG"),
    "zeros": Refused(make=lambda: bytes(5000), says="bukan foto JPEG"),
}
TOO_MUCH: Mapping[str, Refused] = {
    "png-of-100-million": Refused(
        make=lambda: written(Image.new("1", (10_000, 10_000)), "PNG"),
        trouble=Trouble.TOO_LARGE,
        says="10000 x 10000",
    ),
    "png-of-everything": Refused(
        make=lambda: png((2**31 - 1, 2**31 - 1), 16, 6, [b""]), trouble=Trouble.TOO_LARGE
    ),
    "jpeg-of-everything": Refused(
        make=lambda: claiming(jpeg(), 65_535, 65_535), trouble=Trouble.TOO_LARGE
    ),
    "webp-on-a-huge-canvas": Refused(
        make=partial(wide_webp, 2**24, 2**24), trouble=Trouble.TOO_LARGE
    ),
    "webp-that-lies": Refused(make=partial(vp8l, 16_383, 16_383), trouble=Trouble.TOO_LARGE),
    "avif-that-lies": Refused(make=partial(lying_avif, 10_000), trouble=Trouble.TOO_LARGE),
    "heic-that-lies": Refused(
        make=lambda: heic(coded(1, claimed(16_384), SQUARE)), trouble=Trouble.TOO_LARGE
    ),
    "heic-of-everything": Refused(
        make=lambda: heic(coded(1, hevc_of(), (2**31, 2**31))), trouble=Trouble.TOO_LARGE
    ),
    "heic-on-a-huge-canvas": Refused(
        make=lambda: heic(grid(1, (65_000, 65_000), 1, [2]), coded(2, hevc_of(), SQUARE)),
        trouble=Trouble.TOO_LARGE,
    ),
    "heic-with-huge-transparency": Refused(
        make=lambda: phone(coded(2, claimed(16_384), SQUARE, ALPHA, references=[(b"auxl", [1])])),
        trouble=Trouble.TOO_LARGE,
    ),
    "one-row": Refused(
        make=lambda: written(Image.new("RGB", (20_000, 1)), "PNG"), trouble=Trouble.TOO_LONG
    ),
    "one-column": Refused(
        make=lambda: written(Image.new("RGB", (1, 20_000)), "JPEG"), trouble=Trouble.TOO_LONG
    ),
    "forty-one-megabytes": Refused(
        make=lambda: jpeg() + bytes(41_000_000), trouble=Trouble.TOO_LARGE, says="41 MB"
    ),
    "thousand-scans": Refused(make=partial(many_scans, 1000), says="50 bagian"),
    "million-segments": Refused(
        make=lambda: behind_start(jpeg(), segment(0xFE, b"") * 200_000), says="bagian"
    ),
    "million-chunks": Refused(make=lambda: plain_png(chunk(b"tEXt", b"") * 200_000), says="bagian"),
}
MOVING: Mapping[str, Refused] = {
    "png-that-moves": Refused(make=partial(frames, "PNG"), trouble=Trouble.MOVING),
    "webp-that-moves": Refused(make=partial(frames, "WEBP"), trouble=Trouble.MOVING),
    "avif-that-moves": Refused(make=partial(frames, "AVIF"), trouble=Trouble.MOVING),
    "webp-of-a-thousand-frames": Refused(
        make=partial(frames, "WEBP", 1000), trouble=Trouble.MOVING
    ),
    "heic-that-moves": Refused(
        make=partial(phone, behind=box(b"moov", bytes(20))), trouble=Trouble.MOVING
    ),
    "heic-sequence": Refused(make=partial(phone, brand=b"msf1"), trouble=Trouble.MOVING),
}
CUT: Mapping[str, Refused] = {
    f"{name}-cut-at-{share:.0%}": Refused(
        make=lambda make=make, share=share: cut(make(), share),  # type: ignore[misc]
        trouble=Trouble.CUT_OFF,
    )
    for name, make, shares in (
        ("jpeg", market, (0.02, 0.3, 0.6, 0.9)),
        ("progressive", slow_market, (0.1, 0.5, 0.8, 0.9)),
        ("png", plain_png, (0.5, 0.8)),
        ("webp", webp, (0.5, 0.9)),
        ("avif", avif, (0.6, 0.95)),
        ("heic", phone, (0.6, 0.99)),
        ("heic-in-tiles", tiled, (0.7,)),
    )
    for share in shares
} | {
    "jpeg-closed-early": Refused(make=lambda: closed_early(market()), trouble=Trouble.CUT_OFF),
    "jpeg-half-zeros": Refused(
        make=lambda: cut(market(), 0.5) + bytes(len(market()) // 2), trouble=Trouble.CUT_OFF
    ),
}
BROKEN: Mapping[str, Refused] = {
    "jpeg-of-nothing": Refused(make=lambda: b"\xff\xd8\xff\xd9"),
    "jpeg-of-two-frames": Refused(
        make=lambda: behind_start(jpeg(), segment(0xC0, b"\x08\0\x10\0\x10\1\1\x11\0"))
    ),
    "jpeg-of-12-bits": Refused(
        make=lambda: jpeg().replace(b"\xff\xc0\0\x11\x08", b"\xff\xc0\0\x11\x0c")
    ),
    "jpeg-without-height": Refused(make=lambda: claiming(jpeg(), 64, 0)),
    "png-without-head": Refused(make=lambda: b"\x89PNG\r\n\x1a\n" + chunk(b"IDAT", b"x")),
    "png-with-a-wrong-sum": Refused(make=lambda: plain_png().replace(b"IDAT", b"IDAT\1", 1)[:-1]),
    "webp-without-picture": Refused(make=lambda: riff(piece(b"VP8X", bytes(10)))),
    "webp-of-noise": Refused(make=lambda: riff(piece(b"VP8 ", bytes(range(60))))),
    "heic-without-items": Refused(make=lambda: heic()),
    "heic-of-itself": Refused(make=of_itself),
    "heic-of-each-other": Refused(make=of_each_other),
    "heic-of-one-tile-many-times": Refused(make=shared_tiles),
    "heic-behind-many-masks": Refused(make=many_masks),
    "heic-laid-over": Refused(make=partial(derived, b"iovl"), says="disusun"),
    "heic-derived": Refused(make=partial(derived, b"iden"), says="disusun"),
    "heic-of-words": Refused(
        make=lambda: heic(Item(number=1, kind=b"mime", data=b"x", properties=[ispe(64, 64)]))
    ),
    "heic-of-noise": Refused(
        make=lambda: heic(coded(1, Picture(hevc_of().configuration, bytes(500)), SQUARE))
    ),
    "heic-of-two-minds": Refused(make=two_metas),
    "heic-with-too-many-items": Refused(
        make=lambda: (
            box(b"ftyp", b"heic", bytes(4), b"mif1heic") + full(b"meta", full(b"iinf", b"\xff\xff"))
        )
    ),
    "heic-without-meta": Refused(make=lambda: box(b"ftyp", b"heic", bytes(4))),
}
HOSTILE: Mapping[str, Refused] = {**FOREIGN, **TOO_MUCH, **MOVING, **CUT, **BROKEN}
ALL: Sequence[str] = tuple(HOSTILE)
