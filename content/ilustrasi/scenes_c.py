"""Nature, tradition and table. This module promises six pictures: the peat forest, four customs of
the year and the food of Sampit."""

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from . import motifs as m
from . import palette as c
from .palette import darken, mix
from .sheet import (
    HEIGHT,
    WIDTH,
    Point,
    Sheet,
    at,
    circle,
    el,
    ellipse,
    group,
    lens,
    line,
    oval,
    path,
    poly,
    rect,
    scallop,
    smooth,
)

# ---------------------------------------------------------------- small tools


def _leaf(x: float, y: float, length: float, angle: float, fat: float = 0.3) -> str:
    """Path data: a pointed leaf that leaves (x, y) at angle (degrees, 0 right, 90 up)."""
    a = math.radians(angle)
    ux, uy = math.cos(a), -math.sin(a)
    nx, ny = -uy, ux
    tip = (x + ux * length, y + uy * length)
    w = length * fat
    out = f"M{x:.1f},{y:.1f}"
    for k in (1, -1):
        end = tip if k > 0 else (x, y)
        p = (x + ux * length * 0.28 + nx * w * k, y + uy * length * 0.28 + ny * w * k)
        q = (x + ux * length * 0.72 + nx * w * 0.62 * k, y + uy * length * 0.72 + ny * w * 0.62 * k)
        if k < 0:
            p, q = q, p
        out += f"C{p[0]:.1f},{p[1]:.1f} {q[0]:.1f},{q[1]:.1f} {end[0]:.1f},{end[1]:.1f}"
    return out + "Z"


def _root(p: Point, q: Point, out: float, w0: float, w1: float) -> str:
    """Path data: a stilt root from the trunk at p, arching out sideways and down into q."""
    px, py = p
    qx, qy = q
    k = 1 if qx >= px else -1
    c1 = (px + (qx - px) * out, py + (qy - py) * 0.08)
    c2 = (qx, py + (qy - py) * 0.42)
    return (
        f"M{px:.1f},{py - w0:.1f}C{c1[0]:.1f},"
        f"{c1[1] - w0 * 0.4:.1f} {c2[0] + k * w1:.1f},{c2[1]:.1f} "
        f"{qx + k * w1:.1f},{qy:.1f}L{qx - k * w1:.1f},{qy:.1f}"
        f"C{c2[0] - k * w1:.1f},{c2[1] + w0 * 0.9:.1f} {c1[0]:.1f},{c1[1] + w0 * 1.5:.1f} "
        f"{px:.1f},{py + w0 * 2.2:.1f}Z"
    )


# ---------------------------------------------------------------- hutan sagonta


def _stilt_tree(
    s: Sheet,
    x: float,
    foot: float,
    w: float,
    *,
    dark: str,
    mid: str,
    light: str,
    side: int,
    knee: float,
    spread: float,
    lean: float = 0.0,
    roots: int = 4,
    top: float = -20,
) -> str:
    """A peat swamp tree: a straight trunk of width w from above the sheet down to its knee, and
    from there arching roots that stand in the water at foot. side is where the light comes from."""
    kx, ky = x, foot - knee
    tx = x + lean
    back, front, shine = "", "", ""
    for i in range(roots):
        t = (i + 0.7) / roots
        for k in (-1, 1):
            up = knee * (0.05 + 0.42 * (1 - t)) * s.rng.uniform(0.8, 1.1)
            reach = spread * t * s.rng.uniform(0.85, 1.12)
            end = foot + (s.rng.uniform(-0.02, 0.09) * knee if i % 2 else -0.05 * knee)
            r = _root(
                (kx + k * w * 0.3, ky + knee * 0.36 - up),
                (kx + k * reach, end),
                0.72,
                w * 0.13,
                w * (0.1 + 0.03 * (1 - t)),
            )
            if i % 2:
                front += r
                if k == side:
                    shine += _root(
                        (kx + k * w * 0.34, ky + knee * 0.34 - up),
                        (kx + k * (reach + w * 0.05), end),
                        0.72,
                        w * 0.03,
                        w * 0.025,
                    )
            else:
                back += r
    trunk = (
        f"M{tx - w * 0.42:.1f},{top}L{kx - w * 0.5:.1f},{ky:.1f}"
        f"C{kx - w * 0.52:.1f},{ky + knee * 0.35:.1f} {kx - w * 0.32:.1f},{foot - knee * 0.12:.1f} "
        f"{kx - w * 0.36:.1f},{foot:.1f}L{kx + w * 0.36:.1f},{foot:.1f}"
        f"C{kx + w * 0.32:.1f},{foot - knee * 0.12:.1f} {kx + w * 0.52:.1f},{ky + knee * 0.35:.1f} "
        f"{kx + w * 0.5:.1f},{ky:.1f}L{tx + w * 0.42:.1f},{top}Z"
    )
    k = side
    lit = (
        f"M{tx + k * w * 0.16:.1f},{top}L{kx + k * w * 0.2:.1f},{ky:.1f}"
        f"Q{kx + k * w * 0.26:.1f},{ky + knee * 0.3:.1f} "
        f"{kx + k * w * 0.4:.1f},{ky + knee * 0.42:.1f}"
        f"L{kx + k * w * 0.5:.1f},{ky:.1f}L{tx + k * w * 0.42:.1f},{top}Z"
    )
    bark = ""
    y = top + 30.0
    while y < ky + knee * 0.3:
        u = (y - top) / (ky - top)
        cx = tx + (kx - tx) * u
        px = cx + s.rng.uniform(-0.4, 0.3) * w
        bark += (
            f"M{px:.1f},{y:.1f}l{s.rng.uniform(-0.02, 0.02) * w:.1f},"
            f"{s.rng.uniform(0.3, 1.1) * w:.1f}"
        )
        y += w * s.rng.uniform(0.16, 0.5)
    return (
        path(back, dark)
        + path(trunk, mid)
        + path(lit, light, opacity=0.8)
        + line(bark, dark, max(1.2, w * 0.03), opacity=0.45)
        + path(front, mid)
        + path(shine, light, opacity=0.8)
    )


def _twig(
    s: Sheet,
    points: Sequence[Point],
    size: float,
    dark: str,
    light: str,
    wood: str,
    width: float = 6,
) -> str:
    """A hanging branch through the points with leaves in pairs along it."""
    n = len(points) - 1
    back, front = "", ""
    steps = int(n * 5)
    for i in range(1, steps + 1):
        f = i / steps * n
        k = min(int(f), n - 1)
        u = f - k
        (x0, y0), (x1, y1) = points[k], points[k + 1]
        px, py = x0 + (x1 - x0) * u, y0 + (y1 - y0) * u
        a = math.degrees(math.atan2(-(y1 - y0), x1 - x0))
        for side in (-1, 1):
            d = _leaf(
                px, py, size * s.rng.uniform(0.75, 1.1), a + side * s.rng.uniform(34, 62), 0.2
            )
            if s.rng.random() < 0.4:
                front += d
            else:
                back += d
    return path(back, dark) + line(smooth(points), wood, width) + path(front, light)


def _shaft(s: Sheet, x: float, w: float, reach: float, drop: float, strength: float) -> str:
    """A slanting shaft of morning light from the top edge."""
    fill = s.linear((0, c.GLOW, strength), (0.7, c.GLOW, strength * 0.5), (1, c.GLOW, 0))
    return path(
        poly([(x, -10), (x + w, -10), (x + w * 1.7 - reach, drop), (x - reach, drop)]), fill
    )


def _gambut_jetty(s: Sheet, horizon: float) -> tuple[str, str]:
    """A small plank landing that runs away from us over the water: the wood, and what of it the
    water mirrors."""
    e = m.eye(985, horizon, 1300, height=1.75, back=0, turn=0)
    deck, x0, x1 = 0.5, -0.12, 1.12

    def skew(z: float) -> float:
        return 0.9 - 0.14 * z

    def p(px: float, py: float, pz: float) -> Point:
        return e(px + skew(pz), py, pz)

    posts, mirror = "", ""
    for z in (9.0, 7.4, 5.9, 4.5):
        for px in (x0 + 0.06, x1 - 0.06):
            k = 1300 / z
            bx, by = p(px, 0, z)
            _, ty = p(px, deck + (0.62 if z == 9.0 else 0.28), z)
            w = 0.085 * k
            posts += rect(
                bx - w / 2,
                ty,
                w,
                by - ty + w * 0.2,
                s.linear((0, "#8A6A48"), (0.45, "#6A4A33"), (1, "#35231A"), ends=(0, 0, 1, 0)),
            )
            posts += ellipse(bx, ty, w / 2, w * 0.16, "#C9A577")
            mirror += rect(bx - w / 2, by, w, (by - ty) * 0.8, "#120B08")
    mirror += path(
        poly([p(x0, -deck * 0.55, 9), p(x1, -deck * 0.55, 9), p(x1, -deck, 3), p(x0, -deck, 3)]),
        "#120B08",
    )
    side = poly([p(x0, deck, 9), p(x0, deck, 2.4), p(x0, deck - 0.16, 2.4), p(x0, deck - 0.16, 9)])
    planks = path(side, "#3A271C")
    z = 9.0
    tones = ("#A98257", "#B48E62", "#9A7650", "#BE9A6C")
    i = 0
    while z > 2.4:
        w = 0.2
        a, b = s.rng.uniform(-0.05, 0.04), s.rng.uniform(-0.04, 0.06)
        quad = [
            p(x0 + a, deck, z),
            p(x1 + b, deck, z),
            p(x1 + b, deck, z - w * 0.88),
            p(x0 + a, deck, z - w * 0.88),
        ]
        tone = tones[i % 4] if s.rng.random() < 0.7 else "#8A6845"
        planks += path(poly(quad), mix(tone, "#2A1B14", max(0.0, min(0.62, (4.9 - z) * 0.26))))
        lip = [
            quad[3],
            quad[2],
            (quad[2][0], quad[2][1] + 0.03 * 1300 / z),
            (quad[3][0], quad[3][1] + 0.03 * 1300 / z),
        ]
        planks += path(poly(lip), "#2A1B14")
        z -= w
        i += 1
    # the head of the landing: a rail between the last posts
    ends = [p(x0 + 0.06, deck + 0.5, 9), p(x1 - 0.06, deck + 0.5, 9)]
    planks += line(poly(ends, closed=False), "#6A4A33", 10)
    return posts + planks, mirror


def _breathing_roots(s: Sheet, x0: float, x1: float, y0: float, y1: float, count: int) -> str:
    """Root pegs that stand out of the water in loose troops, nearer ones larger, each mirrored."""
    spots = sorted((s.rng.uniform(y0, y1), s.rng.uniform(x0, x1)) for _ in range(count))
    out = ""
    for y, x in spots:
        k = (y - 620) / 150
        out += path(lens(x, y + 1, 30 * k, 2 * k), "#E3B066", opacity=0.32)
        for _ in range(s.rng.randrange(1, 4)):
            px, py = x + s.rng.uniform(-26, 26) * k, y + s.rng.uniform(-3, 3) * k
            h, w, tilt = s.rng.uniform(14, 38) * k, 5 * k, s.rng.uniform(-4, 4) * k
            peg = (
                f"M{px - w:.1f},{py:.1f}Q{px - w * 0.5:.1f},"
                f"{py - h * 0.3:.1f} {px + tilt - w * 0.4:.1f},"
                f"{py - h:.1f}h{w * 0.8:.1f}Q{px + w * 0.5:.1f},"
                f"{py - h * 0.3:.1f} {px + w:.1f},{py:.1f}Z"
            )
            drop = poly([(px - w, py), (px - tilt, py + h * 0.8), (px + w, py)])
            out += path(drop, "#0F0A08", opacity=0.5) + path(peg, "#2B2A1E")
            out += line(
                f"M{px - w * 0.45:.1f},{py - h * 0.15:.1f}L{px + tilt - w * 0.1:.1f},"
                f"{py - h * 0.92:.1f}",
                "#8C9556",
                w * 0.36,
            )
    return out


def _forest_back(s: Sheet, water: float) -> tuple[str, str]:
    """The pale forest behind: everything, and the trunks that the water mirrors."""
    far = m.treeline(s, -60, 1860, water, 150, "#C3CF98", tall=0)
    trunks = ""
    for _ in range(34):
        x, w = s.rng.uniform(-20, 1820), s.rng.uniform(7, 15)
        trunks += rect(x, -10, w, water, "#BCCB92")
    mid = ""
    for x, w in (
        (60, 30),
        (214, 22),
        (520, 28),
        (792, 22),
        (1068, 20),
        (1210, 30),
        (1330, 22),
        (1640, 24),
        (1770, 30),
    ):
        mid += _stilt_tree(
            s,
            x,
            water + 4,
            w,
            dark="#7E9C66",
            mid="#8FAA70",
            light="#D4DA9C",
            side=1 if x < 930 else -1,
            knee=s.rng.uniform(60, 120),
            spread=70,
            roots=3,
            lean=s.rng.uniform(-14, 14),
        )
    bush = m.shrubs(s, -60, 600, water + 2, 52, "#78995F", "#A5BD7A", sun_side=1)
    bush += m.shrubs(s, 1180, 1850, water + 2, 54, "#78995F", "#A5BD7A")
    bush += m.shrubs(s, 640, 1180, water + 2, 26, "#A5B97C", "#C9D296")
    for x, h in ((90, 130), (300, 100), (560, 84), (1270, 96), (1560, 120), (1730, 140)):
        bush += m.nipah(s, x, water + 2, h, dark="#6B8E58", light="#93AF6C", fronds=7)
    canopy = ""
    for i in range(26):
        dip = 190 - 130 * math.exp(-(((i * 76 - 970) / 400) ** 2))
        canopy += path(
            scallop(
                -40 + i * 76, s.rng.uniform(-30, 20), 110, dip * s.rng.uniform(0.7, 1.1), 15, s.rng
            ),
            "#86A66A",
        )
    return far + trunks + mid + bush + canopy, trunks + mid


def _canopy_front(s: Sheet) -> str:
    """The dark leaves overhead, in two rows, that close the picture above."""
    out = ""
    for tone, fleck, low, reach in (
        ("#4F7F52", "#6B9A5E", 250, 430),
        ("#285640", "#3C7050", 168, 560),
    ):
        body, leaves, light = "", "", ""
        for i in range(46):
            x = -30 + i * 41 + s.rng.uniform(-12, 12)
            gap = math.exp(-(((x - 950) / reach) ** 2))
            y = low * (1 - 0.9 * gap) * s.rng.uniform(0.5, 1) - 20
            r = s.rng.uniform(44, 74)
            body += path(scallop(x, y - r * 0.9, r * 1.25, r, 12, s.rng), tone)
            body += rect(x - r, -10, 2 * r, max(0.0, y - r * 0.6), tone)
            for _ in range(9):
                leaves += _leaf(
                    x + s.rng.uniform(-50, 50),
                    y - r * s.rng.uniform(0, 0.9),
                    s.rng.uniform(34, 66),
                    s.rng.uniform(225, 315),
                    0.2,
                )
            for _ in range(5):
                light += _leaf(
                    x + s.rng.uniform(-50, 50),
                    y - r * s.rng.uniform(0.5, 2.2),
                    s.rng.uniform(30, 54),
                    s.rng.uniform(215, 325),
                    0.22,
                )
        out += body + path(leaves, tone) + path(light, fleck, opacity=0.8)
    return out


def _gambut_front(s: Sheet) -> str:
    """The leaves nearest to us, dark, in the corners."""
    out = _twig(
        s, [(-30, 60), (90, 150), (230, 214), (392, 236)], 92, "#173B2E", "#2F6247", "#14291F"
    )
    out += _twig(
        s, [(1830, 120), (1700, 196), (1590, 226), (1452, 220)], 88, "#173B2E", "#2F6247", "#14291F"
    )
    out += _twig(s, [(1820, 300), (1740, 380), (1660, 412)], 84, "#12332A", "#27563F", "#14291F")
    out += m.nipah(s, 96, 1222, 400, dark="#12291F", light="#2F6446", fronds=11)
    out += m.nipah(s, 330, 1250, 300, dark="#0F231C", light="#4B7F4C", fronds=9)
    out += m.nipah(s, 1760, 1230, 330, dark="#12291F", light="#2C5F44", fronds=9)
    return out


def hutan_sagonta() -> str:
    """Morning in the peat swamp forest: dark water, stilt roots, leaves and a small landing."""
    s = Sheet(12)
    water, horizon = 706, 640
    s.add(
        rect(
            0,
            0,
            WIDTH,
            water + 4,
            s.linear((0, "#5E8A5C"), (0.4, "#A9BE7C"), (0.8, "#EBE3AC"), (1, "#F3E8BC")),
        )
    )
    s.add(m.glow(s, 930, 470, 760, "#FFF3C4", 0.95))
    backdrop, stems = _forest_back(s, water)
    s.add(backdrop)
    s.add(m.mist(s, water - 190, 190, "#FBF3CE", 0.75))
    s.add(
        rect(
            0,
            water,
            WIDTH,
            HEIGHT - water,
            s.linear((0, "#C89C52"), (0.1, "#8A5A2A"), (0.36, "#472A17"), (1, "#170F0C")),
        )
    )
    s.add(m.reflect(s, stems, water, opacity=0.34, depth=1.1, length=300, scale=6, gaps=80))
    back, front = "", ""
    for x, foot, w, knee, spread, lean, tone in (
        (676, 730, 34, 150, 100, 12, 0.34),
        (1116, 728, 30, 170, 96, -10, 0.34),
        (1440, 772, 66, 230, 190, 26, 0.0),
        (352, 800, 88, 270, 230, -22, 0.0),
    ):
        tree = _stilt_tree(
            s,
            x,
            foot,
            w,
            dark=mix("#1D4434", "#8FAA70", tone),
            mid=mix("#2B5842", "#8FAA70", tone),
            light=mix("#86A663", "#D4DA9C", tone),
            side=1 if x < 930 else -1,
            knee=knee,
            spread=spread,
            lean=lean,
            roots=3 if tone else 5,
        )
        s.add(
            m.reflect(
                s, tree, foot, opacity=0.6, depth=0.8, length=260 if tone else 390, scale=7, gaps=70
            )
        )
        if tone:
            back += tree
        else:
            front += tree
            front += m.nipah(
                s,
                x + (40 if x < 930 else -40),
                foot - knee * 0.74,
                w * 1.5,
                dark="#234C38",
                light="#6E9A55",
                fronds=9,
            )
        front += path(lens(x, foot + 2, spread * 1.5, 5), "#F0C47C", opacity=0.4)
    s.add(back)
    s.add(
        _shaft(s, 560, 90, -300, 760, 0.34),
        _shaft(s, 740, 50, -260, 740, 0.3),
        _shaft(s, 390, 60, -330, 720, 0.24),
    )
    s.add(m.glitter(s, 930, water + 6, 980, 300, 110, "#FFE9AE", count=50, opacity=0.75))
    ripples = "".join(
        lens(s.rng.uniform(-50, 1850), y, s.rng.uniform(40, 170), 2 + (y - 720) / 130)
        for y in (s.rng.uniform(740, 1190) for _ in range(60))
    )
    s.add(path(ripples, "#E9B566", opacity=0.16))
    s.add(m.scale_field(s, 0, 1000, WIDTH, HEIGHT, 48, "#D99A4A", width=2.2, opacity=0.14))
    s.add(
        front,
        _breathing_roots(s, 150, 700, 826, 990, 15),
        _breathing_roots(s, 1330, 1640, 800, 900, 8),
    )
    wood, mirrored = _gambut_jetty(s, horizon)
    s.add(group(mirrored, opacity=0.5), wood)
    s.add(_canopy_front(s), _gambut_front(s))
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- mampakanan sahur, mamapas lewu


def _bones(points: Sequence[Point], widths: Sequence[float]) -> list[str]:
    """Path data, piece by piece: a limb of changing thickness through the points, round at the
    joints."""
    out = [oval(*points[0], widths[0], widths[0])]
    for (x0, y0), (x1, y1), r0, r1 in zip(points, points[1:], widths, widths[1:], strict=False):
        a = math.atan2(y1 - y0, x1 - x0) + math.pi / 2
        ca, sa = math.cos(a), math.sin(a)
        out.append(
            poly(
                [
                    (x0 + ca * r0, y0 + sa * r0),
                    (x0 - ca * r0, y0 - sa * r0),
                    (x1 - ca * r1, y1 - sa * r1),
                    (x1 + ca * r1, y1 + sa * r1),
                ]
            )
        )
        out.append(oval(x1, y1, r1, r1))
    return out


class _Dancer:
    """One silhouette of the round: feet at (x, y), height h, k its turn, beat the moment."""

    def __init__(self, x: float, y: float, h: float, k: int, beat: float) -> None:
        self.x, self.y, self.h, self.k, self.beat = x, y, h, k, beat

    def at(self, px: float, py: float) -> Point:
        """A point of the figure, in heights."""
        return self.x + self.k * px * self.h, self.y + py * self.h

    def limb(self, points: Sequence[Point], widths: Sequence[float]) -> list[str]:
        """A limb through points of the figure."""
        return _bones([self.at(*q) for q in points], [w * self.h for w in widths])

    def area(self, points: Sequence[Point], tension: float = 0.7) -> list[str]:
        """A smooth closed shape through points of the figure."""
        return [smooth([self.at(*q) for q in points], closed=True, tension=tension)]

    def arms(self) -> list[str]:
        """Both arms in the air, one higher than the other as the beat has it."""
        lift = math.sin(self.beat) * 0.07
        near = [
            (0.085, -0.785),
            (0.195, -0.675 - lift * 0.5),
            (0.3, -0.77 - lift),
            (0.335, -0.815 - lift),
        ]
        far = [
            (-0.085, -0.785),
            (-0.195, -0.675 + lift * 0.5),
            (-0.3, -0.77 + lift),
            (-0.335, -0.815 + lift),
        ]
        widths = (0.034, 0.026, 0.018, 0.011)
        return self.limb(near, widths) + self.limb(far, widths)

    def head(self) -> list[str]:
        """Head and neck."""
        hx, hy = self.at(0.008, -0.92)
        r = self.h * 0.06
        return [
            oval(hx, hy, r * 0.94, r * 1.08),
            *self.limb([(0, -0.8), (0.004, -0.88)], (0.036, 0.028)),
        ]

    def woman(self) -> tuple[list[str], list[str]]:
        """The outline of a woman in a long skirt, and the hem and sash lines."""
        sway = math.sin(self.beat) * 0.025
        body = self.area(
            [
                (-0.09, -0.8),
                (0, -0.825),
                (0.09, -0.8),
                (0.066, -0.62),
                (0.095, -0.5),
                (-0.095, -0.5),
                (-0.066, -0.62),
            ],
            0.6,
        )
        body += self.area(
            [
                (-0.09, -0.54),
                (0.09, -0.54),
                (0.108, -0.36),
                (0.118 + sway, -0.05),
                (0.02, -0.035),
                (-0.112 + sway, -0.05),
                (-0.108, -0.36),
            ],
            0.5,
        )
        body += self.limb([(0.06 + sway, -0.05), (0.1 + sway, -0.013)], (0.02, 0.014))
        body += self.limb([(-0.05 + sway, -0.05), (-0.02 + sway, -0.013)], (0.02, 0.014))
        bx, by = self.at(-0.052, -0.955)
        body += [oval(bx, by, self.h * 0.036, self.h * 0.034), *self.head(), *self.arms()]
        body += self.area(
            [
                (-0.085, -0.79),
                (-0.03, -0.8),
                (-0.07, -0.58),
                (-0.09 - sway, -0.3),
                (-0.15 - sway, -0.29),
                (-0.132, -0.58),
            ],
            0.6,
        )
        lines = [
            smooth([self.at(-0.11 + sway, -0.1), self.at(0, -0.085), self.at(0.115 + sway, -0.1)]),
            smooth(
                [self.at(-0.11 + sway, -0.135), self.at(0, -0.12), self.at(0.113 + sway, -0.135)]
            ),
            smooth([self.at(-0.088, -0.535), self.at(0, -0.52), self.at(0.088, -0.535)]),
        ]
        return body, lines

    def man(self) -> tuple[list[str], list[str]]:
        """The outline of a man in a hip cloth with feathers in his headband, and the lines."""
        step = 0.5 + 0.5 * math.sin(self.beat)
        body = self.area(
            [
                (-0.105, -0.8),
                (0, -0.825),
                (0.105, -0.8),
                (0.082, -0.6),
                (0.084, -0.46),
                (-0.084, -0.46),
                (-0.082, -0.6),
            ],
            0.55,
        )
        body += self.limb([(-0.042, -0.47), (-0.052, -0.26), (-0.046, -0.04)], (0.054, 0.04, 0.024))
        body += self.limb([(-0.05, -0.016), (0.015, -0.013)], (0.017, 0.012))
        foot = -0.04 - 0.08 * step
        body += self.limb(
            [(0.045, -0.47), (0.1 + 0.03 * step, -0.28 - 0.02 * step), (0.09, foot)],
            (0.054, 0.04, 0.024),
        )
        body += self.limb([(0.088, foot + 0.022), (0.15, foot + 0.03)], (0.017, 0.012))
        body += self.area(
            [
                (-0.095, -0.52),
                (0.095, -0.52),
                (0.12, -0.33),
                (0.03, -0.35),
                (0, -0.27),
                (-0.03, -0.35),
                (-0.115, -0.33),
            ],
            0.35,
        )
        body += self.head() + self.arms()
        for dx, tall in ((-0.035, 0.16), (-0.055, 0.12)):
            body += self.area(
                [
                    (-0.03, -0.965),
                    (dx - 0.01, -0.965 - tall * 0.6),
                    (dx, -0.965 - tall),
                    (dx + 0.028, -0.965 - tall * 0.5),
                    (-0.012, -0.965),
                ],
                0.8,
            )
        lines = [
            smooth([self.at(-0.058, -0.945), self.at(0, -0.962), self.at(0.064, -0.95)]),
            smooth([self.at(-0.094, -0.515), self.at(0, -0.5), self.at(0.094, -0.515)]),
        ]
        return body, lines


def _round_dance(s: Sheet, x: float, horizon: float, dark: str, rim: str) -> str:
    """Dancers in a ring on the field, the far ones small and hazed, the near ones large and dark,
    each with its long shadow towards us."""
    e = m.eye(x, horizon, 1270, height=2.05, back=9.5)
    count = 12
    ring: list[tuple[float, float, float, int, int]] = []
    for i in range(count):
        a = math.tau * (i + 0.42) / count
        px, pz = math.cos(a) * 3.35, math.sin(a) * 3.05
        fx, fy = e(px, 0, pz)
        _, top = e(px, 1.62, pz)
        ring.append((fy, fx, fy - top, 1 if math.sin(a) < 0 else -1, i))
    out, shadows = "", ""
    for y, fx, h, k, i in sorted(ring):
        one = _Dancer(fx, y, h * (0.97 if i % 2 else 1.03), k, i * 2.1)
        body, lines = one.woman() if i % 2 else one.man()
        pieces = "".join(el("path", d=d) for d in body)
        far = max(0.0, min(1.0, (905 - y) / 200))
        tone = mix(dark, "#8E3F45", far * 0.5)
        lean, w = (fx - x) * 0.34, h * 0.1
        fade = s.linear((0, dark, 0.5), (1, dark, 0))
        shadows += path(
            smooth(
                [
                    (fx - w, y - 2),
                    (fx + w, y - 2),
                    (fx + lean + w * 1.5, y + h * 0.62),
                    (fx + lean, y + h * 0.86),
                    (fx + lean - w * 1.5, y + h * 0.62),
                ],
                closed=True,
                tension=0.5,
            ),
            fade,
        )
        side = 1 if fx < x else -1
        shift = f"translate({side * h * 0.01:.1f},{-h * 0.006:.1f})"
        out += group(pieces, fill=rim, transform=shift) + group(pieces, fill=tone)
        out += line("".join(lines), mix(tone, c.GOLD, 0.55), max(1.2, h * 0.011), opacity=0.85)
    return shadows + out


def _balanga(s: Sheet, x: float, foot: float, h: float) -> str:
    """The balanga of the frame, flat: a broad-shouldered jar with lugs, a belt of curls, a row of
    points and, out of its mouth, leafy tendrils."""
    w = h * 0.4
    half = [
        (0.42, 1.0),
        (0.34, 0.965),
        (0.3, 0.92),
        (0.36, 0.875),
        (0.72, 0.8),
        (0.97, 0.66),
        (0.98, 0.52),
        (0.8, 0.32),
        (0.58, 0.14),
        (0.5, 0.05),
        (0.56, 0.0),
    ]
    right = [(x + px * w, foot - py * h) for px, py in half]
    left = [(x - px * w, foot - py * h) for px, py in half][::-1]
    body = smooth(right, tension=0.9) + "L" + smooth(left, tension=0.9)[1:] + "Z"
    clip = s.clip(body)
    inside = rect(x - w, foot - h * 0.74, 2 * w, h * 0.035, c.GOLD)
    inside += rect(x - w, foot - h * 0.42, 2 * w, h * 0.02, c.GOLD)
    inside += rect(x - w, foot - h * 0.705, 2 * w, h * 0.285, "#7C2A33")
    inside += m.sulur(
        s, x - w * 0.98, x + w * 0.98, foot - h * 0.562, h * 0.23, c.GOLD, leaf=c.PEACH
    )
    inside += m.tumpal(x - w, x + w, foot - h * 0.41, -h * 0.16, "#E0A548", count=9)
    inside += rect(x - w, foot - h * 0.07, 2 * w, h * 0.02, c.GOLD)
    inside += m.tumpal(x - w, x + w, foot - h * 0.75, h * 0.075, "#E0A548", count=11)
    inside += rect(x + w * 0.2, foot - h, w, h, "#2A1024", opacity=0.22)
    lugs = "".join(oval(x + k * w * 0.7, foot - h * 0.81, w * 0.12, h * 0.034) for k in (-1, 1))
    stems, leaves = "", ""
    top = foot - h
    for k in (-1, 1):
        stem = [
            (x, top),
            (x + k * w * 0.1, top - h * 0.2),
            (x + k * w * 0.5, top - h * 0.33),
            (x + k * w * 0.76, top - h * 0.19),
            (x + k * w * 0.56, top - h * 0.09),
            (x + k * w * 0.42, top - h * 0.17),
        ]
        stems += smooth(stem)
        for (lx, ly), ang, size in (
            (stem[1], 90 - k * 62, 0.2),
            ((x + k * w * 0.26, top - h * 0.275), 90 + k * 20, 0.2),
            (stem[2], 90 - k * 40, 0.17),
            (stem[3], 90 - k * 110, 0.15),
            (stem[0], 90 - k * 66, 0.24),
        ):
            leaves += _leaf(lx, ly, h * size, ang, 0.26)
        leaves += oval(stem[-1][0], stem[-1][1], h * 0.022, h * 0.022)
    stems += f"M{x},{top}V{top - h * 0.42:.1f}"
    bloom = "".join(_leaf(x, top - h * 0.4, h * 0.16, a, 0.3) for a in (90, 48, 132, 8, 172))
    return (
        line(stems, "#C98B45", h * 0.013)
        + path(leaves, "#C98B45")
        + path(bloom, "#D9533F")
        + circle(x, top - h * 0.4, h * 0.03, c.GOLD)
        + path(lugs, "#A5403B")
        + path(body, "#A5403B")
        + group(inside, clip_path=clip)
        + line(body, c.GOLD, h * 0.009)
        + ellipse(x, foot - h, w * 0.42, h * 0.022, c.GOLD)
        + ellipse(x, foot - h, w * 0.33, h * 0.013, "#43182C")
    )


def _frame(s: Sheet) -> tuple[str, str]:
    """The ornamental frame: its picture, and the outline of its window."""
    x0, y0, x1, y1, r = 322, 128, 1478, 1072, 62
    window = (
        f"M{x0 + r},{y0}H{x1 - r}A{r},{r} 0 0 0 {x1},{y0 + r}V{y1 - r}A{r},{r} 0 0 0 {x1 - r},{y1}"
        f"H{x0 + r}A{r},{r} 0 0 0 {x0},{y1 - r}V{y0 + r}A{r},{r} 0 0 0 {x0 + r},{y0}Z"
    )
    ground = path(f"M0,0H{WIDTH}V{HEIGHT}H0Z{window}", "#2E1230", fill_rule="evenodd")
    veil = s.linear((0, "#160A1E", 0.5), (0.5, "#5A2036", 0.25), (1, "#160A1E", 0.55))
    ground += path(f"M0,0H{WIDTH}V{HEIGHT}H0Z{window}", veil, fill_rule="evenodd")
    out = (
        ground
        + line(window, "#160A1E", 18)
        + line(window, c.GOLD, 8)
        + line(window, "#7C2A33", 2.5)
    )
    for x in (178, 1622):
        out += rect(x - 112, 92, 224, 1016, "#451A3A", opacity=0.55)
        out += line(
            f"M{x - 112},92v1016M{x + 112},92v1016M{x - 112},92h224M{x - 112},1108h224",
            "#C98B45",
            3,
        )
        out += m.tumpal(x - 112, x + 112, 96, -44, "#8F3A3B", count=7)
        out += m.tumpal(x - 112, x + 112, 1104, 44, "#8F3A3B", count=7)
        for y, k in ((232, 1), (968, -1)):
            out += m.sulur(s, x - 106, x + 106, y, 88, "#B47A40", leaf="#D9533F")
            for dy in (-70, 70):
                out += path(
                    "".join(oval(x - 98 + i * 28, y + dy, 3.6, 3.6) for i in range(8)), c.GOLD
                )
                out += line(
                    f"M{x - 112},{y + dy + 16 * (1 if dy * k > 0 else -1) * k}h224", "#8F5A35", 2.5
                )
        out += _balanga(s, x, 812, 262)
    for y in (64, 1136):
        out += m.sulur(s, 330, 1470, y, 78, "#B47A40", leaf="#D9533F")
    return out, window


def mampakanan_sahur() -> str:
    """Silhouettes dance in a ring on a field at dusk, seen through a frame of balanga ornament."""
    s = Sheet(7)
    horizon = 566
    frame, window = _frame(s)
    scene = m.sky(
        s, (0, "#43245A"), (0.3, "#8C3A5E"), (0.62, "#DB6A4B"), (1, "#F9BE72"), bottom=horizon + 10
    )
    scene += m.sun(s, 900, 500, 178, "#FFDB8A", halo="#F98B52", rings=4, strength=0.15)
    scene += m.cloud(s, 560, 330, 520, 54, "#A94A5E", 0.8) + m.cloud(
        s, 1290, 264, 560, 58, "#7C3562", 0.8
    )
    scene += m.cloud(s, 1220, 420, 420, 36, "#E98A5A", 0.8) + m.cloud(
        s, 500, 446, 300, 28, "#EE9A62", 0.8
    )
    scene += m.ridge(s, horizon - 24, 14, "#A84A4A", tooth=4, bottom=horizon + 4)
    scene += m.treeline(s, 250, 760, horizon + 2, 120, "#5F2540", tall=0.2, taper=300)
    scene += m.treeline(s, 1080, 1560, horizon + 2, 120, "#5F2540", tall=0.2, taper=260)
    for x, h, lean in ((430, 290, 0.1), (1330, 270, -0.1), (1410, 220, 0.06)):
        scene += m.palm(
            s, x, horizon, h, dark="#3D1B38", light="#5A2743", bark="#3D1B38", lean=lean
        )
    scene += rect(
        0,
        horizon,
        WIDTH,
        HEIGHT - horizon,
        s.linear((0, "#E98E55"), (0.16, "#C9624A"), (0.5, "#8C3B48"), (1, "#3E1A38")),
    )
    scene += m.glow(s, 900, horizon + 60, 520, "#FFC873", 0.5)
    grass = "".join(
        f"M{x:.0f},{y:.0f}l{s.rng.uniform(-4, 4):.0f},{-4 - (y - horizon) / 40:.0f}"
        for x, y in (
            (s.rng.uniform(320, 1480), horizon + 16 + 480 * s.rng.random()) for _ in range(420)
        )
    )
    scene += line(grass, "#5F2540", 2, opacity=0.5)
    for x, k, kind, top in (
        (372, 70, "hijab", c.RUST),
        (404, 76, "man", c.DUSK),
        (446, 66, "woman", c.RED),
        (474, 48, "child", c.GOLD),
        (1292, 72, "man", c.PLUM),
        (1330, 68, "hijab", c.DUSK),
        (1384, 74, "man", c.RUST),
        (1418, 66, "woman", c.DUSK),
    ):
        scene += m.person(
            x,
            horizon + 36,
            k,
            kind=kind,
            top=top,
            hair="#4A2038",
            lower="#3A1830",
            face=1 if x < 900 else -1,
            shade=0.5,
            skin=c.SKIN_DARK,
        )
    scene += _round_dance(s, 900, horizon, "#241028", "#FFB566")
    s.add(group(scene, clip_path=s.clip(window)), frame)
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- simah laut


def _crests(
    s: Sheet,
    y: float,
    amp: float,
    wave: float,
    phase: float,
    lift: float = 0.0,
    at_x: float = 900,
) -> list[Point]:
    """The top of a swell over the whole width, sharp above and round below; lift raises it in one
    long hump round at_x."""
    points: list[Point] = []
    x = -wave
    sizes = [s.rng.uniform(0.6, 1.15) for _ in range(64)]
    while x < WIDTH + wave:
        a = x / wave * math.tau + phase
        k = sizes[int(a / math.tau) % 64]
        nxt = sizes[(int(a / math.tau) + 1) % 64]
        f = (a / math.tau) % 1
        size = k + (nxt - k) * f * f * (3 - 2 * f)
        px = x - amp * 0.9 * math.sin(a) * size
        hump = lift * math.exp(-(((px - at_x) / 430) ** 2))
        points.append((px, y - amp * size * (0.5 + 0.5 * math.cos(a)) - hump))
        x += wave / 14
    return points


def _swell(
    s: Sheet,
    y: float,
    amp: float,
    wave: float,
    top: str,
    low: str,
    foam: str,
    *,
    lift: float = 0.0,
    at_x: float = 900,
    depth: float = 330,
) -> str:
    """One swell: a filled band with a foaming crest and, below it, lines that follow its form."""
    pts = _crests(s, y, amp, wave, s.rng.uniform(0, math.tau), lift, at_x)
    crest = smooth(pts)
    body = crest + f"L{WIDTH + 200},{y + depth}L-200,{y + depth}Z"
    out = path(body, s.linear((0, top), (0.28, mix(top, low, 0.55)), (1, low)))
    clip = s.clip(body)
    lines = ""
    for i, (drop, width) in enumerate(((0.55, 0.09), (1.15, 0.06), (1.85, 0.045))):
        flat = 1 - 0.26 * (i + 1)
        lower = [(px + amp * 0.5 * (i + 1), y - (y - py) * flat + amp * drop) for px, py in pts]
        lines += line(
            smooth(lower),
            mix(top, foam, 0.45 - 0.1 * i),
            amp * width,
            stroke_dasharray=f"{wave * (0.5 - 0.1 * i):.0f} {wave * 0.16:.0f}",
            opacity=0.6,
        )
    thick = path(
        crest + smooth([(px, py + amp * 0.16) for px, py in pts][::-1]).replace("M", "L", 1) + "Z",
        foam,
    )
    froth, drops = "", ""
    for (px, py), (qx, qy) in pairwise(pts):
        high = max(0.0, (y - lift * math.exp(-(((px - at_x) / 430) ** 2)) - py) / amp - 0.38)
        for _ in range(int(1 + high * 5)):
            v = s.rng.random()
            r = amp * (0.035 + 0.13 * high) * s.rng.uniform(0.5, 1.2)
            froth += oval(px + (qx - px) * v, py + (qy - py) * v + amp * 0.13, r * 1.25, r)
        if high > 0.3 and s.rng.random() < 0.7:
            r = amp * s.rng.uniform(0.025, 0.05)
            drops += oval(
                px + s.rng.uniform(-0.5, 0.5) * amp, py - amp * s.rng.uniform(0.08, 0.3), r, r
            )
    inside = group(lines, thick, path(froth, foam, opacity=0.95), clip_path=clip)
    return out + inside + path(drops, foam, opacity=0.9)


def _pennants(
    p: Point,
    q: Point,
    sag: float,
    count: int,
    size: float,
    tones: Sequence[str],
    cord: str = c.PAPER,
) -> str:
    """A string of small triangular flags from p to q."""
    mid = ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2 + sag * 2)
    out, flags = "", ["" for _ in tones]
    for i in range(count):
        ends = [
            (
                (1 - t) ** 2 * p[0] + 2 * t * (1 - t) * mid[0] + t * t * q[0],
                (1 - t) ** 2 * p[1] + 2 * t * (1 - t) * mid[1] + t * t * q[1],
            )
            for t in ((i + 0.14) / count, (i + 0.86) / count)
        ]
        (ax, ay), (bx, by) = ends
        tip = ((ax + bx) / 2 + size * 0.12, (ay + by) / 2 + size)
        flags[i % len(tones)] += poly([(ax, ay), (bx, by), tip])
    for d, tone in zip(flags, tones, strict=True):
        out += path(d, tone)
    return out + line(
        f"M{p[0]:.1f},{p[1]:.1f}Q{mid[0]:.1f},{mid[1]:.1f} {q[0]:.1f},{q[1]:.1f}",
        cord,
        max(1.0, size * 0.07),
    )


def _fishing_boat(
    x: float,
    y: float,
    u: float,
    hull: str,
    band: str,
    *,
    haze: float = 0.0,
    face: int = 1,
    crew: int = 3,
) -> str:
    """A fishing boat of length u far out, amidships at x: high bow, small cabin aft, flags."""
    air = "#BFDAD0"
    hull, band, wall, cloth = (mix(v, air, haze) for v in (hull, band, c.PAPER, c.RUST))

    def q(px: float, py: float) -> Point:
        return x + face * px * u, y - py * u

    flags = _pennants(
        q(-0.05, 0.52),
        q(0.5, 0.25),
        u * 0.03,
        9,
        u * 0.05,
        [mix(v, air, haze) for v in (c.RED, c.GOLD, c.PAPER, c.LEAF)],
        wall,
    )
    flags += _pennants(
        q(-0.05, 0.52),
        q(-0.48, 0.16),
        u * 0.03,
        7,
        u * 0.05,
        [mix(v, air, haze) for v in (c.GOLD, c.PAPER, c.LEAF, c.RED)],
        wall,
    )
    out = line(
        poly([q(-0.05, 0.02), q(-0.05, 0.54)], closed=False), mix(c.ULIN, air, haze), u * 0.014
    )
    out += flags
    cabin = [q(-0.36, 0.05), q(-0.36, 0.22), q(-0.1, 0.22), q(-0.1, 0.05)]
    out += path(poly(cabin), wall) + path(
        poly([q(-0.23, 0.05), q(-0.23, 0.22), q(-0.36, 0.22), q(-0.36, 0.05)]),
        mix(wall, c.DUSK, 0.3),
    )
    out += path(poly([q(-0.41, 0.22), q(-0.38, 0.26), q(-0.09, 0.26), q(-0.05, 0.22)]), cloth)
    out += path(
        poly([q(-0.19, 0.13), q(-0.13, 0.13), q(-0.13, 0.19), q(-0.19, 0.19)]),
        mix(c.DUSK, air, haze),
    )
    tops = (c.RED, c.PAPER, c.GOLD, c.RIVER, c.ORANGE)
    for i in range(crew):
        px, py = q(0.02 + 0.1 * i, 0.045)
        out += m.person(
            px,
            py,
            u * 0.17,
            top=mix(tops[(i + int(x)) % 5], air, haze),
            face=face,
            skin=mix(c.SKIN, air, haze),
            hair=mix(c.INK, air, haze),
            lower=mix(c.DUSK, air, haze),
        )
    body = [
        q(-0.5, 0.11),
        q(-0.2, 0.06),
        q(0.15, 0.07),
        q(0.38, 0.13),
        q(0.52, 0.25),
        q(0.44, 0.05),
        q(0.36, -0.03),
        q(-0.44, -0.03),
    ]
    d = smooth(body[:5]) + "L" + "L".join(f"{a:.1f},{b:.1f}" for a, b in body[5:]) + "Z"
    out += path(d, hull)
    rim = smooth([(a, b + u * 0.016) for a, b in body[:5]])
    out += line(rim, band, u * 0.028)
    return out + path(
        lens(x, y + u * 0.03, u * 0.56, u * 0.014), mix(c.PAPER, air, haze * 0.4), opacity=0.9
    )


def _janur(s: Sheet, x: float, y: float, size: float, lean: int) -> str:
    """A bow of young palm leaf at a stem: a curved rib with hanging strips."""
    rib: list[Point] = [
        (x, y),
        (x + lean * size * 0.08, y - size * 0.62),
        (x + lean * size * 0.46, y - size * 0.86),
        (x + lean * size * 0.8, y - size * 0.6),
    ]
    strips, bright = "", ""
    for i in range(22):
        t = 0.3 + 0.7 * i / 21
        f = t * 3
        k = min(int(f), 2)
        v = f - k
        px = rib[k][0] + (rib[k + 1][0] - rib[k][0]) * v
        py = rib[k][1] + (rib[k + 1][1] - rib[k][1]) * v
        if k == 1:
            py -= size * 0.06 * math.sin(math.pi * v)
        d = _leaf(
            px,
            py,
            size * s.rng.uniform(0.22, 0.36),
            270 + lean * (8 + 26 * (1 - t)) * s.rng.uniform(0.5, 1.3),
            0.12,
        )
        if i % 2:
            bright += d
        else:
            strips += d
    return (
        path(strips, "#C9B84A")
        + path(bright, "#EFE08A")
        + line(smooth(rib), "#A99A3A", size * 0.03)
    )


def _larung_cabin(s: Sheet, u: float) -> str:
    """The little roofed house of the vessel, closed with cloth."""

    def q(px: float, py: float) -> Point:
        return px * u, -py * u

    out = path(poly([q(-0.25, 0.08), q(-0.25, 0.32), q(0.19, 0.32), q(0.19, 0.08)]), "#F5E2AE")
    folds = ""
    for i in range(12):
        x = -0.25 + 0.44 * i / 11
        folds += poly([q(x, 0.31), q(x + 0.004, 0.1)], closed=False)
    out += line(folds, "#D9AE55", u * 0.008)
    for x0, x1 in ((-0.25, -0.15), (0.09, 0.19)):
        mid = (x0 + x1) / 2
        out += path(
            poly(
                [q(x0, 0.32), q(x1, 0.32), q(mid + (0.02 if x0 > 0 else -0.02), 0.2), q(x0, 0.09)]
                if x0 < 0
                else [q(x0, 0.32), q(x1, 0.32), q(x1, 0.09), q(mid + 0.02, 0.2)]
            ),
            "#F2B84B",
        )
    for x in (-0.25, -0.03, 0.19):
        out += line(poly([q(x, 0.07), q(x, 0.34)], closed=False), c.RED, u * 0.017)
        out += line(
            poly([q(x, 0.1), q(x, 0.32)], closed=False),
            c.GOLD,
            u * 0.017,
            stroke_dasharray=f"{u * 0.014:.1f} {u * 0.05:.1f}",
            stroke_linecap="butt",
        )
    roof = (
        f"M{-0.33 * u:.1f},{-0.31 * u:.1f}Q{-0.2 * u:.1f},"
        f"{-0.36 * u:.1f} {-0.13 * u:.1f},{-0.475 * u:.1f}"
        f"H{0.07 * u:.1f}Q{0.14 * u:.1f},{-0.36 * u:.1f} {0.27 * u:.1f},{-0.31 * u:.1f}Z"
    )
    out += path(roof, s.linear((0, "#FFD871"), (1, "#EFA93A")))
    shade = (
        f"M{0.07 * u:.1f},{-0.475 * u:.1f}Q{0.14 * u:.1f},"
        f"{-0.36 * u:.1f} {0.27 * u:.1f},{-0.31 * u:.1f}"
        f"H{0.1 * u:.1f}Q{0.05 * u:.1f},{-0.38 * u:.1f} {0.03 * u:.1f},{-0.475 * u:.1f}Z"
    )
    out += path(shade, "#C97F2A", opacity=0.5)
    val, dots = "", ""
    for i in range(12):
        x = -0.33 + 0.6 * i / 12
        val += (
            f"M{x * u:.1f},{-0.31 * u:.1f}h{0.05 * u:.1f}q{-0.002 * u:.1f},"
            f"{0.045 * u:.1f} {-0.025 * u:.1f},"
            f"{0.05 * u:.1f}q{-0.024 * u:.1f},{-0.005 * u:.1f} {-0.025 * u:.1f},{-0.05 * u:.1f}Z"
        )
        dots += oval((x + 0.025) * u, -0.252 * u, u * 0.007, u * 0.007)
    out += path(val, c.RED) + path(dots, c.GOLD)
    out += line(f"M{-0.33 * u:.1f},{-0.312 * u:.1f}H{0.27 * u:.1f}", c.GLOW, u * 0.012)
    out += line(f"M{-0.14 * u:.1f},{-0.478 * u:.1f}H{0.08 * u:.1f}", c.RED, u * 0.018)
    return out


def _larung(s: Sheet, u: float) -> str:
    """The decorated small vessel round the origin (amidships, on the water), heading right."""

    def q(px: float, py: float) -> Point:
        return px * u, -py * u

    sheer = [
        q(-0.53, 0.31),
        q(-0.44, 0.19),
        q(-0.24, 0.115),
        q(0.02, 0.095),
        q(0.26, 0.13),
        q(0.43, 0.21),
        q(0.55, 0.36),
    ]
    keel = [
        q(0.55, 0.36),
        q(0.49, 0.15),
        q(0.37, -0.03),
        q(0.2, -0.12),
        q(-0.2, -0.12),
        q(-0.38, -0.04),
        q(-0.48, 0.13),
        q(-0.53, 0.31),
    ]
    hull = smooth(sheer) + "L" + smooth(keel, tension=0.9)[1:] + "Z"
    tones = (c.RED, c.PAPER, c.LEAF, c.GOLD)
    out = _pennants(q(-0.03, 0.83), q(0.54, 0.39), u * 0.05, 11, u * 0.06, tones)
    out += _pennants(q(-0.03, 0.83), q(-0.52, 0.33), u * 0.05, 10, u * 0.06, tones)
    out += line(poly([q(-0.03, 0.1), q(-0.03, 0.86)], closed=False), "#8A5A34", u * 0.016)
    flag = (
        smooth([q(-0.03, 0.86), q(0.04, 0.88), q(0.11, 0.85), q(0.2, 0.865)])
        + "L"
        + smooth([q(0.17, 0.8), q(0.11, 0.775), q(0.04, 0.79), q(-0.03, 0.77)])[1:]
        + "Z"
    )
    out += path(flag, c.GOLD) + line(flag, "#C9822E", u * 0.004)
    out += _janur(s, *q(-0.5, 0.22), u * 0.27, -1) + _janur(s, *q(0.52, 0.28), u * 0.27, 1)
    out += _larung_cabin(s, u)
    out += path(hull, "#F7EFDC")
    bands = path(hull, s.linear((0, "#9A3A2C"), (0.6, "#7C2D27"), (1, "#4A2030")))
    for drop, tone, width in (
        (0.03, "#FBF3E0", 0.075),
        (0.012, c.RED, 0.03),
        (0.084, c.GOLD, 0.042),
    ):
        bands += line(smooth([(a, b + u * drop) for a, b in sheer]), tone, u * width)
    for drop in (0.135, 0.17):
        bands += line(
            smooth([(a, b + u * drop) for a, b in sheer]), "#5E2420", u * 0.006, opacity=0.7
        )
    teeth = ""
    for i in range(34):
        f = (i + 0.5) / 34 * 6
        k = min(int(f), 5)
        v = f - k
        px = sheer[k][0] + (sheer[k + 1][0] - sheer[k][0]) * v
        py = sheer[k][1] + (sheer[k + 1][1] - sheer[k][1]) * v + u * 0.066
        teeth += poly([(px - u * 0.014, py), (px + u * 0.014, py), (px, py + u * 0.034)])
    bands += path(teeth, c.RED)
    bands += rect(-u, u * 0.02, 2 * u, u * 0.4, "#1A2440", opacity=0.3)
    out += group(bands, clip_path=s.clip(hull))
    garland = ""
    for i in range(8):
        f, g = i / 8 * 6, (i + 1) / 8 * 6
        ends: list[Point] = []
        for w in (f, g):
            k = min(int(w), 5)
            ends.append(
                (
                    sheer[k][0] + (sheer[k + 1][0] - sheer[k][0]) * (w - k),
                    sheer[k][1] + (sheer[k + 1][1] - sheer[k][1]) * (w - k) + u * 0.008,
                )
            )
        (ax, ay), (bx, by) = ends
        for j in range(9):
            v = j / 9
            garland += oval(
                ax + (bx - ax) * v,
                ay + (by - ay) * v + math.sin(math.pi * v) * u * 0.045,
                u * 0.0085,
                u * 0.0085,
            )
    out += path(garland, "#FFFDF2") + line(smooth(sheer), "#8A1F28", u * 0.012)
    for px, py in ((0.43, 0.2), (-0.44, 0.18)):
        bx, by = q(px, py)
        out += path("".join(_leaf(bx, by, u * 0.04, a * 45, 0.42) for a in range(8)), c.GOLD)
        out += circle(bx, by, u * 0.013, c.RUST)
    return out


def simah_laut() -> str:
    """A small decorated vessel rides the swell, fishing boats follow from afar, bright morning."""
    s = Sheet(41)
    horizon = 452
    s.add(
        m.sky(
            s,
            (0, "#4FA3AE"),
            (0.45, "#A5D3C9"),
            (0.8, "#EDEBCF"),
            (1, "#FBE7BE"),
            bottom=horizon + 6,
        )
    )
    s.add(m.sun(s, 1330, 206, 74, "#FFF3C9", halo="#FFEDB4", rings=4, strength=0.2))
    for x, y, w, h, tone in (
        (330, 300, 700, 170, "#CFE6DB"),
        (240, 352, 620, 120, "#F4F3E2"),
        (620, 402, 560, 84, "#F9F1DA"),
        (1500, 410, 620, 110, "#F6F0DB"),
        (1650, 352, 420, 90, "#DCEBDE"),
    ):
        s.add(m.cloud(s, x, y, w, h, tone, 0.95))
    s.add(m.birds(s, 560, 190, 7, 22, "#2B5F68"))
    shore = m.treeline(s, -60, 420, horizon + 4, 46, "#79A893", taper=260, tall=0)
    s.add(shore, rect(-20, horizon, 470, 7, "#EBD9B4"))
    s.add(rect(0, horizon + 4, WIDTH, 220, s.linear((0, "#A9D2C8"), (1, "#4FA0A2"))))
    fleet = (
        (560, 484, 108, "#2F6F78", c.GOLD, 0.34, 1),
        (180, 512, 160, c.RUST, c.PAPER, 0.26, 1),
        (1610, 506, 152, "#14697A", c.GOLD, 0.26, -1),
        (745, 480, 88, "#7A3B1E", c.PAPER, 0.4, 1),
        (1068, 479, 92, "#1F4D3A", c.GOLD, 0.42, -1),
        (1420, 552, 214, "#1F4D3A", c.GOLD, 0.12, -1),
        (392, 566, 226, "#14697A", c.GOLD, 0.1, 1),
    )
    for x, y, u, hull, band, haze, face in sorted(fleet, key=lambda f: f[1]):
        s.add(
            _swell(
                s,
                y - 2,
                u * 0.05,
                u * 0.9,
                mix("#3E9499", "#A9D2C8", haze * 2.2),
                mix("#4FA0A2", "#2F868E", 1 - haze * 2),
                "#E4F0E4",
                depth=200,
            )
        )
        s.add(_fishing_boat(x, y, u, hull, band, haze=haze, face=face, crew=3 if u > 110 else 2))
    s.add(_swell(s, 622, 26, 210, "#4BA3A4", "#1F7682", "#E9F3E6", depth=260))
    s.add(_swell(s, 716, 44, 330, "#3A979B", "#156473", "#EDF4E6", lift=30, depth=360))
    s.add(at(900, 782, _larung(s, 560), 1, -5))
    s.add(_swell(s, 866, 58, 420, "#3C9A9B", "#0F5565", "#F3F6E8", lift=46, at_x=820, depth=300))
    petals = "".join(
        _leaf(x, y, s.rng.uniform(12, 22), s.rng.uniform(-30, 30), 0.4)
        for x, y in ((s.rng.uniform(560, 1280), s.rng.uniform(880, 960)) for _ in range(16))
    )
    s.add(path(petals, c.GOLD))
    s.add(_swell(s, 1010, 76, 520, "#23808A", "#0D4453", "#DCEDE3", depth=320))
    s.add(_swell(s, 1158, 70, 610, "#145F6E", "#0A2F3D", "#A9CFC9", depth=320))
    s.add(m.scale_field(s, 0, 1110, WIDTH, HEIGHT, 46, c.RIVER_PALE, width=2.2, opacity=0.12))
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- mandi safar


def _blade(length: float, fat: float, bend: float) -> tuple[str, str, str, list[Point]]:
    """Path data of a sawang leaf along x round the origin: its two halves, whole outline and the
    points of its midrib."""
    mid: list[Point] = []
    up: list[Point] = []
    low: list[Point] = []
    for i in range(13):
        t = i / 12
        px, py = (t - 0.5) * length, bend * length * (1 - (2 * t - 1) ** 2)
        w = length * fat * math.sin(math.pi * min(1.0, t * 0.93 + 0.02)) ** 0.85
        mid.append((px, py))
        up.append((px, py - w))
        low.append((px, py + w * 0.94))
    up[0], low[0], up[-1], low[-1] = mid[0], mid[0], mid[-1], mid[-1]
    back = smooth(mid[::-1])[1:]
    return (
        smooth(up) + "L" + back + "Z",
        smooth(low) + "L" + back + "Z",
        smooth(up) + "L" + smooth(low[::-1])[1:] + "Z",
        mid,
    )


_SAWANG = (
    ("#C8324A", "#97203A", "#F0939A"),
    ("#AF2440", "#7D1833", "#E57C86"),
    ("#D84B55", "#A82A42", "#F7B3AE"),
    ("#9C1F3C", "#6C1530", "#D9687A"),
)


def _floating(
    s: Sheet,
    x: float,
    y: float,
    length: float,
    angle: float,
    squash: float,
    tone: int,
) -> str:
    """One sawang leaf on the water, with its shade, its rim of light and rings of ripples."""
    light, dark, rib = _SAWANG[tone % 4]
    bend = s.rng.uniform(-0.07, 0.07)
    up, low, whole, mid = _blade(length, 0.135, bend)
    stalk = (
        f"M{mid[0][0]:.1f},{mid[0][1]:.1f}q{-length * 0.08:.1f},"
        f"{length * 0.01:.1f} {-length * 0.17:.1f},"
    )
    stalk += f"{-bend * length * 0.5:.1f}"
    veins = ""
    for i in range(2, 11):
        (px, py), (qx, qy) = mid[i], mid[min(12, i + 2)]
        w = length * 0.1 * math.sin(math.pi * i / 12)
        veins += f"M{px:.1f},{py:.1f}Q{(px + qx) / 2:.1f},{py - w * 0.6:.1f} {qx:.1f},{qy - w:.1f}"
        veins += f"M{px:.1f},{py:.1f}Q{(px + qx) / 2:.1f},{py + w * 0.6:.1f} {qx:.1f},{qy + w:.1f}"
    leaf = (
        line(stalk, dark, length * 0.022)
        + path(up, light)
        + path(low, dark)
        + line(veins, rib, length * 0.005, opacity=0.45)
        + line(smooth(mid), rib, length * 0.012)
        + line(whole, rib, length * 0.006, opacity=0.8)
    )
    flat = f"translate({x:.1f},{y:.1f}) scale(1,{squash}) rotate({angle:.1f})"
    lowered = f"translate({x:.1f},{y + length * 0.05:.1f}) scale(1,{squash}) rotate({angle:.1f})"
    rings = ""
    for i in range(1, 4):
        rx, ry = length * (0.5 + 0.13 * i), length * squash * (0.3 + 0.13 * i)
        a = s.rng.uniform(0, math.tau)
        for k in range(3):
            a0, a1 = a + k * 2.1, a + k * 2.1 + s.rng.uniform(0.7, 1.5)
            rings += (
                f"M{x + math.cos(a0) * rx:.1f},{y + math.sin(a0) * ry:.1f}A{rx:.1f},{ry:.1f} 0 0 1 "
                f"{x + math.cos(a1) * rx:.1f},{y + math.sin(a1) * ry:.1f}"
            )
    return (
        line(rings, "#D5EADF", max(1.4, length * 0.011), opacity=0.4)
        + group(path(whole, "#06222A"), transform=lowered, opacity=0.5)
        + group(line(whole, "#E9F5EC", length * 0.03, opacity=0.55) + leaf, transform=flat)
    )


def _sawang_tuft(s: Sheet, x: float, y: float, size: float, count: int = 15) -> str:
    """A rosette of red sawang leaves that springs from (x, y)."""
    out = ""
    for i in range(count):
        t = (i * 7 % count) / (count - 1)
        angle = 196 - 212 * t + s.rng.uniform(-8, 8)
        reach = size * s.rng.uniform(0.78, 1.08) * (0.86 + 0.2 * math.sin(math.pi * t))
        tone = (3, 1, 0, 2)[min(3, i * 4 // count)]
        light, dark, rib = _SAWANG[tone]
        droop = 0.16 if math.cos(math.radians(angle)) > 0 else -0.16
        up, low, _, mid = _blade(reach, 0.13, -droop * abs(math.cos(math.radians(angle))))
        blade = path(up, light) + path(low, dark) + line(smooth(mid), rib, reach * 0.014)
        out += group(
            group(blade, transform=f"translate({reach * 0.5:.1f},0)"),
            transform=f"translate({x:.1f},{y:.1f}) rotate({-angle:.1f})",
        )
    return out


def _sawang(s: Sheet, x: float, y: float, h: float) -> str:
    """A sawang shrub: ringed canes, each with its rosette."""
    out = ""
    for dx, k, size in (
        (-0.2, 0.62, 0.34),
        (0.24, 0.7, 0.34),
        (0.02, 1.0, 0.38),
        (-0.06, 0.42, 0.28),
    ):
        tx, ty = x + dx * h * 1.15, y - h * (k - 0.28)
        out += line(
            f"M{x + dx * h * 0.4:.1f},{y:.1f}Q{x + dx * h * 0.6:.1f},"
            f"{(y + ty) / 2:.1f} {tx:.1f},{ty:.1f}",
            "#6B4A3A",
            h * 0.03,
        )
        out += line(
            f"M{x + dx * h * 0.4:.1f},{y:.1f}Q{x + dx * h * 0.6:.1f},"
            f"{(y + ty) / 2:.1f} {tx:.1f},{ty:.1f}",
            "#8F6A50",
            h * 0.012,
            stroke_dasharray=f"{h * 0.012:.1f} {h * 0.02:.1f}",
            stroke_linecap="butt",
        )
        out += _sawang_tuft(s, tx, ty, h * size)
    return out


def _safar_steps(s: Sheet, x: float, horizon: float) -> str:
    """The wooden stair that leads down the bank into the water."""
    e = m.eye(x, horizon, 1326, height=1.95, back=0)
    n, half = 8, 0.92

    def z(i: float) -> float:
        return 8.6 - 0.34 * i

    def y(i: float) -> float:
        return 1.42 - 0.2 * i

    out = ""
    rails = {}
    for side in (-1, 1):
        px = side * (half + 0.07)
        wood = "#5B3A2A" if side < 0 else "#7A5236"
        stringer = [
            e(px, y(0) + 0.05, z(0)),
            e(px, y(7.6) + 0.02, z(7.6)),
            e(px, y(7.6) - 0.3, z(7.6)),
            e(px, y(0) - 0.3, z(0)),
        ]
        out += path(poly(stringer), wood)
        posts = ""
        for i in (0.0, 2.5, 5.0, 7.4):
            bx, by = e(px, y(i) - (0.5 if i < 7 else 0.1), z(i))
            _, ty = e(px, y(i) + 0.86, z(i))
            w = 0.1 * 1326 / z(i)
            posts += rect(
                bx - w / 2,
                ty,
                w,
                by - ty,
                s.linear((0, "#5B3A2A"), (0.6, "#8A5F3E"), (1, "#B98A58"), ends=(0, 0, 1, 0)),
            )
            posts += ellipse(bx, ty, w / 2, w * 0.14, "#D9B07A")
        a, b = e(px, y(0) + 0.78, z(0)), e(px, y(7.5) + 0.78, z(7.5))
        c0, d0 = e(px, y(0) + 0.42, z(0)), e(px, y(7.5) + 0.42, z(7.5))
        rails[side] = (
            posts
            + line(poly([c0, d0], closed=False), "#7A5236", 9)
            + line(poly([a, b], closed=False), "#8A5F3E", 15)
            + line(poly([(a[0], a[1] - 4), (b[0], b[1] - 5)], closed=False), "#D9B07A", 4)
        )
    well = [e(-half, y(0), z(0)), e(half, y(0), z(0)), e(half, y(7), z(7)), e(-half, y(7), z(7))]
    out += path(poly(well), "#2B1A14")
    deck = [
        e(-half - 0.5, y(0), z(0)),
        e(half + 0.5, y(0), z(0)),
        e(half + 0.5, y(0), z(0) + 1.5),
        e(-half - 0.5, y(0), z(0) + 1.5),
    ]
    out += path(poly(deck), "#BF9562")
    (ax, ay), (bx, _) = deck[0], deck[1]
    out += rect(ax, ay, bx - ax, 9, "#6A4630")
    for i in range(n):
        w = s.rng.uniform(-0.015, 0.015)
        k = 1326 / (z(i) - 0.3)
        quad = [
            e(-half, y(i), z(i)),
            e(half, y(i), z(i)),
            e(half + w, y(i), z(i) - 0.31),
            e(-half + w, y(i), z(i) - 0.31),
        ]
        tone = (
            mix("#C2965F", "#8C6A48", 0.55 * (i / 7))
            if i % 2
            else mix("#CEA36C", "#957250", 0.55 * (i / 7))
        )
        out += path(poly(quad), s.linear((0, darken(tone, 0.18)), (1, tone), ends=(0, 0, 1, 0)))
        lip = [
            quad[3],
            quad[2],
            (quad[2][0], quad[2][1] + 0.06 * k),
            (quad[3][0], quad[3][1] + 0.06 * k),
        ]
        out += path(poly(lip), mix("#6A4630", "#4A3226", i / 7))
        grain = ""
        for _ in range(3):
            v = s.rng.uniform(0.2, 0.85)
            left, right = s.rng.uniform(-0.8, 0), s.rng.uniform(0, 0.8)
            back = z(i) - 0.31 * v
            grain += poly([e(left, y(i), back), e(right, y(i), back)], closed=False)
        out += line(grain, "#7A5236", 1.6, opacity=0.5)
    return rails[-1] + out + rails[1]


def _basin(s: Sheet, x: float, y: float, w: float) -> str:
    """An enamel basin with sawang leaves in it."""
    out = "".join(
        group(
            _sawang_tuft(s, 0, 0, w * 0.52, 9),
            transform=f"translate({x + dx * w:.1f},{y - w * 0.26:.1f})",
        )
        for dx in (-0.12, 0.14)
    )
    body = (
        f"M{x - w * 0.5:.1f},{y - w * 0.24:.1f}Q{x - w * 0.42:.1f},"
        f"{y:.1f} {x - w * 0.28:.1f},{y:.1f}"
        f"H{x + w * 0.28:.1f}Q{x + w * 0.42:.1f},{y:.1f} {x + w * 0.5:.1f},{y - w * 0.24:.1f}Z"
    )
    out += path(body, s.linear((0, "#D9E2DA"), (0.6, "#FBF7EF"), (1, "#FFFFFF"), ends=(0, 0, 1, 0)))
    return out + line(
        f"M{x - w * 0.52:.1f},{y - w * 0.245:.1f}H{x + w * 0.52:.1f}", "#1F5E80", w * 0.05
    )


def _safar_bank(s: Sheet, water: float) -> str:
    """The bank behind: morning trees, a house, the grassy slope and the sawang shrubs."""
    out = m.ridge(s, 250, 14, "#BFD3A8", tooth=5, bottom=430)
    out += m.treeline(s, -60, 1860, 400, 190, "#8DB08A", light="#B9CD9A", sun_side=1, tall=0.1)
    for x, h, lean in ((140, 430, 0.08), (1640, 470, -0.09), (1470, 360, 0.06)):
        out += m.palm(
            s, x, 408, h, dark="#3F7058", light="#86A860", bark="#7A6248", lean=lean, sun_side=1
        )
    out += m.stilt_house(
        s, 236, 352, 250, wall="#9DBDB0", roof="#9A5A42", kind="eave", legs=64, lit=False
    )
    out += m.shrubs(s, -60, 560, 432, 56, "#2F6A4C", "#6FA05A", sun_side=1)
    out += m.shrubs(s, 1080, 1860, 436, 60, "#2F6A4C", "#6FA05A", sun_side=1)
    top = [
        (-20.0, 424.0),
        (260, 408),
        (560, 390),
        (900, 382),
        (1200, 392),
        (1500, 410),
        (1820, 420),
    ]
    low = [
        (1820.0, water + 14),
        (1560, water + 1),
        (1290, water + 11),
        (900, water + 6),
        (560, water + 12),
        (280, water + 2),
        (-20, water + 12),
    ]
    slope = smooth(top) + "L" + smooth(low)[1:] + "Z"
    out += path(
        slope, s.linear((0, "#A9B763"), (0.35, "#6E8A4E"), (0.75, "#5B5B38"), (1, "#3B3226"))
    )
    tufts = ["", ""]
    for i in range(520):
        y = 400 + 270 * s.rng.random()
        px, k = s.rng.uniform(-20, 1820), 6 + (y - 380) / 14
        tufts[i % 2] += (
            f"M{px:.0f},{y:.0f}q{-k * 0.2:.1f},{-k * 0.7:.1f} {-k * 0.5:.1f},{-k:.1f}"
            f"M{px:.0f},{y:.0f}q{k * 0.2:.1f},{-k * 0.7:.1f} {k * 0.45:.1f},{-k * 0.9:.1f}"
        )
    return (
        out
        + line(tufts[0], "#4C7145", 2.4, opacity=0.8)
        + line(tufts[1], "#BAC673", 2.4, opacity=0.7)
    )


def mandi_safar() -> str:
    """The river's edge on a clear morning: a wooden stair, and red sawang leaves on the ripples."""
    s = Sheet(19)
    water, horizon = 668, 300
    s.add(m.sky(s, (0, "#8CC3BE"), (0.5, "#DDE8CC"), (1, "#FCEBC0"), bottom=440))
    s.add(m.glow(s, 1500, 120, 620, "#FFF0BE", 0.8))
    bank = _safar_bank(s, water)
    bank += _sawang(s, 1290, 640, 330) + _sawang(s, 1560, 600, 250) + _sawang(s, 330, 620, 260)
    bank += m.nipah(s, 110, 690, 330, dark="#1F5440", light="#7FA85A", fronds=9)
    stairs = _safar_steps(s, 800, horizon)
    front = m.reeds(s, -20, 560, water + 18, 92, "#2C5F45", "#7FA456", count=46)
    front += m.reeds(s, 1060, 1820, water + 18, 100, "#2C5F45", "#7FA456", count=60)
    s.add(
        rect(
            0,
            water - 30,
            WIDTH,
            HEIGHT - water + 30,
            s.linear((0, "#8FB59C"), (0.16, "#4E8C86"), (0.5, "#1F6C75"), (1, "#0D4250")),
        )
    )
    s.add(bank)
    s.add(m.reflect(s, bank, water + 12, opacity=0.6, depth=0.8, length=330, scale=10, gaps=90))
    s.add(
        m.reflect(s, front + stairs, 716, opacity=0.55, depth=0.85, length=360, scale=10, gaps=60)
    )
    s.add(stairs, front, _basin(s, 760, 512, 116))
    light, dim = "", ""
    for i in range(190):
        y = water + 20 + 520 * s.rng.random() ** 1.2
        k = (y - 520) / 400
        d = lens(
            s.rng.uniform(-40, 1840),
            y,
            s.rng.uniform(26, 90) * k,
            3.6 * k * s.rng.uniform(0.6, 1.3),
        )
        if i % 2:
            light += d
        else:
            dim += d
    s.add(path(dim, "#0A3642", opacity=0.3), path(light, "#D9EFE0", opacity=0.28))
    s.add(m.glitter(s, 1380, 760, 1190, 300, 520, "#FFF3CE", count=40, opacity=0.5))
    s.add(m.scale_field(s, 0, 1010, WIDTH, HEIGHT, 48, c.RIVER_PALE, width=2.2, opacity=0.13))
    spots = (
        (1064, 788, -14),
        (560, 806, 20),
        (812, 850, -30),
        (1270, 858, 32),
        (420, 916, -18),
        (1056, 936, 10),
        (700, 960, 34),
        (1380, 1004, -26),
        (930, 1052, -40),
        (470, 1066, 8),
    )
    for i, (x, y, a) in enumerate(spots):
        s.add(_floating(s, x, y, 0.31 * (y - horizon), a, 0.58, i))
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- kalender budaya


def _umbul(s: Sheet, x: float, foot: float, h: float, tones: tuple[str, str], k: int = 1) -> str:
    """An umbul-umbul: a bamboo that bows at the tip and a long pointed cloth along it."""
    w = h * 0.125
    tip = (x + k * h * 0.15, foot - h * 0.955)
    pole = (
        f"M{x:.1f},{foot:.1f}L{x:.1f},{foot - h * 0.72:.1f}Q{x + k * h * 0.005:.1f},{foot - h:.1f} "
        f"{tip[0]:.1f},{tip[1]:.1f}"
    )
    wave = s.rng.uniform(0, math.tau)

    def edge(v: float, t: float) -> Point:
        """A point of the cloth: v across from the pole, t down."""
        top = (x + k * (h * 0.012 + v * w), foot - h * (0.905 + 0.04 * v))
        flow = math.sin(wave + t * 7) * w * 0.16 * t * v
        return top[0] + k * flow, top[1] + t * h * (0.72 if v < 0.5 else 0.6)

    near = [edge(0, i / 10) for i in range(11)]
    far = [edge(1, i / 10) for i in range(11)]
    cloth = smooth(near) + "L" + smooth(far[::-1])[1:] + "Z"
    one, two = tones
    inner = path(cloth, s.linear((0, one), (1, darken(one, 0.2))))
    stripe = smooth([edge(0.5, i / 10) for i in range(11)])
    inner += line(stripe, two, w * 0.28)
    inner += path(
        "".join(oval(*edge(0.5, 0.08 + i * 0.1), w * 0.07, w * 0.09) for i in range(9)), one
    )
    saw = ""
    for i in range(16):
        a, q, e = edge(1, i / 16), edge(1, (i + 1) / 16), edge(0.78, (i + 0.5) / 16)
        saw += poly([a, q, e])
    return (
        line(pole, "#2A2436", h * 0.017)
        + line(pole, "#C9A25A", h * 0.008)
        + group(inner, path(saw, two), clip_path=s.clip(cloth))
        + line(cloth, darken(one, 0.4), 1.4, opacity=0.6)
    )


def _bulbs(s: Sheet, p: Point, q: Point, sag: float, count: int, r: float) -> str:
    """A string of warm bulbs from p to q."""
    mid = ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2 + 2 * sag)
    out = line(
        f"M{p[0]:.1f},{p[1]:.1f}Q{mid[0]:.1f},{mid[1]:.1f} {q[0]:.1f},{q[1]:.1f}", "#10182F", 2
    )
    dots, halo = "", ""
    for i in range(count):
        t = (i + 0.5) / count
        x = (1 - t) ** 2 * p[0] + 2 * t * (1 - t) * mid[0] + t * t * q[0]
        y = (1 - t) ** 2 * p[1] + 2 * t * (1 - t) * mid[1] + t * t * q[1] + r * 1.3
        dots += oval(x, y, r, r * 1.15)
        halo += m.glow(s, x, y, r * 6.5, c.GOLD, 0.5)
    return out + halo + path(dots, "#FFF2C4")


def _stage(s: Sheet, x: float, floor: float, w: float, h: float) -> str:
    """The stage: platform with a fringed front, glowing backdrop with a rosette, towers, arch."""
    x0, x1 = x - w / 2, x + w / 2
    top = floor - h
    out = m.glow(s, x, floor - h * 0.42, w * 0.78, "#F7A25A", 0.5)
    out += path(
        f"M{x0},{floor}V{top + 70}Q{x},{top - 60} {x1},{top + 70}V{floor}Z",
        s.linear((0, "#8C2B3F"), (0.55, "#D9653F"), (1, "#F7B95E")),
    )
    cx, cy = x, floor - h * 0.58
    rays = ""
    for i in range(24):
        a = math.tau * i / 24
        rays += poly(
            [
                (cx + math.cos(a - 0.05) * h * 0.2, cy + math.sin(a - 0.05) * h * 0.2),
                (cx + math.cos(a) * h * 0.36, cy + math.sin(a) * h * 0.36),
                (cx + math.cos(a + 0.05) * h * 0.2, cy + math.sin(a + 0.05) * h * 0.2),
            ]
        )
    out += path(rays, "#FFD98A", opacity=0.85) + circle(cx, cy, h * 0.225, "#FFE7B0")
    out += circle(cx, cy, h * 0.2, "#C4463C")
    out += m.jelawat(
        s,
        cx,
        cy,
        h * 0.31,
        bend=(200, 180, 160),
        detail=0,
        back="#14526A",
        side="#FFE7B0",
        belly=c.PAPER,
    )
    for k in (-1, 1):
        out += group(
            m.sulur(
                s,
                x + (0.2 * w if k > 0 else -0.46 * w),
                x + (0.46 * w if k > 0 else -0.2 * w),
                cy + h * 0.05,
                h * 0.17,
                "#FFD98A",
                leaf="#FFE7B0",
            ),
            opacity=0.9,
        )
    for i in range(4):
        for k in (-1, 1):
            px = x + k * w * (0.47 - 0.035 * i)
            out += path(
                f"M{px:.1f},{top + 50 + 8 * i}Q{px + k * 20:.1f},"
                f"{floor - h * 0.4:.1f} {px + k * 4:.1f},{floor}h{-k * w * 0.045:.1f}"
                f"Q{px - k * 6:.1f},{floor - h * 0.45:.1f} {px - k * 18:.1f},{top + 50 + 8 * i}Z",
                "#7C1F33" if i % 2 else "#A32B3A",
            )
    frame = "#1B1E38"
    for k in (-1, 1):
        tx = x + k * (w / 2 + 12)
        out += line(
            f"M{tx - 12},{floor + 10}V{top + 60}M{tx + 12},{floor + 10}V{top + 60}", frame, 5
        )
        zig = "".join(
            f"M{tx - 12},{floor - i * 30}l24,-15l-24,-15" for i in range(int((h - 70) / 30))
        )
        out += line(zig, frame, 2.6)
    arch = f"M{x0 - 12},{top + 66}Q{x},{top - 74} {x1 + 12},{top + 66}"
    arch2 = f"M{x0 - 12},{top + 92}Q{x},{top - 46} {x1 + 12},{top + 92}"
    out += line(arch, frame, 7) + line(arch2, frame, 5)
    for i in range(17):
        t = (i + 0.5) / 17
        px = (1 - t) ** 2 * (x0 - 12) + 2 * t * (1 - t) * x + t * t * (x1 + 12)
        py = (1 - t) ** 2 * (top + 79) + 2 * t * (1 - t) * (top - 60) + t * t * (top + 79)
        out += m.glow(s, px, py, 34, c.GOLD, 0.6) + circle(px, py, 6.5, "#FFF2C4")
    deck = floor + 8
    out += rect(x0 - 34, deck - 12, w + 68, 14, "#F6CFA0") + rect(
        x0 - 34, deck + 2, w + 68, 62, "#3A1B33"
    )
    return out + m.tumpal(x0 - 34, x1 + 34, deck + 3, -34, "#E2A24C", count=26)


def _performers(x: float, floor: float) -> str:
    """Five dancers on the stage, dark against the glow."""
    out = ""
    for i, (dx, h) in enumerate(((-176, 118), (-92, 124), (0, 130), (92, 124), (176, 118))):
        one = _Dancer(x + dx, floor, h, 1 if dx <= 0 else -1, i * 1.3 + 0.6)
        body, lines = one.man() if i == 2 else one.woman()
        pieces = "".join(el("path", d=d) for d in body)
        out += ellipse(x + dx, floor + 1, h * 0.22, 5, "#7C3A2A", opacity=0.5)
        out += group(pieces, fill="#3A1430") + line("".join(lines), c.GOLD, 2.2)
    return out


def _racing_boat(
    s: Sheet,
    x: float,
    y: float,
    u: float,
    hull: str,
    band: str,
    shirt: str,
    crew: int = 9,
) -> str:
    """A long paddling boat heading right, amidships at x, its crew all at the same stroke."""

    def q(px: float, py: float) -> Point:
        return x + px * u, y - py * u

    sheer = [
        q(-0.56, 0.13),
        q(-0.46, 0.055),
        q(-0.25, 0.033),
        q(0.1, 0.03),
        q(0.38, 0.045),
        q(0.5, 0.08),
        q(0.6, 0.17),
    ]
    h = u * 0.145
    out, paddles = "", ""
    for i in range(crew):
        px, py = q(-0.37 + 0.75 * i / (crew - 1), 0.02)
        one = m.person(0, 0, h, top=shirt, lower="#1B2340", pose="sit", hair="#151A30", shade=0.12)
        out += group(one, transform=f"translate({px:.1f},{py:.1f}) rotate(13)")
        hx, hy = px + h * 0.39, py - h * 0.1
        paddles += line(
            f"M{hx - h * 0.16:.1f},{hy - h * 0.26:.1f}L{hx + h * 0.2:.1f},{y + u * 0.012:.1f}",
            "#E3BE85",
            max(2.0, u * 0.006),
        )
        paddles += path(_leaf(hx + h * 0.12, hy + h * 0.12, h * 0.36, -62, 0.2), "#E3BE85")
    sx, sy = q(-0.47, 0.05)
    out += m.person(
        sx, sy, u * 0.152, top=c.PAPER, lower="#1B2340", pose="point", hair="#151A30", shade=0.15
    )
    keel = [
        q(0.6, 0.17),
        q(0.54, 0.05),
        q(0.44, -0.02),
        q(-0.42, -0.02),
        q(-0.53, 0.03),
        q(-0.56, 0.13),
    ]
    body = smooth(sheer) + "L" + smooth(keel, tension=0.7)[1:] + "Z"
    out += path(body, s.linear((0, hull), (1, darken(hull, 0.45))))
    out += group(
        line(smooth([(a, b + u * 0.007) for a, b in sheer]), band, u * 0.017),
        clip_path=s.clip(body),
    )
    out += path(
        "".join(oval(*q(-0.4 + 0.1 * i, 0.006), u * 0.007, u * 0.007) for i in range(9)), band
    )
    tip, tail = q(0.6, 0.17), q(-0.56, 0.13)
    curl = (
        f"M{tip[0] - u * 0.012:.1f},{tip[1] + u * 0.02:.1f}q{u * 0.03:.1f},"
        f"{-u * 0.07:.1f} {-u * 0.012:.1f},{-u * 0.07:.1f}"
    )
    out += line(curl, band, u * 0.014) + circle(tail[0], tail[1], u * 0.013, band)
    splash = "".join(
        lens(x + (-0.3 + 0.75 * i / (crew - 1)) * u, y + u * 0.014, u * 0.03, u * 0.006)
        for i in range(crew)
    )
    return out + paddles + path(splash, "#EAF3EE", opacity=0.85)


def _audience(s: Sheet, x0: float, x1: float, y: float) -> str:
    """People on the quay, seen from behind against the light, families among them."""
    out, x = "", x0
    tones = ("#26325F", "#5A2C4A", "#2D5566", "#7A3B3A", "#3B3F6B", "#24485A")
    i = 0
    while x < x1:
        kind = ("man", "hijab", "woman", "man", "child", "hijab", "man")[i % 7]
        h = s.rng.uniform(80, 92) * (0.66 if kind == "child" else 1)
        out += m.person(
            x,
            y + s.rng.uniform(-3, 3),
            h,
            kind=kind,
            top=tones[i % 6],
            lower="#171C38",
            hair=tones[(i + 3) % 6] if kind == "hijab" else "#12152B",
            face=1 if x < 900 else -1,
            skin="#6B4236",
            pose="wave" if i % 9 == 4 else "stand",
        )
        x += s.rng.uniform(24, 58) + (34 if i % 5 == 3 else 0)
        i += 1
    return out


def _night_trees(s: Sheet) -> str:
    """The trees behind the park, with small lights of the town among them."""
    back = m.treeline(s, -60, 1860, 690, 150, "#2A3F68", tall=0.14)
    back += m.treeline(s, -60, 640, 704, 170, "#1A2B50", light="#2F4A6B", sun_side=1, taper=120)
    back += m.treeline(s, 1170, 1860, 704, 170, "#1A2B50", light="#2F4A6B", taper=120)
    for x, h, lean in ((96, 380, 0.08), (1716, 400, -0.08)):
        back += m.palm(s, x, 710, h, dark="#122246", light="#2F4A6B", bark="#1A2440", lean=lean)
    lights = "".join(oval(s.rng.uniform(0, 1800), s.rng.uniform(640, 690), 3, 3) for _ in range(34))
    back += path(lights, c.GOLD, opacity=0.8)
    return back


def _festoons(s: Sheet, quay: float) -> tuple[str, str]:
    """The umbul-umbul on both sides of the stage, and the strings of bulbs between them."""
    banners = ""
    pairs = (
        (c.RED, c.PAPER),
        (c.GOLD, c.RED),
        ("#2F8F6B", c.GOLD),
        (c.ORANGE, c.PAPER),
        ("#2C8CA3", c.GOLD),
    )
    for i, dx in enumerate((366, 442, 518, 594)):
        h = 400 + i * 16
        banners += _umbul(s, 900 - dx, quay - 6, h, pairs[i], -1) + _umbul(
            s, 900 + dx, quay - 6, h, pairs[(i + 2) % 5], 1
        )
    cords = ""
    for k in (-1, 1):
        for p, q, n in (
            ((900 + k * 296, 366), (900 + k * 594, 396), 11),
            ((900 + k * 594, 396), (900 + k * 930, 400), 12),
            ((900 + k * 296, 440), (900 + k * 660, 530), 14),
        ):
            cords += _bulbs(s, p, q, 44, n, 4.6)
    return banners, cords


def kalender_budaya() -> str:
    """The blue hour: a stage in the riverside park, umbul-umbul, lights, paddling boats."""
    s = Sheet(65)
    quay, water = 716, 786
    s.add(
        m.sky(
            s,
            (0, "#0D1B4A"),
            (0.4, "#23427F"),
            (0.75, "#6C7FA8"),
            (0.93, "#E9B596"),
            (1, "#F6CE9F"),
            bottom=660,
        )
    )
    s.add(m.stars(s, 150, 420), m.streaks(s, 7, 330, 470, "#8C8FB5", opacity=0.35))
    s.add(m.sun(s, 1372, 196, 42, "#FFF4D6", halo="#C9D2EA", rings=2, strength=0.1))
    back = _night_trees(s)
    show = _stage(s, 900, 610, 560, 330) + _performers(900, 604)
    banners, cords = _festoons(s, quay)
    park = rect(0, 672, WIDTH, quay - 660, s.linear((0, "#3B4A55"), (1, "#59524F")))
    park += ellipse(900, 690, 560, 40, "#F2B060", opacity=0.4)
    park += m.shrubs(s, -40, 330, 690, 30, "#1C3B4C", "#35665C", sun_side=1)
    park += m.shrubs(s, 1460, 1860, 690, 30, "#1C3B4C", "#35665C")
    statue = m.jelawat_statue(s, 1656, 704, 232, shade=0.25, detail=1)
    crowd = m.lamp(s, 240, quay, 190, post="#141A33") + m.lamp(s, 1560, quay, 190, post="#141A33")
    crowd += _audience(s, 350, 1450, quay - 4)
    wall = rect(-80, quay, WIDTH + 160, water - quay, s.linear((0, "#4A4A66"), (1, "#1F2747")))
    wall += rect(-80, quay - 4, WIDTH + 160, 12, "#B9A58E") + m.sulur(
        s, -88, WIDTH + 88, quay + 40, 44, "#8E7C78"
    )
    s.add(back, park, show, statue, banners, cords, wall, crowd)
    s.add(
        rect(
            0,
            water,
            WIDTH,
            HEIGHT - water,
            s.linear((0, "#2E4A80"), (0.4, "#17315F"), (1, "#0A1738")),
        )
    )
    s.add(
        m.reflect(
            s,
            show + banners + wall + crowd,
            water,
            opacity=0.55,
            depth=0.62,
            length=380,
            scale=9,
            gaps=110,
        )
    )
    s.add(m.glitter(s, 900, water + 4, 1180, 380, 520, "#FFC873", count=90, opacity=0.62))
    for x in (240, 1560):
        s.add(m.glitter(s, x, water + 4, 1080, 30, 90, "#FFDB92", count=40, opacity=0.6))
    s.add(m.scale_field(s, 0, 1000, WIDTH, HEIGHT, 46, "#9FB6DD", width=2.2, opacity=0.16))
    for x, y, u, hull, band, shirt in (
        (760, 902, 560, "#1F6E6B", c.GOLD, c.GOLD),
        (1000, 1030, 720, "#A32B3A", c.PAPER, c.RED),
    ):
        boat = _racing_boat(s, x, y, u, hull, band, shirt)
        s.add(m.reflect(s, boat, y + 4, opacity=0.42, depth=0.7, length=u * 0.2, scale=6, gaps=10))
        s.add(boat, m.wake(s, x - u * 0.5, y + u * 0.01, u, "#C9D8EA"))
    s.grain()
    return s.svg()


# ---------------------------------------------------------------- kuliner


def _cast(s: Sheet, x: float, y: float, rx: float, ry: float, strength: float = 0.4) -> str:
    """The soft shadow of a dish on the table, thrown to the left."""
    return ellipse(
        x - rx * 0.1,
        y + ry * 0.14,
        rx * 1.06,
        ry * 1.05,
        "#3A1E14",
        opacity=strength,
        filter=s.blur(14),
    )


def _shoot(s: Sheet, x: float, y: float, length: float, angle: float, w: float) -> str:
    """A piece of rattan shoot: a pale peeled stick with a cut end."""
    body = rect(
        -length / 2,
        -w / 2,
        length,
        w,
        s.linear((0, "#FFF7DC"), (0.45, "#F1DFA8"), (1, "#B99655")),
        rx=w * 0.3,
    )
    rings = "".join(
        f"M{-length / 2 + length * t:.1f},{-w / 2:.1f}q{w * 0.16:.1f},{w / 2:.1f} 0,{w:.1f}"
        for t in (0.3, 0.62)
    )
    end = ellipse(length / 2, 0, w * 0.24, w * 0.48, "#FFFBEA") + ellipse(
        length / 2, 0, w * 0.11, w * 0.22, "#D8BE7C"
    )
    part = body + line(rings, "#A98445", 1.8, opacity=0.6) + end
    return group(part, transform=f"translate({x:.1f},{y:.1f}) scale(1,0.72) rotate({angle:.1f})")


def _juhu_broth(s: Sheet, x: float, y: float, r: float) -> str:
    """What is in the bowl: broth, two cutlets of baung, shoots, terung asam, herbs and chilli."""
    ry, k = r * 0.46, r / 250
    soup = ellipse(
        x,
        y + ry * 0.08,
        r * 0.93,
        ry * 0.88,
        s.radial(x + r * 0.2, y, r, (0, "#F9D074"), (0.7, "#E9A93F"), (1, "#C47F27")),
    )
    oil = "".join(
        oval(x + s.rng.uniform(-0.8, 0.8) * r, y + s.rng.uniform(-0.6, 0.7) * ry, q, q * 0.5)
        for q in (s.rng.uniform(4, 15) * k for _ in range(44))
    )
    soup += path(oil, "#FCE6A2", opacity=0.55)
    # the fish: two cutlets of baung
    for dx, dy, a in ((-0.42, -0.1, -14), (0.2, -0.34, 12)):
        cut = smooth(
            [(-80, 6), (-58, -34), (0, -46), (62, -32), (84, 8), (52, 36), (-10, 42), (-60, 34)],
            closed=True,
        )
        meat = path(cut, "#6E6257", transform="translate(0,12)") + path(cut, "#F6E6CB")
        meat += line("M-74,2C-40,-34 40,-36 78,4", "#5E544C", 9) + circle(2, 4, 9, "#CDB694")
        meat += line("M-46,10Q-20,-12 -6,2M50,10Q24,-12 10,2M2,14V36", "#D8BE98", 4)
        soup += group(
            meat,
            transform=(
                f"translate({x + dx * r:.1f},{y + dy * ry:.1f}) "
                f"scale({k:.2f},{0.72 * k:.2f}) rotate({a})"
            ),
        )
    for dx, dy, ln, a in (
        (0.46, 0.3, 170, 22),
        (0.06, 0.42, 176, -12),
        (0.3, 0.1, 150, -30),
        (-0.26, 0.52, 160, 16),
        (0.62, -0.1, 130, 48),
        (-0.04, 0.1, 150, 40),
    ):
        soup += ellipse(
            x + dx * r, y + dy * ry + 12 * k, ln * k * 0.5, 15 * k, "#8F5A1C", opacity=0.35
        )
        soup += _shoot(s, x + dx * r, y + dy * ry, ln * k, a, 36 * k)
    for dx, dy in ((-0.62, 0.36), (-0.1, -0.6), (0.66, 0.44)):
        px, py = x + dx * r, y + dy * ry
        soup += ellipse(px, py + 6 * k, 46 * k, 27 * k, "#8F4A17") + ellipse(
            px, py, 46 * k, 27 * k, "#F08A2C"
        )
        soup += ellipse(px, py, 37 * k, 21 * k, "#FBD084")
        seeds = "".join(
            oval(px + math.cos(i * 0.9) * 20 * k, py + math.sin(i * 0.9) * 11 * k, 3.6 * k, 2.4 * k)
            for i in range(7)
        )
        soup += path(seeds, "#B9691F")
    herbs = "".join(
        _leaf(x + dx * r, y + dy * ry, 40 * k, a, 0.34)
        for dx, dy, a in (
            (-0.3, 0.1, 40),
            (0.44, -0.3, 150),
            (0.12, 0.7, 20),
            (-0.72, -0.05, 70),
            (-0.24, 0.06, 110),
        )
    )
    soup += path(herbs, "#4C8A45")
    for dx, dy, a in ((-0.46, 0.7, 14), (0.84, 0.1, -60)):
        soup += line(
            f"M0,0q{26 * k:.1f},{-12 * k:.1f} {58 * k:.1f},{4 * k:.1f}",
            c.RED,
            12 * k,
            transform=f"translate({x + dx * r:.1f},{y + dy * ry:.1f}) rotate({a})",
        )
    soup += path(
        f"M{x - r},{y}A{r},{ry} 0 0 1 {x + r},{y}A{r},{ry * 0.84:.1f} 0 0 0 {x - r},{y}Z",
        "#7A4A1A",
        opacity=0.32,
    )
    return soup


def _juhu(s: Sheet, x: float, y: float, r: float) -> str:
    """A bowl of juhu singkah: sour yellow broth with rattan shoots, baung and terung asam."""
    ry, k = r * 0.46, r / 250
    foot_y = y + r * 0.88
    bowl = (
        f"M{x - r},{y}C{x - r * 0.97:.1f},{y + r * 0.5:.1f} "
        f"{x - r * 0.66:.1f},{foot_y:.1f} {x - r * 0.4:.1f},{foot_y:.1f}"
        f"H{x + r * 0.4:.1f}C{x + r * 0.66:.1f},{foot_y:.1f} "
        f"{x + r * 0.97:.1f},{y + r * 0.5:.1f} {x + r},{y}Z"
    )
    out = ellipse(
        x - r * 0.14, foot_y + 6, r * 0.72, ry * 0.4, "#3A1E14", opacity=0.45, filter=s.blur(14)
    )
    out += ellipse(x, foot_y, r * 0.44, ry * 0.2, "#0B3440")
    out += path(
        bowl,
        s.linear(
            (0, "#0F4654"), (0.55, "#1B7381"), (0.85, "#3E9AA0"), (1, "#1B6A78"), ends=(0, 0, 1, 0)
        ),
    )
    clip = s.clip(bowl)
    belt = ""
    for j, (dy, w) in enumerate(((0.1, 6), (0.3, 6))):
        a, b = r * (0.985 - 0.06 * j), ry * 0.96
        belt += line(
            f"M{x - a:.1f},{y + r * dy:.1f}A{a:.1f},{b:.1f} 0 0 0 {x + a:.1f},{y + r * dy:.1f}",
            "#F6E3B4",
            w * k,
        )
    for i in range(15):
        a = math.pi * (i + 0.5) / 15
        px, py = x - math.cos(a) * r * 0.95, y + r * 0.215 + math.sin(a) * ry * 0.95
        belt += path(_leaf(px, py + 15 * k, 34 * k, 90 + math.cos(a) * 20, 0.34), "#F2B84B")
    out += group(belt, clip_path=clip)
    out += ellipse(x, y, r, ry, "#F4EBD2") + ellipse(x, y, r * 0.94, ry * 0.92, "#C7B48A")
    inner = s.clip(oval(x, y + ry * 0.03, r * 0.93, ry * 0.9))
    out += group(_juhu_broth(s, x, y, r), clip_path=inner)
    return out + line(
        f"M{x - r * 0.97:.1f},{y + ry * 0.1:.1f}A{r * 0.97:.1f},"
        f"{ry * 0.97:.1f} 0 0 0 {x + r * 0.97:.1f},{y + ry * 0.1:.1f}",
        "#FFFDF4",
        5 * k,
    )


def _ball(s: Sheet, x: float, y: float, r: float) -> str:
    """One bakwan mata gajah: a round golden fritter with a crisp crust."""
    base = path(
        oval(x, y, r, r * 0.96),
        s.radial(
            x + r * 0.3,
            y - r * 0.38,
            r * 1.4,
            (0, "#F7C263"),
            (0.45, "#DE9136"),
            (0.85, "#A85A1F"),
            (1, "#7C3B16"),
        ),
    )
    edge = ""
    n = 26
    for i in range(n):
        a = math.tau * i / n
        q = r * s.rng.uniform(0.06, 0.12)
        edge += oval(x + math.cos(a) * r * 0.96, y + math.sin(a) * r * 0.93, q, q)
    crumbs, lights, greens = "", "", ""
    for i in range(34):
        a, q = s.rng.uniform(0, math.tau), r * 0.86 * math.sqrt(s.rng.random())
        px, py, k = x + math.cos(a) * q, y + math.sin(a) * q * 0.95, r * s.rng.uniform(0.04, 0.1)
        if i % 3 == 0:
            lights += oval(px, py, k, k * 0.8)
        elif i % 11 == 4:
            greens += _leaf(px, py, r * 0.2, s.rng.uniform(0, 180), 0.3)
        else:
            turn = s.rng.uniform(0, math.tau)
            crumbs += f"M{px:.1f},{py:.1f}l{math.cos(turn) * k:.1f},{math.sin(turn) * k:.1f}"
    return (
        path(edge, s.linear((0, "#E9A548"), (1, "#8A4419")))
        + base
        + line(crumbs, "#8A4A1B", max(1.6, r * 0.045), opacity=0.45)
        + path(lights, "#FFE0A0", opacity=0.75)
        + path(greens, "#5E8A3C")
    )


def _ball_cut(s: Sheet, x: float, y: float, r: float) -> str:
    """Half a mata gajah, its face to us: crust, crumb and the quail egg."""
    dots = "".join(
        oval(x + math.cos(a) * q, y + math.sin(a) * q, 3.4, 2.6)
        for a, q in ((s.rng.uniform(0, math.tau), r * s.rng.uniform(0.62, 0.88)) for _ in range(30))
    )
    bits = "".join(
        _leaf(x + math.cos(a) * r * 0.74, y + math.sin(a) * r * 0.74, r * 0.17, a * 57 + 60, 0.3)
        for a in (0.6, 2.2, 3.7, 5.2)
    )
    carrot = "".join(
        oval(x + math.cos(a) * r * 0.72, y + math.sin(a) * r * 0.72, r * 0.06, r * 0.045)
        for a in (0.1, 1.5, 2.9, 4.4, 5.8)
    )
    return (
        _ball(s, x - r * 0.09, y - r * 0.03, r)
        + circle(x, y, r * 0.985, "#B0601F")
        + circle(x, y, r * 0.9, "#F6DDA0")
        + path(dots, "#DDB367")
        + path(bits, "#6E9A45")
        + path(carrot, "#E9792F")
        + ellipse(x, y + r * 0.02, r * 0.56, r * 0.52, "#D9BE8A")
        + ellipse(x, y, r * 0.54, r * 0.5, "#FFFDF5")
        + ellipse(x + r * 0.02, y, r * 0.31, r * 0.3, "#F2A42C")
        + ellipse(x + r * 0.04, y - r * 0.03, r * 0.25, r * 0.235, "#FCC751")
        + ellipse(x + r * 0.12, y - r * 0.12, r * 0.07, r * 0.045, "#FFF0B8")
    )


def _mata_gajah(s: Sheet, x: float, y: float, r: float) -> str:
    """A plate of mata gajah on a banana leaf, one cut open."""
    ry = r * 0.42
    out = _cast(s, x, y + ry * 0.2, r, ry)
    out += (
        ellipse(x, y + 14, r, ry, "#B9A684")
        + ellipse(x, y, r, ry, "#FBF4E2")
        + line(oval(x, y, r * 0.93, ry * 0.92), "#B3262E", 4)
    )
    out += ellipse(x, y + 3, r * 0.76, ry * 0.72, "#E2D4B4") + ellipse(
        x, y + 8, r * 0.74, ry * 0.68, "#F5EAD0"
    )
    leaf = smooth(
        [
            (x - r * 0.7, y + ry * 0.1),
            (x - r * 0.2, y - ry * 0.6),
            (x + r * 0.5, y - ry * 0.5),
            (x + r * 0.74, y + ry * 0.16),
            (x + r * 0.2, y + ry * 0.6),
            (x - r * 0.4, y + ry * 0.52),
        ],
        closed=True,
    )
    out += path(leaf, "#4E8F4C")
    b = r * 0.24
    for dx, dy, k in (
        (-0.3, -0.36, 0.96),
        (0.16, -0.42, 1.0),
        (-0.08, -1.02, 0.98),
        (0.5, -0.16, 0.96),
        (-0.54, 0.02, 0.95),
    ):
        out += ellipse(
            x + dx * r - b * 0.2, y + dy * ry + b * 0.72, b * 0.9, b * 0.3, "#2B4A22", opacity=0.4
        )
        out += _ball(s, x + dx * r, y + dy * ry, b * k)
    out += ellipse(x - b * 0.3, y + ry * 0.26 + b * 0.85, b * 1.0, b * 0.3, "#2B4A22", opacity=0.45)
    return out + _ball_cut(s, x - r * 0.06, y + ry * 0.24, b * 1.12)


def _banana_leaf(s: Sheet, x: float, y: float, w: float, h: float) -> str:
    """A banana leaf laid flat as a platter, torn at the edge."""
    top: list[Point] = []
    low: list[Point] = []
    for i in range(25):
        t = i / 24
        k = math.sin(math.pi * min(1, 0.1 + t * 0.84)) ** 0.6
        px = x - w / 2 + w * t
        top.append((px, y - h * 0.5 * k + s.rng.uniform(-3, 3)))
        low.append((px, y + h * 0.5 * k + s.rng.uniform(-3, 3)))
    (rx, ry1), (lx, ly0) = low[-1], top[0]
    d = smooth(top) + f"Q{rx + w * 0.05:.1f},{y - h * 0.1:.1f} {rx + w * 0.012:.1f},{y:.1f}"
    d += f"Q{rx + w * 0.035:.1f},{y + h * 0.14:.1f} {rx:.1f},{ry1:.1f}L" + smooth(low[::-1])[1:]
    d += f"Q{lx - w * 0.03:.1f},{y + h * 0.1:.1f} {lx - w * 0.01:.1f},{y:.1f}"
    d += f"Q{lx - w * 0.04:.1f},{y - h * 0.1:.1f} {lx:.1f},{ly0:.1f}Z"
    clip = s.clip(d)
    ribs = "".join(
        f"M{x - w / 2 + i * w / 34:.1f},{y:.1f}q{w * 0.018:.1f},"
        f"{-h * 0.3:.1f} {w * 0.05:.1f},{-h * 0.56:.1f}"
        f"M{x - w / 2 + i * w / 34:.1f},{y:.1f}q{w * 0.018:.1f},"
        f"{h * 0.3:.1f} {w * 0.05:.1f},{h * 0.56:.1f}"
        for i in range(34)
    )
    half = rect(x - w, y, 2 * w, h, "#2F6E3E", opacity=0.5)
    return (
        path(d, "#3A1E14", opacity=0.4, transform="translate(-14,16)", filter=s.blur(9))
        + path(d, s.linear((0, "#3F8748"), (0.6, "#58A257"), (1, "#78B960"), ends=(0, 0, 1, 0)))
        + group(half, line(ribs, "#A6D183", 2.2, opacity=0.5), clip_path=clip)
        + line(
            f"M{x - w * 0.53:.1f},{y:.1f}Q{x},{y - 5:.1f} {x + w * 0.49:.1f},{y:.1f}", "#CFE39A", 8
        )
        + line(d, "#C3DC8C", 2.4, opacity=0.7)
    )


def _grilled(s: Sheet, x: float, y: float, length: float) -> str:
    """A grilled jelawat on its side: browned skin, cuts with pale flesh, char and a glaze."""
    fish = m.jelawat(
        s,
        0,
        0,
        length,
        bend=(4, 0, -4),
        anchor=0.5,
        back="#6A3416",
        side="#B8692A",
        belly="#E3A95C",
        fin="#7E2F1A",
        detail=2,
    )
    u = length
    cuts, flesh = "", ""
    for i in range(5):
        px = -0.15 * u + i * 0.105 * u
        tall = (0.085, 0.1, 0.096, 0.078, 0.055)[i] * u
        d = (
            f"M{px - tall * 0.34:.1f},{-tall:.1f}Q{px + u * 0.016:.1f},"
            f"{-tall * 0.1:.1f} {px + tall * 0.1:.1f},{tall * 0.86:.1f}"
            f"Q{px - u * 0.022:.1f},{0:.1f} {px - tall * 0.34:.1f},{-tall:.1f}Z"
        )
        cuts += d
        flesh += (
            f"M{px - tall * 0.3:.1f},{-tall * 0.8:.1f}Q{px + u * 0.006:.1f},"
            f"{-tall * 0.1:.1f} {px + tall * 0.08:.1f},"
            f"{tall * 0.7:.1f}Q{px - u * 0.012:.1f},{0:.1f} "
            f"{px - tall * 0.3:.1f},{-tall * 0.8:.1f}Z"
        )
    char = "".join(
        lens(-0.3 * u + i * 0.09 * u, s.rng.uniform(-0.07, 0.05) * u, u * 0.03, u * 0.009)
        for i in range(8)
    )
    shine = "".join(
        lens(
            s.rng.uniform(-0.28, 0.3) * u,
            s.rng.uniform(-0.085, -0.03) * u,
            s.rng.uniform(0.012, 0.03) * u,
            u * 0.005,
        )
        for _ in range(9)
    )
    sauce = "".join(
        oval(s.rng.uniform(-0.26, 0.28) * u, s.rng.uniform(-0.07, 0.07) * u, q, q * 0.8)
        for q in (s.rng.uniform(2.5, 6) for _ in range(46))
    )
    part = (
        fish
        + path(char, "#341509", opacity=0.55)
        + line(cuts, "#3C190B", 7)
        + path(cuts, "#3C190B")
        + path(flesh, "#F8E3BE")
        + path(sauce, "#C9361F", opacity=0.8)
        + path(shine, "#FFE2A8", opacity=0.75)
    )
    shadow = ellipse(
        -u * 0.03, u * 0.06, u * 0.4, u * 0.085, "#12331F", opacity=0.6, filter=s.blur(7)
    )
    shadow += path(
        smooth(
            [(u * 0.36, u * 0.02), (u * 0.6, u * 0.19), (u * 0.5, u * 0.05), (u * 0.58, -u * 0.14)],
            closed=True,
        ),
        "#12331F",
        opacity=0.4,
        filter=s.blur(6),
    )
    part += circle(-u * 0.311, -u * 0.022, u * 0.023, "#3C190B") + circle(
        -u * 0.311, -u * 0.022, u * 0.018, "#EBD9BC"
    )
    part += circle(-u * 0.309, -u * 0.021, u * 0.007, "#A58A6A")
    return group(shadow + part, transform=f"translate({x:.1f},{y:.1f}) scale(1,0.8) rotate(-3)")


def _lime(x: float, y: float, r: float, a: float) -> str:
    """Half a lime, its face up."""
    seg = "".join(
        path(
            poly(
                [
                    (0, 0),
                    (math.cos(t) * r * 0.74, math.sin(t) * r * 0.74),
                    (math.cos(t + 0.62) * r * 0.74, math.sin(t + 0.62) * r * 0.74),
                ]
            ),
            "#CFE38A",
        )
        for t in (i * math.tau / 8 for i in range(8))
    )
    part = (
        ellipse(0, r * 0.22, r, r, "#3F7A3A")
        + circle(0, 0, r, "#5E9B45")
        + circle(0, 0, r * 0.86, "#F2F6D2")
        + seg
    )
    return group(part, transform=f"translate({x:.1f},{y:.1f}) scale(1,0.62) rotate({a})")


def _sambal(s: Sheet, x: float, y: float, r: float) -> str:
    """A stone dish of sambal."""
    ry = r * 0.5
    out = _cast(s, x, y + ry * 0.5, r, ry)
    out += path(
        f"M{x - r},{y}Q{x - r * 0.9},{y + r * 0.52} {x - r * 0.4},"
        f"{y + r * 0.54}H{x + r * 0.4}Q{x + r * 0.9},{y + r * 0.52} {x + r},{y}Z",
        s.linear((0, "#3A3F40"), (0.7, "#6B7270"), (1, "#4A5050"), ends=(0, 0, 1, 0)),
    )
    out += ellipse(x, y, r, ry, "#868D88") + ellipse(x, y + 3, r * 0.86, ry * 0.82, "#3A3F40")
    out += path(scallop(x, y + 4, r * 0.74, ry * 0.78, 15, s.rng), "#B3261E") + path(
        scallop(x + 6, y - 4, r * 0.5, ry * 0.46, 11, s.rng), "#D9432B"
    )
    seeds = "".join(
        oval(x + s.rng.uniform(-0.55, 0.55) * r, y + s.rng.uniform(-0.5, 0.5) * ry, 3.4, 2.2)
        for _ in range(26)
    )
    return out + path(seeds, "#F8CF7A")


def _tabletop(s: Sheet, y: float) -> str:
    """The table: planks that run away from us, and a woven mat under the dishes."""
    out = rect(0, y, WIDTH, HEIGHT - y, s.linear((0, "#C98F55"), (0.5, "#B0713E"), (1, "#8A5130")))
    seams, grain = "", ""
    for i in range(-9, 10):
        a, b = 900 + i * 150, 900 + i * 260
        seams += f"M{a},{y}L{b},{HEIGHT}"
    for _ in range(90):
        t, v = s.rng.uniform(-9, 9), s.rng.random()
        x0 = 900 + t * (150 + 110 * v)
        py = y + (HEIGHT - y) * v
        k = 26 + 70 * v
        grain += f"M{x0:.1f},{py:.1f}l{t * 110 * k / (HEIGHT - y):.1f},{k:.1f}"
    out += line(grain, "#7A4526", 2, opacity=0.3) + line(seams, "#6B3A20", 4, opacity=0.65)
    out += rect(0, y, WIDTH, 8, "#E9BD82") + rect(0, y + 8, WIDTH, 5, "#7A4526", opacity=0.4)
    return out


def _river_view(s: Sheet, y: float) -> str:
    """What stands behind the table: the river at noon, its far bank and a boat."""
    water = 268
    out = m.sky(s, (0, "#5FB0B5"), (0.6, "#B7DCCD"), (1, "#EFEFCF"), bottom=water)
    out += m.cloud(s, 420, 168, 560, 90, "#EAF3E2", 0.95) + m.cloud(
        s, 1440, 140, 620, 84, "#F3F6E6", 0.9
    )
    bank = m.ridge(s, 222, 12, "#9DC6A6", tooth=4, bottom=water)
    bank += m.treeline(s, -60, 1860, water, 86, "#3F8266", light="#7FAE70", sun_side=1)
    for x, h, lean in ((210, 170, 0.1), (1270, 180, -0.08), (1600, 150, 0.08)):
        bank += m.palm(s, x, water, h, dark="#2B6650", light="#6FA565", lean=lean, sun_side=1)
    for x, w, wall, roof in (
        (330, 92, "#D9B27A", c.RUST),
        (470, 84, "#9CC2B4", "#5B3A33"),
        (1380, 90, "#C9704A", "#3E4B4C"),
    ):
        bank += m.stilt_house(s, x, water - 14, w, wall=wall, roof=roof, legs=16, lit=False)
    out += bank + rect(
        0, water, WIDTH, y - water, s.linear((0, "#9CCBBE"), (0.4, "#4C9C9E"), (1, "#1F7480"))
    )
    out += m.reflect(s, bank, water, opacity=0.5, depth=0.8, length=120, scale=6, gaps=50)
    boat = m.kelotok(s, 1010, 350, 300, hull=c.RIVER_DEEP, roof=c.RED, passengers=4)
    out += (
        m.reflect(s, boat, 352, opacity=0.4, depth=0.6, length=60, gaps=8)
        + boat
        + m.wake(s, 1010, 353, 300)
    )
    ripples = "".join(
        lens(
            s.rng.uniform(0, WIDTH),
            s.rng.uniform(water + 10, y),
            s.rng.uniform(20, 90),
            s.rng.uniform(1.5, 4),
        )
        for _ in range(70)
    )
    return out + path(ripples, "#EAF6EA", opacity=0.4)


def _mat(s: Sheet) -> str:
    """A lampit, the mat of split rattan, on the table under the dishes."""
    top, low, x0, x1, x2, x3 = 528, 1128, 232, 1568, 60, 1740
    d = poly([(x0, top), (x1, top), (x3, low), (x2, low)])
    out = path(d, "#3A1E14", opacity=0.35, transform="translate(-6,12)", filter=s.blur(7))
    out += path(d, s.linear((0, "#E9CD95"), (0.5, "#F0D8A4"), (1, "#DDB878")))
    seams, y, k = "", float(top), 0
    bands = ""
    while y < low:
        t = (y - top) / (low - top)
        step = 9 + 10 * t
        a, b = x0 + (x2 - x0) * t, x1 + (x3 - x1) * t
        seams += f"M{a:.1f},{y:.1f}H{b:.1f}"
        if k in (2, 3, 37, 38):
            bands += poly([(a, y), (b, y), (b, y + step), (a, y + step)])
        y += step
        k += 1
    out += group(
        path(bands, "#A8432F"), line(seams, "#B98A4C", 2, opacity=0.65), clip_path=s.clip(d)
    )
    cords = "".join(
        f"M{x0 + (x1 - x0) * v:.1f},{top}L{x2 + (x3 - x2) * v:.1f},{low}"
        for v in (0.05, 0.275, 0.5, 0.725, 0.95)
    )
    return (
        out + line(cords, "#8F5A2E", 3, stroke_dasharray="7 5", opacity=0.8) + line(d, "#8F5A2E", 4)
    )


def _steam(x: float, y: float, h: float) -> str:
    """Three quiet wisps of steam."""
    d = ""
    for dx, k in ((-70, 0.8), (10, 1.0), (84, 0.7)):
        px, q = x + dx, h * k
        d += (
            f"M{px:.1f},{y:.1f}c{-q * 0.2:.1f},{-q * 0.25:.1f} "
            f"{q * 0.2:.1f},{-q * 0.45:.1f} 0,{-q * 0.7:.1f}"
        )
        d += f"s{q * 0.08:.1f},{-q * 0.2:.1f} {q * 0.02:.1f},{-q * 0.3:.1f}"
    return line(d, c.PAPER, 9, opacity=0.42)


def _tea(s: Sheet, x: float, foot: float, h: float) -> str:
    """A glass of tea."""
    w, v = h * 0.3, h * 0.24
    body = (
        f"M{x - w},{foot - h}L{x - v},{foot}Q{x},"
        f"{foot + h * 0.1} {x + v},{foot}L{x + w},{foot - h}Z"
    )
    tea = (
        f"M{x - w * 0.96},{foot - h * 0.84}L{x - v * 0.94},{foot - 5}Q{x},"
        f"{foot + h * 0.07} {x + v * 0.94},{foot - 5}L{x + w * 0.96},{foot - h * 0.84}Z"
    )
    out = ellipse(x - w * 0.5, foot + 2, w * 1.3, w * 0.4, "#3A1E14", opacity=0.4, filter=s.blur(9))
    out += path(body, "#F2F7EE", opacity=0.5) + path(
        tea, s.linear((0, "#8E3F14"), (0.5, "#C8692A"), (1, "#9A4A1A"), ends=(0, 0, 1, 0))
    )
    out += ellipse(x, foot - h * 0.84, w * 0.96, w * 0.3, "#DD8A45") + line(
        oval(x, foot - h, w, w * 0.32), "#FFFFFF", 4, opacity=0.8
    )
    return out + line(
        f"M{x + w * 0.7:.1f},{foot - h * 0.9:.1f}L{x + v * 0.7:.1f},{foot - h * 0.1:.1f}",
        "#FFFFFF",
        6,
        opacity=0.6,
    )


def _chilli(x: float, y: float, length: float, turn: float) -> str:
    """A red chilli lying on the table."""
    d = (
        f"M0,0C{length * 0.3},{-length * 0.2} {length * 0.7},{-length * 0.14} {length},"
        f"{length * 0.06}C{length * 0.66},{length * 0.04} "
        f"{length * 0.3},{length * 0.04} 0,{length * 0.12}Z"
    )
    part = path(d, "#3A1E14", opacity=0.4, transform="translate(-5,9)") + path(d, c.RED)
    part += line(
        f"M{length * 0.08},{-length * 0.01}C{length * 0.34},"
        f"{-length * 0.12} {length * 0.6},{-length * 0.08} {length * 0.8},0",
        "#EE7A6A",
        3,
    )
    part += line(f"M0,{length * 0.05}l{-length * 0.2},{-length * 0.04}", "#5E8A3C", 7)
    return group(part, transform=f"translate({x},{y}) rotate({turn})")


def kuliner_sampit() -> str:
    """A table by the river at noon: juhu singkah, mata gajah, a grilled jelawat on banana leaf."""
    s = Sheet(33)
    edge = 470
    s.add(_river_view(s, edge), _tabletop(s, edge), _mat(s))
    s.add(_tea(s, 1566, 640, 170))
    s.add(_juhu(s, 580, 556, 254), _steam(580, 470, 190))
    s.add(_mata_gajah(s, 1196, 642, 272))
    s.add(_banana_leaf(s, 872, 956, 1120, 290))
    s.add(_grilled(s, 850, 950, 770))
    s.add(_lime(392, 926, 44, 10), _lime(462, 986, 42, 50))
    s.add(_sambal(s, 1404, 1046, 86))
    s.add(_chilli(210, 740, 96, 24), _chilli(246, 800, 84, -12))
    s.grain()
    return s.svg()


SCENES: dict[str, Callable[[], str]] = {
    "hutan-sagonta": hutan_sagonta,
    "mampakanan-sahur-mamapas-lewu": mampakanan_sahur,
    "simah-laut": simah_laut,
    "mandi-safar": mandi_safar,
    "kalender-budaya-kotim": kalender_budaya,
    "kuliner-sampit": kuliner_sampit,
}
