"""PHOTOS: what becomes of the pictures that journalists send."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoSettings:
    """Widths in pixels; each quality from 1 to 100 as its encoder counts it."""

    widths: Sequence[int] = (480, 800, 1200, 1600)
    fallback: int = 1200
    """The width of the one JPEG."""
    avif: int = 55
    quality: int = 78
    """Of WebP."""
    jpeg: int = 80
