"""What pages need to know of a photo before it is made: its size, and a colour in its place."""

import colorsys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import Image

from plugins.decoding.limits import MOST_BYTES, check_bytes
from plugins.decoding.opening import glimpse_of
from plugins.decoding.unusable import UnusablePictureError

GREY, HUES, LIGHTS = 12, 12, 5
COLOURFUL = 0.06
"""Chroma below which a picture's mean is grey to the eye."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A picture at a glance: its size in pixels as it is seen, and its tint (see Picture)."""

    size: tuple[int, int]
    tint: tuple[int, int]


def seen(data: bytes) -> Seen:
    """Raises UnusablePictureError for what cannot be decoded to its end."""
    glimpse = glimpse_of(data)
    return Seen(size=glimpse.size, tint=tint_of(glimpse.pixels))


def glanced(file: Path) -> Seen:
    """As `seen`, for those who look at a file one right after the other: it is opened once."""
    try:
        status = file.stat()
    except (OSError, ValueError) as error:
        raise UnusablePictureError("berkasnya tidak dapat dibuka") from error
    check_bytes(status.st_size)
    return _seen(file, (status.st_mtime_ns, status.st_size, status.st_ino))


@lru_cache(maxsize=64)
def _seen(file: Path, _stamp: tuple[int, int, int]) -> Seen:
    return seen(bytes_of(file))


def bytes_of(file: Path) -> bytes:
    """Raises UnusablePictureError for what cannot be read, or is larger than any photo."""
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise UnusablePictureError("berkasnya tidak dapat dibuka") from error
    check_bytes(len(data))
    return data


def tint_of(image: Image.Image) -> tuple[int, int]:
    """Hue and lightness of the picture's mean, in the steps that Picture has."""
    mean = image.resize((1, 1), Image.Resampling.BOX).tobytes()
    hue, light, colour = colorsys.rgb_to_hls(*(level / 255 for level in mean))
    chroma = colour * (1 - abs(2 * light - 1))
    step = round(hue * HUES) % HUES if chroma >= COLOURFUL else GREY
    return step, min(LIGHTS - 1, int(light * LIGHTS))
