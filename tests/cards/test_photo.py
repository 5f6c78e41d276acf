"""Photos come from strangers: any orientation, any colours, any bytes."""

from collections.abc import Callable

import pytest
from PIL import Image, ImageChops, ImageCms

from plugins.cards.card import draw, ground
from plugins.cards.frames import FRAMES
from plugins.cards.layout import layout_of
from plugins.cards.photo import UnreadablePhoto, photo_from
from plugins.newsroom.card import Shape
from tests.cards.samples import copy, opened, plain, written

each_shape = pytest.mark.parametrize("shape", list(Shape), ids=lambda shape: shape.name)
RED, BLUE = (200, 30, 30), (30, 30, 200)


def near(one: object, other: tuple[int, int, int]) -> bool:
    assert isinstance(one, tuple)
    return all(abs(a - b) < 12 for a, b in zip(one, other, strict=True))


def halves(width: int, height: int, *, top: tuple[int, int, int] = RED) -> Image.Image:
    image = Image.new("RGB", (width, height), BLUE)
    image.paste(top, (0, 0, width, height // 2))
    return image


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_photos_of_the_three_kinds_are_taken(kind: str) -> None:
    photo = photo_from(written(halves(300, 200), kind), least=1200)

    assert near(photo.getpixel((150, 20)), RED)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        plain("teal")[:2000],
        written(Image.new("RGB", (9, 9)), "GIF"),
        written(Image.new("RGB", (9, 9)), "TIFF"),
        written(halves(64, 64), "PNG")[:60],
    ],
    ids=["empty", "svg", "half-a-jpeg", "gif", "tiff", "half-a-png"],
)
def test_what_is_no_photo_is_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(UnreadablePhoto, match="expected a JPEG, PNG or WebP photo"):
        draw(copy(), data)


def test_a_refused_photo_is_a_value_error() -> None:
    assert issubclass(UnreadablePhoto, ValueError)


@pytest.mark.parametrize("side", [9_000, 14_000])
def test_a_decompression_bomb_is_refused_unopened(side: int) -> None:
    bomb = written(Image.new("1", (side, side)), "PNG")

    assert len(bomb) < 200_000
    with pytest.raises(UnreadablePhoto):
        photo_from(bomb, least=1200)


def test_a_photo_taken_sideways_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera lay on its side: turn clockwise
    lying = halves(300, 200).rotate(90, expand=True)

    photo = photo_from(written(lying, exif=exif), least=1200)

    assert photo.size == (300, 200)
    assert near(photo.getpixel((150, 20)), RED)
    assert near(photo.getpixel((150, 180)), BLUE)
    assert not photo.getexif()
    assert not photo.info


def test_colours_of_another_profile_become_srgb() -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # A profile that calls red green and green red: whoever ignores it sees the wrong colour.
    swapped = srgb.replace(b"rXYZ", b"tmp_").replace(b"gXYZ", b"rXYZ").replace(b"tmp_", b"gXYZ")
    image = Image.new("RGB", (60, 60), (0, 255, 0))

    photo = photo_from(written(image, "PNG", icc_profile=swapped), least=1200)

    assert near(photo.getpixel((5, 5)), (255, 0, 0))


def test_a_broken_profile_does_not_cost_the_photo() -> None:
    photo = photo_from(written(halves(60, 60), "PNG", icc_profile=b"no profile"), least=1200)

    assert near(photo.getpixel((5, 5)), RED)


@pytest.mark.parametrize(
    ("made", "kind", "seen"),
    [
        (lambda: Image.new("L", (60, 60), 128), "PNG", (128, 128, 128)),
        (lambda: Image.new("I;16", (60, 60), 128 * 256), "PNG", (128, 128, 128)),
        (lambda: Image.new("RGB", (60, 60), RED).quantize(4), "PNG", RED),
        (lambda: Image.new("RGBA", (60, 60), (0, 0, 0, 0)), "PNG", (255, 255, 255)),
        (lambda: Image.new("RGBA", (60, 60), (*BLUE, 255)), "WEBP", BLUE),
        (lambda: Image.new("LA", (60, 60), (128, 255)), "PNG", (128, 128, 128)),
        (lambda: Image.new("1", (60, 60), 1), "PNG", (255, 255, 255)),
        (lambda: Image.new("CMYK", (60, 60), (0, 255, 255, 0)), "JPEG", (255, 0, 0)),
    ],
    ids=["grey", "grey-16", "palette", "clear", "rgba", "grey-alpha", "bits", "cmyk"],
)
def test_every_kind_of_pixel_becomes_plain_colour(
    made: Callable[[], Image.Image], kind: str, seen: tuple[int, int, int]
) -> None:
    photo = photo_from(written(made(), kind), least=1200)

    assert photo.mode == "RGB"
    assert near(photo.getpixel((30, 30)), seen)


def test_a_very_large_jpeg_comes_reduced_but_large_enough() -> None:
    photo = photo_from(written(halves(6000, 4000)), least=1200)

    assert 1200 <= photo.height < 4000
    assert near(photo.getpixel((10, 10)), RED)


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
