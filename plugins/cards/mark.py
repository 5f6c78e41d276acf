"""The newspaper's mark in pixels, from the theme's own drawing."""

import re
from functools import cache
from math import comb
from operator import mul

from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path
from PIL import Image, ImageChops, ImageDraw

FINER = 8
"""Drawn this much larger and reduced: Pillow's polygons have hard edges."""
PATH = re.compile(r'<path[^>]*\sd="([^"]+)"')
BOX = re.compile(r'viewBox="0 0 ([\d.]+) [\d.]+"')
CURVES = frozenset({"curveTo", "qCurveTo"})
Point = tuple[float, float]


@cache
def mark(drawing: str, side: int) -> Image.Image:
    """The drawing, an SVG of plain paths in a square, as a mask of `side` pixels.

    White where it is to be printed; overlapping parts of one path are holes (even-odd).
    """
    box = BOX.search(drawing)
    scale = side * FINER / (float(box[1]) if box else 32)
    whole = Image.new("L", (side * FINER, side * FINER))
    for path in PATH.findall(drawing):
        whole = ImageChops.lighter(whole, _filled(path, scale, whole.size))
    return whole.reduce(FINER)


def _filled(path: str, scale: float, size: tuple[int, int]) -> Image.Image:
    filled = Image.new("L", size)
    for corners in _outlines(path):
        part = Image.new("L", size)
        ImageDraw.Draw(part).polygon([(x * scale, y * scale) for x, y in corners], fill=255)
        filled = ImageChops.difference(filled, part)
    return filled


def _outlines(path: str) -> list[list[Point]]:
    """The corners of polygons that follow the path, one for each of its parts."""
    recorded = RecordingPen()
    parse_path(path, recorded)
    outlines: list[list[Point]] = []
    for command, ends in recorded.value:
        if command == "moveTo":
            outlines.append([])
        if command in CURVES:
            points = outlines[-1]
            points += [_on_curve(step / 16, points[-1], *ends) for step in range(1, 17)]
        else:
            outlines[-1] += ends
    return outlines


def _on_curve(t: float, *corners: Point) -> Point:
    """The point at share `t` of a Bezier curve with these corners: three, or four."""
    degree = len(corners) - 1
    weights = [comb(degree, n) * t**n * (1 - t) ** (degree - n) for n in range(degree + 1)]
    x, y = (sum(map(mul, weights, along)) for along in zip(*corners, strict=True))
    return x, y
