"""A photo is shaded under the words: as little as looks well, as much as reading needs."""

from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest
from PIL import Image

from plugins.cards.card import ground
from plugins.cards.colour import Rgb, contrast, luminance, rgb_of
from plugins.cards.frames import FRAMES
from plugins.cards.layout import Layout, TextLine, layout_of
from plugins.cards.scrim import shaded
from plugins.newsroom.card import CardCopy, Shape
from tests.cards.samples import EVENT, HEADLINES, LONG_HEADLINE, copy, noisy, plain

INK: Rgb = (11, 24, 28)
READABLE = 5.4
BESIDE = 12
"""A column in the margin, where nothing but the photo and the shade is."""
COPIES = {
    "story": copy(),
    "short": copy("Kue"),
    "long": copy(LONG_HEADLINE),
    "bare": copy("Budaya", place="", date="", byline=""),
    "nothing": copy("", kicker="", place="", date="", byline="", brand=""),
    "event": copy(**EVENT),
    **{f"headline {number}": copy(one, byline="") for number, one in enumerate(HEADLINES[1:6])},
}

each_shape = pytest.mark.parametrize("shape", list(Shape), ids=lambda shape: shape.name)
each_copy = pytest.mark.parametrize("one", COPIES.values(), ids=COPIES)


@cache
def shade_of(one: CardCopy, shape: Shape, colour: str) -> tuple[Image.Image, Layout]:
    """A photo of one colour under its shade, without any furniture."""
    layout, frame = layout_of(one, shape), FRAMES[shape]
    picture = Image.new("RGB", shape.value, INK)
    picture.paste(rgb_of(colour), (0, 0, frame.width, frame.photo))
    shaded(picture, layout, INK, depth=frame.photo)
    return picture, layout


def column(picture: Image.Image) -> list[int]:
    """The greys down the margin."""
    return list(picture.crop((BESIDE, 0, BESIDE + 1, picture.height)).convert("L").tobytes())


def least_contrast(picture: Image.Image, line: TextLine) -> float:
    found = picture.crop(line.box).getcolors(100_000) or []
    behind = [(c[0], c[1], c[2]) for _, c in found if isinstance(c, tuple)]
    return min(contrast(luminance(line.colour), luminance(colour)) for colour in behind)


@each_shape
@each_copy
def test_the_top_of_a_photo_stays_as_it_was(one: CardCopy, shape: Shape) -> None:
    picture, layout = shade_of(one, shape, "#ffffff")
    clear = min(layout.top, FRAMES[shape].photo) - round(0.3 * shape.height)

    assert set(column(picture)[: max(0, clear)]) <= {255}
    assert column(picture)[0] >= 250


@each_shape
@each_copy
def test_the_shade_comes_without_an_edge(one: CardCopy, shape: Shape) -> None:
    levels = column(shade_of(one, shape, "#ffffff")[0])
    steps = [above - below for above, below in pairwise(levels)]

    assert min(steps) >= 0, "it only gets darker"
    assert max(steps) <= 6


@each_shape
@each_copy
@pytest.mark.parametrize("colour", ["#ffffff", "#ffee00", "#777777", "#000000"])
def test_every_line_can_be_read_on_any_photo(colour: str, one: CardCopy, shape: Shape) -> None:
    picture, layout = shade_of(one, shape, colour)

    for line in layout.texts:
        if line.role != "stamp":  # it has its badge behind it
            assert least_contrast(picture, line) >= READABLE - 0.2, line


def test_it_is_as_dark_as_the_hardest_line_needs_and_no_darker() -> None:
    picture, layout = shade_of(copy(), Shape.LINK, "#ffffff")

    assert min(least_contrast(picture, line) for line in layout.texts) < READABLE + 0.6


@each_shape
def test_a_dark_photo_is_shaded_less_than_a_bright_one(shape: Shape) -> None:
    """Compared by how much of the photo's own light gets through over the words."""
    one = copy(LONG_HEADLINE)
    shares = []
    for colour in ("#ffffff", "#2a2a2a"):
        picture, layout = shade_of(one, shape, colour)
        seen = picture.getpixel((BESIDE, layout.top))
        assert isinstance(seen, tuple)
        shares.append((seen[0] - INK[0]) / (rgb_of(colour)[0] - INK[0]))

    assert 0.5 < shares[1] < 0.62
    assert shares[0] < shares[1] - 0.1


def test_a_small_light_in_the_night_is_shaded_too() -> None:
    layout = layout_of(copy(), Shape.LINK)
    first = layout.headline[0]
    dark = Image.new("RGB", Shape.LINK.value, "#101010")
    lit = dark.copy()
    lit.paste("#ffffff", (first.x + 50, first.baseline - 20, first.x + 58, first.baseline - 12))
    for picture in (dark, lit):
        shaded(picture, layout, INK, depth=630)

    assert least_contrast(dark, first) > least_contrast(lit, first) >= 3


@pytest.mark.parametrize("shape", [Shape.SQUARE, Shape.PORTRAIT, Shape.STATUS])
def test_below_the_photo_there_is_only_ink(shape: Shape) -> None:
    one, frame = copy(), FRAMES[shape]
    layout = layout_of(one, shape)
    panels = {
        ground(one, photo, shape, layout)
        .crop((0, frame.photo, frame.width, frame.height))
        .tobytes()
        for photo in (plain("white"), plain("black"), noisy())
    }
    white = ground(one, plain("white"), shape, layout)
    ink = white.getpixel((BESIDE, frame.photo))

    assert len(panels) == 1, "nothing of the photo shows"
    assert isinstance(ink, tuple)
    assert contrast(luminance((ink[0], ink[1], ink[2])), 1.0) >= 12
    assert set(column(white)[frame.photo : frame.foot]) == {column(white)[frame.photo]}


@pytest.mark.parametrize("colour", ["#8c2f39", "#14697a", "#ffd400"])
def test_the_ink_leans_towards_the_channels_colour(colour: str) -> None:
    one = replace(copy(), colour=colour)
    layout = layout_of(one, Shape.PORTRAIT)
    picture = ground(one, plain("white"), Shape.PORTRAIT, layout)
    neutral = ground(copy(colour="#808080"), plain("white"), Shape.PORTRAIT, layout)
    at = (BESIDE, FRAMES[Shape.PORTRAIT].photo)
    tinted, grey, channel = picture.getpixel(at), neutral.getpixel(at), rgb_of(colour)

    assert isinstance(tinted, tuple)
    assert isinstance(grey, tuple)
    strongest = channel.index(max(channel))
    weakest = channel.index(min(channel))
    assert tinted[strongest] - tinted[weakest] > grey[strongest] - grey[weakest]
