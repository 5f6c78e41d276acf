"""The measures of each shape: margins, safe zones, and how large type may be."""

from collections.abc import Mapping
from dataclasses import dataclass

from plugins.newsroom.card import Shape

PHOTO = 1000
"""Height of the photo on shapes 1080 pixels wide: a phone's picture at half its size, which the
decoder gives almost for nothing, is cut to it without being resampled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Pixels throughout."""

    shape: Shape
    margin: int
    foot: int
    """Nothing is written below this line."""
    head: int
    """Nothing is written above it."""
    photo: int
    """Height of the photo, which begins at the top; below it is ink."""
    largest: int
    """Of a headline; it is set smaller until it goes into `block`."""
    smallest: int
    """Under it only headlines longer than any good one."""
    most_lines: int
    block: int
    """Height of all that is written, from the kicker to the foot."""
    kicker: int
    note: int
    brand: int
    event: int
    mark: int
    gap: int
    """Between the parts of the block."""

    @property
    def width(self) -> int:
        return self.shape.width

    @property
    def height(self) -> int:
        return self.shape.height

    @property
    def measure(self) -> int:
        """How wide a line may be."""
        return self.width - 2 * self.margin


FRAMES: Mapping[Shape, Frame] = {
    # The text block takes at most 55 % of the height: 346 pixels.
    Shape.LINK: Frame(
        shape=Shape.LINK,
        margin=56,
        head=48,
        foot=582,
        photo=630,
        largest=78,
        smallest=52,
        most_lines=4,
        block=342,
        kicker=28,
        note=26,
        brand=28,
        event=38,
        mark=42,
        gap=22,
    ),
    Shape.SQUARE: Frame(
        shape=Shape.SQUARE,
        margin=68,
        head=68,
        foot=1012,
        photo=PHOTO,
        largest=88,
        smallest=56,
        most_lines=5,
        block=640,
        kicker=34,
        note=30,
        brand=34,
        event=46,
        mark=52,
        gap=32,
    ),
    Shape.PORTRAIT: Frame(
        shape=Shape.PORTRAIT,
        margin=72,
        head=72,
        foot=1278,
        photo=PHOTO,
        largest=96,
        smallest=56,
        most_lines=6,
        block=760,
        kicker=36,
        note=32,
        brand=36,
        event=50,
        mark=56,
        gap=36,
    ),
    # Instagram and WhatsApp lay their own controls over 250 pixels above and 340 below.
    Shape.STATUS: Frame(
        shape=Shape.STATUS,
        margin=76,
        head=264,
        foot=1566,
        photo=PHOTO,
        largest=104,
        smallest=56,
        most_lines=7,
        block=900,
        kicker=40,
        note=34,
        brand=40,
        event=54,
        mark=60,
        gap=40,
    ),
}
