"""Preview cards: where a page's card stands, and its pixels."""

from PIL import Image

from plugins.cards.colour import INK, WHITE, deepened, lifted, mixed, rgb_of
from plugins.cards.jpeg import jpeg_of
from plugins.cards.layout import HEIGHT, MARK, WIDTH, Layout, TextLine, layout_of
from plugins.cards.mark import mark
from plugins.cards.photo import CENTRE, Point, cropped, photo_from
from plugins.cards.scales import scaled
from plugins.cards.scrim import shaded
from plugins.cards.version import drawing_version
from plugins.cards.words import mask_of
from plugins.newsroom.digest import short_digest
from plugins.newsroom.page import Card, CardCopy
from plugins.newsroom.text import slugify

SLUG = 40
"""Characters of the headline in an address."""


def card_for(copy: CardCopy) -> Card:
    """The card of a page; its address changes with anything that its pixels depend on."""
    words = _whole_words(slugify(copy.headline))
    name = "-".join(filter(None, (words, short_digest(drawing_version(), copy))))
    return Card(address=f"/kartu/{name}.jpg", width=WIDTH, height=HEIGHT, copy=copy)


def draw(copy: CardCopy, photo: bytes | None) -> bytes:
    """The card as a JPEG of 1200x630 pixels and at most 300 KB; equal inputs, equal bytes.

    UnreadablePhoto when the photo cannot be decoded, TextTooLong when the words do not fit.
    """
    layout = layout_of(copy)
    card = ground(copy, photo, layout)
    for line in layout.texts:
        _print(card, line)
    return jpeg_of(card)


def ground(copy: CardCopy, photo: bytes | None, layout: Layout) -> Image.Image:
    """The whole card but for its words."""
    colour = rgb_of(copy.colour)
    ink = mixed(deepened(colour, 9.0), INK, 0.8)
    picture = scaled(colour) if photo is None else _photo(photo, copy.focus, layout)
    made = shaded(picture, layout, ink)
    made.paste(mixed(ink, WHITE, 0.45), layout.rule)
    if layout.kicker:
        made.paste(lifted(colour, 4.0, ground=ink), layout.swatch)
    made.paste(WHITE, layout.mark[:2], mark(MARK))
    return made


def _whole_words(slug: str) -> str:
    if len(slug) <= SLUG:
        return slug
    return slug[: SLUG + 1].rpartition("-")[0] or slug[:SLUG]


def _photo(data: bytes, focus: Point | None, layout: Layout) -> Image.Image:
    """The photo cut to the card, with what matters in it lifted over the words."""
    clear = max(0.2, min(0.5, layout.top / 2 / HEIGHT))
    photo = photo_from(data, least=WIDTH)
    return cropped(photo, (WIDTH, HEIGHT), focus=focus or CENTRE, aim=(0.5, clear))


def _print(card: Image.Image, line: TextLine) -> None:
    left, top, right, bottom = line.box
    start, extent = (line.origin - left, line.baseline - top), (right - left, bottom - top)
    mask = mask_of(line.text, line.size, line.weight, start=start, extent=extent)
    card.paste(line.colour, line.box, mask)
