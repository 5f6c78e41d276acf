"""The exemplar scenes. This module promises four pictures that set the manner for the rest."""

import math
from collections.abc import Callable

from . import motifs as m
from . import palette as c
from .palette import darken, mix
from .sheet import HEIGHT, WIDTH, Point, Sheet, circle, lens, line, oval, path, poly, rect, smooth


def sampit() -> str:
    """Dusk on the Mentaya: a kelotok passes stilt houses, a pier and a small jelawat statue."""
    s = Sheet(24)
    water = 742
    s.add(
        m.sky(
            s,
            (0, "#1B5566"),
            (0.3, "#5E8F92"),
            (0.52, c.PEACH),
            (0.66, "#F0A75C"),
            (1, c.ORANGE),
            bottom=water,
        )
    )
    s.add(m.sun(s, 1130, 560, 128, "#FFE9B8", halo=c.GOLD, rings=4, strength=0.13))
    s.add(
        m.cloud(s, 420, 300, 760, 80, "#E9B98A", 0.6), m.cloud(s, 300, 352, 520, 50, c.PEACH, 0.8)
    )
    s.add(
        m.cloud(s, 1500, 236, 640, 66, "#C9A98C", 0.5), m.cloud(s, 1560, 410, 560, 50, c.PEACH, 0.7)
    )
    s.add(m.birds(s, 700, 250, 8, 20, "#2B4F57"))
    land = m.ridge(s, 668, 22, mix(c.ORANGE, c.DUSK, 0.3), tooth=5, bottom=water)
    land += m.treeline(s, -40, 1840, water, 96, mix(c.DUSK, c.ORANGE, 0.3), sun_side=1)
    land += m.treeline(s, 1400, 2000, water, 128, mix(c.DUSK, c.RUST, 0.24), taper=420, tall=0)
    town = m.treeline(s, -80, 1010, water, 176, "#1F3F44", light="#4F6A56", sun_side=1, taper=260)
    for x, h, lean in ((86, 350, 0.1), (392, 420, 0.1), (706, 370, -0.09), (985, 300, 0.1)):
        town += m.palm(
            s, x, water - 10, h, dark="#17363A", light="#4C6B4E", bark="#3A2B26", lean=lean
        )
    for x, w, wall, roof, kind in (
        (-96, 225, "#6E8F86", "#7F4A36", "eave"),
        (206, 205, "#C9A06A", "#5B3A33", "gable"),
        (486, 225, "#B85B3E", "#3E4B4C", "eave"),
        (800, 205, "#7FA69C", "#8A3B2A", "gable"),
    ):
        town += m.stilt_house(
            s,
            x,
            water - 62,
            w,
            wall=wall,
            roof=roof,
            kind=kind,
            legs=66,
            shade=0.16,
            trim="#F3DDB4",
        )
    # the pier and the statue at its head
    deck = water - 46
    town += m.jetty(s, 1050, 1446, deck, legs=50, wood="#5B3A2A", step=52)
    town += m.jelawat_statue(s, 1346, deck, 268, shade=0.1, detail=1, spout=(84, 236))
    for x, kind, top, face in (
        (1104, "man", c.RIVER_SOFT, 1),
        (1137, "hijab", c.GOLD, -1),
        (1196, "woman", c.PAPER, 1),
        (1223, "child", c.RED, 1),
    ):
        town += m.person(
            x,
            deck,
            70 if kind != "child" else 48,
            kind=kind,
            top=top,
            hair=c.RUST if kind == "hijab" else c.INK,
            face=face,
            shade=0.2,
            lower=c.DUSK,
        )
    town += m.lamp(s, 1076, deck, 128, post="#2B2A2A") + m.lamp(s, 1166, deck, 128, post="#2B2A2A")
    s.add(land, town)
    s.add(m.river(s, water, "#EFB274", "#123F4C", light=c.PEACH, count=150, strength=0.3))
    s.add(m.reflect(s, land, water, opacity=0.55, depth=0.8, length=190))
    s.add(m.reflect(s, town, water, opacity=0.62, depth=0.72, length=300, scale=7, gaps=80))
    s.add(m.glitter(s, 1130, water + 4, 1180, 120, 420, c.GLOW, count=90, opacity=0.75))
    s.add(m.scale_field(s, 0, 980, WIDTH, HEIGHT, 46, c.RIVER_PALE, width=2.2, opacity=0.2))
    boat = m.kelotok(
        s, 430, 985, 720, hull="#0F3D4A", stripe=c.GOLD, roof=c.RED, shade=0.08, lit=True
    )
    s.add(m.reflect(s, boat, 990, opacity=0.5, depth=0.6, length=150, gaps=14))
    s.add(boat, m.wake(s, 430, 993, 720, c.PEACH))
    s.grain()
    return s.svg()


def ikon_jelawat() -> str:
    """The jelawat statue spouts water towards the river under an orange sky."""
    s = Sheet(5)
    water = 770
    s.add(m.sky(s, (0, "#C65A2E"), (0.35, c.ORANGE), (0.72, c.GOLD), (1, "#FBE3B0"), bottom=water))
    s.add(m.sun(s, 850, 520, 250, "#FFE7AE", halo="#FFD98A", rings=4, strength=0.16))
    s.add(
        m.cloud(s, 250, 330, 700, 84, "#F4B878", 0.75),
        m.cloud(s, 150, 404, 460, 50, "#FAD3A0", 0.8),
    )
    s.add(
        m.cloud(s, 1580, 246, 640, 70, "#EDA263", 0.8),
        m.cloud(s, 1480, 470, 560, 46, "#FBDDAE", 0.8),
    )
    s.add(m.birds(s, 1500, 380, 6, 19, "#8A3F22"))
    land = m.ridge(s, 706, 18, mix(c.GOLD, c.RUST, 0.35), tooth=5, bottom=water)
    land += m.treeline(s, -40, 1860, water, 84, mix(c.RUST, c.PLUM, 0.35), tall=0.16)
    s.add(land)
    s.add(m.river(s, water, "#F5BE76", c.RIVER_DEEP, light=c.GLOW, count=150, strength=0.3))
    s.add(m.reflect(s, land, water, opacity=0.6, depth=0.9, length=150))
    s.add(m.glitter(s, 1000, water + 4, 1190, 260, 640, c.GLOW, count=100, opacity=0.7))
    far = m.kelotok(s, 1270, 838, 250, hull=c.RIVER_DEEP, roof=c.RED, shade=0.3, passengers=4)
    s.add(
        m.reflect(s, far, 840, opacity=0.5, depth=0.7, length=60, gaps=4),
        far,
        m.wake(s, 1270, 840, 250, c.GLOW),
    )
    s.add(m.scale_field(s, 900, 960, WIDTH, HEIGHT, 50, c.RIVER_PALE, width=2.4, opacity=0.24))
    # the quay: paving, its edge and the wall with tendrils
    deck, edge = 948, 1046
    s.add(
        path(
            poly([(-10, deck - 46), (1097, deck - 46), (1180, edge), (-10, edge)]),
            s.linear((0, "#D8A572"), (1, "#EFD3A4")),
        )
    )
    joints = "".join(
        f"M{590 + (k - 590) * 0.86:.0f},{deck - 46}L{k:.0f},{edge}" for k in range(-160, 1180, 90)
    )
    joints += f"M-10,{deck - 18}H1112M-10,{deck + 22}H1136M-10,{deck + 66}H1164"
    s.add(line(joints, "#B98354", 2, opacity=0.55))
    s.add(rect(-10, edge, 1200, 160, s.linear((0, "#7A4A33"), (1, "#4A2C23"))))
    s.add(
        rect(-10, edge - 6, 1206, 22, "#F3DFB8"),
        rect(-10, edge + 14, 1200, 7, "#4A2C23", opacity=0.6),
    )
    s.add(m.sulur(s, 0, 1180, 1116, 84, "#E2A85C", leaf=c.GOLD))
    shadow = s.linear((0, "#4A2C23", 0.45), (1, "#4A2C23", 0.1))
    s.add(
        path(poly([(572, deck + 30), (908, deck + 30), (936, edge - 6), (536, edge - 6)]), shadow)
    )
    s.add(m.jelawat_statue(s, 740, deck + 34, 780, detail=2, spout=(400, 690), stone="#E8CFA0"))
    for x, y, h, kind, top, lower, pose, face in (
        (196, 1012, 186, "man", c.RIVER, c.DUSK, "point", 1),
        (356, 1022, 172, "hijab", c.GOLD, c.RUST, "stand", 1),
        (436, 1026, 112, "child", c.RED, c.RIVER_DEEP, "wave", 1),
        (1030, 990, 168, "woman", c.RIVER_SOFT, c.PLUM, "stand", -1),
    ):
        s.add(
            m.person(
                x,
                y,
                h,
                kind=kind,
                top=top,
                lower=lower,
                pose=pose,
                face=face,
                hair=c.FOREST if kind == "hijab" else c.INK,
                shade=0.1,
            )
        )
    s.add(m.lamp(s, 120, 990, 330, post="#3A2722"))
    s.grain()
    return s.svg()


def betang_tumbang_gagu() -> str:
    """The long house on ironwood stilts by the river on a misty morning, its stairs in front."""
    s = Sheet(1870)
    shore = 930
    s.add(
        m.sky(
            s, (0, "#6FB0B0"), (0.35, "#BFDCCF"), (0.62, "#FBEBCB"), (0.85, "#F9D3A0"), bottom=800
        )
    )
    s.add(m.sun(s, 1190, 330, 92, "#FFF3CF", halo="#FFE2A6", rings=4, strength=0.2))
    s.add(
        m.cloud(s, 470, 210, 640, 70, c.PAPER, 0.6),
        m.cloud(s, 330, 272, 430, 42, c.PAPER, 0.8),
        m.cloud(s, 1560, 190, 460, 48, c.PAPER, 0.55),
    )
    s.add(m.birds(s, 800, 270, 6, 17, "#3E6E6A"))
    s.add(m.ridge(s, 430, 90, "#A9CBBB", tooth=5), m.mist(s, 370, 170, "#FDF0D4"))
    s.add(m.ridge(s, 520, 70, "#7FAE9B", tooth=8), m.mist(s, 460, 170, "#FDF0D4", opacity=0.55))
    s.add(m.treeline(s, -60, 1880, 800, 262, "#4C8570", light="#97BC92", sun_side=1, tall=0.2))
    s.add(m.mist(s, 560, 210, "#FDF0D4", opacity=0.6))
    s.add(
        m.treeline(s, -60, 300, 812, 200, "#2F6A52", light="#7FB07C", sun_side=1, tall=0, taper=260)
    )
    s.add(
        m.treeline(
            s, 1480, 1880, 812, 180, "#2F6A52", light="#7FB07C", sun_side=1, tall=0, taper=260
        )
    )
    s.add(m.forest_tree(s, 150, 850, 640, dark="#1F5A45", light="#6FA565", sun_side=1))
    s.add(m.forest_tree(s, 1668, 850, 590, dark="#235C47", light="#7CAE6A", sun_side=1))
    s.add(rect(0, 800, WIDTH, 140, s.linear((0, "#B9C27C"), (1, "#5F8A4B"))))
    s.add(m.shrubs(s, -40, 250, 850, 42, "#2C6A4B", "#86B066", sun_side=1))
    s.add(m.shrubs(s, 1540, 1850, 850, 42, "#2C6A4B", "#86B066", sun_side=1))
    tufts = "".join(
        f"M{x:.0f},{y:.0f}l{-4 - k:.0f},{-8 - 2 * k:.0f}M{x:.0f},{y:.0f}l1,{-11 - 2 * k:.0f}"
        f"M{x:.0f},{y:.0f}l{5 + k:.0f},{-7 - 2 * k:.0f}"
        for x, y, k in (
            (s.rng.uniform(0, WIDTH), s.rng.uniform(858, 918), s.rng.uniform(0, 3))
            for _ in range(90)
        )
    )
    s.add(line(tufts, "#3F7A4D", 2, opacity=0.6))
    s.add(_betang(s))
    # the path, the bank and the water with its landing
    s.add(
        path(
            f"M1020,868C1028,900 1010,924 972,{shore + 10}H1128C1116,924 1100,900 1090,868Z",
            "#DCC58F",
        )
    )
    for x, y, h, kind, top, lower, pose, face in (
        (560, 906, 64, "man", c.PAPER, c.DUSK, "stand", 1),
        (598, 910, 60, "hijab", c.RUST, c.RIVER_DEEP, "stand", -1),
        (1138, 908, 64, "man", c.RED, c.INK, "walk", -1),
        (1180, 910, 43, "child", c.GOLD, c.RIVER, "walk", -1),
    ):
        s.add(
            m.person(
                x,
                y,
                h,
                kind=kind,
                top=top,
                lower=lower,
                pose=pose,
                face=face,
                hair=c.GOLD if kind == "hijab" else c.INK,
            )
        )
    s.add(
        path(
            smooth(
                [
                    (-20, 918),
                    (260, 934),
                    (560, 922),
                    (860, 938),
                    (1180, 924),
                    (1500, 938),
                    (1820, 920),
                ]
            )
            + f"L1820,{shore + 40}L-20,{shore + 40}Z",
            "#6B4A33",
        )
    )
    s.add(m.river(s, shore + 18, "#8FB5A4", "#1B5A63", light=c.PAPER, count=110, strength=0.28))
    s.add(
        m.reflect(
            s,
            rect(0, 800, WIDTH, 150, "#3F6B46") + _betang(s),
            shore + 18,
            depth=0.55,
            length=230,
            opacity=0.5,
            gaps=70,
        )
    )
    s.add(m.scale_field(s, 0, 1060, WIDTH, HEIGHT, 44, c.RIVER_PALE, width=2.2, opacity=0.2))
    s.add(m.jetty(s, 900, 1210, shore + 14, legs=34, wood="#7A5638", step=44, deck=12))
    boat = m.jukung(500, 1046, 330, tops=(c.RED, c.GOLD), hull="#6B3F25")
    s.add(m.reflect(s, boat, 1050, depth=0.7, length=90, gaps=6), boat, m.wake(s, 500, 1052, 330))
    s.add(
        m.nipah(s, 110, 1150, 300, dark="#174636", light="#5F9A5B"),
        m.nipah(s, 270, 1200, 220, dark="#1C4F3B", light="#6FA565"),
    )
    s.add(m.reeds(s, 1500, 1830, 1210, 190, "#174636", "#5F9A5B", count=60))
    s.grain()
    return s.svg()


def _betang(s: Sheet) -> str:
    """The long house itself, in true perspective."""
    e = m.eye(914, 742, 2480, turn=-24, height=4.5, back=98)
    half, deep, floor, eaves, ridge = 21.0, 6.0, 4.6, 7.8, 13.2
    out = ""

    def quad(colour: str, *corners: tuple[float, float, float], **attrs: str | float) -> str:
        return path(poly([e(*v) for v in corners]), colour, **attrs)

    def stroke(colour: str, width: float, *points: tuple[float, float, float]) -> str:
        return line(poly([e(*v) for v in points], closed=False), colour, width)

    # shade on the ground, then the stilts from the back row to the front
    out += quad(
        "#2F4A33",
        (-half, 0, -deep),
        (half, 0, -deep),
        (half + 2, 0, deep),
        (-half + 2, 0, deep),
        opacity=0.55,
    )
    for row, tone in ((deep, 0.55), (deep / 3, 0.42), (-deep / 3, 0.25), (-deep, 0.0)):
        for i in range(15):
            px = -half + 0.3 + i * (2 * half - 0.6) / 14
            (x0, y0), (_, y1) = e(px, -0.1, row), e(px, floor, row)
            w = 17 if row < 0 else 14
            out += rect(x0 - w / 2, y1, w, y0 - y1, darken("#5C4030", tone))
            if row == -deep:
                out += rect(x0 + w * 0.12, y1, w * 0.34, y0 - y1, "#8A6547", opacity=0.8)
    out += quad(
        "#3A2A20",
        (-half, floor, -deep),
        (half, floor, -deep),
        (half, floor - 0.5, -deep),
        (-half, floor - 0.5, -deep),
    )
    out += quad(
        "#2A1F19",
        (-half, floor, -deep),
        (-half, floor, deep),
        (-half, floor - 0.5, deep),
        (-half, floor - 0.5, -deep),
    )
    # walls: the shaded gable end and the long front of upright boards
    out += quad(
        "#563D2E",
        (-half, floor, -deep),
        (-half, floor, deep),
        (-half, eaves, deep),
        (-half, eaves, -deep),
    )
    out += quad(
        "#A57A52",
        (-half, floor, -deep),
        (half, floor, -deep),
        (half, eaves, -deep),
        (-half, eaves, -deep),
    )
    for i in range(int(half * 2 / 0.55)):
        px = -half + i * 0.55
        out += quad(
            ("#8F6744", "#B58A5F", "#9C7350")[s.rng.randrange(3)],
            (px, floor, -deep),
            (px + 0.5, floor, -deep),
            (px + 0.5, eaves, -deep),
            (px, eaves, -deep),
            opacity=0.7,
        )
    for i in range(8):
        pz = -deep + 1.5 * i
        out += stroke("#3A2A20", 2, (-half, floor, pz), (-half, eaves, pz))
    for i in range(11):
        px = -half + 2.0 + i * 3.8
        if i == 5:
            continue
        out += quad(
            "#2B211B",
            (px - 0.75, floor + 1.0, -deep),
            (px + 0.75, floor + 1.0, -deep),
            (px + 0.75, floor + 2.35, -deep),
            (px - 0.75, floor + 2.35, -deep),
        )
        for k in (-1, 1):
            out += quad(
                "#C79A63",
                (px + k * 0.75, floor + 1.0, -deep),
                (px + k * 1.35, floor + 0.95, -deep - 0.4),
                (px + k * 1.35, floor + 2.4, -deep - 0.4),
                (px + k * 0.75, floor + 2.35, -deep),
            )
        out += stroke(
            "#E0BC85", 3, (px - 0.8, floor + 0.95, -deep), (px + 0.8, floor + 0.95, -deep)
        )
    # shade below the eaves and a carved beam along the floor
    out += quad(
        "#2A1D16",
        (-half, eaves, -deep),
        (half, eaves, -deep),
        (half, eaves - 0.75, -deep),
        (-half, eaves - 0.75, -deep),
        opacity=0.45,
    )
    out += quad(
        "#6B452E",
        (-half, floor + 0.55, -deep - 0.05),
        (half, floor + 0.55, -deep - 0.05),
        (half, floor, -deep - 0.05),
        (-half, floor, -deep - 0.05),
    )
    for i in range(46):
        px = -half + 0.45 + i * (2 * half - 0.9) / 45
        out += quad(
            "#E0B36A",
            (px - 0.32, floor + 0.28, -deep - 0.06),
            (px, floor + 0.47, -deep - 0.06),
            (px + 0.32, floor + 0.28, -deep - 0.06),
            (px, floor + 0.09, -deep - 0.06),
            opacity=0.85,
        )
    # the door, behind the landing
    out += quad(
        "#241A15",
        (-1.1, floor, -deep - 0.1),
        (1.1, floor, -deep - 0.1),
        (1.1, floor + 2.7, -deep - 0.1),
        (-1.1, floor + 2.7, -deep - 0.1),
    )
    for a in (-1.2, 1.2):
        out += stroke("#E0BC85", 5, (a, floor, -deep - 0.12), (a, floor + 2.75, -deep - 0.12))
    out += stroke(
        "#E0BC85", 6, (-1.4, floor + 2.75, -deep - 0.12), (1.4, floor + 2.75, -deep - 0.12)
    )
    # the roof: gable end under the overhang, then the slope of ironwood shingles
    lean, low, over = 2.2, eaves - 0.55, 1.2
    out += quad(
        "#463226", (-half, eaves, -deep), (-half, eaves, deep), (-half - 0.6, ridge - 0.5, 0)
    )
    out += stroke("#7A5638", 5, (-half - lean, ridge, 0), (-half - 1.0, low, deep + over))
    for t in (0.25, 0.5, 0.75):
        yy, zz = eaves + (ridge - 0.5 - eaves) * t, deep * (1 - t)
        out += stroke("#2E211A", 2, (-half - 0.6 * t, yy, -zz), (-half - 0.6 * t, yy, zz))
    out += quad(
        "#2C211C",
        (-half - lean, ridge, 0),
        (-half - 1.0, low, deep + over),
        (-half, low, deep + over),
        (-half, eaves, deep),
        (-half - 0.6, ridge - 0.5, 0),
    )

    def roof(u: float, v: float) -> tuple[float, float, float]:
        """The slope: u along (0 left, 1 right), v from the ridge to the eaves."""
        reach = half + lean + (1.0 - lean) * v
        sag = 0.35 * (1 - (2 * u - 1) ** 2) * (1 - v)
        return -reach + 2 * reach * u, ridge + (low - ridge) * v - sag, -(deep + over) * v

    def patch(colour: str, u0: float, u1: float, v0: float, v1: float, **attrs: str | float) -> str:
        ups = [e(*roof(u0 + (u1 - u0) * i / 12, v0)) for i in range(13)]
        downs = [e(*roof(u0 + (u1 - u0) * i / 12, v1)) for i in range(13)]
        return path(poly(ups + downs[::-1]), colour, **attrs)

    out += patch("#6E5A4C", 0, 1, 0, 1)
    rows = 15
    for r in range(rows):
        n = 74
        for i in range(n):
            u = (i + (0.5 if r % 2 else 0)) / n
            tone = s.rng.random()
            colour = "#8A7462" if tone > 0.72 else "#5A483D" if tone < 0.3 else "#6E5A4C"
            out += patch_small(e, roof, colour, u, u + 0.94 / n, r / rows, (r + 1) / rows)
        seam = [e(*roof(k / 24, (r + 1) / rows)) for k in range(25)]
        out += line(poly(seam, closed=False), "#3E3029", 1.6, opacity=0.7)
    out += patch("#FBE3B4", 0, 1, 0, 0.34, opacity=0.12)
    out += patch("#2A1D16", 0, 1, 0.94, 1, opacity=0.55)
    ridge_line = [e(*roof(k / 24, 0)) for k in range(25)]
    out += line(poly(ridge_line, closed=False), "#3E3029", 11)
    out += line(poly([(px, py - 3) for px, py in ridge_line], closed=False), "#A88D72", 3)
    # barge board of the near end and crossed finials at both
    out += stroke("#B4803F", 9, roof(0, 0), roof(0, 1)) + stroke(
        "#7A5638", 6, roof(1, 0), roof(1, 1)
    )
    for u, k in ((0.0, -1), (1.0, 1)):
        fx, fy = e(*roof(u, 0))
        out += line(
            f"M{fx:.0f},{fy + 6:.0f}q{k * 6:.0f},-30 {k * 34:.0f},-44q{k * 14:.0f},-4"
            f" {k * 14:.0f},12",
            "#B4803F",
            8,
        )
    # the stairs: two beams, treads and a rail, from the landing to the grass
    foot_z, head_z, wide = -deep - 6.2, -deep - 1.6, 1.3
    out += quad(
        "#7A5638",
        (-2.2, floor, -deep),
        (2.2, floor, -deep),
        (2.2, floor, head_z),
        (-2.2, floor, head_z),
    )
    out += quad(
        "#543A29",
        (-2.2, floor, head_z),
        (2.2, floor, head_z),
        (2.2, floor - 0.35, head_z),
        (-2.2, floor - 0.35, head_z),
    )
    for a in (-2.0, 2.0):
        (x0, y0), (_, y1) = e(a, 0, head_z), e(a, floor, head_z)
        out += rect(x0 - 7, y1, 14, y0 - y1, "#4A3326")
    for a in (-wide, wide):
        out += stroke("#5C4030", 13, (a, 0, foot_z), (a, floor, head_z))
    for i in range(13):
        t = i / 13
        yy, zz = floor * t + 0.15, foot_z + (head_z - foot_z) * t
        out += quad(
            "#B98A59" if i % 2 else "#AC7E50",
            (-wide, yy, zz),
            (wide, yy, zz),
            (wide, yy + 0.16, zz + 0.3),
            (-wide, yy + 0.16, zz + 0.3),
        )
    for a in (-wide - 0.15, wide + 0.15):
        out += stroke("#C79A63", 5, (a, 1.2, foot_z), (a, floor + 1.1, head_z))
        for t in (0.0, 0.33, 0.66, 1.0):
            yy, zz = floor * t, foot_z + (head_z - foot_z) * t
            out += stroke("#8A6547", 5, (a, yy, zz), (a, yy + 1.2, zz))
    for a, b in ((-2.2, -wide), (wide, 2.2)):
        out += stroke("#C79A63", 5, (a, floor + 1.1, head_z), (b, floor + 1.1, head_z))
    px, py = e(-1.6, floor, -deep - 0.9)
    out += m.person(px, py, 46, kind="woman", top=c.GOLD, lower=c.RED)
    return out


def patch_small(
    e: Callable[[float, float, float], Point],
    roof: Callable[[float, float], tuple[float, float, float]],
    colour: str,
    u0: float,
    u1: float,
    v0: float,
    v1: float,
) -> str:
    """One shingle."""
    if u1 > 1:
        return ""
    return path(
        poly([e(*roof(u0, v0)), e(*roof(u1, v0)), e(*roof(u1, v1)), e(*roof(u0, v1))]),
        colour,
        opacity=0.75,
    )


def terowongan_nur_mentaya() -> str:
    """A night road under many arches of light, each crowned with a jelawat."""
    s = Sheet(172)
    hz, cx = 700.0, 900.0
    e = m.eye(cx, hz, 900, height=2.3, back=0)
    s.add(
        m.sky(s, (0, "#081C27"), (0.5, "#0F3D4A"), (0.85, "#2F5E63"), (1, "#8A6B4C"), bottom=hz + 4)
    )
    s.add(m.stars(s, 130, 480))
    s.add(m.treeline(s, -700, 900, hz + 6, 230, "#0C2A2E", light="#2C5547", sun_side=1, taper=800))
    s.add(m.treeline(s, 900, 2500, hz + 6, 230, "#0C2A2E", light="#2C5547", sun_side=-1, taper=800))
    s.add(m.glow(s, cx, hz - 40, 460, c.ORANGE, 0.55))
    s.add(
        rect(0, hz, WIDTH, HEIGHT - hz, s.linear((0, "#3E3F32"), (0.2, "#18392F"), (1, "#0B251F")))
    )

    def ground(x0: float, x1: float, z0: float, z1: float, y: float = 0) -> str:
        return poly([e(x0, y, z0), e(x1, y, z0), e(x1, y, z1), e(x0, y, z1)])

    near, far = 3.9, 400.0
    # pavements, kerbs in black and white, and the road
    for k in (-1, 1):
        s.add(path(ground(k * 7.0, k * 12.5, near, far), s.linear((0, "#6B5A48"), (1, "#22424A"))))
        z = near
        i = 0
        while z < 90:
            step = 1.5
            s.add(
                path(
                    ground(k * 6.55, k * 7.0, z, z + step),
                    c.PAPER if i % 2 else c.INK,
                    opacity=0.55,
                )
            )
            z += step
            i += 1
    s.add(
        path(
            ground(-6.55, 6.55, near, far),
            s.linear((0, "#A0703E"), (0.08, "#5C4E3E"), (0.35, "#1F3F47"), (1, "#0D2831")),
        )
    )
    for i in range(20):
        z = 4.2 + i * 4.6
        s.add(path(ground(-0.11, 0.11, z, z + 2.4), c.PAPER, opacity=0.75))
    arches = [12.6 + 4.6 * i for i in range(20)]
    # light lying on the road under each arch
    for i, z in enumerate([9.2, *arches]):
        _, y = e(0, 0, z)
        unit = 900 / z
        d = ""
        for _ in range(26):
            px = s.rng.gauss(0, 3.0)
            if abs(px) < 6:
                d += lens(
                    cx + px * unit,
                    y + s.rng.gauss(0, 0.08) * unit * 1.6,
                    unit * s.rng.uniform(0.3, 1.3) * min(1, z / 10),
                    max(0.8, unit * 0.02),
                )
        s.add(path(d, c.GOLD if i % 2 else c.GLOW, opacity=0.42 if z > 10 else 0.24))
    for z in reversed(arches):
        s.add(_arch(s, e, z))
        for k in (-1, 1):
            x, y = e(k * 13.6, 0, z + 2.3)
            r = 900 / (z + 2.3)
            s.add(m.crown(s, x, y - r * 0.5, r * 1.5, r * 0.95, "#123A30", "#5C8352", sun_side=-k))
        if z == arches[3]:
            s.add(_bike(e(2.6, 0, 22), 900 / 22))
        if z == arches[1]:
            for px, zz, kind, top, pose, face in (
                (-12.1, 17.5, "man", c.RIVER_SOFT, "walk", 1),
                (-10.0, 18.4, "hijab", c.GOLD, "walk", 1),
                (11.0, 19.0, "woman", c.ORANGE, "stand", -1),
            ):
                x, y = e(px, 0, zz)
                s.add(
                    m.person(
                        x,
                        y,
                        1.65 * 900 / zz,
                        kind=kind,
                        top=top,
                        pose=pose,
                        face=face,
                        hair=c.RED if kind == "hijab" else c.INK,
                        lower=c.DUSK,
                        shade=0.18,
                    )
                )
    for px, zz, kind, top, pose, face, tall in (
        (-9.75, 12.8, "man", c.RED, "walk", 1, 1.7),
        (-9.1, 12.6, "child", c.GOLD, "walk", 1, 1.15),
        (10.2, 13.2, "hijab", c.RIVER_SOFT, "walk", -1, 1.6),
        (11.0, 13.0, "man", c.PAPER, "walk", -1, 1.7),
    ):
        x, y = e(px, 0, zz)
        s.add(
            m.person(
                x,
                y,
                tall * 900 / zz,
                kind=kind,
                top=top,
                pose=pose,
                face=face,
                hair=c.RUST if kind == "hijab" else c.INK,
                lower=c.RIVER,
                shade=0.12,
            )
        )
    s.grain()
    return s.svg()


def _arch(s: Sheet, e: Callable[[float, float, float], Point], z: float) -> str:
    """One arch of light over the road, z metres away, with its fish."""
    k = 900 / z
    haze = min(1.0, (z - 8) / 70)
    ribs: list[list[Point]] = []
    for spread, lift in ((0.0, 0.0), (0.55, 0.5)):
        points: list[Point] = [e(-7.5 - spread, 0, z)]
        for i in range(25):
            a = math.pi * i / 24
            points.append(e(-math.cos(a) * (7.5 + spread), 3.4 + math.sin(a) * (4.0 + lift), z))
        points.append(e(7.5 + spread, 0, z))
        ribs.append(points)
    inner, outer = ribs
    steel = mix("#D9C6A0", c.ORANGE, haze * 0.7)
    out = ""
    if k > 26:
        out += line(smooth(outer[1:-1]), c.ORANGE, k * 1.1, opacity=0.4, filter=s.blur(k * 0.55))
    web = "".join(
        f"M{inner[i][0]:.1f},{inner[i][1]:.1f}L{outer[i + 1][0]:.1f},{outer[i + 1][1]:.1f}"
        f"L{inner[i + 1][0]:.1f},{inner[i + 1][1]:.1f}"
        for i in range(1, 25)
    )
    out += line(web, steel, max(0.7, k * 0.03), opacity=0.55)
    for points in ribs:
        d = smooth(points[1:-1])
        legs = "".join(poly([points[a], points[b]], closed=False) for a, b in ((0, 1), (-2, -1)))
        out += line(legs, mix("#8A7A63", c.ORANGE, haze * 0.6), max(1.2, k * 0.11))
        out += line(d, c.ORANGE, max(1.5, k * 0.2), opacity=0.35) + line(
            d, steel, max(0.9, k * 0.07)
        )
    n = 44
    bulbs, sparks = "", ""
    for i in range(n + 1):
        a = math.pi * i / n
        x, y = e(-math.cos(a) * 7.78, 3.4 + math.sin(a) * 4.25, z)
        bulbs += oval(x, y, max(0.9, k * 0.1), max(0.9, k * 0.1))
        if k > 20:
            sparks += oval(x, y, k * 0.22, k * 0.22)
    out += path(sparks, c.GOLD, opacity=0.28) + path(bulbs, c.GLOW)
    x, y = e(0, 8.55, z)
    detail = 2 if k > 60 else 1 if k > 26 else 0
    out += m.glow(s, x, y, k * 2.4, c.GOLD, 0.36) if k > 14 else ""
    stems = "".join(poly([e(a, 7.6, z), e(a, 8.5, z)], closed=False) for a in (-0.45, 0.45))
    out += line(stems, steel, max(0.8, k * 0.05))
    far = min(1.0, max(0.0, (z - 16) / 24))
    teal, gold, cream, red = (
        mix(v, "#F5B254", far * 0.85) for v in ("#1F8A96", "#F2D48A", "#FFF1CC", "#E2472F")
    )
    return out + m.jelawat(
        s,
        x,
        y,
        k * 3.0,
        bend=(168, 180, 196),
        back=teal,
        side=gold,
        belly=cream,
        fin=red,
        detail=detail,
    )


def _bike(foot: Point, k: float) -> str:
    """Two riders on a motorbike seen from behind; foot is on the road, k pixels to the metre."""
    x, y = foot

    def r(dx: float, dy: float, w: float, h: float, colour: str, rx: float = 0.1) -> str:
        return rect(x + (dx - w / 2) * k, y - (dy + h) * k, w * k, h * k, colour, rx=rx * k)

    out = r(0, 0, 0.16, 0.62, c.INK) + r(0, 0.42, 0.44, 0.42, "#2B4A52", 0.12)
    out += line(f"M{x - 0.36 * k:.1f},{y - 1.02 * k:.1f}H{x + 0.36 * k:.1f}", c.INK, 0.06 * k)
    for side in (-1, 1):
        out += line(
            f"M{x + side * 0.16 * k:.1f},{y - 0.78 * k:.1f}"
            f"L{x + side * 0.27 * k:.1f},{y - 0.3 * k:.1f}",
            c.DUSK,
            0.15 * k,
        )
        out += line(
            f"M{x + side * 0.2 * k:.1f},{y - 1.3 * k:.1f}"
            f"L{x + side * 0.3 * k:.1f},{y - 1.03 * k:.1f}",
            darken(c.RIVER, 0.2),
            0.12 * k,
        )
    out += r(0, 0.72, 0.46, 0.68, c.RIVER, 0.16) + circle(x, y - 1.55 * k, 0.17 * k, c.RED)
    out += circle(x, y - 0.62 * k, 0.3 * k, c.RED, opacity=0.25) + r(
        0, 0.57, 0.2, 0.1, "#FF6A4A", 0.04
    )
    return out


SCENES: dict[str, Callable[[], str]] = {
    "sampit": sampit,
    "ikon-jelawat": ikon_jelawat,
    "betang-tumbang-gagu": betang_tumbang_gagu,
    "terowongan-nur-mentaya": terowongan_nur_mentaya,
}
