"""A line of text as ink: how wide it is, what it covers, and how it is printed on a picture."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from math import ceil, floor
from typing import Literal, TypedDict

from PIL import Image, ImageDraw

from plugins.cards.clusters import clusters
from plugins.cards.colour import Rgb
from plugins.cards.face import SHAPES, face, number_for
from plugins.cards.reading_order import in_order, levels, turns

LARGE = 40
"""Pixels from which type is display type, set closer."""
MEASURED = 256
"""Pixels: a word's width is taken once, at this size; type grows in proportion."""
FINER, FINEST = 2, 3
"""Large and small print are set this much larger and reduced: Pillow puts every letter on a
whole pixel, which tears words apart that are small, and at twice the size costs no more."""
KEPT = 256
"""Words that are kept as they were drawn: the same ones are measured first and printed then."""

Ink = tuple[float, float, float, float]
"""Left, top, right and bottom in pixels from where the text starts on its baseline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Text of one face in one direction, or a space; face 0 is the house's."""

    text: str
    number: int = 0
    depth: int = 0
    """As in `levels`: odd ones run from right to left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A run as ink, in the larger pixels in which it is set; seen from where the pen starts."""

    ink: Image.Image
    left: int
    top: int

    @property
    def box(self) -> Ink:
        return self.left, self.top, self.left + self.ink.width, self.top + self.ink.height


class Shaping(TypedDict, total=False):
    """How Raqm shall set a run; without it Pillow knows no such thing."""

    direction: Literal["ltr", "rtl"]
    features: list[str]


def width_of(text: str, size: int, weight: int) -> float:
    """The room that the text takes, a closing space included; in pixels."""
    if turns(text):
        return sum(_advance(run, size, weight) for run in _runs(text))
    words = text.split(" ")
    letters = sum(_word_width(word, weight) for word in words) * size / MEASURED
    return letters + (len(words) - 1) * space(size)


def space(size: int) -> float:
    """Between two words; the typeface's own space, 0.17 em, runs small print together."""
    return size * (0.21 if size >= LARGE else 0.26)


@lru_cache(maxsize=4096)
def ink_of(text: str, size: int, weight: int) -> Ink:
    """What the printed text covers, to a pixel; without area when nothing is printed."""
    finer = _finer(size)
    boxes = [
        (round(x * finer) + left, top, round(x * finer) + right, bottom)
        for x, run in _placed(text, size, weight)
        for left, top, right, bottom in [_block(run, size * finer, weight).box]
        if right > left
    ]
    if not boxes:
        return 0.0, 0.0, 0.0, 0.0
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts) / finer, min(tops) / finer, max(rights) / finer, max(bottoms) / finer


def print_text(
    image: Image.Image,
    text: str,
    *,
    x: float,
    baseline: float,
    size: int,
    weight: int,
    colour: Rgb,
) -> None:
    """The text on an RGB picture; it starts at `x`, in fractions of a pixel, on its baseline."""
    left, top, right, bottom = ink_of(text, size, weight)
    if right <= left:
        return
    at = floor(x + left) - 1, floor(baseline + top) - 1
    extent = ceil(x + right) + 1 - at[0], ceil(baseline + bottom) + 1 - at[1]
    start = x - at[0], baseline - at[1]
    image.paste(colour, at, _mask(text, size, weight, start=start, extent=extent))


def _mask(
    text: str, size: int, weight: int, *, start: tuple[float, float], extent: tuple[int, int]
) -> Image.Image:
    """The text as a mask of `extent` pixels; it starts on its baseline at `start`."""
    finer = _finer(size)
    mask = Image.new("L", (extent[0] * finer, extent[1] * finer))
    for x, run in _placed(text, size, weight):
        block = _block(run, size * finer, weight)
        at = round((start[0] + x) * finer) + block.left, round(start[1] * finer) + block.top
        mask.paste(255, at, block.ink)
    return mask.reduce(finer)


def _finer(size: int) -> int:
    return FINER if size >= LARGE else FINEST


def _placed(text: str, size: int, weight: int) -> Iterator[tuple[float, Run]]:
    """Each run that leaves ink, and where it starts."""
    x = 0.0
    for run in _runs(text):
        if run.text != " ":
            yield x, run
        x += _advance(run, size, weight)


@lru_cache(maxsize=8192)
def _word_width(word: str, weight: int) -> float:
    """At the size `MEASURED`."""
    return sum(_width(run, weight) for run in _runs(word))


def _advance(run: Run, size: int, weight: int) -> float:
    return space(size) if run.text == " " else _width(run, weight) * size / MEASURED


@lru_cache(maxsize=8192)
def _width(run: Run, weight: int) -> float:
    """At the size `MEASURED`."""
    return face(MEASURED, weight, run.number).getlength(run.text, **_shaping(run))


@lru_cache(maxsize=KEPT)
def _block(run: Run, size: int, weight: int) -> Block:
    """Drawn once; Pillow's own box goes by the pen, so it is cut to the ink."""
    font, shaping = face(size, weight, run.number), _shaping(run)
    left, top, right, bottom = font.getbbox(run.text, anchor="ls", **shaping)
    left, top = floor(left), floor(top)
    drawn = Image.new("L", (ceil(right) - left, ceil(bottom) - top))
    ImageDraw.Draw(drawn).text((-left, -top), run.text, 255, font, anchor="ls", **shaping)
    box = drawn.getbbox() or (0, 0, 0, 0)
    return Block(ink=drawn.crop(box), left=left + box[0], top=top + box[1])


def _shaping(run: Run) -> Shaping:
    if not SHAPES:
        return {}
    direction: Literal["ltr", "rtl"] = "rtl" if run.depth % 2 else "ltr"
    if run.number:
        return {"direction": direction}
    # The letters of fi and fl keep their shapes in small sizes.
    return {"direction": direction, "features": ["-liga"]}


@lru_cache(maxsize=4096)
def _runs(text: str) -> tuple[Run, ...]:
    """From left to right as they are printed; what no face has is left out."""
    runs: list[Run] = []
    for (number, depth, is_space), parts in groupby(_signs(text), key=lambda sign: sign[1:]):
        joined = [part for part, *_ in parts]
        pieces = joined if is_space else ["".join(joined)]
        runs += [Run(text=piece, number=number, depth=depth) for piece in pieces]
    return tuple(in_order(runs, [run.depth for run in runs]))


def _signs(text: str) -> Iterator[tuple[str, int, int, bool]]:
    """Each cluster, its face, its depth, and whether it is a space."""
    depths, place = levels(text), 0
    for cluster in clusters(text):
        number = 0 if cluster == " " else number_for(cluster)
        if number is not None:
            yield cluster, number, depths[place], cluster == " "
        place += len(cluster)
