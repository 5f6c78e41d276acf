"""Makes the files of a picture: decoded once, scaled down step by step, in every format."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, features

from plugins.decoding.opening import pixels_of
from plugins.newsroom.crop import crop_box
from plugins.photos.settings import PhotoSettings

Size = tuple[int, int]
Focus = tuple[float, float] | None

MIMES: Mapping[str, str] = {"avif": "image/avif", "webp": "image/webp", "jpg": "image/jpeg"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A part of a picture at one size in pixels, and what must stay in it."""

    width: int
    height: int
    focus: Focus = None
    through: tuple[Size, ...] = ()
    """Larger sizes in the same proportions, the largest first, that it is scaled down through.
    All of them belong to the picture, so that a file's bytes do not hang on what is made beside
    it; from a neighbour's size costs a half and less of what it costs from the whole photo."""

    @property
    def steps(self) -> tuple[Size, ...]:
        return *self.through, (self.width, self.height)


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
    photo: bytes, shrink: float, copies: tuple[Copy, ...], settings: PhotoSettings
) -> tuple[bytes, ...]:
    """The bytes of all `copies`, in their order; the photo is decoded smaller by up to `shrink`.

    Raises UnusablePictureError.
    """
    pixels = pixels_of(photo, shrink=shrink)
    scaling = _Scaling(pixels)
    return tuple(_encoded(scaling.of(copy.cut), copy.kind, settings) for copy in copies)


class _Scaling:
    """A picture in the sizes that are asked for; a step that two of them share is made once."""

    def __init__(self, pixels: Image.Image) -> None:
        self.pixels = pixels
        self.made: dict[tuple[Focus, tuple[Size, ...]], Image.Image] = {}

    def of(self, cut: Cut) -> Image.Image:
        image = self.pixels
        for end in range(1, len(cut.steps) + 1):
            key = cut.focus, cut.steps[:end]
            if key not in self.made:
                self.made[key] = _scaled(image, cut.steps[end - 1], cut.focus)
            image = self.made[key]
        return image


def _scaled(image: Image.Image, size: Size, focus: Focus) -> Image.Image:
    if image.size == size:
        return image.copy()  # an encoder sees pixels, not the file that they came from
    box = crop_box(image.size, size, focus)
    return image.resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)


def _encoded(image: Image.Image, kind: str, settings: PhotoSettings) -> bytes:
    out = io.BytesIO()
    match kind:
        case "avif":
            # Speed 8 asks four times the time of 9 for a twelfth of the bytes. One thread, for
            # other photos are made on the other cores.
            image.save(out, "AVIF", quality=settings.avif, speed=9, max_threads=1)
        case "webp":
            image.save(out, "WEBP", quality=settings.quality, method=settings.effort)
        case _:
            image.save(out, "JPEG", quality=settings.jpeg, optimize=True, progressive=True)
    return out.getvalue()
