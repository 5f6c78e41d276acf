"""`python -m bench.pages_job`: our press and its peers print the same pages, side by side.

Home and every channel, tag and byline are lists with pages of twelve and a feed of the newest
twenty; the sitemap has all stories and lists. Every maker prints the same HTML (tests/bench shows
it). Peers number the pages of a list from the newest story. Ours are numbered from the oldest, and
the newest one holds what is left over, so that a new story changes no older page.

CPU is user and system time of all processes; memory is the peak of the process, or of all that
run at once, pages that they share counted once. Ratios are medians of each round's ratios.
"""

import argparse
from pathlib import Path

from bench.peers import command
from bench.peers.rounds import Job
from bench.peers.story import story

JOB = Job(title="pages job", themes=(Path(__file__).parent / "themes",), story=story)
SMALLER = (100, 1_000)
"""Numbers of stories below the one asked for that the chart shows."""


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m bench.pages_job",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_options(parser, stories=10_000)
    command.run(JOB, parser.parse_args(), SMALLER)


if __name__ == "__main__":
    main()
