"""The hub's mark, the jelawat over the Mentaya, in pixels."""

from functools import cache
from operator import mul

from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path
from PIL import Image, ImageDraw

# theme/static/images/mark.svg, in its square of 32 units.
FISH = (
    "M31 11.6C26.4 19.4 15.6 21 9.2 14.2L2 19.6c1.3-4.9 1.3-10.3 0-15.2l7.2 5.4"
    "C15.6 3 26.4 3.8 31 11.6Z"
)
EYE = "M24.7 8.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z"
GILL = "M18.6 6.3c-2.3 3.3-2.3 8 0 11.3l1.7-.4c-2-3.2-2-7.3 0-10.5Z"
RIVER = (
    "M1 27.4c3.4-5.2 8-5.2 11.4-2.2 2.6 2.3 4.6 2.3 7.2 0 3.4-3 8-3 11.4 2.2l-2.5 1.6"
    "c-2.3-3.5-4.7-3.5-7-1.5-3.7 3.3-7.3 3.3-11 0-2.3-2-4.7-2-7 1.5Z"
)
Point = tuple[float, float]

UNITS = 32
FINER = 8
"""Drawn this much larger and reduced: Pillow's polygons have hard edges."""


@cache
def mark(side: int) -> Image.Image:
    """The mark as a mask of `side` pixels: white where it is to be printed."""
    scale = side * FINER / UNITS
    mask = Image.new("L", (side * FINER, side * FINER))
    pen = ImageDraw.Draw(mask)
    for path, ink in ((FISH, 255), (EYE, 0), (GILL, 0), (RIVER, 255)):
        pen.polygon([(x * scale, y * scale) for x, y in _points(path)], fill=ink)
    return mask.resize((side, side), Image.Resampling.BOX)


def _points(path: str) -> list[Point]:
    """The corners of a polygon that follows the path."""
    recorded = RecordingPen()
    parse_path(path, recorded)
    points: list[Point] = []
    for command, ends in recorded.value:
        if command == "curveTo":
            points += [_on_curve(step / 16, points[-1], *ends) for step in range(1, 17)]
        else:
            points += ends
    return points


def _on_curve(t: float, *corners: Point) -> Point:
    """The point at share `t` of a cubic Bezier curve with these four corners."""
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    x, y = (sum(map(mul, weights, along)) for along in zip(*corners, strict=True))
    return x, y
