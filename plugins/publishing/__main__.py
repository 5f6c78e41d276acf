"""What is typed to publish: `python3 tasks.py umumkan`."""

import sys
from argparse import ArgumentParser
from pathlib import Path

from plugins.publishing import announcing

ROOT = Path(__file__).parent.parent.parent


def main(words: list[str]) -> int:
    """The exit status of the task that was asked for."""
    parser = ArgumentParser(prog="python3 tasks.py")
    tasks = parser.add_subparsers(required=True, metavar="TUGAS")
    announcing.describe(tasks.add_parser("umumkan", help=announcing.HELP), ROOT)
    asked = parser.parse_args(words)
    return int(asked.run(asked))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
