"""Photos as the tests need them."""

import io

from PIL import Image


def jpeg(width: int, height: int, **options: object) -> bytes:
    """Green, with a red quarter at the top left."""
    image = Image.new("RGB", (width, height), "#3f7a4d")
    image.paste("#b3262e", (0, 0, width // 4, height // 4))
    return written(image, "JPEG", **options)


def written(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()
