"""`terbit`: sends the finished edition to where readers see it."""

import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterable
from pathlib import Path

from plugins.newsroom.progress import Show
from plugins.newsroom.serving import TYPES
from plugins.newsroom.text import grouped
from plugins.publishing.delivery import DeliveryError, Difference, Patience
from plugins.publishing.edition import UnbuiltError, edition_in
from plugins.publishing.shipment import (
    FOR_HOSTS,
    ChangedError,
    NothingToSendError,
    Shipment,
    shipment_in,
)
from plugins.publishing.targets import HOW, UnknownTargetError, target_from

SHOWN = 20
"""Files of a kind that are listed unless all are asked for."""
HELP = "kirim situs yang sudah dibangun ke tempat orang membacanya"
EPILOG = f"""\
{HOW}

Kata sandi dan kunci dibaca dari lingkungan: RSYNC_PASSWORD; AWS_ACCESS_KEY_ID,
AWS_SECRET_ACCESS_KEY, AWS_REGION, AWS_ENDPOINT_URL.

status keluar:
  0  semua ada di tujuan dan cocok (atau hanya melihat-lihat, dengan --coba)
  1  ada yang gagal; jalankan lagi, yang sudah terkirim tidak diulang
  2  tidak ada yang dikirim: perintahnya keliru, situsnya belum dibangun atau rusak
"""


def describe(parser: ArgumentParser, root: Path) -> None:
    """The options of the task, with the project's own folder as default."""
    parser.description = (
        "Mengirim situs yang sudah dibangun, persis seperti adanya. Yang sudah ada di tujuan "
        "tidak dikirim lagi; yang bukan bagian dari terbitan dibiarkan."
    )
    parser.epilog = EPILOG
    parser.formatter_class = RawDescriptionHelpFormatter
    patience = Patience()
    parser.set_defaults(run=deliver)
    parser.add_argument("--ke", required=True, metavar="TUJUAN", help="tempat orang membacanya")
    parser.add_argument(
        "--folder", type=Path, default=root / "output", help="situs yang sudah dibangun"
    )
    parser.add_argument("--coba", action="store_true", help="lihat dulu; jangan ubah apa pun")
    parser.add_argument("--semua", action="store_true", help="tampilkan setiap berkas")
    parser.add_argument(
        "--tunggu",
        type=float,
        default=patience.timeout,
        metavar="DETIK",
        help=f"paling lama menunggu satu jawaban (bawaan: {patience.timeout:.0f})",
    )
    parser.add_argument(
        "--ulang",
        type=int,
        default=patience.retries,
        metavar="KALI",
        help=f"mencoba lagi saat sambungan putus (bawaan: {patience.retries})",
    )


def deliver(asked: Namespace, show: Show) -> int:
    """Send the edition, or say what would be sent. Gives the exit status."""
    try:
        patience = Patience(timeout=asked.tunggu, retries=asked.ulang)
        target = target_from(asked.ke, os.environ, patience)
        shipment = shipment_in(asked.folder, show)
        _introduce(shipment, target.name)
        if asked.coba:
            difference = target.compare(shipment, show)
            _tell(difference, None if asked.semua else SHOWN)
        else:
            difference = target.deliver(shipment, show, _say)
            sys.stdout.write(_account(difference))
    except (UnknownTargetError, NothingToSendError) as error:
        return _refused(str(error), 2)
    except (ChangedError, DeliveryError) as error:
        return _refused(str(error), 1)
    except KeyboardInterrupt:
        return _refused("Dihentikan. Jalankan lagi untuk melanjutkan.", 1)
    return 0


def _introduce(shipment: Shipment, target: str) -> None:
    count = f"{grouped(len(shipment.parcels))} berkas, {_size(shipment.size)}"
    sys.stdout.write(f"Situs: {_site_of(shipment.folder)} ({count})\nTujuan: {target}\n")
    if shipment.strays:
        _say(f"Tidak ikut dikirim, karena bukan bagian dari terbitan: {_few(shipment.strays)}")
    unknown = [
        parcel.path
        for parcel in shipment.parcels
        if not parcel.path.startswith(FOR_HOSTS) and _ending(parcel.path) not in TYPES
    ]
    if unknown:
        _say(f"Jenisnya tidak dikenal, jadi peramban akan mengunduhnya: {_few(unknown)}")


def _site_of(folder: Path) -> str:
    """The address that the edition was built for; the folder where it does not say."""
    try:
        return edition_in(folder).site
    except UnbuiltError:
        return str(folder)


def _tell(difference: Difference, most: int | None) -> None:
    kinds = {
        "Akan dikirim": tuple(parcel.path for parcel in difference.lacking),
        "Akan dihapus": difference.gone,
    }
    for kind, paths in kinds.items():
        if paths:
            sys.stdout.write(f"\n{kind} ({grouped(len(paths))}):\n")
            sys.stdout.writelines(f"  {path}\n" for path in paths[:most])
            rest = len(paths) - len(paths[:most])
            if rest:
                sys.stdout.write(f"  ... dan {grouped(rest)} lagi (--semua menampilkannya)\n")
    sys.stdout.write(f"\nSudah ada di tujuan: {grouped(difference.same)}.\n")
    sys.stdout.write("Belum ada yang diubah. Untuk mengirim: jalankan tanpa --coba\n")


def _account(difference: Difference) -> str:
    if difference.is_none:
        return "Semua sudah ada di tujuan; tidak ada yang perlu dikirim.\n"
    sent = f"{grouped(len(difference.lacking))} berkas"
    sent += f" ({_size(sum(parcel.size for parcel in difference.lacking))})"
    return (
        f"Terkirim {sent}, dihapus {grouped(len(difference.gone))}, sudah ada "
        f"{grouped(difference.same)}. Semuanya cocok dengan MANIFEST.sha256.\n"
    )


def _size(count: int) -> str:
    """65284911 as people say it: 65,3 MB"""
    if count < 1_000_000:
        return f"{grouped(-(-count // 1000))} kB"
    return f"{count / 1_000_000:.1f} MB".replace(".", ",")


def _few(paths: Iterable[str]) -> str:
    known = list(paths)
    more = f" dan {grouped(len(known) - SHOWN)} lagi" if len(known) > SHOWN else ""
    return ", ".join(known[:SHOWN]) + more


def _ending(path: str) -> str:
    return Path(path).suffix.lower()


def _say(words: str) -> None:
    sys.stderr.write(f"{words}\n")


def _refused(reason: str, status: int) -> int:
    _say(reason)
    return status
