"""Photos come from strangers: any orientation, any colours, any bytes."""

from collections.abc import Callable

import pytest
from PIL import Image, ImageCms

from plugins.cards.card import draw
from plugins.cards.photo import UnreadablePhoto, cropped, photo_from
from tests.cards.samples import copy, opened, plain, written

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


def test_a_crop_keeps_the_shape_of_what_it_shows() -> None:
    image = Image.new("RGB", (1000, 1000), BLUE)
    image.paste(RED, (400, 400, 600, 600))

    crop = cropped(image, (400, 200))

    reds = [x for x in range(400) if near(crop.getpixel((x, 100)), RED)]
    rows = [y for y in range(200) if near(crop.getpixel((200, y)), RED)]
    assert abs(len(reds) - len(rows)) <= 2
    assert abs(reds[0] - (399 - reds[-1])) <= 1


@pytest.mark.parametrize("corner", [(0.02, 0.5), (0.98, 0.5)])
def test_what_matters_in_a_photo_stays_in_sight(corner: tuple[float, float]) -> None:
    wide = Image.new("RGB", (4000, 1000), BLUE)
    x = round(4000 * corner[0])
    wide.paste(RED, (x - 60, 0, x + 60, 1000))
    photo = written(wide)

    def shows_red(focus: tuple[float, float] | None) -> bool:
        card = opened(draw(copy("Kue", focus=focus), photo))
        return any(near(card.getpixel((x, 20)), RED) for x in range(1200))

    assert shows_red(corner)
    assert not shows_red(None)


def test_what_matters_stands_over_the_words() -> None:
    tall = Image.new("RGB", (1200, 2400), BLUE)
    tall.paste(RED, (0, 1180, 1200, 1220))

    card = opened(draw(copy("Panen Raya", focus=(0.5, 0.5)), written(tall)))
    red_rows = [y for y in range(630) if near(card.getpixel((600, y)), RED)]

    assert red_rows
    assert max(red_rows) < 300


def test_a_small_photo_fills_the_card() -> None:
    card = opened(draw(copy("Kue"), written(Image.new("RGB", (90, 70), RED))))

    assert near(card.getpixel((0, 0)), RED)
    assert near(card.getpixel((1199, 0)), RED)
