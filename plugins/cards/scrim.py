"""Shade under the words: as little as looks well, as much as reading needs."""

from collections.abc import Iterable

from PIL import Image

from plugins.cards.colour import Rgb, contrast, linear, luminance
from plugins.cards.layout import HEIGHT, WIDTH, Box, Layout, TextLine

# WCAG 2.2 AA asks 4.5:1; the rest is for what JPEG does to an edge.
READABLE = 5.2
REACH = 170
"""Pixels over the uppermost ink in which the shade fades out."""
STEPS = tuple(step / 20 for step in range(8, 21))
"""How dark the shade may be behind the uppermost line; it starts with the first that serves."""
_LIGHT = [min(255, int(linear(level) * 255) + 1) for level in range(256)] * 3


def shaded(picture: Image.Image, layout: Layout, ink: Rgb) -> Image.Image:
    """The picture with ink rising from the foot until every line can be read on it."""
    dark = Image.new("RGB", picture.size, ink)
    for strength in STEPS:
        shade = Image.composite(dark, picture, _veil(layout.top, strength))
        if least_contrast(shade, layout.texts) >= READABLE:
            break
    return shade


def least_contrast(ground: Image.Image, texts: Iterable[TextLine]) -> float:
    """The contrast of the worst-placed line with the brightest pixel behind it."""
    return min(
        (contrast(luminance(text.colour), brightest(ground, text.box)) for text in texts),
        default=21.0,
    )


def brightest(ground: Image.Image, box: Box) -> float:
    """The relative luminance of the brightest pixel, rounded up."""
    light = ground.crop(box).point(_LIGHT)
    # The matrix gives each pixel's luminance, WCAG's weights over linear light.
    counts = light.convert("L", (0.2126, 0.7152, 0.0722, 0)).histogram()
    peak = max(level for level, count in enumerate(counts) if count)
    return min(1.0, (peak + 1) / 255)


def _veil(top: int, strength: float) -> Image.Image:
    """A mask, dark from `top` down and fading out over it."""
    column = Image.new("L", (1, HEIGHT))
    column.putdata([round(255 * _darkness(y, top, strength)) for y in range(HEIGHT)])
    return column.resize((WIDTH, HEIGHT), Image.Resampling.NEAREST)


def _darkness(y: int, top: int, strength: float) -> float:
    if y >= top:
        # Deeper towards the foot, where the small print stands.
        return strength + (max(strength, 0.9) - strength) * (y - top) / (HEIGHT - top)
    share = max(0.0, 1 - (top - y) / REACH)
    return strength * share * share * (3 - 2 * share)
