"""The sheet and the pen. This module promises a canvas of 1800 x 1200 that collects SVG, gives out
gradients, clips and filters by reference, and holds the one seeded source of chance of a scene."""

import math
from collections.abc import Callable, Iterable, Sequence
from random import Random

WIDTH, HEIGHT = 1800, 1200

Point = tuple[float, float]
Stop = tuple[float, str] | tuple[float, str, float]


def num(value: float) -> str:
    """Write a number short: one decimal at most for lengths, three below one."""
    text = f"{value:.3f}" if abs(value) < 1 else f"{value:.1f}"
    return text.rstrip("0").rstrip(".") or "0"


def el(tag: str, *inner: str, **attrs: str | float) -> str:
    """One SVG element; underscores become hyphens, a trailing one is dropped."""
    parts = [tag]
    for key, value in attrs.items():
        shown = value if isinstance(value, str) else num(value)
        parts.append(f'{key.rstrip("_").replace("_", "-")}="{shown}"')
    head = " ".join(parts)
    return f"<{head}>{''.join(inner)}</{tag}>" if inner else f"<{head}/>"


def group(*inner: str, **attrs: str | float) -> str:
    """A <g> around parts (always with a closing tag)."""
    return el("g", "".join(inner) or " ", **attrs)


def path(d: str, fill: str = "none", **attrs: str | float) -> str:
    """A filled path."""
    return el("path", d=d, fill=fill, **attrs)


def line(d: str, stroke: str, width: float, **attrs: str | float) -> str:
    """A stroked path with round ends."""
    attrs.setdefault("stroke_linecap", "round")
    attrs.setdefault("stroke_linejoin", "round")
    return el("path", d=d, fill="none", stroke=stroke, stroke_width=width, **attrs)


def rect(x: float, y: float, w: float, h: float, fill: str, **attrs: str | float) -> str:
    """A rectangle."""
    return el("rect", x=x, y=y, width=w, height=h, fill=fill, **attrs)


def circle(x: float, y: float, r: float, fill: str, **attrs: str | float) -> str:
    """A disc."""
    return el("circle", cx=x, cy=y, r=r, fill=fill, **attrs)


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, **attrs: str | float) -> str:
    """An ellipse."""
    return el("ellipse", cx=x, cy=y, rx=rx, ry=ry, fill=fill, **attrs)


def poly(points: Iterable[Point], closed: bool = True) -> str:
    """Path data: straight segments."""
    return "M" + "L".join(f"{num(x)},{num(y)}" for x, y in points) + ("Z" if closed else "")


def smooth(points: Sequence[Point], closed: bool = False, tension: float = 1.0) -> str:
    """Path data: a curve through all the points (Catmull-Rom)."""
    n = len(points)
    out = [f"M{num(points[0][0])},{num(points[0][1])}"]
    for i in range(n if closed else n - 1):
        p1, p2 = points[i], points[(i + 1) % n]
        p0 = points[i - 1] if closed or i else p1
        p3 = points[(i + 2) % n] if closed or i + 2 < n else p2
        k = tension / 6
        c1 = (p1[0] + (p2[0] - p0[0]) * k, p1[1] + (p2[1] - p0[1]) * k)
        c2 = (p2[0] - (p3[0] - p1[0]) * k, p2[1] - (p3[1] - p1[1]) * k)
        out.append("C" + " ".join(f"{num(x)},{num(y)}" for x, y in (c1, c2, p2)))
    return "".join(out) + ("Z" if closed else "")


def oval(x: float, y: float, rx: float, ry: float) -> str:
    """Path data: an ellipse, for gathering many in one path."""
    a = f"A{num(rx)},{num(ry)} 0 1 1"
    return f"M{num(x - rx)},{num(y)}{a} {num(x + rx)},{num(y)}{a} {num(x - rx)},{num(y)}Z"


def lens(x: float, y: float, w: float, h: float) -> str:
    """Path data: a flat pointed lens, the mark of a ripple."""
    return (
        f"M{num(x - w)},{num(y)}Q{num(x)},{num(y - h)} {num(x + w)},{num(y)}"
        f"Q{num(x)},{num(y + h)} {num(x - w)},{num(y)}Z"
    )


def scallop(x: float, y: float, rx: float, ry: float, bumps: int, rng: Random) -> str:
    """Path data: a leafy outline, an ellipse whose edge swells in round bumps, flatter below."""
    points: list[Point] = []
    start = rng.uniform(0, math.tau)
    for i in range(bumps):
        a = start + (i + rng.uniform(-0.22, 0.22)) * math.tau / bumps
        low = 0.62 if math.sin(a) > 0 else 1.0
        k = rng.uniform(0.9, 1.08)
        points.append((x + math.cos(a) * rx * k, y + math.sin(a) * ry * k * low))
    out = f"M{num(points[0][0])},{num(points[0][1])}"
    for i in range(bumps):
        p, q = points[i], points[(i + 1) % bumps]
        r = math.dist(p, q) * 0.56
        out += f"A{num(r)},{num(r)} 0 0 1 {num(q[0])},{num(q[1])}"
    return out + "Z"


def at(x: float, y: float, svg: str, scale: float = 1.0, turn: float = 0.0) -> str:
    """Move, turn and scale a part drawn round the origin."""
    return group(
        svg, transform=f"translate({num(x)},{num(y)}) rotate({num(turn)}) scale({num(scale)})"
    )


def mirror(svg: str, x: float) -> str:
    """The part seen in a standing mirror at x (a right-facing boat faces left)."""
    return group(svg, transform=f"translate({num(2 * x)},0) scale(-1,1)")


class Sheet:
    """The canvas of one scene."""

    def __init__(self, seed: int) -> None:
        """Begin empty; the seed fixes every accident of the drawing."""
        self.rng = Random(seed)  # noqa: S311 - chance for drawing, not for secrets
        self._defs: list[str] = []
        self._body: list[str] = []

    def add(self, *parts: str) -> None:
        """Lay parts on top of what is there."""
        self._body.extend(parts)

    def define(self, make: Callable[[str], str]) -> str:
        """Keep a definition; make gets the fresh id, which is returned."""
        name = f"d{len(self._defs)}"
        self._defs.append(make(name))
        return name

    def _stops(self, stops: Sequence[Stop]) -> str:
        return "".join(
            el("stop", offset=s[0], stop_color=s[1], stop_opacity=s[2] if len(s) == 3 else 1.0)
            for s in stops
        )

    def linear(
        self,
        *stops: Stop,
        ends: tuple[float, float, float, float] = (0, 0, 0, 1),
        user: bool = False,
    ) -> str:
        """A linear gradient as a fill; ends in parts of the shape, or in pixels with user."""
        x1, y1, x2, y2 = ends
        unit = "userSpaceOnUse" if user else "objectBoundingBox"
        inner = self._stops(stops)
        name = self.define(
            lambda n: el(
                "linearGradient", inner, id=n, x1=x1, y1=y1, x2=x2, y2=y2, gradientUnits=unit
            )
        )
        return f"url(#{name})"

    def radial(self, x: float, y: float, r: float, *stops: Stop) -> str:
        """A radial gradient in pixels as a fill."""
        inner = self._stops(stops)
        name = self.define(
            lambda n: el(
                "radialGradient", inner, id=n, cx=x, cy=y, r=r, gradientUnits="userSpaceOnUse"
            )
        )
        return f"url(#{name})"

    def clip(self, d: str) -> str:
        """A clip for the clip_path attribute."""
        return f"url(#{self.define(lambda n: el('clipPath', path(d, '#fff'), id=n))})"

    def mask(self, svg: str) -> str:
        """A luminance mask for the mask attribute: white shows, black hides."""
        box: dict[str, str | float] = {"x": 0, "y": 0, "width": WIDTH, "height": HEIGHT}
        name = self.define(lambda n: el("mask", svg, id=n, maskUnits="userSpaceOnUse", **box))
        return f"url(#{name})"

    def blur(self, deviation: float) -> str:
        """A blur for the filter attribute."""
        inner = el("feGaussianBlur", stdDeviation=deviation)
        name = self.define(
            lambda n: el(
                "filter",
                inner,
                id=n,
                x="-60%",
                y="-60%",
                width="220%",
                height="220%",
                color_interpolation_filters="sRGB",
            )
        )
        return f"url(#{name})"

    def waver(self, scale: float, fx: float = 0.003, fy: float = 0.05) -> str:
        """A filter that shifts a picture sideways in flat waves, as water does."""
        seed = self.rng.randrange(1, 999)
        inner = (
            el(
                "feTurbulence",
                type="fractalNoise",
                baseFrequency=f"{fx} {fy}",
                numOctaves=1,
                seed=float(seed),
            )
            + el(
                "feColorMatrix",
                type="matrix",
                result="n",
                values="0 0 0 1 0 0 0 0 0 0.5 0 0 0 0 0.5 0 0 0 0 1",
            )
            + el(
                "feDisplacementMap",
                in_="SourceGraphic",
                in2="n",
                scale=scale,
                xChannelSelector="R",
                yChannelSelector="G",
            )
        )
        name = self.define(
            lambda n: el(
                "filter",
                inner,
                id=n,
                filterUnits="userSpaceOnUse",
                x=-80,
                y=0,
                width=WIDTH + 160,
                height=HEIGHT,
                color_interpolation_filters="sRGB",
            )
        )
        return f"url(#{name})"

    def grain(self, strength: float = 0.1) -> None:
        """Lay the paper's tooth over everything; call it last."""
        inner = el(
            "feTurbulence", type="fractalNoise", baseFrequency="0.42", numOctaves=2, seed=11.0
        ) + el(
            "feColorMatrix",
            type="matrix",
            values="1.1 1.1 0 0 -0.6 1.1 1.1 0 0 -0.6 1.1 1.1 0 0 -0.6 0 0 0 0 1",
        )
        name = self.define(
            lambda n: el(
                "filter",
                inner,
                id=n,
                x="0",
                y="0",
                width="100%",
                height="100%",
                color_interpolation_filters="sRGB",
            )
        )
        self.add(
            rect(
                0,
                0,
                WIDTH,
                HEIGHT,
                "#808080",
                filter=f"url(#{name})",
                opacity=strength,
                style="mix-blend-mode:soft-light",
            )
        )

    def svg(self) -> str:
        """The whole picture."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
            f'width="{WIDTH}" height="{HEIGHT}">'
            f"<defs>{''.join(self._defs)}</defs>{''.join(self._body)}</svg>"
        )
