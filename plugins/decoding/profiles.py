"""Colour spaces that a HEIC or an AVIF names by number, as ICC profiles."""

import math
import struct
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from plugins.decoding.limits import MOST_PROFILE

Colorants = tuple[tuple[float, float, float], ...]

SRGB: Colorants = (
    (0.43607, 0.22249, 0.01392),
    (0.38515, 0.71687, 0.09708),
    (0.14307, 0.06061, 0.71410),
)
COLORANTS: Mapping[int, Colorants] = {
    1: SRGB,
    9: ((0.67348, 0.27904, -0.00193), (0.16566, 0.67534, 0.02998), (0.12505, 0.04561, 0.79686)),
    12: ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407)),
}
"""Of BT.709, BT.2020 and Display P3 (ITU H.273, table 2), under the light of print (D50)."""
D50 = (0.96420, 1.0, 0.82491)
PAPER = 203
"""Candelas a square metre of white paper in a picture for bright screens (ITU BT.2408)."""
STEPS = 1024
PQ, HLG = 16, 18


def _srgb(level: float) -> float:
    return level / 12.92 if level <= 0.04045 else math.pow((level + 0.055) / 1.055, 2.4)


def _pq(level: float) -> float:
    """SMPTE ST 2084; what is brighter than paper becomes paper."""
    root = math.pow(level, 1 / 78.84375)
    light = max(root - 0.8359375, 0) / (18.8515625 - 18.6875 * root)
    return min(1.0, math.pow(light, 1 / 0.1593017578125) * 10_000 / PAPER)


def _hlg(level: float) -> float:
    """ITU BT.2100, shown with its gamma of 1.2 at 1,000 candelas."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = level * level / 3 if level <= 0.5 else (math.exp((level - c) / a) + b) / 12
    return min(1.0, math.pow(scene, 1.2) * 1000 / PAPER)


CURVES: Mapping[int, Callable[[float], float]] = {
    4: lambda level: math.pow(level, 2.2),
    5: lambda level: math.pow(level, 2.8),
    8: lambda level: level,
    PQ: _pq,
    HLG: _hlg,
}
"""By their number in ITU H.273, table 3; the others are near sRGB's."""


def profile_of(colours: Sequence[bytes]) -> bytes:
    """From the contents of `colr` boxes; empty for sRGB. A profile of its own comes first."""
    for colour in colours:
        if colour[:4] in {b"prof", b"rICC"}:
            return colour[4:] if len(colour) <= MOST_PROFILE else b""
    for colour in colours:
        if colour[:4] == b"nclx" and len(colour) >= 10:
            primaries, transfer = struct.unpack_from(">HH", colour, 4)
            return numbered(primaries, transfer)
    return b""


@cache
def numbered(primaries: int, transfer: int) -> bytes:
    """The profile of these primaries and this curve (ITU H.273); empty where it is sRGB."""
    colorants = COLORANTS.get(primaries, SRGB)
    curve = CURVES.get(transfer, _srgb)
    if colorants is SRGB and curve is _srgb:
        return b""
    return _matrix_profile(colorants, curve)


def _matrix_profile(colorants: Colorants, curve: Callable[[float], float]) -> bytes:
    """ICC.1:2001-04, 6.3.1.2: a display with three primaries and one curve."""
    levels = (round(65535 * curve(step / (STEPS - 1))) for step in range(STEPS))
    tone = b"curv" + struct.pack(f">4xI{STEPS}H", STEPS, *levels)
    points = (D50, *colorants)
    contents = [b"XYZ " + struct.pack(">4x3i", *(round(v * 65536) for v in xyz)) for xyz in points]
    names = (b"wtpt", b"rXYZ", b"gXYZ", b"bXYZ")
    shared = 128 + 4 + 12 * 7
    table = [
        name + struct.pack(">II", shared + 20 * number, 20) for number, name in enumerate(names)
    ]
    table += [
        name + struct.pack(">II", shared + 80, len(tone)) for name in (b"rTRC", b"gTRC", b"bTRC")
    ]
    body = struct.pack(">I", 7) + b"".join(table) + b"".join(contents) + tone
    head = struct.pack(
        ">I4xI4s4s4s12x4s28x3i48x", 128 + len(body), 0x02400000, b"mntr", b"RGB ", b"XYZ ", b"acsp",
        *(round(v * 65536) for v in D50),
    )  # fmt: skip
    return head + body
