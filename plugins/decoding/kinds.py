"""What a file is by its first bytes, whatever its name says."""

import re
from collections.abc import Mapping
from enum import StrEnum

from plugins.decoding.unusable import UnusablePictureError


class Kind(StrEnum):
    """The pictures that are opened, as Pillow calls them; HEIC is pi-heif's."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WEBP"
    AVIF = "AVIF"
    HEIC = "HEIC"


ACCEPTED = "JPEG, PNG, WebP, AVIF, atau HEIC"
PICTURES = frozenset((".jpg", ".jpeg", ".png", ".webp", ".avif", ".heic", ".heif"))
"""How the names of such files end, in small letters."""
PAINTED = frozenset((b"avif", b"avis", b"heic", b"heix", b"hevc", b"hevx", b"mif1", b"msf1"))
"""Brands of HEIF that may hold a picture we open (ISO 23008-12, AV1-ISOBMFF)."""
FOREIGN: Mapping[bytes, str] = {
    b"GIF8": "GIF",
    b"%!PS": "EPS (PostScript)",
    b"\xc5\xd0\xd3\xc6": "EPS",
    b"%PDF": "dokumen PDF",
    b"II*\0": "TIFF atau foto mentah (RAW)",
    b"MM\0*": "TIFF atau foto mentah (RAW)",
    b"BM": "BMP",
    b"\0\0\1\0": "ikon (ICO)",
    b"8BPS": "Photoshop (PSD)",
    b"gimp xcf": "GIMP (XCF)",
    b"\xff\x0a": "JPEG XL",
    b"\0\0\0\x0cJXL ": "JPEG XL",
    b"\0\0\0\x0cjP  ": "JPEG 2000",
    b"\xff\x4f\xff\x51": "JPEG 2000",
    b"PK\x03\x04": "arsip ZIP atau dokumen Office",
    b"Rar!": "arsip RAR",
    b"MZ": "program Windows",
    b"\x7fELF": "program",
    b"#!": "program",
    b"\xd0\xcf\x11\xe0": "dokumen Office",
    b"version https://git-lfs": "penunjuk Git LFS, bukan fotonya",
}
"""Beginnings of what is often renamed to a photo, and what it really is."""
MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(\?xml|!doctype|!--|svg|html|script)", re.IGNORECASE)


def kind_of(data: bytes) -> Kind:
    """Raises UnusablePictureError that names what the file is instead, where that is known.

    HEIC stands for AVIF too: the two are one container, and only its items tell them apart.
    """
    if data.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Kind.PNG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Kind.WEBP
    if data[4:8] == b"ftyp" and not PAINTED.isdisjoint(_brands(data)):
        return Kind.HEIC
    name = _name_of(data)
    if name:
        raise UnusablePictureError(f"berkas ini sebenarnya {name}")
    raise UnusablePictureError(f"berkas ini bukan foto {ACCEPTED}")


def _brands(data: bytes) -> set[bytes]:
    """The major brand and those that it is compatible with."""
    end = min(int.from_bytes(data[:4]), 256, len(data))
    return {data[8:12], *(data[at : at + 4] for at in range(16, end, 4))}


def _name_of(data: bytes) -> str:
    if data[4:8] == b"ftyp":
        return "video, atau jenis gambar yang belum dikenal"
    for magic, name in FOREIGN.items():
        if data.startswith(magic):
            return name
    if data[:4] == b"RIFF":
        return "video atau suara (RIFF)"
    if MARKUP.match(data[:200]):
        return "SVG" if b"<svg" in data[:4096].lower() else "halaman HTML atau XML"
    return ""
