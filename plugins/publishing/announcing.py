"""`umumkan`: says what changed since the last announcement and, when asked, announces it."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from pathlib import Path
from urllib.parse import urlsplit

from plugins.newsroom.announcing import is_web_address
from plugins.newsroom.progress import Show
from plugins.newsroom.text import grouped
from plugins.publishing import record as records
from plugins.publishing.announcement import INDEXNOW
from plugins.publishing.edition import Edition, UnbuiltError, edition_in
from plugins.publishing.http import Patience
from plugins.publishing.record import Changes, UnreadableRecordError
from plugins.publishing.sending import Ledger, send

SHOWN = 20
"""Addresses of a kind that are listed unless all are asked for."""
EPILOG = """\
status keluar:
  0  semua diterima, tidak ada yang berubah, atau hanya melihat-lihat (tanpa --kirim)
  1  ada yang tidak diterima; yang diterima tetap dicatat, sisanya dikirim lain kali
  2  perintahnya keliru, situsnya belum dibangun, atau belum ada kunci maupun hub
"""


HELP = "beri tahu mesin pencari dan pembaca umpan apa yang berubah"


def describe(parser: ArgumentParser, root: Path) -> None:
    """The options of the task, with the project's own folders as defaults."""
    parser.description = (
        "Menunjukkan halaman yang baru, berubah, atau hilang sejak pengumuman terakhir. "
        "Dengan --kirim, memberitahukannya ke IndexNow dan ke hub WebSub."
    )
    parser.epilog = EPILOG
    parser.formatter_class = RawDescriptionHelpFormatter
    parser.set_defaults(run=announce)
    parser.add_argument("--kirim", action="store_true", help="umumkan, bukan hanya melihat")
    parser.add_argument("--semua", action="store_true", help="tampilkan setiap alamat")
    parser.add_argument(
        "--folder", type=Path, default=root / "output", help="situs yang sudah dibangun"
    )
    parser.add_argument(
        "--catatan",
        type=Path,
        default=root / "content/data/umumkan.json",
        help="catatan pengumuman terakhir",
    )
    parser.add_argument(
        "--endpoint", default=INDEXNOW, type=_web_address, help=f"bawaan: {INDEXNOW}"
    )
    parser.add_argument(
        "--tunggu",
        type=float,
        default=Patience().timeout,
        metavar="DETIK",
        help="paling lama menunggu satu jawaban",
    )


def announce(asked: Namespace, show: Show) -> int:
    """Tell what changed; send it when asked to. Gives the exit status."""
    try:
        edition = edition_in(asked.folder)
        record = records.record_in(asked.catatan, edition.site)
    except (UnbuiltError, UnreadableRecordError) as error:
        return _refused(str(error))
    changes = records.changes(record, edition)
    _tell(edition, changes, SHOWN if not asked.semua else None)
    if not (changes.pages or changes.feeds):
        return 0
    if not asked.kirim:
        sys.stdout.write("\nBelum ada yang dikirim. Untuk mengumumkan: tambahkan --kirim\n")
        return 0
    if not (edition.key or edition.hub):
        return _refused(
            "Belum ada kunci IndexNow maupun hub WebSub. Isi SEO di pelicanconf.py, misalnya "
            'SEO = {"indexnow_key": "..."}, lalu bangun dan terbitkan ulang situsnya.'
        )
    ledger = Ledger(file=asked.catatan, record=record, edition=edition)
    send(ledger, changes, asked.endpoint, Patience(timeout=asked.tunggu), show)
    return _settled(ledger, changes)


def _settled(ledger: Ledger, changes: Changes) -> int:
    """Say what was accepted and what was not; gives the exit status."""
    for what, accepted, total in (
        ("Halaman", ledger.pages, len(changes.pages) if ledger.edition.key else 0),
        ("Umpan", ledger.feeds, len(changes.feeds) if ledger.edition.hub else 0),
    ):
        if total:
            sys.stdout.write(f"{what} yang diterima: {grouped(accepted)} dari {grouped(total)}.\n")
    if changes.pages and not ledger.edition.key:
        sys.stdout.write("Tanpa kunci IndexNow, halaman tidak diumumkan.\n")
    for refusal in ledger.refusals:
        sys.stderr.write(f"Tidak diterima: {refusal}\n")
    return 1 if ledger.refusals else 0


def _tell(edition: Edition, changes: Changes, most: int | None) -> None:
    kinds = {
        "Halaman baru": changes.new,
        "Halaman berubah": changes.changed,
        "Halaman hilang": changes.gone,
        "Umpan berubah": changes.feeds,
    }
    sys.stdout.write(f"Situs: {edition.site}\n")
    for kind, addresses in kinds.items():
        if addresses:
            sys.stdout.write(f"\n{kind} ({grouped(len(addresses))}):\n")
            sys.stdout.writelines(f"  {address}\n" for address in addresses[:most])
            rest = len(addresses) - len(addresses[:most])
            if rest:
                sys.stdout.write(f"  ... dan {grouped(rest)} lagi (--semua menampilkannya)\n")
    if not any(kinds.values()):
        sys.stdout.write("Tidak ada yang berubah sejak pengumuman terakhir.\n")


def _web_address(text: str) -> str:
    if not is_web_address(text) or urlsplit(text).fragment:
        raise ArgumentTypeError(f"“{text}” bukan alamat http(s)")
    return text


def _refused(reason: str) -> int:
    sys.stderr.write(f"{reason}\n")
    return 2
