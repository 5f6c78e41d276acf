"""Looks a file over before any decoder does: what it is, and whether it asks too much."""

from collections.abc import Callable, Mapping

from plugins.decoding.bare import Bare
from plugins.decoding.heif import bare_heif
from plugins.decoding.jpeg import bare_jpeg
from plugins.decoding.kinds import Kind, kind_of
from plugins.decoding.limits import check_bytes
from plugins.decoding.png import bare_png
from plugins.decoding.webp import bare_webp

EXAMINERS: Mapping[Kind, Callable[[bytes], Bare]] = {
    Kind.JPEG: bare_jpeg,
    Kind.PNG: bare_png,
    Kind.WEBP: bare_webp,
    Kind.HEIC: bare_heif,
}


def bare_from(data: bytes) -> Bare:
    """The picture without what was said beside its pixels; raises UnusablePictureError."""
    check_bytes(len(data))
    return EXAMINERS[kind_of(data)](data)
