"""Makes the files of a picture: decoded once, cut and scaled once a size, in every format."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import Image, features

from plugins.newsroom.crop import crop_box
from plugins.photos.opening import pixels_of
from plugins.photos.settings import PhotoSettings

MIMES: Mapping[str, str] = {"avif": "image/avif", "webp": "image/webp", "jpg": "image/jpeg"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A part of a picture at one size in pixels, and what must stay in it."""

    width: int
    height: int
    focus: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One file to make of a picture; `kind` is a key of MIMES."""

    cut: Cut
    kind: str


@lru_cache
def kinds() -> tuple[str, ...]:
    """The formats for browsers, leanest first; a Pillow without AVIF does without."""
    return ("avif", "webp") if features.check("avif") else ("webp",)


def developed(
    file: Path, whole: tuple[int, int], copies: tuple[Copy, ...], settings: PhotoSettings
) -> tuple[bytes, ...]:
    """The bytes of all `copies`, in their order; `whole` is the picture's size as it is seen."""
    shrink = min(min(whole[0] / copy.cut.width, whole[1] / copy.cut.height) for copy in copies)
    pixels = pixels_of(file, shrink)
    sized = {cut: _sized(pixels, cut) for cut in dict.fromkeys(copy.cut for copy in copies)}
    return tuple(_encoded(sized[copy.cut], copy.kind, settings) for copy in copies)


def _sized(pixels: Image.Image, cut: Cut) -> Image.Image:
    size = cut.width, cut.height
    box = crop_box(pixels.size, size, cut.focus)
    return pixels.resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)


def _encoded(image: Image.Image, kind: str, settings: PhotoSettings) -> bytes:
    out = io.BytesIO()
    match kind:
        case "avif":
            # Speed 8 asks four times the time of 9 for a twelfth of the bytes. One thread, for
            # other photos are made on the other cores.
            image.save(out, "AVIF", quality=settings.avif, speed=9, max_threads=1)
        case "webp":
            image.save(out, "WEBP", quality=settings.quality, method=2)
        case _:
            image.save(out, "JPEG", quality=settings.jpeg, optimize=True, progressive=True)
    return out.getvalue()
