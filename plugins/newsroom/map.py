"""A small map as numbers: where dots and lines stand; a template draws it."""

from dataclasses import dataclass

from plugins.newsroom.digest import Digested


@dataclass(frozen=True, slots=True, kw_only=True)
class MapDot:
    """A place; `x` and `y` in the map's units, from its upper left."""

    name: str
    address: str
    kind: str
    x: float
    y: float
    count: int
    """Its stories: none yet is an open dot. At most 1 on a map of one place, which shows no
    numbers, so that a story elsewhere does not change it."""
    here: bool = False
    label: str = ""
    """Where its name is written: "start" (after the dot), "end", "above" or "below"; empty for
    nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapLine:
    """A meridian or parallel: one coordinate in the map's units, and its degrees."""

    at: float
    degrees: float
    """Below 0 in the south and in the west."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Map(Digested):
    """Sizes in the map's units; `scale` is how long `scale_km` kilometres are."""

    width: int
    height: int
    dots: tuple[MapDot, ...]
    """Those that matter most last, so that they lie on top."""
    meridians: tuple[MapLine, ...]
    parallels: tuple[MapLine, ...]
    scale: float
    scale_km: int
