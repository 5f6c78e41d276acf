"""Maps from nothing but coordinates: no tiles, no borders that nobody checked."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from math import ceil, cos, floor, radians

from plugins.newsroom.map import Map, MapDot, MapLine
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.story import Place, Story

WIDTH = 320
MARGIN = 28
KM_A_DEGREE = 111.32
"""Of latitude, and of longitude on the equator."""
SCALES_KM = (100, 50, 20, 10, 5, 2, 1)
LETTER, LINE = 6.9, 13.0
"""About how wide a letter and how high a line of a label is, in the map's units."""
TALLEST = 1.7
"""Height over width, at most."""

Position = tuple[float, float]
"""Latitude and longitude in degrees."""
Box = tuple[float, float, float, float]


class Projection:
    """Degrees to units of the map: flat, true to scale in the middle of it."""

    def __init__(self, positions: Sequence[Position]) -> None:
        latitudes, longitudes = zip(*positions, strict=True)
        self.north, self.south = float(max(latitudes)), float(min(latitudes))
        self.west, self.east = float(min(longitudes)), float(max(longitudes))
        self.squeeze = cos(radians((self.north + self.south) / 2))
        wide = max((self.east - self.west) * self.squeeze, 0.05)
        high = max(self.north - self.south, 0.05)
        inner = WIDTH - 2 * MARGIN
        self.unit: float = min(inner / wide, (inner * TALLEST) / high)
        """Units of the map a degree of latitude."""
        self.height = ceil(high * self.unit + 2 * MARGIN)
        self.left: float = (WIDTH - (self.east - self.west) * self.squeeze * self.unit) / 2

    def x(self, longitude: float) -> float:
        return round(self.left + (longitude - self.west) * self.squeeze * self.unit, 1)

    def y(self, latitude: float) -> float:
        return round(MARGIN + (self.north - latitude) * self.unit, 1)


def regency_map(newspaper: Newspaper, here: Place | None = None) -> Map | None:
    """All places that have coordinates, with `here` or what lies around it marked.

    None when fewer than two have any, or when nobody knows where `here` is.
    """
    placed = [place for place in newspaper.places if _position(place)]
    if here is not None and not _position(here):
        here = newspaper.place_named.get(here.within)
        if here is None or here.kind == "kabupaten":
            return None
    if len(placed) < 2 or (here is not None and not _position(here)):
        return None
    projection = Projection([_position(place) or (0, 0) for place in placed])
    dots = [_dot(place, newspaper, projection, here) for place in placed if _is_shown(place, here)]
    scale_km = next((km for km in SCALES_KM if km * projection.unit / KM_A_DEGREE <= 80), 1)
    return Map(
        width=WIDTH,
        height=projection.height,
        dots=tuple(_labelled(sorted(dots, key=_weight), projection.height)),
        meridians=tuple(_lines(projection.west, projection.east, projection.x)),
        parallels=tuple(_lines(projection.south, projection.north, projection.y)),
        scale=round(scale_km * projection.unit / KM_A_DEGREE, 1),
        scale_km=scale_km,
    )


def main_place_maps(newspaper: Newspaper) -> Callable[[Story], Map | None]:
    """Where a story's main place lies; each place is drawn once, however many stories it has."""
    drawn: dict[str, Map | None] = {}

    def map_of(story: Story) -> Map | None:
        place = story.places[0] if story.places else None
        if place is None or place.kind == "kabupaten":
            return None
        if place.slug not in drawn:
            drawn[place.slug] = regency_map(newspaper, place)
        return drawn[place.slug]

    return map_of


def nearest(place: Place, newspaper: Newspaper, most: int) -> tuple[Place, ...]:
    """The closest places of the same kind; without coordinates, those in the same place."""
    here = _position(place)
    if here is None:
        return _siblings(place, newspaper)[:most]
    others = [
        (_distance(here, there), other.slug, other)
        for other in newspaper.places
        if other.kind == place.kind and other.slug != place.slug and (there := _position(other))
    ]
    return tuple(other for _, _, other in sorted(others, key=lambda found: found[:2])[:most])


def _siblings(place: Place, newspaper: Newspaper) -> tuple[Place, ...]:
    return tuple(
        other
        for other in newspaper.places
        if (other.kind, other.within) == (place.kind, place.within) and other.slug != place.slug
    )


def _position(place: Place) -> Position | None:
    if place.latitude is None or place.longitude is None:
        return None
    return place.latitude, place.longitude


def _distance(one: Position, other: Position) -> float:
    """Enough to tell near from far within one regency."""
    east = (one[1] - other[1]) * cos(radians(one[0]))
    return (one[0] - other[0]) ** 2 + east**2


def _is_shown(place: Place, here: Place | None) -> bool:
    """The point of a whole regency is no spot that anybody could find on a map."""
    return place.kind != "kabupaten" or (here is not None and place.slug == here.slug)


def _dot(place: Place, newspaper: Newspaper, projection: Projection, here: Place | None) -> MapDot:
    latitude, longitude = _position(place) or (0, 0)
    stories = len(newspaper.by_place.get(place.slug, ()))
    return MapDot(
        name=place.name,
        address=place.address,
        kind=place.kind,
        x=projection.x(longitude),
        y=projection.y(latitude),
        count=stories if here is None else min(stories, 1),
        here=here is not None and place.slug == here.slug,
    )


def _weight(dot: MapDot) -> tuple[bool, bool, bool, str]:
    """What is drawn and named last is most important: here, the town, kecamatan."""
    return dot.here, dot.kind == "kota", dot.kind == "kecamatan", dot.name


def _labelled(dots: Sequence[MapDot], height: int) -> Iterator[MapDot]:
    """Names beside the dots, the most important first, where they cover no other name or dot."""
    taken: list[Box] = []
    sides: dict[str, str] = {}
    for dot in reversed(dots):
        if dot.kind == "landmark" and not dot.here:
            continue
        for side, box in _label_boxes(dot):
            if _fits(box, taken, dots, height) or (dot.here and side == "end"):
                taken.append(box)
                sides[dot.address] = side
                break
    for dot in dots:
        yield replace(dot, label=sides.get(dot.address, ""))


def _label_boxes(dot: MapDot) -> Iterator[tuple[str, Box]]:
    long = len(dot.name) * LETTER
    top, bottom = dot.y - LINE / 2, dot.y + LINE / 2
    yield "start", (dot.x + 7, top, dot.x + 7 + long, bottom)
    yield "end", (dot.x - 7 - long, top, dot.x - 7, bottom)
    yield "below", (dot.x - long / 2, dot.y + 7, dot.x + long / 2, dot.y + 7 + LINE)
    yield "above", (dot.x - long / 2, dot.y - 7 - LINE, dot.x + long / 2, dot.y - 7)


def _fits(box: Box, taken: Iterable[Box], dots: Iterable[MapDot], height: int) -> bool:
    left, top, right, bottom = box
    if left < 2 or right > WIDTH - 2 or top < 2 or bottom > height - 2:
        return False
    if any(left < r and right > x and top < b and bottom > y for x, y, r, b in taken):
        return False
    return not any(
        left - 3 < dot.x < right + 3 and top - 3 < dot.y < bottom + 3
        for dot in dots
        if dot.kind != "landmark"
    )


def _lines(low: float, high: float, place: Callable[[float], float]) -> Iterator[MapLine]:
    """Every half degree that lies on the map."""
    for half in range(ceil(low * 2), floor(high * 2) + 1):
        yield MapLine(at=place(half / 2), degrees=half / 2)
