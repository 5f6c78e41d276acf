"""Preview cards: where they stand, and their pixels."""

from collections.abc import Iterator, Sequence

from PIL import Image, ImageDraw

from plugins.cards.colour import Rgb, deepened, lifted, mixed, rgb_of
from plugins.cards.frames import Frame
from plugins.cards.jpeg import jpeg_of
from plugins.cards.layout import Layout, layout_of
from plugins.cards.mark import mark
from plugins.cards.saliency import focus_of
from plugins.cards.scales import hem, scaled
from plugins.cards.scrim import shaded
from plugins.cards.version import drawing_version
from plugins.cards.words import print_text
from plugins.decoding.opening import pixels_above
from plugins.newsroom.card import Card, CardCopy, Shape
from plugins.newsroom.crop import CENTRE, crop_box
from plugins.newsroom.digest import short_digest
from plugins.newsroom.text import slugify

SLUG = 40
"""Characters of the headline in an address."""
LEAST = 1000
"""Pixels of a photo's shorter side that serve every shape: the decoder may leave out the rest."""
DEEP = 9.0
"""Contrast of white with the ink in which a photo goes under."""
LIFT = 0.08
"""How far what matters is lifted over the middle, as a share of the height that is shown."""


def cards_for(copy: CardCopy) -> tuple[Card, ...]:
    """A card of each shape; addresses change with anything that the pixels depend on."""
    name = "-".join(filter(None, (_words(copy), short_digest(drawing_version(), copy))))
    return tuple(
        Card(address=f"/kartu/{name}-{shape.width}x{shape.height}.jpg", shape=shape, copy=copy)
        for shape in Shape
    )


def draw(
    copy: CardCopy, photo: bytes | None, shapes: Sequence[Shape] = tuple(Shape)
) -> tuple[bytes, ...]:
    """The cards as JPEGs, in the order of `shapes`; equal inputs, equal bytes.

    The photo is decoded once for all of them. UnusablePictureError when it cannot be,
    TextTooLong when the words do not fit.
    """
    layouts = [layout_of(copy, shape) for shape in shapes]
    return tuple(
        jpeg_of(_printed(card, layout), layout.frame.shape)
        for card, layout in zip(_grounds(copy, photo, layouts), layouts, strict=True)
    )


def ground(copy: CardCopy, photo: bytes | None, shape: Shape, layout: Layout) -> Image.Image:
    """The whole card of `shape` but for its words."""
    assert layout.frame.shape is shape  # noqa: S101 (the two go together)
    return next(_grounds(copy, photo, [layout]))


def _grounds(
    copy: CardCopy, photo: bytes | None, layouts: Sequence[Layout]
) -> Iterator[Image.Image]:
    colour = rgb_of(copy.colour)
    ink = mixed(deepened(colour, DEEP), rgb_of(copy.look.ink), 0.76)
    pictures = _Pictures(copy, photo, ink)
    for layout in layouts:
        made = pictures.of(layout.frame)
        depth = layout.frame.photo if pictures.photo else layout.frame.height
        shaded(made, layout, ink, depth=depth)
        yield _furnished(made, layout, copy, ink)


class _Pictures:
    """What lies behind everything: the photo, cut once for each size, or the drawn ground."""

    def __init__(self, copy: CardCopy, photo: bytes | None, ink: Rgb) -> None:
        self.copy, self.ink = copy, ink
        self.photo = pixels_above(photo, LEAST) if photo is not None else None
        self.focus = copy.focus or (focus_of(self.photo) if self.photo else None)
        self.cut: dict[tuple[int, int], Image.Image] = {}

    def of(self, frame: Frame) -> Image.Image:
        """A picture of the frame's size, which may be painted over."""
        colour, look = rgb_of(self.copy.colour), self.copy.look
        if self.photo is None:
            return scaled(frame.shape, colour, rgb_of(look.ink), rgb_of(look.gold)).copy()
        size = frame.width, frame.photo
        if size not in self.cut:
            self.cut[size] = self._cropped(self.photo, size)
        if frame.photo == frame.height:
            return self.cut.pop(size)  # no other shape shows the photo as large
        made = Image.new("RGB", (frame.width, frame.height), self.ink)
        made.paste(self.cut[size])
        if frame.foot < frame.height - frame.margin * 2:  # else an empty zone would stay
            start, lines = hem(frame.shape, frame.foot)
            made.paste(mixed(self.ink, rgb_of(look.gold), 0.5), (0, start), lines)
        return made

    def _cropped(self, photo: Image.Image, size: tuple[int, int]) -> Image.Image:
        x, y = self.focus or CENTRE
        shown = min(1.0, size[1] / size[0] * photo.width / photo.height)
        # What matters stands over the words, not behind them.
        box = crop_box(photo.size, size, (x, min(1.0, y + LIFT * shown)))
        left, top = round(box[0]), round(box[1])
        if (round(box[2] - box[0]), round(box[3] - box[1])) == size:
            return photo.crop((left, top, left + size[0], top + size[1]))
        return photo.resize(size, Image.Resampling.HAMMING, box=box)


def _furnished(made: Image.Image, layout: Layout, copy: CardCopy, ink: Rgb) -> Image.Image:
    """With the rule, the swatch, the badge and the mark."""
    white = rgb_of(copy.look.white)
    made.paste(mixed(ink, white, 0.4), layout.rule)
    if layout.swatch:
        _scale(made, layout.swatch, lifted(rgb_of(copy.colour), 4.0, ground=ink))
    if layout.badge:
        made.paste(rgb_of(copy.look.gold), layout.badge)
    side = layout.mark[2] - layout.mark[0]
    made.paste(white, layout.mark[:2], mark(copy.look.mark, side))
    return made


def _scale(made: Image.Image, box: tuple[int, int, int, int], colour: Rgb) -> None:
    """A fish's scale, as beside the channel's name on the site: square above, round below."""
    finer = 4
    width, height = (box[2] - box[0]) * finer, (box[3] - box[1]) * finer
    mask = Image.new("L", (width, height))
    pen = ImageDraw.Draw(mask)
    pen.rectangle((0, 0, width, height // 2), fill=255)
    pen.ellipse((0, 0, width - 1, height - 1), fill=255)
    made.paste(colour, box[:2], mask.reduce(finer))


def _printed(card: Image.Image, layout: Layout) -> Image.Image:
    for line in layout.texts:
        print_text(
            card,
            line.text,
            x=line.origin,
            baseline=line.baseline,
            size=line.size,
            weight=line.weight,
            colour=line.colour,
        )
    return card


def _words(copy: CardCopy) -> str:
    slug = slugify(copy.headline)
    if len(slug) <= SLUG:
        return slug
    return slug[: SLUG + 1].rpartition("-")[0] or slug[:SLUG]
