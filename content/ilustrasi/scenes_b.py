"""Land, ways and places. This module promises four scenes: the regency from the hills,
the way to the town, its sights in four frames, and the timber museum opened like a dolls' house."""

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from . import motifs as m
from . import palette as c
from .palette import darken, lighten, mix
from .sheet import (
    HEIGHT,
    WIDTH,
    Point,
    Sheet,
    circle,
    ellipse,
    group,
    lens,
    line,
    mirror,
    oval,
    path,
    poly,
    rect,
    scallop,
    smooth,
)

# ---------------------------------------------------------------- kotawaringin-timur

Bend = tuple[float, float, float]  # x, y and half width of the river on the sheet

MENTAYA: tuple[Bend, ...] = (
    (860, 1260, 118),
    (800, 1130, 106),
    (905, 1018, 94),
    (1110, 940, 82),
    (1180, 862, 70),
    (1010, 795, 60),
    (770, 742, 52),
    (700, 686, 44),
    (840, 640, 38),
    (1030, 606, 33),
    (1085, 572, 29),
    (965, 541, 27),
    (862, 512, 27),
    (905, 484, 31),
    (985, 462, 44),
    (1010, 446, 84),
    (1015, 434, 150),
)
FLAT = 0.34  # how much the ground is pressed together in depth


def _spline(points: Sequence[Bend], steps: int) -> list[Bend]:
    """More points on the curve through all the points."""
    out: list[Bend] = []
    for i in range(len(points) - 1):
        p0, p1, p2 = points[max(0, i - 1)], points[i], points[i + 1]
        p3 = points[min(len(points) - 1, i + 2)]
        for j in range(steps):
            t = j / steps
            x, y, w = (
                0.5
                * (
                    2 * b
                    + (d - a) * t
                    + (2 * a - 5 * b + 4 * d - e) * t * t
                    + (3 * b - a - 3 * d + e) * t**3
                )
                for a, b, d, e in zip(p0, p1, p2, p3, strict=True)
            )
            out.append((x, y, w))
    return [*out, points[-1]]


def _ribbon(
    course: Sequence[Bend], spread: float = 1.0, extra: float = 0.0, flat: float = FLAT
) -> str:
    """Path data: a river lying on the ground along its course."""
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y, w) in enumerate(course):
        x0, y0, _ = course[max(0, i - 1)]
        x1, y1, _ = course[min(len(course) - 1, i + 1)]
        tx, ty = x1 - x0, (y1 - y0) / flat
        k = math.hypot(tx, ty) or 1.0
        half = w * spread + extra * (y - 300) / 900
        nx, ny = -ty / k * half, tx / k * half * flat
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return poly(left + right[::-1])


def _dry(course: Sequence[Bend], x: float, y: float, room: float) -> bool:
    """Whether a crown of that room at x, y keeps clear of the river."""
    return all(math.hypot(x - px, (y - py) / FLAT) > w * 1.02 + room for px, py, w in course)


def _crown_row(
    s: Sheet, x: float, y: float, r: float, dark: str, light: str, sun_side: int = -1
) -> str:
    """One tree seen from above and aside: a clump with a lit top."""
    n = 7 if r < 9 else 10
    out = path(scallop(x, y - r * 0.5, r, r * 0.8, n, s.rng), dark)
    top = scallop(x + sun_side * r * 0.24, y - r * 0.78, r * 0.56, r * 0.38, max(6, n - 2), s.rng)
    return out + path(top, light, opacity=0.8)


Patch = tuple[float, float, float, float, float]  # centre x, y, half width, half height, slant


def _in_patch(patches: Sequence[Patch], x: float, y: float, room: float) -> bool:
    return any(
        abs(y - py) < ph + room * 0.5 and abs(x - px - (y - py) * slant) < pw + room
        for px, py, pw, ph, slant in patches
    )


CLEARINGS: tuple[Patch, ...] = (
    (815, 916, 120, 56, 0.0),
    (1330, 876, 66, 52, 0.0),
    (566, 766, 90, 34, 0.0),
    (1108, 672, 46, 18, 0.0),
)


def _orchard(s: Sheet, patch: Patch, ground: str, dark: str, light: str, rows: int) -> str:
    """A garden in rows on the plain: a slanting field with round bushes."""
    px, py, pw, ph, slant = patch
    corners = [
        (px + sx * pw * (1 + 0.22 * sy) + sy * ph * slant, py + sy * ph)
        for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]
    out = path(poly(corners), ground)
    d, tops = "", ""
    for i in range(rows):
        v = -1 + 2 * (i + 0.5) / rows
        y = py + v * ph
        r = ph / rows * 0.92 * (1 + 0.22 * v)
        cols = max(3, round(pw * 2 / (ph * 2 / rows / FLAT) * 1.05))
        for j in range(cols):
            u = -1 + 2 * (j + 0.5) / cols
            x = px + u * pw * (1 + 0.22 * v) + v * ph * slant
            d += scallop(x, y, r * 1.5, r * 1.0, 8, s.rng)
            tops += oval(x - r * 0.4, y - r * 0.35, r * 0.7, r * 0.36)
    return out + path(d, dark) + path(tops, light, opacity=0.85)


def _hut(x: float, y: float, w: float, wall: str, roof: str, side: int = 1) -> str:
    """A far house: gable, flank and roof, nothing more."""
    h, dx, dy = w * 0.5, side * w * 0.85, -w * 0.12
    near = x + w / 2 * side
    apex = (x, y - h - w * 0.45)
    return (
        path(
            poly([(near, y), (near + dx, y + dy), (near + dx, y + dy - h), (near, y - h)]),
            darken(wall, 0.3),
        )
        + path(
            poly([(x - w / 2, y), (x + w / 2, y), (x + w / 2, y - h), apex, (x - w / 2, y - h)]),
            wall,
        )
        + path(
            poly(
                [
                    apex,
                    (apex[0] + dx, apex[1] + dy),
                    (near + dx * 1.08 + side * w * 0.1, y + dy - h * 0.85),
                    (near + side * w * 0.1, y - h * 0.85),
                ]
            ),
            roof,
        )
        + line(
            poly(
                [(x - w * 0.58 * side, y - h * 0.86), apex, (near + side * w * 0.1, y - h * 0.86)],
                False,
            ),
            lighten(roof, 0.2),
            max(1.2, w * 0.09),
        )
        + rect(x - w * 0.11, y - h * 0.62, w * 0.22, h * 0.62, darken(wall, 0.55))
    )


def _plain(s: Sheet, course: Sequence[Bend], patches: Sequence[Patch]) -> list[tuple[float, str]]:
    """The forest of the plain, row by row, each part with its depth on the sheet."""
    parts: list[tuple[float, str]] = []
    y = 446.0
    while y < 1120:
        depth = (y - 300) / 900
        r = 5 + 52 * depth
        haze = min(1.0, max(0.0, (760 - y) / 330))
        dark = mix("#1F5F46", "#86B5A0", haze)
        light = mix("#7DB35A", "#B9D6A6", haze)
        x = -30 + s.rng.uniform(0, r)
        while x < WIDTH + 30:
            py = y + s.rng.uniform(-0.25, 0.25) * r
            open_land = math.sin(x / 210 + y / 47) + math.sin(x / 97 - y / 31) > 1.15
            if (
                not open_land
                and _dry(course, x, py, r * 1.1)
                and not _in_patch(patches, x, py, r * 0.9)
                and not _in_patch(CLEARINGS, x, py, r * 0.4)
            ):
                k = s.rng.uniform(0.75, 1.15)
                tone = s.rng.uniform(-0.08, 0.1)
                parts.append(
                    (py, _crown_row(s, x, py, r * k, mix(dark, "#123F33", max(0, tone)), light))
                )
            x += r * s.rng.uniform(1.15, 1.9)
        y += r * 0.62
    return parts


def _hill(
    s: Sheet, crest: Sequence[Point], dark: str, light: str, r: float, lit: tuple[float, float]
) -> str:
    """A wooded hill: a slope below its crest, brightest round the point lit, with scattered trees
    that stand closer towards the foot."""
    outline = smooth(crest) + f"L{crest[-1][0]:.0f},{HEIGHT + 20}L{crest[0][0]:.0f},{HEIGHT + 20}Z"
    edge, trees = "", ""
    for (x0, y0), (x1, y1) in pairwise(crest):
        n = max(1, int(math.dist((x0, y0), (x1, y1)) / (r * 1.2)))
        for i in range(n):
            t = (i + s.rng.uniform(0.2, 0.8)) / n
            k = r * s.rng.uniform(0.7, 1.1)
            near = max(0.0, 1 - math.dist((x0, y0), lit) / 620)
            edge += _crown_row(
                s,
                x0 + (x1 - x0) * t,
                y0 + (y1 - y0) * t + k * 0.6,
                k,
                mix(dark, light, 0.1 + 0.35 * near),
                mix(dark, light, 0.5 + 0.5 * near),
            )
    left, right = min(p[0] for p in crest), max(p[0] for p in crest)
    y = min(p[1] for p in crest) + r * 2
    while y < HEIGHT + r:
        x = left
        while x < right:
            px, py = x + s.rng.uniform(-0.8, 0.8) * r, y + s.rng.uniform(-0.4, 0.4) * r
            near = max(0.0, 1 - math.dist((px, py), lit) / 620)
            wave = math.sin(px / 83 + py / 61) + math.sin(px / 47 - py / 90)
            if wave + 0.9 - near * 1.5 > 0:
                k = r * s.rng.uniform(0.75, 1.15)
                trees += _crown_row(
                    s,
                    px,
                    py,
                    k,
                    mix(dark, light, 0.02 + 0.3 * near),
                    mix(dark, light, 0.3 + 0.6 * near),
                )
            x += r * 1.7
        y += r * 1.0
    ground = s.radial(*lit, 700, (0, light), (0.45, mix(light, dark, 0.55)), (1, dark))
    return edge + path(outline, ground) + group(trees, clip_path=s.clip(outline))


def _village(s: Sheet) -> list[tuple[float, str]]:
    """Houses at the bends of the river, each with its depth on the sheet."""
    spots = (
        (742, 902, 34, 0, 1),
        (806, 882, 32, 1, 1),
        (872, 896, 33, 2, 1),
        (790, 940, 38, 3, 1),
        (862, 946, 38, 1, 1),
        (1310, 846, 30, 0, -1),
        (1366, 874, 34, 2, -1),
        (1322, 908, 36, 3, -1),
        (500, 752, 20, 1, 1),
        (546, 744, 19, 0, 1),
        (588, 760, 21, 2, 1),
        (636, 776, 22, 3, 1),
        (540, 776, 22, 3, 1),
        (592, 790, 23, 1, 1),
        (1078, 668, 15, 0, 1),
        (1112, 660, 14, 2, 1),
        (1140, 672, 15, 1, 1),
        (1098, 682, 16, 3, 1),
    )
    tones = (
        ("#F4E7CB", c.RUST),
        ("#E6B877", "#8A3B2A"),
        ("#CFE0D4", "#B4532F"),
        ("#F7EFDC", "#5B4A40"),
    )
    parts: list[tuple[float, str]] = []
    for x, y, w, tone, side in spots:
        wall, roof = tones[tone]
        haze = max(0.0, (760 - y) / 330)
        svg = path(lens(x + w * 0.5, y, w * 1.5, w * 0.16), "#2F6A45", opacity=0.35)
        svg += _hut(x, y, w, mix(wall, "#DDE8C8", haze), mix(roof, "#C9C09A", haze), side)
        parts.append((y, svg))
    for x, y, h in (
        (716, 886, 100),
        (914, 890, 92),
        (1344, 838, 84),
        (520, 736, 50),
        (660, 762, 54),
    ):
        parts.append((y, m.palm(s, x, y, h, dark="#2C6A45", light="#8DBB58", bark="#6B4A33")))
    return parts


def _lookout(s: Sheet) -> str:
    """A grassy knoll in front with people who look down on the land."""
    crest = [
        (-30, 1150),
        (140, 1150),
        (330, 1108),
        (500, 1066),
        (620, 1062),
        (720, 1100),
        (800, 1170),
        (850, 1240),
    ]
    out = path(
        smooth(crest) + "L-30,1240Z", s.linear((0, "#D3DE7A"), (0.45, "#86B254"), (1, "#4C8A4B"))
    )
    tufts = ""
    for _ in range(80):
        x = s.rng.uniform(120, 740)
        y = 1066 + ((x - 570) / 190) ** 2 * (40 if x > 570 else 15) + s.rng.uniform(18, 110)
        tufts += f"M{x:.0f},{y:.0f}l-5,-11M{x:.0f},{y:.0f}l1,-15M{x:.0f},{y:.0f}l7,-10"
    out += line(tufts, "#4C8A4B", 2.2, opacity=0.7)
    for x, y, h, kind, top, lower, pose, face in (
        (536, 1068, 106, "man", c.RED, "#24424A", "point", 1),
        (606, 1064, 100, "hijab", c.PAPER, c.RIVER, "stand", 1),
        (646, 1072, 68, "child", c.GOLD, c.RIVER_DEEP, "wave", 1),
    ):
        out += path(lens(x + 26, y, 44, 5), "#3F7A4D", opacity=0.5)
        out += m.person(
            x,
            y,
            h,
            kind=kind,
            top=top,
            lower=lower,
            pose=pose,
            face=face,
            hair=c.ORANGE if kind == "hijab" else c.INK,
        )
    return out


def _sea_and_sky(s: Sheet, coast: Sequence[Point]) -> str:
    """Morning sky, the Java Sea and the pale line of the coast."""
    out = m.sky(s, (0, "#6FBCC2"), (0.55, "#CBE6D6"), (1, "#FFF6D8"), bottom=330)
    out += m.cloud(s, 560, 190, 720, 120, "#FFFDF2", 0.9) + m.cloud(
        s, 330, 246, 560, 56, "#FFF3D0", 0.9
    )
    out += m.cloud(s, 1420, 206, 620, 84, "#FFFDF2", 0.85) + m.cloud(
        s, 1190, 262, 420, 34, "#FFF3D0", 0.9
    )
    out += rect(0, 318, WIDTH, 140, s.linear((0, "#5FB0B4"), (0.6, "#3C98A2"), (1, "#8CCDBF")))
    foam = "".join(
        lens(s.rng.uniform(0, WIDTH), 322 + 92 * s.rng.random() ** 0.8, s.rng.uniform(20, 90), 1.6)
        for _ in range(60)
    )
    out += path(foam, c.PAPER, opacity=0.5)
    return out + line(smooth([(x, y - 5) for x, y in coast]), "#EAF6E6", 5, opacity=0.8)


COAST: tuple[Point, ...] = (
    *((-20, 418), (220, 428), (470, 424), (700, 434), (880, 438)),
    *((1010, 452), (1130, 438), (1330, 426), (1560, 432), (1820, 416)),
)
GARDENS: tuple[Patch, ...] = (
    *((1330, 700, 150, 42, -0.9), (430, 610, 130, 28, 1.2), (1240, 522, 90, 14, -1.0)),
    *((560, 480, 80, 10, 1.0), (520, 820, 120, 44, 0.5), (1480, 588, 110, 22, -1.2)),
)
Slope = tuple[tuple[Point, ...], str, str, float, Point]  # crest, dark, light, tree size, lit at
SLOPES: tuple[Slope, ...] = (
    (
        ((1350, 1230), (1440, 1010), (1530, 850), (1620, 720), (1720, 640), (1850, 600)),
        *("#1D5F48", "#9CC65E", 24, (1640, 700)),
    ),
    (
        ((1180, 1230), (1290, 1130), (1400, 1040), (1530, 985), (1680, 960), (1850, 1000)),
        *("#17503D", "#83B552", 30, (1500, 990)),
    ),
    (
        ((-40, 570), (70, 560), (190, 630), (310, 760), (400, 900), (470, 1040), (560, 1230)),
        *("#1C5A41", "#9CC65E", 27, (60, 560)),
    ),
    (
        ((-40, 930), (110, 930), (250, 990), (380, 1100), (470, 1230)),
        *("#123F33", "#6DA650", 32, (0, 900)),
    ),
)


def _lowland(s: Sheet, course: Sequence[Bend]) -> str:
    """The bare plain with the river on it."""
    land = smooth(COAST) + f"L{WIDTH + 20},{HEIGHT}L-20,{HEIGHT}Z"
    green = s.linear((0, "#CFDFAE"), (0.25, "#A6CB80"), (0.6, "#6FA657"), (1, "#4C8A4B"))
    water = s.linear((0, "#A5DACB"), (0.25, "#4FA9AE"), (0.6, "#1F7F8C"), (1, "#14697A"))
    ripples = "".join(
        lens(x + s.rng.uniform(-0.5, 0.5) * w, y, w * s.rng.uniform(0.15, 0.45), 1 + w * 0.02)
        for x, y, w in course[::2]
        if y > 470
    )
    return (
        path(land, green)
        + line(smooth(COAST), "#F3E3B4", 6)
        + path(_ribbon(course, 1.0, 20), "#D9D08C")
        + path(_ribbon(course), water)
        + path(ripples, "#E6F5E8", opacity=0.55)
    )


def _gardens(s: Sheet) -> list[tuple[float, str]]:
    """The gardens of the plain, each with its depth on the sheet."""
    parts: list[tuple[float, str]] = []
    for i, patch in enumerate(GARDENS):
        haze = min(1.0, max(0.0, (720 - patch[1]) / 300))
        ground = mix("#D8CF7C" if i % 2 else "#B6CC6C", "#DCE6B8", haze)
        dark, light = mix("#3F7F45", "#93BF96", haze), mix("#A9CF62", "#D3E5B0", haze)
        rows = 5 if patch[3] > 20 else 3
        parts.append((patch[1] - patch[3], _orchard(s, patch, ground, dark, light, rows)))
    return parts


def kotawaringin_timur() -> str:
    """From the green hills of the north a river winds past forest and gardens to the sea."""
    s = Sheet(17)
    course = _spline(MENTAYA, 12)
    s.add(_sea_and_sky(s, COAST), _lowland(s, course))
    parts = _plain(s, course, GARDENS) + _gardens(s) + _village(s)
    s.add(*(svg for _, svg in sorted(parts, key=lambda part: part[0])))
    for x, y, size in ((868, 1022, 128), (880, 766, 62)):
        boat = m.kelotok(s, x, y, size, hull="#0F3D4A", passengers=3)
        s.add(m.wake(s, x, y, size, "#F3FAEF"), boat)
    s.add(m.mist(s, 420, 90, "#FFF9E0", 0.35))
    for slope in SLOPES:
        s.add(_hill(s, *slope))
    s.add(_lookout(s), m.birds(s, 1190, 372, 7, 17, "#FFFDF2"))
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- di-mana-sampit

SHEET_X = (150.0, 525.0, 900.0, 1275.0, 1650.0)  # the folds of the map
SHEET_DROP = (30.0, -6.0, 30.0, -6.0, 30.0)
SHEET_TOP, SHEET_FOOT = 150.0, 1050.0

MAP_RIVER: tuple[Bend, ...] = (
    (1075, 120, 26),
    (1035, 200, 29),
    (1090, 290, 32),
    (1160, 380, 36),
    (1120, 470, 41),
    (1050, 560, 46),
    (1060, 650, 52),
    (1130, 730, 60),
    (1165, 800, 78),
    (1160, 850, 130),
    (1150, 890, 220),
)
MAP_COAST: tuple[Point, ...] = (
    (140, 930),
    (330, 905),
    (560, 925),
    (760, 900),
    (960, 868),
    (1160, 850),
    (1330, 856),
    (1500, 820),
    (1660, 790),
)
WEST_ROAD: tuple[Bend, ...] = (
    (120, 690, 13),
    (280, 716, 13),
    (430, 668, 13),
    (590, 676, 13),
    (740, 712, 13),
    (880, 690, 13),
)
EAST_ROAD: tuple[Bend, ...] = (
    (880, 690, 13),
    (980, 648, 13),
    (1080, 622, 13),
    (1210, 640, 13),
    (1350, 690, 13),
    (1500, 664, 13),
    (1680, 600, 13),
)


def _drop(x: float) -> float:
    """How far the folded sheet lies lower at x."""
    for i in range(4):
        if x <= SHEET_X[i + 1] or i == 3:
            t = (x - SHEET_X[i]) / (SHEET_X[i + 1] - SHEET_X[i])
            return SHEET_DROP[i] + (SHEET_DROP[i + 1] - SHEET_DROP[i]) * t
    return 0.0


def _on(x: float, y: float) -> Point:
    """A point of the map where it lies on the table."""
    return x, y + _drop(x)


def _way(course: Sequence[Bend], edge: str, fill: str) -> str:
    """A road on the map with a dashed middle."""
    spine = _spline(course, 10)
    middle = poly([(x, y) for x, y, _ in spine], closed=False)
    return (
        path(_ribbon(spine, 1.35, flat=0.7), edge)
        + path(_ribbon(spine, flat=0.7), fill)
        + line(middle, edge, 2.6, stroke_dasharray="14 12", stroke_linecap="butt")
    )


def _bridge_deck() -> str:
    """The side and the piers of the bridge below the eastern road."""
    spine = [(x, y + 13, 12) for x, y, _ in _spline(EAST_ROAD, 10) if 986 < x < 1142]
    piers = "".join(
        f"M{x:.0f},{y:.0f}v26" for x, y, _ in spine if spine[0][0] + 22 < x < spine[-1][0] - 14
    )
    return line(piers, "#6B4A33", 9, stroke_linecap="butt") + path(
        _ribbon(spine, flat=0.7), "#8A6B4C"
    )


def _plane_shadow(x: float, y: float, size: float, turn: float) -> str:
    """The shadow of the small plane on the ground."""
    body = oval(0, 0, size * 0.5, size * 0.035)
    wings = poly(
        [
            (px * size, py * size)
            for px, py in (
                (0.0, 0.0),
                (-0.06, 0.15),
                (0.02, 0.15),
                (0.16, 0.0),
                (0.24, -0.15),
                (0.18, -0.15),
            )
        ]
    )
    tail = poly(
        [
            (px * size, py * size)
            for px, py in ((-0.42, 0.0), (-0.5, 0.06), (-0.45, 0.06), (-0.36, -0.06))
        ]
    )
    return group(
        path(body + wings + tail, c.INK),
        opacity=0.18,
        transform=f"translate({x},{y}) rotate({turn})",
    )


def _map_print(s: Sheet) -> str:
    """What is printed on the sheet: grid, land, river, sea and roads."""
    x0, x1, y0, y1 = SHEET_X[0], SHEET_X[-1], SHEET_TOP, SHEET_FOOT
    out = rect(x0, y0, x1 - x0, y1 - y0, "#F4E6C4")
    for blob in (
        [(150, 150), (620, 150), (690, 300), (560, 430), (330, 520), (150, 560)],
        [(1180, 150), (1650, 150), (1650, 520), (1450, 560), (1270, 470), (1230, 330)],
        [(150, 760), (420, 770), (700, 800), (860, 790), (800, 870), (500, 890), (150, 900)],
        [(1250, 730), (1450, 740), (1650, 690), (1650, 760), (1480, 800), (1300, 820)],
    ):
        out += path(smooth(blob, closed=True), "#DCDDA8", opacity=0.8)
    river = _spline(MAP_RIVER, 10)
    out += path(_ribbon(river, 1.0, 18, flat=0.7), "#FFF6DE")
    sea = smooth(MAP_COAST) + f"L{x1 + 10},{y1}L{x0 - 10},{y1}Z"
    out += path(sea, s.linear((0, "#4AA3A8"), (0.35, "#4AA3A8"), (1, "#1A6A7A")))
    for i, k in enumerate((20, 44, 72)):
        rim = smooth([(x, y + k) for x, y in MAP_COAST])
        out += line(rim, c.PAPER, 3 - i * 0.7, opacity=0.5 - 0.13 * i)
    out += line(smooth(MAP_COAST), "#FFF6DE", 9)
    out += path(
        _ribbon(river, flat=0.7), s.linear((0, "#2C7F8B"), (0.75, "#4AA3A8"), (1, "#4AA3A8"))
    )
    ripple = "".join(
        lens(s.rng.uniform(x0, x1), s.rng.uniform(930, y1 - 20), s.rng.uniform(18, 60), 2.4)
        for _ in range(46)
    )
    out += path(ripple, c.PAPER, opacity=0.5)
    grid = "".join(f"M{x},{y0}V{y1}" for x in range(338, 1600, 188)) + "".join(
        f"M{x0},{y}H{x1}" for y in range(300, 1000, 150)
    )
    out += line(grid, "#8A6B4C", 1.4, opacity=0.16)
    out += (
        _bridge_deck()
        + _way(WEST_ROAD, "#B4532F", "#FFF9EC")
        + _way(EAST_ROAD, "#B4532F", "#FFF9EC")
    )
    strip = [(520, 574), (716, 528), (727, 549), (531, 596)]
    out += path(poly(strip), "#5E6B68")
    out += line("M539,581L712,541", c.PAPER, 3, stroke_dasharray="12 10", stroke_linecap="butt")
    frame = f"M{x0 + 18},{y0 + 18}H{x1 - 18}V{y1 - 18}H{x0 + 18}Z"
    out += line(frame, "#14697A", 3, opacity=0.75, stroke_linejoin="miter")
    return out + line(
        f"M{x0 + 27},{y0 + 27}H{x1 - 27}V{y1 - 27}H{x0 + 27}Z", "#14697A", 1.2, opacity=0.6
    )


def _folded(s: Sheet, printed: str) -> str:
    """The sheet unfolded on the table: four panels, each tilted and lit in its own way."""
    edge = [(x, SHEET_TOP + d) for x, d in zip(SHEET_X, SHEET_DROP, strict=True)]
    edge += [(x, SHEET_FOOT + d) for x, d in zip(SHEET_X[::-1], SHEET_DROP[::-1], strict=True)]
    shadow = poly([(x + 10, y + 26) for x, y in edge])
    out = path(shadow, "#06242C", opacity=0.55, filter=s.blur(16))
    for i in range(4):
        a, b = SHEET_X[i], SHEET_X[i + 1]
        slope = (SHEET_DROP[i + 1] - SHEET_DROP[i]) / (b - a)
        clip = s.clip(f"M{a - 0.6},{SHEET_TOP}H{b + 0.6}V{SHEET_FOOT}H{a - 0.6}Z")
        light = s.linear(
            *(
                ((0, c.INK, 0.16), (0.6, c.INK, 0.05), (1, c.INK, 0.0))
                if i % 2
                else ((0, "#FFFFFF", 0.0), (1, "#FFFFFF", 0.22))
            ),
            ends=(0, 0, 1, 0),
        )
        veil = rect(a, SHEET_TOP, b - a, SHEET_FOOT - SHEET_TOP, light)
        shift = SHEET_DROP[i] - a * slope
        out += group(
            group(printed + veil, clip_path=clip),
            transform=f"matrix(1,{slope:.5f},0,1,0,{shift:.3f})",
        )
    for i in range(1, 4):
        x, d = SHEET_X[i], SHEET_DROP[i]
        out += line(
            f"M{x},{SHEET_TOP + d}V{SHEET_FOOT + d}", c.PAPER if i % 2 else c.INK, 1.6, opacity=0.35
        )
    return out


def _small_plane(x: float, y: float, size: float, turn: float) -> str:
    """A small propeller plane with high wings, seen from aside and a little above, flying right."""

    def shape(points: Sequence[Point], fill: str, curved: bool = False) -> str:
        scaled = [(px * size, py * size) for px, py in points]
        return path(smooth(scaled, closed=True, tension=0.8) if curved else poly(scaled), fill)

    def prop(px: float, py: float) -> str:
        k = size
        return (
            shape(
                [
                    (px - 0.1, py - 0.022),
                    (px + 0.05, py - 0.026),
                    (px + 0.085, py),
                    (px + 0.05, py + 0.026),
                    (px - 0.1, py + 0.018),
                ],
                "#D9E4DD",
                curved=True,
            )
            + ellipse((px + 0.085) * k, py * k, 0.014 * k, 0.115 * k, c.PAPER, opacity=0.55)
            + ellipse((px + 0.085) * k, py * k, 0.012 * k, 0.02 * k, c.RED)
        )

    out = shape(
        [(0.03, -0.045), (0.165, -0.05), (0.235, -0.34), (0.165, -0.345)], "#A9C4BC"
    ) + prop(0.17, -0.19)
    out += shape([(-0.39, -0.05), (-0.5, -0.225), (-0.59, -0.225), (-0.53, -0.035)], c.RED)
    body = [
        (0.52, 0.018),
        (0.47, -0.034),
        (0.4, -0.062),
        (0.25, -0.07),
        (-0.2, -0.066),
        (-0.42, -0.058),
        (-0.56, -0.062),
        (-0.5, -0.02),
        (-0.34, 0.03),
        (-0.18, 0.06),
        (0.1, 0.068),
        (0.36, 0.066),
        (0.48, 0.05),
    ]
    out += shape(body, "#FFFDF6", curved=True)
    belly = [
        (0.515, 0.03),
        (0.2, 0.034),
        (-0.2, 0.024),
        (-0.42, 0.0),
        (-0.34, 0.03),
        (-0.18, 0.06),
        (0.1, 0.068),
        (0.36, 0.066),
        (0.48, 0.05),
    ]
    out += shape(belly, "#C9D9D2", curved=True)
    out += shape(
        [
            (0.5, 0.012),
            (0.2, 0.016),
            (-0.2, 0.006),
            (-0.47, -0.03),
            (-0.5, -0.02),
            (-0.2, 0.022),
            (0.2, 0.032),
            (0.52, 0.024),
        ],
        c.RIVER,
    )
    out += shape([(0.4, -0.05), (0.455, -0.032), (0.485, -0.008), (0.405, -0.014)], c.RIVER_DEEP)
    for i in range(9):
        out += circle(
            (0.32 - 0.066 * i) * size, (-0.018 - (0.0014 * i)) * size, 0.0125 * size, c.RIVER_DEEP
        )
    out += shape([(-0.6, -0.232), (-0.45, -0.232), (-0.5, -0.17), (-0.66, -0.15)], "#E4ECE4")
    out += prop(0.055, 0.17)
    out += shape([(0.0, -0.062), (0.16, -0.062), (0.06, 0.33), (-0.03, 0.33)], "#F1F4EA")
    out += shape([(0.115, -0.062), (0.16, -0.062), (0.06, 0.33), (0.03, 0.33)], "#CBDAD2")
    out += shape([(-0.018, 0.27), (0.078, 0.262), (0.06, 0.33), (-0.03, 0.33)], c.RED)
    return group(out, transform=f"translate({x},{y}) rotate({turn})")


def _liner(s: Sheet, x: float, y: float, length: float) -> str:
    """A passenger ship heading left, bow at x, afloat on y."""
    u = length

    def q(points: Sequence[Point], fill: str) -> str:
        return path(poly([(x + px * u, y - py * u) for px, py in points]), fill)

    out = q([(0.82, 0.22), (0.7, 0.22), (0.71, 0.33), (0.81, 0.33)], c.GOLD)
    out += q([(0.81, 0.3), (0.705, 0.3), (0.71, 0.33), (0.81, 0.33)], c.RIVER_DEEP)
    for deck, (a, b) in enumerate(((0.2, 0.95), (0.23, 0.9), (0.26, 0.68))):
        lo = 0.09 + deck * 0.05
        out += q(
            [(a, lo), (b, lo), (b, lo + 0.05), (a + 0.018, lo + 0.05)],
            "#FFFBF0" if deck != 1 else "#F1EBDC",
        )
        out += q(
            [
                (a, lo + 0.043),
                (b + 0.012, lo + 0.043),
                (b + 0.012, lo + 0.052),
                (a + 0.01, lo + 0.052),
            ],
            "#C9B998",
        )
        n = int((b - a) / 0.045)
        for i in range(n):
            px = a + 0.035 + i * 0.045
            out += rect(
                x + px * u, y - (lo + 0.034) * u, 0.024 * u, 0.017 * u, c.RIVER_DEEP, rx=0.004 * u
            )
    out += q([(0.27, 0.24), (0.42, 0.24), (0.42, 0.285), (0.3, 0.285)], "#FFFBF0")
    out += q([(0.283, 0.256), (0.42, 0.256), (0.42, 0.275), (0.293, 0.275)], c.RIVER_DEEP)
    out += line(
        f"M{x + 0.36 * u},{y - 0.285 * u}v{-0.1 * u}M{x + 0.06 * u},{y - 0.1 * u}v{-0.09 * u}",
        c.BARK,
        u * 0.007,
    )
    hull = [
        (0.0, 0.125),
        (0.06, 0.104),
        (0.18, 0.092),
        (1.0, 0.092),
        (0.985, 0.03),
        (0.96, -0.012),
        (0.1, -0.012),
        (0.06, 0.03),
    ]
    out += q(hull, "#FFFBF0")
    out += q(
        [
            (0.01, 0.108),
            (0.18, 0.077),
            (0.998, 0.077),
            (0.985, 0.03),
            (0.975, 0.012),
            (0.075, 0.012),
        ],
        c.RIVER_DEEP,
    )
    out += q([(0.075, 0.012), (0.975, 0.012), (0.96, -0.012), (0.1, -0.012)], c.RED)
    ports = "".join(
        oval(x + (0.2 + 0.06 * i) * u, y - 0.05 * u, 0.008 * u, 0.008 * u) for i in range(13)
    )
    out += path(ports, "#CFE3DD")
    for i in range(2):
        bx = x + (0.76 + 0.085 * i) * u
        out += rect(bx, y - 0.212 * u, 0.06 * u, 0.022 * u, c.ORANGE, rx=0.01 * u)
    wake = lens(x + 0.53 * u, y + 0.014 * u, 0.56 * u, 0.02 * u)
    for _ in range(12):
        wake += lens(
            x + s.rng.uniform(0.4, 1.5) * u,
            y + s.rng.uniform(0.0, 0.06) * u,
            s.rng.uniform(0.05, 0.14) * u,
            0.008 * u,
        )
    return out + path(wake, c.PAPER, opacity=0.8)


def _rose(x: float, y: float, r: float) -> str:
    """A compass rose of eight points; the upper one, longer and red, shows the north."""
    out = (
        circle(x, y, r * 1.02, "#FBF3DC")
        + circle(x, y, r * 0.98, c.RIVER)
        + circle(x, y, r * 0.9, "#F7E9C6")
    )
    ticks = ""
    for i in range(48):
        a = math.tau * i / 48
        ticks += (
            f"M{x + math.cos(a) * r * 0.9:.1f},{y + math.sin(a) * r * 0.9:.1f}"
            f"L{x + math.cos(a) * r * 0.83:.1f},{y + math.sin(a) * r * 0.83:.1f}"
        )
    out += line(ticks, c.RIVER, r * 0.014) + circle(
        x, y, r * 0.5, "none", stroke=c.RIVER, stroke_width=r * 0.018
    )
    for ring, (reach, waist) in enumerate(((0.66, 0.15), (0.98, 0.19))):
        for i in range(4):
            a = math.tau * i / 4 + (math.pi / 4 if ring == 0 else 0) - math.pi / 2
            north = ring == 1 and i == 0
            far = reach * (1.22 if north else 1.0)
            tip = (x + math.cos(a) * r * far, y + math.sin(a) * r * far)
            for side in (-1, 1):
                b = a + side * math.pi / 4
                arm = (x + math.cos(b) * r * waist, y + math.sin(b) * r * waist)
                dark = c.RED if north else (c.RIVER_DEEP if ring else c.RUST)
                pale = "#D9593F" if north else ("#3F8A94" if ring else c.GOLD)
                out += path(poly([(x, y), arm, tip]), dark if side > 0 else pale)
    return out + circle(x, y, r * 0.075, "#FBF3DC") + circle(x, y, r * 0.04, c.RED)


def _pin(s: Sheet, x: float, y: float, h: float) -> str:
    """The mark of the place: a red drop whose point stands on x, y, with a jelawat in its eye."""
    r = h * 0.34
    cy = y - h + r
    d = (
        f"M{x},{y}C{x - r * 0.16:.1f},{y - h * 0.2:.1f} "
        f"{x - r:.1f},{cy + r * 0.98:.1f} {x - r:.1f},{cy:.1f}"
        f"A{r:.1f},{r:.1f} 0 0 1 {x + r:.1f},{cy:.1f}"
        f"C{x + r:.1f},{cy + r * 0.98:.1f} {x + r * 0.16:.1f},{y - h * 0.2:.1f} {x},{y}Z"
    )
    out = group(ellipse(x + h * 0.1, y + h * 0.012, h * 0.17, h * 0.03, c.INK), opacity=0.3)
    out += (
        ellipse(x, y, h * 0.13, h * 0.042, c.RED, opacity=0.25)
        + ellipse(x, y, h * 0.07, h * 0.022, "#FFF6E0")
        + path(d, s.linear((0, "#D8453A"), (1, "#A3222B"), ends=(0, 0, 1, 0.4)))
    )
    shade = group(
        path(
            f"M{x + r * 0.25:.1f},{cy - r:.1f}A{r * 1.1:.1f},{r * 1.25:.1f} 0 0 1 "
            f"{x},{y}L{x + r * 1.2:.1f},{y}V{cy - r:.1f}Z",
            c.PLUM,
            opacity=0.28,
        ),
        clip_path=s.clip(d),
    )
    out += shade + circle(x, cy, r * 0.68, "#FFF6E0")
    return out + m.jelawat(
        s, x - r * 0.04, cy, r * 1.08, bend=(196, 166, 178), anchor=0.55, detail=1, side="#8FB5AA"
    )


def _bus(x: float, y: float, w: float, body: str) -> str:
    """A long-distance bus seen from aside, heading right, its wheels on y."""
    h = w * 0.36
    out = ellipse(x + w * 0.52, y + 1, w * 0.53, h * 0.09, c.INK, opacity=0.25)
    out += path(
        f"M{x},{y - h * 0.14}V{y - h}q0,{-h * 0.1} {h * 0.14},{-h * 0.1}H{x + w * 0.93}"
        f"q{w * 0.045},0 {w * 0.055},{h * 0.2}L{x + w},{y - h * 0.5}V{y - h * 0.14}Z",
        "#FFFBF0",
    )
    out += path(
        f"M{x},{y - h * 0.14}V{y - h * 0.46}C{x + w * 0.4},{y - h * 0.3} "
        f"{x + w * 0.6},{y - h * 0.52} "
        f"{x + w},{y - h * 0.46}V{y - h * 0.14}Z",
        body,
    )
    for i in range(6):
        out += rect(
            x + w * (0.05 + 0.137 * i),
            y - h * 0.95,
            w * 0.118,
            h * 0.36,
            c.RIVER_DEEP,
            rx=w * 0.012,
        )
    out += path(
        poly(
            [
                (x + w * 0.885, y - h * 0.95),
                (x + w * 0.955, y - h * 0.95),
                (x + w * 0.985, y - h * 0.56),
                (x + w * 0.885, y - h * 0.56),
            ]
        ),
        "#2F7F8C",
    )
    for t in (0.2, 0.78):
        out += circle(x + w * t, y - h * 0.12, h * 0.17, c.INK) + circle(
            x + w * t, y - h * 0.12, h * 0.075, c.SAND
        )
    return out


def _map_town(s: Sheet) -> list[tuple[float, str]]:
    """The houses, palms and the statue of the town on the map, each with its depth."""
    parts: list[tuple[float, str]] = []
    tones = (
        ("#FFF3DA", c.RUST),
        ("#E6B877", "#8A3B2A"),
        ("#CFE0D4", "#B4532F"),
        ("#F7EFDC", "#5B4A40"),
        ("#9FC4BC", "#A4502A"),
    )
    for x, y, w, tone, side in (
        (738, 636, 54, 0, 1),
        (806, 618, 50, 2, 1),
        (918, 582, 52, 3, 1),
        (700, 690, 58, 4, 1),
        (764, 684, 56, 3, 1),
        (976, 628, 50, 4, -1),
        (836, 664, 54, 1, 1),
        (690, 778, 62, 1, 1),
        (778, 772, 60, 0, 1),
        (870, 812, 62, 2, 1),
        (938, 770, 58, 3, -1),
        (1216, 560, 46, 0, 1),
        (1262, 582, 48, 1, 1),
        (1230, 712, 48, 2, 1),
    ):
        wall, roof = tones[tone]
        px, py = _on(x, y)
        svg = path(lens(px + w * 0.6, py, w * 1.3, w * 0.14), c.INK, opacity=0.16)
        parts.append((py, svg + _hut(px, py, w, wall, roof, side)))
    for x, y, h in (
        (654, 706, 150),
        (824, 830, 120),
        (1290, 596, 120),
        (356, 870, 150),
        (402, 890, 120),
        (620, 900, 130),
        (1420, 822, 140),
        (1466, 812, 110),
    ):
        px, py = _on(x, y)
        svg = path(lens(px + 16, py, 34, 4), c.INK, opacity=0.18)
        parts.append(
            (py, svg + m.palm(s, px, py, h, dark="#2C6A52", light="#86B066", bark="#6B4A33"))
        )
    return parts


def _map_woods(s: Sheet) -> list[tuple[float, str]]:
    """Trees in loose woods over the map, clear of river, roads and town."""
    parts: list[tuple[float, str]] = []
    lines = [_spline(course, 4) for course in (MAP_RIVER, WEST_ROAD, EAST_ROAD)]
    areas = (
        (190, 480, 470, 610),
        (190, 490, 760, 860),
        (1330, 1600, 520, 610),
        (1230, 1610, 720, 790),
        (560, 960, 240, 470),
        (1200, 1260, 420, 520),
        (470, 640, 780, 870),
        (900, 1010, 190, 420),
    )
    for x0, x1, y0, y1 in areas:
        count = int((x1 - x0) * (y1 - y0) / 1500)
        for _ in range(count):
            x, y = s.rng.uniform(x0, x1), s.rng.uniform(y0, y1)
            r = s.rng.uniform(15, 24)
            clear = all(
                math.hypot(x - px, (y - py) / 0.7) > w + r * 1.5 for ln in lines for px, py, w in ln
            )
            if not clear or math.hypot(x - 620, y - 560) < 110:
                continue
            px, py = _on(x, y)
            dark = s.rng.choice(("#2F6F55", "#3F7A4D", "#27614D"))
            svg = path(lens(px + r * 0.4, py + r * 0.1, r * 1.2, r * 0.22), c.INK, opacity=0.15)
            svg += rect(px - r * 0.1, py - r * 0.5, r * 0.2, r * 0.55, "#6B4A33")
            parts.append((py, svg + _crown_row(s, px, py - r * 0.45, r, dark, "#8FB866")))
    return parts


def di_mana_sampit() -> str:
    """A folded map on which a plane, a ship and the roads meet at the town by the river."""
    s = Sheet(253)
    s.add(rect(0, 0, WIDTH, HEIGHT, s.radial(900, 520, 1150, (0, "#1D6B76"), (1, "#0C3440"))))
    s.add(
        m.scale_field(
            s, 0, 0, WIDTH, HEIGHT, 44, c.RIVER_PALE, width=2, opacity=0.16, fade_from_top=False
        )
    )
    s.add(_folded(s, _map_print(s)))
    for _, svg in sorted(_map_woods(s) + _map_town(s), key=lambda part: part[0]):
        s.add(svg)
    x, y = _on(1012, 762)
    s.add(ellipse(x + 14, y, 44, 6, c.INK, opacity=0.2), m.jelawat_statue(s, x, y, 128, detail=1))
    x, y = _on(330, 722)
    s.add(_bus(x, y - 26, 150, c.RIVER))
    x, y = _on(1380, 684)
    s.add(mirror(_bus(x - 50, y + 6, 112, c.ORANGE), x))
    s.add(line("M1120,968C1130,930 1190,860 1116,764", c.PAPER, 4, stroke_dasharray="3 15"))
    x, y = _on(1060, 980)
    s.add(_liner(s, x, y, 350))
    s.add(_pin(s, 880, _on(880, 690)[1], 316))
    x, y = _on(1346, 320)
    s.add(_rose(x, y, 108))
    s.add(line("M150,196C220,205 270,225 320,262", c.RUST, 4.5, stroke_dasharray="3 15"))
    s.add(line("M616,402C650,430 668,470 652,528", c.RUST, 4.5, stroke_dasharray="3 15"))
    s.add(_plane_shadow(520, 452, 290, 8))
    s.add(_small_plane(500, 336, 270, 14))
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- wisata-sampit


def _at_boat(x: float, y: float, u: float) -> Callable[..., str]:
    """A pen for a boat u long with its stern at x and its keel on y: points as path data."""

    def q(*pairs: Point) -> str:
        return " ".join(f"{x + px * u:.1f},{y - py * u:.1f}" for px, py in pairs)

    return q


def _boat_deck(x: float, y: float, u: float, hull: str, band: str, stripe: str) -> str:
    """What stands on the deck of a fishing boat: house with awning, mast and heaped nets."""
    q = _at_boat(x, y, u)
    out = ""
    out += line(f"M{q((0.56, 0.13))}L{q((0.56, 0.46))}", c.BARK, u * 0.013)
    out += line(
        f"M{q((0.56, 0.455))}L{q((0.97, 0.26))}M{q((0.56, 0.455))}L{q((0.14, 0.3))}",
        c.BARK,
        u * 0.004,
    )
    out += path(
        f"M{q((0.13, 0.12))}L{q((0.13, 0.29))}L{q((0.4, 0.29))}L{q((0.4, 0.12))}Z",
        mix(hull, band, 0.25),
    )
    for px in (0.165, 0.255, 0.335):
        out += path(
            f"M{q((px, 0.2))}L{q((px, 0.26))}L{q((px + 0.05, 0.26))}L{q((px + 0.05, 0.2))}Z",
            c.RIVER_DEEP,
        )
    out += path(
        f"M{q((0.1, 0.285))}L{q((0.11, 0.315))}"
        f"C{q((0.22, 0.33), (0.36, 0.33), (0.45, 0.312))}L{q((0.45, 0.285))}Z",
        stripe,
    )
    out += path(
        f"M{q((0.1, 0.285))}L{q((0.45, 0.285))}L{q((0.45, 0.278))}L{q((0.1, 0.278))}Z",
        darken(stripe, 0.4),
    )
    out += path(
        f"M{q((0.6, 0.12))}C{q((0.62, 0.2), (0.7, 0.2), (0.76, 0.15))}L{q((0.78, 0.12))}Z",
        "#3F7A6B",
    )
    out += line(
        f"M{q((0.63, 0.14))}C{q((0.65, 0.18), (0.69, 0.17), (0.73, 0.15))}M{q((0.66, 0.13))}"
        f"C{q((0.68, 0.15), (0.71, 0.15), (0.75, 0.135))}",
        "#8FC1A8",
        u * 0.005,
    )
    return out


def _fishing_boat(
    x: float,
    y: float,
    length: float,
    *,
    hull: str = "#F6EBD2",
    band: str = c.RIVER,
    stripe: str = c.RED,
    keel: str = "#7A2B22",
    ashore: bool = False,
) -> str:
    """A wooden sea boat with a high stem heading right, stern at x, its keel on y."""
    u = length
    q = _at_boat(x, y, u)
    out = _boat_deck(x, y, u, hull, band, stripe)
    side = (
        f"M{q((0, 0.17))}C{q((0.2, 0.105), (0.5, 0.09), (0.7, 0.125))}"
        f"C{q((0.85, 0.155), (0.94, 0.22), (1.0, 0.3))}"
        f"C{q((0.985, 0.19), (0.95, 0.08), (0.87, 0.0))}L{q((0.08, 0.0))}"
        f"C{q((0.03, 0.05), (0.01, 0.11), (0, 0.17))}Z"
    )
    out += path(side, hull)
    out += path(
        f"M{q((0, 0.17))}C{q((0.2, 0.105), (0.5, 0.09), (0.7, 0.125))}"
        f"C{q((0.85, 0.155), (0.94, 0.22), (1.0, 0.3))}"
        f"L{q((0.994, 0.255))}C{q((0.93, 0.18), (0.84, 0.118), (0.7, 0.092))}"
        f"C{q((0.5, 0.06), (0.2, 0.073), (0.004, 0.135))}Z",
        band,
    )
    out += line(
        f"M{q((0.006, 0.125))}C{q((0.2, 0.063), (0.5, 0.05), (0.7, 0.082))}"
        f"C{q((0.84, 0.108), (0.93, 0.17), (0.99, 0.243))}",
        stripe,
        u * 0.011,
    )
    out += path(
        f"M{q((0.028, 0.06))}C{q((0.3, 0.035), (0.7, 0.03), (0.915, 0.055))}"
        f"L{q((0.87, 0.0))}L{q((0.08, 0.0))}Z",
        keel,
    )
    out += line(
        f"M{q((0.02, 0.085))}C{q((0.3, 0.05), (0.7, 0.045), (0.935, 0.085))}",
        darken(hull, 0.3),
        max(1, u * 0.003),
        opacity=0.6,
    )
    out += line(
        f"M{q((0, 0.17))}C{q((0.2, 0.105), (0.5, 0.09), (0.7, 0.125))}"
        f"C{q((0.85, 0.155), (0.94, 0.22), (1.0, 0.3))}"
        f"L{q((1.012, 0.335))}",
        lighten(stripe, 0.1),
        u * 0.014,
    )
    out += circle(x + 0.93 * u, y - 0.165 * u, u * 0.014, c.PAPER) + circle(
        x + 0.93 * u, y - 0.165 * u, u * 0.007, c.INK
    )
    if ashore:
        out += line(
            f"M{q((0.2, 0.06))}L{q((0.14, -0.03))}M{q((0.74, 0.06))}L{q((0.8, -0.03))}",
            c.BARK,
            u * 0.014,
        )
    return out


def _surf(s: Sheet, shore: Sequence[Point], reach: float, colour: str = c.PAPER) -> str:
    """A breaker that runs up along the shore: a scalloped white tongue with a shadow behind."""
    upper: list[Point] = []
    lower: list[Point] = []
    for (x0, y0), (x1, y1) in pairwise(shore):
        n = max(2, int((x1 - x0) / (reach * 2.4)))
        for i in range(n):
            t = i / n
            x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t
            lower.append((x, y + reach * s.rng.uniform(0.1, 0.55)))
            upper.append((x, y - reach * s.rng.uniform(0.25, 0.6)))
    return path(smooth(lower) + "L" + smooth(upper[::-1])[1:] + "Z", colour)


def _longhouse(x: float, y: float, w: float) -> str:
    """A long house on ironwood stilts seen from the front, its floor on y, stairs in the middle."""
    wood, dark, pale = "#6B452F", "#3A241A", "#B98A54"
    h, legs = w * 0.12, w * 0.14
    out = ""
    for i in range(23):
        px = x + w * (0.012 + 0.0436 * i)
        out += rect(px + w * 0.012, y, w * 0.01, legs * 0.86, darken(dark, 0.3)) + rect(
            px, y, w * 0.014, legs, dark
        )
    out += rect(x, y - h, w, h, wood) + rect(x, y - h * 0.36, w, h * 0.36, mix(wood, pale, 0.35))
    slats = "".join(f"M{x + w * i / 60:.1f},{y}v{-h * 0.36:.1f}" for i in range(61))
    out += line(slats, dark, w * 0.0022, opacity=0.6) + rect(
        x - w * 0.012, y - w * 0.006, w * 1.024, w * 0.018, pale
    )
    for i in range(10):
        px = x + w * (0.05 + 0.094 * i)
        if abs(px - x - w * 0.5) > w * 0.06:
            out += rect(px, y - h * 0.82, w * 0.045, h * 0.36, c.INK) + line(
                f"M{px:.1f},{y - h * 0.82:.1f}h{w * 0.045:.1f}", pale, w * 0.005
            )
    out += rect(x + w * 0.475, y - h * 0.86, w * 0.05, h * 0.86, c.INK)
    roof = [
        (x - w * 0.04, y - h * 0.86),
        (x + w * 0.015, y - h * 2.35),
        (x + w * 0.5, y - h * 2.2),
        (x + w * 0.985, y - h * 2.35),
        (x + w * 1.04, y - h * 0.86),
    ]
    out += path(poly(roof), "#57423A")
    for i in range(1, 9):
        t = i / 9
        yy = y - h * (0.86 + 1.4 * t)
        x0, x1 = x - w * 0.04 + w * 0.055 * t, x + w * 1.04 - w * 0.055 * t
        out += line(
            f"M{x0:.1f},{yy:.1f}H{x1:.1f}",
            "#8A6A57" if i % 2 else "#3E2E29",
            w * 0.004,
            opacity=0.7,
        )
    out += rect(x - w * 0.04, y - h * 0.9, w * 1.08, h * 0.1, "#3E2E29")
    for k, px in ((-1, x + w * 0.015), (1, x + w * 0.985)):
        out += line(
            f"M{px:.1f},{y - h * 2.3:.1f}q{k * w * 0.01:.1f},{-h * 0.3:.1f} "
            f"{k * w * 0.035:.1f},{-h * 0.36:.1f}"
            f"q{k * w * 0.026:.1f},{h * 0.1:.1f} {k * w * 0.004:.1f},{h * 0.2:.1f}",
            pale,
            w * 0.008,
        )
    for k in (-1, 1):
        out += line(
            f"M{x + w * (0.5 + 0.022 * k):.1f},{y:.1f}"
            f"L{x + w * (0.5 + 0.036 * k):.1f},{y + legs * 1.08:.1f}",
            pale,
            w * 0.008,
        )
    steps = "".join(
        f"M{x + w * (0.478 - 0.002 * i):.1f},{y + legs * (0.1 + 0.16 * i):.1f}"
        f"h{w * (0.044 + 0.004 * i):.1f}"
        for i in range(7)
    )
    return out + line(steps, pale, w * 0.006)


FRAME_W, FRAME_H = 950.0, 783.0  # each little scene is drawn at this size


def _frame_beach(s: Sheet) -> str:
    """The first frame: sand, surf and a fishing boat under a high sun."""
    out = m.sky(s, (0, "#58B7C4"), (0.7, "#BDE5DD"), (1, "#F2F3DC"), bottom=340)
    out += m.sun(s, 250, 150, 56, "#FFF3CF", halo="#FFE9B0", rings=3, strength=0.25)
    out += m.cloud(s, 620, 200, 420, 70, "#FFFDF4", 0.9) + m.cloud(
        s, 250, 290, 380, 40, "#FFFDF4", 0.7
    )
    out += rect(0, 330, WIDTH, 260, s.linear((0, "#2C93A4"), (0.5, "#4FBBBB"), (1, "#A9E0CF")))
    out += path(
        "".join(
            lens(s.rng.uniform(0, 950), s.rng.uniform(345, 480), s.rng.uniform(20, 70), 2.6)
            for _ in range(40)
        ),
        c.PAPER,
        opacity=0.55,
    )
    out += _surf(s, [(-60, 545), (300, 520), (640, 552), (1010, 500)], 22)
    sand = (
        smooth([(-60, 566), (220, 544), (480, 566), (760, 556), (1010, 522)]) + "L1010,900L-60,900Z"
    )
    out += path(sand, s.linear((0, "#E8D3A0"), (0.25, "#F6E6BE"), (1, "#E9CF98")))
    out += m.palm(
        s, 96, 730, 560, dark="#1F5F4A", light="#79B45E", bark="#7A5638", lean=0.26, sun_side=1
    )
    out += path(lens(140, 730, 90, 10) + lens(580, 664, 250, 13), "#B99A63", opacity=0.6)
    out += path(lens(92, 734, 46, 12), "#EFD9A6") + _fishing_boat(350, 662, 430, ashore=True)
    return out + path(lens(560, 668, 190, 8), "#F1DDAB")


def _frame_longhouse(s: Sheet) -> str:
    """The second frame: the long house in the morning mist."""
    out = m.sky(s, (0, "#8FC7B4"), (0.6, "#DDEBCB"), (1, "#FBF0CF"), bottom=520)
    out += m.ridge(s, 300, 80, "#8FBFA4", tooth=6, bottom=700) + m.mist(s, 260, 150, "#FBF0CF")
    out += m.treeline(s, -40, 1000, 560, 250, "#3F7F62", light="#8FBD7C", tall=0.2)
    out += m.mist(s, 380, 160, "#FBF0CF", 0.45)
    out += rect(0, 540, WIDTH, 300, s.linear((0, "#A9C370"), (1, "#4F8A4B")))
    out += _longhouse(170, 510, 680)
    out += path("M480,618C470,690 400,740 360,800H640C620,740 560,690 542,618Z", "#DCC58F")
    for x, y, h, kind, top, face in (
        (640, 668, 84, "man", c.RED, -1),
        (692, 674, 80, "hijab", c.PAPER, -1),
    ):
        out += m.person(
            x,
            y,
            h,
            kind=kind,
            top=top,
            face=face,
            lower=c.RIVER_DEEP,
            hair=c.GOLD if kind == "hijab" else c.INK,
        )
    out += m.forest_tree(s, 890, 690, 560, dark="#1F5A45", light="#79AE5F")
    return out + m.shrubs(s, 700, 980, 800, 60, "#1F5A45", "#79AE5F")


def _frame_lights(s: Sheet) -> str:
    """The third frame: arches of light over a road at night."""
    out = m.sky(s, (0, "#071C28"), (1, "#1D4A5A"), bottom=600) + m.stars(s, 150, 330)
    cx, hz = 440.0, 560.0
    out += m.treeline(s, -40, 1000, hz + 10, 130, "#0E2F35", tall=0.0)
    out += rect(0, hz, WIDTH, 300, "#123A36") + path(
        f"M{cx - 6},{hz}H{cx + 6}L{cx + 620},900H{cx - 620}Z",
        s.linear((0, "#8A6B3C"), (0.25, "#41504A"), (1, "#1D3540")),
    )
    for side in (-1, 1):
        kerb = "".join(
            poly(
                [
                    (cx + side * (6 + 1.806 * a), hz + a),
                    (cx + side * (6 + 1.806 * b), hz + b),
                    (cx + side * (6 + 1.95 * b), hz + b),
                    (cx + side * (6 + 1.95 * a), hz + a),
                ]
            )
            for a, b in ((9.0 * 1.3**i, 9.0 * 1.3 ** (i + 0.5)) for i in range(14))
        )
        out += path(kerb, c.PAPER, opacity=0.6)
    for i in range(7):
        y0 = hz + 8 + 4 * 2**i * 0.9
        out += path(
            poly(
                [
                    (cx - 0.02 * (y0 - hz), y0),
                    (cx + 0.02 * (y0 - hz), y0),
                    (cx + 0.03 * (y0 - hz), y0 * 1.0 + (y0 - hz) * 0.4),
                    (cx - 0.03 * (y0 - hz), y0 + (y0 - hz) * 0.4),
                ]
            ),
            c.PAPER,
            opacity=0.7,
        )
    out += m.glow(s, cx, hz, 300, c.GOLD, 0.55)
    for i in range(9):
        k = 34 * 1.34**i
        foot = hz + k * 0.42
        d = (
            f"M{cx - k},{foot:.1f}V{foot - k * 0.62:.1f}A{k:.1f},{k * 0.62:.1f} 0 0 1 "
            f"{cx + k:.1f},{foot - k * 0.62:.1f}V{foot:.1f}"
        )
        arc = (
            f"M{cx - k},{foot - k * 0.62:.1f}A{k:.1f},{k * 0.62:.1f} 0 0 1 "
            f"{cx + k:.1f},{foot - k * 0.62:.1f}"
        )
        out += line(d, "#8A6B4C", max(1.5, k * 0.03)) + line(arc, c.ORANGE, k * 0.11, opacity=0.3)
        bulbs = ""
        for j in range(27):
            a = math.pi * j / 26
            bulbs += oval(
                cx - math.cos(a) * k, foot - k * 0.62 - math.sin(a) * k * 0.62, k * 0.021, k * 0.021
            )
        out += line(arc, c.GOLD, max(1.2, k * 0.035)) + path(bulbs, "#FFF1CC")
        if i > 3:
            out += m.glow(s, cx, foot - k * 1.36, k * 0.45, c.GOLD, 0.4)
            out += m.jelawat(
                s,
                cx,
                foot - k * 1.37,
                k * 0.42,
                bend=(186, 172, 180),
                detail=1 if i > 5 else 0,
                side="#F2D48A",
                back="#2C98A2",
                fin="#E2472F",
            )
    for x, y, h, kind, top, face in (
        (286, 716, 100, "man", c.RED, 1),
        (606, 700, 92, "hijab", c.RIVER_SOFT, -1),
    ):
        out += m.person(
            x,
            y,
            h,
            kind=kind,
            top=top,
            face=face,
            pose="walk",
            lower="#6FA9A8",
            hair=c.GOLD if kind == "hijab" else c.INK,
        )
    return out


def _frame_river(s: Sheet) -> str:
    """The fourth frame: a kelotok on the river at sunset."""
    water = 450
    out = m.sky(s, (0, "#C9603A"), (0.5, "#F0A456"), (1, "#FCE3AE"), bottom=water)
    out += m.sun(s, 640, 330, 90, "#FFF0C4", halo="#FFD98A", rings=4, strength=0.2)
    out += m.cloud(s, 430, 190, 460, 50, "#F6C58A", 0.8) + m.cloud(
        s, 850, 240, 360, 40, "#F6C58A", 0.7
    )
    land = m.treeline(s, -40, 1000, water, 110, "#7A3E36", light="#B4603F", sun_side=1)
    land += m.palm(s, 150, water, 250, dark="#5A2F30", light="#8A4A38", bark="#4A2A2B")
    land += m.palm(s, 880, water, 210, dark="#5A2F30", light="#8A4A38", bark="#4A2A2B", lean=-0.1)
    out += land + m.river(
        s, water, "#EDA862", "#17505C", bottom=800, light=c.PEACH, count=110, strength=0.34
    )
    out += m.glitter(s, 640, water + 4, 780, 90, 260, c.GLOW, count=60)
    boat = m.kelotok(s, 170, 640, 640, hull="#0F3D4A", roof=c.RED, lit=True)
    out += m.reflect(s, boat, 646, depth=0.6, length=130, gaps=14)
    return out + m.wake(s, 170, 646, 640, c.PEACH) + boat


def wisata_sampit() -> str:
    """Four frames, beach, long house, tunnel of lights and river, round a leaping jelawat."""
    s = Sheet(85)
    s.add(rect(0, 0, WIDTH, HEIGHT, s.radial(900, 600, 1150, (0, "#F2C25C"), (1, "#DC9433"))))
    rust = "#B4602A"
    for x in (150, 1650):
        band = m.sulur(s, -660, 660, 0, 190, rust, leaf="#A34C24")
        s.add(group(band, transform=f"translate({x},600) rotate(90)", opacity=0.6))
    for x in (30, 270, 1530, 1770):
        s.add(line(f"M{x},0V{HEIGHT}", rust, 4, opacity=0.6))
    s.add(
        path(
            "".join(oval(x, 24 + 48 * i, 5, 5) for x in (44, 256, 1544, 1756) for i in range(25)),
            rust,
            opacity=0.6,
        )
    )
    k = 0.58
    w, h = FRAME_W * k, FRAME_H * k
    soft = s.blur(12)
    for x, y, scene in (
        (322, 121, _frame_beach),
        (927, 121, _frame_longhouse),
        (322, 625, _frame_lights),
        (927, 625, _frame_river),
    ):
        s.add(rect(x + 4, y + 14, w, h, "#6B3312", rx=30, opacity=0.5, filter=soft))
        s.add(rect(x - 9, y - 9, w + 18, h + 18, c.PAPER, rx=38))
        clip = s.clip(
            f"M{x + 30},{y}h{w - 60}a30,30 0 0 1 30,30v{h - 60}a30,30 0 0 1 -30,30"
            f"h{60 - w}a30,30 0 0 1 -30,-30"
            f"v{60 - h}a30,30 0 0 1 30,-30z"
        )
        s.add(group(group(scene(s), transform=f"translate({x},{y}) scale({k})"), clip_path=clip))
    cx, cy = 900, 600
    s.add(
        circle(cx, cy + 6, 128, "#6B3312", opacity=0.5, filter=soft),
        circle(cx, cy, 124, c.PAPER),
        circle(cx, cy, 112, c.RIVER),
        circle(cx, cy, 112, "none", stroke=c.GOLD, stroke_width=5),
    )
    disc = s.clip(oval(cx, cy, 108, 108))
    s.add(
        group(
            m.scale_field(
                s, cx - 110, cy - 110, cx + 110, cy + 110, 22, c.RIVER_PALE, width=1.6, opacity=0.5
            ),
            clip_path=disc,
        )
    )
    s.add(
        m.jelawat(
            s,
            cx + 8,
            cy + 2,
            154,
            bend=(206, 160, 150, 196),
            anchor=0.5,
            side="#A9CFC0",
            back="#0F4A58",
        )
    )
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- museum-kayu-sampit

BONE, BONE_DIM = "#F6EBD0", "#BFA97F"


def _skull(x: float, y: float, u: float) -> str:
    """The skull of a great whale, its hinge at x, y, looking left, u long."""

    def q(*pairs: Point) -> str:
        return " ".join(f"{x + px * u:.1f},{y + py * u:.1f}" for px, py in pairs)

    far_jaw = f"M{q((-0.02, 0.05))}C{q((-0.3, 0.2), (-0.7, 0.2), (-0.98, 0.03))}"
    jaw = (
        f"M{q((0.02, 0.02))}C{q((-0.2, 0.27), (-0.7, 0.3), (-1.0, 0.07))}L{q((-1.0, 0.035))}"
        f"C{q((-0.72, 0.21), (-0.28, 0.18), (-0.06, 0.0))}Z"
    )
    top = (
        f"M{q((0.06, -0.1))}C{q((0.0, -0.2), (-0.12, -0.24), (-0.24, -0.2))}"
        f"C{q((-0.5, -0.16), (-0.82, -0.06), (-1.02, 0.02))}"
        f"L{q((-1.0, 0.045))}C{q((-0.75, 0.0), (-0.5, -0.02), (-0.3, -0.03))}"
        f"C{q((-0.22, 0.02), (-0.1, 0.04), (0.04, 0.03))}Z"
    )
    crease = f"M{q((-0.16, -0.15))}C{q((-0.45, -0.1), (-0.75, -0.03), (-0.98, 0.028))}"
    return (
        line(far_jaw, BONE_DIM, u * 0.035)
        + path(top, BONE)
        + path(jaw, mix(BONE, BONE_DIM, 0.25))
        + line(crease, BONE_DIM, u * 0.014)
        + path(
            f"M{q((-0.3, -0.03))}C{q((-0.25, -0.1), (-0.14, -0.1), (-0.08, -0.03))}"
            f"C{q((-0.14, 0.02), (-0.22, 0.02), (-0.3, -0.03))}Z",
            mix(BONE_DIM, c.RIVER_DEEP, 0.45),
        )
    )


def _flipper(x: float, y: float, u: float) -> str:
    """The bones of a flipper: blade, arm and four rows of fingers pointing back and down."""

    def bone(a: Point, b: Point, w: float) -> str:
        return line(
            f"M{x + a[0] * u:.1f},{y + a[1] * u:.1f}L{x + b[0] * u:.1f},{y + b[1] * u:.1f}",
            BONE,
            w * u,
        )

    out = path(
        f"M{x - 0.16 * u:.1f},{y - 0.2 * u:.1f}Q{x + 0.06 * u:.1f},{y - 0.34 * u:.1f} "
        f"{x + 0.24 * u:.1f},{y - 0.18 * u:.1f}"
        f"L{x + 0.05 * u:.1f},{y + 0.04 * u:.1f}H{x - 0.03 * u:.1f}Z",
        mix(BONE, BONE_DIM, 0.3),
    )
    out += (
        bone((0.02, 0.06), (0.1, 0.2), 0.1)
        + bone((0.11, 0.27), (0.22, 0.44), 0.06)
        + bone((0.18, 0.25), (0.3, 0.41), 0.05)
    )
    for i, (ax, ay, length) in enumerate(
        ((0.22, 0.51, 0.42), (0.28, 0.5, 0.6), (0.33, 0.48, 0.52), (0.37, 0.45, 0.34))
    ):
        a = math.radians(62 - 10 * i)
        n = 4
        for j in range(n):
            t0, t1 = j / n * length, (j + 0.72) / n * length
            out += bone(
                (ax + math.cos(a) * t0, ay + math.sin(a) * t0),
                (ax + math.cos(a) * t1, ay + math.sin(a) * t1),
                0.04 - 0.005 * j,
            )
    return out


def _whale_bones(x: float, y: float, length: float, ceiling: float) -> str:
    """The skeleton of a great whale hung from the ceiling, snout at x, looking left."""
    u = length
    n = 44
    skull = u * 0.235
    spine: list[Point] = []
    for i in range(n + 1):
        t = i / n
        spine.append(
            (
                x + skull + (u - skull) * t,
                y - math.sin(t * 2.2 + 0.25) * u * 0.035 + t * t * u * 0.055,
            )
        )
    far, near, bones, blades = "", "", "", ""
    for i in range(2, 17):
        px, py = spine[i]
        k = math.sin(math.pi * min(1.0, (i + 2.5) / 19.5)) ** 0.7
        drop = u * 0.125 * k
        lean = u * (0.012 + 0.0024 * i)
        d = (
            f"M{px:.1f},{py:.1f}C{px - u * 0.012:.1f},{py + drop * 0.45:.1f} "
            f"{px + lean * 0.4:.1f},{py + drop * 0.85:.1f} "
            f"{px + lean * 1.35:.1f},{py + drop:.1f}"
        )
        near += d
        far += (
            f"M{px + u * 0.008:.1f},{py:.1f}c{u * 0.01:.1f},{drop * 0.3:.1f} "
            f"{lean * 1.0:.1f},{drop * 0.6:.1f} "
            f"{lean * 2.0:.1f},{drop * 0.86:.1f}"
        )
    for i in range(n):
        px, py = spine[i]
        t = i / n
        r = u * (0.0118 - 0.0088 * t) * (0.8 if i < 3 else 1.0)
        bones += oval(px, py, r * 0.85, r)
        if t < 0.86:
            h = r * (2.3 - 0.9 * t) * (0.6 + 0.4 * min(1.0, i / 6))
            blades += poly(
                [
                    (px - r * 0.5, py),
                    (px + r * 0.3, py - h - r),
                    (px + r * 0.95, py - h - r),
                    (px + r * 0.55, py),
                ]
            )
        if 0.42 < t < 0.84:
            blades += poly(
                [
                    (px - r * 0.4, py),
                    (px + r * 0.2, py + r * 2.2),
                    (px + r * 0.7, py + r * 2.0),
                    (px + r * 0.5, py),
                ]
            )
    cables = "".join(f"M{spine[i][0]:.1f},{spine[i][1]:.1f}V{ceiling}" for i in (1, 9, 18, 28, 38))
    cables += f"M{x + skull * 0.45:.1f},{y - skull * 0.05:.1f}V{ceiling}"
    thread = line(smooth(spine), BONE_DIM, u * 0.006)
    return (
        line(cables, "#8FB5AA", 1.6, opacity=0.7)
        + line(far, mix(BONE_DIM, c.RIVER_DEEP, 0.35), u * 0.0052)
        + thread
        + path(blades, mix(BONE, BONE_DIM, 0.35))
        + path(bones, BONE)
        + line(near, BONE, u * 0.0066)
        + _skull(spine[0][0] - u * 0.004, spine[0][1] + u * 0.008, skull)
        + _flipper(spine[4][0], spine[4][1] + u * 0.055, u * 0.105)
    )


def _saw(x: float, y: float, r: float) -> str:
    """A round saw on its bench with a log half sawn, the bench's feet on y."""
    bench = y - r * 0.85
    hub_y = bench - r * 0.3
    teeth: list[Point] = []
    for i in range(36):
        a = math.tau * i / 36
        for k, da in ((1.0, 0.0), (0.9, 0.035)):
            teeth.append((x + math.cos(a + da) * r * k, hub_y + math.sin(a + da) * r * k))
    out = rect(x - r * 2.1, bench + r * 0.1, r * 0.14, r * 0.75, "#3E4B4C") + rect(
        x + r * 1.75, bench + r * 0.1, r * 0.14, r * 0.75, "#3E4B4C"
    )
    out += rect(x - r * 0.5, bench + r * 0.1, r * 1.0, r * 0.75, "#2F4A4C")
    # the motor wheel and its belt below
    out += circle(x, y - r * 0.34, r * 0.24, "#8A3B2A") + circle(x, y - r * 0.34, r * 0.09, c.SAND)
    out += path(poly(teeth), "#D7DEDA") + circle(x, hub_y, r * 0.8, "#C3CECB")
    gleam = (
        f"M{x},{hub_y}L{x - r * 0.76:.1f},{hub_y - r * 0.24:.1f}"
        f"A{r * 0.8:.1f},{r * 0.8:.1f} 0 0 1 {x - r * 0.36:.1f},{hub_y - r * 0.71:.1f}Z"
    )
    out += path(gleam, "#F1F4EF") + path(
        f"M{x},{hub_y}L{x + r * 0.76:.1f},{hub_y - r * 0.24:.1f}"
        f"A{r * 0.8:.1f},{r * 0.8:.1f} 0 0 0 {x + r * 0.5:.1f},{hub_y - r * 0.62:.1f}Z",
        "#E4EAE6",
    )
    slots = "".join(
        f"M{x + math.cos(a) * r * 0.44:.1f},{hub_y + math.sin(a) * r * 0.44:.1f}"
        f"A{r * 0.44:.1f},{r * 0.44:.1f} 0 0 1 "
        f"{x + math.cos(a + 0.7) * r * 0.44:.1f},{hub_y + math.sin(a + 0.7) * r * 0.44:.1f}"
        for a in (0.2, 1.77, 3.34, 4.91)
    )
    out += (
        line(slots, "#8FA09E", r * 0.05)
        + circle(x, hub_y, r * 0.2, c.RED)
        + circle(x, hub_y, r * 0.075, "#E8E0CC")
    )
    # the log with its pale sawn end, on a bed of rollers
    lx, ly, lr = x + r * 0.34, bench - r * 0.24, r * 0.26
    out += rect(lx, ly - lr, r * 1.5, lr * 2, "#7A4A2E") + rect(
        lx, ly - lr, r * 1.5, lr * 0.7, "#9A6440"
    )
    bark = "".join(
        f"M{lx + r * (0.1 + 0.33 * i):.1f},{ly - lr * 0.1 + lr * 0.36 * (i % 3):.1f}h{r * 0.26:.1f}"
        for i in range(4)
    )
    out += line(bark, "#54301F", r * 0.03)
    ex = lx + r * 1.5
    out += ellipse(ex, ly, lr * 0.52, lr, "#E9C48C")
    for k in (0.72, 0.45, 0.18):
        out += ellipse(
            ex, ly, lr * 0.52 * k, lr * k, "none", stroke="#B67F45", stroke_width=r * 0.018
        )
    out += rect(x - r * 2.25, bench - r * 0.04, r * 4.3, r * 0.16, "#54676A") + rect(
        x - r * 2.25, bench - r * 0.04, r * 4.3, r * 0.05, "#8FA3A2"
    )
    for i in range(3):
        yy = bench - r * 0.1 - i * r * 0.1
        out += rect(
            x - r * 2.05 + i * r * 0.06,
            yy,
            r * 0.95,
            r * 0.075,
            ("#E2B272", "#D29C5B", "#E9C48C")[i],
        )
    dust = "".join(
        oval(x - r * (0.7 + 0.12 * i), y - 3, r * 0.22, r * (0.08 + 0.03 * (i % 2)))
        for i in range(5)
    )
    return out + path(dust, "#E2B272")


def _wheel(x: float, y: float, r: float, tone: str = "#8A2B24") -> str:
    """A spoked iron wheel centred on x, y."""
    spokes = "".join(
        poly([(x, y), (x + math.cos(a) * r * 0.85, y + math.sin(a) * r * 0.85)], closed=False)
        for a in (i * math.tau / 8 for i in range(8))
    )
    return (
        circle(x, y, r, c.INK)
        + circle(x, y, r * 0.8, "#4A3A34")
        + line(spokes, tone, r * 0.13)
        + circle(x, y, r * 0.86, "none", stroke=tone, stroke_width=r * 0.1)
        + circle(x, y, r * 0.2, c.GOLD)
    )


def _loco(x: float, y: float, w: float) -> str:
    """A small engine of the timber railway, heading left, its wheels on y, w long."""
    iron, green, brass = "#22302F", "#1F5A4C", c.GOLD
    out = rect(x + w * 0.02, y - w * 0.2, w * 0.96, w * 0.07, "#7A2B22") + rect(
        x + w * 0.02, y - w * 0.2, w * 0.96, w * 0.02, "#A8453A"
    )
    out += path(
        poly(
            [
                (x - w * 0.04, y - w * 0.03),
                (x + w * 0.05, y - w * 0.19),
                (x + w * 0.1, y - w * 0.19),
                (x + w * 0.1, y - w * 0.03),
            ]
        ),
        iron,
    )
    # boiler, chimney, dome
    out += rect(x + w * 0.06, y - w * 0.44, w * 0.56, w * 0.25, green) + rect(
        x + w * 0.06, y - w * 0.44, w * 0.56, w * 0.07, "#3F8468"
    )
    out += rect(x + w * 0.06, y - w * 0.245, w * 0.56, w * 0.055, darken(green, 0.35))
    for t in (0.18, 0.33, 0.48):
        out += rect(x + w * t, y - w * 0.44, w * 0.014, w * 0.25, brass)
    out += (
        rect(x + w * 0.03, y - w * 0.455, w * 0.06, w * 0.28, iron)
        + circle(x + w * 0.03, y - w * 0.47, w * 0.035, c.GLOW)
        + circle(
            x + w * 0.03, y - w * 0.47, w * 0.035, "none", stroke=brass, stroke_width=w * 0.012
        )
    )
    out += path(
        poly(
            [
                (x + w * 0.1, y - w * 0.44),
                (x + w * 0.115, y - w * 0.56),
                (x + w * 0.075, y - w * 0.68),
                (x + w * 0.225, y - w * 0.68),
                (x + w * 0.185, y - w * 0.56),
                (x + w * 0.2, y - w * 0.44),
            ]
        ),
        iron,
    )
    out += rect(x + w * 0.07, y - w * 0.7, w * 0.16, w * 0.03, brass)
    out += path(
        f"M{x + w * 0.34:.1f},{y - w * 0.44:.1f}v{-w * 0.07:.1f}"
        f"a{w * 0.055:.1f},{w * 0.05:.1f} 0 0 1 {w * 0.11:.1f},0v{w * 0.07:.1f}z",
        brass,
    )
    # cab
    out += rect(x + w * 0.6, y - w * 0.63, w * 0.34, w * 0.44, green) + rect(
        x + w * 0.645, y - w * 0.585, w * 0.1, w * 0.16, c.GLOW
    )
    out += rect(x + w * 0.795, y - w * 0.585, w * 0.1, w * 0.16, c.GLOW) + rect(
        x + w * 0.62, y - w * 0.4, w * 0.3, w * 0.012, brass
    )
    out += path(
        f"M{x + w * 0.56:.1f},{y - w * 0.63:.1f}"
        f"Q{x + w * 0.77:.1f},{y - w * 0.72:.1f} {x + w * 0.99:.1f},{y - w * 0.63:.1f}"
        f"v{w * 0.025:.1f}"
        f"H{x + w * 0.56:.1f}Z",
        "#8A2B24",
    )
    for t in (0.25, 0.48, 0.71):
        out += _wheel(x + w * t, y - w * 0.105, w * 0.105)
    rod_y = y - w * 0.09
    out += rect(x + w * 0.09, y - w * 0.17, w * 0.1, w * 0.085, iron) + rect(
        x + w * 0.11, y - w * 0.155, w * 0.06, w * 0.02, brass
    )
    return out + line(
        f"M{x + w * 0.17:.1f},{rod_y - w * 0.03:.1f}L{x + w * 0.48:.1f},{rod_y:.1f}"
        f"M{x + w * 0.25:.1f},{rod_y:.1f}H{x + w * 0.71:.1f}",
        "#D7DEDA",
        w * 0.022,
    )


def _log_wagon(x: float, y: float, w: float) -> str:
    """A flat wagon with three logs, its wheels on y."""
    out = ""
    r = w * 0.12
    for dy, tone in ((0.0, "#6B3F26"), (-1.72, "#7A4A2E")):
        ly = y - w * 0.24 - r + dy * r
        out += rect(x + w * 0.06, ly - r, w * 0.86, r * 2, tone, rx=r * 0.4) + rect(
            x + w * 0.06, ly - r, w * 0.86, r * 0.6, lighten(tone, 0.2)
        )
        out += ellipse(x + w * 0.92, ly, r * 0.5, r, "#E9C48C") + ellipse(
            x + w * 0.92, ly, r * 0.28, r * 0.58, "none", stroke="#B67F45", stroke_width=2
        )
        out += ellipse(x + w * 0.92, ly, r * 0.12, r * 0.26, "#B67F45")
    out += rect(x, y - w * 0.25, w, w * 0.07, "#3E4B4C") + rect(
        x + w * 0.1, y - w * 0.7, w * 0.04, w * 0.46, "#3E4B4C"
    )
    out += rect(x + w * 0.8, y - w * 0.7, w * 0.04, w * 0.46, "#3E4B4C") + rect(
        x - w * 0.13, y - w * 0.22, w * 0.15, w * 0.03, c.INK
    )
    return (
        out
        + _wheel(x + w * 0.22, y - w * 0.1, w * 0.1, "#54676A")
        + _wheel(x + w * 0.78, y - w * 0.1, w * 0.1, "#54676A")
    )


def _framed(x: float, y: float, w: float, h: float, kind: int) -> str:
    """A framed old picture on the wall: a river market, a chimney, or boats."""
    out = (
        rect(x - 6, y - 6, w + 12, h + 12, "#3A241A")
        + rect(x, y, w, h, "#E9D9B5")
        + rect(x, y + h * 0.6, w, h * 0.4, "#B9A57C")
    )
    if kind == 0:
        for i in range(3):
            out += path(
                poly(
                    [
                        (x + w * (0.08 + 0.3 * i), y + h * 0.6),
                        (x + w * (0.08 + 0.3 * i), y + h * 0.42),
                        (x + w * (0.2 + 0.3 * i), y + h * 0.25),
                        (x + w * (0.32 + 0.3 * i), y + h * 0.42),
                        (x + w * (0.32 + 0.3 * i), y + h * 0.6),
                    ]
                ),
                "#8A7352" if i % 2 else "#6E5A40",
            )
    elif kind == 1:
        out += path(
            poly(
                [
                    (x + w * 0.42, y + h * 0.6),
                    (x + w * 0.46, y + h * 0.12),
                    (x + w * 0.54, y + h * 0.12),
                    (x + w * 0.58, y + h * 0.6),
                ]
            ),
            "#6E5A40",
        )
        out += rect(x + w * 0.12, y + h * 0.44, w * 0.76, h * 0.16, "#8A7352")
    else:
        out += path(
            f"M{x + w * 0.14},{y + h * 0.62}q{w * 0.36},{h * 0.26} {w * 0.72},0"
            f"l{-w * 0.1},{h * 0.18}h{-w * 0.5}z",
            "#6E5A40",
        )
    return out


ROOM_LEFT, ROOM_RIGHT = 356.0, 1444.0
ROOM_TOP, ROOM_MID, ROOM_FOOT = 404.0, 690.0, 985.0
Visitor = tuple[float, str, str, int, str, float]  # x, kind, colour, face, pose, height


def _visitors(y: float, lower: str, visitors: Sequence[Visitor]) -> str:
    """People who stand on a floor."""
    return "".join(
        m.person(
            x,
            y,
            h,
            kind=kind,
            top=top,
            face=face,
            pose=pose,
            lower=lower,
            hair=c.RUST if kind == "hijab" else c.INK,
        )
        for x, kind, top, face, pose, h in visitors
    )


def _upper_room(s: Sheet) -> str:
    """The upper floor: sea-blue walls, the bones of the whale and those who look at them."""
    left, right, top, foot = ROOM_LEFT, ROOM_RIGHT, ROOM_TOP, ROOM_MID
    out = rect(left, top, right - left, foot - top, s.linear((0, "#174A58"), (1, "#2C7480")))
    scales = m.scale_field(s, left, top, right, foot, 30, c.RIVER_PALE, width=1.6, opacity=0.28)
    out += group(scales, clip_path=s.clip(f"M{left},{top}H{right}V{foot}H{left}Z"))
    out += _whale_bones(400, 505, 1000, top)
    out += _visitors(
        foot - 4,
        "#0F3440",
        (
            (428, "hijab", c.GOLD, 1, "stand", 92),
            (468, "child", c.RED, 1, "point", 64),
            (1182, "man", "#F1E4C8", -1, "point", 98),
            (1226, "child", c.ORANGE, -1, "stand", 66),
            (1384, "woman", c.RED, -1, "stand", 94),
        ),
    )
    bars = "".join(f"M{x},{foot - 44}V{foot}" for x in range(370, 1444, 42))
    return out + line(f"M{left},{foot - 44}H{right}" + bars, "#D9B27A", 3.5)


def _lower_room(s: Sheet) -> str:
    """The ground floor: lamps and pictures, the saw on its bench, the engine on its rails."""
    left, right, top, foot = ROOM_LEFT, ROOM_RIGHT, ROOM_MID, ROOM_FOOT
    out = rect(left, top, right - left, foot - top, s.linear((0, "#C98A4E"), (1, "#E8B877")))
    planks = "".join(f"M{left},{top + 24 * i}H{right}" for i in range(1, 13))
    out += line(planks, "#9A6234", 1.8, opacity=0.5)
    for x in (560, 900, 1240):
        light = s.radial(x, top + 30, 240, (0, c.GLOW, 0.55), (1, c.GLOW, 0.0))
        shade = [(x - 9, top + 28), (x + 9, top + 28), (x + 24, top + 50), (x - 24, top + 50)]
        out += rect(left, top, right - left, foot - top, light)
        out += line(f"M{x},{top}v30", "#3A241A", 4) + path(poly(shade), "#1F5A4C")
        out += ellipse(x, top + 50, 17, 7, "#FFF3CF")
    out += rect(850, 790, 100, 195, "#5B3A2A") + rect(860, 800, 80, 185, "#F6E3BC")
    out += path(f"M860,940q40,-40 80,-8V{foot}H860Z", "#8FA86A")
    for x, y, w, h, kind in (
        (402, 748, 92, 66, 0),
        (700, 752, 88, 62, 1),
        (1098, 738, 64, 42, 2),
        (1336, 748, 80, 58, 0),
    ):
        out += _framed(x, y, w, h, kind)
    out += rect(980, foot - 9, right - 980, 9, "#54402F")
    out += line(f"M980,{foot - 12}H{right}", "#C3CECB", 5, stroke_linecap="butt")
    out += _loco(1000, foot - 14, 262) + _log_wagon(1294, foot - 14, 144) + _saw(572, foot, 92)
    guide: Visitor = (812, "man", c.RIVER, -1, "point", 100)
    return out + _visitors(foot - 2, "#2F3B3A", (guide, (846, "child", c.RED, -1, "stand", 68)))


def _museum_shell(s: Sheet) -> str:
    """Roof, posts and floors that frame the open rooms."""
    wood, dark = "#6B3F26", "#3A241A"
    roof = [(286, 404), (455, 214), (1345, 214), (1514, 404)]
    out = path(poly(roof), s.linear((0, "#9A4A32"), (1, "#6E2F26")))
    rows = ""
    for i in range(1, 10):
        y = 214 + 19 * i
        x0, x1 = 455 - 169 * (y - 214) / 190, 1345 + 169 * (y - 214) / 190
        rows += f"M{x0:.0f},{y}H{x1:.0f}"
        step = 30
        for j in range(int((x1 - x0) / step)):
            x = x0 + (j + (0.5 if i % 2 else 0.0)) * step
            rows += f"M{x:.0f},{y}v-19"
    out += group(line(rows, "#57241F", 1.8, opacity=0.5), clip_path=s.clip(poly(roof))) + rect(
        447, 204, 906, 18, dark
    )
    for k, x in ((-1, 455), (1, 1345)):
        out += line(f"M{x},{212}q{k * 16},{-34} {k * 46},{-46}q{k * 22},10 {k * 4},26", dark, 9)
    gable = [(720, 404), (900, 262), (1080, 404)]
    out += path(poly([(x, y) for x, y in gable]), "#E2B272")
    out += "".join(
        rect(900 - w, 372 - 17 * i, 2 * w, 8, "#9A6234") for i, w in enumerate((96, 75, 54, 33))
    )
    out += line(
        poly([(716, 402), (900, 258), (1084, 402)], False),
        wood,
        18,
        stroke_linejoin="miter",
        stroke_linecap="butt",
    )
    out += line(
        poly([(710, 400), (900, 250), (1090, 400)], False), "#D9863F", 4, stroke_linejoin="miter"
    )
    out += rect(286, 396, 1228, 16, wood) + m.tumpal(292, 1508, 412, -17, c.GOLD, count=50)
    for x in (338, 1440):
        out += rect(x, 404, 24, 590, wood) + rect(x, 404, 8, 590, "#9A6440")
    out += rect(322, 686, 1156, 18, wood) + rect(322, 686, 1156, 6, "#B4794C")
    return out + rect(310, 985, 1180, 22, "#C9B693") + rect(310, 985, 1180, 7, "#EADBB8")


def museum_kayu_sampit() -> str:
    """The museum opened like a doll's house: saw and engine below, the whale's bones above."""
    s = Sheet(1510)
    s.add(
        m.sky(s, (0, "#C9796A"), (0.4, "#E3A78E"), (0.75, "#F6D9BC"), (1, "#FBE9CF"), bottom=1000)
    )
    s.add(
        m.cloud(s, 330, 190, 520, 60, "#F3C7AA", 0.8),
        m.cloud(s, 1520, 150, 560, 70, "#EFBFA4", 0.75),
        m.cloud(s, 1630, 250, 380, 40, "#F8DCC2", 0.8),
    )
    s.add(m.birds(s, 560, 120, 5, 16, "#7A3E40"))
    s.add(m.treeline(s, -40, 1840, 990, 330, "#B87F73", light="#D9A58D", sun_side=1, tall=0.15))
    s.add(m.treeline(s, -60, 420, 1000, 240, "#6E4A52", light="#A8705F", sun_side=1, tall=0.0))
    s.add(m.treeline(s, 1380, 1880, 1000, 240, "#6E4A52", light="#A8705F", sun_side=1, tall=0.0))
    s.add(m.palm(s, 150, 1010, 560, dark="#3A4A47", light="#6F7F62", bark="#4A2F2C", lean=0.06))
    s.add(m.palm(s, 1668, 1010, 500, dark="#3A4A47", light="#6F7F62", bark="#4A2F2C", lean=-0.06))
    s.add(rect(0, 985, WIDTH, 220, s.linear((0, "#D9B48F"), (1, "#A8735A"))))
    s.add(_upper_room(s), _lower_room(s), _museum_shell(s))
    steps = "".join(
        rect(770 - 26 * i, 1000 + 16 * i, 260 + 52 * i, 17, ("#EADBB8", "#D9C6A0", "#C9B693")[i])
        for i in range(3)
    )
    s.add(path(poly([(716, 1048), (1084, 1048), (1240, 1220), (560, 1220)]), "#EAD2AE"), steps)
    s.add(
        line(
            "".join(
                f"M{900 - w},{y}H{900 + w}" for y, w in ((1082, 215), (1124, 253), (1172, 297))
            ),
            "#C9A47E",
            2.5,
        )
    )
    for x0, x1 in ((330, 640), (1170, 1480)):
        s.add(
            m.shrubs(s, x0, x1, 1030, 30, "#4A6249", "#A3AD6A", sun_side=1),
            rect(x0 - 20, 1022, x1 - x0 + 40, 26, "#8A4A38"),
            rect(x0 - 20, 1022, x1 - x0 + 40, 7, "#B4694F"),
        )
    for x, y, h, kind, top, pose, face in (
        (840, 1088, 112, "man", c.RIVER, "walk", 1),
        (892, 1092, 76, "child", c.GOLD, "walk", 1),
        (952, 1086, 108, "hijab", c.PAPER, "walk", -1),
    ):
        s.add(path(lens(x + 20, y, 40, 6), "#8A5A44", opacity=0.45))
        s.add(
            m.person(
                x,
                y,
                h,
                kind=kind,
                top=top,
                pose=pose,
                face=face,
                lower=c.RIVER_DEEP,
                hair=c.RED if kind == "hijab" else c.INK,
            )
        )
    s.grain()
    return s.svg()


SCENES: dict[str, Callable[[], str]] = {
    "kotawaringin-timur": kotawaringin_timur,
    "di-mana-sampit": di_mana_sampit,
    "wisata-sampit": wisata_sampit,
    "museum-kayu-sampit": museum_kayu_sampit,
}
