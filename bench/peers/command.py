"""What both benchmarks are asked on the command line, and what they answer."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.peers.chart import chart
from bench.peers.maker import MAKERS, Maker
from bench.peers.report import table
from bench.peers.rounds import Job, Results, rounds, works
from bench.peers.story import CHANNELS


def add_options(
    parser: argparse.ArgumentParser, *, stories: int, peers: str = ",".join(MAKERS)
) -> None:
    parser.add_argument(
        "--stories", type=stories_from, default=stories, metavar="N", help=f"default {stories}"
    )
    parser.add_argument(
        "--rounds", type=int, default=3, metavar="N", help="medians of so many; default 3"
    )
    parser.add_argument(
        "--peers",
        default=peers,
        metavar="NAMES",
        help="with commas, ratios are to the first; default %(default)s",
    )
    parser.add_argument(
        "--chart", type=Path, metavar="FILE", help="an SVG of CPU cost by number of stories"
    )


def stories_from(word: str) -> int:
    """A number of stories that fills every channel of the menu; ValueError for fewer."""
    count = int(word)
    if count < len(CHANNELS):
        raise argparse.ArgumentTypeError(f"a site has {len(CHANNELS)} channels: at least that many")
    return count


def run(job: Job, asked: argparse.Namespace, smaller: Sequence[int]) -> None:
    """Print a table for each number of stories; fewer stories are only built for a chart."""
    makers = [maker for maker in makers_named(asked.peers) if works(job, maker)]
    if not makers:
        raise SystemExit("No peer is installed here.")
    below = [count for count in smaller if count < asked.stories] if asked.chart else []
    found: dict[int, Results] = {}
    for count in (*below, asked.stories):
        found[count] = rounds(job, makers, count, asked.rounds)
        sys.stdout.write(heading(job, count, asked.rounds) + table(found[count], makers) + "\n")
        sys.stdout.flush()
    if asked.chart:
        write_chart(asked.chart, job, found, makers)


def heading(job: Job, count: int, times: int) -> str:
    return f"## {job.title.capitalize()}, {count:,} stories, medians of {times} rounds\n\n"


def makers_named(names: str) -> list[Maker]:
    """Raises SystemExit for a name that no maker has."""
    asked = [name.strip() for name in names.split(",") if name.strip()]
    unknown = sorted(set(asked) - set(MAKERS))
    if unknown or not asked:
        raise SystemExit(f"No peer {', '.join(unknown)}. There are: {', '.join(MAKERS)}.")
    return [MAKERS[name] for name in asked]


def write_chart(
    file: Path, job: Job, found: Mapping[int, Results], makers: Sequence[Maker]
) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(chart(job.title.capitalize(), found, makers), encoding="utf-8")
