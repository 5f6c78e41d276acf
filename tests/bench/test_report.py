"""What the benchmarks answer: a table and a chart that can be read without asking again."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

import pytest
from lxml import etree

from bench.peers.chart import LINE, chart
from bench.peers.command import makers_named
from bench.peers.maker import HUGO, MAKERS, OURS
from bench.peers.measuring import Cost
from bench.peers.report import table
from bench.peers.rounds import Results, State

SVG = "{http://www.w3.org/2000/svg}"


def results(**cpu: Sequence[float]) -> Results:
    return {
        (name, state): [Cost(cpu=seconds, wall=seconds / 2, memory=100) for seconds in costs]
        for name, costs in cpu.items()
        for state in State
    }


def points(svg: str) -> Mapping[str, list[tuple[float, float]]]:
    """Places of the lines of both panels, by colour and panel."""
    drawn = etree.fromstring(svg.encode()).iter(f"{SVG}path")
    return {
        f"{number} {path.get('stroke')}": [
            (float(x), float(y)) for x, y in re.findall(r"([\d.]+) ([\d.]+)", path.get("d"))
        ]
        for number, path in enumerate(drawn)
    }


def test_the_table_tells_medians_and_ratios_to_the_first_maker() -> None:
    written = table(results(hugo=[4, 8, 2], ours=[1, 4, 2]), [HUGO, OURS])

    assert "| cold | Hugo | 4.00 | 2.00 | 100 | 1.00 | 1.00 | 1.00 |" in written
    assert "| cold | ours | 2.00 | 1.00 | 100 | 0.50 | 0.50 | 1.00 |" in written


def test_a_ratio_is_the_median_of_the_ratios_of_each_round() -> None:
    """The ratio of the medians, 2 : 10, would mix a busy minute with a quiet one."""
    written = table(results(hugo=[1, 10, 20], ours=[5, 1, 2]), [HUGO, OURS])

    assert "| cold | ours | 2.00 | 1.00 | 100 | 0.10 | 0.10 | 1.00 |" in written


def test_the_table_has_every_state_and_maker() -> None:
    lines = table(results(hugo=[1], ours=[1]), [HUGO, OURS]).splitlines()

    assert len(lines) == 2 + len(State) * 2
    assert {line.count("|") for line in lines} == {9}


def test_equal_factors_are_equal_distances_in_the_chart() -> None:
    found = {100: results(hugo=[0.1]), 1_000: results(hugo=[1]), 10_000: results(hugo=[10])}

    (first, middle, last), *_ = points(chart("Job", found, [HUGO])).values()

    assert middle[0] - first[0] == pytest.approx(last[0] - middle[0], abs=0.2)
    assert first[1] - middle[1] == pytest.approx(middle[1] - last[1], abs=0.2)
    assert first[1] > last[1], "more is higher"


def test_the_names_at_the_ends_of_lines_do_not_lie_on_each_other() -> None:
    makers = list(MAKERS.values())
    found = {
        count: results(**{maker.name: [count / 500] for maker in makers}) for count in (10, 90)
    }

    root = etree.fromstring(chart("Job", found, makers).encode())
    ends = [text for text in root.iter(f"{SVG}text") if "end" in text.get("class").split()]

    for left in {text.get("x") for text in ends}:
        heights = sorted(float(text.get("y")) for text in ends if text.get("x") == left)
        assert len(heights) == len(makers)
        gaps = [low - high for high, low in pairwise(heights)]
        assert min(gaps) == pytest.approx(LINE, abs=0.2)


def test_a_chart_of_one_number_of_stories_can_be_drawn() -> None:
    svg = chart("Job <1>", {40: results(hugo=[1], ours=[1])}, [HUGO, OURS])

    assert "Job &lt;1&gt;" in svg
    assert all(len(line) == 1 for line in points(svg).values())


def test_a_peer_that_does_not_exist_is_named_with_those_that_do() -> None:
    with pytest.raises(SystemExit, match=r"No peer jekyll\. There are: hugo, pelican"):
        makers_named("hugo, jekyll")


def test_peers_are_taken_in_the_order_asked_for() -> None:
    assert makers_named("ours, hugo") == [OURS, HUGO]
