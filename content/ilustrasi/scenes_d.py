"""Cloth, timber, harbour, sport, talk. This module promises seven scenes of work and town life."""

import math
import re
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
    smooth,
)

# ---------------------------------------------------------------- shared shapes


def _local(x: float, y: float, r: float, d: str) -> str:
    """Path data drawn in units of r round (x, y), brought to the sheet; absolute pairs only."""

    def place(pair: re.Match[str]) -> str:
        return f"{x + float(pair[1]) * r:.1f},{y + float(pair[2]) * r:.1f}"

    return re.sub(r"(-?[\d.]+),(-?[\d.]+)", place, d)


def _shade(s: Sheet, d: str, *, blur: float, opacity: float, dx: float, dy: float) -> str:
    """The cast shadow of an outline."""
    body = path(d, c.INK, transform=f"translate({dx},{dy})")
    return group(body, filter=s.blur(blur), opacity=opacity)


def _petal(x: float, y: float, length: float, wide: float, angle: float) -> str:
    """Path data: a petal that leaves (x, y) at angle in degrees (0 right, 90 down)."""
    a = math.radians(angle)
    shape = ((0, 0), (0.28, 0.62), (0.62, 1.0), (0.9, 0.62), (1.0, 0.0))
    points = [(t * length, v * wide / 2) for t, v in shape]
    points += [(px, -py) for px, py in points[-2:0:-1]]
    turned = [
        (x + px * math.cos(a) - py * math.sin(a), y + px * math.sin(a) + py * math.cos(a))
        for px, py in points
    ]
    return smooth(turned, closed=True)


def _leaf(x: float, y: float, length: float, angle: float, fat: float = 0.34) -> str:
    """Path data: a pointed leaf that leaves (x, y) at angle in degrees."""
    a = math.radians(angle)
    tip = (x + math.cos(a) * length, y + math.sin(a) * length)
    nx, ny = -math.sin(a) * length * fat, math.cos(a) * length * fat
    mx, my = x + math.cos(a) * length * 0.42, y + math.sin(a) * length * 0.42
    return (
        f"M{x:.1f},{y:.1f}Q{mx + nx:.1f},{my + ny:.1f} {tip[0]:.1f},{tip[1]:.1f}"
        f"Q{mx - nx:.1f},{my - ny:.1f} {x:.1f},{y:.1f}Z"
    )


def _spiral(x: float, y: float, r: float, start: float, turn: int, loops: float) -> list[Point]:
    """Points of a scroll winding inwards round (x, y); start in degrees."""
    n = int(24 * loops)
    a0 = math.radians(start)
    return [
        (
            x + math.cos(a0 + turn * i / n * loops * math.tau) * r * (1 - 0.86 * i / n),
            y + math.sin(a0 + turn * i / n * loops * math.tau) * r * (1 - 0.86 * i / n),
        )
        for i in range(n + 1)
    ]


# ---------------------------------------------------------------- batik


def _orchid(
    x: float, y: float, r: float, petal: str, spot: str, edge: str, *, turn: float = 0.0
) -> str:
    """An anggrek tebu as a batik maker would set it: five spotted petals round a small lip."""
    out, dots = "", ""
    for i, (angle, long, wide) in enumerate(
        ((-90, 1.0, 0.62), (-18, 0.98, 0.74), (198, 0.98, 0.74), (52, 0.95, 0.6), (128, 0.95, 0.6))
    ):
        d = _petal(x, y, r * long, r * wide, angle + turn)
        out += path(d, petal if i in (1, 2) else mix(petal, spot, 0.12))
        out += line(d, edge, max(1.2, r * 0.035))
        a = math.radians(angle + turn)
        for t, v in ((0.36, 0.1), (0.5, -0.12), (0.62, 0.08), (0.76, -0.03)):
            px, py = math.cos(a) * t - math.sin(a) * v, math.sin(a) * t + math.cos(a) * v
            dots += oval(x + px * r, y + py * r, r * 0.035, r * 0.035)
    lip = _petal(x, y - r * 0.04, r * 0.46, r * 0.44, 90 + turn)
    heart = circle(x, y, r * 0.11, edge) + circle(x, y, r * 0.05, spot)
    return out + path(dots, spot) + path(lip, spot) + line(lip, edge, max(1, r * 0.03)) + heart


def _scroll(
    x: float, y: float, r: float, start: float, turn: int, stem: str, leaf: str, loops: float = 1.5
) -> str:
    """One scroll of a tendril with leaves on its outer side and a bud at its heart."""
    points = _spiral(x, y, r, start, turn, loops)
    leaves = ""
    for i in range(2, len(points) - 10, 4):
        px, py = points[i]
        out = math.degrees(math.atan2(py - y, px - x))
        reach = r * (0.62 - 0.36 * i / len(points))
        leaves += _leaf(px, py, reach, out + turn * 38, 0.42)
    bud = circle(points[-1][0], points[-1][1], r * 0.13, leaf)
    return path(leaves, leaf) + line(smooth(points), stem, max(2, r * 0.06)) + bud


def _vine(spine: Sequence[Point], size: float, stem: str, leaf: str) -> str:
    """A tendril along a line: leaves left and right by turns, smaller towards the tip."""
    leaves = ""
    n = len(spine)
    for i in range(1, n - 1):
        (x0, y0), (x1, y1) = spine[i - 1], spine[i + 1]
        a = math.degrees(math.atan2(y1 - y0, x1 - x0))
        px, py = spine[i]
        k = size * (1 - 0.35 * i / n)
        leaves += _leaf(px, py, k, a + (52 if i % 2 else -52), 0.42)
    leaves += _leaf(
        *spine[-1],
        size * 0.7,
        math.degrees(math.atan2(spine[-1][1] - spine[-2][1], spine[-1][0] - spine[-2][0])),
        0.42,
    )
    return path(leaves, leaf) + line(smooth(spine), stem, max(2, size * 0.11))


def _cloth(
    s: Sheet, x: float, y: float, w: float, h: float, inner: str, ground: str, edge: str
) -> str:
    """A long cloth hung over a pole at y: inner is its pattern, in sheet coordinates."""
    sway = s.rng.uniform(8, 16)
    n = 24
    hem = [
        (x + w * (1 - i / n), y + h + sway * math.sin(i / n * math.tau * 2.4 + x))
        for i in range(n + 1)
    ]
    right = [(x + w, y), (x + w + 3, y + h * 0.4), (x + w - 4, y + h * 0.75)]
    left = [(x + 4, y + h * 0.75), (x - 4, y + h * 0.4), (x, y)]
    d = smooth([*right, *hem, *left]) + "Z"
    folds: list[tuple[float, str, float]] = [(0, c.INK, 0.34)]
    t = 0.0
    while t < 0.9:
        step = s.rng.uniform(0.09, 0.15)
        folds += [(t + step * 0.3, c.PAPER, 0.12), (t + step * 0.62, c.INK, 0.02)]
        folds += [(t + step * 0.95, c.INK, s.rng.uniform(0.16, 0.26))]
        t += step
    folds += [(1, c.INK, 0.36)]
    light = s.linear(*folds, ends=(0, 0, 1, 0.04))
    drop = s.linear((0, c.INK, 0.3), (0.05, c.INK, 0), (0.7, c.INK, 0), (1, c.INK, 0.3))
    body = rect(x - 20, y - 10, w + 40, h + 60, ground) + inner
    body += rect(x - 20, y, w + 40, h + 40, light) + rect(x - 20, y, w + 40, h + 40, drop)
    out = _shade(s, d, blur=22, opacity=0.42, dx=46, dy=26)
    out += group(body, clip_path=s.clip(d))
    out += line(smooth(hem), edge, 4)
    flap = rect(x - 3, y - 30, w + 6, 40, ground, rx=12) + rect(
        x - 3,
        y - 30,
        w + 6,
        40,
        s.linear((0, c.PAPER, 0.35), (0.5, c.PAPER, 0.05), (1, c.INK, 0.4)),
        rx=12,
    )
    return out + flap


def _isen(s: Sheet, x0: float, y0: float, x1: float, y1: float, colour: str, gap: float) -> str:
    """The fine dots that fill a batik ground."""
    d, row, y = "", 0, y0
    while y < y1:
        x = x0 + (gap / 2 if row % 2 else 0)
        while x < x1:
            r = s.rng.uniform(1.5, 2.4)
            d += oval(x + s.rng.uniform(-1.5, 1.5), y + s.rng.uniform(-1.5, 1.5), r, r)
            x += gap
        y += gap * 0.62
        row += 1
    return path(d, colour, opacity=0.6)


def _hem_band(s: Sheet, x0: float, x1: float, y: float, h: float, inks: Sequence[str]) -> str:
    """The foot of a cloth from y down: a tendril band and a row of tumpal; inks are ground, line,
    point and leaf."""
    ground, stroke, point, leaf = inks
    out = rect(x0, y, x1 - x0, h, ground)
    out += rect(x0, y, x1 - x0, 6, stroke) + rect(x0, y + h * 0.42, x1 - x0, 6, stroke)
    out += m.sulur(s, x0, x1, y + h * 0.225, h * 0.3, stroke, leaf=leaf)
    count = round((x1 - x0) / (h * 0.36))
    return out + m.tumpal(x0, x1, y + h * 0.97, h * 0.48, point, count=count)


def _fish_batik(s: Sheet, x: float, y: float, size: float, bend: Sequence[float], edge: str) -> str:
    """A jelawat with the pale resist line of batik round it."""
    shape = m.jelawat(
        s,
        x,
        y,
        size,
        bend=bend,
        anchor=0.5,
        back="#1F6A73",
        side="#E3C98F",
        belly="#F6E9CB",
        fin="#B4472B",
        detail=2 if size > 300 else 1,
    )
    plain = m.jelawat(s, x, y, size, bend=bend, anchor=0.5, detail=0)
    return group(plain, stroke=edge, stroke_width=size * 0.028, stroke_linejoin="round") + shape


def _medallion(s: Sheet, mx: float, my: float, ground: str, pale: str, gold: str) -> str:
    """Two jelawat circling an orchid in a ring of gold."""
    out = circle(mx, my, 310, ground) + circle(mx, my, 302, "#0C2C3B")
    out += circle(mx, my, 302, "none", stroke=gold, stroke_width=5.0)
    out += circle(mx, my, 290, "none", stroke=pale, stroke_width=2.0, opacity=0.6)
    for i in range(44):
        a = i / 44 * math.tau
        out += circle(mx + math.cos(a) * 322, my + math.sin(a) * 322, 6, gold)
    arc = [
        (mx + math.cos(math.radians(a)) * 252, my + math.sin(math.radians(a)) * 252)
        for a in range(-44, 12, 9)
    ]
    spray = _vine(arc, 54, pale, "#5F917C") + _scroll(mx + 150, my - 46, 34, 0, -1, pale, gold)
    fish = _fish_batik(s, mx, my - 180, 400, (232, 180, 128), pale)
    half = fish + group(spray, transform=f"translate(0,0) rotate(-4 {mx} {my})")
    turned = group(half, transform=f"rotate(180 {mx} {my})")
    leaves = "".join(_leaf(mx, my, 128, a, 0.26) for a in (-54, 18, 90, 162, 234))
    flower = path(leaves, "#5F917C") + _orchid(mx, my, 100, "#E9B44C", "#8E2F24", "#5A1F1A")
    return out + half + turned + flower


def _main_cloth(s: Sheet, x: float, y: float, w: float, h: float) -> str:
    """The middle cloth: the medallion with scrolls in the corners and tendrils at the sides."""
    ground, pale, gold, red = "#11384A", "#F1DDB0", "#D9A24A", "#7E2C22"
    mx, my = x + w / 2, y + 376
    out = _isen(s, x, y, x + w, y + h, "#5E93A0", 26)
    half = ""
    for cx, cy, r, start, turn in (
        (mx - 240, my - 282, 62, 60, 1), (mx - 240, my + 282, 62, 300, -1),
        (mx - 138, my - 340, 34, 150, -1), (mx - 138, my + 340, 34, 210, 1),
    ):  # fmt: skip
        half += _scroll(cx, cy, r, start, turn, pale, gold)
    half += path(
        _leaf(mx - 296, my - 176, 54, 250, 0.4) + _leaf(mx - 296, my + 176, 54, 110, 0.4), gold
    )
    top = _orchid(mx - 292, my - 330, 40, "#C4553A", pale, "#3A1512")
    low = _orchid(mx - 292, my + 330, 40, "#C4553A", pale, "#3A1512")
    half += top + low
    out += half + mirror(half, mx) + _medallion(s, mx, my, ground, pale, gold)
    for k in (-1, 1):
        bx = mx + k * (w / 2 - 26)
        out += rect(bx - 30, y - 20, 60, h + 60, red)
        band = m.sulur(s, -420, 420, 0, 44, pale, leaf=gold)
        out += group(band, transform=f"translate({bx},{y + 380}) rotate(90)")
        out += rect(bx - k * 31 - 3, y - 20, 6, h + 60, gold)
    inks = (red, pale, gold, gold)
    return out + _hem_band(s, x - 10, x + w + 10, y + h - 190, 240, inks)


def _orchid_cloth(s: Sheet, x: float, y: float, w: float, h: float) -> str:
    """The red cloth: orchids by turns left and right of climbing tendrils."""
    pale, gold = "#F1DDB0", "#E3B766"
    out = _isen(s, x, y, x + w, y + h, "#D98A5A", 24)
    for col, cx in enumerate((x + 112, x + 330)):
        turn = 1 if col % 2 else -1
        spine = [
            (cx + turn * 46 * math.sin(i / 8 * math.pi), y + h - 150 - i * 26) for i in range(30)
        ]
        out += _vine(spine, 46, gold, "#4F7F63")
        for i in range(5):
            cy = y + h - 254 - i * 208 + 104
            side = turn * (1 if i % 2 else -1)
            out += _scroll(cx - side * 62, cy - 2, 36, 180 if side < 0 else 0, side, gold, pale)
            out += _orchid(cx + side * 40, cy, 66, pale, "#B4472B", "#4A1712", turn=14.0 * side)
    return out + _hem_band(
        s, x - 10, x + w + 10, y + h - 150, 190, ("#2C2430", gold, "#C98A3A", pale)
    )


def _fish_cloth(s: Sheet, x: float, y: float, w: float, h: float) -> str:
    """The pale cloth: small jelawat between tendrils over a ground of scales."""
    d = ""
    r, row = 30.0, 0
    yy = y - r
    while yy < y + h + r:
        xx = x - r + (r if row % 2 else 0)
        while xx < x + w + r:
            d += f"M{xx - r:.1f},{yy:.1f}A{r},{r} 0 0 0 {xx + r:.1f},{yy:.1f}"
            xx += 2 * r
        yy += r * 0.9
        row += 1
    out = line(d, "#C98F4E", 2.4, opacity=0.5)
    mid = x + w * 0.547
    for i in range(3):
        cy = y + 112 + i * 238
        bend = (205, 180, 150) if i % 2 == 0 else (-25, 0, 30)
        out += _fish_batik(s, mid, cy, 262, bend, "#7E3A22")
    for i in range(2):
        cy = y + 240 + i * 238
        spine = [(mid + 58 + j * 16, cy + 20 * math.sin(j / 7 * math.tau)) for j in range(9)]
        half = _vine(spine, 38, "#7E3A22", "#3F6B55")
        out += half + mirror(half, mid)
        out += _orchid(mid, cy, 54, "#C4553A", "#F1DDB0", "#4A1712")
    return out + _hem_band(
        s, x - 10, x + w + 10, y + h - 150, 190, ("#1C4A56", "#F1DDB0", "#D9A24A", "#E3B766")
    )


def _bamboo(s: Sheet, y: float, r: float) -> str:
    """A bamboo pole lying across the sheet."""
    out = rect(0, y - r, WIDTH, 2 * r, s.linear((0, "#E2C27A"), (0.4, "#C79A52"), (1, "#7A5528")))
    x = -60.0
    while x < WIDTH:
        x += s.rng.uniform(210, 260)
        out += rect(x, y - r - 3, 9, 2 * r + 6, s.linear((0, "#EBD192"), (1, "#6B4823")), rx=4)
        out += rect(x + 9, y - r, 5, 2 * r, "#6B4823", opacity=0.5)
    return out


def _leaf_shadows(s: Sheet) -> str:
    """Shadows of leaves on a sunlit wall."""
    d = ""
    for x, y, turn in (
        (120, 60, 35),
        (340, 20, 60),
        (1560, 40, 120),
        (1750, 240, 160),
        (60, 420, 10),
    ):
        for i in range(13):
            a = turn + (i - 6) * 15
            d += _leaf(x + i * 9, y + i * 7, s.rng.uniform(190, 330), a, 0.12)
    return group(path(d, "#8A5A2E"), filter=s.blur(7), opacity=0.2)


def _floor(s: Sheet, y: float) -> str:
    """Floor boards below y."""
    out = rect(0, y, WIDTH, HEIGHT - y, s.linear((0, "#8A5A38"), (1, "#4F2F1F")))
    d = ""
    for i in range(-6, 25):
        d += f"M{900 + (i - 9) * 96:.0f},{y}L{900 + (i - 9) * 190:.0f},{HEIGHT}"
    return out + line(d, "#3A2116", 2.5, opacity=0.6) + rect(0, y - 16, WIDTH, 16, "#B98A58")


def batik_sampit() -> str:
    """Three batik cloths on a bamboo pole in the light of noon: jelawat, orchid and tendrils."""
    s = Sheet(181)
    s.add(
        rect(
            0,
            0,
            WIDTH,
            HEIGHT,
            s.linear((0, "#F7EACB"), (0.6, "#F0D6A2"), (1, "#D9A868"), ends=(0, 0, 1, 1)),
        )
    )
    s.add(_leaf_shadows(s), _floor(s, 1096))
    pole = 112.0
    side = _cloth(s, 96, pole, 470, 850, _orchid_cloth(s, 96, pole, 470, 850), "#8E2F24", "#4A1712")
    side += _cloth(
        s, 1236, pole, 470, 850, _fish_cloth(s, 1236, pole, 470, 850), "#F1DDB0", "#8A4526"
    )
    mid = _cloth(s, 520, pole, 760, 930, _main_cloth(s, 520, pole, 760, 930), "#11384A", "#0A2430")
    ropes = "".join(f"M{x},{-10}L{x},{pole - 12}" for x in (52, 64, 1738, 1750))
    s.add(line(ropes, "#8A6A42", 5), _bamboo(s, pole - 12, 17), side, mid)
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- bruynzeel


def _toward(p: Point, vp: Point, t: float) -> Point:
    """The point a share t of the way to the vanishing point."""
    return p[0] + (vp[0] - p[0]) * t, p[1] + (vp[1] - p[1]) * t


def _zinc(a: Point, b: Point, d: Point, e: Point, fill: str, count: int) -> str:
    """A roof plane a-b (ridge) d-e (eave, below b and a) with its corrugations and rust."""
    dark = darken(fill, 0.3)
    ribs, rust = "", ""
    for i in range(1, count):
        u = i / count
        top = (a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u)
        low = (e[0] + (d[0] - e[0]) * u, e[1] + (d[1] - e[1]) * u)
        ribs += poly([top, low], closed=False)
        if i % 5 in (1, 2):
            k = 0.35 + 0.5 * ((i * 7) % 5) / 5
            mid = (low[0] + (top[0] - low[0]) * k, low[1] + (top[1] - low[1]) * k)
            rust += poly([mid, low], closed=False)
    return (
        path(poly([a, b, d, e]), fill)
        + line(rust, mix(fill, c.RUST, 0.7), 5, opacity=0.55)
        + line(ribs, dark, 1.6, opacity=0.55)
        + line(poly([a, b], closed=False), dark, 5)
        + line(poly([e, d], closed=False), darken(fill, 0.5), 4)
    )


def _mill_flank(near: float, y: float, h: float, vp: Point, deep: float, wall: str) -> str:
    """The long side of a mill shed, receding, with its row of windows."""
    q = [(near, y), (near, y - h)]
    out = path(poly([*q, _toward(q[1], vp, deep), _toward(q[0], vp, deep)]), wall)
    panes, bars = "", ""
    for i in range(9):
        t0, t1 = deep * (0.05 + i * 0.105), deep * (0.05 + i * 0.105 + 0.066)
        lo, hi = (near, y - h * 0.34), (near, y - h * 0.74)
        box = [_toward(lo, vp, t0), _toward(hi, vp, t0), _toward(hi, vp, t1), _toward(lo, vp, t1)]
        panes += poly(box)
        m0, m1 = _toward((near, y - h * 0.54), vp, t0), _toward((near, y - h * 0.54), vp, t1)
        c0, c1 = _toward(lo, vp, (t0 + t1) / 2), _toward(hi, vp, (t0 + t1) / 2)
        bars += poly([m0, m1], closed=False) + poly([c0, c1], closed=False)
    out += path(panes, "#3C4A48") + line(bars, lighten(wall, 0.25), 2)
    foot = [_toward((near, y - h * 0.12), vp, u) for u in (0, deep)]
    base = [_toward((near, y), vp, u) for u in (deep, 0)]
    return out + path(poly(foot + base), darken(wall, 0.3))


def _mill_gable(x: float, y: float, w: float, h: float, rise: float, wall: str) -> str:
    """The gable end of a mill shed: upright boards, a loft opening and a wide dark door."""
    apex = (x + w / 2, y - h - rise)
    front = [(x, y), (x, y - h), apex, (x + w, y - h), (x + w, y)]
    out = path(poly(front), wall)
    boards = ""
    n = int(w / 15)
    for i in range(1, n):
        bx = x + w * i / n
        top = y - h - rise * (1 - abs(bx - x - w / 2) / (w / 2))
        boards += f"M{bx:.1f},{y}V{top:.1f}"
    out += line(boards, darken(wall, 0.3), 1.6, opacity=0.6)
    out += rect(x + w * 0.26, y - h * 0.82, w * 0.48, h * 0.82, "#2B2320")
    out += rect(x + w * 0.24, y - h * 0.86, w * 0.52, 9, lighten(wall, 0.35))
    out += line(f"M{x + w * 0.5},{y - h * 0.8}V{y}", "#4A3A30", 4)
    ly = y - h - rise * 0.42
    out += rect(x + w * 0.43, ly, w * 0.14, rise * 0.26, "#2B2320")
    slats = "".join(f"M{x + w * 0.43},{ly + rise * 0.26 * k / 4:.1f}h{w * 0.14}" for k in range(5))
    return out + line(slats, lighten(wall, 0.3), 3)


def _mill(
    x: float, y: float, w: float, h: float, vp: Point, deep: float, wall: str, roof: str
) -> str:
    """A timber shed of the mill: gable to us, its long flank running towards vp."""
    rise = w * 0.36
    over = w * 0.07
    apex = (x + w / 2, y - h - rise)
    eave = (x + w + over, y - h + over * 0.75)
    out = _mill_flank(x + w, y, h, vp, deep, darken(wall, 0.36))
    out += _mill_gable(x, y, w, h, rise, wall)
    a = (apex[0] - 4, apex[1] - 10)
    out += _zinc(a, _toward(a, vp, deep), _toward(eave, vp, deep), eave, roof, 34)
    left = (x - over, y - h + over * 0.75)
    t = 15
    for foot, tone in ((left, lighten(roof, 0.35)), (eave, darken(roof, 0.15))):
        barge = [
            (a[0], a[1] - 5),
            (foot[0], foot[1] - 5),
            (foot[0], foot[1] + t),
            (a[0], a[1] + t + 4),
        ]
        out += path(poly(barge), tone)
    return out


def _chimney(s: Sheet, x: float, foot: float, top: float, w: float) -> str:
    """The mill's brick stack, narrowing upwards, banded with iron."""
    half0, half1 = w / 2, w * 0.34
    body = [(x - half0, foot), (x - half1, top), (x + half1, top), (x + half0, foot)]
    brick = s.linear(
        (0, "#D08A5C"), (0.3, "#B5653F"), (0.62, "#8C452B"), (1, "#5A2C22"), ends=(0, 0, 1, 0)
    )
    d, y, row = "", top, 0
    while y < foot:
        d += f"M{x - half0},{y:.1f}h{w}"
        for i in range(-4, 5):
            d += f"M{x + i * 18 + (9 if row % 2 else 0):.1f},{y:.1f}v13"
        y += 13
        row += 1
    out = path(poly(body), brick)
    mortar = line(d, "#4A221A", 1.4, opacity=0.4)
    pale = "".join(
        rect(
            x + s.rng.uniform(-half0, half0),
            top + s.rng.randrange(int((foot - top) / 13)) * 13,
            16,
            12,
            "#E0A376" if i % 2 else "#6E3424",
            opacity=0.5,
        )
        for i in range(70)
    )
    out += group(mortar + pale, clip_path=s.clip(poly(body)))
    for t in (0.1, 0.3, 0.5, 0.7):
        yy = top + (foot - top) * t
        hw = half1 + (half0 - half1) * t + 2
        out += rect(
            x - hw, yy, 2 * hw, 9, s.linear((0, "#6A6A62"), (1, "#2A2725"), ends=(0, 0, 1, 0))
        )
    lip = s.linear((0, "#DA9768"), (0.5, "#9A5233"), (1, "#552A20"), ends=(0, 0, 1, 0))
    out += rect(x - half1 - 12, top - 6, 2 * half1 + 24, 22, lip)
    out += rect(x - half1 - 6, top + 16, 2 * half1 + 12, 14, lip)
    out += ellipse(x, top - 6, half1 + 12, 7, "#3A2320")
    return out


def _smoke(s: Sheet, x: float, y: float) -> str:
    """A slow plume that leans to the left with the wind."""
    out = ""
    for tone, lift, opacity in (
        ("#B7B09A", 0.0, 0.75),
        ("#D6CCB0", -16.0, 0.8),
        ("#EFE4C6", -30.0, 0.75),
    ):
        d = ""
        for i in range(26):
            t = i / 25
            r = (15 + 62 * t**0.8) * (1.0 + lift / 90)
            px = x - 620 * t**1.25 + s.rng.uniform(-12, 12) * (0.2 + t)
            py = y - 14 - 62 * t**0.6 + lift * 0.6 * t + s.rng.uniform(-16, 16) * t
            d += oval(px, py, r * s.rng.uniform(0.9, 1.3), r * s.rng.uniform(0.5, 0.72))
        out += path(d, tone, opacity=opacity)
    return out


def _log(s: Sheet, x: float, y: float, length: float, r: float, bark: str) -> str:
    """A floating log lying along x, its cut face to the left."""
    rx = r * 0.42
    end, bow = x + length, f"A{rx},{r} 0 0 1"
    d = f"M{x},{y - r}H{end}{bow} {end},{y + r}H{x}{bow} {x},{y - r}Z"
    skin = s.linear((0, lighten(bark, 0.5)), (0.3, bark), (1, darken(bark, 0.55)))
    out = path(d, skin)
    marks = ""
    for _ in range(int(length / 46)):
        px, py = x + s.rng.uniform(20, length - 70), y + s.rng.uniform(-0.6, 0.75) * r
        marks += f"M{px:.0f},{py:.1f}h{s.rng.uniform(24, 90):.0f}"
    out += line(marks, darken(bark, 0.45), 2, opacity=0.55)
    face = "#D9AE78"
    out += ellipse(x, y, rx, r, face) + ellipse(
        x, y, rx, r, "none", stroke=darken(bark, 0.3), stroke_width=r * 0.13
    )
    for k in (0.62, 0.34):
        out += ellipse(x, y, rx * k, r * k, "none", stroke="#A4703F", stroke_width=1.6)
    return out + ellipse(x, y, rx * 0.12, r * 0.12, "#8A5A30")


def _raft(s: Sheet, x: float, y: float, length: float, rows: int, r: float) -> str:
    """A raft of logs: rows from far to near, cross poles and rattan lashings; nearest row on y."""
    barks = ("#8A5A3A", "#7A4A2E", "#95683F", "#6E4430", "#84543A")
    out, pitch = "", r * 1.28
    for i in range(rows):
        depth = (rows - 1 - i) / rows
        k = 1 - 0.3 * depth
        yy = y - pitch * (rows - 1 - i) * (1 - 0.13 * depth)
        left = x + 70 * depth + s.rng.uniform(-34, 34)
        out += _log(
            s,
            left,
            yy,
            length * (1 - 0.1 * depth) + s.rng.uniform(-50, 40),
            r * k,
            barks[(i * 3) % 5],
        )
        out += path(
            lens(x + length / 2, yy + r * k * 0.98, length * 0.5, 3), "#1E4B50", opacity=0.5
        )
    far = y - pitch * (rows - 1) * 0.9
    for t in (0.13, 0.5, 0.87):
        x0, x1 = x + length * t, x + length * (0.5 + (t - 0.5) * 0.9) + 24
        out += line(f"M{x0},{y - r * 0.8:.1f}L{x1:.1f},{far - r * 0.5:.1f}", "#4A2E20", r * 0.42)
        out += line(
            f"M{x0 - 3},{y - r * 0.8 - 3:.1f}L{x1 - 3:.1f},{far - r * 0.5 - 2:.1f}",
            "#B98A58",
            r * 0.14,
        )
        for i in range(rows):
            u = i / (rows - 1)
            px, py = x0 + (x1 - x0) * u, y - r * 0.8 + (far - y + r * 0.3) * u
            out += line(f"M{px - 9:.1f},{py + 9:.1f}l18,-12m-18,0l18,12", "#E3C48A", 3)
    return out


def _raft_hut(s: Sheet, x: float, y: float, w: float) -> str:
    """The raftsmen's shelter of leaf thatch, floor on y."""
    h = w * 0.34
    out = rect(x, y - h, w, h, "#3A2A22")
    weave = (
        "".join(f"M{x + i * w / 12:.1f},{y}V{y - h * 0.62:.1f}" for i in range(13))
        + f"M{x},{y - h * 0.3:.1f}h{w}"
    )
    out += rect(x, y - h * 0.62, w * 0.56, h * 0.62, "#B98F57") + line(
        weave, "#7A5A34", 2, opacity=0.7
    )
    for px in (x, x + w * 0.56, x + w):
        out += line(f"M{px:.1f},{y}v{-h:.1f}", "#4A2E20", 7)
    ridge = y - h - w * 0.3
    roof = [
        (x - w * 0.1, y - h + 10),
        (x + w * 0.06, ridge),
        (x + w * 0.94, ridge),
        (x + w * 1.1, y - h + 10),
    ]
    out += path(poly(roof), s.linear((0, "#C59B5E"), (1, "#7E5A36")))
    fringe = ""
    for row in range(4):
        yy = ridge + (y - h + 10 - ridge) * (row + 1) / 4
        spread = w * (0.44 + 0.04 * (row + 1))
        n = 22
        for i in range(n):
            px = x + w / 2 - spread * 1.14 + 2.28 * spread * (i + 0.5) / n
            fringe += (
                f"M{px:.1f},{yy - 14:.1f}l{s.rng.uniform(-3, 3):.1f},{s.rng.uniform(14, 22):.1f}"
            )
    return out + line(fringe, "#5E4228", 2.6, opacity=0.6)


def _quay(s: Sheet, y: float, h: float) -> str:
    """A timber piling bank whose deck is at y."""
    out = rect(0, y, WIDTH, h, "#4A3A30") + rect(0, y - 10, WIDTH, 20, "#B59468")
    piles, caps = "", ""
    x = 8.0
    while x < WIDTH:
        piles += f"M{x:.0f},{y}V{y + h:.0f}"
        caps += f"M{x - 4:.0f},{y + 6}V{y + h * 0.9:.0f}"
        x += s.rng.uniform(25, 31)
    return out + line(piles, "#33271F", 15) + line(caps, "#8A6B4C", 3, opacity=0.7)


def _plank_stack(x: float, y: float, w: float, rows: int, tone: str) -> str:
    """Sawn planks stacked crosswise to dry, foot on y."""
    out = ""
    for i in range(rows):
        yy = y - (i + 1) * 15
        inset = 3 * ((i * 5) % 3)
        out += rect(x + inset, yy, w - 2 * inset, 11, lighten(tone, 0.1 * (i % 3)))
        out += rect(x + inset, yy + 8, w - 2 * inset, 3, darken(tone, 0.4))
        for k in range(4):
            out += rect(x + 12 + k * (w - 34) / 3, yy + 11, 10, 4, "#4A2E20")
    return out


def _raftsman(x: float, y: float, h: float, top: str, lower: str, face: int = 1) -> str:
    """A raftsman in a leaf hat, pushing off with his long pole."""
    hand, foot = (x + face * h * 0.36, y - h * 0.78), (x + face * h * 0.9, y + h * 0.38)
    end = _toward(hand, foot, -0.8)
    pole = line(poly([end, foot], closed=False), "#D9B779", h * 0.026)
    body = m.person(x, y, h, top=top, lower=lower, pose="point", face=face)
    crown = [(x - h * 0.15, y - h * 0.945), (x, y - h * 1.05), (x + h * 0.15, y - h * 0.945)]
    hat = path(poly(crown), "#D9B779") + line(
        poly([crown[0], crown[2]], closed=False), "#8A6A3C", h * 0.018
    )
    low = _toward(hand, foot, 0.13)
    arm = [(x - face * h * 0.08, y - h * 0.74), (x + face * h * 0.12, y - h * 0.6), low]
    sleeve = line(smooth(arm), darken(top, 0.15), h * 0.055)
    return pole + body + sleeve + circle(low[0], low[1], h * 0.027, c.SKIN) + hat


def bruynzeel_masa_kayu() -> str:
    """Morning mist on the Mentaya: the brick stack of the old sawmill and a raft of logs."""
    s = Sheet(182)
    water = 724.0
    vp = (1760.0, 612.0)
    s.add(
        m.sky(s, (0, "#8FA79E"), (0.35, "#C6CBB2"), (0.75, "#EFDDB2"), (1, "#F2D39C"), bottom=water)
    )
    s.add(m.sun(s, 560, 330, 84, "#FFF3D2", halo="#F7DFA4", rings=3, strength=0.16))
    s.add(_smoke(s, 1082, 184))
    s.add(
        m.ridge(s, 560, 22, "#B4BC9E", tooth=8, bottom=water), m.mist(s, 470, 190, "#F4E4BC", 0.8)
    )
    far = rect(0, 590, WIDTH, 90, "#7E957F")
    far += m.treeline(s, -40, 1840, water - 20, 170, "#7E957F", light="#A9B08A", sun_side=-1)
    works = rect(0, 646, WIDTH, 60, s.linear((0, "#A99A70"), (1, "#8A774F")))
    works += _chimney(s, 1082, water - 60, 184, 118)
    works += _mill(1150, water - 34, 250, 104, vp, 0.5, "#A77F55", "#7C8A83")
    works += _mill(330, water - 34, 380, 158, vp, 0.36, "#B88A58", "#71837F")
    for x, w, rows, tone in (
        (60, 150, 5, "#C99B62"),
        (196, 120, 3, "#B98552"),
        (748, 150, 6, "#D2A76C"),
        (912, 130, 4, "#C08E58"),
        (1430, 170, 6, "#C99B62"),
        (1620, 130, 4, "#D2A76C"),
    ):
        works += _plank_stack(x, water - 34, w, rows, tone)
    for x, top, lower, face in (
        (262, "#4F6B6B", "#3A2E28", 1),
        (1096, "#E6DCC2", "#5A4636", -1),
        (1138, "#8A4A32", "#33302C", 1),
    ):
        works += m.person(
            x, water - 34, 76, top=top, lower=lower, face=face, pose="walk", shade=0.1
        )
    works += _quay(s, water - 34, 40)
    s.add(far, m.mist(s, 560, 150, "#F4E4BC", 0.55), works)
    s.add(m.river(s, water, "#CDBE95", "#123F46", light="#F6E7BF", count=170, strength=0.26))
    s.add(m.reflect(s, far + works, water, opacity=0.42, depth=0.8, scale=24))
    s.add(m.glitter(s, 560, water + 6, 1000, 100, 260, "#FFF3D2", count=50, opacity=0.6))
    small = _raft(s, 1180, 842, 430, 4, 13)
    s.add(small, _raftsman(1330, 828, 92, "#D9C7A0", "#4A3A30", -1))
    s.add(m.scale_field(s, 0, 1010, WIDTH, HEIGHT, 46, c.RIVER_PALE, width=2.2, opacity=0.16))
    raft = _raft(s, 330, 1072, 1130, 6, 31)
    s.add(m.reflect(s, raft, 1098, opacity=0.4, depth=0.5, scale=26), raft)
    s.add(
        _raft_hut(s, 1090, 968, 230),
        m.person(1258, 966, 128, top="#9FB3A2", lower="#4A3A30", pose="sit", face=-1),
    )
    s.add(_raftsman(446, 1006, 196, "#B4472B", "#2E3E42", -1))
    s.add(m.wake(s, 330, 1104, 1130, "#F6E7BF"))
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- merah putih


def _merah_putih(s: Sheet, x: float, y: float, w: float, h: float) -> str:
    """The flag, red over white, streaming to the right of a pole at x; its top corner on y."""

    def place(u: float, v: float) -> Point:
        swell = 30 * u**0.7
        wave = swell * math.sin(u * 9.2 - 0.5 + v * 0.35)
        return x + u * w * (0.985 - 0.03 * v) + 9 * math.sin(u * 9.2 + 0.9), (
            y + v * h * (1 - 0.06 * u) + wave + 26 * u
        )

    n = 40

    def half(v0: float, v1: float) -> str:
        top = [place(i / n, v0) for i in range(n + 1)]
        low = [place(1 - i / n, v1) for i in range(n + 1)]
        return poly(top + low)

    whole = half(0, 1)
    out = path(half(0, 0.5), "#C8202B") + path(half(0.5, 1), "#FFFDF6")
    folds: list[tuple[float, str, float]] = []
    for i in range(25):
        u = i / 24
        k = math.cos(u * 9.2 - 0.5)
        folds.append(
            (u, "#FFF3D6", 0.2 * k) if k > 0 else (u, "#6A3A34", -0.24 * k * min(1, u * 3))
        )
    out += path(whole, s.linear(*folds, ends=(0, 0, 1, 0.06)))
    stitch = [place(0.012, i / 10) for i in range(11)]
    return out + line(smooth(stitch), "#E8DCC0", 6)


def _pole(s: Sheet, x: float, foot: float, top: float) -> str:
    """A peeled wooden flagpole with its halyard and a stone footing."""
    shaft = s.linear((0, "#D9B27A"), (0.45, "#A9764A"), (1, "#5B3A2A"), ends=(0, 0, 1, 0))
    out = path(poly([(x - 11, foot), (x - 6, top), (x + 6, top), (x + 11, foot)]), shaft)
    knots = "".join(
        f"M{x - 7:.0f},{top + 60 + i * 74:.0f}q7,6 14,0" for i in range(int((foot - top - 90) / 74))
    )
    out += line(knots, "#5B3A2A", 2.4, opacity=0.7) + circle(x, top - 8, 12, "#8A5A38")
    return out + line(f"M{x + 9},{top + 22}L{x + 16},{foot - 210}", "#EADBB8", 3)


def _peci(x: float, y: float, h: float, face: int) -> str:
    """A black cap for a figure of height h standing on y."""
    r, hy = h * 0.075, y - h * 0.925
    d = (
        f"M{x - r * 1.02:.1f},{hy - r * 0.3:.1f}L{x - r * 0.86:.1f},{hy - r * 1.25:.1f}"
        f"Q{x:.1f},{hy - r * 1.42:.1f} {x + r * 0.9:.1f},{hy - r * 1.2:.1f}"
        f"L{x + r * 1.02:.1f},{hy - r * 0.3:.1f}Z"
    )
    return group(path(d, "#1B1B1D"), transform=f"translate({face * r * 0.06:.1f},0)")


def _sarong(x: float, y: float, h: float, cloth: str) -> str:
    """A checked sarong over the legs of a standing figure."""
    top, low = y - h * 0.5, y - h * 0.1
    wide0, wide1 = h * 0.115, h * 0.135
    body = [(x - wide0, top), (x + wide0, top), (x + wide1, low), (x - wide1, low + h * 0.012)]
    checks = "".join(
        f"M{x + wide0 * k:.1f},{top:.1f}L{x + wide1 * k:.1f},{low:.1f}"
        for k in (-0.6, -0.1, 0.4, 0.8)
    ) + "".join(
        f"M{x - wide0 * 1.04:.1f},{y - h * q:.1f}h{wide0 * 2.1:.1f}" for q in (0.42, 0.32, 0.22)
    )
    return path(poly(body), cloth) + line(checks, lighten(cloth, 0.4), h * 0.008, opacity=0.7)


def _villager(
    x: float,
    y: float,
    h: float,
    kind: str,
    top: str,
    lower: str,
    face: int,
    cap: bool = False,
    pose: str = "stand",
    hair: str = c.INK,
) -> str:
    """One of the crowd of 1945 with a soft shadow on the ground."""
    out = ellipse(x + h * 0.12, y - 2, h * 0.24, h * 0.032, "#6B4A2A", opacity=0.35)
    out += m.person(x, y, h, kind=kind, top=top, lower=lower, face=face, pose=pose, hair=hair)
    if cap:
        out += _sarong(x, y, h, lower) + _peci(x, y, h, face)
    return out


def _crowd_1945() -> str:
    """The people under the flag; nearer ones are lower and larger."""
    people = (
        (592, 906, 150, "man", "#EFE3C6", "#5E3B36", 1, True, "stand"),
        (470, 922, 158, "woman", "#8FB0A0", "#7A4A2E", 1, False, "stand"),
        (650, 928, 104, "child", "#D9A24A", "#4A4038", 1, False, "point"),
        (962, 896, 146, "hijab", "#C98A5A", "#54606A", -1, False, "stand"),
        (1096, 912, 154, "man", "#7C8F78", "#3E3A36", -1, True, "stand"),
        (1190, 926, 158, "man", "#F3EAD3", "#3E4B4C", -1, False, "stand"),
        (364, 960, 176, "man", "#D8C29A", "#2F4A54", 1, True, "stand"),
        (712, 966, 168, "woman", "#B4553F", "#5A3A34", 1, False, "stand"),
        (1282, 972, 182, "woman", "#E3C48A", "#5A3440", -1, False, "stand"),
        (1128, 990, 118, "child", "#F3EAD3", "#7A4A2E", -1, False, "wave"),
        (1040, 1004, 190, "man", "#5E8A8A", "#4A3A30", -1, True, "stand"),
    )
    out = ""
    for x, y, h, kind, top, lower, face, cap, pose in people:
        hair = "#E9D6A6" if kind == "hijab" else c.INK
        out += _villager(x, y, h, kind, top, lower, face, cap, pose, hair)
    return out


def _riverside_village(s: Sheet, water: float) -> str:
    """Houses and palms of Samuda on the near bank, left and right of the clearing."""
    out = ""
    for x, h, lean in ((150, 470, 0.1), (404, 400, -0.06), (1405, 420, 0.08), (1660, 520, -0.1)):
        out += m.palm(
            s, x, water + 60, h, dark="#24564A", light="#7FA35A", bark="#6B4A34", lean=lean
        )
    for x, y, w, wall, roof, kind, side in (
        (300, 770, 200, "#B48A5E", "#6E5138", "gable", 1),
        (1240, 770, 210, "#A67C52", "#7A5A3C", "eave", -1),
        (-70, 800, 310, "#C39A68", "#5E4634", "eave", 1),
        (1490, 800, 330, "#B98F5F", "#664A36", "gable", -1),
    ):
        out += m.stilt_house(
            s,
            x,
            y,
            w,
            wall=wall,
            roof=roof,
            kind=kind,
            side=side,
            legs=w * 0.24,
            lit=False,
            trim="#EADBB8",
        )
    return out


def merah_putih_samuda_1945() -> str:
    """A clear morning in a river village: the red and white flag flies from a wooden pole."""
    s = Sheet(183)
    water = 716.0
    s.add(
        m.sky(s, (0, "#3F8C9A"), (0.45, "#86BDB8"), (0.8, "#DCE6CC"), (1, "#F8E6BC"), bottom=water)
    )
    s.add(
        m.glow(s, 520, 700, 900, "#FFE9B8", 0.75),
        m.streaks(s, 22, 380, 640, "#FBF0D2", opacity=0.55),
    )
    s.add(
        m.cloud(s, 1420, 330, 620, 84, "#F4F1E0", 0.85),
        m.cloud(s, 300, 250, 480, 60, "#E6EFE2", 0.7),
    )
    s.add(m.birds(s, 1180, 560, 6, 17, "#2F5A5E"))
    land = m.ridge(s, 664, 18, "#8FB39A", tooth=7, bottom=water)
    land += m.treeline(s, 380, 1400, water, 78, "#5F9179", light="#A9C08A", sun_side=-1)
    s.add(land, m.river(s, water, "#F1DFAE", "#5FA3A0", bottom=860, light="#FFF6DA", count=90))
    s.add(m.reflect(s, land, water, opacity=0.35, depth=0.6, scale=20))
    s.add(m.glitter(s, 560, water + 4, 850, 60, 170, "#FFF6DA", count=40))
    s.add(
        m.jukung(700, 784, 190, hull="#5B3A2A", tops=()),
        m.jukung(1000, 764, 150, hull="#6E4430", tops=("#F3EAD3",)),
    )
    bank = [(0.0, 812.0), (300, 820), (620, 836), (900, 842), (1200, 834), (1500, 818), (1800, 806)]
    earth = s.linear((0, "#D9BE84"), (0.35, "#C9A468"), (1, "#8A6238"))
    s.add(path(smooth(bank) + f"V{HEIGHT}H0Z", earth), line(smooth(bank), "#8FA05A", 9))
    s.add(_riverside_village(s, water))
    s.add(
        m.shrubs(s, -20, 330, 905, 36, "#3F6B48", "#8FAA5A"),
        m.shrubs(s, 1420, 1830, 905, 38, "#3F6B48", "#8FAA5A", sun_side=-1),
    )
    tracks = "".join(
        lens(s.rng.uniform(0, WIDTH), s.rng.uniform(900, 1180), s.rng.uniform(40, 170), 5)
        for _ in range(60)
    )
    s.add(path(tracks, "#7A5630", opacity=0.25))
    s.add(path(poly([(858, 962), (874, 962), (1420, 1090), (1396, 1096)]), "#6B4A2A", opacity=0.3))
    s.add(_pole(s, 860, 966, 128), _merah_putih(s, 868, 148, 470, 312))
    s.add(ellipse(860, 966, 52, 15, "#9A8A6E"), ellipse(860, 960, 44, 12, "#BDAE8E"))
    s.add(_crowd_1945())
    s.add(_villager(792, 976, 178, "man", "#FBF4E2", "#6E4A3A", 1, True, "point"))
    s.add(line("M858,834L860,938", "#EADBB8", 3))
    s.add(m.reeds(s, -20, 420, 1215, 150, "#3A5F3C", "#6F8F4A", count=70))
    s.add(m.reeds(s, 1380, 1820, 1215, 160, "#3A5F3C", "#6F8F4A", count=70))
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- pelabuhan


def _container(x: float, y: float, w: float, h: float, tone: str) -> str:
    """A steel box seen a little from above and from the left; its foot on y."""
    dx, dy = w * 0.07, -h * 0.16
    out = path(
        poly([(x, y - h), (x + dx, y - h + dy), (x + w + dx, y - h + dy), (x + w, y - h)]),
        lighten(tone, 0.35),
    )
    out += path(
        poly([(x + w, y), (x + w + dx, y + dy), (x + w + dx, y - h + dy), (x + w, y - h)]),
        darken(tone, 0.42),
    )
    out += rect(x, y - h, w, h, tone)
    n = max(6, int(w / 9))
    ribs = "".join(
        f"M{x + w * (i + 0.5) / n:.1f},{y - h * 0.86:.1f}v{h * 0.74:.1f}" for i in range(n)
    )
    out += line(ribs, darken(tone, 0.28), max(1.2, w * 0.014), opacity=0.75)
    frame = f"M{x + 1.5:.1f},{y - h + 2:.1f}h{w - 3:.1f}v{h - 4:.1f}h{-w + 3:.1f}z"
    return out + line(frame, darken(tone, 0.2), 3)


TONES = ("#B3262E", "#14697A", "#E8873A", "#E3B04A", "#3F7A4D", "#8B3A2E", "#DCD3BC", "#2A4F63")


def _stacks(s: Sheet, x: float, y: float, w: float, h: float, heights: Sequence[int]) -> str:
    """Containers piled side by side; heights says how many in each pile."""
    out, last = "", -1
    for i, count in enumerate(heights):
        for k in range(count):
            pick = s.rng.choice([v for v in range(len(TONES)) if v != last])
            last = pick
            out += _container(x + i * (w + 6), y - k * (h + 1), w, h, TONES[pick])
    return out


def _lattice(p: Point, q: Point, w0: float, w1: float, tone: str, bays: int) -> str:
    """A steel truss from p to q."""
    a = math.atan2(q[1] - p[1], q[0] - p[0])
    nx, ny = -math.sin(a), math.cos(a)

    def side(t: float, k: int) -> Point:
        half = (w0 + (w1 - w0) * t) / 2 * k
        mid = _toward(p, q, t)
        return mid[0] + nx * half, mid[1] + ny * half

    web = [side(i / bays, 1 if i % 2 else -1) for i in range(bays + 1)]
    cross = [side(i / bays, -1 if i % 2 else 1) for i in range(bays + 1)]
    out = line(poly(cross, closed=False), darken(tone, 0.35), 3)
    out += line(poly(web, closed=False), darken(tone, 0.12), 4)
    for k, shade in ((1, 0.3), (-1, 0.0)):
        out += line(poly([side(0, k), side(1, k)], closed=False), darken(tone, shade), 8)
    return out


def _crane(x: float, y: float, h: float, tip: Point, tone: str) -> str:
    """A harbour crane on a portal: tower, cab, luffing jib to tip, back mast and stays."""
    deck, w = y - h * 0.3, h * 0.2
    dark = darken(tone, 0.35)
    out = ""
    for k in (-1, 1):
        leg = [
            (x + k * w * 0.9 - 9, y),
            (x + k * w * 0.5 - 8, deck),
            (x + k * w * 0.5 + 8, deck),
            (x + k * w * 0.9 + 9, y),
        ]
        out += path(poly(leg), tone if k < 0 else dark) + rect(
            x + k * w * 0.9 - 20, y - 14, 40, 14, "#2A2E2E"
        )
    out += line(f"M{x - w * 0.7},{y - h * 0.14}H{x + w * 0.7}", dark, 9)
    out += line(
        "".join(f"M{x - k * 0.82},{y - 14}L{x + k * 0.55},{deck}" for k in (w, -w)),
        dark,
        4,
    )
    out += rect(x - w * 0.66, deck - 14, w * 1.32, 18, darken(tone, 0.2))
    tower = deck - h * 0.34
    out += _lattice((x, deck - 12), (x, tower), w * 0.52, w * 0.44, tone, 7)
    face = 1 if tip[0] > x else -1
    house = rect(x - face * w * 0.1 - w * 0.62, tower - h * 0.13, w * 1.24, h * 0.15, tone)
    house += rect(
        x - face * w * 0.1 - w * 0.62, tower - h * 0.13, w * 1.24, h * 0.03, lighten(tone, 0.3)
    )
    vents = "".join(
        f"M{x - face * w * 0.62 + i * face * 8:.1f},{tower - h * 0.075:.1f}v{h * 0.05:.1f}"
        for i in range(6)
    )
    cab_x = x + face * w * 0.42
    house += line(vents, dark, 3) + rect(
        cab_x - w * 0.2, tower - h * 0.1, w * 0.4, h * 0.14, c.PAPER
    )
    house += rect(cab_x - w * 0.15, tower - h * 0.08, w * 0.3, h * 0.07, "#2E6470")
    mast = (x - face * w * 0.16, tower - h * 0.46)
    root = (x + face * w * 0.16, tower - h * 0.1)
    back = (x - face * w * 0.66, tower - h * 0.1)
    frame = line(poly([back, mast, root], closed=False), dark, 9)
    stays = poly([mast, _toward(root, tip, 0.72)], closed=False) + poly([mast, tip], closed=False)
    out += line(stays, "#2A3E44", 3) + frame
    out += _lattice(root, tip, h * 0.075, h * 0.03, tone, 16) + house
    return out + circle(mast[0], mast[1], 8, "#2A2E2E") + circle(tip[0], tip[1], 9, "#2A2E2E")


def _bridge(x: float, deck: float, w: float) -> str:
    """The white house of the ship with its windows, funnel and mast; deck is its foot."""
    out = rect(x + w * 0.08, deck - 268, w * 0.34, 70, "#E8873A")
    out += rect(x + w * 0.08, deck - 250, w * 0.34, 16, c.PAPER) + rect(
        x + w * 0.06, deck - 272, w * 0.38, 9, "#2A2E2E"
    )
    for i in range(4):
        inset = i * w * 0.035
        yy = deck - 50 * (i + 1)
        tone = mix(c.PAPER, "#C9D6D2", 0.12 * (3 - i))
        out += rect(x + inset, yy, w - 2 * inset, 50, tone)
        out += rect(x + w - inset - w * 0.2, yy, w * 0.2, 50, darken(tone, 0.14))
        out += rect(x + inset - 8, yy - 4, w - 2 * inset + 16, 6, "#B9C7C2")
        if i < 3:
            ports = "".join(
                oval(x + inset + 22 + k * 27, yy + 27, 7, 7) for k in range(int(w / 30) - i)
            )
            out += path(ports, "#1F4A55")
        else:
            out += rect(x + inset + 6, yy + 10, w - 2 * inset - 12, 20, "#1F4A55")
            bars = "".join(f"M{x + inset + 6 + k * 22},{yy + 10}v20" for k in range(1, 7))
            out += line(bars, c.PAPER, 3)
    top = deck - 204
    out += line(f"M{x + w * 0.66},{top}v-86m-26,24h52m-40,22h28", "#4A5A5A", 5)
    return out


def _ship(s: Sheet, x: float, y: float, length: float) -> str:
    """A small container ship heading right, its stern at x, afloat on y."""
    deck = y - 118
    u = length
    hull = (
        f"M{x},{deck - 26}L{x + u * 0.2},{deck - 26}L{x + u * 0.215},{deck}L{x + u * 0.86},{deck}"
        f"L{x + u * 0.875},{deck - 34}Q{x + u * 0.95},{deck - 40} {x + u},{deck - 62}"
        f"Q{x + u * 0.965},{deck + 40} {x + u * 0.935},{y}L{x + u * 0.03},{y}"
        f"Q{x + u * 0.004},{deck + 60} {x},{deck - 26}Z"
    )
    out = _bridge(x + u * 0.035, deck - 20, u * 0.15)
    out += _stacks(s, x + u * 0.235, deck + 6, 112, 52, (3, 4, 3, 2, 3, 1))
    tone = s.linear((0, "#1D5A6B"), (0.55, "#15485A"), (1, "#0E3444"))
    out += path(hull, tone)
    clip = s.clip(hull)
    out += group(rect(x, y - 36, u, 40, "#9A2A2C") + rect(x, y - 42, u, 7, c.PAPER), clip_path=clip)
    seams = "".join(f"M{x},{deck + 12 + i * 24}h{u}" for i in range(4))
    seams += "".join(f"M{x + u * (0.06 + i * 0.07)},{deck - 40}v150" for i in range(13))
    out += group(line(seams, "#0B2A38", 1.6, opacity=0.55), clip_path=clip)
    rail = "".join(f"M{x + u * 0.88 + i * 15:.0f},{deck - 36 - i * 2.4:.0f}v-22" for i in range(9))
    rail += f"M{x + u * 0.88},{deck - 58}L{x + u * 0.985},{deck - 82}"
    rail += (
        "".join(f"M{x + 4 + i * 16:.0f},{deck - 26}v-20" for i in range(4))
        + f"M{x + 4},{deck - 46}h48"
    )
    out += line(rail, c.PAPER, 3)
    anchor = x + u * 0.93
    out += line(f"M{anchor},{deck - 2}v34m-12,-10q12,20 24,0m-20,-14h16", "#0A222E", 6)
    return out + line(f"M{x + u * 0.89},{deck - 44}v-92m0,20l-70,66", "#5A6A6A", 5)


def _wharf(s: Sheet, y: float, h: float) -> str:
    """A concrete quay on piles, deck on y."""
    out = rect(0, y, WIDTH, h, "#1B3A40")
    x = 12.0
    while x < WIDTH:
        out += rect(
            x, y + 20, 24, h - 20, s.linear((0, "#9AA79C"), (1, "#5A6E6A"), ends=(0, 0, 1, 0))
        )
        out += rect(x, y + h - 22, 24, 22, "#3A5550")
        x += 74
    out += rect(0, y - 8, WIDTH, 34, "#B9BCA8") + rect(0, y - 8, WIDTH, 9, "#E3DFC8")
    fenders = "".join(oval(60 + i * 148, y + 26, 13, 17) for i in range(13))
    holes = "".join(oval(60 + i * 148, y + 26, 5, 7) for i in range(13))
    return out + path(fenders, "#22282A") + path(holes, "#5A6660")


def _shed(x: float, y: float, w: float, h: float) -> str:
    """A long pale warehouse with a low roof and roller doors."""
    out = rect(x, y - h, w, h, "#D9D2B8") + rect(x + w * 0.86, y - h, w * 0.14, h, "#B3AE98")
    roof = [
        (x - 14, y - h + 6),
        (x + w * 0.08, y - h * 1.42),
        (x + w * 0.93, y - h * 1.42),
        (x + w + 14, y - h + 6),
    ]
    out += path(poly(roof), "#7F9C98")
    ribs = "".join(
        f"M{x + w * (0.08 + 0.85 * i / 22):.1f},{y - h * 1.42:.1f}"
        f"L{x - 14 + (w + 28) * i / 22:.1f},"
        f"{y - h + 6:.1f}"
        for i in range(23)
    )
    out += line(ribs, "#5F7F7C", 2)
    for k in range(5):
        dx = x + w * (0.06 + 0.16 * k)
        out += rect(dx, y - h * 0.66, w * 0.1, h * 0.66, "#4F7A80" if k % 2 else "#6B8F90")
        out += line(
            "".join(f"M{dx:.1f},{y - h * 0.66 + q * 9:.1f}h{w * 0.1:.1f}" for q in range(1, 8)),
            "#3A5F66",
            1.6,
        )
    return out


def pelabuhan_sampit_bagendang() -> str:
    """Bright noon on the river port: a ship, stacked containers and cranes over the quay."""
    s = Sheet(184)
    water, quay = 838.0, 772.0
    s.add(m.sky(s, (0, "#3E93AC"), (0.5, "#8CC4C8"), (1, "#EAF0DC"), bottom=water))
    s.add(
        m.cloud(s, 1440, 300, 760, 130, "#F7F5E8", 0.95),
        m.cloud(s, 250, 250, 620, 96, "#F1F3E6", 0.85),
    )
    s.add(m.cloud(s, 760, 470, 720, 84, "#F7F5E8", 0.6), m.birds(s, 520, 330, 5, 18, "#24505E"))
    back = m.ridge(s, 690, 14, "#8DB8A4", tooth=7, bottom=water)
    back += m.treeline(s, -40, 1840, quay, 96, "#4F8A72", light="#8FB37E", sun_side=-1)
    works = _shed(20, quay - 6, 420, 104)
    works += _crane(1540, quay, 430, (1700, 330), "#D9A33A")
    works += _stacks(s, 470, quay - 6, 104, 48, (2, 3, 3, 1))
    works += _stacks(s, 1330, quay - 6, 104, 48, (2, 3, 2, 3, 2))
    works += _crane(1180, quay, 575, (760, 176), "#E2702F")
    works += _wharf(s, quay, water - quay)
    s.add(back, works)
    s.add(m.river(s, water, "#7FBDB8", "#0F4E60", light="#EAF6EA", count=190, strength=0.32))
    s.add(m.reflect(s, back + works, water, opacity=0.3, depth=0.5, scale=22))
    s.add(m.scale_field(s, 0, 1030, WIDTH, HEIGHT, 46, c.RIVER_PALE, width=2.2, opacity=0.18))
    ship = _ship(s, 310, 952, 1180)
    s.add(m.reflect(s, ship, 956, opacity=0.36, depth=0.6, scale=24))
    s.add(line("M756,182V402M764,182V402", "#24383E", 2.6))
    s.add(line("M760,398L716,446M760,398L816,446", "#24383E", 3), rect(744, 384, 32, 18, "#E3B04A"))
    s.add(ship, _container(706, 502, 112, 54, "#DCD3BC"), m.wake(s, 310, 956, 1180, "#EAF6EA"))
    boat = mirror(m.kelotok(s, 330, 1056, 330, hull="#7A2E22", stripe=c.GOLD, roof="#E3B04A"), 900)
    s.add(m.reflect(s, boat, 1060, opacity=0.4, depth=0.5, scale=18))
    s.add(mirror(m.wake(s, 330, 1060, 330, "#EAF6EA"), 900), boat)
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- porprov


def _taper(p: Point, q: Point, r0: float, r1: float) -> str:
    """Path data: a limb from p to q with round ends of radius r0 and r1."""
    a = math.atan2(q[1] - p[1], q[0] - p[0])
    nx, ny = -math.sin(a), math.cos(a)
    return (
        f"M{p[0] + nx * r0:.1f},{p[1] + ny * r0:.1f}L{q[0] + nx * r1:.1f},{q[1] + ny * r1:.1f}"
        f"A{r1:.1f},{r1:.1f} 0 0 0 {q[0] - nx * r1:.1f},{q[1] - ny * r1:.1f}"
        f"L{p[0] - nx * r0:.1f},{p[1] - ny * r0:.1f}"
        f"A{r0:.1f},{r0:.1f} 0 0 0 {p[0] + nx * r0:.1f},{p[1] + ny * r0:.1f}Z"
    )


def _swing(p: Point, length: float, angle: float) -> Point:
    """The far end of a limb that hangs from p, swung forwards by angle in degrees."""
    a = math.radians(angle)
    return p[0] + math.sin(a) * length, p[1] + math.cos(a) * length


def _run_shoe(ankle: Point, h: float, foot: float, shoe: str) -> str:
    """A running shoe on an ankle, its toe towards foot (90 is flat on the ground)."""
    u, v = math.radians(foot), math.radians(foot - 90)

    def place(along: float, down: float) -> Point:
        return (
            ankle[0] + (math.sin(u) * along + math.sin(v) * down) * h,
            ankle[1] + (math.cos(u) * along + math.cos(v) * down) * h,
        )

    upper = (
        (-0.032, -0.026), (-0.043, 0.004), (-0.04, 0.034), (0.03, 0.038), (0.09, 0.037),
        (0.098, 0.022), (0.07, 0.006), (0.034, -0.008), (0.018, -0.028),
    )  # fmt: skip
    sole = [place(-0.04, 0.038), place(0.03, 0.041), place(0.094, 0.035)]
    laces = [place(0.03, 0.0), place(0.02, 0.02)]
    return (
        path(smooth([place(*q) for q in upper], closed=True, tension=0.8), shoe)
        + line(smooth(sole), c.PAPER, h * 0.013)
        + line(poly(laces, closed=False), darken(shoe, 0.4), h * 0.008)
    )


def _run_leg(
    hip: Point, h: float, angles: Sequence[float], skin: str, cloth: str, shoe: str, cover: float
) -> str:
    """A running leg: angles of thigh, shin and foot; cover is the share of the thigh under cloth
    (2 is down to the ankle)."""
    thigh, shin, foot = angles
    knee = _swing(hip, h * 0.24, thigh)
    ankle = _swing(knee, h * 0.24, shin)
    calf = _swing(_toward(knee, ankle, 0.3), h * 0.017, shin - 90)
    lower = cloth if cover > 1.5 else skin
    out = _run_shoe(ankle, h, foot, shoe)
    out += path(_taper(knee, ankle, h * 0.042, h * 0.023), lower)
    out += path(_taper(calf, _toward(knee, ankle, 0.8), h * 0.039, h * 0.024), lower)
    out += path(_taper(hip, knee, h * 0.08, h * 0.045), cloth if cover > 1 else skin)
    if 1 < cover < 1.5:
        out += path(_taper(knee, _toward(knee, ankle, cover - 1), h * 0.045, h * 0.043), cloth)
    if cover <= 1:
        out += path(_taper(hip, _toward(hip, knee, cover), h * 0.086, h * 0.076), cloth)
    return out


def _run_arm(
    shoulder: Point, h: float, upper: float, fore: float, skin: str, cloth: str, long: bool
) -> str:
    """A bent running arm with a loose fist."""
    elbow = _swing(shoulder, h * 0.165, upper)
    wrist = _swing(elbow, h * 0.135, fore)
    out = path(_taper(elbow, wrist, h * 0.031, h * 0.021), cloth if long else skin)
    out += path(_taper(shoulder, elbow, h * 0.04, h * 0.031), cloth if long else skin)
    if not long:
        out += path(_taper(shoulder, _toward(shoulder, elbow, 0.55), h * 0.046, h * 0.041), cloth)
    return out + circle(*_swing(wrist, h * 0.02, fore), h * 0.026, skin)


def _run_head(x: float, y: float, r: float, skin: str, hair: str, style: str) -> str:
    """A head in profile, looking right; style is hijab, tail or crop."""
    face = _local(
        x,
        y,
        r,
        "M-0.5,0.7C-1.2,-0.2 -0.8,-1.15 0.1,-1.15C0.7,-1.1 0.9,-0.6 0.86,-0.2"
        "L1.06,0.16L0.86,0.24L0.84,0.62Q0.74,0.98 0.3,0.92Z",
    )
    out = path(face, skin)
    out += line(_local(x, y, r, "M0.5,-0.1L0.72,-0.08"), c.INK, r * 0.1)
    out += line(
        _local(x, y, r, "M0.6,0.55L0.8,0.51"),
        darken(skin, 0.5),
        r * 0.08,
    )
    if style == "hijab":
        wrap = _local(
            x,
            y,
            r,
            "M0.52,-1.12C-0.7,-1.6 -1.5,-0.4 -1.05,0.9L-0.9,1.7L0.66,1.75"
            "Q0.62,1.1 0.36,0.86Q-0.1,-0.1 0.52,-1.12Z",
        )
        return (
            out
            + path(wrap, hair)
            + line(
                _local(x, y, r, "M-0.62,-0.5Q-0.7,0.6 -0.3,1.4"),
                darken(hair, 0.3),
                r * 0.09,
                opacity=0.7,
            )
        )
    cap = _local(
        x,
        y,
        r,
        "M0.8,-0.5C0.7,-1.45 -1.2,-1.5 -1,0.1Q-0.9,0.6 -0.5,0.66"
        "Q-0.42,0.1 -0.1,-0.3Q0.3,-0.7 0.8,-0.5Z",
    )
    if style == "tail":
        out += path(
            _local(x, y, r, "M-0.8,-0.7C-1.7,-1.2 -2.3,-0.5 -2.7,0.1C-2,-0.1 -1.5,0.1 -0.8,-0.2Z"),
            hair,
        )
        out += circle(x - r * 0.9, y - r * 0.5, r * 0.17, c.GOLD)
    out += path(cap, hair) + ellipse(
        x - r * 0.18, y + r * 0.08, r * 0.15, r * 0.22, darken(skin, 0.14)
    )
    if style == "crop":
        out += line(
            _local(x, y, r, "M-0.98,-0.28Q0,-0.7 0.84,-0.52"),
            c.PAPER,
            r * 0.2,
        )
    return out


def _run_torso(s: Sheet, hip: Point, chest: Point, h: float, top: str, tunic: bool) -> str:
    """The shirt of a runner between hip and chest, with a bib and the shade of the far side."""
    ux, uy = chest[0] - hip[0], chest[1] - hip[1]
    k = h / math.hypot(ux, uy)

    def place(t: float, v: float) -> Point:
        return hip[0] + ux * t - uy * v * k, hip[1] + uy * t + ux * v * k

    hem = (
        [(-0.5, -0.125), (-0.46, -0.02), (-0.42, 0.088)]
        if tunic
        else [(-0.12, -0.088), (-0.12, 0.07)]
    )
    edge = [
        *hem, (0.12, 0.066), (0.5, 0.074), (0.85, 0.076), (1.12, 0.036), (1.17, -0.03),
        (1.05, -0.076), (0.7, -0.088), (0.3, -0.068), (0.0, -0.084),
    ]  # fmt: skip
    d = smooth([place(*q) for q in edge], closed=True, tension=0.85)
    a, b = place(0.5, -0.1), place(0.5, 0.09)
    shade = s.linear(
        (0, c.INK, 0.3), (0.5, c.INK, 0.04), (0.8, c.PAPER, 0.16), (1, c.PAPER, 0.05),
        ends=(*a, *b), user=True,
    )  # fmt: skip
    bib = poly([place(0.34, 0.0), place(0.34, 0.066), place(0.74, 0.07), place(0.74, 0.0)])
    folds = poly([place(0.1, -0.05), place(0.24, 0.03)], closed=False)
    folds += poly([place(0.0, -0.06), place(0.1, 0.03)], closed=False)
    return (
        path(d, top) + path(d, shade)
        + path(bib, "#FFFCF2", stroke=darken(top, 0.3), stroke_width=1.5)
        + line(folds, darken(top, 0.3), h * 0.008, opacity=0.5)
    )  # fmt: skip


def _runner(
    s: Sheet, x: float, foot: float, h: float, *, stride: int, style: str, top: str, bottom: str,
    hair: str = c.INK, skin: str = c.SKIN, shoe: str = c.GOLD,
) -> str:  # fmt: skip
    """A runner heading right, the ground at foot; stride 0 is the push, 1 the landing."""
    strides = (
        ((62, -20, 80), (-28, -60, 28), -58, 44, 42, 128, 0.432),
        ((32, 4, 88), (-12, -100, -14), -34, 60, 28, 112, 0.482),
    )
    front, rear, near_up, near_low, far_up, far_low, lift = strides[stride]
    long = style == "hijab"
    cover = {"hijab": 2.0, "tail": 1.25, "crop": 0.74}[style]
    hip = (x, foot - h * lift)
    chest = (x + h * 0.066, hip[1] - h * 0.225)
    dim = darken(skin, 0.25)
    out = ellipse(x - h * 0.03, foot + 6, h * 0.36, h * 0.022, "#3A1512", opacity=0.45)
    shoulder = (chest[0] + h * 0.012, chest[1] + h * 0.012)
    out += _run_arm(shoulder, h, far_up, far_low, dim, darken(top, 0.32), long)
    out += _run_leg(hip, h, rear, dim, darken(bottom, 0.3), darken(shoe, 0.25), cover)
    out += _run_leg(hip, h, front, skin, bottom, shoe, cover)
    if style == "crop":
        out += path(_taper(hip, _toward(hip, chest, 0.15), h * 0.085, h * 0.072), bottom)
    head = (chest[0] + h * 0.056, chest[1] - h * 0.122)
    out += path(_taper(chest, head, h * 0.045, h * 0.034), darken(skin, 0.12))
    out += _run_torso(s, hip, chest, h, top, long)
    out += _run_head(head[0], head[1], h * 0.064, skin, hair, style)
    near = (chest[0] - h * 0.016, chest[1] + h * 0.008)
    shadow = (near[0] - h * 0.012, near[1] + h * 0.018)
    deep = darken(top, 0.28)
    out += group(_run_arm(shadow, h, near_up, near_low, deep, deep, True), opacity=0.7)
    return out + _run_arm(near, h, near_up, near_low, skin, mix(top, c.PAPER, 0.1), long)


def _crowd(s: Sheet, x0: float, x1: float, y0: float, rows: int, pitch: float) -> str:
    """Spectators in rising rows, the lowest row's shoulders on y0."""
    tints = ("#D9CDB2", "#B3262E", "#2E7A86", "#E0A040", "#6F8F5A", "#3A4F63", "#C4693A", "#8FB3A6")
    out = ""
    for row in range(rows - 1, -1, -1):
        y = y0 - row * pitch
        out += rect(
            x0, y - pitch * 0.1, x1 - x0, pitch * 0.62, mix("#7F9CA0", "#2A4F5C", row / rows)
        )
        groups: dict[str, str] = {}
        x = x0 + s.rng.uniform(8, 24)
        while x < x1 - 10:
            if s.rng.random() < 0.88:
                tint, r = s.rng.choice(tints), 6.6
                body = _local(x, y, 12, "M-1,0Q-1,-1.5 0,-1.5Q1,-1.5 1,0Z")
                groups[tint] = groups.get(tint, "") + body
                veil = s.rng.random() < 0.3
                cover = s.rng.choice(tints) if veil else "#22201E"
                groups[cover] = groups.get(cover, "") + oval(x, y - 25.5, r * 1.16, r * 1.2)
                tone = "~" + s.rng.choice((c.SKIN, c.SKIN_DARK, "#B97A4C"))
                groups[tone] = groups.get(tone, "") + oval(x + 0.5, y - 23.6, r * 0.84, r * 0.86)
            x += s.rng.uniform(25, 31)
        out += "".join(path(d, k) for k, d in groups.items() if k[0] != "~")
        out += "".join(path(d, k[1:]) for k, d in groups.items() if k[0] == "~")
    return out


def _grandstand(s: Sheet, y: float) -> str:
    """The roofed stand behind the track, its fence foot on y."""
    top = y - 330
    out = rect(170, top, 1460, 330, "#23424C")
    out += _crowd(s, 190, 1610, y - 74, 6, 40)
    for x in (190, 474, 758, 1042, 1326, 1610):
        out += rect(x - 7, top, 14, 330, "#DCD3BC") + rect(x + 2, top, 5, 330, "#A9A38E")
    for i in (0, 2, 4):
        x = 332 + i * 284
        stair = "".join(rect(x - 24, y - 66 - k * 40, 48, 9, "#CFC8B0") for k in range(6))
        out += rect(x - 24, y - 300, 48, 260, "#93A09A") + stair
    roof = [(120, top + 4), (170, top - 92), (1630, top - 92), (1680, top + 4)]
    out += path(poly(roof), s.linear((0, "#C4553A"), (1, "#8E3326")))
    ribs = "".join(
        f"M{170 + 1460 * k / 40:.1f},{top - 92}L{120 + 1560 * k / 40:.1f},{top + 4}"
        for k in range(41)
    )
    out += line(ribs, "#6E2A20", 2, opacity=0.5) + rect(112, top, 1576, 18, "#F3E6C8")
    out += rect(170, top + 18, 1460, 40, c.INK, opacity=0.3)
    panels = ("#14697A", "#E3B04A", "#B3262E", "#F3E6C8", "#3F7A4D")
    out += "".join(rect(120 + i * 104, y - 62, 102, 62, panels[i % 5]) for i in range(15))
    out += rect(120, y - 62, 1560, 7, c.PAPER, opacity=0.55)
    return out + rect(120, y - 12, 1560, 12, c.INK, opacity=0.18)


def _flags(s: Sheet, x0: float, x1: float, y: float, h: float, count: int) -> str:
    """A row of small flags on thin poles standing on y, blown to the left."""
    tints = (c.RED, c.GOLD, "#14697A", "#F7F1E0", "#3F7A4D", c.ORANGE)
    out = ""
    for i in range(count):
        x = x0 + (x1 - x0) * i / (count - 1)
        w, f = h * 0.52, h * 0.34
        lift = s.rng.uniform(-4, 4)
        out += line(f"M{x:.1f},{y}v{-h}", "#EDE3CB", 3)
        out += path(
            f"M{x:.1f},{y - h}q{-w * 0.3:.1f},{8 + lift:.1f} {-w * 0.55:.1f},{2 + lift:.1f}"
            f"t{-w * 0.45:.1f},{4 + lift:.1f}v{f:.1f}"
            f"q{w * 0.2:.1f},{-8 - lift:.1f} {w * 0.45:.1f},{-4 - lift:.1f}"
            f"t{w * 0.55:.1f},{-2 - lift:.1f}Z",
            tints[i % 6],
        )
    return out


def _track(s: Sheet, y: float) -> str:
    """The running track from y down, lanes growing towards us."""
    out = rect(0, y - 46, WIDTH, 60, s.linear((0, "#6F9A54"), (1, "#4F7F46")))
    out += rect(0, y, WIDTH, HEIGHT - y, s.linear((0, "#C4633F"), (0.5, "#B04A30"), (1, "#8A3324")))
    specks = "".join(
        lens(s.rng.uniform(0, WIDTH), s.rng.uniform(y, HEIGHT), s.rng.uniform(30, 150), 2.4)
        for _ in range(90)
    )
    out += path(specks, "#7A2A1C", opacity=0.35)
    for i, yy in enumerate((y + 6, y + 66, y + 140, y + 230, y + 340)):
        out += rect(0, yy, WIDTH, 5 + i * 2.2, "#F7EBD3")
    return out


def _mast(x: float, y: float, h: float) -> str:
    """A floodlight mast."""
    out = path(poly([(x - 9, y), (x + 9, y), (x + 4, y - h), (x - 4, y - h)]), "#5F7F86")
    out += rect(x - 52, y - h - 64, 104, 80, "#3F5F68", rx=4)
    lights = "".join(
        oval(x - 36 + 24 * i, y - h - 46 + 22 * k, 8, 8) for i in range(4) for k in range(3)
    )
    return out + path(lights, "#FFF3D0")


def porprov_2023_sampit() -> str:
    """A bright afternoon at the stadium: three runners, the full stand and its small flags."""
    s = Sheet(185)
    y = 742.0
    s.add(m.sky(s, (0, "#5FB0B4"), (0.55, "#BFE0CF"), (1, "#FBF0CF"), bottom=y))
    s.add(m.glow(s, 1560, 140, 560, "#FFF0C0", 0.7))
    s.add(
        m.cloud(s, 360, 190, 640, 92, "#FBF7E8", 0.95),
        m.cloud(s, 1330, 150, 560, 60, "#FBF7E8", 0.8),
    )
    s.add(_mast(84, y, 520), _mast(1716, y, 520))
    s.add(m.treeline(s, -40, 1840, y - 30, 200, "#4F8468", light="#92B272", sun_side=1))
    s.add(_flags(s, 200, 1600, y - 466, 92, 21), _grandstand(s, y - 44), _track(s, y))
    streak = "".join(
        lens(x + s.rng.uniform(-120, 60), yy - s.rng.uniform(40, 330), s.rng.uniform(50, 120), 2.6)
        for x, yy in ((330, 1090), (720, 960), (1080, 868))
        for _ in range(7)
    )
    s.add(path(streak, "#FFF6E0", opacity=0.5))
    s.add(
        _runner(s, 1290, 880, 425, stride=0, style="tail", top="#1C7A8A", bottom="#123844"),
        _runner(s, 950, 978, 500, stride=1, style="crop", top="#E8A93A", bottom="#22303A",
                skin="#8E5532", shoe="#F3E6C8"),
        _runner(s, 560, 1080, 580, stride=0, style="hijab", top="#EFE0BC", bottom="#2A2440",
                hair="#7A2438", shoe="#E8873A"),
    )  # fmt: skip
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- pegiat medsos


def _night_window(s: Sheet, x: float, y: float, w: float, h: float) -> str:
    """A wide window on the night river: moon, far bank with lights, a jukung's lantern."""
    pane = f"M{x},{y}h{w}v{h}h{-w}z"
    water = y + h * 0.62
    view = rect(x, y, w, h, s.linear((0, "#0B2036"), (0.6, "#1F4A66"), (1, "#35677A")))
    dots = "".join(
        oval(s.rng.uniform(x, x + w), s.rng.uniform(y, y + h * 0.5), 1.6, 1.6) for _ in range(42)
    )
    view += path(dots, c.PAPER, opacity=0.7) + m.treeline(
        s, x - 30, x + w + 30, water, 76, "#0C2A38"
    )
    lights, beams = "", ""
    for _ in range(16):
        px = s.rng.uniform(x + 10, x + w - 10)
        lights += oval(px, water - s.rng.uniform(6, 26), 3.2, 3.2)
        beams += lens(px, water + s.rng.uniform(8, 60), s.rng.uniform(8, 22), 1.6)
    view += rect(x, water, w, h, s.linear((0, "#2C6073"), (1, "#0F3446")))
    view += path(beams, c.GOLD, opacity=0.6) + path(lights, c.GLOW)
    frame = line(
        f"{pane}M{x + w / 2},{y}v{h}M{x},{y + h * 0.3}h{w}", "#4A2F2C", 11, stroke_linejoin="miter"
    )
    sill = rect(x - 22, y + h - 4, w + 44, 18, "#6A4234")
    return group(view, clip_path=s.clip(pane)) + frame + sill


def _pendant(s: Sheet, x: float, y: float, r: float) -> str:
    """A rattan lamp on its cord, with the warm room it makes."""
    out = line(f"M{x},-10V{y - r * 0.9}", "#1A1418", 5)
    shade = (
        f"M{x - r * 0.3},{y - r * 0.9}C{x - r * 0.8},{y - r * 0.7} {x - r * 1.25},{y - r * 0.2} "
        f"{x - r * 1.35},{y}H{x + r * 1.35}"
        f"C{x + r * 1.25},{y - r * 0.2} {x + r * 0.8},{y - r * 0.7} "
        f"{x + r * 0.3},{y - r * 0.9}Z"
    )
    out += path(shade, s.linear((0, "#8A5A30"), (0.7, "#D9974A"), (1, "#FFD98A")))
    weave = "".join(
        f"M{x + k * r * 0.06:.1f},{y - r * 0.9:.1f}Q{x + k * r * 0.2:.1f},{y - r * 0.6:.1f} "
        f"{x + k * r * 0.27:.1f},{y:.1f}"
        for k in range(-5, 6)
    )
    weave += "".join(
        f"M{x - r * q:.1f},{y - r * z:.1f}h{2 * r * q:.1f}"
        for q, z in ((0.62, 0.72), (0.96, 0.48), (1.22, 0.22))
    )
    out += line(weave, "#5A351E", 2.6, opacity=0.75)
    out += ellipse(x, y, r * 1.35, r * 0.13, "#FFF1C8") + ellipse(
        x, y + 4, r * 0.34, r * 0.12, c.PAPER
    )
    return out + m.glow(s, x, y + 20, r * 3.2, c.GOLD, 0.5)


def _phone(x: float, y: float, w: float, turn: float, *, flat: bool = False) -> str:
    """A phone, its screen towards us; flat lays it on the table."""
    h = w * (0.9 if flat else 1.9)
    body = rect(-w / 2, -h / 2, w, h, "#15191C", rx=w * 0.14)
    body += rect(-w * 0.42, -h * 0.42, w * 0.84, h * 0.84, "#CFEFEA", rx=w * 0.08)
    body += rect(-w * 0.32, -h * 0.32, w * 0.64, h * 0.28, "#5FA8AE", rx=w * 0.05)
    body += rect(-w * 0.32, h * 0.06, w * 0.46, h * 0.07, "#8FC4C0") + rect(
        -w * 0.32, h * 0.2, w * 0.58, h * 0.07, "#8FC4C0"
    )
    skew = " skewX(-18)" if flat else ""
    return group(body, transform=f"translate({x:.1f},{y:.1f}) rotate({turn:.1f}){skew}")


def _phone_back(x: float, y: float, w: float, turn: float) -> str:
    """A phone held by someone who faces us: we see its dark back and a rim of light."""
    h = w * 1.85
    body = rect(-w / 2 - 2, -h / 2 - 3, w + 4, h, "#BFE8E2", rx=w * 0.16)
    body += rect(-w / 2, -h / 2, w, h, "#20282C", rx=w * 0.14) + circle(
        -w * 0.22, -h * 0.34, w * 0.12, "#46545A"
    )
    return group(body, transform=f"translate({x:.1f},{y:.1f}) rotate({turn:.1f})")


VEIL = (
    "M-1.2,0.2C-1.3,-1.7 1.3,-1.7 1.2,0.2C1.3,1.2 1.7,1.8 1.5,2.3"
    "Q0,3 -1.5,2.3C-1.7,1.8 -1.3,1.2 -1.2,0.2Z"
)


def _rim(s: Sheet, d: str, top: float, low: float, width: float, colour: str = "#F7C566") -> str:
    """Lamplight along the upper edge of an outline, gone at low."""
    ink = s.linear(
        (0, colour, 0.95), (0.5, colour, 0.6), (1, colour, 0), ends=(0, top, 0, low), user=True
    )
    return group(line(d, ink, width * 2), clip_path=s.clip(d))


def _hair(x: float, y: float, r: float, style: str, colour: str) -> tuple[str, str]:
    """What covers a head seen from the front, as the part behind and the part before the face."""
    if style == "hijab":
        fold = _local(x, y, r, "M-0.86,0.9Q0,1.9 1.1,1.9")
        veil = path(_local(x, y, r, VEIL), colour)
        return "", veil + line(fold, darken(colour, 0.3), r * 0.08, opacity=0.7)
    shapes = {
        "long": "M-1.06,1.5C-1.36,-1.7 1.36,-1.7 1.06,1.5Q0,1.8 -1.06,1.5Z",
        "crop": "M-0.98,0C-1.2,-1.68 1.2,-1.68 0.98,0Z",
        "wave": "M-1.0,0.1C-1.5,-0.6 -0.9,-1.5 -0.3,-1.35C0.2,-1.75 1.3,-1.3 1.0,0.1Z",
    }
    fringes = {
        "long": "M-1,0.3C-1.1,-1.5 1.1,-1.5 1,0.3Q0.8,-0.5 0,-0.86Q-0.8,-0.5 -1,0.3Z",
        "crop": "M-0.96,-0.06C-1.1,-1.5 1.1,-1.5 0.96,-0.06Q0.84,-0.5 0.5,-0.66"
        "Q-0.2,-0.5 -0.66,-0.62Q-0.86,-0.4 -0.96,-0.06Z",
        "wave": "M-0.98,0C-1.1,-1.4 1.1,-1.4 0.98,0Q0.7,-0.3 0.5,-0.75"
        "Q-0.2,-0.3 -0.75,-0.6Q-0.9,-0.3 -0.98,0Z",
    }
    fringe = fringes.get(style, fringes["crop"])
    back = shapes.get(style, shapes["crop"])
    return path(_local(x, y, r, back), colour), path(_local(x, y, r, fringe), colour)


def _face(x: float, y: float, r: float, skin: str, look: float, smile: float) -> str:
    """A plain friendly face; look moves the features sideways, smile opens the mouth."""
    k = look * r * 0.26
    out = ellipse(x, y + r * 0.06, r * 0.92, r * 1.12, skin)
    light = ellipse(
        x, y - r * 0.34, r * 0.84, r * 0.66, lighten(mix(skin, c.GOLD, 0.4), 0.2), opacity=0.24
    )
    ink = darken(skin, 0.75)
    eyes = "".join(
        f"M{x + k + e * r * 0.36 - r * 0.13:.1f},{y + r * 0.1:.1f}q{r * 0.13:.1f},{r * 0.12:.1f} "
        f"{r * 0.26:.1f},0"
        for e in (-1, 1)
    )
    brows = "".join(
        f"M{x + k + e * r * 0.36 - r * 0.17:.1f},{y - r * 0.18:.1f}q{r * 0.17:.1f},{-r * 0.1:.1f} "
        f"{r * 0.34:.1f},0"
        for e in (-1, 1)
    )
    turn = 1 if look >= 0 else -1
    nose = _local(x + k * 1.25, y, r, f"M0,0.14Q{0.1 * turn},0.38 0,0.41")
    mx = x + k
    mouth = _local(mx, y, r, f"M-0.27,0.62Q0,{0.74 + 0.3 * smile:.2f} 0.27,0.62Z")
    return (
        out
        + light
        + line(eyes, ink, r * 0.09)
        + line(brows, ink, r * 0.07)
        + line(nose, darken(skin, 0.35), r * 0.07)
        + path(mouth, "#FFF4E2" if smile > 0.5 else ink)
        + line(mouth, ink, r * 0.045)
    )


def _sitter(
    s: Sheet, x: float, y: float, r: float, *, top: str, style: str, hair: str, skin: str,
    look: float, smile: float,
) -> str:  # fmt: skip
    """Someone seated behind the table, facing us: y is the table's edge, r half a head."""
    hy = y - r * 4.4
    back, front = _hair(x, hy, r, style, hair)
    body = _local(
        x, y, r,
        "M-2.24,1C-2.41,-1.6 -2.11,-2.5 -0.62,-2.86L0.62,-2.86C2.11,-2.5 2.41,-1.6 2.24,1Z",
    )  # fmt: skip
    seams = _local(x, y, r, "M-1.55,-1.5Q-1.63,-0.4 -1.46,0M1.55,-1.5Q1.63,-0.4 1.46,0")
    out = back + path(body, top) + line(seams, darken(top, 0.4), r * 0.08, opacity=0.7)
    out += _rim(s, body, y - r * 2.9, y - r * 1.2, r * 0.09, mix(top, "#FFE0A0", 0.7))
    out += rect(x - r * 0.36, hy + r * 0.7, r * 0.72, r * 1.0, darken(skin, 0.28), rx=r * 0.2)
    face = _face(x, hy, r, skin, look, smile)
    if style == "hijab":
        light = _rim(s, _local(x, hy, r, VEIL), hy - r * 1.3, hy + r * 0.4, r * 0.1, "#FFEFC4")
        return out + front + light + face + _veil_edge(x, hy, r, hair)
    collar = _local(
        x, y, r,
        "M-0.62,-2.88L0,-2.2L0.62,-2.88L0.34,-3.06L0,-2.6L-0.34,-3.06Z",
    )  # fmt: skip
    out += path(collar, lighten(top, 0.35))
    for k in (-1, 1):
        out += ellipse(x + k * r * 0.93, hy + r * 0.16, r * 0.14, r * 0.24, darken(skin, 0.12))
    return out + face + front + (_songkok(x, hy, r) if style == "peci" else "")


def _veil_edge(x: float, y: float, r: float, colour: str) -> str:
    """The rim of a headscarf round a face."""
    edge = _local(
        x, y, r, "M-0.86,0.5C-1.02,-1.25 1.02,-1.25 0.86,0.5Q0.5,1.2 0,1.2Q-0.5,1.2 -0.86,0.5Z"
    )
    return line(edge, colour, r * 0.3) + line(edge, lighten(colour, 0.25), r * 0.05, opacity=0.6)


def _songkok(x: float, y: float, r: float) -> str:
    """A black cap seen from the front."""
    d = _local(x, y, r, "M-1.04,-0.5L-0.88,-1.5Q0,-1.68 0.88,-1.5L1.04,-0.5Q0,-0.72 -1.04,-0.5Z")
    return path(d, "#17171B") + line(
        _local(x, y, r, "M-0.7,-1.4Q0,-1.56 0.7,-1.4"),
        "#5A5052",
        r * 0.06,
    )


def _forearms(x: float, y: float, r: float, top: str, skin: str) -> str:
    """Two forearms resting on the table towards its middle, hands nearly meeting on y."""
    out = ""
    for k in (-1, 1):
        elbow, hand = (x + k * r * 1.92, y - r * 0.42), (x + k * r * 0.6, y + r * 0.46)
        cuff = _toward(elbow, hand, 0.7)
        shade = (elbow[0] + 2, elbow[1] + r * 0.28)
        out += path(
            _taper(shade, (hand[0], hand[1] + r * 0.16), r * 0.46, r * 0.26), "#4A2A1B", opacity=0.4
        )
        out += path(_taper(_toward(elbow, hand, 0.6), hand, r * 0.27, r * 0.29), skin)
        out += path(_taper(elbow, cuff, r * 0.48, r * 0.35), darken(top, 0.06))
        out += line(
            poly(
                [
                    (cuff[0] - k * r * 0.16, cuff[1] - r * 0.32),
                    (cuff[0] - k * r * 0.2, cuff[1] + r * 0.3),
                ],
                closed=False,
            ),
            darken(top, 0.3),
            r * 0.07,
        )
    return out


def _back_view(s: Sheet, x: float, y: float, r: float, *, top: str, style: str, hair: str) -> str:
    """Someone on the near side of the table, seen from behind; y is the seat's level."""
    hy = y - r * 4.5
    skin = darken(c.SKIN, 0.3)
    body = _local(
        x, y, r,
        "M-2.25,3C-2.67,-1.2 -2.3,-2.5 -0.6,-2.95L0.6,-2.95C2.3,-2.5 2.67,-1.2 2.25,3Z",
    )  # fmt: skip
    out = path(body, top) + _rim(s, body, y - r * 3, y - r * 0.4, r * 0.12)
    out += rect(x - r * 0.38, hy + r * 0.5, r * 0.76, r * 1.25, skin, rx=r * 0.24)
    head = oval(x, hy, r * 0.98, r * 1.16)
    if style == "hijab":
        head = _local(x, hy, r, VEIL)
        folds = _local(x, hy, r, "M-0.7,0.9Q-0.2,1.9 -0.5,2.6M0.6,0.8Q0.5,1.8 0.8,2.4")
        out += path(head, hair) + line(folds, darken(hair, 0.35), r * 0.08, opacity=0.6)
    else:
        for k in (-1, 1):
            out += ellipse(x + k * r * 0.98, hy + r * 0.2, r * 0.15, r * 0.26, skin)
        nape = _local(x, hy, r, "M-0.7,0.8Q-0.4,1.3 0,1.2Q0.4,1.3 0.7,0.8Z")
        out += path(head, hair) + path(nape, skin)
    out += _rim(s, head, hy - r * 1.3, hy + r * 0.2, r * 0.1)
    slats = "".join(
        f"M{x + k * r * 0.72:.1f},{y - r * 0.1:.1f}V{y + r * 3:.1f}" for k in (-2, -1, 0, 1, 2)
    )
    chair = line(slats, "#2A1A18", r * 0.22)
    chair += rect(x - r * 2.12, y - r * 0.55, r * 4.24, r * 0.62, "#3A2420", rx=r * 0.26)
    return out + chair + rect(x - r * 1.98, y - r * 0.5, r * 3.96, r * 0.14, "#8A5A3A", rx=4)


def _heart(x: float, y: float, r: float, fill: str) -> str:
    """A heart for a bubble."""
    return path(
        _local(x, y, r, "M0,1C-1.7,-0.2 -0.8,-1.3 0,-0.4C0.8,-1.3 1.7,-0.2 0,1Z"),
        fill,
    )


def _bubble(x: float, y: float, w: float, h: float, fill: str, tail: Point) -> str:
    """A speech bubble whose tail points at tail."""
    r = h * 0.42
    base = x + (w * 0.2 if tail[0] > x else -w * 0.2)
    out = path(poly([(base - 20, y + h * 0.3), (base + 20, y + h * 0.3), tail]), fill)
    return out + rect(x - w / 2, y - h / 2, w, h, fill, rx=r)


def _bubbles(s: Sheet) -> str:
    """What the talk is about: a fish, a place, thanks, a checked fact, a thought, good words."""
    out = _bubble(448, 300, 236, 138, "#F7EAD0", (486, 420))
    out += m.jelawat(s, 446, 302, 150, bend=(190, 180, 170), anchor=0.52, detail=1)
    out += _bubble(690, 178, 150, 116, "#1F7A86", (716, 300)) + _heart(690, 180, 32, "#FBE3C0")
    out += _bubble(1128, 176, 170, 118, "#E8873A", (1090, 300))
    out += "".join(circle(1128 + k * 40, 178, 12, "#FFF4E2") for k in (-1, 0, 1))
    out += _bubble(1352, 302, 230, 138, "#F7EAD0", (1316, 420))
    out += path(
        "M1352,250C1322,250 1304,272 1304,296C1304,326 1336,344 1352,362C1368,344 1400,326 1400,296"
        "C1400,272 1382,250 1352,250Z",
        "#B3262E",
    ) + circle(1352, 294, 18, "#F7EAD0")
    out += _bubble(240, 486, 156, 112, "#7FA27A", (330, 566))
    out += line("M206,488L230,512L278,462", "#FFF4E2", 15)
    out += _bubble(1566, 486, 156, 112, "#D9A24A", (1474, 566))
    return (
        out
        + path(_leaf(1532, 522, 92, -48, 0.4), "#2F5A40")
        + line("M1532,522L1590,458", "#D9A24A", 4)
    )


def _table(s: Sheet, x: float, y: float, rx: float, ry: float) -> str:
    """A round wooden table under the lamp."""
    out = ellipse(x, y + 46, rx * 1.02, ry * 1.02, "#150C12", opacity=0.6)
    out += path(
        f"M{x - rx},{y}A{rx},{ry} 0 0 0 {x + rx},{y}v34A{rx},{ry} 0 0 1 {x - rx},{y + 34}Z",
        "#5A3320",
    )
    out += ellipse(
        x, y, rx, ry, s.radial(x, y - 20, rx, (0, "#F7C777"), (0.5, "#C98545"), (1, "#7E4A2A"))
    )
    grain = "".join(
        f"M{x - rx * 0.9 * math.sqrt(1 - (k / 7) ** 2):.1f},{y + ry * k / 7:.1f}"
        f"h{1.8 * rx * math.sqrt(1 - (k / 7) ** 2):.1f}"
        for k in range(-6, 7)
    )
    clip = s.clip(oval(x, y, rx, ry))
    return out + group(line(grain, "#7A4526", 2.4, opacity=0.35), clip_path=clip)


def _glass(x: float, y: float, h: float, tea: str) -> str:
    """A glass of tea on the table."""
    w = h * 0.32
    out = ellipse(x + 8, y + 2, w * 1.3, h * 0.12, "#4A2A1B", opacity=0.45)
    out += path(
        f"M{x - w},{y - h * 0.72}L{x - w * 0.8},{y}Q{x},{y + h * 0.12} {x + w * 0.8},{y}"
        f"L{x + w},{y - h * 0.72}Z",
        tea,
    )
    out += path(
        f"M{x - w * 1.06},{y - h}L{x - w},{y - h * 0.72}H{x + w}L{x + w * 1.06},{y - h}Z",
        "#F6E6C4",
        opacity=0.5,
    )
    return (
        out
        + ellipse(x, y - h * 0.72, w, h * 0.08, lighten(tea, 0.35))
        + ellipse(x, y - h, w * 1.06, h * 0.09, "none", stroke="#FFF3D6", stroke_width=2.5)
    )


def _plate(x: float, y: float, r: float) -> str:
    """A plate of fried cakes to share."""
    out = ellipse(x, y + 8, r * 1.04, r * 0.32, "#4A2A1B", opacity=0.4)
    out += ellipse(x, y, r, r * 0.32, "#F3E6CC") + ellipse(x, y, r * 0.76, r * 0.22, "#D9C9A4")
    for dx, dy in (
        (-0.42, 0.0),
        (0.05, 0.06),
        (0.46, 0.0),
        (-0.2, -0.14),
        (0.26, -0.16),
        (0.02, -0.3),
    ):
        out += ellipse(x + dx * r, y + dy * r - 8, r * 0.25, r * 0.16, "#C8843C")
        out += ellipse(x + dx * r - 4, y + dy * r - 13, r * 0.15, r * 0.07, "#E8B062")
    return out


def _far_side(s: Sheet, y: float) -> str:
    """The five who face us across the table, with their phones."""
    out = ""
    people: tuple[tuple[float, float, float, str, str, str, str, float, float], ...] = (
        (400, 40, 45, "#7A3A4A", "crop", "#1A1416", c.SKIN_DARK, 0.8, 0.6),
        (1400, 40, 45, "#3F6B55", "peci", "#1A1416", "#9A5F38", -0.8, 0.6),
        (640, 0, 47, "#2E7A86", "hijab", "#E3B766", "#B9794C", 0.5, 0.7),
        (1160, 0, 47, "#C4693A", "long", "#2A1A18", "#B27145", -0.5, 0.7),
        (900, -14, 49, "#E9DDC0", "wave", "#201818", c.SKIN, 0.0, 0.8),
    )
    for x, dy, r, top, style, hair, skin, look, smile in people:
        out += _sitter(
            s, x, y + dy, r, top=top, style=style, hair=hair, skin=skin, look=look, smile=smile
        )
    return out


def pegiat_medsos_2018() -> str:
    """Night in Sampit: people round a table under one lamp, phones in hand, talk in the air."""
    s = Sheet(186)
    s.add(
        rect(
            0,
            0,
            WIDTH,
            HEIGHT,
            s.radial(900, 620, 1150, (0, "#8A4A3A"), (0.45, "#4A2838"), (1, "#1A1526")),
        )
    )
    boards = "".join(f"M{x},0V900" for x in range(30, 1800, 62))
    s.add(line(boards, "#150F1C", 3, opacity=0.35))
    s.add(_night_window(s, 90, 226, 440, 380), _night_window(s, 1270, 226, 440, 380))
    s.add(rect(0, 900, WIDTH, 300, s.linear((0, "#3A2028"), (1, "#150E18"))))
    s.add(
        path(
            poly([(810, 318), (990, 318), (1560, 1010), (240, 1010)]),
            s.linear((0, c.GOLD, 0.34), (1, c.GOLD, 0)),
        )
    )
    s.add(_far_side(s, 770), _table(s, 900, 850, 600, 150))
    for x, y, r, top, skin in (
        (640, 758, 47, "#2E7A86", "#B9794C"),
        (1160, 758, 47, "#C4693A", "#B27145"),
        (900, 744, 49, "#E9DDC0", c.SKIN),
    ):
        s.add(_forearms(x, y, r, top, skin))
    s.add(
        _phone_back(640, 742, 40, -6), _phone_back(1160, 742, 40, 8), _phone_back(900, 728, 42, 0)
    )
    s.add(_plate(900, 868, 104), _glass(742, 866, 74, "#9A4A1E"), _glass(1062, 862, 74, "#9A4A1E"))
    s.add(_glass(560, 842, 66, "#6A3A1E"), _glass(1262, 846, 66, "#9A4A1E"))
    s.add(_phone(480, 868, 70, -16, flat=True), _phone(1330, 880, 70, 14, flat=True))
    s.add(_phone(820, 940, 76, -8, flat=True))
    s.add(_back_view(s, 640, 1160, 62, top="#2A5566", style="crop", hair="#1E161C"))
    s.add(_back_view(s, 1150, 1160, 62, top="#5A2A3A", style="hijab", hair="#A4502A"))
    s.add(_pendant(s, 900, 300, 92), _bubbles(s))
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- sampit sekarang

JAR = (
    (0.0, 0.46), (0.025, 0.475), (0.05, 0.43), (0.09, 0.335), (0.14, 0.335), (0.19, 0.5),
    (0.26, 0.74), (0.34, 0.9), (0.42, 0.96), (0.5, 0.95), (0.6, 0.86), (0.72, 0.7),
    (0.84, 0.54), (0.93, 0.46), (0.97, 0.46), (1.0, 0.49),
)  # fmt: skip


class _Jar:
    """A balanga standing in space: it knows its outline and wraps ornament round its body."""

    def __init__(self, x: float, top: float, h: float, r: float, horizon: float) -> None:
        """Stand the jar on x between top and top + h, its belly about r wide each side."""
        self.x, self.top, self.h, self.r, self.horizon = x, top, h, r, horizon

    def radius(self, t: float) -> float:
        """Half the width at share t of the height."""
        for (t0, r0), (t1, r1) in pairwise(JAR):
            if t <= t1:
                u = (t - t0) / (t1 - t0)
                return (r0 + (r1 - r0) * (u * u * (3 - 2 * u) * 0.35 + u * 0.65)) * self.r
        return JAR[-1][1] * self.r

    def wrap(self, turn: float, t: float) -> Point:
        """The point on the jar's face at turn degrees from the front and share t of the height."""
        a, r, y = math.radians(turn), self.radius(t), self.top + t * self.h
        return self.x + math.sin(a) * r, y + math.cos(a) * r * (y - self.horizon) / 1250

    def outline(self) -> str:
        """The silhouette."""
        side = [(r * self.r, self.top + t * self.h) for t, r in JAR]
        right = [(self.x + dx, y) for dx, y in side]
        left = [(self.x - dx, y) for dx, y in reversed(side)]
        foot = [self.wrap(k, 1.0) for k in range(75, -76, -25)]
        lip = [self.wrap(k, 0.0) for k in range(-75, 76, 25)]
        return smooth([*right, *foot, *left, *lip], tension=0.9) + "Z"

    def ring(self, t0: float, t1: float) -> str:
        """Path data: a band round the jar."""
        up = [self.wrap(k, t0) for k in range(-90, 91, 6)]
        low = [self.wrap(k, t1) for k in range(90, -91, -6)]
        return poly(up + low)

    def lappets(self, t0: float, t1: float, count: int) -> str:
        """Path data: pointed petals round the jar from t0 to their tips at t1."""
        d, step = "", 180 / count
        for i in range(-count // 2 - 1, count // 2 + 2):
            mid = i * step
            rows = (
                (-0.5, 0.0),
                (-0.46, 0.45),
                (-0.24, 0.8),
                (0, 1.0),
                (0.24, 0.8),
                (0.46, 0.45),
                (0.5, 0.0),
            )
            pts = [
                self.wrap(max(-90, min(90, mid + u * step)), t0 + (t1 - t0) * v) for u, v in rows
            ]
            d += poly(pts)
        return d

    def tendril(self, t: float, tall: float, count: int) -> tuple[str, str]:
        """Path data: a wave with a scroll in every bend, round the belly, and its leaves."""

        def wave(turn: float) -> float:
            return t + tall * 0.4 * math.sin((turn + 90) / 180 * count * math.pi)

        d, leaves = smooth([self.wrap(k, wave(k)) for k in range(-90, 91, 3)]), ""
        step = 180 / count
        for i in range(count):
            mid = -90 + (i + 0.5) * step
            side = 1 if wave(mid) > t else -1
            heart = t - side * tall * 0.13
            scroll = [self.wrap(mid, wave(mid))]
            for j in range(34):
                a, k = math.pi / 2 - j / 33 * 3.2 * math.pi, 1 - 0.84 * j / 33
                turn = mid + math.cos(a) * step * 0.27 * k
                scroll.append(self.wrap(turn, heart + side * math.sin(a) * tall * 0.25 * k))
            d += smooth(scroll)
            for off in (-0.31, 0.31):
                root = self.wrap(mid + off * step, wave(mid + off * step))
                tip = self.wrap(mid + off * 1.5 * step, wave(mid) + side * tall * 0.12)
                turn = math.degrees(math.atan2(tip[1] - root[1], tip[0] - root[0]))
                leaves += _leaf(*root, math.dist(root, tip), turn, 0.44)
        return d, leaves


def _balanga(s: Sheet, jar: _Jar) -> str:
    """The jar itself: amber glaze, light from the left, bands of petals and a tendril in relief."""
    glaze = s.linear(
        (0, "#8A4A22"), (0.1, "#C9823E"), (0.28, "#EDBE74"), (0.42, "#C97A38"), (0.7, "#8E4424"),
        (0.92, "#54261A"), (1, "#6E3822"), ends=(0, 0, 1, 0),
    )  # fmt: skip
    edge = jar.outline()
    pale, deep = "#F6D79A", "#4A1F14"
    out = _jar_ears(jar, -1) + path(edge, glaze)
    lines = "".join(jar.ring(t, t + 0.012) for t in (0.155, 0.215, 0.345, 0.365, 0.6, 0.62, 0.9))
    inner = path(jar.ring(0.365, 0.6), deep, opacity=0.34)
    inner += path(jar.lappets(0.222, 0.335, 12), pale, opacity=0.8)
    inner += path(jar.lappets(0.226, 0.31, 12), "#8A3E22")
    inner += path(jar.lappets(0.905, 0.64, 9), pale, opacity=0.75)
    inner += path(jar.lappets(0.905, 0.685, 9), "#8A3E22")
    stem, leaves = jar.tendril(0.483, 0.185, 5)
    shadow = line(stem, deep, 6, opacity=0.6, transform="translate(3,4)")
    inner += path(lines, pale, opacity=0.85) + shadow + path(leaves, pale) + line(stem, pale, 5)
    dark = s.linear(
        (0, deep, 0.25),
        (0.2, deep, 0),
        (0.5, deep, 0.05),
        (0.86, deep, 0.6),
        (1, deep, 0.45),
        ends=(0, 0, 1, 0),
    )
    inner += path(edge, dark)
    shine = [jar.wrap(-44, t) for t in (0.25, 0.31, 0.38, 0.46, 0.54)]
    inner += line(smooth(shine), "#FFF6DC", 13, opacity=0.55, filter=s.blur(3))
    out += group(inner, clip_path=s.clip(edge))
    rim = path(jar.ring(0.004, 0.03), "#F3CF94", opacity=0.9)
    return out + group(rim, clip_path=s.clip(edge)) + _jar_ears(jar, 1)


def _jar_ears(jar: _Jar, layer: int) -> str:
    """The small loop handles on the shoulder; layer -1 those at the rim of sight, 1 in front."""
    out = ""
    for turn in (-88, 88) if layer < 0 else (-32, 32):
        a, b = jar.wrap(turn, 0.215), jar.wrap(turn, 0.275)
        out_x = (20 if turn > 0 else -20) if layer < 0 else 0
        if layer < 0:
            back = (b[0] - a[0] - out_x * 1.5, b[1] - a[1] - 16)
            far = f"{out_x * 1.5},22t{back[0]:.1f},{back[1]:.1f}"
            d = f"M{a[0]:.1f},{a[1]:.1f}q{out_x * 1.6},-14 {far}"
            out += line(d, "#7A3A1E", 12)
        else:
            d = _local(a[0], a[1] + 10, 16, "M-1,1.5C-1.1,-1.6 1.1,-1.6 1,1.5")
            out += line(d, "#4A1F14", 14) + line(d, "#D08C48", 8)
    return out


def _tier(s: Sheet, x: float, top: float, h: float, rx: float, horizon: float, tone: str) -> str:
    """A round step of the plinth."""
    ry = rx * (top - horizon) / 1150
    low = rx * (top + h - horizon) / 1150
    side = s.linear(
        (0, lighten(tone, 0.3)), (0.3, tone), (1, darken(tone, 0.45)), ends=(0, 0, 1, 0)
    )
    d = f"M{x - rx},{top}V{top + h}A{rx},{low:.1f} 0 0 0 {x + rx},{top + h}V{top}Z"
    arc = f"A{rx},{ry:.1f} 0 0"
    lip = f"M{x - rx},{top}{arc} 0 {x + rx},{top}v9{arc} 1 {x - rx},{top + 9}Z"
    return (
        path(d, side) + ellipse(x, top, rx, ry, lighten(tone, 0.5)) + path(lip, lighten(tone, 0.62))
    )


def _flower_ring(
    s: Sheet, x: float, y: float, rx: float, ry: float, band: float, tints: Sequence[str]
) -> str:
    """A ring of low flowers; band is the share of the radius they fill."""
    items: list[tuple[float, str]] = []
    for i in range(620):
        a = i / 620 * math.tau + s.rng.uniform(0, 0.01)
        k = 1 - band * s.rng.random()
        px, py = x + math.cos(a) * rx * k, y + math.sin(a) * ry * k
        r = 5.4 + 3.6 * (py - y + ry) / (2 * ry)
        tint = tints[int(i / 620 * 24) % len(tints)] if s.rng.random() < 0.62 else "#3F7A45"
        items.append(
            (
                py,
                circle(px, py - r, r, tint)
                + circle(px - r * 0.3, py - r * 1.3, r * 0.42, lighten(tint, 0.45)),
            )
        )
    items.sort(key=lambda one: one[0])
    return "".join(svg for _, svg in items)


def _ring_hedge(s: Sheet, x: float, y: float, rx: float, ry: float, back: bool) -> str:
    """A clipped hedge round the garden, the far or the near half."""
    out = ""
    n = 72
    for i in range(n):
        a = math.pi * (i + 0.5) / n * (-1 if back else 1)
        px, py = x + math.cos(a) * rx, y + math.sin(a) * ry
        r = 15 + 9 * (py - y + ry) / (2 * ry)
        out += m.crown(s, px, py - r * 0.6, r * 1.15, r * 0.9, "#2F6A42", "#9CC06A")
    return out


def _round_garden(s: Sheet, x: float, y: float) -> str:
    """The garden of the roundabout: kerb, lawn, walk and beds as flat rings."""
    out = rect(0, 640, WIDTH, HEIGHT - 640, s.linear((0, "#A7ADA0"), (1, "#6F7C7E")))
    out += ellipse(x, y + 8, 1120, 270, "#4E5C5E") + ellipse(x, y, 1120, 266, "#F2EDE0")
    kerb = line(
        oval(x, y + 2, 1118, 264), "#2E3638", 14, stroke_dasharray="46 46", stroke_linecap="butt"
    )
    lawn = s.linear((0, "#A9CC78"), (0.5, "#7DB45E"), (1, "#5A9A4E"))
    out += kerb + ellipse(x, y - 2, 1104, 256, lawn)
    out += ellipse(x, y + 3, 880, 214, "#C79F66") + ellipse(
        x, y, 880, 214, s.linear((0, "#F3DFB4"), (1, "#E6C890"))
    )
    bricks = "".join(oval(x, y, 650 + k * 46, 142 + k * 15) for k in range(1, 5))
    out += line(bricks, "#C9A468", 2, opacity=0.5)
    spokes = "".join(
        f"M{x + math.cos(a) * 640:.0f},{y + math.sin(a) * 140:.0f}"
        f"L{x + math.cos(a) * 880:.0f},{y + math.sin(a) * 214:.0f}"
        for a in (i / 60 * math.tau for i in range(60))
    )
    out += line(spokes, "#C9A468", 2, opacity=0.4)
    return out + ellipse(x, y + 4, 640, 142, "#8A6A3C") + ellipse(x, y, 636, 138, lawn)


def _town_edge(s: Sheet, y: float) -> str:
    """Low pastel town houses and trees behind the roundabout."""
    out = m.ridge(s, y - 66, 16, "#9CC4AE", tooth=7, bottom=y + 6)
    out += m.treeline(s, -40, 1840, y, 120, "#5C9A78", light="#A9CC8A", sun_side=-1)
    for x, w, h, wall, roof in (
        (40, 190, 96, "#F3E3C0", "#B8593A"), (250, 150, 124, "#CFE0D2", "#5F7F86"),
        (1330, 170, 118, "#F0D9B0", "#A4502A"), (1520, 220, 92, "#DCE6D8", "#6E5A50"),
    ):  # fmt: skip
        out += rect(x, y - h, w, h, wall) + rect(x + w * 0.8, y - h, w * 0.2, h, darken(wall, 0.16))
        out += path(
            poly(
                [
                    (x - 14, y - h),
                    (x + w * 0.12, y - h - 46),
                    (x + w * 0.88, y - h - 46),
                    (x + w + 14, y - h),
                ]
            ),
            roof,
        )
        for k in range(int(w / 38)):
            out += rect(x + 16 + k * 38, y - h + 20, 18, 24, "#5F8F96") + rect(
                x + 16 + k * 38, y - h + 20, 18, 4, c.PAPER
            )
        out += rect(x, y - 30, w, 30, darken(wall, 0.35)) + rect(
            x - 6, y - 36, w + 12, 8, lighten(roof, 0.3)
        )
    for x, h in ((-10, 330), (470, 250), (1270, 240), (1770, 340)):
        out += m.forest_tree(s, x, y + 8, h, dark="#2F6A4A", light="#9CC46A", spread=0.27)
    return out


def _stroller(
    x: float,
    y: float,
    h: float,
    kind: str,
    top: str,
    lower: str,
    face: int,
    pose: str,
    hair: str = c.INK,
    cap: bool = False,
) -> str:
    """Someone out for a walk, with a long morning shadow to the right."""
    shade = [
        (x - h * 0.08, y - 2),
        (x + h * 0.1, y - 4),
        (x + h * 0.92, y + h * 0.1),
        (x + h * 0.78, y + h * 0.14),
    ]
    out = path(smooth(shade, closed=True, tension=0.5), "#3A4A3A", opacity=0.24)
    out += m.person(x, y, h, kind=kind, top=top, lower=lower, face=face, pose=pose, hair=hair)
    return out + (_peci(x, y, h, face) if cap else "")


def _strollers(near: bool) -> str:
    """People on the walk: the far ones behind the monument, the near ones before it."""
    far = (
        (560, 722, 74, "man", "#E8873A", "#2F4A54", 1, "walk", c.INK),
        (600, 724, 72, "hijab", "#14697A", "#3A3A50", 1, "walk", "#F3E3C0"),
        (1186, 716, 72, "woman", "#B3262E", "#4A3A40", -1, "walk", c.INK),
        (1300, 742, 80, "man", "#F3EAD3", "#3E4B4C", -1, "walk", c.INK),
        (342, 790, 98, "man", "#3F7A4D", "#2F3A40", 1, "walk", c.INK),
        (1500, 800, 102, "hijab", "#D9A24A", "#5A3440", -1, "walk", "#8A2F3A"),
        (1540, 808, 68, "child", "#14697A", "#4A4038", -1, "walk", c.INK),
    )
    close = (
        (470, 1046, 168, "man", "#F7F1E0", "#3A4A58", 1, "walk", c.INK),
        (548, 1058, 110, "child", "#E3A33A", "#2F4A54", 1, "walk", c.INK),
        (616, 1050, 162, "hijab", "#B4553F", "#54405A", 1, "walk", "#F0D9B0"),
        (1010, 1074, 176, "woman", "#2E7A86", "#2A3A48", -1, "walk", "#2A1A18"),
        (1092, 1068, 180, "man", "#E8873A", "#3A3230", -1, "walk", c.INK),
        (1330, 1042, 164, "man", "#8FB3A6", "#5E3B36", -1, "walk", c.INK),
    )
    out = ""
    for x, y, h, kind, top, lower, face, pose, hair in close if near else far:
        out += _stroller(x, y, h, kind, top, lower, face, pose, hair, cap=x == 1330)
    return out


def sampit_sekarang() -> str:
    """A bright morning: the jar-shaped monument in its round garden, people strolling."""
    s = Sheet(187)
    x, y, horizon = 900.0, 866.0, 610.0
    s.add(m.sky(s, (0, "#58A9C4"), (0.5, "#A9D6D6"), (0.85, "#F3F0D6"), (1, "#FFF1CC"), bottom=680))
    s.add(
        m.glow(s, 250, 330, 760, "#FFF3C8", 0.8),
        m.sun(s, 250, 330, 66, "#FFFBEA", halo="#FFE9A8", rings=2),
    )
    s.add(
        m.cloud(s, 1420, 250, 720, 120, "#FDFBF0", 0.95),
        m.cloud(s, 520, 190, 520, 66, "#F7FAF0", 0.8),
    )
    s.add(m.cloud(s, 1180, 430, 620, 60, "#FDFBF0", 0.6), m.birds(s, 1240, 190, 6, 22, "#FFFFFF"))
    s.add(_town_edge(s, 648), _round_garden(s, x, y))
    for lx, ly, lh in ((250, 850, 250), (1550, 850, 250), (470, 716, 150), (1330, 716, 150)):
        s.add(m.lamp(s, lx, ly, lh, post="#3A4A4C", lit=False))
    s.add(_strollers(near=False), _ring_hedge(s, x, y, 628, 134, back=True))
    s.add(_flower_ring(s, x, y - 2, 520, 108, 0.24, ("#C8313A", "#F2B84B", "#F7F1E0")))
    shadow = [(960, 838), (1120, 812), (1560, 880), (1600, 930), (1180, 900)]
    s.add(path(smooth(shadow, closed=True), "#2F4A34", opacity=0.3))
    s.add(
        _tier(s, x, 836, 42, 330, horizon, "#C9B48A"), _tier(s, x, 790, 46, 246, horizon, "#D6C39A")
    )
    s.add(_tier(s, x, 738, 54, 168, horizon, "#E0D0AA"))
    s.add(_balanga(s, _Jar(x, 214, 526, 226, horizon)))
    s.add(_ring_hedge(s, x, y, 628, 134, back=False), _strollers(near=True))
    s.grain()
    return s.svg()


SCENES: dict[str, Callable[[], str]] = {
    "batik-sampit": batik_sampit,
    "bruynzeel-masa-kayu": bruynzeel_masa_kayu,
    "merah-putih-samuda-1945": merah_putih_samuda_1945,
    "pelabuhan-sampit-bagendang": pelabuhan_sampit_bagendang,
    "porprov-2023-sampit": porprov_2023_sampit,
    "pegiat-medsos-2018": pegiat_medsos_2018,
    "sampit-sekarang": sampit_sekarang,
}
