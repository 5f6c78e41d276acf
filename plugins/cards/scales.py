"""The ground of a card without a photo: a jelawat's scales as batik draws them, prada and all."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from math import cos, pi, sin, sqrt

from PIL import Image, ImageChops, ImageDraw

from plugins.cards.colour import WHITE, Rgb, deepened, mixed
from plugins.newsroom.card import Shape

RADIUS = 60
FINER = 3
"""Drawn this much larger and reduced: Pillow's arcs have hard edges."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Masks of the card's size."""

    flesh: Image.Image
    """How light each scale is."""
    lines: Image.Image
    gold: Image.Image
    """Batik prada, cloth with gold leaf on its lines."""


@lru_cache(maxsize=8)
def scaled(shape: Shape, colour: Rgb, ink: Rgb, gold: Rgb) -> Image.Image:
    """The channel's colour, deep, under scales that a river of gold runs through."""
    base = deepened(colour, 7.0)
    ground = Image.new("RGB", shape.value, mixed(base, ink, 0.35))
    pattern = _pattern(shape)
    ground.paste(mixed(base, WHITE, 0.22), mask=pattern.flesh)
    ground.paste(mixed(base, WHITE, 0.6), mask=pattern.lines)
    ground.paste(gold, mask=pattern.gold)
    return ground


@cache
def hem(shape: Shape, foot: int) -> tuple[int, Image.Image]:
    """Where the empty zone under the words begins, and faint scales for it, fading in."""
    start = foot + RADIUS // 2
    lines = _pattern(shape).lines.crop((0, start, shape.width, shape.height))
    column = Image.new("L", (1, lines.height))
    column.putdata([round(150 * y / lines.height) for y in range(lines.height)])
    return start, ImageChops.multiply(lines, column.resize(lines.size))


@cache
def _pattern(shape: Shape) -> Pattern:
    """The same under every colour, so drawn once."""
    masks = [Image.new("L", (shape.width * FINER, shape.height * FINER)) for _ in range(3)]
    pens = [ImageDraw.Draw(mask) for mask in masks]
    for x, y in _places(shape):
        _scale(pens, x, y, shape)
    flesh, lines, gold = (mask.reduce(FINER) for mask in masks)
    return Pattern(flesh=flesh, lines=lines, gold=gold)


def _places(shape: Shape) -> Iterator[tuple[int, int]]:
    """Where scales hang from, the lowest row first: each row covers the next."""
    for row in range(shape.height // RADIUS + 1, -2, -1):
        first = RADIUS * (row % 2) - RADIUS
        for x in range(first, shape.width + 2 * RADIUS, 2 * RADIUS):
            yield x, row * RADIUS


def _scale(pens: list[ImageDraw.ImageDraw], x: int, y: int, shape: Shape) -> None:
    flesh, lines, gold = pens
    light = _light(x / shape.width, y / shape.height, x / 90 + y / 55)
    whole = _around(x, y, RADIUS)
    for pen in pens:
        pen.ellipse(whole, fill=0)
    flesh.ellipse(whole, fill=round(255 * light))
    rims, rim = (gold, 0.9) if _in_river(x, y, shape) else (lines, 0.22 + 0.4 * light)
    ink = round(255 * rim)
    rims.arc(whole, 0, 180, fill=ink, width=2 * FINER)
    rims.arc(_around(x, y, RADIUS * 0.78), 0, 180, fill=round(ink * 0.6), width=FINER + 1)
    for step in range(1, 8):
        angle = pi * step / 8
        dot = _around(x + 0.58 * RADIUS * cos(angle), y + 0.58 * RADIUS * sin(angle), 1.8)
        rims.ellipse(dot, fill=round(ink * 0.8))
    rims.ellipse(_leaf(x, y), fill=ink)


def _light(right: float, down: float, wave: float) -> float:
    """From 0 to 1: a flank that shines at the upper right and is dark where the words stand."""
    slope = max(0.0, (right + 1 - down) / 2)
    return max(0.0, min(1.0, slope * sqrt(slope) + 0.1 * sin(wave)))


def _in_river(x: int, y: int, shape: Shape) -> bool:
    """Whether the river that winds from edge to edge runs through this scale."""
    bed = shape.height * 0.18 + 80 * sin(x / 170 + 2.2)
    return -RADIUS <= y - bed < RADIUS  # one scale in each column, for they hang 2 radii apart


def _leaf(x: float, y: float) -> tuple[float, float, float, float]:
    top, bottom = y + 0.12 * RADIUS, y + 0.38 * RADIUS
    return (x - 4) * FINER, top * FINER, (x + 4) * FINER, bottom * FINER


def _around(x: float, y: float, radius: float) -> tuple[float, float, float, float]:
    left, top, right, bottom = x - radius, y - radius, x + radius, y + radius
    return left * FINER, top * FINER, right * FINER, bottom * FINER
