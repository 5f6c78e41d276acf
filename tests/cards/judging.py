"""Judges a card as a screen shows it: by the pixels of its JPEG, not by its makers' sums."""

import re
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageMath

from plugins.cards.card import draw, ground
from plugins.cards.layout import Layout, TextLine, layout_of
from plugins.newsroom.card import CardCopy, Shape
from plugins.newsroom.look import look_from

STATIC = Path(__file__).parents[2] / "theme/static"
LOOK = look_from(
    (STATIC / "css/tokens.css").read_text(encoding="utf-8"),
    (STATIC / "images/mark.svg").read_text(encoding="utf-8"),
)
"""The theme's own: what is judged is what goes out."""
STEPS = 12
"""Contrast is counted in twelfths, rounded down: 21 times 12 just goes into a byte."""
LEANING = frozenset("di ke dari dan yang untuk".split())
COUNTED = (
    "tahun bulan hari jam menit orang warga bibit meter kilometer km hektare kecamatan desa "
    "persen ribu juta miliar triliun rumah perahu medali lengkung WIB Januari Februari Maret "
    "April Mei Juni Juli Agustus September Oktober November Desember"
).split()
TOGETHER = re.compile(rf"(?:\bpukul )?(?:Rp)?\d[\d.,]*(?: (?:{'|'.join(COUNTED)}|\d{{4}})\b)+")
"""A number with what it counts; a date and a time of day in one piece."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """How a text stands out from what lies behind it, as WCAG counts: 1 to 21."""

    least: float
    """At the worst pixel."""
    readable: float
    """The share of pixels, 0 to 1, at which it is 4.5 or more."""


def contrast_behind(seen: Image.Image, line: TextLine) -> Contrast:
    """Of a line with the pixels in its box; `seen` is the card without its words."""
    region = seen.crop(line.box)
    ratios = _ratios(region, line.colour)
    total = region.width * region.height
    first = next(level for level, count in enumerate(ratios) if count)
    return Contrast(least=first / STEPS, readable=sum(ratios[round(4.5 * STEPS) :]) / total)


def without_words(
    copy: CardCopy, photo: bytes | None, shape: Shape, layout: Layout, card: bytes
) -> bytes:
    """What lies behind the words of `card`, as a JPEG as rough as the card itself is."""
    out = BytesIO()
    tables = opened(card).quantization  # type: ignore[attr-defined]
    ground(copy, photo, shape, layout).save(out, "JPEG", qtables=tables, subsampling="4:2:0")
    return out.getvalue()


def ink_on(card: Image.Image, behind: Image.Image) -> Image.Image:
    """A mask of what the words changed: letters, their soft edges and what JPEG made of them."""
    return ImageChops.difference(card, behind).convert("L").point([0] * 40 + [255] * 216)


def opened(card: bytes) -> Image.Image:
    image = Image.open(BytesIO(card))
    image.load()
    return image


def drawn(copy: CardCopy, photo: bytes | None, shape: Shape) -> bytes:
    (card,) = draw(copy, photo, (shape,))
    return card


def headline_of(layout: Layout) -> tuple[TextLine, ...]:
    return tuple(line for line in layout.texts if line.role == "headline")


def headline_on(copy: CardCopy, shape: Shape) -> tuple[str, ...]:
    return tuple(line.text for line in headline_of(layout_of(copy, shape)))


def left_leaning(lines: tuple[str, ...]) -> list[str]:
    """Lines that end in a word which belongs to the next."""
    ends = {line: line.split()[-1].strip("“”\"'(").casefold() for line in lines[:-1]}
    return [line for line, end in ends.items() if end in LEANING]


def parted_numbers(headline: str, lines: tuple[str, ...]) -> list[str]:
    """Numbers of the headline that stand on another line than what they count."""
    return [one for one in TOGETHER.findall(headline) if not any(one in line for line in lines)]


def _ratios(region: Image.Image, colour: tuple[int, int, int]) -> list[int]:
    """How many pixels have which contrast with the colour, in twelfths."""
    text = sum(table[level] for table, level in zip(LIGHT, colour, strict=True)) + 0.05
    bands = zip(region.split(), LIGHT, strict=True)
    red, green, blue = (band.point(table, "F") for band, table in bands)
    ratios = ImageMath.lambda_eval(
        lambda given: given["convert"](
            given["max"](
                text / (given["r"] + given["g"] + given["b"] + 0.05),
                (given["r"] + given["g"] + given["b"] + 0.05) / text,
            )
            * STEPS
            + 0.001,  # what is exactly on the line stays there in single precision
            "L",
        ),
        r=red,
        g=green,
        b=blue,
    )
    counted: list[int] = ratios.histogram()
    return counted


def _light(share: float) -> list[float]:
    """What each level of a primary adds to the relative luminance (WCAG 2.2), from 0 to 1."""
    levels = (level / 255 for level in range(256))
    return [share * (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4) for v in levels]


LIGHT = (_light(0.2126), _light(0.7152), _light(0.0722))
