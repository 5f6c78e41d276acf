"""The typeface: Plus Jakarta Sans at any size and weight, and what it can say."""

import hashlib
import unicodedata
from functools import cache
from importlib.resources import as_file, files

from fontTools.ttLib import TTFont
from PIL import ImageFont, features

FONT = files("fontpkg_plus_jakarta_sans") / "files" / "PlusJakartaSans[wght].ttf"

# Raqm shapes with the font's own kerning tables; basic layout is Pillow's fall-back without it.
ENGINE = ImageFont.Layout.RAQM if features.check("raqm") else ImageFont.Layout.BASIC


@cache
def face(size: int, weight: int) -> ImageFont.FreeTypeFont:
    """The typeface at `size` pixels and `weight` 200 to 800."""
    with as_file(FONT) as path:
        made = ImageFont.truetype(path, size, layout_engine=ENGINE)
    made.set_variation_by_axes([weight])
    return made


@cache
def font_digest() -> str:
    return hashlib.blake2b(FONT.read_bytes()).hexdigest()


def sayable(text: str) -> str:
    """The text on one line, in characters that the typeface has: no empty boxes, ever.

    What it lacks is said with its plain equivalent where Unicode knows one
    (a full-width A is an A) and left out otherwise (an emoji).
    """
    spaced = " ".join(unicodedata.normalize("NFC", text).split())
    return " ".join("".join(map(_said, spaced)).split())


def _said(character: str) -> str:
    if _has(character):
        return character
    return "".join(filter(_has, unicodedata.normalize("NFKC", character)))


def _has(character: str) -> bool:
    # The font maps some control characters to blanks; they are no text all the same.
    return ord(character) in _characters() and unicodedata.category(character)[0] != "C"


@cache
def _characters() -> frozenset[int]:
    with as_file(FONT) as path, TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())
