"""Every line can be read, whatever the photo: WCAG 2.2 AA, 4.5:1."""

import pytest
from PIL import Image, ImageFilter

from plugins.cards.card import draw, ground
from plugins.cards.jpeg import jpeg_of
from plugins.cards.layout import TextLine, layout_of
from plugins.cards.words import mask_of
from tests.cards.samples import LONG_HEADLINE, copy, noisy, opened, plain

PHOTOS = {"none": None, "white": plain("white"), "black": plain("black"), "noisy": noisy()}
COLOURS = ("#14697a", "#ffffff", "#ffd400")
Rgb = tuple[int, int, int]


def luminance(colour: Rgb) -> float:
    """Written out again from the standard, so that ours is not its own judge."""
    light = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (v / 255 for v in colour)
    ]
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]


def contrast(one: Rgb, other: Rgb) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def colours_in(image: Image.Image) -> list[tuple[int, Rgb]]:
    counted = image.getcolors(image.width * image.height)
    assert counted
    return counted  # type: ignore[return-value]


def worst(image: Image.Image, line: TextLine) -> float:
    return min(contrast(colour, line.colour) for _, colour in colours_in(image.crop(line.box)))


@pytest.mark.parametrize("headline", ["Kue", LONG_HEADLINE], ids=["short", "long"])
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("photo", PHOTOS.values(), ids=PHOTOS)
def test_every_pixel_behind_the_words_is_dark_enough(
    photo: bytes | None, colour: str, headline: str
) -> None:
    words = copy(headline, colour=colour)
    layout = layout_of(words)

    decoded = opened(jpeg_of(ground(words, photo, layout)))

    assert min(worst(decoded, line) for line in layout.texts) >= 4.5


@pytest.mark.parametrize("photo", PHOTOS.values(), ids=PHOTOS)
def test_the_finished_card_can_be_read_between_its_letters(photo: bytes | None) -> None:
    words = copy()
    card = opened(draw(words, photo))

    for line in layout_of(words).texts:
        left, top, right, bottom = line.box
        letters = mask_of(
            line.text,
            line.size,
            line.weight,
            start=(line.origin - left, line.baseline - top),
            extent=(right - left, bottom - top),
        ).filter(ImageFilter.MaxFilter(5))
        around = letters.point([255 * (level == 0) for level in range(256)])
        behind = card.crop(line.box)
        behind.paste((255, 0, 255), mask=letters.point([255 * (level > 0) for level in range(256)]))
        seen = [(n, c) for n, c in colours_in(behind) if c != (255, 0, 255)]
        readable = sum(n for n, c in seen if contrast(c, line.colour) >= 4.5)
        # JPEG rings a little beside an edge: one pixel in a hundred may.
        assert readable >= 0.99 * around.histogram()[255]


@pytest.mark.parametrize("photo", PHOTOS.values(), ids=PHOTOS)
def test_the_words_are_really_printed(photo: bytes | None) -> None:
    words = copy()
    card = opened(draw(words, photo))

    for line in layout_of(words).headline:
        bright = sum(n for n, c in colours_in(card.crop(line.box)) if min(c) > 225)
        left, top, right, bottom = line.box
        assert bright > 0.15 * (right - left) * (bottom - top)


def test_a_photo_that_is_dark_enough_stays_in_sight_behind_the_words() -> None:
    words = copy("Kue")
    layout = layout_of(words)

    behind = ground(words, plain("#303030"), layout).getpixel((1100, layout.top))

    assert isinstance(behind, tuple)
    assert min(behind) > 0.6 * 0x30


def test_the_top_of_a_photo_stays_as_it_was() -> None:
    words = copy("Kue")

    assert ground(words, plain("#c08040"), layout_of(words)).getpixel((600, 5)) == (192, 128, 64)


def test_the_swatch_shows_the_colour_of_the_channel() -> None:
    words = copy(colour="#8a1e2a")
    layout = layout_of(words)
    left, top, right, bottom = layout.swatch

    card = opened(draw(words, plain("gray")))
    seen = card.getpixel(((left + right) // 2, (top + bottom) // 2))

    assert isinstance(seen, tuple)
    red, green, blue = seen
    assert red > 1.5 * max(green, blue)
