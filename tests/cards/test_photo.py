"""Photos come from strangers: any orientation, any colours, any bytes."""

from functools import cache

import pytest
from PIL import Image, ImageChops, ImageStat

from plugins.cards.card import draw, ground
from plugins.cards.colour import Rgb
from plugins.cards.frames import FRAMES
from plugins.cards.layout import layout_of
from plugins.decoding.unusable import UnusablePictureError
from plugins.newsroom.card import Shape
from tests.cards.samples import copy, opened, plain, written
from tests.decoding.honest import HONEST, Case

EVEN = {name: case for name, case in HONEST.items() if case.even}
each_kind = pytest.mark.parametrize("case", EVEN.values(), ids=EVEN.keys())
each_shape = pytest.mark.parametrize("shape", list(Shape), ids=lambda shape: shape.name)
RED, BLUE = (200, 30, 30), (30, 30, 200)


def near(one: object, other: tuple[int, int, int]) -> bool:
    assert isinstance(one, tuple)
    return all(abs(a - b) < 12 for a, b in zip(one, other, strict=True))


@cache
def drawn_plainly(quarters: tuple[Rgb, ...], size: tuple[int, int]) -> Image.Image:
    """What stands behind the words when a photo of these quarters comes in the plainest way."""
    image = Image.new("RGB", (2, 2))
    image.putdata(quarters)
    return behind_words(written(image.resize(size, Image.Resampling.NEAREST), "PNG"))


def behind_words(photo: bytes) -> Image.Image:
    one = copy("Kue", focus=(0.5, 0.5))
    return ground(one, photo, Shape.LINK, layout_of(one, Shape.LINK))


@each_kind
def test_a_card_shows_any_honest_photo_as_it_is_seen(case: Case) -> None:
    expected = drawn_plainly(tuple(case.quarters), case.size)

    difference = ImageChops.difference(behind_words(case.make()), expected)

    assert max(ImageStat.Stat(difference).mean) <= case.near


@pytest.mark.parametrize(
    "data", [b"", b"<svg/>", plain("teal")[:2000]], ids=["empty", "svg", "cut"]
)
def test_what_is_no_photo_is_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(UnusablePictureError, match=r"kosong|SVG|terpotong"):
        draw(copy(), data)


PLACES = [(0.03, 0.5), (0.97, 0.5), (0.5, 0.04), (0.3, 0.6), (0.06, 0.08), (0.9, 0.66)]


def marked(size: tuple[int, int], focus: tuple[float, float]) -> bytes:
    """A blue photo with a red square, a twelfth of its shorter side, where it matters."""
    image = Image.new("RGB", size, BLUE)
    half = min(size) // 24
    x, y = (round(share * side) for share, side in zip(focus, size, strict=True))
    image.paste(RED, (x - half, y - half, x + half, y + half))
    return written(image, quality=95)


def reds(card: Image.Image) -> tuple[int, int, int, int] | None:
    """Where a card is red."""
    red, _, blue = card.split()
    return ImageChops.subtract(red, blue).point([0] * 90 + [255] * 166).getbbox()


@each_shape
@pytest.mark.parametrize("size", [(3000, 1000), (1500, 1000), (1080, 1350), (1000, 3000)])
@pytest.mark.parametrize("focus", PLACES)
def test_what_matters_stays_in_sight_above_the_words(
    focus: tuple[float, float], size: tuple[int, int], shape: Shape
) -> None:
    one = copy("Kue", focus=focus)
    layout = layout_of(one, shape)
    seen = reds(ground(one, marked(size, focus), shape, layout))

    assert seen is not None
    middle = (seen[1] + seen[3]) / 2
    assert middle < min(layout.top, FRAMES[shape].photo) or focus[1] > 0.6


@each_shape
def test_what_matters_is_not_what_lies_in_the_middle(shape: Shape) -> None:
    photo = marked((4000, 1000), (0.03, 0.5))
    layout = layout_of(copy("Kue"), shape)

    assert reds(ground(copy("Kue", focus=(0.03, 0.5)), photo, shape, layout))
    assert not reds(ground(copy("Kue", focus=(0.5, 0.5)), photo, shape, layout))


@each_shape
def test_without_a_word_from_the_editor_the_detail_is_shown(shape: Shape) -> None:
    photo = marked((2400, 900), (0.08, 0.4))
    layout = layout_of(copy("Kue"), shape)

    assert reds(ground(copy("Kue"), photo, shape, layout))


@each_shape
def test_a_crop_keeps_the_proportions_of_what_it_shows(shape: Shape) -> None:
    one = copy("Kue", focus=(0.5, 0.2))
    seen = reds(ground(one, marked((1800, 1200), (0.5, 0.2)), shape, layout_of(one, shape)))

    assert seen is not None
    assert abs((seen[2] - seen[0]) - (seen[3] - seen[1])) <= 3


@each_shape
def test_a_small_photo_fills_the_card(shape: Shape) -> None:
    card = ground(
        copy("Kue"), written(Image.new("RGB", (90, 70), RED)), shape, layout_of(copy("Kue"), shape)
    )

    assert near(card.getpixel((0, 0)), RED)
    assert near(card.getpixel((card.width - 1, 0)), RED)


def test_a_photo_ten_times_as_high_as_wide_is_a_card() -> None:
    cards = draw(copy(), written(Image.new("RGB", (120, 1200), RED)))

    assert [opened(card).size for card in cards] == [shape.value for shape in Shape]
