"""The last step: pixels into a JPEG that every scraper takes."""

from io import BytesIO

from PIL import Image

LIMIT = 300_000
"""WhatsApp leaves larger pictures out of its previews."""
TARGET = 120_000
FINE = (90, 84, 77, 70)
"""Qualities to try for the target; below them a card looks worn, and the limit alone counts."""
COARSE = (70, 60, 50, 40, 30, 20, 10, 5)


def jpeg_of(image: Image.Image) -> bytes:
    """Progressive, without metadata, at the best quality that keeps to the size."""
    for quality in FINE:
        data = _encoded(image, quality)
        if len(data) <= TARGET:
            return data
    return next(d for d in (_encoded(image, quality) for quality in COARSE) if len(d) <= LIMIT)


def _encoded(image: Image.Image, quality: int) -> bytes:
    written = BytesIO()
    image.save(
        written, "JPEG", quality=quality, optimize=True, progressive=True, subsampling="4:2:0"
    )
    return written.getvalue()
