"""What is typed at the desk: `python3 tasks.py periksa` and `python3 tasks.py tulis`."""

import shutil
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path

from rich.console import Console

from plugins.bridge.progress import shown
from plugins.bridge.settings import Config, config_at
from plugins.editorial import offer, record, review
from plugins.editorial.desk import Review
from plugins.editorial.new_story import beginning
from plugins.editorial.reading import Reading
from plugins.editorial.reports import FORMATS
from plugins.editorial.reports.github import summary
from plugins.editorial.reports.terminal import told_to_people
from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.text import slugify

ROOT = Path(__file__).parent.parent.parent


def main(words: list[str]) -> int:
    """1 when something blocks or cannot be written, 2 for a wrong question, 0 otherwise."""
    asked = _parser().parse_args(words)
    run: Callable[[Namespace, Config], int] = asked.run
    return run(asked, config_at(ROOT / "pelicanconf.py"))


def check(asked: Namespace, config: Config) -> int:
    """Tell what the desk found."""
    told = review(config, _chosen(asked, config), _progress)
    if asked.ringkasan:
        Path(asked.ringkasan).write_text(summary(told), encoding="utf-8")
    sys.stdout.write(_told(told, asked.format))
    return 1 if told.blocking else 0


def begin(asked: Namespace, config: Config) -> int:
    """Write the file of a new story, and say where."""
    now = datetime.now(config.zone)
    slug = slugify(asked.judul)
    if not slug:
        raise SystemExit("Judul itu tidak memuat huruf Latin atau angka. Coba judul lain.")
    folder = config.folders.content / config.folders.stories[0] / f"{now:%Y}"
    file = folder / f"{slug}.md"
    text = beginning(asked.judul, now, offer(config), by=asked.penulis, channel=asked.kanal)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with file.open("x", encoding="utf-8") as stream:
            stream.write(text)
    except FileExistsError:
        raise SystemExit(f"{file} sudah ada dan tidak ditimpa. Pilih judul lain.") from None
    sys.stdout.write(
        f"Naskah baru: {file}\nIsi yang masih kosong, lalu: python3 tasks.py periksa {file}\n"
    )
    return 0


def note(_: Namespace, config: Config) -> int:
    """Record what is published, so that later changes are noticed."""
    sys.stdout.write(f"Dicatat di {record(config)}\n")
    return 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python3 tasks.py")
    tasks = parser.add_subparsers(required=True, metavar="TUGAS")
    periksa = tasks.add_parser(
        "periksa",
        help="baca naskah seperti meja redaksi",
        description="Membaca naskah dan menunjukkan apa yang perlu diperbaiki, "
        "beserta baris dan caranya. Keluar dengan status 1 bila ada yang memblokir.",
    )
    periksa.set_defaults(run=check)
    periksa.add_argument("berkas", nargs="*", help="naskah yang diperiksa; tanpa ini, semuanya")
    periksa.add_argument("--since", metavar="REV", help="hanya naskah yang berubah sejak REV (git)")
    periksa.add_argument(
        "--format", choices=sorted(FORMATS), default="teks", help="bentuk laporan (bawaan: teks)"
    )
    periksa.add_argument(
        "--ringkasan", metavar="BERKAS", help="tulis juga ringkasan Markdown ke berkas ini"
    )
    tulis = tasks.add_parser(
        "tulis",
        help="mulai naskah baru",
        description="Membuat berkas berita dengan semua baris kepala dan penjelasannya.",
    )
    tulis.set_defaults(run=begin)
    tulis.add_argument("judul", help="judul berita, diapit tanda kutip")
    tulis.add_argument("--penulis", default="", help="nama penulis")
    tulis.add_argument("--kanal", default="", help="nama kanal")
    catat = tasks.add_parser(
        "catat",
        help="catat berita yang terbit",
        description="Mencatat isi semua berita sebagai terbit. Sesudah itu meja redaksi meminta "
        "ralat bila isinya berubah. Jalankan setelah menerbitkan, lalu simpan berkasnya ke git.",
    )
    catat.set_defaults(run=note)
    return parser


def _chosen(asked: Namespace, config: Config) -> set[str] | None:
    content = config.folders.content
    if not asked.berkas and not asked.since:
        return None
    files = [Path(name) for name in asked.berkas]
    for file in files:
        if not file.is_file():
            raise SystemExit(f"Berkas {file} tidak ada. Periksa nama dan foldernya.")
        if not file.resolve().is_relative_to(content.resolve()):
            raise SystemExit(f"Berkas {file} tidak berada di {content.name}/.")
    if asked.since:
        files += _changed_since(asked.since, content)
    root = content.resolve()
    return {
        file.resolve().relative_to(root).as_posix()
        for file in files
        if file.resolve().is_relative_to(root)
    }


def _changed_since(revision: str, content: Path) -> list[Path]:
    """Files of the content folder that differ from `revision`, those git does not know included."""
    questions = (
        ["diff", "--name-only", "--diff-filter=d", "-z", "--end-of-options", revision],
        ["ls-files", "--others", "--exclude-standard", "--full-name", "-z"],
    )
    top = Path(_git(content, "rev-parse", "--show-toplevel").strip())
    names = [_git(content, *question, "--", ".").split("\0") for question in questions]
    return [top / name for answer in names for name in answer if name]


def _git(folder: Path, *words: str) -> str:
    git = shutil.which("git")
    if git is None:
        raise SystemExit("Pilihan --since memerlukan git, dan git belum terpasang.")
    done = subprocess.run([git, *words], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"git tidak dapat menjawab: {done.stderr.strip()}")
    return done.stdout


def _progress(readings: Iterable[Reading], total: int) -> Iterator[Reading]:
    """The readings, with a bar on a terminal."""
    return shown(readings, total, "Membaca naskah")


def _told(told: Review, form: str) -> str:
    if form == "teks" and sys.stdout.isatty():
        return told_to_people(told, Console())
    return FORMATS[form](told)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BuildStopped as stopped:
        sys.exit(str(stopped))
