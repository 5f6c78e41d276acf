"""How a camera was held, the one thing that is read of what it wrote down."""

from collections.abc import Mapping
from typing import Literal

from PIL import Image

Order = Literal["little", "big"]

ORDERS: Mapping[bytes, Order] = {b"II*\0": "little", b"MM\0*": "big"}
ORIENTATION = 0x0112
SHORT = 3
UPRIGHT = 1
TURNS: Mapping[int, Image.Transpose] = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes a picture stand upright, by its orientation (CIPA DC-008, Exif 2.32, 4.6.5)."""


def orientation_in(exif: bytes) -> int:
    """From 1 (upright) to 8; 1 for whatever cannot be read.

    Only the first directory is looked through: Pillow's reader copies every value, and a file
    of 40 MB can have it copy gigabytes.
    """
    tiff = exif.removeprefix(b"Exif\0\0")
    order = ORDERS.get(tiff[:4])
    if order is None:
        return UPRIGHT
    start = int.from_bytes(tiff[4:8], order)
    count = int.from_bytes(tiff[start : start + 2], order)
    for at in range(start + 2, min(start + 2 + 12 * count, len(tiff) - 11), 12):
        if int.from_bytes(tiff[at : at + 2], order) == ORIENTATION:
            length = 2 if int.from_bytes(tiff[at + 2 : at + 4], order) == SHORT else 4
            found = int.from_bytes(tiff[at + 8 : at + 8 + length], order)
            return found if found in TURNS else UPRIGHT
    return UPRIGHT


def lies(orientation: int) -> bool:
    """Whether width and height change places when the picture is stood upright."""
    return orientation >= 5
