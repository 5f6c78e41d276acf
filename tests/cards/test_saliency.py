"""Without an editor's word, what is busy or alive in a photo is what matters."""

import random

import pytest
from PIL import Image, ImageDraw, ImageOps

from plugins.cards.saliency import focus_of
from plugins.newsroom.crop import CENTRE

SIZE = (900, 600)
AS_LIGHT = {"#f1c7a5": "#cfcfcf", "#c68642": "#919191", "#8d5524": "#606060", "#5c3a21": "#414141"}
"""Skin from light to dark, and the grey that a black and white photo would show."""
SKINS = tuple(AS_LIGHT)


def patch(box: tuple[float, float, float, float], ground: str = "#6f8fa8") -> Image.Image:
    """A calm photo with leaves or gravel in one place, given in shares of the sides."""
    image = Image.new("RGB", SIZE, ground)
    left, right = (round(box[at] * SIZE[0]) for at in (0, 2))
    top, bottom = (round(box[at] * SIZE[1]) for at in (1, 3))
    grains = ((right - left) // 20, (bottom - top) // 20)
    noise = random.Random(3).randbytes(grains[0] * grains[1])  # noqa: S311 (not a secret)
    detail = Image.frombytes("L", grains, noise).resize(
        (right - left, bottom - top), Image.Resampling.NEAREST
    )
    image.paste(detail.convert("RGB"), (left, top))
    return image


def face(x: float, y: float, skin: str, ground: str = "#6f8fa8") -> Image.Image:
    """A face without a line in it, soft at its edge as far photos are."""
    image = Image.new("RGB", SIZE, ground)
    at, to = x * SIZE[0], y * SIZE[1]
    ImageDraw.Draw(image).ellipse((at - 60, to - 75, at + 60, to + 75), skin)
    return image


@pytest.mark.parametrize(
    ("box", "side"),
    [
        ((0.02, 0.3, 0.25, 0.7), (-1, 0)),
        ((0.75, 0.3, 0.98, 0.7), (1, 0)),
        ((0.35, 0.02, 0.65, 0.25), (0, -1)),
        ((0.35, 0.75, 0.65, 0.98), (0, 1)),
        ((0.75, 0.75, 0.98, 0.98), (1, 1)),
    ],
    ids=["left", "right", "top", "bottom", "corner"],
)
def test_detail_is_found_wherever_it_is(
    box: tuple[float, float, float, float], side: tuple[int, int]
) -> None:
    for found, where in zip(focus_of(patch(box)), side, strict=True):
        assert where * (found - 0.5) > 0.15 if where else abs(found - 0.5) < 0.06


@pytest.mark.parametrize("skin", SKINS)
def test_a_face_is_found_by_its_skin(skin: str) -> None:
    left, upper = focus_of(face(0.2, 0.3, skin))
    right, lower = focus_of(face(0.8, 0.7, skin))

    assert left < 0.35
    assert right > 0.65
    assert upper < 0.4 < 0.6 < lower


@pytest.mark.parametrize(("skin", "grey"), AS_LIGHT.items())
def test_skin_is_found_where_there_is_no_edge(skin: str, grey: str) -> None:
    left, upper = focus_of(face(0.2, 0.3, skin, grey))
    right, lower = focus_of(face(0.8, 0.7, skin, grey))

    assert left < 0.35
    assert right > 0.65
    assert upper < 0.42 < 0.58 < lower


@pytest.mark.parametrize("colour", ["#ffffff", "#000000", "#6f8fa8", SKINS[1]])
def test_where_nothing_stands_out_the_middle_stays(colour: str) -> None:
    assert focus_of(Image.new("RGB", SIZE, colour)) == CENTRE


def test_a_frame_round_the_photo_is_no_detail() -> None:
    framed = ImageOps.expand(Image.new("RGB", (880, 580), "#6f8fa8"), 10, "#000000")

    assert focus_of(framed) == pytest.approx(CENTRE, abs=0.03)


def test_a_mirrored_photo_has_a_mirrored_focus() -> None:
    image = patch((0.05, 0.1, 0.3, 0.4))
    x, y = focus_of(image)

    assert focus_of(ImageOps.mirror(image)) == pytest.approx((1 - x, y), abs=0.01)
    assert focus_of(ImageOps.flip(image)) == pytest.approx((x, 1 - y), abs=0.01)


def test_the_same_photo_has_the_same_focus_at_any_size() -> None:
    image = patch((0.7, 0.1, 0.9, 0.4))

    assert focus_of(image) == focus_of(image.copy())
    assert focus_of(image.resize((2700, 1800))) == pytest.approx(focus_of(image), abs=0.03)


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (900, 3)])
def test_the_focus_of_a_sliver_is_within_it(size: tuple[int, int]) -> None:
    noise = random.Random(5).randbytes(3 * size[0] * size[1])  # noqa: S311 (not a secret)

    assert all(0 <= share <= 1 for share in focus_of(Image.frombytes("RGB", size, noise)))
