"""What the desk remembers of a picture: its width, its look in 64 bits, or what is wrong."""

import os
import warnings
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FORMATS = ("JPEG", "PNG", "WEBP")
MOST_PIXELS = 60_000_000
"""As the photos room has it."""
MISSING = "tidak ada di folder content"
BROKEN = "bukan foto JPEG, PNG, atau WebP yang utuh"
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
    try:
        root = Path(content).resolve()
        file = (root / path).resolve()
        if not file.is_relative_to(root) or not file.is_file():
            return Look(problem=MISSING)
    except (OSError, ValueError, RuntimeError):
        return Look(problem=MISSING)
    try:
        return _opened(file)
    except Exception:  # Pillow's decoders raise whatever broke in them
        return Look(problem=BROKEN)


def _opened(file: Path) -> Look:
    # Pillow takes a tenth of a second to load, which most runs of `periksa` are spared.
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of bombs and odd EXIF; what counts is told below
        with Image.open(file, formats=FORMATS) as image:
            width, height = image.size
            if width * height > MOST_PIXELS:
                return Look(problem=f"terlalu besar ({width} x {height} piksel)")
            turned = image.getexif().get(0x0112, 1) >= 5  # EXIF orientation: on its side
            image.draft("L", (width // 8, height // 8))  # a JPEG is read to its end, fast
            small = image.convert("L").resize((9, 8), Image.Resampling.BOX)
    return Look(width=height if turned else width, hash=_difference(small.tobytes()))


def _difference(shades: bytes) -> str:
    """The difference hash (dHash): for each of eight rows, where it grows brighter."""
    if max(shades) - min(shades) < PLAIN:
        return ""
    brighter = (shades[n] < shades[n + 1] for n in range(len(shades) - 1) if n % 9 != 8)
    return f"{sum(bit << place for place, bit in enumerate(brighter)):016x}"
