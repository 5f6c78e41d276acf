"""Three scenes of places to visit. This module promises the mosque on a rosy morning, the river
cruise at noon and the beach of the Java Sea under a high sun."""

import math
from collections.abc import Callable, Sequence

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

# ---------------------------------------------------------------- the mosque

STONE, STONE_DIM, TRIM = "#FBEFDF", "#DDBFB4", "#E7B45B"
DOME, DOME_LIT, DOME_DIM = "#2F8F86", "#9FDCC6", "#135660"


def _arch(x: float, y: float, w: float, h: float) -> str:
    """Path data: a pointed arch standing on y, centred on x."""
    a = w / 2
    return (
        f"M{x - a:.1f},{y:.1f}V{y - h * 0.56:.1f}"
        f"C{x - a:.1f},{y - h * 0.82:.1f} {x - w * 0.16:.1f},{y - h * 0.92:.1f} {x:.1f},{y - h:.1f}"
        f"C{x + w * 0.16:.1f},{y - h * 0.92:.1f} {x + a:.1f},{y - h * 0.82:.1f}"
        f" {x + a:.1f},{y - h * 0.56:.1f}V{y:.1f}Z"
    )


def _finial(x: float, y: float, h: float) -> str:
    """A golden finial with its crescent, standing on y."""
    r = h * 0.23
    top = y - h * 0.78
    out = rect(x - h * 0.022, y - h * 0.62, h * 0.044, h * 0.62, TRIM)
    out += circle(x, y - h * 0.12, h * 0.1, TRIM) + circle(x, y - h * 0.34, h * 0.065, TRIM)
    out += circle(x - h * 0.03, y - h * 0.15, h * 0.035, c.PAPER, opacity=0.7)
    p, q = (x - r * 0.55, top - r * 0.84), (x + r * 0.55, top - r * 0.84)
    moon = (
        f"M{p[0]:.1f},{p[1]:.1f}A{r:.1f},{r:.1f} 0 1 0 {q[0]:.1f},{q[1]:.1f}"
        f"A{r * 0.82:.1f},{r * 0.82:.1f} 0 1 1 {p[0]:.1f},{p[1]:.1f}Z"
    )
    return out + path(moon, TRIM)


def _dome(s: Sheet, x: float, y: float, w: float, h: float, *, ribs: int = 7) -> str:
    """A ribbed bulbous dome on y with the light from the left."""

    def side(k: float, start: str) -> str:
        return (
            f"{start}{x + 0.45 * w * k:.1f},{y:.1f}C{x + 0.6 * w * k:.1f},{y - 0.36 * h:.1f}"
            f" {x + 0.4 * w * k:.1f},{y - 0.72 * h:.1f} {x + 0.13 * w * k:.1f},{y - 0.9 * h:.1f}"
            f"Q{x + 0.03 * w * k:.1f},{y - 0.95 * h:.1f} {x:.1f},{y - h:.1f}"
        )

    back = (
        f"Q{x + 0.03 * w:.1f},{y - 0.95 * h:.1f} {x + 0.13 * w:.1f},{y - 0.9 * h:.1f}"
        f"C{x + 0.4 * w:.1f},{y - 0.72 * h:.1f} {x + 0.6 * w:.1f},{y - 0.36 * h:.1f}"
        f" {x + 0.45 * w:.1f},{y:.1f}Z"
    )
    body = side(-1, "M") + back
    fill = s.linear(
        (0, mix(DOME, DOME_LIT, 0.35)),
        (0.28, mix(DOME, DOME_LIT, 0.6)),
        (0.55, DOME),
        (1, DOME_DIM),
        ends=(0, 0, 1, 0),
    )
    seams = "".join(side(math.sin(math.pi * (i / ribs - 0.5)), "M") for i in range(1, ribs))
    out = path(body, fill) + line(seams, DOME_DIM, max(1, w * 0.007), opacity=0.45)
    clip = s.clip(body)
    shine = path(
        smooth(
            [
                (x - w * 0.36, y - h * 0.2),
                (x - w * 0.3, y - h * 0.58),
                (x - w * 0.14, y - h * 0.8),
                (x - w * 0.2, y - h * 0.5),
                (x - w * 0.27, y - h * 0.18),
            ],
            closed=True,
        ),
        c.PAPER,
        opacity=0.34,
    )
    rows = "".join(
        lens(
            x + math.sin(math.pi * ((i + 0.5) / ribs - 0.5)) * w * 0.5,
            y - h * 0.17,
            w * 0.045 * math.cos(math.pi * ((i + 0.5) / ribs - 0.5)) + 1,
            h * 0.055,
        )
        for i in range(ribs)
    )
    out += group(shine + path(rows, TRIM, opacity=0.9), clip_path=clip)
    out += rect(x - w * 0.47, y - h * 0.045, w * 0.94, h * 0.06, TRIM)
    out += rect(x, y - h * 0.045, w * 0.47, h * 0.06, darken(TRIM, 0.3), opacity=0.5)
    return out + _finial(x, y - h * 0.965, h * 0.3)


def _windows(xs: Sequence[float], y: float, w: float, h: float) -> str:
    """A row of pointed windows with pale surrounds."""
    frames = "".join(_arch(x, y + w * 0.14, w * 1.42, h * 1.16) for x in xs)
    panes = "".join(_arch(x, y, w, h) for x in xs)
    glow = "".join(_arch(x - w * 0.1, y, w * 0.52, h * 0.66) for x in xs)
    return (
        path(frames, lighten(STONE, 0.6))
        + path(panes, "#2E6A78")
        + path(glow, "#7FB8B4", opacity=0.5)
    )


def _cornice(x: float, y: float, w: float, h: float) -> str:
    """A pale moulding with its shadow below and a row of small merlons above."""
    n = max(3, round(w / (h * 1.7)))
    step = w / n
    teeth = "".join(_arch(x + (i + 0.5) * step, y + 1, step * 0.72, h * 1.15) for i in range(n))
    return (
        path(teeth, lighten(STONE, 0.35))
        + rect(x - h * 0.3, y, w + h * 0.6, h, lighten(STONE, 0.7))
        + rect(x - h * 0.3, y + h * 0.72, w + h * 0.6, h * 0.28, TRIM)
        + rect(x, y + h, w, h * 0.7, "#B98C86", opacity=0.5)
    )


def _block(s: Sheet, x: float, y: float, w: float, h: float) -> str:
    """A wall standing on y, lit from the left."""
    fill = s.linear(
        (0, STONE), (0.6, mix(STONE, STONE_DIM, 0.35)), (1, STONE_DIM), ends=(0, 0, 1, 0)
    )
    return rect(x, y - h, w, h, fill)


def _minaret(s: Sheet, x: float, y: float, h: float) -> str:
    """A slender tower in three stages with balconies and a small dome."""
    u = h
    stages = ((0.0, 0.1, 0.15), (0.1, 0.42, 0.1), (0.45, 0.66, 0.078), (0.69, 0.79, 0.058))
    out = ""
    for lo, hi, w in stages:
        a, b, half = y - lo * u, y - hi * u, w * u / 2
        out += rect(x - half, b, half * 2, a - b, STONE)
        out += rect(x - half * 0.42, b, half * 0.84, a - b, lighten(STONE, 0.5))
        out += rect(x + half * 0.42, b, half * 0.58, a - b, STONE_DIM)
        seams = f"M{x - half * 0.42:.1f},{a:.1f}V{b:.1f}M{x + half * 0.42:.1f},{a:.1f}V{b:.1f}"
        out += line(seams, "#C79F98", 1.6, opacity=0.6)
    for lo, w in ((0.1, 0.17), (0.42, 0.135), (0.66, 0.108), (0.79, 0.075)):
        half, top = w * u / 2, y - lo * u
        if lo > 0.1:
            out += path(
                poly(
                    [
                        (x - half * 0.72, top),
                        (x + half * 0.72, top),
                        (x + half, top - u * 0.02),
                        (x - half, top - u * 0.02),
                    ]
                ),
                STONE_DIM,
            )
        out += rect(x - half, top - u * 0.03, half * 2, u * 0.014, lighten(STONE, 0.7))
        out += rect(x - half, top - u * 0.019, half * 2, u * 0.005, TRIM)
        if lo in (0.42, 0.66):
            posts = "".join(
                f"M{x - half + half * 2 * i / 8:.1f},{top - u * 0.03:.1f}v{-u * 0.026:.1f}"
                for i in range(9)
            )
            out += line(posts, lighten(STONE, 0.6), 3)
            out += rect(x - half, top - u * 0.06, half * 2, u * 0.007, lighten(STONE, 0.7))
    out += _windows([x], y - 0.16 * u, 0.026 * u, 0.08 * u) + _windows(
        [x], y - 0.29 * u, 0.026 * u, 0.08 * u
    )
    out += _windows([x], y - 0.52 * u, 0.022 * u, 0.075 * u)
    out += _windows([x - 0.013 * u, x + 0.013 * u], y - 0.715 * u, 0.013 * u, 0.05 * u)
    return out + _dome(s, x, y - 0.815 * u, 0.085 * u, 0.105 * u, ribs=5)


def _mosque(s: Sheet, x: float, y: float) -> str:
    """The prayer hall seen from the front: wings with an arcade, portal, drum and domes."""
    out = _block(s, x - 250, y - 236, 500, 96) + _windows(
        [x + k * 62 for k in (-3.5, -2.5, 2.5, 3.5)], y - 256, 24, 52
    )
    out += _cornice(x - 250, y - 340, 500, 15)
    for k in (-1, 1):
        out += _block(s, x + k * 214 - 34, y - 340, 68, 26) + _dome(
            s, x + k * 214, y - 362, 82, 74, ribs=5
        )
    out += _block(s, x - 160, y - 340, 320, 72)
    out += _windows([x + k * 44 for k in (-3, -2, -1, 0, 1, 2, 3)], y - 356, 18, 38)
    out += _cornice(x - 160, y - 420, 320, 13)
    out += _dome(s, x, y - 424, 352, 226, ribs=13)
    # the wings with their arcade
    out += _block(s, x - 380, y, 760, 240) + _cornice(x - 380, y - 244, 760, 17)
    bays = [x + k * 78 for k in (-4.3, -3.3, -2.3, 2.3, 3.3, 4.3)]
    out += path("".join(_arch(b, y, 66, 176) for b in bays), lighten(STONE, 0.7))
    out += path(
        "".join(_arch(b, y, 54, 162) for b in bays), s.linear((0, "#3E6E7C"), (1, "#8A7F8E"))
    )
    out += path("".join(_arch(b + 8, y, 34, 128) for b in bays), "#C98F62", opacity=0.55)
    out += path("".join(_rect_d(b + 2, y - 84, 12, 84) for b in bays), "#5A3A34", opacity=0.6)
    for k in (-1, 1):
        out += _block(s, x + k * 400 - 30, y, 60, 286) + _cornice(x + k * 400 - 30, y - 292, 60, 12)
        out += _windows([x + k * 400], y - 196, 20, 56) + _windows([x + k * 400], y - 60, 22, 76)
        out += _dome(s, x + k * 400, y - 300, 70, 68, ribs=5)
    # the portal
    out += rect(x + 118, y - 296, 26, 296, "#B98C86", opacity=0.45)
    out += _block(s, x - 124, y, 248, 300) + _cornice(x - 124, y - 308, 248, 17)
    frame = poly([(x - 104, y), (x - 104, y - 270), (x + 104, y - 270), (x + 104, y)])
    out += path(frame, "#1F6E74") + m.sulur(s, x - 96, x + 96, y - 248, 32, TRIM, leaf="#F7DFA8")
    for k in (-1, 1):
        side = "".join(oval(x + k * 90, y - 20 - i * 26, 7, 9) for i in range(8))
        out += path(side, TRIM, opacity=0.85)
    out += path(_arch(x, y, 150, 224), lighten(STONE, 0.7))
    out += path(_arch(x, y, 130, 206), s.linear((0, "#2A4F5E"), (1, "#6E5A66")))
    out += path(_arch(x + 6, y, 84, 156), "#E9A867", opacity=0.9)
    out += path(_arch(x + 6, y, 66, 138), "#F8D79A", opacity=0.9)
    door = f"M{x + 6:.1f},{y:.1f}V{y - 138:.1f}"
    panels = "".join(
        _arch(x + dx, y - dy, 22, h) for dx in (-9, 21) for dy, h in ((8, 44), (62, 46))
    )
    return out + line(door, "#B4713E", 3) + line(panels, "#D08C4E", 2)


def _rect_d(x: float, y: float, w: float, h: float) -> str:
    """Path data: a rectangle."""
    return f"M{x:.1f},{y:.1f}h{w:.1f}v{h:.1f}h{-w:.1f}Z"


def _column_tree(s: Sheet, x: float, y: float, h: float) -> str:
    """A glodokan tiang: a tall green pillar of drooping leaves, lit from the left."""
    w = h * 0.13
    out = rect(x - h * 0.014, y - h * 0.14, h * 0.028, h * 0.14, "#6B4A38")
    shapes = ("", "", "")
    for i in range(26):
        t = i / 25
        r = w * (0.55 + 0.45 * math.sin(math.pi * min(1, t * 0.75 + 0.3))) * (1 - 0.72 * t**2.4)
        py = y - h * (0.13 + 0.83 * t)
        k = s.rng.uniform(-0.14, 0.14)
        shapes = (
            shapes[0] + scallop(x, py, r, h * 0.05, 11, s.rng),
            shapes[1] + scallop(x - r * (0.3 + k), py - h * 0.006, r * 0.6, h * 0.026, 10, s.rng),
            shapes[2] + scallop(x - r * (0.52 + k), py - h * 0.01, r * 0.26, h * 0.012, 7, s.rng),
        )
    tones = ("#1F5F4C", "#38805A", "#8CBD74")
    return out + "".join(path(d, tone) for d, tone in zip(shapes, tones, strict=True))


def _garden(s: Sheet, vp: Point, top: float) -> str:
    """Lawn, paved walk and beds, all running to the vanishing point."""
    vx, vy = vp

    def strip(k0: float, k1: float, y0: float, y1: float) -> str:
        return poly(
            [
                (vx + k0 * (y0 - vy), y0),
                (vx + k1 * (y0 - vy), y0),
                (vx + k1 * (y1 - vy), y1),
                (vx + k0 * (y1 - vy), y1),
            ]
        )

    out = rect(
        0, top, WIDTH, HEIGHT - top, s.linear((0, "#A9D08A"), (0.3, "#7CBB70"), (1, "#4C9A62"))
    )
    mown = "".join(
        strip(side * k, side * (k + 0.45), top + 50, HEIGHT)
        for side in (-1, 1)
        for k in (1.9, 2.8, 3.7, 4.6)
    )
    out += path(mown, "#C5E09A", opacity=0.25)
    pave = s.linear((0, "#F6DFC8"), (1, "#EBC9A8"))
    out += path(poly([(300, top), (1500, top), (1560, top + 52), (240, top + 52)]), pave)
    out += path(strip(-1.36, 1.36, top + 40, HEIGHT), pave)
    joints = ""
    for k in (-1.36, -1.13, -0.9, 0.9, 1.13, 1.36):
        joints += (
            f"M{vx + k * (top + 40 - vy):.0f},{top + 40:.0f}L{vx + k * (HEIGHT - vy):.0f},{HEIGHT}"
        )
    y = top + 40.0
    while y < HEIGHT:
        joints += f"M{vx - 1.36 * (y - vy):.0f},{y:.0f}H{vx + 1.36 * (y - vy):.0f}"
        y += (y - vy) * 0.13
    out += line(joints, "#D0A585", 2, opacity=0.5)
    return out + rect(0, top, WIDTH, 10, "#C99C8A", opacity=0.35)


def _bed(s: Sheet, vp: Point, side: int, tints: Sequence[str]) -> str:
    """A long flower bed with its clipped edge beside the walk."""
    vx, vy = vp
    items: list[tuple[float, str]] = []
    y = 884.0
    while y < 1190:
        k = y - vy
        for j, u in enumerate((1.47, 1.62, 1.77)):
            r = k * 0.052 * s.rng.uniform(0.85, 1.15)
            px = vx + side * k * (u + s.rng.uniform(-0.03, 0.03))
            if j == 0:
                items.append(
                    (y, m.crown(s, px, y - r * 0.7, r * 1.5, r * 1.1, "#2A6B4A", "#9CC870"))
                )
                continue
            leaf = circle(px, y - r * 0.5, r * 1.25, "#3B7F50")
            tint = tints[int(y / 34 + j) % len(tints)]
            for _ in range(5):
                fx, fy = px + s.rng.uniform(-1.2, 1.2) * r, y - r * s.rng.uniform(0.4, 1.7)
                leaf += circle(fx, fy, r * 0.42, tint)
                leaf += circle(fx - r * 0.12, fy - r * 0.14, r * 0.16, lighten(tint, 0.55))
            items.append((y, leaf))
        y += k * 0.06
    items.sort(key=lambda one: one[0])
    return "".join(svg for _, svg in items)


def _pool(s: Sheet, vp: Point, picture: str, mirror_line: float) -> str:
    """The long pool in the walk with the mosque in it."""
    vx, vy = vp
    y0, y1, k = 896.0, 1096.0, 0.68

    def plan(kk: float, a: float, b: float) -> str:
        return poly(
            [
                (vx - kk * (a - vy), a),
                (vx + kk * (a - vy), a),
                (vx + kk * (b - vy), b),
                (vx - kk * (b - vy), b),
            ]
        )

    water = plan(k, y0, y1)
    out = path(plan(k + 0.09, y0 - 10, y1 + 26), "#FFF6E6")
    out += path(
        poly(
            [
                (vx - 0.77 * (y1 + 26 - vy), y1 + 26),
                (vx + 0.77 * (y1 + 26 - vy), y1 + 26),
                (vx + 0.77 * (y1 + 26 - vy), y1 + 44),
                (vx - 0.77 * (y1 + 26 - vy), y1 + 44),
            ]
        ),
        "#B98C7C",
    )
    inside = rect(
        0, y0, WIDTH, y1 - y0, s.linear((0, "#F3CDBB"), (0.45, "#A9CFCB"), (1, "#5AA6A8"))
    )
    inside += m.reflect(
        s, picture, mirror_line, depth=0.44, opacity=0.72, length=320, scale=5, gaps=40
    )
    marks = "".join(
        lens(vx + s.rng.uniform(-220, 220), s.rng.uniform(y0 + 10, y1), s.rng.uniform(14, 60), 2.2)
        for _ in range(26)
    )
    inside += path(marks, c.PAPER, opacity=0.55) + rect(0, y0, WIDTH, 9, "#5E8F90", opacity=0.6)
    return out + group(inside, clip_path=s.clip(water))


def _visitor(
    vp: Point,
    x: float,
    y: float,
    kind: str,
    top: str,
    lower: str,
    face: int,
    hair: str,
    cap: bool = False,
) -> str:
    """Someone on the walk, with a morning shadow that falls to the right."""
    h = (y - vp[1]) * (0.41 if kind != "child" else 0.27)
    shade = [
        (x - h * 0.08, y - 2),
        (x + h * 0.1, y - 4),
        (x + h * 0.9, y + h * 0.08),
        (x + h * 0.76, y + h * 0.12),
    ]
    out = path(smooth(shade, closed=True, tension=0.5), "#6B4A58", opacity=0.28)
    out += m.person(x, y, h, kind=kind, top=top, lower=lower, face=face, pose="walk", hair=hair)
    if cap:
        r = h * 0.075
        hx, hy = x + face * 0.005 * h, y - 0.955 * h
        out += path(
            poly(
                [
                    (hx - r, hy),
                    (hx - r * 0.92, hy - r * 0.95),
                    (hx + r * 0.92, hy - r * 0.95),
                    (hx + r, hy),
                ]
            ),
            "#1E2A30",
        )
    return out


def masjid_agung_wahyu_al_hadi() -> str:
    """A rosy morning: the domed mosque and its minaret stand in a garden with a long pool."""
    s = Sheet(2004)
    ground, vp = 822.0, (900.0, 700.0)
    s.add(
        m.sky(
            s,
            (0, "#8FB9CF"),
            (0.32, "#C9CBD6"),
            (0.62, "#F6CDBD"),
            (0.86, "#FCE3C4"),
            (1, "#FFF0D2"),
            bottom=ground,
        )
    )
    s.add(m.sun(s, 346, 424, 80, "#FFF6DC", halo="#FFDDB0", rings=4, strength=0.17))
    s.add(
        m.cloud(s, 330, 236, 620, 70, "#FBE3D8", 0.8),
        m.cloud(s, 1560, 330, 620, 84, "#FCEBDD", 0.85),
    )
    s.add(
        m.cloud(s, 1290, 196, 460, 44, "#F4D6D2", 0.7),
        m.cloud(s, 190, 566, 520, 40, "#FFF1DE", 0.8),
    )
    s.add(m.birds(s, 520, 300, 6, 18, "#5F7F94"))
    s.add(
        m.ridge(s, 716, 26, "#D5C3BE", tooth=6, bottom=ground), m.mist(s, 640, 150, "#FFEBD0", 0.7)
    )
    s.add(m.treeline(s, -60, 1880, ground, 130, "#7FA79A", light="#C9D8B4", tall=0.12))
    s.add(m.treeline(s, -60, 420, ground, 170, "#4F8A78", light="#A9CDA0", tall=0.1, taper=220))
    s.add(m.treeline(s, 1440, 1880, ground, 180, "#4F8A78", light="#A9CDA0", tall=0.1, taper=220))
    building = _minaret(s, 1412, ground, 690) + _mosque(s, vp[0], ground)
    s.add(building, _garden(s, vp, ground))
    steps = "".join(
        rect(900 - 160 - i * 14, ground + i * 9, 320 + i * 28, 9, ("#FFF6E8", "#E9CDBA")[i % 2])
        for i in range(4)
    )
    s.add(steps, _pool(s, vp, building, ground))
    for y, k in ((846, 2.5), (880, 2.5), (936, 2.5), (1030, 2.42)):
        for side in (-1, 1):
            h = (y - vp[1]) * 1.28
            x = vp[0] + side * k * (y - vp[1])
            fall = [(x, y - 6), (x + h * 0.5, y + h * 0.03), (x + h * 0.7, y + h * 0.1), (x, y + 6)]
            s.add(path(smooth(fall, closed=True), "#1F5F4C", opacity=0.3))
            s.add(_column_tree(s, x, y, h))
    s.add(
        _bed(s, vp, -1, ("#E2607A", "#FBF1E4", "#F2B84B")),
        _bed(s, vp, 1, ("#F2B84B", "#E2607A", "#FBF1E4")),
    )
    for one in (
        ("man", 852, 868, "#FBF7EF", "#4A5A6E", 1, c.INK, True),
        ("hijab", 1010, 874, "#B4637A", "#6E4A66", -1, "#F6E3CF", False),
        ("man", 1100, 930, "#3E8A86", "#3A4458", -1, c.INK, True),
        ("hijab", 660, 986, "#F2C46A", "#7A4A5A", 1, "#2F7F86", False),
        ("child", 606, 994, "#E8873A", "#3A5A66", 1, c.INK, False),
        ("man", 552, 1000, "#F7F1E4", "#54465E", 1, c.INK, True),
        ("hijab", 1250, 1050, "#7FA9B8", "#4A5674", -1, "#FBF1E4", False),
    ):
        kind, x, y, top, lower, face, hair, cap = one
        s.add(_visitor(vp, x, y, kind, top, lower, face, hair, cap))
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- the river cruise


def _vest(x: float, y: float, h: float) -> str:
    """A buckled life vest for a person of height h whose feet would be on y."""
    w = h * 0.115
    out = rect(x - w, y - h * 0.8, 2 * w, h * 0.3, c.ORANGE, rx=h * 0.045)
    out += rect(x, y - h * 0.8, w, h * 0.3, darken(c.ORANGE, 0.25), rx=h * 0.045, opacity=0.4)
    neck = [(x - w * 0.42, y - h * 0.805), (x + w * 0.42, y - h * 0.805), (x, y - h * 0.7)]
    out += path(poly(neck), lighten(c.RIVER_PALE, 0.3))
    for k in (0.66, 0.58):
        out += rect(x - w, y - h * k, 2 * w, h * 0.022, "#3A3430")
        out += rect(x - w * 0.2, y - h * (k + 0.008), w * 0.4, h * 0.038, c.PAPER)
    return out


def _cruiser(
    s: Sheet,
    x: float,
    y: float,
    length: float,
    *,
    seats: int,
    roof: str,
    hull: str,
    stripe: str,
    shade: float = 0.0,
) -> str:
    """A kelotok whose passengers and boatman all wear life vests."""
    u = length

    def p(px: float, py: float) -> str:
        return f"{x + px * u:.1f},{y - py * u:.1f}"

    out = m.kelotok(s, x, y, u, hull=hull, stripe=stripe, roof=roof, passengers=0, shade=shade)
    opening = (
        f"M{p(0.15, 0.1)}C{p(0.35, 0.088)} {p(0.55, 0.09)} {p(0.705, 0.1)}"
        f"L{p(0.705, 0.192)}C{p(0.56, 0.2)} {p(0.32, 0.2)} {p(0.15, 0.19)}Z"
    )
    view = s.linear((0, "#2F5A4C"), (0.55, "#8DB79A"), (1, "#4F8A78"))
    row = path(opening, view)
    tops = (c.RIVER_SOFT, c.PAPER, c.RED, c.GOLD, c.MOSS, c.RIVER)
    for i in range(seats):
        px = x + u * (0.215 + 0.14 * (i // 2) + (0.032 if i % 2 else -0.034))
        kind = ("man", "hijab", "child", "woman", "man", "hijab", "woman")[i % 7]
        size = u * (0.186 if kind != "child" else 0.14)
        foot = y - u * (0.08 if kind != "child" else 0.083)
        face = (1, 1, -1, -1, 1, -1, 1)[i % 7]
        veil = (c.PLUM, "#2F7F86", c.GOLD)[i % 3]
        row += m.person(
            px,
            foot,
            size,
            kind=kind,
            top=tops[i % 6],
            pose="sit",
            face=face,
            hair=veil if kind == "hijab" else c.INK,
            lower=c.DUSK,
            shade=shade,
        )
        row += _vest(px, foot + 0.48 * size, size)
    out += group(row, clip_path=s.clip(opening))
    posts = "".join(f"M{p(t, 0.098)}L{p(t, 0.195)}" for t in (0.145, 0.285, 0.425, 0.565, 0.708))
    out += line(posts, darken(c.PAPER, shade), max(1.5, u * 0.007))
    rail = f"M{p(0.14, 0.1)}C{p(0.35, 0.088)} {p(0.55, 0.09)} {p(0.715, 0.1)}"
    out += line(rail, darken(c.PEAT, shade), max(2, u * 0.007))
    return out + _vest(x + 0.83 * u, y - 0.075 * u, u * 0.15)


def _egret(x: float, y: float, r: float, face: int) -> str:
    """A white egret on the wing."""
    k = face * r
    body = [
        (x - k, y + r * 0.12),
        (x, y - r * 0.12),
        (x + k * 0.9, y - r * 0.1),
        (x + k * 0.2, y + r * 0.2),
    ]
    wings = (
        f"M{x - k * 0.25:.1f},{y:.1f}Q{x - k * 0.5:.1f},{y - r * 0.9:.1f}"
        f" {x - k * 1.3:.1f},{y - r * 1.15:.1f}"
        f"Q{x + k * 0.1:.1f},{y - r * 1.05:.1f} {x + k * 0.4:.1f},{y:.1f}Z"
    )
    far = (
        f"M{x + k * 0.1:.1f},{y:.1f}Q{x + k * 0.4:.1f},{y - r * 0.8:.1f}"
        f" {x + k * 0.1:.1f},{y - r * 1.3:.1f}"
        f"Q{x + k * 0.75:.1f},{y - r * 0.8:.1f} {x + k * 0.5:.1f},{y:.1f}Z"
    )
    return (
        path(far, "#C9DCD0")
        + path(smooth(body, closed=True), c.PAPER)
        + path(wings, c.PAPER)
        + line(
            f"M{x + k * 0.9:.1f},{y - r * 0.08:.1f}l{k * 0.32:.1f},{r * 0.06:.1f}", c.GOLD, r * 0.09
        )
        + line(
            f"M{x - k:.1f},{y + r * 0.12:.1f}l{-k * 0.42:.1f},{r * 0.06:.1f}", "#3F5A50", r * 0.05
        )
    )


def _left_bank(s: Sheet, water: float) -> str:
    """The near forest bank that comes in from the left: trees, palms, nipah and two houses."""
    out = m.treeline(
        s, -80, 1000, water - 4, 250, "#3F8468", light="#9CC98A", sun_side=1, tall=0.16, taper=520
    )
    for x, h in ((70, 520), (300, 450), (545, 330)):
        out += m.forest_tree(s, x, water - 6, h, dark="#1F5F47", light="#86BE6E", sun_side=1)
    out += m.treeline(
        s, -80, 860, water, 132, "#22644B", light="#7FBB6C", sun_side=1, tall=0, taper=300
    )
    for x, h, lean in ((402, 300, 0.1), (690, 210, 0.12)):
        out += m.palm(s, x, water - 8, h, dark="#1B523F", light="#8CC272", lean=lean, sun_side=1)
    for hx, w, wall, roof, kind in (
        (448, 148, "#E3C48C", "#A4502A", "gable"),
        (640, 116, "#7FB3AC", "#6B4A3A", "eave"),
    ):
        out += m.stilt_house(
            s, hx, water - 30, w, wall=wall, roof=roof, kind=kind, legs=34, lit=False
        )
    for i in range(7):
        px = -30 + i * 66 + s.rng.uniform(-12, 12)
        out += m.nipah(s, px, water + 4, s.rng.uniform(84, 116), dark="#174F3B", light="#79B765")
    for x in (815, 868, 915):
        out += m.nipah(s, x, water + 2, s.rng.uniform(46, 62), dark="#1F5F47", light="#86BE6E")
    return out


def susur_sungai_mentaya() -> str:
    """A clear noon: a kelotok full of life vests passes the green banks of the wide river."""
    s = Sheet(270)
    far, near = 566.0, 612.0
    s.add(m.sky(s, (0, "#4FA7B4"), (0.5, "#A5D8CB"), (1, "#F4F2CF"), bottom=far + 4))
    s.add(m.glow(s, 1390, 60, 820, "#FFF6CE", 0.75))
    s.add(
        m.cloud(s, 1240, 300, 760, 150, "#FBFBF0", 0.95),
        m.cloud(s, 1610, 380, 620, 96, "#F1F7E8", 0.9),
    )
    s.add(
        m.cloud(s, 760, 190, 560, 64, "#F4FAEC", 0.75),
        m.cloud(s, 980, 430, 640, 44, "#FBFBF0", 0.6),
    )
    s.add(
        m.ridge(s, 506, 26, "#9CCDBB", tooth=5, bottom=far + 4), m.mist(s, 440, 110, "#F6F6D8", 0.6)
    )
    bank = m.treeline(s, 640, 1880, far, 74, "#6FB096", light="#B5DBA0", sun_side=1, tall=0.14)
    bank += m.treeline(
        s, 1330, 1900, far + 4, 132, "#4F9678", light="#A5D28E", sun_side=1, tall=0.14, taper=320
    )
    home = _left_bank(s, near)
    s.add(bank, m.river(s, far, "#BFE3CC", "#0F5F66", light="#F4FBE6", count=170, strength=0.3))
    s.add(m.reflect(s, bank, far, opacity=0.6, depth=0.9, length=120))
    s.add(m.reflect(s, home, near, opacity=0.62, depth=0.72, length=300, scale=7, gaps=80), home)
    s.add(m.scale_field(s, 0, 960, WIDTH, HEIGHT, 46, c.RIVER_PALE, width=2.2, opacity=0.22))
    small = mirror(
        _cruiser(s, 1150, 664, 250, seats=6, roof="#2F7F86", hull="#6B3F25", stripe=c.PAPER), 1275
    )
    s.add(m.reflect(s, small, 668, opacity=0.5, depth=0.7, length=70, gaps=8), small)
    s.add(mirror(m.wake(s, 1150, 667, 250, c.PAPER), 1275))
    dugout = m.jukung(960, 730, 150, tops=(c.GOLD,), hull="#5A3A2A")
    s.add(m.reflect(s, dugout, 732, opacity=0.5, depth=0.7, length=50, gaps=6), dugout)
    boat = _cruiser(s, 372, 950, 1060, seats=8, roof=c.RED, hull="#12566A", stripe=c.GOLD)
    s.add(m.reflect(s, boat, 956, opacity=0.55, depth=0.62, length=210, gaps=16), boat)
    s.add(m.wake(s, 372, 962, 1060, c.PAPER))
    for x, y, r, face in ((1090, 458, 30, -1), (1186, 424, 25, -1), (1006, 446, 22, -1)):
        s.add(_egret(x, y, r, face))
    s.add(m.nipah(s, 70, 1215, 300, dark="#0F4437", light="#5FA35A"))
    s.add(m.nipah(s, 1760, 1230, 280, dark="#0F4437", light="#5FA35A"))
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- the beach

SEA_LEVEL = 470.0
COAST: tuple[Point, ...] = (
    (-420, 1096),
    (-60, 1030),
    (220, 966),
    (480, 892),
    (700, 806),
    (900, 716),
    (1060, 644),
    (1180, 590),
    (1262, 550),
    (1292, 526),
    (1270, 507),
    (1190, 494),
    (1040, 484),
)


def _coast(s: Sheet, out: float, wobble: float, u0: float = 0, u1: float = 1) -> list[Point]:
    """The waterline pushed seaward by out, with u0 and u1 the part of its length that counts."""
    n = max(6, round(46 * (u1 - u0)))
    points: list[Point] = []
    for i in range(n + 1):
        f = (u0 + (u1 - u0) * i / n) * (len(COAST) - 1)
        j = min(int(f), len(COAST) - 2)
        x = COAST[j][0] + (COAST[j + 1][0] - COAST[j][0]) * (f - j)
        y = COAST[j][1] + (COAST[j + 1][1] - COAST[j][1]) * (f - j)
        k = (y - SEA_LEVEL) / 500
        push = (out + s.rng.gauss(0, wobble)) * k
        points.append((x - push * 0.95, max(SEA_LEVEL + 3, y - push * 0.6)))
    return points


def _breaker(s: Sheet, out: float, u0: float, u1: float, thick: float) -> str:
    """One wave that runs in: its green face, its foam and the broken edge."""
    crest = _coast(s, out, 3, u0, u1)
    n = len(crest) - 1

    def below(k: float, rough: float) -> list[Point]:
        edge: list[Point] = []
        for i, (x, y) in enumerate(crest):
            swell = abs(math.sin(math.pi * i / n)) ** 0.6 * (y - SEA_LEVEL) / 500
            w = thick * k * swell * s.rng.uniform(1 - rough, 1 + rough)
            edge.append((x + w * 0.75, y + w * 0.66))
        return edge

    face = smooth(below(-0.9, 0.1)) + "L" + smooth(crest[::-1])[1:] + "Z"
    shade = smooth(crest) + "L" + smooth(below(1.35, 0.3)[::-1])[1:] + "Z"
    foam = smooth(crest) + "L" + smooth(below(1.0, 0.45)[::-1])[1:] + "Z"
    return (
        path(face, "#1F8C99", opacity=0.65)
        + path(shade, "#D6F0E2", opacity=0.6)
        + path(foam, "#FFFDF4")
    )


def _sea(s: Sheet) -> str:
    """The Java Sea from the horizon to the sand, with its breakers."""
    out = rect(
        0,
        SEA_LEVEL,
        WIDTH,
        620,
        s.linear((0, "#237FA0"), (0.16, "#2FA0AE"), (0.5, "#5CC3BC"), (1, "#BFE6CF")),
    )
    bright, dim = "", ""
    for i in range(150):
        t = s.rng.random() ** 1.5
        y, w = SEA_LEVEL + 4 + 460 * t, (10 + 90 * t) * s.rng.uniform(0.5, 1.4)
        d = lens(s.rng.uniform(-40, 1300), y, w, 0.8 + 4.5 * t)
        bright, dim = (bright + d, dim) if i % 2 else (bright, dim + d)
    out += path(dim, "#156F86", opacity=0.3) + path(bright, c.PAPER, opacity=0.3)
    return out + m.glitter(s, 360, SEA_LEVEL + 3, 640, 180, 420, "#FFF8DC", count=60, opacity=0.7)


def _sand(s: Sheet) -> str:
    """The broad sand, its wet hem and the last thin film of water."""
    out = ""
    for push, tone in ((46, "#D9C39A"), (10, "#C9A878"), (-34, "#E6CB9C"), (-60, "#F3DEB4")):
        edge = smooth(_coast(s, push, 2 if push > 0 else 5))
        out += path(
            edge + f"L{WIDTH + 20},484V{HEIGHT + 10}H-60Z", tone, opacity=0.75 if push == 46 else 1
        )
    dry = s.linear((0, "#F7E6C2", 0), (0.4, "#F3DCAE", 0.6), (1, "#DDB980", 0.9))
    out += path(smooth(_coast(s, -130, 3)) + f"L{WIDTH + 20},500V{HEIGHT + 10}H-60Z", dry)
    film = smooth(_coast(s, 16, 5)) + "L" + smooth(_coast(s, -4, 7)[::-1])[1:] + "Z"
    out += path(film, "#FFFDF4", opacity=0.95)
    ripples, light = "", ""
    for i in range(110):
        y = s.rng.uniform(640, 1190)
        k = (y - SEA_LEVEL) / 500
        x = s.rng.uniform(1500 - (y - 470) * 1.5, WIDTH + 40)
        d = lens(x, y, 62 * k * s.rng.uniform(0.5, 1.5), 3.2 * k)
        ripples, light = (ripples + d, light) if i % 2 else (ripples, light + d)
    return out + path(ripples, "#C79E66", opacity=0.4) + path(light, "#FFF6DE", opacity=0.55)


def _headland(s: Sheet) -> str:
    """The far point with its trees and the small domed tomb among them."""
    out = m.treeline(s, 1010, 1900, 486, 62, "#5FA08C", light="#A9CFA4", taper=240, tall=0.1)
    out += m.treeline(s, 1290, 1900, 500, 96, "#3F8A70", light="#96C68C", taper=260, tall=0.12)
    x, y = 1176.0, 486.0
    out += path(
        poly([(x - 62, y + 4), (x + 62, y + 4), (x + 54, y - 4), (x - 54, y - 4)]), "#E9D9B8"
    )
    out += rect(x - 46, y - 44, 92, 41, "#FDF6E4") + rect(x + 18, y - 44, 28, 41, "#DCCDB0")
    out += rect(x - 52, y - 50, 104, 8, "#FFFDF4") + rect(x - 52, y - 43, 104, 3, "#3E8A72")
    out += path("".join(_arch(x + k * 25, y - 3, 14, 28) for k in (-1, 0, 1)), "#3A6A70")
    out += rect(x - 30, y - 60, 60, 11, "#FDF6E4") + _dome(s, x, y - 60, 62, 52, ribs=7)
    out += m.shrubs(s, 1068, 1124, y + 4, 15, "#3F8A70", "#96C68C")
    out += m.shrubs(s, 1236, 1330, y + 8, 17, "#2F7A60", "#8CC07E")
    for px, h in ((1098, 96), (1256, 104), (1302, 118)):
        out += m.palm(s, px, y + 6, h, dark="#2F7A60", light="#8CC07E", lean=-0.08)
    return out


def _fishing_boat(
    s: Sheet, x: float, y: float, u: float, tints: tuple[str, str, str], *, afloat: bool = False
) -> str:
    """A wooden fishing boat heading right, keel on y: hull, band and cabin in the three tints."""
    hull, band, cabin = tints

    def q(*pairs: Point) -> str:
        return " ".join(f"{x + a * u:.1f},{y - b * u:.1f}" for a, b in pairs)

    def sheer(lift: float) -> str:
        return (
            f"C{q((0.2, 0.105 + lift), (0.55, 0.09 + lift), (0.74, 0.14 + lift))}"
            f"C{q((0.86, 0.175 + lift), (0.94, 0.225 + lift), (1.0, 0.29 + lift))}"
        )

    def unsheer(lift: float) -> str:
        return (
            f"C{q((0.94, 0.225 + lift), (0.86, 0.175 + lift), (0.74, 0.14 + lift))}"
            f"C{q((0.55, 0.09 + lift), (0.2, 0.105 + lift), (0.0, 0.165 + lift))}"
        )

    out = ""
    if not afloat:
        out += path(
            smooth(
                [
                    (x + 0.02 * u, y - 4),
                    (x + 0.6 * u, y - 0.035 * u),
                    (x + 1.06 * u, y + 0.01 * u),
                    (x + 0.96 * u, y + 0.05 * u),
                    (x + 0.3 * u, y + 0.045 * u),
                ],
                closed=True,
            ),
            "#8A6038",
            opacity=0.42,
        )
    inner = (
        f"M{q((0.0, 0.165))}C{q((0.1, 0.185), (0.5, 0.15), (0.74, 0.178))}"
        f"C{q((0.86, 0.2), (0.95, 0.25), (1.0, 0.29))}{unsheer(0)}Z"
    )
    out += path(inner, "#5E3C28")
    out += _boat_gear(s, x, y, u, cabin)
    body = (
        f"M{q((0.0, 0.165))}{sheer(0)}C{q((0.975, 0.16), (0.94, 0.06), (0.87, 0.0))}"
        f"L{q((0.1, 0.0))}C{q((0.04, 0.03), (0.01, 0.09), (0.0, 0.165))}Z"
    )
    clip = s.clip(body)
    paint = path(body, s.linear((0, lighten(hull, 0.12)), (1, darken(hull, 0.3))))
    paint += rect(x - 4, y - 0.04 * u, u * 1.1, 0.05 * u, darken(c.PEAT, 0.15))
    paint += rect(x - 4, y - 0.046 * u, u * 1.1, 0.009 * u, c.PAPER)
    paint += path(f"M{q((0, 0.165))}{sheer(0)}L{q((1.0, 0.24))}{unsheer(-0.045)}Z", band)
    seams = "".join(f"M{q((0.0, 0.165 - d))}{sheer(-d)}" for d in (0.056, 0.068))
    paint += line(seams, darken(hull, 0.45), max(1, u * 0.003), opacity=0.6)
    out += group(paint, clip_path=clip)
    marks = ""
    for i in range(19):
        a = 0.08 + i * 0.047
        b = _sheer_at(a) - 0.0225
        marks += poly(
            [
                (x + (a + dx) * u, y - (b + dy + dx * 0.2) * u)
                for dx, dy in ((-0.014, 0.0), (0, 0.011), (0.014, 0.0), (0, -0.011))
            ]
        )
    out += group(path(marks, lighten(band, 0.75)), clip_path=clip)
    rail = f"M{q((0.0, 0.165))}{sheer(0)}"
    out += line(rail, "#FFF6E0", max(2, u * 0.013)) + line(
        f"M{q((1.0, 0.285))}L{q((1.012, 0.325))}", band, u * 0.018
    )
    return out


def _sheer_at(t: float) -> float:
    """How high the rail of the fishing boat is at t of its length, in lengths."""
    spans = (
        ((0.0, 0.165), (0.2, 0.105), (0.55, 0.09), (0.74, 0.14)),
        ((0.74, 0.14), (0.86, 0.175), (0.94, 0.225), (1.0, 0.29)),
    )
    four = spans[0] if t < 0.74 else spans[1]
    low, high = 0.0, 1.0
    for _ in range(24):
        v = (low + high) / 2
        w = ((1 - v) ** 3, 3 * v * (1 - v) ** 2, 3 * v * v * (1 - v), v**3)
        if sum(k * p[0] for k, p in zip(w, four, strict=True)) < t:
            low = v
        else:
            high = v
    return sum(k * p[1] for k, p in zip(w, four, strict=True))


def _boat_gear(s: Sheet, x: float, y: float, u: float, cabin: str) -> str:
    """The cabin, the mast with its pennants, nets and floats on deck."""
    roof = "#FFF3D6"
    out = rect(x + 0.13 * u, y - 0.315 * u, 0.2 * u, 0.2 * u, cabin)
    out += rect(x + 0.27 * u, y - 0.315 * u, 0.06 * u, 0.2 * u, darken(cabin, 0.25))
    for k in (0.15, 0.205):
        out += rect(x + k * u, y - 0.285 * u, 0.045 * u, 0.06 * u, c.PAPER)
        out += rect(x + (k + 0.006) * u, y - 0.279 * u, 0.033 * u, 0.048 * u, c.RIVER_DEEP)
    out += rect(x + 0.283 * u, y - 0.28 * u, 0.034 * u, 0.16 * u, darken(cabin, 0.55))
    out += path(
        poly(
            [
                (x + 0.1 * u, y - 0.31 * u),
                (x + 0.37 * u, y - 0.31 * u),
                (x + 0.355 * u, y - 0.34 * u),
                (x + 0.115 * u, y - 0.34 * u),
            ]
        ),
        roof,
    )
    out += rect(x + 0.1 * u, y - 0.312 * u, 0.27 * u, 0.009 * u, darken(cabin, 0.5), opacity=0.6)
    mast, top = x + 0.52 * u, y - 0.56 * u
    out += rect(mast - 0.008 * u, top, 0.016 * u, 0.45 * u, "#7A4F30")
    ends = ((x + 0.985 * u, y - 0.3 * u), (x + 0.13 * u, y - 0.34 * u))
    tones = (c.RED, c.GOLD, c.RIVER, c.PAPER, c.ORANGE)
    for e, (ex, ey) in enumerate(ends):
        sag = 0.03 * u
        out += line(
            f"M{mast:.1f},{top:.1f}Q{(mast + ex) / 2:.1f},{(top + ey) / 2 + 2 * sag:.1f}"
            f" {ex:.1f},{ey:.1f}",
            "#6B4A38",
            max(1, u * 0.003),
        )
        for i in range(1, 8):
            t = i / 8
            px = mast + (ex - mast) * t
            py = top + (ey - top) * t + 4 * sag * t * (1 - t)
            w = 0.017 * u
            out += path(
                poly(
                    [
                        (px - w, py - (w * 0.4 if e else -w * -0.4)),
                        (px + w, py),
                        (px, py + 0.042 * u),
                    ]
                ),
                tones[(i + e) % 5],
            )
    heap = scallop(x + 0.66 * u, y - 0.145 * u, 0.085 * u, 0.05 * u, 13, s.rng)
    out += path(heap, "#2F7F7A")
    mesh = "".join(
        f"M{x + (0.585 + i * 0.022) * u:.1f},{y - 0.135 * u:.1f}"
        f"q{0.02 * u:.1f},{-0.05 * u:.1f} {0.045 * u:.1f},{-0.02 * u:.1f}"
        for i in range(6)
    )
    out += line(mesh, "#8FC9B4", max(1, u * 0.003), opacity=0.8)
    for a, b, tone in (
        (0.6, 0.178, c.ORANGE),
        (0.66, 0.197, c.PAPER),
        (0.72, 0.182, c.ORANGE),
        (0.42, 0.14, c.RED),
    ):
        out += circle(x + a * u, y - b * u, 0.017 * u, tone)
        out += circle(x + (a - 0.005) * u, y - (b + 0.006) * u, 0.005 * u, c.PAPER, opacity=0.8)
    return out


def _beach_vine(s: Sheet, x: float, y: float, length: float, turn: int) -> str:
    """Creeping morning glory on the sand."""
    stem = [(x + turn * length * i / 8, y + math.sin(i * 1.1) * 12 - i * 5) for i in range(9)]
    out = line(smooth(stem), "#3F7A4D", 5)
    for i, (px, py) in enumerate(stem):
        for k in (-1, 1):
            a, b = px + s.rng.uniform(-14, 14), py + k * s.rng.uniform(15, 24)
            r = s.rng.uniform(17, 25)
            out += line(f"M{px:.1f},{py:.1f}L{a:.1f},{b:.1f}", "#3F7A4D", 3.5)
            leaf = (
                f"M{a:.1f},{b - r * 0.25:.1f}"
                f"C{a - r * 1.5:.1f},{b - r:.1f} {a - r * 1.1:.1f},{b + r * 0.7:.1f}"
                f" {a:.1f},{b + r * 0.6:.1f}"
                f"C{a + r * 1.1:.1f},{b + r * 0.7:.1f} {a + r * 1.5:.1f},{b - r:.1f}"
                f" {a:.1f},{b - r * 0.25:.1f}Z"
            )
            out += path(leaf, ("#2F7A50", "#4F9A5B", "#6FB065")[(i + k) % 3])
        if i % 3 == 1:
            out += circle(px, py - 10, 17, "#B86FA6") + circle(px, py - 12, 11, "#DDA6CF")
            out += circle(px, py - 11, 5, "#7A3B78")
    return out


def _beach_folk(
    x: float, y: float, kind: str, top: str, lower: str, face: int, pose: str, hair: str
) -> str:
    """Someone on the sand with a short shadow."""
    h = (y - SEA_LEVEL) * (0.4 if kind != "child" else 0.27)
    out = ellipse(x + h * 0.16, y - 1, h * 0.26, h * 0.035, "#8A6038", opacity=0.4)
    return out + m.person(x, y, h, kind=kind, top=top, lower=lower, face=face, pose=pose, hair=hair)


def _basket(x: float, y: float, r: float) -> str:
    """A woven basket of fish, its rim centred on x, y."""
    fish = "".join(lens(x + k * r * 0.42, y - r * 0.1, r * 0.42, r * 0.16) for k in (-1, 0, 1))
    body = (
        f"M{x - r:.1f},{y:.1f}C{x - r * 0.9:.1f},{y + r * 0.8:.1f} {x - r * 0.6:.1f},{y + r:.1f}"
        f" {x:.1f},{y + r:.1f}C{x + r * 0.6:.1f},{y + r:.1f} {x + r * 0.9:.1f},{y + r * 0.8:.1f}"
        f" {x + r:.1f},{y:.1f}Z"
    )
    weave = "".join(
        f"M{x - r * k:.1f},{y + r * h:.1f}h{2 * r * k:.1f}" for k, h in ((0.92, 0.3), (0.82, 0.6))
    )
    return (
        ellipse(x, y, r, r * 0.26, "#6B4526")
        + path(fish, "#BFD6D4")
        + path(body, "#C08A4A")
        + line(weave, "#8A5A2C", 2.5)
        + line(f"M{x - r:.1f},{y:.1f}H{x + r:.1f}", "#E2B878", 4)
    )


def _carrier(x: float, y: float) -> str:
    """A fisherman who walks to the left with two baskets on a shoulder pole."""
    h = (y - SEA_LEVEL) * 0.37
    out = ellipse(x + h * 0.14, y - 1, h * 0.5, h * 0.035, "#8A6038", opacity=0.4)
    pole = y - h * 0.815
    for k in (-1, 1):
        bx, by = x + k * h * 0.46, y - h * 0.34
        out += line(
            f"M{bx:.1f},{pole + 8:.1f}L{bx - h * 0.1:.1f},{by:.1f}M{bx:.1f},{pole + 8:.1f}"
            f"L{bx + h * 0.1:.1f},{by:.1f}",
            "#6B4526",
            2.5,
        )
        out += _basket(bx, by, h * 0.135)
    out += m.person(x, y, h, top="#F2EAD8", lower="#3A4A58", face=-1, pose="walk")
    out += line(
        f"M{x - h * 0.52:.1f},{pole + 13:.1f}"
        f"Q{x:.1f},{pole - 11:.1f} {x + h * 0.52:.1f},{pole + 13:.1f}",
        "#9A6A36",
        7,
    )
    hand = [(x - h * 0.09, y - h * 0.76), (x - h * 0.17, y - h * 0.7), (x - h * 0.19, pole + 4)]
    out += line(smooth(hand), "#E2D8C2", h * 0.058) + circle(
        x - h * 0.19, pole + 2, h * 0.026, c.SKIN
    )
    hx, hy = x - 0.005 * h, y - 0.945 * h
    hat = [(hx - 0.17 * h, hy + 0.01 * h), (hx, hy - 0.115 * h), (hx + 0.17 * h, hy + 0.01 * h)]
    return (
        out
        + path(poly(hat), "#D9A95C")
        + path(poly([hat[1], hat[2], (hx + 0.03 * h, hy + 0.01 * h)]), "#A97A3A")
    )


def pantai_ujung_pandaran() -> str:
    """High sun on the bay: painted fishing boats on the sand, breakers and a far small dome."""
    s = Sheet(85)
    s.add(
        m.sky(
            s,
            (0, "#2F8FC0"),
            (0.45, "#79C3DC"),
            (0.85, "#D6EEE6"),
            (1, "#FBF3D8"),
            bottom=SEA_LEVEL + 4,
        )
    )
    s.add(m.glow(s, 330, 40, 720, "#FFF8DC", 0.8))
    s.add(
        m.cloud(s, 420, 440, 900, 150, "#FFFDF6", 0.92),
        m.cloud(s, 960, 410, 560, 90, "#F3FAF4", 0.85),
    )
    s.add(
        m.cloud(s, 1440, 330, 760, 190, "#FFFDF6", 0.95),
        m.cloud(s, 760, 190, 560, 66, "#EAF6F4", 0.75),
    )
    s.add(m.birds(s, 760, 290, 7, 20, "#FFFFFF"))
    s.add(_sea(s))
    s.add(group(_fishing_boat(s, 640, 528, 150, (c.RIVER_DEEP, c.RED, c.GOLD), afloat=True)))
    s.add(m.wake(s, 640, 529, 150))
    s.add(m.jukung(330, 552, 92, tops=(c.RED,), hull="#5A3A2A"), m.wake(s, 330, 552, 92))
    s.add(_headland(s))
    for out, u0, u1, thick in (
        (470, 0.02, 0.3, 22),
        (390, 0.3, 0.62, 24),
        (300, 0.0, 0.42, 34),
        (215, 0.2, 0.74, 34),
        (110, -0.02, 0.4, 44),
        (96, 0.38, 0.8, 34),
    ):
        s.add(_breaker(s, out, max(0, u0), u1, thick))
    s.add(_sand(s))
    s.add(m.shrubs(s, 1480, 1880, 560, 40, "#2F7A55", "#93C474"))
    for x, y, h in ((1446, 548, 206), (1530, 562, 262)):
        s.add(ellipse(x + h * 0.14, y, h * 0.2, h * 0.018, "#8A6038", opacity=0.35))
        s.add(m.cemara(s, x, y, h, dark="#2A6B52", light="#8CC07E"))
    s.add(ellipse(1790, 664, 130, 13, "#8A6038", opacity=0.35))
    s.add(m.palm(s, 1752, 664, 640, dark="#23614A", light="#8CC07E", bark="#7A5638", lean=-0.16))
    s.add(m.palm(s, 1806, 650, 470, dark="#23614A", light="#8CC07E", bark="#7A5638", lean=-0.04))
    s.add(_fishing_boat(s, 1262, 622, 190, ("#E9DDBE", c.RIVER, c.RED)))
    s.add(_beach_folk(1236, 640, "man", c.RED, c.DUSK, 1, "walk", c.INK))
    s.add(_fishing_boat(s, 1110, 752, 370, (c.GOLD, c.RIVER_DEEP, "#7FB3AC")))
    s.add(_beach_folk(1530, 790, "hijab", c.RIVER_SOFT, c.PLUM, -1, "walk", c.GOLD))
    s.add(_beach_folk(1582, 795, "child", c.ORANGE, c.RIVER_DEEP, -1, "walk", c.INK))
    s.add(_fishing_boat(s, 420, 1000, 720, (c.RIVER, c.RED, c.ORANGE)))
    s.add(_carrier(1276, 1040))
    s.add(_beach_vine(s, 1830, 1130, 420, -1), _beach_vine(s, 1840, 1190, 300, -1))
    s.grain()
    return s.svg()


SCENES: dict[str, Callable[[], str]] = {
    "masjid-agung-wahyu-al-hadi": masjid_agung_wahyu_al_hadi,
    "susur-sungai-mentaya": susur_sungai_mentaya,
    "pantai-ujung-pandaran": pantai_ujung_pandaran,
}
