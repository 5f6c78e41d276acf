"""A line of text as ink: how wide it is, what it covers, and its mask."""

from collections.abc import Iterator
from functools import lru_cache

from PIL import Image, ImageDraw

from plugins.cards.face import ENGINE, face

FINER = 4
"""Set this much larger and reduced, so that letters stand at fractions of a pixel."""
LARGE = 40
"""Pixels from which type is display type, set closer."""

# The two letters keep their shapes in small sizes; basic layout knows no ligatures at all.
FEATURES = ["-liga"] if ENGINE.name == "RAQM" else None

Ink = tuple[float, float, float, float]
"""Left, top, right and bottom in pixels from where the text starts on its baseline."""


def width_of(text: str, size: int, weight: int) -> float:
    """The room that the text takes, a closing space included; in pixels."""
    words = text.split(" ")
    spaces = (len(words) - 1) * space(size)
    return spaces + sum(_word_width(word, size, weight) for word in words)


def space(size: int) -> float:
    """Between two words; the typeface's own space, 0.17 em, runs small print together."""
    return size * (0.21 if size >= LARGE else 0.26)


@lru_cache(maxsize=512)
def ink_of(text: str, size: int, weight: int) -> Ink:
    """What the printed text covers."""
    boxes = [
        (x + left / FINER, top / FINER, x + right / FINER, bottom / FINER)
        for x, word in _placed(text, size, weight)
        for left, top, right, bottom in [
            face(size * FINER, weight).getbbox(word, anchor="ls", features=FEATURES)
        ]
    ]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def mask_of(
    text: str, size: int, weight: int, *, start: tuple[float, float], extent: tuple[int, int]
) -> Image.Image:
    """The text as a mask of `extent` pixels; it starts on its baseline at `start`."""
    mask = Image.new("L", (extent[0] * FINER, extent[1] * FINER))
    pen = ImageDraw.Draw(mask)
    for x, word in _placed(text, size, weight):
        at = ((start[0] + x) * FINER, start[1] * FINER)
        pen.text(at, word, 255, face(size * FINER, weight), anchor="ls", features=FEATURES)
    return mask.reduce(FINER)


def _placed(text: str, size: int, weight: int) -> Iterator[tuple[float, str]]:
    """Each word and where it starts."""
    x = 0.0
    for word in text.split(" "):
        yield x, word
        x += _word_width(word, size, weight) + space(size)


@lru_cache(maxsize=4096)
def _word_width(word: str, size: int, weight: int) -> float:
    return face(size * FINER, weight).getlength(word, features=FEATURES) / FINER
