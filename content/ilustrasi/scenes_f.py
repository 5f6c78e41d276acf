"""Three scenes of knowing the town. This module promises the quilt of seventeen districts, a
campus on a bright morning and a message under the magnifying glass."""

import math
from collections.abc import Callable

from . import motifs as m
from . import palette as c
from .palette import darken, lighten, mix
from .sheet import (
    HEIGHT,
    WIDTH,
    Point,
    Sheet,
    at,
    circle,
    ellipse,
    group,
    line,
    oval,
    path,
    poly,
    rect,
    smooth,
)

# ---------------------------------------------------------------- seventeen districts

ROWS = ((2, 1), (1, 2), (2, 2), (2, 2), (2, 1))
"""Patches to the left and right of the river, from the hills to the sea: seventeen."""
EDGES = (388, 482, 590, 712, 850, 1010)
FIELDS = (c.LEAF, c.GOLD, c.MOSS, c.RIVER_SOFT, c.ORANGE, c.SAND, c.FOREST, c.PEACH)
ROOFS = (c.RED, c.RUST, c.RIVER_DEEP, c.PEAT)


def _bank(y: float) -> tuple[float, float]:
    """Where the river's left and right banks are at the height y."""
    t = max(0.0, (y - EDGES[0]) / (EDGES[-1] - EDGES[0]))
    middle = 900 + 120 * math.sin(t * 5.2) * (1 - 0.35 * t)
    half = 12 + 62 * t**1.5
    return middle - half, middle + half


def _patch(row: int, side: int, place: int, of: int) -> list[Point]:
    """The outline of a patch: place 0 is the leftmost of its side."""
    top, bottom = EDGES[row], EDGES[row + 1]

    def edge(number: int, y: float) -> float:
        left, right = _bank(y)
        x0, x1 = (-60.0, left) if side == 0 else (right, WIDTH + 60.0)
        tilt = 0.035 * (1 if (row + number) % 2 else -1) if 0 < number < of else 0.0
        share = number / of + tilt * (y - top) / (bottom - top)
        return x0 + (x1 - x0) * share

    steps = [top + (bottom - top) * i / 6 for i in range(7)]
    return [(edge(place, y), y) for y in steps] + [(edge(place + 1, y), y) for y in reversed(steps)]


def _patches() -> list[tuple[int, list[Point]]]:
    """Each patch with its row."""
    return [
        (row, _patch(row, side, place, of))
        for row, sides in enumerate(ROWS)
        for side, of in enumerate(sides)
        for place in range(of)
    ]


def _stitching(outline: list[Point], colour: str, row: int, number: int) -> str:
    """What grows there: lines of rice or rows of dots, finer in the distance."""
    top, bottom = EDGES[row], EDGES[row + 1]
    step = 9 + 4 * row
    count = int((bottom - top) / step)
    xs = [x for x, _ in outline]
    if number % 2:
        rows = "".join(f"M{min(xs):.0f},{top + step * i}H{max(xs):.0f}" for i in range(1, count))
        return line(rows, darken(colour, 0.22), 1.4 + row * 0.5, opacity=0.5)
    dots = "".join(
        oval(x + (i % 2) * step, top + step * i, 1.5 + row * 0.55, 1 + row * 0.4)
        for i in range(1, count)
        for x in range(int(min(xs)), int(max(xs)), int(step * 2))
    )
    return path(dots, darken(colour, 0.25), opacity=0.5)


def _hut(x: float, y: float, w: float, roof: str) -> str:
    """A small house on short legs, seen from the front; y is the ground."""
    wall, floor = lighten(c.SAND, 0.4), y - w * 0.16
    legs = "".join(
        rect(x + w * k - w * 0.03, floor, w * 0.06, w * 0.16, c.BARK)
        for k in (-0.36, -0.12, 0.12, 0.36)
    )
    gable = poly([(x - w * 0.62, y - w * 0.5), (x, y - w), (x + w * 0.62, y - w * 0.5)])
    lit = poly([(x - w * 0.62, y - w * 0.5), (x, y - w), (x - w * 0.08, y - w * 0.5)])
    return (
        ellipse(x + w * 0.1, y, w * 0.62, w * 0.08, c.INK, opacity=0.18)
        + legs
        + rect(x - w * 0.45, y - w * 0.52, w * 0.9, w * 0.37, wall)
        + rect(x + w * 0.1, y - w * 0.52, w * 0.35, w * 0.37, darken(wall, 0.18), opacity=0.6)
        + rect(x - w * 0.1, y - w * 0.44, w * 0.2, w * 0.29, c.BARK)
        + path(gable, roof)
        + path(lit, lighten(roof, 0.22))
    )


def _homestead(s: Sheet, row: int, number: int, outline: list[Point]) -> str:
    """One house and its trees near the middle of a patch."""
    seen = [(min(1740.0, max(60.0, x)), y) for x, y in outline]
    x = sum(p[0] for p in seen) / len(seen)
    y = EDGES[row + 1] - (EDGES[row + 1] - EDGES[row]) * 0.22
    size = 34 + row * 15
    dark, light = (c.FOREST, c.LEAF) if number % 3 else (darken(c.LEAF, 0.3), c.MOSS)
    out = ""
    for dx, k in ((-1.15, 0.5), (0.98, 0.42), (1.5, 0.3)):
        r = size * k
        out += rect(x + dx * size - r * 0.07, y - r * 1.5, r * 0.14, r * 1.5, c.BARK)
        out += m.crown(s, x + dx * size, y - r * 1.7, r, r * 0.9, dark, light)
    return out + _hut(x, y, size, ROOFS[number % len(ROOFS)])


def kecamatan() -> str:
    """Seventeen bright patches left and right of one river, from the hills to the sea."""
    s = Sheet(17)
    s.add(
        m.sky(s, (0, c.RIVER_SOFT), (0.6, c.PEACH), (1, c.GLOW), bottom=420),
        m.sun(s, 1290, 210, 62),
        m.cloud(s, 520, 190, 420, 60, c.PAPER, 0.75),
        m.birds(s, 840, 180, 7, 13, c.DUSK),
        m.ridge(s, 318, 34, mix(c.DUSK, c.PEACH, 0.45)),
        m.ridge(s, 356, 26, mix(c.FOREST, c.RIVER_SOFT, 0.45)),
        rect(0, EDGES[0] - 8, WIDTH, HEIGHT, c.PAPER),
    )
    patches = _patches()
    for number, (row, outline) in enumerate(patches):
        colour = mix(FIELDS[(number * 3) % len(FIELDS)], c.PAPER, 0.22 - 0.04 * row)
        clip = s.clip(poly(outline))
        s.add(
            path(poly(outline), colour),
            group(_stitching(outline, colour, row, number), clip_path=clip),
            line(poly(outline), c.PAPER, 3 + row * 1.6),
        )
    _river_and_sea(s)
    for number, (row, outline) in enumerate(patches):
        s.add(_homestead(s, row, number, outline))
    s.add(m.kelotok(s, 770, 1120, 250), m.wake(s, 760, 1124, 220))
    s.grain()
    return s.svg()


def _river_and_sea(s: Sheet) -> None:
    ys = [EDGES[0] - 8 + (EDGES[-1] - EDGES[0] + 12) * i / 30 for i in range(31)]
    banks = [(_bank(y)[0], y) for y in ys] + [(_bank(y)[1], y) for y in reversed(ys)]
    s.add(
        m.river(s, EDGES[-1], c.RIVER, c.RIVER_DEEP, count=110),
        path(poly(banks), s.linear((0, c.RIVER_PALE), (0.4, c.RIVER_SOFT), (1, c.RIVER))),
        line(smooth([(_bank(y)[0] + 5, y) for y in ys]), c.PAPER, 3, opacity=0.6),
    )


# ---------------------------------------------------------------- the campus


def _hipped_roof(x: float, y: float, w: float, h: float, colour: str) -> str:
    """A Banjar-like hipped roof standing on y, with its light from the left."""
    whole = poly([(x - w / 2, y), (x - w * 0.2, y - h), (x + w * 0.2, y - h), (x + w / 2, y)])
    left = poly([(x - w / 2, y), (x - w * 0.2, y - h), (x - w * 0.26, y)])
    tiles = "".join(
        f"M{x - w / 2 + w * 0.3 * i / 6 + 6:.0f},{y - h * i / 6:.0f}"
        f"H{x + w / 2 - w * 0.3 * i / 6 - 6:.0f}"
        for i in range(1, 6)
    )
    return (
        path(whole, colour)
        + path(left, lighten(colour, 0.25))
        + line(tiles, darken(colour, 0.3), 2, opacity=0.5)
        + rect(x - w * 0.21, y - h - 9, w * 0.42, 12, darken(colour, 0.2))
        + rect(x - w * 0.52, y - 4, w * 1.04, 15, lighten(c.SAND, 0.5))
    )


def _storey(x: float, y: float, w: float, h: float, bays: int) -> str:
    """A floor with a gallery: pillars in front of windows; y is its foot."""
    wall = lighten(c.SAND, 0.55)
    out = rect(x - w / 2, y - h, w, h, wall)
    out += rect(x - w / 2, y - h, w, h * 0.16, darken(wall, 0.2), opacity=0.55)
    step = w / bays
    for i in range(bays):
        left = x - w / 2 + step * (i + 0.5)
        out += rect(left - step * 0.24, y - h * 0.76, step * 0.48, h * 0.5, c.RIVER)
        out += rect(
            left - step * 0.24, y - h * 0.76, step * 0.2, h * 0.5, c.RIVER_SOFT, opacity=0.7
        )
        out += rect(left - step * 0.28, y - h * 0.25, step * 0.56, h * 0.05, c.PAPER)
    for i in range(bays + 1):
        out += rect(x - w / 2 + step * i - 8, y - h, 16, h, c.PAPER)
        out += rect(x - w / 2 + step * i + 3, y - h, 5, h, darken(c.PAPER, 0.16))
    return out + rect(x - w / 2 - 12, y - h * 0.13, w + 24, h * 0.13, c.RIVER_DEEP, opacity=0.85)


def _building(s: Sheet) -> str:
    """Two wings and a higher middle with the door."""
    out = ""
    for x in (560, 1240):
        out += _storey(x, 760, 520, 120, 5) + _storey(x, 640, 520, 120, 5)
        out += _hipped_roof(x, 520, 590, 96, c.RUST)
    out += _storey(900, 760, 320, 150, 3) + _storey(900, 610, 320, 140, 3)
    out += _hipped_roof(900, 470, 400, 130, c.RED)
    out += rect(838, 640, 124, 120, c.BARK) + rect(848, 650, 50, 110, c.RIVER_SOFT)
    out += rect(902, 650, 50, 110, c.RIVER)
    band = m.sulur(s, 770, 1030, 484, 20, c.RUST, leaf=c.LEAF)
    steps = "".join(
        rect(800 - 14 * i, 760 + 12 * i, 200 + 28 * i, 12, darken(c.PAPER, 0.08 * i))
        for i in range(3)
    )
    return out + band + steps


def _students() -> str:
    """Six people on their way, books under the arm."""
    people = (
        (690, 905, 150, "hijab", "walk", 1, c.RIVER, c.RIVER_DEEP),
        (770, 900, 158, "man", "walk", 1, c.PAPER, c.INK),
        (1016, 872, 128, "woman", "walk", -1, c.RED, c.PEAT),
        (1076, 878, 132, "man", "walk", -1, c.GOLD, c.DUSK),
        (580, 1010, 205, "man", "walk", 1, c.ORANGE, c.INK),
        (1215, 1000, 196, "hijab", "stand", -1, c.PLUM, c.PLUM),
    )
    out = ""
    for x, y, h, kind, pose, face, top, lower in people:
        out += ellipse(x, y, h * 0.2, h * 0.03, c.INK, opacity=0.2)
        out += m.person(x, y, h, kind=kind, pose=pose, face=face, top=top, lower=lower)
        out += rect(x + face * h * 0.1 - h * 0.04, y - h * 0.6, h * 0.1, h * 0.13, c.PAPER, rx=2)
        out += rect(x + face * h * 0.1 - h * 0.04, y - h * 0.6, h * 0.025, h * 0.13, c.RIVER, rx=1)
    return out


def profil_umsa() -> str:
    """Students walk to a campus under shady trees on a bright morning."""
    s = Sheet(2023)
    s.add(
        m.sky(
            s, (0, mix(c.RIVER_SOFT, c.PAPER, 0.2)), (0.7, c.RIVER_PALE), (1, c.GLOW), bottom=800
        ),
        m.sun(s, 380, 250, 70),
        m.cloud(s, 1330, 210, 520, 70, c.PAPER, 0.85),
        m.cloud(s, 820, 140, 300, 40, c.PAPER, 0.6),
        m.birds(s, 1050, 230, 6, 12, c.DUSK),
        m.treeline(s, -40, WIDTH + 40, 770, 210, mix(c.FOREST, c.RIVER_SOFT, 0.3), light=c.MOSS),
        rect(0, 755, WIDTH, HEIGHT, s.linear((0, c.MOSS), (0.35, c.LEAF), (1, c.FOREST))),
    )
    s.add(_building(s))
    walk = poly([(800, 796), (1000, 796), (1330, HEIGHT), (470, HEIGHT)])
    joints = "".join(
        f"M{800 - 330 * t:.0f},{796 + 404 * t:.0f}H{1000 + 330 * t:.0f}"
        for t in (0.06, 0.16, 0.3, 0.48, 0.7)
    )
    s.add(
        path(walk, s.linear((0, c.SAND), (1, lighten(c.SAND, 0.3)))),
        line(joints, darken(c.SAND, 0.25), 3, opacity=0.6),
        m.shrubs(s, 250, 760, 800, 34, c.FOREST, c.MOSS),
        m.shrubs(s, 1040, 1550, 800, 34, c.FOREST, c.MOSS),
    )
    for x, y, h in ((170, 900, 640), (1640, 890, 600)):
        s.add(m.forest_tree(s, x, y, h, bark=c.BARK, spread=0.3))
    s.add(_students(), m.shrubs(s, -60, 330, 1215, 80, darken(c.FOREST, 0.2), c.LEAF))
    s.add(m.shrubs(s, 1500, 1880, 1215, 80, darken(c.FOREST, 0.2), c.LEAF))
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- under the glass

SCREEN = (-190.0, -400.0, 380.0, 800.0)


def _table(s: Sheet) -> str:
    """Planks of dark wood in warm light."""
    out = rect(0, 0, WIDTH, HEIGHT, s.linear((0, mix(c.PEAT, c.ORANGE, 0.35)), (1, c.PEAT)))
    for i in range(7):
        y = i * 175
        out += rect(0, y, WIDTH, 175, c.BARK if i % 2 else c.RUST, opacity=0.16)
        out += line(f"M0,{y}H{WIDTH}", c.BARK, 5, opacity=0.6)
        for _ in range(5):
            gx, gy = s.rng.uniform(-100, 1700), y + s.rng.uniform(25, 150)
            wave = [(gx + 90 * k, gy + s.rng.uniform(-9, 9)) for k in range(5)]
            out += line(smooth(wave), c.BARK, 2.5, opacity=0.28)
    return out + m.glow(s, 620, 240, 900, c.GLOW, 0.4)


def _picture(s: Sheet, x: float, y: float, w: float, h: float) -> str:
    """The photo in the message: a boat on a river at sunset."""
    frame = s.clip(f"M{x},{y}H{x + w}V{y + h}H{x}Z")
    inner = (
        rect(x, y, w, h * 0.6, s.linear((0, c.ORANGE), (1, c.GLOW)))
        + circle(x + w * 0.7, y + h * 0.42, h * 0.14, c.PAPER)
        + rect(x, y + h * 0.48, w, h * 0.13, c.FOREST)
        + rect(x, y + h * 0.58, w, h * 0.42, c.RIVER)
        + path(
            "".join(
                oval(x + w * k, y + h * (0.66 + 0.5 * abs(k - 0.5) * 0.5), w * 0.07, 2)
                for k in (0.1, 0.3, 0.75, 0.9)
            ),
            c.RIVER_PALE,
        )
        + m.kelotok(s, x + w * 0.16, y + h * 0.84, w * 0.66, passengers=3)
    )
    return group(inner, clip_path=frame)


def _bubble(x: float, y: float, w: float, h: float, fill: str, bars: int) -> str:
    """A message whose words are plain bars."""
    out = rect(x, y, w, h, fill, rx=24)
    for i in range(bars):
        width = w - 56 if i < bars - 1 else (w - 56) * 0.55
        out += rect(x + 28, y + 26 + i * 30, width, 12, mix(fill, c.INK, 0.4), rx=6)
    return out


def _messages(s: Sheet) -> str:
    """The screen: two messages, a picture between them."""
    x, y, w, h = SCREEN
    return (
        rect(x, y, w, h, c.RIVER_PALE, rx=34)
        + rect(x, y, w, 92, c.RIVER, rx=34)
        + rect(x, y + 50, w, 42, c.RIVER)
        + circle(x + 54, y + 48, 26, c.GOLD)
        + rect(x + 98, y + 40, 150, 16, c.PAPER, rx=8)
        + _bubble(x + 22, y + 118, 250, 106, c.PAPER, 3)
        + rect(x + 22, y + 246, 312, 300, c.PAPER, rx=24)
        + _picture(s, x + 38, y + 262, 280, 200)
        + rect(x + 46, y + 482, 240, 12, mix(c.PAPER, c.INK, 0.4), rx=6)
        + rect(x + 46, y + 510, 150, 12, mix(c.PAPER, c.INK, 0.4), rx=6)
        + _bubble(x + 118, y + 574, 240, 106, mix(c.MOSS, c.PAPER, 0.55), 3)
        + rect(x + 22, y + 712, w - 44, 56, c.PAPER, rx=28)
        + circle(x + w - 52, y + 740, 22, c.LEAF)
    )


def _phone(s: Sheet) -> str:
    x, y, w, h = SCREEN
    shadow = rect(x - 10, y + 4, w + 56, h + 50, c.INK, rx=60, opacity=0.35, filter=s.blur(16))
    body = rect(x - 22, y - 22, w + 44, h + 44, c.INK, rx=54)
    return shadow + body + rect(x - 17, y - 17, w + 34, h + 34, c.NIGHT, rx=50) + _messages(s)


def _magnifier(s: Sheet, x: float, y: float, r: float) -> str:
    """The glass, with what lies under it twice as large; its handle points to the lower right."""
    shadow = circle(x + 22, y + 30, r + 20, c.INK, opacity=0.3, filter=s.blur(14))
    clip = s.clip(oval(x, y, r, r))
    enlarged = group(
        rect(x - r, y - r, 2 * r, 2 * r, c.PAPER)
        + _picture(s, x - r * 1.5, y - r * 1.15, r * 3, r * 2.2),
        clip_path=clip,
    )
    k = math.sqrt(0.5)
    start, mid, end = (r + 12), (r + 70), (r + 330)
    handle = line(
        poly([(x + k * start, y + k * start), (x + k * mid, y + k * mid)], closed=False), c.GOLD, 34
    )
    handle += line(
        poly([(x + k * mid, y + k * mid), (x + k * end, y + k * end)], closed=False), c.BARK, 58
    )
    handle += line(
        poly(
            [(x + k * mid - 12, y + k * mid - 2), (x + k * end - 14, y + k * end - 4)], closed=False
        ),
        c.RUST,
        14,
        opacity=0.9,
    )
    rim = circle(x, y, r + 10, "none", stroke=c.GOLD, stroke_width=24)
    rim += circle(x, y, r + 18, "none", stroke=c.RUST, stroke_width=5)
    shine = line(
        f"M{x - r * 0.74:.0f},{y - r * 0.28:.0f}A{r * 0.8:.0f},{r * 0.8:.0f} 0 0 1 "
        f"{x - r * 0.2:.0f},{y - r * 0.76:.0f}",
        c.PAPER,
        16,
        opacity=0.75,
    )
    return shadow + handle + enlarged + rim + shine


def _coffee(s: Sheet, x: float, y: float) -> str:
    """A glass of coffee on its saucer, seen from above."""
    return (
        circle(x + 14, y + 18, 142, c.INK, opacity=0.3, filter=s.blur(12))
        + circle(x, y, 140, c.PAPER)
        + circle(x, y, 122, c.RIVER_PALE)
        + circle(x, y, 92, c.PAPER)
        + circle(x, y, 78, c.BARK)
        + circle(x - 8, y - 8, 62, c.PEAT, opacity=0.6)
        + line(f"M{x - 46},{y - 18}A52,52 0 0 1 {x - 6},{y - 48}", c.SAND, 6, opacity=0.7)
        + line(f"M{x + 88},{y - 20}Q{x + 150},{y - 6} {x + 92},{y + 34}", c.PAPER, 20)
    )


def cara_memeriksa_kabar() -> str:
    """A magnifying glass over a phone with a message, on a wooden table beside a coffee."""
    s = Sheet(711)
    s.add(
        _table(s),
        m.sulur(s, -40, WIDTH + 40, 1128, 74, mix(c.PEAT, c.GOLD, 0.45)),
        _coffee(s, 430, 420),
        at(860, 590, _phone(s), 1.12, -7),
        _magnifier(s, 985, 560, 235),
    )
    s.grain()
    return s.svg()


SCENES: dict[str, Callable[[], str]] = {
    "kecamatan": kecamatan,
    "profil-umsa": profil_umsa,
    "cara-memeriksa-kabar": cara_memeriksa_kabar,
}
