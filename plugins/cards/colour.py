"""Colours as numbers: how they mix, and how well one can be read on another."""

import re
from colorsys import hls_to_rgb, rgb_to_hls

Rgb = tuple[int, int, int]

WHITE: Rgb = (255, 255, 255)
INK: Rgb = (11, 24, 28)
"""A river at night: what photos and channel colours are deepened towards."""


def rgb_of(written: str) -> Rgb:
    """The colour written as #rrggbb; ValueError for anything else."""
    if not re.fullmatch("#[0-9a-fA-F]{6}", written):
        raise ValueError(f"expected a colour as #rrggbb, got {written!r}")
    red, green, blue = bytes.fromhex(written[1:])
    return red, green, blue


def mixed(one: Rgb, other: Rgb, share: float) -> Rgb:
    """Share 0 gives the first colour, 1 the second."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def linear(level: int) -> float:
    """The light that an sRGB level from 0 to 255 gives off, from 0 to 1."""
    share = level / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance(colour: Rgb) -> float:
    """WCAG 2.2, relative luminance."""
    red, green, blue = map(linear, colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: float, other: float) -> float:
    """WCAG 2.2, contrast ratio of two relative luminances: 1 to 21."""
    dark, light = sorted((one, other))
    return (light + 0.05) / (dark + 0.05)


def deepened(colour: Rgb, ratio: float) -> Rgb:
    """The colour with as much ink as white text needs to reach `ratio` on it."""

    shades = (mixed(colour, INK, step / 50) for step in range(51))
    return next((s for s in shades if contrast(luminance(s), luminance(WHITE)) >= ratio), INK)


def lifted(colour: Rgb, ratio: float, *, ground: Rgb) -> Rgb:
    """The colour as light as it must be to reach `ratio` on a dark `ground`; its hue stays."""
    hue, light, strength = rgb_to_hls(*(level / 255 for level in colour))
    for step in range(51):
        lighter = light + (1 - light) * step / 50
        red, green, blue = (round(255 * part) for part in hls_to_rgb(hue, lighter, strength))
        if contrast(luminance((red, green, blue)), luminance(ground)) >= ratio:
            return red, green, blue
    return WHITE
