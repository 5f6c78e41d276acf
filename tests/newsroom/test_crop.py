"""A cut is as large as can be, in the right proportions, and holds what matters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.newsroom.crop import crop_box

SIDES = st.integers(1, 9000)
SHAPES = st.sampled_from([(1200, 630), (1080, 1080), (1080, 1000), (16, 9), (1, 1)])
SHARES = st.floats(0, 1)


@given(SIDES, SIDES, SHAPES, SHARES, SHARES)
def test_a_cut_lies_within_the_picture_and_holds_its_focus(
    width: int, height: int, shape: tuple[int, int], x: float, y: float
) -> None:
    left, top, right, bottom = crop_box((width, height), shape, (x, y))

    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height
    assert left - 1e-6 <= x * width <= right + 1e-6
    assert top - 1e-6 <= y * height <= bottom + 1e-6


@given(SIDES, SIDES, SHAPES, SHARES, SHARES)
def test_a_cut_has_the_shapes_proportions_and_could_not_be_larger(
    width: int, height: int, shape: tuple[int, int], x: float, y: float
) -> None:
    left, top, right, bottom = crop_box((width, height), shape, (x, y))

    assert (right - left) / (bottom - top) == pytest.approx(shape[0] / shape[1])
    assert right - left == pytest.approx(width) or bottom - top == pytest.approx(height)


@given(SIDES, SIDES, SHAPES)
def test_without_a_focus_the_middle_stays(width: int, height: int, shape: tuple[int, int]) -> None:
    left, top, right, bottom = crop_box((width, height), shape, None)

    assert left + right == pytest.approx(width)
    assert top + bottom == pytest.approx(height)


@pytest.mark.parametrize(
    ("focus", "box"),
    [
        ((0.5, 0.5), (500, 0, 1500, 1000)),
        ((0.4, 0.1), (300, 0, 1300, 1000)),
        ((0.0, 0.0), (0, 0, 1000, 1000)),
        ((1.0, 1.0), (1000, 0, 2000, 1000)),
    ],
)
def test_the_focus_is_in_the_middle_where_the_picture_allows(
    focus: tuple[float, float], box: tuple[float, float, float, float]
) -> None:
    assert crop_box((2000, 1000), (500, 500), focus) == box
