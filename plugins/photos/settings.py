"""PHOTOS: what becomes of the pictures that journalists send."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoSettings:
    """Widths in pixels, smallest first; quality as WebP counts it, 1 to 100."""

    widths: Sequence[int] = (480, 800, 1200, 1600)
    quality: int = 78
