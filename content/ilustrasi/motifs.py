"""The parts every scene is built from. This module promises functions that return SVG text: sky,
forest, water, houses, boats, plants, fish, ornament and people, each drawn at the place and size
asked for and taking its accidents from the sheet's seeded chance."""

import math
from collections.abc import Callable, Sequence

from . import palette as c
from .palette import darken, lighten, mix
from .sheet import (
    HEIGHT,
    WIDTH,
    Point,
    Sheet,
    Stop,
    circle,
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

# ---------------------------------------------------------------- sky and light


def sky(s: Sheet, *stops: Stop, bottom: float = HEIGHT) -> str:
    """The sky from the top edge down to bottom; stops run from 0 above to 1 below."""
    return rect(0, 0, WIDTH, bottom, s.linear(*stops))


def glow(s: Sheet, x: float, y: float, r: float, colour: str, strength: float = 0.6) -> str:
    """A soft light that fades outwards."""
    fill = s.radial(x, y, r, (0, colour, strength), (0.45, colour, strength * 0.4), (1, colour, 0))
    return circle(x, y, r, fill)


def sun(
    s: Sheet,
    x: float,
    y: float,
    r: float,
    colour: str = c.GLOW,
    *,
    halo: str = c.GOLD,
    rings: int = 4,
    strength: float = 0.14,
) -> str:
    """A sun or moon: flat disc, printed rings of light and a soft glow."""
    out = glow(s, x, y, r * 4.2, halo, 0.5)
    for i in range(rings, 0, -1):
        out += circle(x, y, r * (1 + 0.34 * i), halo, opacity=strength)
    return out + circle(x, y, r, s.linear((0, lighten(colour, 0.35)), (1, colour)))


def stars(s: Sheet, count: int, bottom: float, colour: str = c.PAPER) -> str:
    """Small stars above bottom, thinner towards it."""
    d = ""
    for _ in range(count):
        y = bottom * s.rng.random() ** 1.6
        r = s.rng.uniform(0.8, 2.4)
        d += oval(s.rng.uniform(0, WIDTH), y, r, r)
    return path(d, colour, opacity=0.75)


def cloud(s: Sheet, x: float, y: float, w: float, h: float, fill: str, opacity: float = 1) -> str:
    """A long cloud with a flat foot at y, w wide and h high, centred on x."""
    d = ""
    n = max(4, int(w / 70))
    for i in range(n):
        t = (i + 0.5) / n
        swell = math.sin(math.pi * t) ** 0.7
        rx = w / n * s.rng.uniform(0.8, 1.25)
        ry = h * swell * s.rng.uniform(0.3, 0.5) + 4
        d += oval(x - w / 2 + w * t, y - ry * s.rng.uniform(0.7, 1.1), rx, ry)
    d += lens(x, y - h * 0.06, w * 0.62, h * 0.26)
    clip = s.clip(f"M{x - w},{y - 3 * h}H{x + w}V{y}H{x - w}Z")
    return group(path(d, fill), clip_path=clip, opacity=opacity)


def streaks(
    s: Sheet,
    count: int,
    top: float,
    bottom: float,
    fill: str,
    *,
    length: tuple[float, float] = (120, 420),
    opacity: float = 0.5,
) -> str:
    """Thin high clouds lying flat in the evening air."""
    d = ""
    for _ in range(count):
        d += lens(
            s.rng.uniform(0, WIDTH),
            s.rng.uniform(top, bottom),
            s.rng.uniform(*length) / 2,
            s.rng.uniform(4, 13),
        )
    return path(d, fill, opacity=opacity)


def birds(s: Sheet, x: float, y: float, count: int, size: float, colour: str = c.INK) -> str:
    """A loose flight of distant birds around a point."""
    d = ""
    for _ in range(count):
        px, py = x + s.rng.gauss(0, size * 4), y + s.rng.gauss(0, size * 1.6)
        k, lift = size * s.rng.uniform(0.7, 1.15), s.rng.uniform(0.25, 0.6)
        d += (
            f"M{px - k:.1f},{py - k * lift:.1f}Q{px - k * 0.4:.1f},{py - k * 0.5:.1f} "
            f"{px:.1f},{py:.1f}Q{px + k * 0.4:.1f},{py - k * 0.5:.1f} "
            f"{px + k:.1f},{py - k * lift * 0.8:.1f}"
        )
    return line(d, colour, max(1.6, size * 0.14), opacity=0.8)


def mist(s: Sheet, y: float, h: float, colour: str = c.PAPER, opacity: float = 0.6) -> str:
    """A lying band of mist, thickest at y + h, gone at y."""
    fill = s.linear((0, colour, 0), (0.8, colour, opacity), (1, colour, 0))
    return rect(0, y, WIDTH, h * 1.25, fill)


# ---------------------------------------------------------------- land and plants


def ridge(
    s: Sheet, y: float, swell: float, fill: str, *, tooth: float = 6, bottom: float = HEIGHT
) -> str:
    """A distant forest ridge over the whole width: slow swells with a fine leafy edge."""
    phases = [s.rng.uniform(0, math.tau) for _ in range(3)]
    points: list[Point] = []
    x = -20.0
    while x < WIDTH + 20:
        base = y - swell * (
            0.5 * math.sin(x / 310 + phases[0])
            + 0.3 * math.sin(x / 143 + phases[1])
            + 0.2 * math.sin(x / 71 + phases[2])
        )
        points.append((x, base - s.rng.uniform(0, tooth)))
        x += s.rng.uniform(tooth * 1.1, tooth * 2.6)
    points += [(WIDTH + 20, bottom), (-20, bottom)]
    return path(poly(points), fill)


def treeline(
    s: Sheet,
    x0: float,
    x1: float,
    y: float,
    h: float,
    fill: str,
    *,
    light: str | None = None,
    sun_side: int = -1,
    tall: float = 0.1,
    taper: float = 0,
) -> str:
    """A wall of forest standing on y from x0 to x1, about h high; light tints the sunny tops,
    tall is the share of trees that rise above the rest, taper lowers both ends over that many
    pixels."""
    body, tops, trunks = "", "", ""
    heights: list[Point] = []
    x = x0
    while x < x1:
        end = min(x - x0, x1 - x)
        k = (
            1.0
            if taper <= 0
            else min(1.0, 0.18 + 0.82 * math.sin(min(1, end / taper) * math.pi / 2))
        )
        hh = h * k
        r = hh * s.rng.uniform(0.17, 0.34)
        cy = y - hh * s.rng.uniform(0.42, 0.72)
        if s.rng.random() < tall and k > 0.8:
            up = hh * s.rng.uniform(0.28, 0.5)
            trunks += poly(
                [
                    (x - r * 0.07, cy),
                    (x + r * 0.07, cy),
                    (x + r * 0.05, cy - up),
                    (x - r * 0.05, cy - up),
                ]
            )
            body += scallop(x, cy - up, r * 1.05, r * 0.55, 11, s.rng)
            tops += scallop(x + sun_side * r * 0.22, cy - up - r * 0.2, r * 0.56, r * 0.2, 9, s.rng)
        body += scallop(x, cy, r * 1.15, r * 0.9, 14, s.rng)
        tops += scallop(x + sun_side * r * 0.3, cy - r * 0.4, r * 0.5, r * 0.24, 9, s.rng)
        heights.append((x, y - hh * 0.6))
        x += max(4, r * s.rng.uniform(0.75, 1.25))
    foot = poly([(x0 - h * 0.05, y + 1), *heights, (x1 + h * 0.05, y + 1)])
    out = path(trunks, fill) + path(body, fill) + path(foot, fill)
    return out + (path(tops, light, opacity=0.4) if light else "")


def crown(
    s: Sheet,
    x: float,
    y: float,
    rx: float,
    ry: float,
    dark: str,
    light: str,
    *,
    sun_side: int = -1,
) -> str:
    """One leafy crown in three tones."""
    mid = mix(dark, light, 0.45)
    k = sun_side
    n = max(9, int(rx / 6))
    return (
        path(scallop(x, y, rx, ry, n, s.rng), dark)
        + path(scallop(x + k * rx * 0.16, y - ry * 0.2, rx * 0.76, ry * 0.66, n - 2, s.rng), mid)
        + path(
            scallop(x + k * rx * 0.34, y - ry * 0.4, rx * 0.4, ry * 0.32, max(7, n - 6), s.rng),
            light,
        )
    )


def forest_tree(
    s: Sheet,
    x: float,
    y: float,
    h: float,
    *,
    dark: str = c.FOREST,
    light: str = c.LEAF,
    bark: str = c.SAND,
    sun_side: int = -1,
    spread: float = 0.24,
) -> str:
    """A tall tree of the peat forest: buttressed pale trunk, forked, with umbrella crowns."""
    lean = s.rng.uniform(-0.04, 0.04) * h
    w = h * 0.018
    top = y - h * 0.72
    trunk = (
        f"M{x - w * 3.2:.1f},{y:.1f}Q{x - w * 1.1:.1f},{y - h * 0.05:.1f} "
        f"{x - w:.1f},{y - h * 0.16:.1f}L{x + lean - w * 0.6:.1f},{top:.1f}"
        f"L{x + lean + w * 0.6:.1f},{top:.1f}L{x + w:.1f},{y - h * 0.16:.1f}"
        f"Q{x + w * 1.2:.1f},{y - h * 0.05:.1f} {x + w * 3.4:.1f},{y:.1f}Z"
    )
    out = ""
    r = h * spread
    heads = [(-0.62, 0.02, 0.62), (0.6, -0.03, 0.66), (0.02, -0.3, 0.78)]
    for dx, dy, _ in heads:
        out += line(
            f"M{x + lean:.1f},{top + h * 0.06:.1f}"
            f"Q{x + lean + dx * r * 0.3:.1f},{top - h * 0.03:.1f}"
            f" {x + lean + dx * r:.1f},{top + dy * r - h * 0.06:.1f}",
            mix(bark, dark, 0.35),
            w * 0.9,
        )
    out += path(trunk, mix(bark, dark, 0.25))
    side = poly(
        [
            (x + sun_side * w * 0.25, y - h * 0.1),
            (x + sun_side * w, y - h * 0.16),
            (x + lean + sun_side * w * 0.6, top),
            (x + lean + sun_side * w * 0.1, top),
        ]
    )
    out += path(side, bark, opacity=0.75)
    for dx, dy, k in heads:
        out += crown(
            s,
            x + lean + dx * r,
            top + dy * r - h * 0.07,
            r * k,
            r * k * 0.52,
            dark,
            light,
            sun_side=sun_side,
        )
    return out


def _frond(base: Point, reach: float, angle: float, droop: float, fat: float) -> tuple[str, str]:
    """Outline data and midrib of a feathered leaf that leaves base at angle (degrees, 0 = right,
    90 = up) and bends down by droop."""
    n = 16
    a = math.radians(angle)
    spine: list[Point] = []
    x, y = base
    for i in range(n + 1):
        spine.append((x, y))
        bend = droop * (i / n) ** 1.3
        dx, dy = math.cos(a), -math.sin(a) + bend
        k = reach / n / math.hypot(dx, dy)
        x, y = x + dx * k, y + dy * k
    d = ""
    for i in range(1, n):
        (x0, y0), (x1, y1) = spine[i - 1], spine[i + 1]
        tx, ty = x1 - x0, y1 - y0
        k = math.hypot(tx, ty)
        tx, ty = tx / k, ty / k
        t = i / n
        size = reach * fat * (math.sin(math.pi * min(1, t * 0.86 + 0.1)) ** 0.7)
        px, py = spine[i]
        for side in (-1, 1):
            nx, ny = -ty * side, tx * side
            gx, gy = tx * 0.85 + nx * 0.75, ty * 0.85 + ny * 0.75 + 0.42
            g = math.hypot(gx, gy)
            tip = (px + gx / g * size, py + gy / g * size)
            wide = reach / n * 0.46
            d += poly([(px - tx * wide, py - ty * wide), tip, (px + tx * wide, py + ty * wide)])
    return d, smooth(spine)


def palm(
    s: Sheet,
    x: float,
    y: float,
    h: float,
    *,
    dark: str = c.FOREST,
    light: str = c.LEAF,
    bark: str = c.BARK,
    lean: float = 0.1,
    sun_side: int = -1,
) -> str:
    """A coconut palm: a bowed ringed trunk and drooping feathered leaves."""
    top = (x + lean * h, y - h * 0.8)
    bow = (x + lean * h * 0.12, y - h * 0.45)
    w = h * 0.021
    trunk = (
        f"M{x - w * 1.5:.1f},{y:.1f}Q{bow[0] - w:.1f},{bow[1]:.1f}"
        f" {top[0] - w * 0.6:.1f},{top[1]:.1f}"
        f"H{top[0] + w * 0.6:.1f}Q{bow[0] + w:.1f},{bow[1]:.1f} {x + w * 1.5:.1f},{y:.1f}Z"
    )
    rings = ""
    for i in range(1, 14):
        t = i / 14
        px = (1 - t) ** 2 * x + 2 * t * (1 - t) * bow[0] + t * t * top[0]
        py = (1 - t) ** 2 * y + 2 * t * (1 - t) * bow[1] + t * t * top[1]
        rings += f"M{px - w * 0.8:.1f},{py:.1f}q{w * 0.8:.1f},{w * 0.5:.1f} {w * 1.6:.1f},0"
    out = path(trunk, bark) + line(rings, lighten(bark, 0.3), max(0.8, w * 0.2), opacity=0.4)
    back, front, sunny, ribs = "", "", "", ""
    for i, angle in enumerate((-34, -6, 22, 46, 66, 114, 136, 158, 186, 212)):
        reach = h * s.rng.uniform(0.3, 0.36)
        d, rib = _frond(
            top, reach, angle + s.rng.uniform(-8, 8), 1.3 + s.rng.uniform(-0.1, 0.35), 0.25
        )
        if i % 2 == 0:
            back += d
        elif math.cos(math.radians(angle)) * sun_side > 0:
            sunny, ribs = sunny + d, ribs + rib
        else:
            front, ribs = front + d, ribs + rib
    nuts = "".join(
        circle(top[0] + dx * w, top[1] + w * dy, w * 0.75, mix(c.PEAT, dark, 0.4))
        for dx, dy in ((-1.1, 1.0), (0.9, 1.3), (0.0, 1.7))
    )
    return (
        out
        + path(back, dark)
        + nuts
        + path(front, mix(dark, light, 0.6))
        + path(sunny, mix(dark, light, 0.9))
        + line(ribs, light, max(0.8, w * 0.22), opacity=0.8)
    )


def nipah(
    s: Sheet,
    x: float,
    y: float,
    h: float,
    *,
    dark: str = c.FOREST,
    light: str = c.LEAF,
    fronds: int = 9,
) -> str:
    """A clump of nipah rising out of the water at y."""
    back, front, ribs = "", "", ""
    for i in range(fronds):
        t = i / (fronds - 1)
        angle = 150 - 120 * t + s.rng.uniform(-6, 6)
        reach = h * s.rng.uniform(0.82, 1.08)
        d, rib = _frond(
            (x + (t - 0.5) * h * 0.16, y),
            reach,
            angle,
            0.35 + 0.5 * abs(t - 0.5) + s.rng.uniform(0, 0.15),
            0.15,
        )
        if i % 2:
            front += d
        else:
            back += d
        ribs += rib
    return (
        path(back, dark)
        + line(ribs, mix(dark, light, 0.5), max(1.2, h * 0.012))
        + path(front, mix(dark, light, 0.6))
    )


def cemara(
    s: Sheet,
    x: float,
    y: float,
    h: float,
    *,
    dark: str = c.FOREST,
    light: str = c.LEAF,
    bark: str = c.BARK,
    lean: float = 0.03,
) -> str:
    """A cemara of the shore: slim, airy, with hanging needles."""
    top = x + lean * h
    out = path(
        poly([(x - h * 0.014, y), (x + h * 0.014, y), (top + 1, y - h), (top - 1, y - h)]), bark
    )
    dark_d, light_d = "", ""
    for i in range(46):
        t = 0.2 + 0.8 * i / 46
        px, py = x + lean * h * t, y - h * t
        wide = h * 0.17 * math.sin(math.pi * min(1, (1.04 - t) * 0.95 + 0.08)) ** 0.8
        for side in (-1, 1):
            k = wide * s.rng.uniform(0.6, 1.1) * side
            d = (
                f"M{px:.1f},{py:.1f}q{k * 0.5:.1f},{-h * 0.03:.1f} {k:.1f},{h * 0.022:.1f}"
                f"q{-k * 0.3:.1f},{-h * 0.004:.1f} {-k:.1f},{h * 0.012:.1f}z"
            )
            if s.rng.random() < 0.4:
                light_d += d
            else:
                dark_d += d
    return out + path(dark_d, dark) + path(light_d, mix(dark, light, 0.7))


def shrubs(
    s: Sheet,
    x0: float,
    x1: float,
    y: float,
    h: float,
    dark: str,
    light: str,
    *,
    sun_side: int = -1,
) -> str:
    """A low hedge of leafy clumps standing on y."""
    out, x = "", x0
    while x < x1:
        r = h * s.rng.uniform(0.6, 1.1)
        out += crown(s, x, y - r * 0.4, r, r * 0.75, dark, light, sun_side=sun_side)
        x += r * s.rng.uniform(0.8, 1.3)
    return group(out, clip_path=s.clip(f"M{x0 - h * 2},{y - h * 3}H{x1 + h * 3}V{y}H{x0 - h * 2}Z"))


def reeds(
    s: Sheet, x0: float, x1: float, y: float, h: float, dark: str, light: str, *, count: int = 40
) -> str:
    """Blades of water grass standing on y."""
    back, front = "", ""
    for i in range(count):
        x = s.rng.uniform(x0, x1)
        k = h * s.rng.uniform(0.45, 1)
        tilt = s.rng.uniform(-0.45, 0.45) * k
        w = h * 0.03
        d = (
            f"M{x - w:.1f},{y:.1f}Q{x + tilt * 0.1 - w:.1f},{y - k * 0.6:.1f}"
            f" {x + tilt:.1f},{y - k:.1f}"
            f"Q{x + tilt * 0.3 + w:.1f},{y - k * 0.55:.1f} {x + w:.1f},{y:.1f}Z"
        )
        if i % 3:
            back += d
        else:
            front += d
    return path(back, dark) + path(front, light)


# ---------------------------------------------------------------- water


def river(
    s: Sheet,
    top: float,
    far: str,
    near: str,
    *,
    bottom: float = HEIGHT,
    light: str = c.PAPER,
    dark: str | None = None,
    count: int = 150,
    strength: float = 0.3,
) -> str:
    """Water from top to bottom: a graded ground and flat ripples that grow towards us."""
    out = rect(
        0, top, WIDTH, bottom - top, s.linear((0, far), (0.35, mix(far, near, 0.55)), (1, near))
    )
    shade = dark or darken(near, 0.35)
    bright, dim = "", ""
    for i in range(count):
        t = s.rng.random() ** 1.35
        y = top + 3 + (bottom - top) * t
        w = (14 + 130 * t) * s.rng.uniform(0.5, 1.4)
        h = 0.9 + 6.5 * t * s.rng.uniform(0.5, 1.2)
        d = lens(s.rng.uniform(-40, WIDTH + 40), y, w, h)
        if i % 2:
            bright += d
        else:
            dim += d
    return out + path(dim, shade, opacity=strength) + path(bright, light, opacity=strength * 0.55)


def glitter(
    s: Sheet,
    x: float,
    top: float,
    bottom: float,
    w0: float,
    w1: float,
    colour: str,
    *,
    count: int = 70,
    opacity: float = 0.8,
) -> str:
    """The path of light below a sun or lamp, w0 wide at the top and w1 at the bottom."""
    d = ""
    for i in range(count):
        t = (i / count) ** 1.4
        y = top + (bottom - top) * t
        spread = w0 + (w1 - w0) * t
        w = spread * s.rng.uniform(0.1, 0.42) * (1 - 0.45 * t)
        d += lens(x + s.rng.gauss(0, spread * 0.26), y, w, 1.4 + 5.5 * t * s.rng.uniform(0.6, 1.2))
    return path(d, colour, opacity=opacity)


def reflect(
    s: Sheet,
    svg: str,
    y: float,
    *,
    depth: float = 0.9,
    opacity: float = 0.5,
    scale: float = 4,
    length: float = 300,
    gaps: int = 60,
) -> str:
    """The picture of svg in the water whose edge is y: pressed by depth, wavering sideways by
    scale, cut by gaps of ripples and gone after length pixels."""
    flip = group(svg, transform=f"translate(0,{y * (1 + depth):.1f}) scale(1,{-depth})")
    cuts = ""
    for _ in range(gaps):
        t = s.rng.random() ** 0.7
        cuts += lens(
            s.rng.uniform(0, WIDTH),
            y + 6 + length * t,
            s.rng.uniform(60, 240),
            1.5 + 6 * t * s.rng.uniform(0.5, 1.2),
        )
    fade = s.mask(
        rect(0, y, WIDTH, length, s.linear((0, "#ffffff"), (0.45, "#bbbbbb"), (1, "#000000")))
        + path(cuts, "#000000", opacity=0.7)
    )
    return group(group(flip, filter=s.waver(scale)), mask=fade, opacity=opacity)


def wake(s: Sheet, x: float, y: float, length: float, colour: str = c.PAPER) -> str:
    """White water beside and behind a hull that lies from x to x + length on y."""
    d = lens(x + length * 0.5, y + length * 0.006, length * 0.53, length * 0.012)
    for i in range(16):
        t = i / 15
        d += lens(
            x + length * (0.98 - 1.35 * t) + s.rng.uniform(-12, 12),
            y + length * (0.012 + 0.05 * t * s.rng.random()),
            length * s.rng.uniform(0.03, 0.11),
            length * s.rng.uniform(0.003, 0.008),
        )
    return path(d, colour, opacity=0.75)


def scale_field(
    s: Sheet,
    x0: float,
    y0: float,
    x1: float,
    y1: float,
    r: float,
    colour: str,
    *,
    width: float = 2,
    opacity: float = 0.25,
    fade_from_top: bool = True,
) -> str:
    """The signature: rows of jelawat scales, fading out (upwards by default). Use it sparingly."""
    d, row = "", 0
    y = y0
    while y < y1 + r:
        x = x0 + (r if row % 2 else 0)
        while x < x1 + r:
            d += f"M{x - r:.1f},{y:.1f}A{r:.1f},{r:.1f} 0 0 0 {x + r:.1f},{y:.1f}"
            k = r * 0.55
            d += f"M{x - k:.1f},{y:.1f}A{k:.1f},{k:.1f} 0 0 0 {x + k:.1f},{y:.1f}"
            x += 2 * r
        y += r * 0.52
        row += 1
    ends = (0.0, 0.0, 0.0, 1.0) if fade_from_top else (0.0, 1.0, 0.0, 0.0)
    veil = s.mask(
        rect(x0, y0, x1 - x0, y1 - y0, s.linear((0, "#000000"), (1, "#ffffff"), ends=ends))
    )
    return group(line(d, colour, width), mask=veil, opacity=opacity)


# ---------------------------------------------------------------- jelawat


def jelawat(
    s: Sheet,  # noqa: ARG001 - every motif takes the sheet first
    x: float,
    y: float,
    length: float,
    *,
    bend: Sequence[float] = (180, 180),
    anchor: float = 0.45,
    back: str = c.RIVER,
    side: str = "#9FBFB0",
    belly: str = c.PAPER,
    fin: str = c.RED,
    detail: int = 2,
) -> str:
    """A jelawat. bend lists the headings in degrees (0 right, 90 down) from snout to tail, spread
    evenly along the body: (180, 180) swims right, (0, 0) left, (135, 100, 170) leaps up to the
    right. The point anchor (0 snout, 1 tail root) lies on x, y. detail 0 is for ornaments."""
    n = 48
    body = length * 0.8
    flip = -1 if math.cos(math.radians(bend[0])) > 0.02 else 1
    spine: list[Point] = [(0.0, 0.0)]
    heads: list[float] = []
    for i in range(n + 1):
        t = i / n * (len(bend) - 1)
        k = min(int(t), len(bend) - 2)
        # ease between the headings so that the body bends like a spring, not like a hinge
        u = t - k
        heads.append(math.radians(bend[k] + (bend[k + 1] - bend[k]) * u))
        if i < n:
            px, py = spine[-1]
            spine.append((px + math.cos(heads[i]) * body / n, py + math.sin(heads[i]) * body / n))
    ai = min(n, max(0, round(anchor * n)))
    ox, oy = x - spine[ai][0], y - spine[ai][1]
    spine = [(px + ox, py + oy) for px, py in spine]
    profile = (
        (0, 0.012),
        (0.04, 0.046),
        (0.12, 0.085),
        (0.24, 0.118),
        (0.4, 0.128),
        (0.56, 0.114),
        (0.74, 0.076),
        (0.9, 0.043),
        (1, 0.036),
    )

    def half(t: float) -> float:
        """Half the body's height at t, a curve through the profile."""
        last = len(profile) - 1
        i = next((j for j in range(last) if t <= profile[j + 1][0]), last - 1)

        def slope(j: int) -> float:
            (ta, wa), (tb, wb) = profile[max(0, j - 1)], profile[min(last, j + 1)]
            return (wb - wa) / (tb - ta)

        (t0, w0), (t1, w1) = profile[i], profile[i + 1]
        d = t1 - t0
        u = (t - t0) / d
        bulge = u * (1 - u) * d * (slope(i) * (1 - u) - slope(i + 1) * u)
        return (w0 + (w1 - w0) * u * u * (3 - 2 * u) + bulge) * length

    def off(t: float, out: float) -> Point:
        """The point beside the spine; out is positive towards the back fin, in pixels."""
        f = min(max(t, 0), 1) * n
        i = min(int(f), n - 1)
        u = f - i
        px = spine[i][0] + (spine[i + 1][0] - spine[i][0]) * u
        py = spine[i][1] + (spine[i + 1][1] - spine[i][1]) * u
        a = heads[i] + (heads[i + 1] - heads[i]) * u
        extra = (t - 1) * body if t > 1 else 0.0
        px, py = px + math.cos(a) * extra, py + math.sin(a) * extra
        return px - math.sin(a) * out * flip, py + math.cos(a) * out * flip

    def edge(v: float, t0: float = 0, t1: float = 1) -> list[Point]:
        return [off(t0 + (t1 - t0) * i / 30, half(t0 + (t1 - t0) * i / 30) * v) for i in range(31)]

    def band(v0: float, v1: float) -> str:
        return smooth(edge(v0)) + "L" + smooth(edge(v1)[::-1])[1:] + "Z"

    size = length
    fins = ""
    rays = ""

    def make_fin(points: Sequence[Point]) -> None:
        nonlocal fins, rays
        placed = [off(t, o * size) for t, o in points]
        fins += smooth(placed, closed=True, tension=0.75)
        if detail > 1:
            a, z = placed[0], placed[-1]
            for k in range(1, 6):
                u = k / 6
                root = (a[0] + (z[0] - a[0]) * u, a[1] + (z[1] - a[1]) * u)
                tips = placed[1:-1]
                f = u * (len(tips) - 1)
                i = min(int(f), len(tips) - 2)
                tip = (
                    tips[i][0] + (tips[i + 1][0] - tips[i][0]) * (f - i),
                    tips[i][1] + (tips[i + 1][1] - tips[i][1]) * (f - i),
                )
                end = (root[0] + (tip[0] - root[0]) * 0.86, root[1] + (tip[1] - root[1]) * 0.86)
                rays += poly([root, end], closed=False)

    make_fin([(0.36, 0.115), (0.43, 0.235), (0.48, 0.215), (0.58, 0.15), (0.56, 0.1)])
    make_fin([(0.5, -0.1), (0.56, -0.185), (0.61, -0.175), (0.63, -0.12), (0.59, -0.09)])
    make_fin([(0.76, -0.06), (0.83, -0.145), (0.88, -0.13), (0.89, -0.07), (0.87, -0.04)])
    out = path(fins, fin) + line(rays, darken(fin, 0.45), max(1, size * 0.0035), opacity=0.6)
    tail = ""
    for k in (1, -1):  # one path each: laid in one, the overlap of the lobes would be a hole
        fins, rays = "", ""
        make_fin(
            [
                (0.95, 0.036 * k),
                (1.1, 0.105 * k),
                (1.27, 0.19 * k),
                (1.215, 0.1 * k),
                (1.1, 0.0),
                (0.955, -0.03 * k),
            ]
        )
        tail += path(fins, fin) + line(rays, darken(fin, 0.45), max(1, size * 0.0035), opacity=0.6)
    out += path(band(1, -1), side)
    out += path(band(1, 0.42), back) + path(band(-0.5, -1), belly)
    if detail > 0:
        out += path(band(0.42, 0.2), mix(back, side, 0.5)) + path(
            band(-0.28, -0.5), mix(belly, side, 0.5)
        )
        arcs, shine = "", ""
        step = 0.041 if detail > 1 else 0.07
        rows = 6
        t, k = 0.25, 0
        while t < 0.93:
            for j in range(rows):
                v = -0.86 + 1.72 * (j + (0.5 if k % 2 else 0)) / rows
                w = 0.86 / rows
                if v + w > 0.98:
                    continue
                a, b = off(t, half(t) * (v + w)), off(t, half(t) * (v - w))
                p = off(t + step * 1.2, half(t) * (v + w * 0.9))
                q = off(t + step * 1.2, half(t) * (v - w * 0.9))
                arcs += (
                    f"M{a[0]:.1f},{a[1]:.1f}C{p[0]:.1f},{p[1]:.1f} {q[0]:.1f},{q[1]:.1f} "
                    f"{b[0]:.1f},{b[1]:.1f}"
                )
                if v > -0.4:
                    h0 = off(t + step * 0.1, half(t) * (v + w * 0.45))
                    h1 = off(t + step * 0.5, half(t) * (v + w * 0.1))
                    shine += poly([h0, h1], closed=False)
            t += step
            k += 1
        out += line(arcs, darken(back, 0.35), max(0.8, size * 0.0032), opacity=0.55)
        out += line(shine, c.PAPER, max(0.8, size * 0.004), opacity=0.5)
        gill = smooth(
            [
                off(0.2, half(0.2) * 0.8),
                off(0.235, half(0.23) * 0.2),
                off(0.215, half(0.21) * -0.45),
                off(0.15, half(0.15) * -0.85),
            ]
        )
        head = poly(
            [
                *edge(1, 0, 0.2),
                off(0.235, half(0.23) * 0.2),
                off(0.215, half(0.21) * -0.45),
                *edge(-0.94, 0, 0.16)[::-1],
            ]
        )
        out += path(head, mix(back, side, 0.3))
        out += line(gill, darken(back, 0.3), max(1, size * 0.006))
        mouth = smooth(
            [
                off(0.0, -size * 0.002),
                off(0.035, -half(0.035) * 0.35),
                off(0.07, -half(0.07) * 0.45),
            ]
        )
        out += line(mouth, darken(back, 0.4), max(1, size * 0.006))
        barbel = smooth(
            [
                off(0.045, -half(0.045) * 0.6),
                off(0.05, -half(0.05) * 1.3),
                off(0.09, -half(0.09) * 1.25),
            ]
        )
        out += line(barbel, fin, max(1, size * 0.005))
        make = [(0.23, -0.045), (0.3, -0.105), (0.37, -0.115), (0.38, -0.085), (0.3, -0.045)]
        pectoral = smooth([off(t0, o * size) for t0, o in make], closed=True, tension=0.75)
        out += path(pectoral, lighten(fin, 0.12)) + line(
            pectoral, darken(fin, 0.3), max(0.8, size * 0.003), opacity=0.6
        )
    out += tail
    ex, ey = off(0.11, half(0.11) * 0.28)
    out += circle(ex, ey, size * 0.02, c.GLOW) + circle(ex, ey, size * 0.0125, c.INK)
    if detail > 0:
        out += circle(ex - size * 0.004, ey - size * 0.005, size * 0.004, c.PAPER)
    return out


def jet(
    s: Sheet,
    x: float,
    y: float,
    dx: float,
    dy: float,
    *,
    lift: float = 80,
    width: float = 14,
    colour: str = c.PAPER,
) -> str:
    """A spout of water from x, y that rises by lift and falls to x + dx, y + dy with a splash."""
    n = 26
    # a parabola through the start, a peak lift above it, and the end
    rise, fall = math.sqrt(lift), math.sqrt(lift + dy)
    upper: list[Point] = []
    lower: list[Point] = []
    drops = ""
    for i in range(n + 1):
        t = i / n
        f = t * (rise + fall) - rise
        px, py = x + dx * t, y - lift + f * f
        w = width * (0.3 + 0.7 * t)
        upper.append((px, py - w * 0.5))
        lower.append((px - w * 0.15, py + w * 0.5))
        if i > 5:
            for _ in range(2):
                r = s.rng.uniform(0.06, 0.16) * width
                drops += oval(
                    px + s.rng.gauss(0, width * 0.5), py + s.rng.gauss(0.4, 0.9) * width, r, r
                )
    body = smooth(upper) + "L" + smooth(lower[::-1])[1:] + "Z"
    out = path(body, colour, opacity=0.85)
    streak = [(px, py + width * 0.35) for px, py in upper[1:-2]]
    out += line(smooth(streak), c.RIVER_SOFT, width * 0.14, opacity=0.7) + path(
        drops, colour, opacity=0.85
    )
    splash = "".join(
        lens(x + dx, y + dy + width * 0.3 * i, width * (2.0 + 1.5 * i), width * (0.26 - 0.03 * i))
        for i in range(4)
    )
    spray = "".join(
        oval(
            x + dx + s.rng.gauss(0, width * 1.1),
            y + dy - abs(s.rng.gauss(0, width * 1.2)),
            width * 0.13,
            width * 0.13,
        )
        for _ in range(26)
    )
    return out + path(splash, colour, opacity=0.6) + path(spray, colour, opacity=0.85)


LEAP = (116, 128, 158, 196, 226)  # the statue's pose: head high to the right, tail raised


def jelawat_statue(
    s: Sheet,
    x: float,
    y: float,
    h: float,
    *,
    stone: str = c.SAND,
    back: str = c.RIVER,
    side: str = "#9FBFB0",
    shade: float = 0.0,
    detail: int = 2,
    spout: Point | None = None,
) -> str:
    """The jelawat statue, looking right, its pedestal's foot at x, y and h high over all. spout
    is where the water lands, seen from the mouth (right, down)."""
    stone, back, side = (darken(v, shade) for v in (stone, back, side))
    lit, dim = lighten(stone, 0.4), darken(stone, 0.28)
    top = y - h * 0.33
    out = ""
    for k, w, lo, hi in (
        (0, 0.44, 0.0, 0.05),
        (1, 0.36, 0.05, 0.09),
        (2, 0.27, 0.09, 0.29),
        (3, 0.33, 0.29, 0.33),
    ):
        slant = 0.025 if k == 2 else 0.0
        a, b = y - h * lo, y - h * hi
        xs = (x - h * w / 2, x - h * (w / 2 - slant), x + h * (w / 2 - slant), x + h * w / 2)
        out += path(poly([(xs[0], a), (xs[1], b), (xs[2], b), (xs[3], a)]), stone)
        out += path(
            poly([(xs[0], a), (xs[1], b), (xs[1] + h * w * 0.3, b), (xs[0] + h * w * 0.3, a)]), dim
        )
        out += rect(xs[1], b, xs[2] - xs[1], h * 0.006, lit)
    if detail > 1:
        out += sulur(
            s, x - h * 0.105, x + h * 0.105, y - h * 0.19, h * 0.085, mix(c.RED, stone, 0.25)
        )
    # the fish rests in a curl of carved water
    length = h * 0.82
    fish = jelawat(
        s,
        x,
        top - h * 0.135,
        length,
        bend=LEAP,
        anchor=0.6,
        back=back,
        side=side,
        fin=darken(c.RED, shade),
        belly=darken(c.PAPER, shade),
        detail=detail,
    )
    wave_back, wave_front = mix(c.RIVER, stone, 0.25), mix(c.RIVER_SOFT, stone, 0.3)
    curls = ""
    for dx, r in ((-0.13, 0.05), (-0.065, 0.062), (0.0, 0.068), (0.065, 0.062), (0.13, 0.05)):
        curls += oval(x + dx * h, top - r * h * 0.72, r * h, r * h)
    foot = rect(x - h * 0.165, top - h * 0.04, h * 0.33, h * 0.041, wave_front)
    rings = "".join(
        smooth(_curl(x + dx * h, top - r * h * 0.62, r * h * 0.72, math.pi, 1, 1.25))
        for dx, r in ((-0.13, 0.05), (-0.065, 0.062), (0.0, 0.068), (0.065, 0.062), (0.13, 0.05))
    )
    clip = s.clip(f"M{x - h},{y - h * 2}H{x + h}V{top}H{x - h}Z")
    out += path(
        "".join(oval(x + dx * h, top - 0.1 * h, 0.05 * h, 0.05 * h) for dx in (-0.1, 0.1)),
        wave_back,
    )
    out += group(fish, clip_path=clip)
    out += group(
        path(curls, wave_front) + foot + line(rings, lighten(wave_front, 0.6), h * 0.009),
        clip_path=clip,
    )
    if spout:
        mx, my = statue_mouth(x, y, h)
        out += jet(s, mx, my, spout[0], spout[1], lift=h * 0.1, width=h * 0.03)
    return out


def statue_mouth(x: float, y: float, h: float) -> Point:
    """Where the mouth of jelawat_statue(x, y, h) is."""
    n, anchor = 48, 0.6
    step = h * 0.82 * 0.8 / n
    px, py = x, y - h * 0.33 - h * 0.135
    for i in range(round(anchor * n)):
        t = i / n * (len(LEAP) - 1)
        k = min(int(t), len(LEAP) - 2)
        a = math.radians(LEAP[k] + (LEAP[k + 1] - LEAP[k]) * (t - k))
        px, py = px - math.cos(a) * step, py - math.sin(a) * step
    return px, py


# ---------------------------------------------------------------- ornament


def _curl(x: float, y: float, r: float, start: float, turn: int, loops: float) -> list[Point]:
    """Points of a spiral that winds inwards round (x, y)."""
    n = int(26 * loops)
    return [
        (
            x + math.cos(start + turn * i / n * loops * math.tau) * r * (1 - 0.84 * i / n),
            y + math.sin(start + turn * i / n * loops * math.tau) * r * (1 - 0.84 * i / n),
        )
        for i in range(n + 1)
    ]


def sulur(
    s: Sheet,  # noqa: ARG001 - every motif takes the sheet first
    x0: float,
    x1: float,
    y: float,
    h: float,
    colour: str,
    *,
    leaf: str | None = None,
    width: float | None = None,
) -> str:
    """A band of batik tendrils along y (its middle): a wave with spirals and leaves, h high."""
    unit = h * 1.05
    count = max(1, round((x1 - x0) / unit))
    unit = (x1 - x0) / count
    stroke = width or h * 0.055
    stem: list[Point] = []
    for i in range(count * 10 + 1):
        t = i / 10
        stem.append((x0 + t * unit, y + math.sin(t * math.pi) * h * 0.3))
    curls, leaves, dots = "", "", ""
    for i in range(count):
        sign = 1 if i % 2 == 0 else -1
        cx, cy = x0 + (i + 0.5) * unit, y - sign * h * 0.06
        curls += smooth(_curl(cx, cy, h * 0.24, math.pi / 2 * sign + math.pi * 0.15, -sign, 1.4))
        dots += oval(cx, cy, h * 0.05, h * 0.05)
        for dx, size in ((0.04, 0.24), (0.9, 0.2)):
            lx, ly = x0 + (i + dx) * unit, y - sign * h * 0.08
            tipx, tipy = lx + unit * 0.06, ly - sign * h * (size + 0.12)
            leaves += (
                f"M{lx:.1f},{ly:.1f}Q{lx - h * 0.14:.1f},{(ly + tipy) / 2:.1f}"
                f" {tipx:.1f},{tipy:.1f}"
                f"Q{lx + h * 0.14:.1f},{(ly + tipy) / 2:.1f} {lx:.1f},{ly:.1f}Z"
            )
    return (
        line(smooth(stem), colour, stroke)
        + line(curls, colour, stroke * 0.85)
        + path(leaves + dots, leaf or colour)
    )


def tumpal(x0: float, x1: float, y: float, h: float, colour: str, *, count: int = 20) -> str:
    """A row of batik points (tumpal) standing on y, h high (negative h hangs them)."""
    w = (x1 - x0) / count
    d = "".join(
        poly([(x0 + i * w, y), (x0 + (i + 0.5) * w, y - h), (x0 + (i + 1) * w, y)])
        for i in range(count)
    )
    inner = "".join(
        poly(
            [
                (x0 + (i + 0.34) * w, y - h * 0.14),
                (x0 + (i + 0.5) * w, y - h * 0.58),
                (x0 + (i + 0.66) * w, y - h * 0.14),
            ]
        )
        for i in range(count)
    )
    return path(d, colour) + path(inner, lighten(colour, 0.5), opacity=0.8)


# ---------------------------------------------------------------- people


def person(
    x: float,
    y: float,
    h: float,
    *,
    top: str = c.RED,
    lower: str = c.INK,
    skin: str = c.SKIN,
    hair: str = c.INK,
    kind: str = "man",
    pose: str = "stand",
    face: int = 1,
    shade: float = 0.0,
) -> str:
    """A small dignified figure with its feet on y. kind: man, woman (long dress), hijab, child.
    pose: stand, walk, wave, point, sit (seat on y). face 1 looks right, -1 left. shade veils
    the colours towards ink, for evening."""
    top, lower, skin, hair = (darken(v, shade) for v in (top, lower, skin, hair))
    u = h
    k = face
    head = 0.075 if kind != "child" else 0.1
    base = y
    out = ""

    def limb(points: Sequence[Point], colour: str, w: float) -> str:
        return line(smooth([(x + k * px * u, base + py * u) for px, py in points]), colour, w * u)

    def area(points: Sequence[Point], colour: str, tension: float = 0.6) -> str:
        return path(
            smooth(
                [(x + k * px * u, base + py * u) for px, py in points], closed=True, tension=tension
            ),
            colour,
        )

    if pose == "sit":
        base = y + 0.48 * u
        out += limb([(0.0, -0.5), (0.2, -0.49), (0.22, -0.3)], lower, 0.11)
    elif kind in ("woman", "hijab"):
        swing = 0.05 if pose == "walk" else 0.0
        out += limb([(-0.05 - swing, -0.1), (-0.04 - swing, -0.02)], skin, 0.04)
        out += limb([(0.05 + swing, -0.1), (0.07 + swing, -0.02)], skin, 0.04)
        out += area(
            [
                (-0.1, -0.52),
                (0.1, -0.52),
                (0.15 + swing, -0.06),
                (0.0, -0.045),
                (-0.14 - swing, -0.06),
            ],
            lower,
            0.35,
        )
    elif pose == "walk":
        out += limb([(-0.03, -0.48), (-0.06, -0.26), (-0.15, -0.03)], darken(lower, 0.2), 0.085)
        out += limb([(0.03, -0.48), (0.09, -0.27), (0.11, -0.03)], lower, 0.085)
        out += limb([(0.11, -0.018), (0.16, -0.018)], c.INK, 0.04)
        out += limb([(-0.15, -0.018), (-0.11, -0.018)], c.INK, 0.04)
    else:
        out += limb([(-0.05, -0.48), (-0.06, -0.03)], lower, 0.085)
        out += limb([(0.05, -0.48), (0.06, -0.03)], lower, 0.085)
        out += limb([(-0.07, -0.018), (-0.03, -0.018)], c.INK, 0.04)
        out += limb([(0.06, -0.018), (0.1, -0.018)], c.INK, 0.04)
    far = [(-0.1, -0.76), (-0.13, -0.6), (-0.1, -0.46)]
    near = [(0.1, -0.76), (0.14, -0.6), (0.12, -0.46)]
    if pose == "walk":
        far = [(-0.1, -0.76), (-0.17, -0.61), (-0.15, -0.48)]
        near = [(0.1, -0.76), (0.13, -0.6), (0.22, -0.52)]
    elif pose == "wave":
        near = [(0.1, -0.77), (0.21, -0.83), (0.23, -1.0)]
    elif pose == "point":
        near = [(0.1, -0.77), (0.22, -0.74), (0.36, -0.79)]
    elif pose == "sit":
        near = [(0.09, -0.76), (0.14, -0.62), (0.2, -0.54)]
        far = [(-0.09, -0.76), (-0.12, -0.6), (0.02, -0.54)]
    out += limb(far, darken(top, 0.22), 0.062)
    out += limb([far[-1], (far[-1][0] + 0.01, far[-1][1] + 0.03)], skin, 0.045)
    hem = -0.4 if kind in ("woman", "hijab") else -0.45
    out += limb([(0, -0.82), (0, -0.86)], skin, 0.06)
    out += area(
        [
            (-0.115, -0.77),
            (-0.05, -0.83),
            (0.05, -0.83),
            (0.115, -0.77),
            (0.105, -0.6),
            (0.115, hem),
            (0, hem + 0.012),
            (-0.115, hem),
            (-0.105, -0.6),
        ],
        top,
    )
    out += limb(near, mix(top, c.PAPER, 0.08), 0.062)
    tip = near[-1]
    out += limb(
        [tip, (tip[0] + 0.01, tip[1] + (0.03 if pose in ("stand", "sit", "walk") else -0.03))],
        skin,
        0.045,
    )
    hx, hy = x + k * 0.005 * u, base - (0.925 if kind != "child" else 0.93) * u
    r = head * u
    if kind == "hijab":
        out += area(
            [
                (-0.06, -1.0),
                (0.03, -1.015),
                (0.085, -0.95),
                (0.085, -0.86),
                (0.11, -0.76),
                (0, -0.72),
                (-0.11, -0.76),
                (-0.095, -0.9),
            ],
            hair,
            0.9,
        )
        out += ellipse(hx + k * r * 0.34, hy, r * 0.6, r * 0.78, skin)
    else:
        out += circle(hx, hy, r, skin)
        d = (
            f"M{hx - k * r * 1.04:.1f},{hy + r * 0.3:.1f}"
            f"A{r * 1.06:.1f},{r * 1.06:.1f} 0 0 {1 if k > 0 else 0}"
            f" {hx + k * r * 0.86:.1f},{hy - r * 0.42:.1f}"
            f"Q{hx:.1f},{hy - r * 0.5:.1f} {hx - k * r * 0.35:.1f},{hy + r * 0.1:.1f}Z"
        )
        out += path(d, hair)
        if kind == "woman":
            out += circle(hx - k * r * 0.9, hy + r * 0.25, r * 0.42, hair)
    return out


def life_vest(x: float, y: float, h: float, colour: str = c.ORANGE) -> str:
    """An orange vest for a person of height h standing at x, y (lay it over the figure)."""
    w = h * 0.115
    body = rect(x - w, y - h * 0.8, 2 * w, h * 0.28, colour, rx=h * 0.045)
    return body + line(
        f"M{x:.1f},{y - h * 0.79:.1f}V{y - h * 0.53:.1f}M{x - w:.1f},{y - h * 0.64:.1f}"
        f"H{x + w:.1f}",
        darken(colour, 0.35),
        h * 0.018,
    )


# ---------------------------------------------------------------- boats


def kelotok(
    s: Sheet,
    x: float,
    y: float,
    length: float,
    *,
    hull: str = c.RIVER_DEEP,
    stripe: str = c.GOLD,
    roof: str = c.RED,
    cabin: str = c.PAPER,
    shade: float = 0.0,
    lit: bool = False,
    passengers: int = 5,
) -> str:
    """A roofed river boat heading right, its stern at x, afloat on y. shade darkens it for dusk,
    lit lights the cabin. Mirror it to head left; draw wake() and reflect() beside it."""
    hull, stripe, roof, cabin = (darken(v, shade) for v in (hull, stripe, roof, cabin))
    u = length

    def p(px: float, py: float) -> Point:
        return x + px * u, y - py * u

    def q(*pairs: Point) -> str:
        return " ".join(f"{a:.1f},{b:.1f}" for a, b in (p(*pair) for pair in pairs))

    # people sit behind the railing, under the roof
    inside = mix(c.NIGHT, c.ORANGE, 0.75) if lit else mix(hull, c.INK, 0.55)
    out = path(f"M{q((0.15, 0.055))}L{q((0.15, 0.185))}L{q((0.7, 0.19))}L{q((0.7, 0.05))}Z", inside)
    if lit:
        out += path(
            f"M{q((0.15, 0.13))}L{q((0.15, 0.185))}L{q((0.7, 0.19))}L{q((0.7, 0.13))}Z",
            c.GOLD,
            opacity=0.55,
        )
    tints = (c.ORANGE, c.GOLD, c.RIVER_SOFT, c.RED, c.PAPER, c.MOSS)
    for i in range(passengers):
        px = 0.2 + 0.46 * (i + 0.5) / passengers + s.rng.uniform(-0.008, 0.008)
        fx, fy = p(px, 0.083)
        kind = ("man", "hijab", "woman")[i % 3]
        hair = tints[(i + 2) % 6] if kind == "hijab" else c.INK
        out += person(
            fx,
            fy,
            u * 0.15,
            top=tints[i % 6],
            hair=hair,
            kind=kind,
            pose="sit",
            face=1 if i % 2 else -1,
            lower=c.DUSK,
            shade=shade + 0.1,
        )
    # hull
    body = (
        f"M{q((0, 0.085))}C{q((0.16, 0.052), (0.5, 0.04), (0.72, 0.062))}"
        f"C{q((0.86, 0.078), (0.94, 0.11), (1, 0.15))}"
        f"C{q((0.985, 0.085), (0.95, 0.03), (0.905, -0.012))}"
        f"L{q((0.035, -0.012))}C{q((0.012, 0.02), (0.004, 0.05), (0, 0.085))}Z"
    )
    out += path(body, hull)
    belt = (
        f"M{q((0.0, 0.085))}C{q((0.16, 0.052), (0.5, 0.04), (0.72, 0.062))}"
        f"C{q((0.86, 0.078), (0.94, 0.11), (1, 0.15))}L{q((0.996, 0.132))}"
        f"C{q((0.93, 0.092), (0.86, 0.062), (0.72, 0.046))}"
        f"C{q((0.5, 0.024), (0.16, 0.036), (0.003, 0.069))}Z"
    )
    out += path(belt, stripe)
    low = f"M{q((0.022, 0.012))}L{q((0.922, 0.012))}L{q((0.905, -0.012))}L{q((0.035, -0.012))}Z"
    out += path(low, darken(hull, 0.4))
    planks = "".join(
        f"M{q((0.01 + 0.008 * i, 0.05 - 0.018 * i))}"
        f"C{q((0.3, 0.026 - 0.016 * i), (0.6, 0.016 - 0.012 * i))} "
        f"{q((0.955 - 0.016 * i, 0.075 - 0.022 * i))}"
        for i in range(2)
    )
    out += line(planks, lighten(hull, 0.3), max(1, u * 0.0022), opacity=0.5)
    # railing and posts
    out += path(
        f"M{q((0.14, 0.058))}L{q((0.14, 0.1))}"
        f"C{q((0.35, 0.088), (0.55, 0.09), (0.715, 0.1))}L{q((0.715, 0.06))}"
        f"C{q((0.55, 0.046), (0.35, 0.044), (0.14, 0.058))}Z",
        cabin,
    )
    slats = "".join(
        f"M{q((0.15 + 0.0235 * i, 0.098))}L{q((0.15 + 0.0235 * i, 0.055))}" for i in range(24)
    )
    out += line(slats, mix(cabin, hull, 0.45), max(0.8, u * 0.002), opacity=0.55)
    posts = "".join(
        f"M{q((t, 0.1))}L{q((t, 0.2))}" for t in (0.145, 0.255, 0.37, 0.485, 0.6, 0.708)
    )
    out += line(posts, cabin, max(1.5, u * 0.007))
    # roof
    out += path(
        f"M{q((0.095, 0.196))}C{q((0.1, 0.222), (0.12, 0.226), (0.16, 0.23))}"
        f"C{q((0.34, 0.244), (0.54, 0.244), (0.7, 0.232))}"
        f"C{q((0.75, 0.228), (0.772, 0.22), (0.78, 0.2))}"
        f"C{q((0.56, 0.208), (0.32, 0.208), (0.095, 0.196))}Z",
        roof,
    )
    out += path(
        f"M{q((0.095, 0.196))}C{q((0.32, 0.208), (0.56, 0.208), (0.78, 0.2))}L{q((0.776, 0.192))}"
        f"C{q((0.56, 0.2), (0.32, 0.2), (0.098, 0.188))}Z",
        darken(roof, 0.4),
    )
    out += line(
        f"M{q((0.14, 0.226))}C{q((0.34, 0.242), (0.54, 0.242), (0.7, 0.23))}",
        lighten(roof, 0.4),
        max(1, u * 0.004),
        opacity=0.7,
    )
    # the boatman at the bow
    bx, by = p(0.83, 0.075)
    out += person(bx, by, u * 0.15, top=c.PAPER, lower=c.PEAT, pose="stand", shade=shade)
    # a rope coil and the stem post
    tip = p(1.0, 0.15)
    out += line(
        f"M{tip[0]:.1f},{tip[1]:.1f}L{tip[0] + u * 0.008:.1f},{tip[1] - u * 0.026:.1f}",
        stripe,
        max(2, u * 0.011),
    )
    return out


def jukung(
    x: float,
    y: float,
    length: float,
    *,
    hull: str = c.PEAT,
    tops: Sequence[str] = (c.GOLD,),
    shade: float = 0.0,
) -> str:
    """A slim dugout heading right, stern at x, afloat on y; one rower for each colour in tops."""
    u = length
    hull = darken(hull, shade)
    out = ""
    for i, top in enumerate(tops):
        px = x + u * (0.3 + 0.4 * (i / (len(tops) - 1) if len(tops) > 1 else 0.2))
        out += person(px, y - u * 0.035, u * 0.3, top=top, pose="sit", shade=shade, lower=c.DUSK)
        out += line(
            f"M{px + u * 0.045:.1f},{y - u * 0.2:.1f}L{px + u * 0.125:.1f},{y + u * 0.015:.1f}",
            darken(c.SAND, shade),
            max(1.5, u * 0.01),
        )
    d = (
        f"M{x:.1f},{y - u * 0.085:.1f}C{x + u * 0.2:.1f},{y - u * 0.03:.1f} {x + u * 0.75:.1f},"
        f"{y - u * 0.03:.1f} {x + u:.1f},{y - u * 0.1:.1f}C{x + u * 0.94:.1f},{y - u * 0.02:.1f} "
        f"{x + u * 0.88:.1f},{y + u * 0.012:.1f} {x + u * 0.78:.1f},{y + u * 0.012:.1f}"
        f"H{x + u * 0.2:.1f}"
        f"C{x + u * 0.1:.1f},{y + u * 0.012:.1f} {x + u * 0.04:.1f},{y - u * 0.02:.1f}"
        f" {x:.1f},{y - u * 0.085:.1f}Z"
    )
    rim = (
        f"M{x:.1f},{y - u * 0.085:.1f}C{x + u * 0.2:.1f},{y - u * 0.03:.1f} {x + u * 0.75:.1f},"
        f"{y - u * 0.03:.1f} {x + u:.1f},{y - u * 0.1:.1f}"
    )
    return out + path(d, hull) + line(rim, lighten(hull, 0.35), max(1.5, u * 0.012))


# ---------------------------------------------------------------- buildings


def stilt_house(
    s: Sheet,
    x: float,
    y: float,
    w: float,
    *,
    wall: str = c.RIVER_SOFT,
    roof: str = c.RUST,
    legs: float = 70,
    kind: str = "gable",
    side: int = 1,
    lit: bool = True,
    shade: float = 0.0,
    trim: str = c.PAPER,
) -> str:
    """A wooden riverside house: front w wide from x, floor on y, legs long stilts below. kind
    gable turns the gable to us, eave the long roof. side 1 shows the right flank, -1 the left.
    shade darkens it for dusk; lit lights the windows."""
    wall, roof, trim = (darken(v, shade) for v in (wall, roof, trim))
    wood = darken(c.ULIN, 0.25 + shade * 0.6)
    h = w * 0.42
    dx, dy = side * w * 0.3, -w * 0.035
    near = x + w if side > 0 else x  # the corner between front and flank
    far_wall = darken(wall, 0.32)
    out = ""
    # stilts: a back row, a front row and braces
    back = "".join(
        rect(x + dx + w * t, y + dy, w * 0.018, legs * 0.92 - dy * 0.2, darken(wood, 0.35))
        for t in (0.08, 0.36, 0.64, 0.92)
    )
    front = "".join(
        rect(x + w * t, y, w * 0.026, legs, wood) for t in (0.02, 0.25, 0.48, 0.71, 0.95)
    )
    brace = line(
        f"M{x + w * 0.03:.1f},{y + legs * 0.2:.1f}L{x + w * 0.26:.1f},{y + legs * 0.75:.1f}"
        f"M{x + w * 0.96:.1f},{y + legs * 0.2:.1f}L{x + w * 0.73:.1f},{y + legs * 0.75:.1f}",
        wood,
        w * 0.012,
    )
    out += back + brace + front
    # flank
    out += path(
        poly([(near, y), (near + dx, y + dy), (near + dx, y + dy - h), (near, y - h)]), far_wall
    )
    out += rect(x, y - h, w, h, wall)
    boards = "".join(
        f"M{x:.1f},{y - h * t / 9:.1f}h{w:.1f}l0,0M{near:.1f},{y - h * t / 9:.1f}l{dx:.1f},{dy:.1f}"
        for t in range(1, 9)
    )
    out += line(boards, darken(wall, 0.35), max(0.8, w * 0.004), opacity=0.4)
    glass = c.GLOW if lit else mix(c.RIVER_DEEP, wall, 0.25)

    def window(wx: float, wy: float, ww: float, wh: float) -> str:
        pane = rect(wx, wy, ww, wh, glass)
        frame = line(
            f"M{wx:.1f},{wy:.1f}h{ww:.1f}v{wh:.1f}h{-ww:.1f}zM{wx + ww / 2:.1f},{wy:.1f}v{wh:.1f}"
            f"M{wx:.1f},{wy + wh * 0.42:.1f}h{ww:.1f}",
            trim,
            max(1, w * 0.012),
            stroke_linejoin="miter",
        )
        halo = glow(s, wx + ww / 2, wy + wh / 2, ww * 1.7, c.GOLD, 0.35) if lit else ""
        return pane + frame + halo

    door_w = w * 0.17
    out += rect(
        x + w * 0.5 - door_w / 2,
        y - h * 0.78,
        door_w,
        h * 0.78,
        mix(c.GOLD, c.RUST, 0.45) if lit else darken(wall, 0.5),
    )
    out += line(
        f"M{x + w * 0.5 - door_w / 2:.1f},{y:.1f}v{-h * 0.78:.1f}h{door_w:.1f}v{h * 0.78:.1f}",
        trim,
        max(1, w * 0.012),
        stroke_linejoin="miter",
    )
    for t in (0.12, 0.7):
        out += window(x + w * t, y - h * 0.72, w * 0.18, h * 0.42)
    flank_x = near + dx * 0.35
    out += path(
        poly(
            [
                (flank_x, y - h * 0.68 + dy * 0.35),
                (flank_x + dx * 0.36, y - h * 0.68 + dy * 0.71),
                (flank_x + dx * 0.36, y - h * 0.3 + dy * 0.71),
                (flank_x, y - h * 0.3 + dy * 0.35),
            ]
        ),
        mix(glass, far_wall, 0.35),
    )
    # roof
    over = w * 0.09
    dark_roof = darken(roof, 0.35)
    top = y - h
    if kind == "gable":
        rise = w * 0.36
        apex = (x + w / 2, top - rise)
        back_apex = (apex[0] + dx * 1.08, apex[1] + dy)
        eave = (near + (over if side > 0 else -over), top + over * 0.55)
        slope = poly([apex, back_apex, (eave[0] + dx * 1.08, eave[1] + dy), eave])
        out += path(poly([(x, top + 1), (x + w, top + 1), apex]), mix(wall, c.PAPER, 0.1))
        vents = "".join(
            f"M{x + w * (0.5 - k):.1f},{top - rise * v:.1f}h{w * k * 2:.1f}"
            for k, v in ((0.1, 0.2), (0.075, 0.31), (0.05, 0.42))
        )
        out += line(vents, darken(wall, 0.4), w * 0.016)
        out += path(slope, dark_roof)
        ribs = "".join(
            f"M{apex[0] + (eave[0] - apex[0]) * t:.1f},{apex[1] + (eave[1] - apex[1]) * t:.1f}"
            f"l{dx * 1.08:.1f},{dy:.1f}"
            for t in (0.2, 0.4, 0.6, 0.8)
        )
        out += line(ribs, roof, max(0.8, w * 0.006), opacity=0.7)
        t = w * 0.045
        for k in (-1, 1):
            corner = (x + w / 2 + k * (w / 2 + over), top + over * 0.55)
            out += path(
                poly(
                    [
                        (apex[0], apex[1] - t * 0.6),
                        (corner[0], corner[1] - t * 0.4),
                        (corner[0], corner[1] + t),
                        (apex[0], apex[1] + t * 1.1),
                    ]
                ),
                roof if k * side < 0 else mix(roof, dark_roof, 0.4),
            )
        out += line(
            f"M{apex[0] - w * 0.035:.1f},{apex[1] - w * 0.075:.1f}"
            f"L{apex[0] + w * 0.005:.1f},{apex[1]:.1f}"
            f"M{apex[0] + w * 0.035:.1f},{apex[1] - w * 0.075:.1f}"
            f"L{apex[0] - w * 0.005:.1f},{apex[1]:.1f}",
            roof,
            w * 0.018,
        )
    else:
        rise = w * 0.3
        left, right = x - over, x + w + over
        foot = top + over * 0.5
        inset = w * 0.07
        ridge_y = top - rise
        flank = (
            [(right - inset, ridge_y), (right + dx, foot + dy), (right, foot)]
            if side > 0
            else [(left + inset, ridge_y), (left + dx, foot + dy), (left, foot)]
        )
        out += path(poly(flank), dark_roof)
        out += path(
            poly([(left + inset, ridge_y), (right - inset, ridge_y), (right, foot), (left, foot)]),
            roof,
        )
        ribs = "".join(
            f"M{left + inset + (w + 2 * over - 2 * inset) * t:.1f},{ridge_y:.1f}"
            f"L{left + (w + 2 * over) * t:.1f},{foot:.1f}"
            for t in (i / 13 for i in range(1, 13))
        )
        out += line(ribs, dark_roof, max(0.8, w * 0.005), opacity=0.6)
        out += rect(
            left + inset, ridge_y - w * 0.012, w + 2 * over - 2 * inset, w * 0.026, dark_roof
        )
        out += rect(left, foot - w * 0.006, w + 2 * over, w * 0.026, dark_roof)
    # floor beam, verandah rail and steps down to the water
    out += rect(x - w * 0.05, y - w * 0.012, w * 1.1, w * 0.036, wood)
    rail_h = h * 0.3
    rail = (
        f"M{x - w * 0.04:.1f},{y - rail_h:.1f}h{w * 0.4:.1f}"
        f"M{x + w * 0.64:.1f},{y - rail_h:.1f}h{w * 0.4:.1f}"
        + "".join(
            f"M{x + w * t:.1f},{y:.1f}v{-rail_h:.1f}"
            for t in (-0.04, 0.06, 0.16, 0.26, 0.36, 0.64, 0.74, 0.84, 0.94, 1.04)
        )
    )
    out += line(rail, trim, max(1, w * 0.012))
    steps = "".join(
        f"M{x + w * 0.42:.1f},{y + legs * t:.1f}h{w * 0.16:.1f}" for t in (0.2, 0.4, 0.6, 0.8)
    )
    out += line(
        f"M{x + w * 0.41:.1f},{y:.1f}v{legs:.1f}M{x + w * 0.59:.1f},{y:.1f}v{legs:.1f}",
        wood,
        w * 0.016,
    )
    return out + line(steps, mix(wood, c.SAND, 0.3), w * 0.016)


def jetty(
    s: Sheet,  # noqa: ARG001 - every motif takes the sheet first
    x0: float,
    x1: float,
    y: float,
    *,
    legs: float = 60,
    wood: str = c.ULIN,
    step: float = 60,
    deck: float = 12,
) -> str:
    """A plank walk on posts from x0 to x1 with its deck on y."""
    out = ""
    x = x0 + step * 0.3
    while x < x1:
        out += rect(x, y, step * 0.13, legs, darken(wood, 0.35))
        x += step
    gaps = "".join(f"M{x0 + i * 16:.1f},{y:.1f}v{deck:.1f}" for i in range(1, int((x1 - x0) / 16)))
    return (
        out
        + rect(x0, y, x1 - x0, deck, wood)
        + rect(x0, y, x1 - x0, deck * 0.35, lighten(wood, 0.3))
        + line(gaps, darken(wood, 0.5), 1.2, opacity=0.5)
    )


def lamp(s: Sheet, x: float, y: float, h: float, *, post: str = c.INK, lit: bool = True) -> str:
    """A park lamp with a round head."""
    r = h * 0.065
    out = rect(x - h * 0.011, y - h + r, h * 0.022, h - r, post) + rect(
        x - h * 0.03, y - h * 0.05, h * 0.06, h * 0.05, post
    )
    if lit:
        out += glow(s, x, y - h, h * 0.5, c.GOLD, 0.55)
    return (
        out
        + circle(x, y - h, r, c.GLOW if lit else c.PAPER)
        + rect(x - r * 0.6, y - h + r * 0.8, r * 1.2, r * 0.4, post)
    )


# ---------------------------------------------------------------- space


def eye(
    x: float,
    horizon: float,
    focal: float,
    *,
    turn: float = 0.0,
    height: float = 1.6,
    back: float = 10.0,
) -> Callable[[float, float, float], Point]:
    """A camera: gives a function from metres (X right, Y up, Z away) to the sheet. The camera
    stands height above the ground and back metres before the origin, which turns by degrees."""
    a = math.radians(turn)

    def project(px: float, py: float, pz: float) -> Point:
        rx = px * math.cos(a) + pz * math.sin(a)
        rz = -px * math.sin(a) + pz * math.cos(a) + back
        k = focal / max(0.05, rz)
        return x + rx * k, horizon - (py - height) * k

    return project
