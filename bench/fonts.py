"""The house's typeface cut to single weights, for programs that take no variable fonts."""

from importlib.resources import as_file
from io import BytesIO

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from plugins.newsroom.typeface import FAMILY, font_file


def static_font(weight: int) -> bytes:
    """A TrueType file of one weight, 200 to 800."""
    out = BytesIO()
    with as_file(font_file(FAMILY)) as path, TTFont(path) as font:
        instantiateVariableFont(font, {"wght": weight}, inplace=True)
        font.save(out)
    return out.getvalue()
