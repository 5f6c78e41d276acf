"""Pictures that are odd but honest, each as bytes, and the colours of its quarters.

What stands here is refused by some program or shown wrongly by another; all of it was sent to
some newsroom in good faith.
"""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PIL import Image, ImageChops

from tests.decoding.heic import (
    Item,
    coded,
    exif,
    full,
    grid,
    heic,
    icc,
    imir,
    irot,
    ispe,
    nclx,
    xmp,
)
from tests.decoding.hevc import BLOCK, Picture, checkered, ycbcr
from tests.decoding.hevc import picture as hevc
from tests.decoding.samples import (
    ADOBE_RGB,
    BLUE,
    GREEN,
    HIGH,
    PALE,
    QUARTERS,
    RED,
    SIZE,
    WIDE,
    Colour,
    behind_start,
    chunk,
    display_p3,
    interlaced_rows,
    picture,
    piece,
    png,
    riff,
    rows_of,
    segment,
    srgb_of_adobe,
    srgb_of_p3,
    swapped_profile,
    turned,
    written,
)

WHITE: Colour = (255, 255, 255)
GREYS: Sequence[Colour] = tuple((level, level, level) for level in (20, 90, 160, 230))
SOFT: Sequence[Colour] = ((180, 90, 80), (90, 150, 80), (60, 80, 160), (210, 200, 180))
"""Within every colour space."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """A picture and what it shows."""

    make: Callable[[], bytes]
    quarters: Sequence[Colour] = QUARTERS
    size: tuple[int, int] = SIZE
    near: int = 6
    """Levels that its encoder may be off."""
    even: bool = True
    """Whether the quarters are of one size."""


def jpeg(image: Image.Image | None = None, **options: object) -> bytes:
    return written(image or picture(), "JPEG", **{"quality": 95, "subsampling": 0, **options})


def cmyk(*, adobe: bool) -> bytes:
    """Ink as printers count it; without Adobe's mark, paper is 0."""
    inks = picture().convert("CMYK")
    if adobe:
        return jpeg(inks)
    data = jpeg(ImageChops.invert(inks))
    mark = data.index(b"\xff\xee")
    return data[:mark] + data[mark + 16 :]


def ycck() -> bytes:
    """Colour as YCbCr beside black, which is how Photoshop has it."""
    *inks, black = picture().convert("CMYK").split()
    mixed = Image.merge("RGB", inks).convert("YCbCr")
    # Pillow writes all bands upside down, as it should with black alone.
    bands = [ImageChops.invert(band) for band in mixed.split()]
    data = bytearray(jpeg(Image.merge("CMYK", [*bands, black])))
    data[data.index(b"Adobe") + 11] = 2
    return bytes(data)


def two_pictures() -> bytes:
    """MPO, as telephones write it with a second picture for depth or brightness."""
    out = io.BytesIO()
    other = Image.new("RGB", SIZE, "#000000")
    picture().save(out, "MPO", save_all=True, append_images=[other], quality=95, subsampling=0)
    return out.getvalue()


def profile_in_parts(parts: Sequence[bytes]) -> bytes:
    """ICC.1, B.4: numbered, and here in no order."""
    pieces = [
        segment(0xE2, b"ICC_PROFILE\0" + bytes((number, len(parts))) + part)
        for number, part in enumerate(parts, 1)
    ]
    return behind_start(jpeg(picture(quarters=SOFT)), *reversed(pieces))


def deep(*, alpha: bool = False, interlaced: bool = False) -> bytes:
    """16 bits a colour."""
    cells = [
        b"".join(bytes((level, 77)) for level in colour) + b"\xff\xff" * alpha
        for colour in QUARTERS
    ]
    rows = rows_of(cells)
    if interlaced:
        rows = interlaced_rows(rows, len(cells[0]))
    return png(SIZE, 16, 6 if alpha else 2, rows, interlaced=int(interlaced))


def keyed(bits: int, key: bytes, cells: Sequence[bytes], colour: int) -> bytes:
    """One colour of which is transparent."""
    return png(SIZE, bits, colour, rows_of(cells), chunk(b"tRNS", key))


def palette(*, see_through: bytes = b"") -> bytes:
    colours = b"".join(map(bytes, QUARTERS))
    before = [chunk(b"PLTE", colours)]
    if see_through:
        before.append(chunk(b"tRNS", see_through))
    rows = [bytes((0b00000000, 0b01010101))] * 0 or [
        bytes([0b00000000] * (WIDE // 8) + [0b01010101] * (WIDE // 8))
    ] * (HIGH // 2) + [bytes([0b10101010] * (WIDE // 8) + [0b11111111] * (WIDE // 8))] * (HIGH // 2)
    return png(SIZE, 2, 3, rows, *before)


def plain_png(*before: bytes, **options: object) -> bytes:
    return png(SIZE, 8, 2, rows_of([bytes(colour) for colour in QUARTERS]), *before, **options)  # type: ignore[arg-type]


def webp(image: Image.Image | None = None, **options: object) -> bytes:
    return written(image or picture(), "WEBP", **{"lossless": True, **options})


def one_frame() -> bytes:
    """An animation of which only one picture is left, as sticker programs leave it."""
    still = webp()[12:]
    head = bytes((2, 0, 0, 0)) + (WIDE - 1).to_bytes(3, "little") + (HIGH - 1).to_bytes(3, "little")
    frame = bytes(6) + head[4:] + bytes(4) + still
    return riff(piece(b"VP8X", head), piece(b"ANIM", bytes(6)), piece(b"ANMF", frame))


def avif(image: Image.Image | None = None, **options: object) -> bytes:
    return written(
        image or picture(),
        "AVIF",
        **{"quality": 95, "subsampling": "4:4:4", "speed": 10, "max_threads": 1, **options},
    )


def hevc_of(quarters: Sequence[Colour] = QUARTERS, depth: int = 8) -> Picture:
    return hevc(
        2 * BLOCK, 2 * BLOCK, checkered([ycbcr(*c, depth=depth) for c in quarters], 2), depth=depth
    )


def phone(*more: Item, properties: Sequence[bytes] = (), **options: object) -> bytes:
    """A HEIC of 64 x 64, as a telephone writes it; `properties` are whole boxes."""
    return heic(coded(1, hevc_of(), (64, 64), *properties), *more, **options)  # type: ignore[arg-type]


def tiled(size: tuple[int, int] = (128, 128)) -> bytes:
    """One tile for each quarter; those at the edges reach beyond `size`."""
    tiles = [
        coded(n, hevc(64, 64, checkered([ycbcr(*colour)] * 4, 2)), (64, 64))
        for n, colour in enumerate(QUARTERS, 2)
    ]
    return heic(grid(1, size, 2, [tile.number for tile in tiles], nclx(1, 13)), *tiles)


ALPHA = full(b"auxC", b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0")
DEPTH = full(b"auxC", b"urn:com:apple:photo:2020:aux:hdrgainmap\0")


def see_through_heic() -> bytes:
    """The lower half lets light through."""
    clear = hevc(64, 64, checkered([(255, 128, 128)] * 2 + [(0, 128, 128)] * 2, 2))
    return phone(coded(2, clear, (64, 64), ALPHA, references=[(b"auxl", [1])]))


def bright() -> bytes:
    """PQ, as cameras write it for bright screens: paper, a grey of half its light, black, lamp."""
    codes = (594, 520, 0, 900)  # of 1023: 203, 101.8, 0 and 3,900 candelas (SMPTE ST 2084)
    levels = [(code, 512, 512) for code in codes]
    shown = hevc(64, 64, checkered(levels, 2), depth=10)
    return heic(coded(1, shown, (64, 64), nclx(9, 16, 9)))


def ended_with(data: bytes, end: bytes) -> bytes:
    return data[:-2] + end


SQUARE = (64, 64)
TILT: Mapping[str, tuple[Sequence[bytes], Sequence[Colour]]] = {
    "not-turned": ((), (RED, GREEN, BLUE, PALE)),
    "turned-1": ((irot(1),), (GREEN, PALE, RED, BLUE)),
    "turned-2": ((irot(2),), (PALE, BLUE, GREEN, RED)),
    "turned-3": ((irot(3),), (BLUE, RED, PALE, GREEN)),
    "mirrored-up": ((imir(0),), (BLUE, PALE, RED, GREEN)),
    "mirrored-aside": ((imir(1),), (GREEN, RED, PALE, BLUE)),
    "turned-then-mirrored": ((irot(1), imir(1)), (PALE, GREEN, BLUE, RED)),
}
"""What a HEIC's container does to it (ISO 23008-12, 6.5.10 and 6.5.12), worked out by hand."""


def _turned_cases() -> Mapping[str, Case]:
    made: dict[str, Case] = {}
    for orientation in range(1, 9):
        stored, told = picture(orientation), turned(orientation)
        made |= {
            f"jpeg-turned-{orientation}": Case(make=partial(jpeg, stored, exif=told)),
            f"png-turned-{orientation}": Case(make=partial(written, stored, "PNG", exif=told)),
            f"webp-turned-{orientation}": Case(make=partial(webp, stored, exif=told)),
            f"avif-turned-{orientation}": Case(make=partial(avif, stored, exif=told), near=12),
        }
    for name, (boxes, quarters) in TILT.items():
        # What EXIF says besides counts for nothing: the container has turned the picture already.
        make = partial(phone, exif(9, turned(6)[6:]), properties=boxes)
        made[f"heic-{name}"] = Case(make=make, quarters=quarters, size=SQUARE)
    return made


HONEST: Mapping[str, Case] = {
    **_turned_cases(),
    # JPEG
    "jpeg": Case(make=jpeg),
    "jpeg-progressive": Case(make=partial(jpeg, progressive=True)),
    "jpeg-coarse-colours": Case(make=partial(jpeg, subsampling=2)),
    "jpeg-grey": Case(make=lambda: jpeg(picture(quarters=GREYS).convert("L")), quarters=GREYS),
    "jpeg-in-rgb": Case(make=partial(jpeg, keep_rgb=True)),
    "jpeg-cmyk-of-adobe": Case(make=partial(cmyk, adobe=True)),
    "jpeg-cmyk-of-others": Case(make=partial(cmyk, adobe=False)),
    "jpeg-ycck": Case(make=ycck),
    "jpeg-with-restarts": Case(make=partial(jpeg, restart_marker_blocks=2)),
    "jpeg-of-two-pictures": Case(make=two_pictures),
    "jpeg-with-a-video-behind": Case(make=lambda: jpeg() + b"\0\0\0\x18ftypmp42" + bytes(500)),
    "jpeg-without-end": Case(make=lambda: jpeg()[:-2]),
    "jpeg-progressive-without-end": Case(make=lambda: jpeg(progressive=True)[:-2]),
    "jpeg-with-half-an-end": Case(make=lambda: jpeg()[:-1]),
    "jpeg-ending-in-zeros": Case(make=lambda: ended_with(jpeg(), bytes(4096))),
    "jpeg-with-restarts-without-end": Case(make=lambda: jpeg(restart_marker_blocks=2)[:-2]),
    "jpeg-with-filled-markers": Case(
        make=lambda: jpeg().replace(b"\xff\xdb", b"\xff\xff\xff\xff\xdb")
    ),
    "jpeg-with-rubbish-between": Case(make=lambda: jpeg().replace(b"\xff\xdb", b"\r\n\0\xff\xdb")),
    "jpeg-with-much-told": Case(
        make=lambda: behind_start(
            jpeg(), *[segment(0xE0 + n % 16, b"x" * 60_000) for n in range(1, 14)]
        )
    ),
    "jpeg-with-broken-exif": Case(
        make=lambda: behind_start(jpeg(), segment(0xE1, b"Exif\0\0II*\0\xff\xff\xff\xff"))
    ),
    "jpeg-turned-by-long-exif": Case(
        make=lambda: behind_start(
            jpeg(picture(8)),
            segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08\0\1\x01\x12\0\4\0\0\0\1\0\0\0\x08\0\0\0\0"),
        )
    ),
    "jpeg-turned-by-nine": Case(make=partial(jpeg, exif=turned(9))),
    "jpeg-in-display-p3": Case(
        make=lambda: jpeg(picture(quarters=SOFT), icc_profile=display_p3()),
        quarters=[srgb_of_p3(colour) for colour in SOFT],
    ),
    "jpeg-in-adobe-rgb": Case(
        make=lambda: jpeg(picture(quarters=SOFT), icc_profile=ADOBE_RGB),
        quarters=[srgb_of_adobe(colour) for colour in SOFT],
    ),
    "jpeg-with-a-profile-in-parts": Case(
        make=lambda: profile_in_parts([display_p3()[:100], display_p3()[100:]]),
        quarters=[srgb_of_p3(colour) for colour in SOFT],
    ),
    "jpeg-with-half-a-profile": Case(
        make=lambda: behind_start(jpeg(), segment(0xE2, b"ICC_PROFILE\0\1\2" + display_p3()[:100]))
    ),
    "jpeg-with-a-broken-profile": Case(make=partial(jpeg, icc_profile=b"tidak ada")),
    "jpeg-grey-with-a-colour-profile": Case(
        make=lambda: jpeg(picture(quarters=GREYS).convert("L"), icc_profile=display_p3()),
        quarters=GREYS,
    ),
    # PNG
    "png": Case(make=plain_png),
    "png-16-bit": Case(make=deep),
    "png-16-bit-see-through": Case(make=partial(deep, alpha=True)),
    "png-16-bit-interlaced": Case(make=partial(deep, interlaced=True)),
    "png-16-bit-grey": Case(
        make=lambda: png(SIZE, 16, 0, rows_of([bytes((c[0], 99)) for c in GREYS])),
        quarters=GREYS,
    ),
    "png-16-bit-grey-see-through": Case(
        make=lambda: png(SIZE, 16, 4, rows_of([bytes((c[0], 9, 255, 255)) for c in GREYS])),
        quarters=GREYS,
    ),
    "png-palette": Case(make=palette),
    "png-palette-see-through": Case(
        make=partial(palette, see_through=b"\xff\0\xff"), quarters=(RED, WHITE, BLUE, PALE)
    ),
    "png-colour-key": Case(
        make=lambda: keyed(
            8, b"".join(bytes((0, level)) for level in BLUE), [bytes(c) for c in QUARTERS], 2
        ),
        quarters=(RED, GREEN, WHITE, PALE),
    ),
    "png-16-bit-colour-key": Case(
        make=lambda: keyed(
            16,
            b"".join(bytes((level, 7)) for level in BLUE),
            [b"".join(bytes((level, 7)) for level in colour) for colour in QUARTERS],
            2,
        ),
        quarters=(RED, GREEN, WHITE, PALE),
    ),
    "png-grey-key": Case(
        make=lambda: keyed(8, b"\0\x14", [bytes(c[:1]) for c in GREYS], 0),
        quarters=(WHITE, *GREYS[1:]),
    ),
    "png-16-bit-grey-key": Case(
        make=lambda: keyed(16, b"\x14\x63", [bytes((c[0], 99)) for c in GREYS], 0),
        quarters=(WHITE, *GREYS[1:]),
    ),
    "png-grey-and-alpha": Case(
        make=lambda: png(SIZE, 8, 4, rows_of([bytes((c[0], 255)) for c in GREYS[:3]] + [b"\0\0"])),
        quarters=(*GREYS[:3], WHITE),
    ),
    "png-half-see-through": Case(
        make=lambda: png(SIZE, 8, 6, rows_of([b"\0\0\0\x80"] * 4)),
        quarters=[(127, 127, 127)] * 4,
    ),
    "png-see-through-in-display-p3": Case(
        make=lambda: written(
            picture(quarters=SOFT).convert("RGBA"), "PNG", icc_profile=display_p3()
        ),
        quarters=[srgb_of_p3(colour) for colour in SOFT],
    ),
    "png-palette-in-display-p3": Case(
        make=lambda: written(picture(quarters=SOFT).quantize(4), "PNG", icc_profile=display_p3()),
        quarters=[srgb_of_p3(colour) for colour in SOFT],
    ),
    "png-one-bit": Case(
        make=lambda: png(SIZE, 1, 0, [b"\0" * 6 + b"\xff" * 6] * HIGH),
        quarters=[(0, 0, 0), WHITE] * 2,
    ),
    "png-without-end": Case(make=partial(plain_png, end=False)),
    "png-with-something-behind": Case(make=lambda: plain_png() + b"apa saja"),
    "png-with-one-frame": Case(make=partial(plain_png, chunk(b"acTL", b"\0\0\0\1\0\0\0\0"))),
    "png-with-long-texts": Case(
        make=partial(plain_png, chunk(b"zTXt", b"Comment\0\0" + b"\x78\x9c" + b"x" * 50_000))
    ),
    "png-with-a-broken-profile": Case(make=partial(plain_png, chunk(b"iCCP", b"x\0\0y"))),
    "png-in-swapped-colours": Case(
        make=lambda: written(
            Image.new("RGB", SIZE, (0, 255, 0)), "PNG", icc_profile=swapped_profile()
        ),
        quarters=[(255, 0, 0)] * 4,
    ),
    # WebP
    "webp": Case(make=partial(webp, lossless=False, quality=95), near=10),
    "webp-without-loss": Case(make=webp),
    "webp-see-through": Case(
        make=lambda: webp(Image.new("RGBA", SIZE, (0, 0, 0, 0))), quarters=[WHITE] * 4
    ),
    "webp-in-display-p3": Case(
        make=lambda: webp(picture(quarters=SOFT), icc_profile=display_p3()),
        quarters=[srgb_of_p3(colour) for colour in SOFT],
    ),
    "webp-of-one-frame": Case(make=one_frame),
    "webp-with-something-behind": Case(make=lambda: webp() + b"apa saja"),
    # AVIF
    "avif": Case(make=avif, near=10),
    "avif-coarse-colours": Case(make=partial(avif, subsampling="4:2:0"), near=12),
    "avif-grey": Case(
        make=lambda: avif(picture(quarters=GREYS).convert("L"), subsampling="4:0:0"),
        quarters=GREYS,
        near=10,
    ),
    "avif-see-through": Case(
        make=lambda: avif(Image.new("RGBA", SIZE, (0, 0, 0, 0))), quarters=[WHITE] * 4, near=10
    ),
    "avif-in-display-p3": Case(
        make=lambda: avif(picture(quarters=SOFT), icc_profile=display_p3()),
        quarters=[srgb_of_p3(colour) for colour in SOFT],
        near=12,
    ),
    # HEIC
    "heic-mif1": Case(make=partial(phone, brand=b"mif1"), size=SQUARE),
    "heic-told-much": Case(
        make=lambda: phone(exif(8, turned(1)[6:]), xmp(9, b"<x:xmpmeta/>")), size=SQUARE
    ),
    "heic-in-tiles": Case(make=tiled, size=(128, 128)),
    "heic-in-tiles-cut": Case(make=partial(tiled, (100, 90)), size=(100, 90), even=False),
    "heic-of-ten-bits": Case(make=lambda: heic(coded(1, hevc_of(depth=10), SQUARE)), size=SQUARE),
    "heic-see-through": Case(
        make=see_through_heic, quarters=(RED, GREEN, WHITE, WHITE), size=SQUARE
    ),
    "heic-in-display-p3": Case(
        make=lambda: heic(coded(1, hevc_of(SOFT), SQUARE, icc(display_p3()))),
        quarters=[srgb_of_p3(colour) for colour in SOFT],
        size=SQUARE,
    ),
    "heic-in-numbered-p3": Case(
        make=lambda: heic(coded(1, hevc_of(SOFT), SQUARE, nclx(12, 13))),
        quarters=[srgb_of_p3(colour) for colour in SOFT],
        size=SQUARE,
    ),
    "heic-for-bright-screens": Case(
        make=bright,
        quarters=[WHITE, (188, 188, 188), (0, 0, 0), WHITE],
        size=SQUARE,
    ),
    "heic-with-another-beside": Case(
        make=lambda: phone(
            coded(2, hevc_of([PALE] * 4), SQUARE, references=[(b"thmb", [1])]),
            Item(number=3, kind=b"tmap", data=bytes(20), properties=[ispe(64, 64)]),
        ),
        size=SQUARE,
    ),
    "heic-with-light-for-bright-screens": Case(
        make=lambda: phone(
            Item(
                number=2,
                kind=b"abcd",
                data=bytes(20),
                properties=[ispe(64, 64), DEPTH],
                references=[(b"auxl", [1])],
            )
        ),
        size=SQUARE,
    ),
    "heic-with-something-behind": Case(
        make=partial(phone, behind=b"SEFHk\0\0\0\xff\xff\xff\xff\xff\xff\xff\xffSEFT"), size=SQUARE
    ),
}
