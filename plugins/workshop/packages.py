"""`python3 tasks.py audit-packages`: what the hub stands on, its known holes and its licences."""

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from plugins.workshop.holes import (
    Accepted,
    AcceptedError,
    Hole,
    UnreachableError,
    accepted_in,
    holes_in,
    unhashed_in,
)
from plugins.workshop.licences import fits, licence_of, pinned

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.txt", "requirements-test.txt")
ACCEPTED = "audit/accepted-holes.toml"
WIDTH = 120
"""Columns where no terminal says how many it has."""
EPILOG = """\
exit status:
  0  no known hole, and every licence fits
  1  a known hole that is not accepted, or a licence that does not fit
  2  a wrong command, or a list that cannot be read or has no hashes
  3  the service that knows of holes could not be reached: nothing is known of them
"""


class UnhashedError(ValueError):
    """A lock names a package without its hash."""


def main(words: Sequence[str], today: date) -> int:
    """The exit status, as in EPILOG; what is wrong outranks what is not known."""
    asked = _parser().parse_args(words[1:] if words[:1] == ["audit-packages"] else words)
    console = Console(width=None if sys.stdout.isatty() else WIDTH)
    locks = [asked.root / name for name in LOCKS]
    try:
        accepted = accepted_in(asked.root / ACCEPTED)
        for lock in locks:
            for line in unhashed_in(lock):
                raise UnhashedError(f"{lock.name}: {line} has no hash. Run: python3 tasks.py lock")
        unfit = show_licences(console, locks)
    except (AcceptedError, UnhashedError, OSError, KeyError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    try:
        holes = holes_in(locks, asked.service)
    except UnreachableError as error:
        sys.stderr.write(
            "Could not reach the service that knows of holes, or got half an answer: nothing is "
            f"known of them.\n    {error}\n    Try again where it can be reached.\n"
        )
        return 1 if unfit else 3
    wrong = show_holes(console, holes, accepted, today)
    return 1 if unfit or wrong else 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="python3 tasks.py audit-packages",
        description="Known holes in the locked packages, and their licences.",
        epilog=EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder of the lock files")
    parser.add_argument("--service", default="", help="another OSV query API than pip-audit's own")
    return parser


def show_licences(console: Console, locks: Sequence[Path]) -> int:
    """Every package with its licence; how many do not fit."""
    packages = {name: version for lock in reversed(locks) for name, version in pinned(lock).items()}
    table = Table("Package", "Version", "Licence", "Fits AGPL-3.0-or-later")
    unfit = 0
    for name, version in sorted(packages.items()):
        licence = licence_of(name)
        unfit += not fits(licence)
        table.add_row(name, version, licence, "yes" if fits(licence) else "NO")
    console.print(table, markup=False)
    console.print(f"{len(packages)} packages, {unfit} with a licence that does not fit.")
    return unfit


def show_holes(
    console: Console, holes: Sequence[Hole], accepted: Sequence[Accepted], today: date
) -> int:
    """Every known hole, those accepted with their reason; how many are not."""
    table = Table("Package", "Version", "Hole", "Mended in", "Accepted")
    wrong = 0
    for hole in holes:
        reason = next((one.reason for one in accepted if one.covers(hole, today)), "")
        wrong += not reason
        names = ", ".join((hole.id, *hole.aliases))
        mended = ", ".join(hole.mended_in) or "no version yet"
        table.add_row(hole.package, hole.version, names, mended, reason or "NO")
    if holes:
        console.print(table, markup=False)
    console.print(f"{len(holes)} known holes, {wrong} of them not accepted.")
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], datetime.now(UTC).date()))
