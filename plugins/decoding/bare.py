"""A picture with nothing left but what a decoder needs for its pixels."""

from dataclasses import dataclass

from plugins.decoding.exif import UPRIGHT
from plugins.decoding.kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Bare:
    """Decoders see `data` and nothing else: no EXIF, XMP, comment, second picture or profile
    reaches their parsers. What of these the pixels need is read by ourselves and stands beside."""

    kind: Kind
    data: bytes
    size: tuple[int, int]
    """Width and height in pixels as they are stored."""
    profile: bytes = b""
    """ICC; empty for sRGB."""
    orientation: int = UPRIGHT
    """What the decoder does not turn by itself."""
    inverted: bool = True
    """Whether CMYK counts paper as 255, as Adobe does."""
