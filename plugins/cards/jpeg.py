"""The last step: pixels into a JPEG that every scraper takes."""

from io import BytesIO

from PIL import Image

from plugins.newsroom.card import Shape

LIMITS = {Shape.LINK: 290_000}
"""Bytes; WhatsApp leaves pictures over 300 KB out of its previews."""
LIMIT = 500_000
"""Of the other shapes."""
TARGETS = {Shape.LINK: 118_000}
"""What is over this is tried once more, at a quality that still looks well."""
FINE, FAIR = 82, 70
COARSE = (66, 58, 50, 40, 30, 20, 10, 5, 2)


def jpeg_of(image: Image.Image, shape: Shape) -> bytes:
    """Baseline, without metadata, at the best quality that keeps to the size."""
    target, limit = TARGETS.get(shape, LIMIT), LIMITS.get(shape, LIMIT)
    data = _encoded(image, FINE)
    if len(data) > target:
        data = _encoded(image, FAIR)
    coarser = iter(COARSE)
    while len(data) > limit:
        data = _encoded(image, next(coarser))
    return data


def _encoded(image: Image.Image, quality: int) -> bytes:
    written = BytesIO()
    # Optimised Huffman tables save one byte in seventy and take as long as all the rest.
    image.save(written, "JPEG", quality=quality, subsampling="4:2:0")
    return written.getvalue()
