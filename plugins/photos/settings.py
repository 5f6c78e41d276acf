"""PHOTOS: what becomes of the pictures that journalists send."""

from collections.abc import Sequence
from dataclasses import dataclass

from plugins.newsroom.findings import BuildStopped

FORMATS = ("avif", "webp")
"""For browsers, the leanest first."""
FALLBACKS = ("jpg", "webp")


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoSettings:
    """Widths in pixels; each quality from 1 to 100 as its encoder counts it."""

    widths: Sequence[int] = (480, 800, 1200, 1600)
    formats: Sequence[str] = FORMATS
    """What browsers may choose from, the leanest first, each in all widths."""
    fallback: int = 1200
    """The width of the one file for everybody else: old browsers, feed readers, crawlers."""
    fallback_format: str = "jpg"
    """With "webp" it is one of the files for browsers, and older readers see no picture."""
    avif: int = 55
    quality: int = 78
    """Of WebP."""
    effort: int = 2
    """Of WebP, 0 to 6: 4 saves a twentieth of the bytes and takes more than twice the time."""
    jpeg: int = 80

    def __post_init__(self) -> None:
        _refuse_unknown("formats", self.formats, FORMATS)
        _refuse_unknown("fallback_format", (self.fallback_format,), FALLBACKS)


def _refuse_unknown(key: str, asked: Sequence[str], known: Sequence[str]) -> None:
    """Raises BuildStopped: a format that nobody makes would be missing on every page."""
    if unknown := [name for name in asked if name not in known]:
        raise BuildStopped(
            f"Setting: PHOTOS[{key!r}] has {unknown[0]!r}.\n    Known: {', '.join(known)}."
        )
    if not asked:
        raise BuildStopped(f"Setting: PHOTOS[{key!r}] is empty.\n    Add {known[-1]!r} to it.")
