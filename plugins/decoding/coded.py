"""How large a picture of video is by its own account: what a decoder makes room for.

A container may say otherwise, and a file that does is made to exhaust whoever opens it.
"""

from collections.abc import Iterator

from plugins.decoding.boxes import Bits

Size = tuple[int, int]

SPS = 33
"""Sequence parameter set (ITU H.265, table 7-1)."""
SEQUENCE = 1
"""Sequence header (AV1, 6.2.2)."""


def hevc_sizes(configuration: bytes, data: bytes) -> Iterator[Size]:
    """Sizes from `hvcC` (ISO 14496-15, 8.3.3) and from within the picture's own data."""
    length = (configuration[21] & 3) + 1 if len(configuration) > 22 else 4
    for unit in (*_units_of(configuration), *_units_in(data, length)):
        if len(unit) > 2 and unit[0] >> 1 & 63 == SPS:
            yield _hevc_size(unit[2:])


def _units_of(configuration: bytes) -> Iterator[bytes]:
    at = 23
    for _ in range(configuration[22] if len(configuration) > 22 else 0):
        count = int.from_bytes(configuration[at + 1 : at + 3])
        at += 3
        for _ in range(min(count, 64)):
            size = int.from_bytes(configuration[at : at + 2])
            yield configuration[at + 2 : at + 2 + size]
            at += 2 + size


def _units_in(data: bytes, length: int) -> Iterator[bytes]:
    at = 0
    while at + length < len(data):
        size = int.from_bytes(data[at : at + length])
        yield data[at + length : at + length + min(size, 256)]
        at += length + size


def _hevc_size(unit: bytes) -> Size:
    """ITU H.265, 7.3.2.2.1, up to the size in luma samples."""
    bits = Bits(unit.replace(b"\0\0\3", b"\0\0")[:128])
    bits.bits(4)
    layers = bits.bits(3)
    bits.bits(1 + 88 + 8)  # profile_tier_level, 7.3.3
    present = [(bits.bits(1), bits.bits(1)) for _ in range(layers)]
    if layers:
        bits.bits(2 * (8 - layers))
    for profile, level in present:
        bits.bits(88 * profile + 8 * level)
    bits.golomb()
    if bits.golomb() == 3:
        bits.bits(1)
    return bits.golomb(), bits.golomb()


def av1_sizes(configuration: bytes, data: bytes) -> Iterator[Size]:
    """Sizes from `av1C` (AV1-ISOBMFF, 2.3) and from within the picture's own data."""
    for kind, unit in (*_obus(configuration[4:]), *_obus(data)):
        if kind == SEQUENCE:
            yield _av1_size(unit)


def _obus(data: bytes) -> Iterator[tuple[int, bytes]]:
    """AV1, 5.3: each unit's kind and the beginning of its content."""
    at = 0
    while at < len(data):
        head = data[at]
        at += 2 if head & 4 else 1
        size, shift = len(data) - at, 0
        if head & 2:
            size = 0
            while at < len(data) and shift < 56:
                byte = data[at]
                size |= (byte & 127) << shift
                at, shift = at + 1, shift + 7
                if byte < 128:
                    break
        yield head >> 3 & 15, data[at : at + min(size, 256)]
        at += size


def _av1_size(unit: bytes) -> Size:
    """AV1, 5.5.1, up to the largest size of a frame."""
    bits = Bits(unit)
    bits.bits(4)
    if bits.bits(1):  # the short header of a still picture
        bits.bits(5)
    else:
        _skip_to_size(bits)
    wide, high = bits.bits(4) + 1, bits.bits(4) + 1
    return bits.bits(wide) + 1, bits.bits(high) + 1


def _skip_to_size(bits: Bits) -> None:
    decoder_model, delay = 0, 0
    if bits.bits(1):  # timing_info
        bits.bits(64)
        if bits.bits(1):
            _uvlc(bits)
        decoder_model = bits.bits(1)
        if decoder_model:
            delay = bits.bits(5) + 1
            bits.bits(42)
    displayed = bits.bits(1)
    for _ in range(bits.bits(5) + 1):
        bits.bits(12)
        if bits.bits(5) > 7:
            bits.bits(1)
        if decoder_model and bits.bits(1):
            bits.bits(2 * delay + 1)
        if displayed and bits.bits(1):
            bits.bits(4)


def _uvlc(bits: Bits) -> None:
    zeros = 0
    while not bits.bits(1) and zeros < 32:
        zeros += 1
    bits.bits(zeros)
