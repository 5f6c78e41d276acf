"""`python3 tasks.py audit`: the built pages before three judges from npm, nothing held back.

Lighthouse looks at five pages as a phone on a slow line does; the Nu HTML checker and
html-validate read every page. Their lock stands in audit/, they live in .cache/audit.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from plugins.workshop.chromium import ChromiumMissingError
from plugins.workshop.judges import (
    CATEGORIES,
    FULL,
    AuditError,
    Remark,
    Score,
    html_validate,
    installed,
    lighthouse,
    nu,
)

ROOT = Path(__file__).resolve().parents[2]
JUDGES = ("lighthouse", "nu", "html-validate")
WIDTH = 160
"""Columns where no terminal says how many it has."""


def main(words: Sequence[str]) -> int:
    """0 when every score is full and no page has an error; 1 otherwise; 2 without the tools."""
    asked = _parser().parse_args(words[1:] if words[:1] == ["audit"] else words)
    judges = asked.only or JUDGES
    scores: tuple[Score, ...] = ()
    remarks: list[Remark] = []
    try:
        if not (asked.folder / "index.html").is_file():
            raise AuditError(f"No site in {asked.folder}. First: python3 tasks.py build")
        tools = installed(ROOT / "audit", ROOT / ".cache/audit")
        if "lighthouse" in judges:
            scores, found = lighthouse(tools, asked.folder, asked.base)
            remarks += found
        if "nu" in judges:
            remarks += nu(tools, asked.folder)
        if "html-validate" in judges:
            remarks += html_validate(tools, asked.folder)
    except (AuditError, ChromiumMissingError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    show(scores, sorted(remarks))
    return 1 if remarks or any(mark != FULL for score in scores for mark in score.marks) else 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python3 tasks.py audit", description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / "output", help="the built site")
    parser.add_argument("--base", default="", help="the path of SITEURL, if it has one")
    parser.add_argument("--only", action="append", choices=JUDGES, help="may be repeated")
    return parser


def show(scores: Sequence[Score], remarks: Sequence[Remark]) -> None:
    """The scores, then everything that was found."""
    console = Console(width=None if sys.stdout.isatty() else WIDTH)
    if scores:
        table = Table("Page", *CATEGORIES)
        for score in scores:
            table.add_row(score.page, *map(_said, score.marks))
        console.print(table)
    if remarks:
        table = Table("Judge", "Page", "Remark")
        for remark in remarks:
            table.add_row(remark.judge, remark.page, remark.text)
        console.print(table, markup=False)
    console.print(f"{len(remarks)} remarks.")


def _said(mark: int | None) -> str:
    return "?" if mark is None else str(mark)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
