"""Opens a picture that nobody knows: upright, in sRGB, nothing left of it but pixels."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from pi_heif import HeifFile, options  # type: ignore[import-untyped]
from PIL import AvifImagePlugin, Image, ImageChops

from plugins.decoding.bare import Bare
from plugins.decoding.colours import plain
from plugins.decoding.cut_jpeg import ends_early
from plugins.decoding.examining import bare_from
from plugins.decoding.exif import TURNS, lies, orientation_in
from plugins.decoding.kinds import ACCEPTED, Kind
from plugins.decoding.limits import check_size, cut_off
from plugins.decoding.unusable import Trouble, UnusablePictureError

Size = tuple[int, int]

EIGHTH = 8
"""A JPEG is read to its end eight times smaller in a fifth of the time."""

# Other pictures are opened on the other cores.
options.DECODE_THREADS = AvifImagePlugin.DEFAULT_MAX_THREADS = 1
options.THUMBNAILS = options.DEPTH_IMAGES = options.AUX_IMAGES = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Glimpse:
    """A picture that was read to its end, but perhaps kept small."""

    size: Size
    """Width and height in pixels as it is seen."""
    pixels: Image.Image
    """As `pixels_of` gives them, an eighth as wide and high at the least."""


def glimpse_of(data: bytes) -> Glimpse:
    """Raises UnusablePictureError for what cannot be decoded to its end."""
    with _told():
        bare = bare_from(data)
        width, height = bare.size
        image = _decoded(bare, (max(1, width // EIGHTH), max(1, height // EIGHTH)))
        if bare.kind is Kind.JPEG:
            if ends_early(bare.data, image):
                raise cut_off()
        else:
            width, height = image.size
        turned = _orientation(bare, image)
        size = (height, width) if lies(turned) else (width, height)
        return Glimpse(size=size, pixels=_upright(plain(image, bare.profile), turned))


def pixels_of(data: bytes, *, shrink: float = 1.0) -> Image.Image:
    """The picture in RGB; a JPEG comes smaller, by up to `shrink`, where that saves decoding.

    Raises UnusablePictureError.
    """
    with _told():
        bare = bare_from(data)
        width, height = bare.size
        image = _decoded(bare, (max(1, int(width / shrink)), max(1, int(height / shrink))))
        turned = _orientation(bare, image)
        return _upright(plain(image, bare.profile), turned)


def pixels_above(data: bytes, least: int) -> Image.Image:
    """As `pixels_of`; a JPEG comes as small as it can with no side below `least` pixels."""
    with _told():
        bare = bare_from(data)
        image = _decoded(bare, (least, least))
        turned = _orientation(bare, image)
        return _upright(plain(image, bare.profile), turned)


@contextmanager
def _told() -> Iterator[None]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what counts is an error here
            yield
    except UnusablePictureError:
        raise
    except MemoryError as error:
        raise UnusablePictureError(
            "foto ini meminta lebih banyak memori daripada yang tersedia", Trouble.TOO_LARGE
        ) from error
    except Exception as error:  # whatever a decoder answers to odd bytes, it means one thing
        if "truncated" in str(error):
            raise cut_off() from error
        raise UnusablePictureError(f"berkas ini bukan foto {ACCEPTED} yang utuh") from error


def _decoded(bare: Bare, least: Size) -> Image.Image:
    """The pixels as they are stored, a JPEG's as small as they can be with `least`."""
    if bare.kind is Kind.HEIC:
        return _heic(bare.data)
    with Image.open(io.BytesIO(bare.data), formats=(bare.kind.value,)) as image:
        check_size(*image.size)
        image.draft(None, least)
        image.load()  # here, where a broken file is still noticed
    if image.mode == "CMYK" and not bare.inverted:
        return ImageChops.invert(image)  # Pillow takes all for Adobe's
    return image


def _heic(data: bytes) -> Image.Image:
    """Turned and mirrored already: the container says how, and its EXIF does not count."""
    file = HeifFile(data, convert_hdr_to_8bit=True, remove_stride=False)
    picture = file[file.primary_index]
    check_size(*picture.size)
    rows = picture.data
    return Image.frombytes(picture.mode, picture.size, rows, "raw", (picture.mode, picture.stride))


def _orientation(bare: Bare, image: Image.Image) -> int:
    # Pillow tells how an AVIF's container turns it as if it were EXIF, which we took away.
    turned = orientation_in(image.info.get("exif", b"")) if bare.kind is Kind.AVIF else 1
    return turned if turned != 1 else bare.orientation


def _upright(image: Image.Image, orientation: int) -> Image.Image:
    made = image.transpose(TURNS[orientation]) if orientation in TURNS else image
    made.info = {}  # all that an encoder would take along
    return made
