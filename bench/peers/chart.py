"""Cost against the number of stories, both logarithmic, as an SVG: a line for each maker."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from bench.peers.maker import MAKERS, Maker
from bench.peers.rounds import Results, State, typical

Point = tuple[float, float]

SHOWN = (State.COLD, State.EDITED)
COLOURS = {"hugo": "#b4235f", "pelican": "#8a6d00", "eleventy": "#5b4bb5", "ours": "#0b6e4f"}
WIDTH, HEIGHT = 1040, 470
LEFT, TOP, WIDE, TALL, GAP = 64, 104, 300, 290, 200
"""Of a panel, and between the left edges of two panels beside its width; pixels."""
LINE = 19
"""Between two labels at the least."""
STYLE = """\
text { font: 14px system-ui, "Liberation Sans", sans-serif; fill: #1d2b2a }
.title { font-size: 21px; font-weight: 700 } .note, .tick { font-size: 12.5px; fill: #55625f }
.state { font-size: 15px; font-weight: 600 } .end { font-size: 13px }
.grid { stroke: #dfe5e2; stroke-width: 1 } .axis { stroke: #8b9894; stroke-width: 1 }
path { fill: none; stroke-width: 2; stroke-linejoin: round } .ours { stroke-width: 3.5 }
.ours.end { font-weight: 700; stroke: none }"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One state's axes; `counts` and `seconds` are the least and the most that they show."""

    left: float
    counts: tuple[float, float]
    seconds: tuple[float, float]

    def x(self, count: float) -> float:
        return self.left + WIDE * _share(count, *self.counts)

    def y(self, seconds: float) -> float:
        return TOP + TALL * (1 - _share(seconds, *self.seconds))


def chart(title: str, found: Mapping[int, Results], makers: Sequence[Maker]) -> str:
    """The figures of `found`, medians of CPU seconds by number of stories."""
    lines = {
        (state, maker.name): [
            (count, typical(results[maker.name, state]).cpu)
            for count, results in sorted(found.items())
        ]
        for state in SHOWN
        for maker in makers
    }
    seconds = [cost for line in lines.values() for _, cost in line]
    counts = min(found), max(found) if len(found) > 1 else 10 * max(found)
    body: list[str] = []
    for number, state in enumerate(SHOWN):
        left = LEFT + number * (WIDE + GAP)
        panel = Panel(left=left, counts=counts, seconds=_decades(seconds))
        body += _axes(panel, state, sorted(found))
        body += _lines(panel, {maker.name: lines[state, maker.name] for maker in makers})
    note = "CPU seconds of a build by number of stories; both axes logarithmic; lower is better"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">\n'
        f"<title>{escape(title)}: {note}</title>\n<style>\n{STYLE}\n</style>\n"
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>\n'
        f"{_text(LEFT - 40, 38, title, 'title')}\n{_text(LEFT - 40, 62, note, 'note')}\n"
        + "".join(f"{line}\n" for line in body)
        + "</svg>\n"
    )


def _axes(panel: Panel, state: State, counts: Sequence[int]) -> Iterator[str]:
    foot, right = TOP + TALL, panel.left + WIDE
    yield _text(panel.left, TOP - 14, state.capitalize(), "state")
    for power in range(*_powers(panel.seconds)):
        y = panel.y(10.0**power)
        yield _rule(panel.left, y, right, y, "grid")
        yield _text(panel.left - 8, y + 4, f"{10.0**power:g} s", "tick", "end")
    for count in counts:
        yield _rule(panel.x(count), TOP, panel.x(count), foot, "grid")
        yield _text(panel.x(count), foot + 20, f"{count:,}", "tick", "middle")
    yield _rule(panel.left, foot, right, foot, "axis")
    yield _text(panel.left + WIDE / 2, foot + 44, "stories", "tick", "middle")


def _lines(panel: Panel, lines: Mapping[str, Sequence[Point]]) -> Iterator[str]:
    """The line of each maker's name, with its title and last figure at its end."""
    ends = _apart({name: panel.y(line[-1][1]) for name, line in lines.items()})
    for name, line in lines.items():
        places = [(panel.x(count), panel.y(seconds)) for count, seconds in line]
        colour, mark = COLOURS[name], "ours" if name == "ours" else "peer"
        way = " L ".join(f"{x:.1f} {y:.1f}" for x, y in places)
        yield f'<path class="{mark}" d="M {way}" stroke="{colour}"/>'
        for x, y in places:
            yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>'
        label = f"{MAKERS[name].title} {line[-1][1]:.3g} s"
        x = places[-1][0] + 12
        yield _text(x, ends[name] + 4.5, label, f"{mark} end", style=f"fill: {colour}")


def _apart(wanted: Mapping[str, float]) -> Mapping[str, float]:
    """Heights of labels, moved down as far as they must be, and all up by half of that."""
    placed: dict[str, float] = {}
    lowest, pushed = -math.inf, 0.0
    for name, y in sorted(wanted.items(), key=lambda pair: pair[1]):
        placed[name] = lowest = max(y, lowest + LINE)
        pushed = max(pushed, lowest - y)
    return {name: y - pushed / 2 for name, y in placed.items()}


def _share(value: float, least: float, most: float) -> float:
    return (math.log10(value) - math.log10(least)) / (math.log10(most) - math.log10(least))


def _decades(seconds: Sequence[float]) -> tuple[float, float]:
    """Whole powers of ten around all figures, and one decade at the least."""
    least = math.floor(math.log10(min(seconds)))
    most = max(math.ceil(math.log10(max(seconds))), least + 1)
    return 10.0**least, 10.0**most


def _powers(seconds: tuple[float, float]) -> tuple[int, int]:
    least, most = (round(math.log10(limit)) for limit in seconds)
    return least, most + 1


def _rule(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    return f'<line class="{kind}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def _text(
    x: float, y: float, said: str, kind: str, anchor: str = "start", *, style: str = ""
) -> str:
    more = f' style="{style}"' if style else ""
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    return f'<text class="{kind}" {place}{more}>{escape(said)}</text>'
