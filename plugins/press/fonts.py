"""The theme's typeface, cut down to the letters its readers need, as woff2."""

import io
from collections.abc import Callable
from functools import cache, partial
from importlib.metadata import version

from plugins.newsroom.digest import short_digest
from plugins.newsroom.text import slugify
from plugins.newsroom.typeface import FAMILY, font_file

# Latin with its marks, general punctuation, currency, arrows and the minus sign.
LETTERS = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    *range(0x2010, 0x2027),
    *range(0x2030, 0x203B),
    0x20AC,
    0x2122,
    *range(0x2190, 0x2194),
    0x2212,
)
FEATURES = ("kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "tnum", "lnum", "case")


def subsets() -> dict[str, tuple[str, Callable[[], bytes]]]:
    """For each font file of the theme: a digest of what it is made from, and how to make it."""
    tools = version("fonttools"), version("brotli")
    return {
        f"fonts/{slugify(FAMILY)}{style}.woff2": (
            short_digest(_source(italic), LETTERS, FEATURES, tools),
            partial(subset, italic=italic),
        )
        for style, italic in (("", False), ("-italic", True))
    }


def subset(*, italic: bool) -> bytes:
    """The upright or italic face as woff2, its weight axis kept; the same bytes every time."""
    # To load fontTools takes as long as a small build, and the face is seldom cut anew.
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    font = TTFont(io.BytesIO(_source(italic)), recalcTimestamp=False)
    options = Options(layout_features=list(FEATURES), flavor="woff2", hinting=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    font.flavor = "woff2"
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


@cache
def _source(italic: bool) -> bytes:
    return font_file(FAMILY, italic=italic).read_bytes()
