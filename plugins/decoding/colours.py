"""Pixels of every kind become plain ones: eight bits, sRGB, white where light comes through."""

import io

from PIL import Image, ImageChops, ImageCms

WHITE = "#ffffff"
PROGRAMS = b"mpet"
"""A profile may ask for sums of any length for each pixel (ICC.1:2022, 10.16); no camera's does."""


def plain(image: Image.Image, profile: bytes) -> Image.Image:
    """The image in RGB; it may be changed and given back itself."""
    pixels = _eight_bits(image)
    if not pixels.has_transparency_data:
        return _in_srgb(pixels, profile)
    layered = pixels if pixels.mode == "RGBA" else pixels.convert("RGBA")
    made = _in_srgb(layered.convert("RGB"), profile)
    # Once more in place: three copies of the largest picture would be too many.
    made.paste(WHITE, mask=ImageChops.invert(layered.getchannel("A")))
    return made


def _eight_bits(image: Image.Image) -> Image.Image:
    """What Pillow holds of 16-bit pictures: greys in full, which it would clip to white, and of
    colours the higher byte, beside which a transparent colour still has both."""
    see_through = image.info.get("transparency")
    if image.mode[0] == "I":
        image = image.point(lambda level: level / 256).convert("L")
    elif image.mode != "RGB" or not see_through or max(see_through) < 256:
        return image
    if isinstance(see_through, tuple):
        image.info["transparency"] = tuple(level >> 8 for level in see_through)
    elif see_through is not None:
        image.info["transparency"] = see_through >> 8
    return image


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    if image.mode in {"P", "PA"}:
        image = image.convert("RGB")
    if profile and PROGRAMS not in profile:
        try:
            made = ImageCms.profileToProfile(
                image,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
                inPlace=image.mode == "RGB",
            )
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass  # a broken profile is no reason to lose the photo
        else:
            return made or image
    return image if image.mode == "RGB" else image.convert("RGB")
