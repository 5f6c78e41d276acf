"""Shade under the words: as little as looks well, as much as reading needs."""

from collections.abc import Iterable
from functools import lru_cache

from PIL import Image

from plugins.cards.colour import Rgb, contrast, luminance, mixed
from plugins.cards.layout import Box, Layout, TextLine

# WCAG 2.2 AA asks 4.5:1; the rest is for what JPEG does to an edge.
READABLE = 5.4
AT_WORST = 4.2
"""At the brightest pixel of all, which may be one in a thousand."""
FEW = 0.004
"""The share of pixels that only AT_WORST is asked of."""
REACH = 0.2
"""Of the card's height: over the uppermost ink the shade fades out."""
LEAST = 0.42
"""How dark the shade is behind the uppermost line at least."""
HEM = 0.06
"""Of the card's height: over so much a photo fades into the ink below it at least."""
STEPS = 40
STAMP = "stamp"
"""It stands on a badge, which no shade must make readable."""
Peaks = tuple[Rgb, Rgb]
"""Nearly the brightest and the brightest level of each channel behind a line."""


def shaded(picture: Image.Image, layout: Layout, ink: Rgb, *, depth: int) -> None:
    """Let ink rise from `depth` until every line can be read; below it there is only ink."""
    seen = [(line, _peaks(picture, line.box)) for line in layout.texts if line.role != STAMP]
    strengths = (LEAST + (1 - LEAST) * step / STEPS for step in range(STEPS + 1))
    veil = next(
        (
            veil
            for veil in (_Veil(layout, strength, depth) for strength in strengths)
            if all(_is_readable(line, peaks, veil, ink) for line, peaks in seen)
        ),
        _Veil(layout, 1.0, depth),
    )
    start, end = veil.start, depth
    column = Image.new("L", (1, end - start))
    column.putdata([round(255 * veil.darkness(y)) for y in range(start, end)])
    size = (picture.width, end - start)
    mask = column.resize(size, Image.Resampling.NEAREST)
    picture.paste(_solid(ink, size), (0, start), mask)


@lru_cache(maxsize=4)
def _solid(ink: Rgb, size: tuple[int, int]) -> Image.Image:
    """Pasting a picture is twice as fast as pasting a colour."""
    return Image.new("RGB", size, ink)


class _Veil:
    """How dark the shade is at each height, 0 to 1."""

    def __init__(self, layout: Layout, strength: float, depth: int) -> None:
        frame = layout.frame
        self.strength = strength
        self.top = layout.top
        self.reach = round(frame.height * REACH)
        self.start = max(0, min(self.top, depth) - self.reach)
        self.bottom = depth
        ends = depth < frame.height
        self.end = 1.0 if ends else max(strength, 0.92)
        # The less of the shade the words need, the more softly the photo ends.
        soft = max(HEM * frame.height, min(self.reach, self.reach - depth + self.top))
        self.fade = soft if ends else 0

    def darkness(self, y: int) -> float:
        if y >= self.bottom:
            return self.end
        words = self._behind_words(y)
        above = self.bottom - y
        return words if above >= self.fade else max(words, _eased(1 - above / self.fade))

    def _behind_words(self, y: int) -> float:
        if y < self.top:
            return self.strength * _eased(1 - (self.top - y) / self.reach)
        share = (y - self.top) / (self.bottom - self.top)
        return self.strength + (self.end - self.strength) * share


def _eased(share: float) -> float:
    share = max(0.0, min(1.0, share))
    return share * share * (3 - 2 * share)


def _is_readable(line: TextLine, peaks: Peaks, veil: _Veil, ink: Rgb) -> bool:
    """Judged where the veil is thinnest behind the line; it never gets thinner downwards."""
    alpha = round(255 * veil.darkness(line.box[1])) / 255
    text = luminance(line.colour)
    nearly, brightest = (luminance(mixed(peak, ink, alpha)) for peak in peaks)
    return contrast(text, nearly) >= READABLE and contrast(text, brightest) >= AT_WORST


def _peaks(picture: Image.Image, box: Box) -> Peaks:
    """From the full region's histogram, channel by channel: never darker than any pixel is."""
    left, top, right, bottom = box
    region = picture.crop((max(0, left), max(0, top), right, min(bottom, picture.height)))
    histogram = region.histogram()
    few = region.width * region.height * FEW
    bands = [histogram[start : start + 256] for start in (0, 256, 512)]
    return _levels(bands, few), _levels(bands, 0)


def _levels(bands: Iterable[list[int]], spared: float) -> Rgb:
    red, green, blue = (_level(counts, spared) for counts in bands)
    return red, green, blue


def _level(counts: list[int], spared: float) -> int:
    """The level above which at most `spared` pixels lie."""
    above = 0
    for level in range(255, -1, -1):
        above += counts[level]
        if above > spared:
            return level
    return 0
