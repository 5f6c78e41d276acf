"""What is typed to see how findable the hub is: `python3 tasks.py cari`."""

import sys
from argparse import ArgumentParser
from pathlib import Path

from rich.console import Console
from rich.table import Table

from plugins.bridge.settings import config_at
from plugins.findability.crawl import documents_in
from plugins.findability.look import Answer, answers
from plugins.findability.queries import FILE, queries_in
from plugins.findability.report import html, markdown, summary
from plugins.newsroom.findings import BuildStopped

ROOT = Path(__file__).parent.parent.parent

SHOWN = 3
"""Gaps a search, in the terminal."""


def main(words: list[str]) -> int:
    """1 when a search has no page that answers, 2 when there is nothing to look at."""
    config = config_at(ROOT / "pelicanconf.py")
    asked = _parser(config.folders.output, config.folders.cache / "cari").parse_args(words)
    try:
        queries = queries_in(config.folders.content / FILE)
        found = tuple(answers(queries, documents_in(asked.folder)))
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{error}\nBuat situsnya dulu: python3 tasks.py build\n")
        return 2
    asked.laporan.mkdir(parents=True, exist_ok=True)
    (asked.laporan / "laporan.md").write_text(markdown(found), encoding="utf-8")
    (asked.laporan / "laporan.html").write_text(html(found), encoding="utf-8")
    _show(found if asked.semua else tuple(answer for answer in found if answer.rank != 1))
    sys.stdout.write(f"{summary(found)}\nLaporan: {asked.laporan / 'laporan.html'} (dan .md)\n")
    return 0 if all(answer.address for answer in found) else 1


def _parser(output: Path, report: Path) -> ArgumentParser:
    parser = ArgumentParser(prog="python3 tasks.py")
    tasks = parser.add_subparsers(required=True, metavar="TUGAS")
    cari = tasks.add_parser(
        "cari",
        help="lihat seberapa mudah situs ini ditemukan",
        description="Untuk setiap pencarian di content/data/queries.csv: halaman mana yang "
        "menjawab, peringkatnya di antara halaman sendiri, dan apa yang masih kurang. Bekerja "
        "tanpa internet pada situs yang sudah dibuat.",
    )
    cari.add_argument("--folder", type=Path, default=output, help="situs yang sudah dibuat")
    cari.add_argument("--laporan", type=Path, default=report, help="tempat menyimpan laporan")
    cari.add_argument(
        "--semua", action="store_true", help="tampilkan juga yang sudah di urutan pertama"
    )
    return parser


def _show(found: tuple[Answer, ...]) -> None:
    if not found:
        return
    table = Table("Pencarian", "Halaman jawaban", "Peringkat", "Di atasnya", "Kurang di", box=None)
    for answer in found:
        above = answer.best.address if answer.best and answer.rank != 1 else ""
        rank = str(answer.rank or "–")
        table.add_row(answer.query.text, answer.address, rank, above, _told(answer.lacks))
    Console().print(table)


def _told(lacks: tuple[str, ...]) -> str:
    """The most telling first; the report has them all."""
    return ", ".join(lacks[:SHOWN]) + (" …" if len(lacks) > SHOWN else "")


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BuildStopped as stopped:
        sys.exit(str(stopped))
