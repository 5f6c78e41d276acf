"""The newspaper's mark on a card is the theme's own drawing."""

import re

import pytest
from PIL import Image, ImageChops

from plugins.cards.mark import mark
from tests.look import LOOK

SIDE = 320
"""Ten pixels to each unit of the theme's drawing."""
SQUARE = "M4 4H28V28H4Z"
HOLED = f"{SQUARE}M12 12H20V20H12Z"


def drawing(*paths: str, box: int = 32) -> str:
    parts = "".join(f'<path fill-rule="evenodd" d="{path}"/>' for path in paths)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {box} {box}">{parts}</svg>'


def at(mask: Image.Image, x: float, y: float) -> object:
    return mask.getpixel((round(x * 10), round(y * 10)))


def test_the_fish_of_the_theme_has_a_body_an_eye_and_gills() -> None:
    fish = mark(LOOK.mark, SIDE)

    assert fish.size == (SIDE, SIDE)
    assert at(fish, 15, 12) == 255, "body"
    assert at(fish, 24.7, 10.5) == 0, "eye"
    assert at(fish, 17.5, 12) == 0, "gill"
    assert at(fish, 16, 28) == 255, "wave"
    assert at(fish, 1, 1) == at(fish, 30, 22) == 0, "around"


@pytest.mark.parametrize("side", [42, 52, 56, 60])
def test_it_is_as_large_as_asked_and_soft_at_its_edges(side: int) -> None:
    made = mark(LOOK.mark, side)
    greys = sum(made.histogram()[1:255])

    assert made.size == (side, side)
    assert made.mode == "L"
    assert made.getextrema() == (0, 255)
    assert 0.03 < greys / side**2 < 0.4


def test_another_theme_has_another_mark() -> None:
    moved = re.sub(r"M24\.7 8\.7", "M22.7 8.7", LOOK.mark)

    assert moved != LOOK.mark
    assert ImageChops.difference(mark(moved, SIDE), mark(LOOK.mark, SIDE)).getbbox()


def test_a_part_inside_another_is_a_hole() -> None:
    square, holed = mark(drawing(SQUARE), SIDE), mark(drawing(HOLED), SIDE)

    assert at(square, 16, 16) == 255
    assert at(holed, 16, 16) == 0
    assert at(holed, 8, 16) == 255
    assert square.getbbox() == holed.getbbox() == pytest.approx((40, 40, 280, 280), abs=1)


def test_a_path_of_its_own_makes_no_hole() -> None:
    assert at(mark(drawing(SQUARE, "M12 12H20V20H12Z"), SIDE), 16, 16) == 255


def test_the_drawings_own_units_count() -> None:
    doubled = SQUARE.replace("28", "56").replace("4 4", "8 8").replace("H4", "H8")

    assert mark(drawing(doubled, box=64), SIDE).tobytes() == mark(drawing(SQUARE), SIDE).tobytes()


@pytest.mark.parametrize(
    "disc",
    [
        "M16 4a12 12 0 1 0 0 24a12 12 0 1 0 0-24Z",
        "M16 4C22.627 4 28 9.373 28 16S22.627 28 16 28S4 22.627 4 16S9.373 4 16 4Z",
        "M16 4Q20.97 4 24.485 7.515Q28 11.03 28 16Q28 20.97 24.485 24.485Q20.97 28 16 28"
        "Q11.03 28 7.515 24.485Q4 20.97 4 16Q4 11.03 7.515 7.515Q11.03 4 16 4Z",
    ],
    ids=["arcs", "cubic", "quadratic"],
)
def test_curves_are_round(disc: str) -> None:
    made = mark(drawing(disc), SIDE)
    area = sum(level * count for level, count in enumerate(made.histogram())) / 255

    assert area == pytest.approx(3.1416 * 120**2, rel=0.01)
    assert made.getbbox() == pytest.approx((40, 40, 280, 280), abs=1)


@pytest.mark.parametrize("nothing", ["", drawing()])
def test_without_a_drawing_nothing_is_printed(nothing: str) -> None:
    assert mark(nothing, 42).getbbox() is None
