"""What is typed to go back: `python3 tasks.py kembali`."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from plugins.bridge.alone import alone
from plugins.bridge.mishaps import explained
from plugins.bridge.settings import Config, config_at
from plugins.bridge.stopping import stoppable
from plugins.newsroom.findings import BuildStopped
from plugins.press.editions import Editions
from plugins.press.manifest import DamagedEditionError, check_edition

SETTINGS = Path(__file__).parent.parent.parent / "pelicanconf.py"


def main(words: list[str], config: Config | None = None) -> int:
    """2 for a wrong question, 0 when it is done; raises BuildStopped."""
    return kembali(_parser().parse_args(words), config or config_at(SETTINGS))


def kembali(asked: Namespace, config: Config) -> int:
    """Put an earlier edition back, or tell which there are."""
    with (
        stoppable(sys.stderr.write, "Dihentikan; situs dibiarkan seperti semula.\n"),
        explained("Edisi sebelumnya tidak dapat dikembalikan", config.folders),
        alone(config.folders),
    ):
        editions = Editions(config.folders.output, config.editions_kept)
        editions.heal()
        if asked.daftar:
            sys.stdout.write(_listed(editions.earlier, config))
            return 0
        edition = _chosen(editions.earlier, asked.langkah)
        when = f"{_when(edition, config)} ({_sound_files(edition, asked.langkah)} berkas)"
        if asked.coba:
            sys.stdout.write(f"Akan kembali ke edisi {when}.\n")
            return 0
        editions.bring_back(edition)
    sys.stdout.write(
        f"Situs kembali ke edisi {when} di {editions.output}.\n"
        "    Bila situs ada di tempat lain, terbitkan lagi. Edisi dari naskah yang sekarang dibuat "
        "dengan: python3 tasks.py build\n"
    )
    return 0


def _chosen(earlier: Sequence[Path], step: int) -> Path:
    if step > len(earlier):
        there = f"Hanya {len(earlier)}" if earlier else "Belum ada"
        raise BuildStopped(
            f"{there} edisi sebelumnya yang disimpan, jadi situs dibiarkan seperti sekarang.\n"
            "    Kembalikan naskahnya dengan git, lalu: python3 tasks.py build"
        )
    return earlier[step - 1]


def _sound_files(edition: Path, step: int) -> int:
    """How many files the edition has, each of them as it was printed."""
    try:
        return check_edition(edition)
    except DamagedEditionError as damage:
        raise BuildStopped(
            f"Edisi itu rusak ({damage}), jadi situs dibiarkan seperti sekarang.\n"
            f"    Coba yang lebih lama: python3 tasks.py kembali {step + 1}"
        ) from None


def _listed(earlier: Sequence[Path], config: Config) -> str:
    lines = [
        f"kembali {step}: edisi {_when(edition, config)}\n"
        for step, edition in enumerate(earlier, start=1)
    ]
    return "".join(lines) or "Belum ada edisi sebelumnya yang disimpan.\n"


def _when(edition: Path, config: Config) -> str:
    """When the edition was printed."""
    printed = datetime.fromtimestamp(edition.stat().st_mtime, config.zone)
    return f"{printed:%Y-%m-%d %H:%M %Z}"


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python3 tasks.py")
    tasks = parser.add_subparsers(required=True, metavar="TUGAS")
    task = tasks.add_parser(
        "kembali",
        help="kembalikan edisi sebelumnya",
        description="Mengembalikan edisi sebelumnya dalam satu langkah, setelah setiap berkasnya "
        "dicocokkan dengan MANIFEST.sha256. Edisi yang sekarang dilepas; naskah tidak berubah. "
        "Berapa edisi yang disimpan diatur dengan EDITIONS_KEPT di pelicanconf.py.",
    )
    task.add_argument(
        "langkah", nargs="?", type=_step, default=1, help="berapa edisi ke belakang (bawaan: 1)"
    )
    task.add_argument("--daftar", action="store_true", help="tunjukkan edisi yang disimpan")
    task.add_argument("--coba", action="store_true", help="periksa saja, jangan ubah apa pun")
    return parser


def _step(word: str) -> int:
    if not word.isdecimal() or int(word) < 1:
        raise ArgumentTypeError(f"“{word}” bukan bilangan bulat mulai dari 1")
    return int(word)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BuildStopped as stopped:
        sys.exit(str(stopped))
