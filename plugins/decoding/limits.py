"""How much one picture may ask of the machine that opens it; looked at before anything is decoded.

What keeps to these is decoded in less than 10 seconds and 1 GB; tests/decoding/test_cost.py has
the worst of it.
"""

from plugins.decoding.unusable import Trouble, UnusablePictureError

MOST_BYTES = 40_000_000
"""Three times what a telephone makes of 50 million pixels."""
MOST_PIXELS = 60_000_000
"""Above any telephone's photo that was not taken to fill a wall."""
MOST_PIXELS_WEBP = 40_000_000
"""Its decoder holds every pixel four times over; no camera writes WebP."""
LONGEST = 10
"""The longer side over the shorter: a panorama has up to 6. At 1,600 pixels of width, the highest
picture is just within what WebP holds (16,383)."""
MOST_SCANS = 50
"""Of a progressive JPEG; encoders write 10. Each goes through the whole picture once more."""
MOST_PARTS = 100_000
"""Segments, chunks or boxes of a file; an honest one has some thousands at most."""
MOST_ITEMS = 2_000
"""Images and their tiles in one HEIC or AVIF file; 48 million pixels come in some 200."""
MOST_PROFILE = 4_000_000
"""Bytes of a colour profile; the largest of printers have 2.7 million."""


def check_bytes(count: int) -> None:
    """Raises UnusablePictureError for an empty or a huge file."""
    if not count:
        raise UnusablePictureError("berkas ini kosong")
    if count > MOST_BYTES:
        raise UnusablePictureError(
            f"berkas ini {count / 1e6:.0f} MB; paling besar {MOST_BYTES // 1_000_000} MB",
            Trouble.TOO_LARGE,
        )


def check_size(width: int, height: int, most: int = MOST_PIXELS) -> None:
    """Raises UnusablePictureError for a size in pixels that nobody photographs."""
    if not width or not height:
        raise UnusablePictureError("berkas ini tidak berisi satu piksel pun")
    if width * height > most:
        raise UnusablePictureError(
            f"foto ini terlalu besar ({width} x {height} piksel)", Trouble.TOO_LARGE
        )
    if max(width, height) > LONGEST * min(width, height):
        raise UnusablePictureError(
            f"foto ini berupa pita ({width} x {height} piksel): sisi panjangnya lebih dari "
            f"{LONGEST} kali sisi pendeknya",
            Trouble.TOO_LONG,
        )


def check_parts(count: int, most: int = MOST_PARTS) -> None:
    """Raises UnusablePictureError for a file that is cut into more parts than any camera makes."""
    if count > most:
        raise UnusablePictureError(f"berkas ini terpecah menjadi lebih dari {most} bagian")


def moving() -> UnusablePictureError:
    return UnusablePictureError("gambar ini bergerak (animasi)", Trouble.MOVING)


def cut_off() -> UnusablePictureError:
    return UnusablePictureError("fotonya terpotong: sebagian isinya hilang", Trouble.CUT_OFF)


def broken(kind: str) -> UnusablePictureError:
    return UnusablePictureError(f"berkas {kind} ini rusak")
