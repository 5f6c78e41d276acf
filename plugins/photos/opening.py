"""Opens a picture that nobody knows: upright, in sRGB, nothing left of it but pixels."""

import colorsys
import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from PIL import Image, ImageCms, ImageOps

FORMATS = ("JPEG", "PNG", "WEBP")
MOST_PIXELS = 60_000_000
"""Above any phone's photo; Pillow itself only warns about bombs."""
GREY, HUES, LIGHTS = 12, 12, 5
COLOURFUL = 0.06
"""Chroma below which a picture's mean is grey to the eye."""


class UnusablePictureError(ValueError):
    """A file that is not a picture we can publish; says why, in the journalist's language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A picture at a glance: its size in pixels as it is seen, and its tint (see Picture)."""

    size: tuple[int, int]
    tint: tuple[int, int]


def seen(file: Path) -> Seen:
    """Raises UnusablePictureError for what cannot be decoded to its end."""
    with _opened(file) as image:
        width, height = image.size
        turned = image.getexif().get(0x0112, 1) >= 5  # EXIF orientation: on its side
        image.draft(None, (width // 8, height // 8))  # a JPEG is read to its end, fast
        tint = tint_of(_plain(image))
    return Seen(size=(height, width) if turned else (width, height), tint=tint)


def glanced(file: Path) -> Seen:
    """As `seen`, for those who look at a file one right after the other: it is opened once."""
    try:
        stamp = file.stat().st_mtime_ns
    except (OSError, ValueError):
        stamp = 0  # it cannot be opened either
    return _seen(file, stamp)


@lru_cache(maxsize=64)
def _seen(file: Path, _stamp: int) -> Seen:
    return seen(file)


def pixels_of(file: Path | BinaryIO, shrink: float) -> Image.Image:
    """The picture in RGB; a JPEG comes smaller, by up to `shrink`, where that saves decoding.

    Raises UnusablePictureError.
    """
    with _opened(file) as image:
        width, height = image.size
        image.draft(None, (max(1, int(width / shrink)), max(1, int(height / shrink))))
        # Decodes it, too. In place, for a copy of all pixels costs as much as half their decoding.
        ImageOps.exif_transpose(image, in_place=True)
        return _plain(image)


def tint_of(image: Image.Image) -> tuple[int, int]:
    """Hue and lightness of the picture's mean, in the steps that Picture has."""
    mean = image.resize((1, 1), Image.Resampling.BOX).tobytes()
    hue, light, colour = colorsys.rgb_to_hls(*(level / 255 for level in mean))
    chroma = colour * (1 - abs(2 * light - 1))
    step = round(hue * HUES) % HUES if chroma >= COLOURFUL else GREY
    return step, min(LIGHTS - 1, int(light * LIGHTS))


@contextmanager
def _opened(file: Path | BinaryIO) -> Iterator[Image.Image]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of bombs and odd EXIF; what counts is told here
            with Image.open(file, formats=FORMATS) as image:
                width, height = image.size
                if width * height > MOST_PIXELS:
                    raise UnusablePictureError(
                        f"foto ini terlalu besar ({width} x {height} piksel)"
                    )
                yield image
    except UnusablePictureError:
        raise
    except Exception as error:  # whatever a decoder answers to odd bytes, it means one thing
        raise UnusablePictureError(
            "berkas ini bukan foto JPEG, PNG, atau WebP yang utuh"
        ) from error


def _plain(image: Image.Image) -> Image.Image:
    """In sRGB without transparency or anything that was said beside the pixels."""
    profile = image.info.get("icc_profile")
    pixels = _eight_bits(image)
    if pixels.has_transparency_data:
        layered = pixels.convert("RGBA")
        plain = Image.new("RGB", layered.size, "#ffffff")
        plain.paste(layered, mask=layered.getchannel("A"))
    else:
        plain = _in_srgb(pixels, profile)
    plain.info = {}  # all that an encoder would take along
    return plain


def _eight_bits(image: Image.Image) -> Image.Image:
    # Pillow clips 16-bit greys to white instead of scaling them.
    return image.point(lambda level: level / 256).convert("L") if image.mode[0] == "I" else image


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    if not profile:
        return image if image.mode == "RGB" else image.convert("RGB")
    try:
        made = ImageCms.profileToProfile(
            image,
            ImageCms.ImageCmsProfile(io.BytesIO(profile)),
            ImageCms.createProfile("sRGB"),
            outputMode="RGB",
        )
    except (ImageCms.PyCMSError, OSError):  # a broken profile is no reason to lose the photo
        made = None
    return made or image.convert("RGB")
