"""What the desk remembers of a picture: its width, its look in 64 bits, or what is wrong."""

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from plugins.decoding.unusable import UnusablePictureError
from plugins.newsroom.paths import file_within

MISSING = "tidak ada di folder content"
PLAIN = 24
"""Shades of 256 that a picture must differ by; below, any two plain ones would look alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A picture as the desk sees it."""

    width: int = 0
    """In pixels, upright; 0 when the picture cannot be read."""
    hash: str = ""
    """Sixteen hexadecimal digits; empty when there is too little to see."""
    problem: str = ""
    """Why it cannot be published, in the journalist's language."""


def stamp(content: str, path: str) -> str:
    """Changes when the file does: its size and time; empty when there is no file."""
    if not content or not path:
        return ""
    try:
        # Asked for every story in every run: a Path would cost more than the answer.
        told = os.stat(f"{content}/{path}")  # noqa: PTH116
    except (OSError, ValueError):
        return ""
    return f"{told.st_size}-{told.st_mtime_ns}"


def look_at(content: str, path: str) -> Look:
    """The picture at `path` within the content folder; never raises, whatever the file holds."""
    if not content or not path:
        return Look()
    return _look(content, path, stamp(content, path))


@lru_cache(maxsize=4096)
def _look(content: str, path: str, _: str) -> Look:
    file = file_within(Path(content).resolve(), path)
    return _opened(file) if file else Look(problem=MISSING)


def _opened(file: Path) -> Look:
    # Pillow takes a tenth of a second to load, which most runs of `periksa` are spared.
    from PIL import Image

    from plugins.decoding.glancing import bytes_of
    from plugins.decoding.opening import glimpse_of

    try:
        glimpse = glimpse_of(bytes_of(file))
    except UnusablePictureError as error:
        return Look(problem=str(error))
    small = glimpse.pixels.convert("L").resize((9, 8), Image.Resampling.BOX)
    return Look(width=glimpse.size[0], hash=_difference(small.tobytes()))


def _difference(shades: bytes) -> str:
    """The difference hash (dHash): for each of eight rows, where it grows brighter."""
    if max(shades) - min(shades) < PLAIN:
        return ""
    brighter = (shades[n] < shades[n + 1] for n in range(len(shades) - 1) if n % 9 != 8)
    return f"{sum(bit << place for place, bit in enumerate(brighter)):016x}"
