"""An encoder of HEVC for tests: every sample is written down as it is (I_PCM), nothing is lost.

Pictures are made of blocks of 32 x 32, each a slice of its own, in 4:2:0 (ITU H.265). Decoders
must give the very samples back, so that what a test expects is known without any decoder.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

BLOCK = 32
VPS, SPS, PPS, IDR = 32, 33, 34, 19

Colour = tuple[int, int, int]
"""Y, Cb, Cr."""
At = Callable[[int, int], Colour]
"""The colour of the block in a column and a row."""


@dataclass
class _Bits:
    bits: list[int] = field(default_factory=list)

    def put(self, value: int, count: int) -> None:
        self.bits += [value >> place & 1 for place in range(count - 1, -1, -1)]

    def golomb(self, value: int) -> None:
        length = (value + 1).bit_length()
        self.put(0, length - 1)
        self.put(value + 1, length)

    def align(self, first: int) -> None:
        """Fill the byte up, with `first` and zeros."""
        self.put(first, 1)
        self.put(0, -len(self.bits) % 8)

    def data(self) -> bytes:
        self.put(0, -len(self.bits) % 8)
        bits = "".join(map(str, self.bits))
        return bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits), 8))


@dataclass(frozen=True)
class Picture:
    """One coded picture."""

    configuration: bytes
    """The content of the box hvcC."""
    data: bytes


def picture(width: int, height: int, at: At, *, depth: int = 8, claims: int = 0) -> Picture:
    """`width` and `height` in pixels, multiples of BLOCK; samples of `depth` bits.

    With `claims`, its header says that both sides have so many pixels.
    """
    claimed = (claims, claims) if claims else (width, height)
    columns, rows = width // BLOCK, height // BLOCK
    slices = [
        _slice(number, claimed, at(number % columns, number // columns), depth)
        for number in range(columns * rows)
    ]
    parameters = {VPS: _vps(depth), SPS: _sps(*claimed, depth), PPS: _pps()}
    return Picture(
        configuration=_configuration(parameters, depth),
        data=b"".join(len(unit).to_bytes(4) + unit for unit in slices),
    )


def ycbcr(red: int, green: int, blue: int, *, depth: int = 8) -> Colour:
    """BT.601, full range."""
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    top = (1 << depth) - 1
    half = 1 << depth - 1
    return (
        round(luma * top / 255),
        min(top, round((blue - luma) / 1.772 * top / 255) + half),
        min(top, round((red - luma) / 1.402 * top / 255) + half),
    )


def _unit(kind: int, content: bytes) -> bytes:
    """A NAL unit: zeros are kept apart, so that none looks like the start of another."""
    made, zeros = bytearray((kind << 1, 1)), 0
    for byte in content:
        if zeros >= 2 and byte <= 3:
            made.append(3)
            zeros = 0
        made.append(byte)
        zeros = zeros + 1 if byte == 0 else 0
    return bytes(made)


def _profile(bits: _Bits, depth: int) -> None:
    kind = 1 if depth == 8 else 2
    bits.put(kind, 8)
    bits.put(1 << 31 - kind, 32)
    bits.put(0b1001, 4)
    bits.put(0, 44)
    bits.put(93, 8)


def _vps(depth: int) -> bytes:
    bits = _Bits()
    bits.put(0b0000_11_000000_000_1, 16)
    bits.put(0xFFFF, 16)
    _profile(bits, depth)
    bits.put(1, 1)
    bits.put(0b111, 3)
    bits.put(0, 6)
    bits.put(0b1_0_0, 3)
    bits.align(1)
    return _unit(VPS, bits.data())


def _sps(width: int, height: int, depth: int) -> bytes:
    bits = _Bits()
    bits.put(0b0000_000_1, 8)
    _profile(bits, depth)
    for value in (0, 1, width, height):
        bits.golomb(value)
    bits.put(0, 1)
    for value in (depth - 8, depth - 8, 0):
        bits.golomb(value)
    bits.put(1, 1)
    for value in (0, 0, 0, 2, 0, 0, 3, 0, 0):
        bits.golomb(value)
    bits.put(0b0001, 4)  # samples as they are
    bits.put(depth - 1, 4)
    bits.put(depth - 1, 4)
    bits.golomb(2)
    bits.golomb(0)
    bits.put(1, 1)
    bits.golomb(0)
    bits.put(0, 5)
    bits.align(1)
    return _unit(SPS, bits.data())


def _pps() -> bytes:
    bits = _Bits()
    bits.golomb(0)
    bits.golomb(0)
    bits.put(0, 7)
    for value in (0, 0, 0):
        bits.golomb(value)
    bits.put(0, 3)
    bits.golomb(0)
    bits.golomb(0)
    bits.put(0, 6)
    bits.put(0b0_101, 4)  # no filter over edges
    bits.put(0, 2)
    bits.golomb(0)
    bits.put(0, 2)
    bits.align(1)
    return _unit(PPS, bits.data())


def _slice(number: int, size: tuple[int, int], colour: Colour, depth: int) -> bytes:
    blocks = -(-size[0] // BLOCK) * -(-size[1] // BLOCK)
    bits = _Bits()
    bits.put(number == 0, 1)
    bits.put(0, 1)
    bits.golomb(0)
    if number:
        bits.put(number, (blocks - 1).bit_length())
    bits.golomb(2)
    bits.golomb(0)
    bits.align(1)
    # One block in one piece, its samples as they are: the first bin costs 240 of 510.
    _terminated(bits, 510 - 240)
    bits.put(0, -len(bits.bits) % 8)
    for level, count in zip(colour, (BLOCK**2, BLOCK**2 // 4, BLOCK**2 // 4), strict=True):
        bits.bits += [level >> place & 1 for place in range(depth - 1, -1, -1)] * count
    _terminated(bits, 510)  # the end of the slice
    bits.put(0, -len(bits.bits) % 8)
    return _unit(IDR, bits.data())


def _terminated(bits: _Bits, span: int) -> None:
    """What the arithmetic coder leaves when its next bin says that it ends (9.3.4.5)."""
    # Nine of its ten bits are written, for the first is always 0; the last says "stop".
    bits.put(span - 2 | 1, 9)


def _configuration(parameters: dict[int, bytes], depth: int) -> bytes:
    """ISO 14496-15, 8.3.3.1."""
    kind = 1 if depth == 8 else 2
    head = bytes((1, kind)) + (1 << 31 - kind).to_bytes(4) + b"\x90\0\0\0\0\0" + bytes((93,))
    head += b"\xf0\0\xfc\xfd" + bytes((0xF8 | depth - 8, 0xF8 | depth - 8)) + b"\0\0\x0f"
    arrays = [
        bytes((0x80 | kind, 0, 1)) + len(unit).to_bytes(2) + unit
        for kind, unit in parameters.items()
    ]
    return head + bytes((len(arrays),)) + b"".join(arrays)


def checkered(colours: Sequence[Colour], columns: int) -> At:
    """The colours, row after row."""
    return lambda column, row: colours[row * columns + column]
