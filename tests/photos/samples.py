"""Photos as the tests need them."""

import io

from PIL import Image, ImageCms


def jpeg(width: int, height: int, **options: object) -> bytes:
    """Green, with a red quarter at the top left."""
    image = Image.new("RGB", (width, height), "#3f7a4d")
    image.paste("#b3262e", (0, 0, width // 4, height // 4))
    return written(image, "JPEG", **options)


def written(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def swapped_profile() -> bytes:
    """A profile that calls red green: whoever ignores it sees the wrong colour."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return srgb.replace(b"rXYZ", b"tmp_").replace(b"gXYZ", b"rXYZ").replace(b"tmp_", b"gXYZ")
