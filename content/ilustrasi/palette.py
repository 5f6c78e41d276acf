"""The colours. This module promises one small family of hues and the means to tint them."""

RIVER_DEEP = "#0F3D4A"
RIVER = "#14697A"
RIVER_SOFT = "#6FA9A8"
RIVER_PALE = "#CFE3DD"
PAPER = "#FBF7EF"
SAND = "#EBD9B4"
PEACH = "#F6CFA0"
ORANGE = "#E8873A"
GOLD = "#F2B84B"
GLOW = "#FFE3A1"
RED = "#B3262E"
RUST = "#A4502A"
PEAT = "#7A3B1E"
BARK = "#4A2A1B"
ULIN = "#5B3A2A"
FOREST = "#1F4D3A"
LEAF = "#3F7A4D"
MOSS = "#8AA35A"
INK = "#14211F"
NIGHT = "#0B2530"
DUSK = "#2A4F63"
PLUM = "#5A3440"
SKIN = "#A8693F"
SKIN_DARK = "#7E4A2C"


def _rgb(colour: str) -> tuple[int, int, int]:
    """Split '#RRGGBB'."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(one: str, other: str, share: float) -> str:
    """Blend two colours; share 0 gives the first, 1 the second."""
    share = min(1.0, max(0.0, share))
    a, b = _rgb(one), _rgb(other)
    return "#" + "".join(f"{round(p + (q - p) * share):02X}" for p, q in zip(a, b, strict=True))


def lighten(colour: str, share: float) -> str:
    """Tint towards paper."""
    return mix(colour, PAPER, share)


def darken(colour: str, share: float) -> str:
    """Shade towards ink."""
    return mix(colour, INK, share)
