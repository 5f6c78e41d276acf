"""Opens a picture that nobody knows and makes renditions that carry nothing but pixels."""

import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps

from plugins.newsroom.crop import crop_box

FORMATS = ("JPEG", "PNG", "WEBP")
MOST_PIXELS = 60_000_000
"""Above any phone's photo; Pillow itself only warns about bombs."""


class UnusablePictureError(ValueError):
    """A file that is not a picture we can publish; says why, in the journalist's language."""


def size_of(file: Path) -> tuple[int, int]:
    """Width and height in pixels as the picture is seen.

    Raises UnusablePictureError for what cannot be decoded to its end.
    """
    try:
        with Image.open(file, formats=FORMATS) as image:
            width, height = image.size
            turned = image.getexif().get(0x0112, 1) >= 5  # EXIF orientation: on its side
            if width * height <= MOST_PIXELS:
                image.draft("RGB", (width // 8, height // 8))  # a JPEG is read to its end, fast
                image.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise UnusablePictureError(
            "berkas ini bukan foto JPEG, PNG, atau WebP yang utuh"
        ) from error
    if width * height > MOST_PIXELS:
        raise UnusablePictureError(f"foto ini terlalu besar ({width} x {height} piksel)")
    return (height, width) if turned else (width, height)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """One file to make of a picture: its size in pixels, and what must stay in it."""

    width: int
    height: int
    focus: tuple[float, float] | None = None


def developed(file: Path, cuts: tuple[Cut, ...], quality: int) -> tuple[bytes, ...]:
    """The picture as WebP in each of `cuts`: upright, in RGB, without metadata."""
    with Image.open(file, formats=FORMATS) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
    return tuple(_webp(upright, cut, quality) for cut in cuts)


def _webp(upright: Image.Image, cut: Cut, quality: int) -> bytes:
    size = cut.width, cut.height
    box = crop_box(upright.size, size, cut.focus)
    small = upright.resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)
    out = io.BytesIO()
    # A new image, so that nothing but the pixels goes along.
    Image.frombytes("RGB", small.size, small.tobytes()).save(out, "WEBP", quality=quality, method=4)
    return out.getvalue()
