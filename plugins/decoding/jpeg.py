"""Reads through a JPEG without decoding it (ITU T.81; ICC.1 annex B.4; Adobe TN 5116)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from plugins.decoding.bare import Bare
from plugins.decoding.cut_jpeg import Frame, Scan, closed
from plugins.decoding.exif import UPRIGHT, orientation_in
from plugins.decoding.kinds import Kind
from plugins.decoding.limits import (
    MOST_PROFILE,
    MOST_SCANS,
    broken,
    check_parts,
    check_size,
    cut_off,
)

MARKER = re.compile(rb"\xff([\x01-\xcf\xd8-\xfe])")
"""Within pixels, 0xff is followed by 0 or by one of eight restart markers."""
ALONE = frozenset((0x01, 0xD8))
"""Markers without content."""
EOI, SOS, JFIF, EXIF, ICC, ADOBE = 0xD9, 0xDA, 0xE0, 0xE1, 0xE2, 0xEE
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
TABLES = frozenset((0xC4, 0xCC, 0xDB, 0xDD))
"""Huffman codes, arithmetic coding, quantisation, restarts."""


@dataclass(slots=True)
class _Found:
    """What was met on the way through the file."""

    kept: list[bytes] = field(default_factory=lambda: [b"\xff\xd8"])
    """What makes up the bare file."""
    frame: Frame | None = None
    scans: list[Scan] = field(default_factory=list)
    profile: list[bytes] = field(default_factory=list)
    orientation: int = 0
    adobe: bool = False
    ended: bool = False


def bare_jpeg(data: bytes) -> Bare:
    """The first picture of the file, whatever a telephone put behind it (MPO, a video).

    Raises UnusablePictureError.
    """
    found = _found_in(data)
    frame = found.frame
    if frame is None or not found.scans:
        raise broken(Kind.JPEG) if found.ended else cut_off()
    check_size(frame.width, frame.height)
    height, body = frame.height, b"".join(found.kept)
    if found.ended:
        body += b"\xff\xd9"
    else:
        height, body = closed(body, frame, found.scans)
    return Bare(
        kind=Kind.JPEG,
        data=body,
        size=(frame.width, height),
        profile=_joined(found.profile),
        orientation=found.orientation or UPRIGHT,
        inverted=found.adobe,
    )


def _found_in(data: bytes) -> _Found:
    found, length = _Found(), 2
    for marker, start, end, pixels_end in _segments(data):
        if marker == EOI:
            found.ended = True
            break
        if _noted(found, marker, data[start:end], at=length + 4):
            segment = data[start - 4 : pixels_end]
            found.kept.append(segment)
            length += len(segment)
    return found


def _noted(found: _Found, marker: int, content: bytes, at: int) -> bool:
    """Whether the decoder needs the segment, which would stand at `at`."""
    if marker in FRAMES:
        if found.frame:
            raise broken(Kind.JPEG)
        found.frame = Frame.read(content, at)
    elif marker == SOS:
        found.scans.append(Scan.read(content))
        check_parts(len(found.scans), MOST_SCANS)
    elif marker == ADOBE and content.startswith(b"Adobe"):
        found.adobe = True
    elif marker == EXIF and content.startswith(b"Exif\0\0"):
        found.orientation = found.orientation or orientation_in(content)
        return False
    elif marker == ICC and content.startswith(b"ICC_PROFILE\0"):
        found.profile.append(content[12:])
        return False
    else:
        return marker in TABLES or (marker == JFIF and content.startswith(b"JFIF\0"))
    return True


def _segments(data: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Each marker, where its content starts and ends, and where the pixels behind it end."""
    at, count = 2, 0
    while marker := MARKER.search(data, at):
        at, kind = marker.end(), marker[1][0]
        count += 1
        check_parts(count)
        if kind in ALONE:
            continue
        if kind == EOI:
            yield kind, at, at, at
            return
        start = at + 2
        end = at + max(2, int.from_bytes(data[at:start]))
        if end > len(data):
            return
        at = _pixels_end(data, end) if kind == SOS else end
        yield kind, start, end, at


def _pixels_end(data: bytes, start: int) -> int:
    marker = MARKER.search(data, start)
    return marker.start() if marker else len(data)


def _joined(parts: list[bytes]) -> bytes:
    """The profile from its numbered parts; none when one is missing or all are too much."""
    ordered = sorted(parts)
    numbers = [(number, len(parts)) for number in range(1, len(parts) + 1)]
    if [tuple(part[:2]) for part in ordered] != numbers or sum(map(len, parts)) > MOST_PROFILE:
        return b""
    return b"".join(part[2:] for part in ordered)
