"""What the drawing itself depends on; it changes by itself when the code does."""

from functools import cache
from pathlib import Path

import pi_heif  # type: ignore[import-untyped]
import PIL

from plugins import decoding
from plugins.cards.face import ENGINE, font_digest
from plugins.newsroom import crop
from plugins.newsroom.digest import digest

DOORS = frozenset("__init__ __main__ contact icons jobs missing portfolio sheets".split())
"""Modules that draw no cards: they bring them to the press, or draw something else."""


@cache
def drawing_version() -> str:
    """The digest of all modules that draw, the typeface and the libraries."""
    room = (m for m in Path(__file__).parent.glob("*.py") if m.stem not in DOORS)
    opening = Path(decoding.__file__).parent.glob("*.py")
    modules = (*sorted(room), *sorted(opening), Path(crop.__file__))
    # Read as text: a checkout's line endings are no change of the drawing.
    sources = tuple((module.name, module.read_text(encoding="utf-8")) for module in modules)
    return digest(sources, font_digest(), PIL.__version__, pi_heif.__version__, ENGINE.name)
