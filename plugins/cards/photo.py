"""Photos as strangers send them, turned into plain pixels or refused."""

from io import BytesIO

from PIL import Image, ImageCms, ImageOps

from plugins.cards.colour import WHITE

FORMATS = ("JPEG", "PNG", "WEBP")
MOST_PIXELS = 80_000_000
"""More than a telephone's camera gives, less than would exhaust a small machine's memory."""


class UnreadablePhoto(ValueError):  # noqa: N818 (it says what is wrong)
    """The bytes are no JPEG, PNG or WebP picture that can be decoded."""


def photo_from(data: bytes, *, least: int) -> Image.Image:
    """The photo upright, in sRGB and without metadata.

    A large JPEG may come reduced, but with no side below `least` pixels.
    """
    try:
        with Image.open(BytesIO(data), formats=FORMATS) as opened:
            return _plain(opened, least)
    except UnreadablePhoto:
        raise
    except Exception as error:  # whatever a decoder answers to hostile bytes, it means one thing
        raise UnreadablePhoto(
            f"expected a JPEG, PNG or WebP photo, got {len(data)} bytes: {error}"
        ) from error


def _plain(opened: Image.Image, least: int) -> Image.Image:
    if opened.width * opened.height > MOST_PIXELS:
        raise UnreadablePhoto(f"expected a photo, got {opened.width}x{opened.height} pixels")
    opened.draft(None, (least, least))
    opened.load()  # here, where a broken file is still noticed
    # In place, for a copy of all pixels costs as much as a card's words.
    ImageOps.exif_transpose(opened, in_place=True)
    pixels = _eight_bits(opened)
    if pixels.has_transparency_data:
        layered = pixels.convert("RGBA")
        plain = Image.new("RGB", pixels.size, WHITE)
        plain.paste(layered, mask=layered.getchannel("A"))
        return plain
    plain = _in_srgb(pixels, opened.info.get("icc_profile"))
    plain.info = {}
    return plain


def _eight_bits(image: Image.Image) -> Image.Image:
    # Pillow clips 16-bit greys to white instead of scaling them.
    return image.point(lambda level: level / 256).convert("L") if image.mode[0] == "I" else image


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    if not profile:
        return image if image.mode == "RGB" else image.convert("RGB")
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        made = ImageCms.profileToProfile(
            image, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError):  # a broken profile is no reason to lose the photo
        made = None
    return made or image.convert("RGB")
