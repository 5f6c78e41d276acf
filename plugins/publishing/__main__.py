"""What is typed to publish: `python3 tasks.py terbit` and `umumkan`."""

import sys
from argparse import ArgumentParser
from pathlib import Path

from plugins.bridge.progress import shown
from plugins.newsroom.progress import Show
from plugins.publishing import announcing, delivering

ROOT = Path(__file__).parent.parent.parent


def main(words: list[str], show: Show = shown) -> int:
    """The exit status of the task that was asked for; `show` tells those who wait."""
    parser = ArgumentParser(prog="python3 tasks.py")
    tasks = parser.add_subparsers(required=True, metavar="TUGAS")
    announcing.describe(tasks.add_parser("umumkan", help=announcing.HELP), ROOT)
    delivering.describe(tasks.add_parser("terbit", help=delivering.HELP), ROOT)
    asked = parser.parse_args(words)
    return int(asked.run(asked, show))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
