"""The mark as icons: for telephones, browser tabs, and search engines that show a logo."""

import io
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import PurePosixPath

import PIL
from PIL import Image

from plugins.cards.mark import mark
from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob
from plugins.newsroom.look import Grounds

PART = 0.66
"""Of the icon's side, the mark's."""
MASKABLE = 0.5
"""A telephone may cut it down to a circle of four fifths of the side (W3C, App Manifest)."""
PICTURES: Mapping[str, tuple[int, float]] = {
    "ikon/180.png": (180, PART),  # Apple's home screen
    "ikon/192.png": (192, PART),
    "ikon/512.png": (512, PART),
    "ikon/maskable-512.png": (512, MASKABLE),
}
TAB = "favicon.ico"
TAB_SIDES = (48, 32, 16)
TAB_PART = 0.84
"""So small a mark needs the room."""


def icon_jobs(edition: Edition) -> Iterator[FileJob]:
    """Square pictures without transparency: what they stand on differs from phone to phone."""
    site = edition.newspaper.site
    made_from = (site.look.mark, site.grounds.deep, site.grounds.deep_ink, PIL.__version__)
    for path, (side, part) in PICTURES.items():
        yield FileJob(
            path=PurePosixPath(path),
            digest=digest(path, side, part, made_from),
            make=partial(png, site.look.mark, site.grounds, side, part),
        )
    yield FileJob(
        path=PurePosixPath(TAB),
        digest=digest(TAB, TAB_SIDES, TAB_PART, made_from),
        make=partial(ico, site.look.mark, site.grounds),
    )


def icon(drawing: str, grounds: Grounds, side: int, part: float) -> Image.Image:
    """The mark in the middle of a square of `side` pixels."""
    drawn = mark(drawing, round(side * part))
    # By what is seen: the drawing's own square leaves more room on one side than on the other.
    box = drawn.getbbox() or (0, 0, *drawn.size)
    seen = drawn.crop(box)
    whole = Image.new("RGB", (side, side), grounds.deep)
    corner = ((side - seen.width) // 2, (side - seen.height) // 2)
    whole.paste(grounds.deep_ink, (*corner, corner[0] + seen.width, corner[1] + seen.height), seen)
    return whole


def png(drawing: str, grounds: Grounds, side: int, part: float) -> bytes:
    out = io.BytesIO()
    # Few colours: the ground, the mark, and the greys of its edges.
    few = icon(drawing, grounds, side, part).quantize(32)
    few.save(out, "PNG", optimize=True)
    return out.getvalue()


def ico(drawing: str, grounds: Grounds) -> bytes:
    """All sizes of a browser tab in one file, each drawn for itself."""
    out = io.BytesIO()
    largest, *others = (icon(drawing, grounds, side, TAB_PART) for side in TAB_SIDES)
    largest.save(out, "ICO", sizes=[(side, side) for side in TAB_SIDES], append_images=others)
    return out.getvalue()
