"""What people type: `python3 tasks.py TASK`, or `inv TASK` inside the environment."""

import json
import os
import runpy
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

if __name__ == "__main__":
    from plugins.workshop.environment import enter

    # These tasks need the test tools as well: requirements-test.txt.
    test_tasks = frozenset(
        {
            "audit-packages",
            "baca-kartu",
            "check-code",
            "dokumen",
            "ilustrasi",
            "licences",
            "lock",
            "test",
            "uji-lama",
        }
    )
    # These have options of their own, and journalists wait for them: no invoke in between.
    modules = dict.fromkeys(("periksa", "tulis", "catat"), "plugins.editorial") | {
        "audit": "plugins.workshop.audit",
        "audit-packages": "plugins.workshop.packages",
        "cari": "plugins.findability",
        "kartu": "plugins.cards",
        "kembali": "plugins.press",
        "terbit": "plugins.publishing",
        "umumkan": "plugins.publishing",
    }
    enter(Path(__file__).resolve().parent, sys.argv, test_tasks, modules)

from invoke.context import Context
from invoke.tasks import task

from plugins.workshop.builder import Builder
from plugins.workshop.chromium import ChromiumMissingError, find_chromium
from plugins.workshop.server import PortTakenError, serving
from plugins.workshop.side_by_side import run_side_by_side
from plugins.workshop.watch import watch

ROOT = Path(__file__).resolve().parent
OUTPUT = ROOT / "output"
# Each of these takes as long as all the rest. They run side by side, on two cores too: much of it
# is waiting for browsers, servers and builds that are to be stopped.
PARTS = (
    ["tests/browser", "tests/real", "tests/cards"],
    ["tests/hostile", "tests/faults", "tests/press"],
)
# What tries many more examples when nobody waits.
NIGHTLY = [
    "tests/bridge/test_markup_plain.py",
    "tests/bridge/test_reader_plain.py",
    "tests/editorial/test_fuzz.py",
    "tests/editorial/test_incremental.py",
    "tests/faults",
    "tests/hostile/test_fuzz_bodies.py",
    "tests/hostile/test_fuzz_headers.py",
    "tests/hostile/test_fuzz_pictures.py",
    "tests/press/test_incremental.py",
    "tests/press/test_reproducible.py",
]
# Without the slow ones: a browser, the whole edition, environments that are set up anew.
QUICK = ["--ignore=tests/browser", "--ignore=tests/real", "--ignore=tests/workshop"]
SOURCES = [ROOT / name for name in ("content", "theme", "plugins", "pelicanconf.py")]


@task(
    help={
        "live": "with the live site's settings (publishconf.py)",
        "workers": "so many processes instead of one a core, or dask://HOST:PORT",
        "profil": "say where the time went",
    }
)
def build(c: Context, live: bool = False, workers: str = "", profil: bool = False) -> None:
    """Make the site: content/ becomes output/. Only what changed is made anew."""
    hands = [f"WORKERS={workers if workers.isdigit() else json.dumps(workers)}"] if workers else []
    options = [*hands, *(["PROFILE=true"] if profil else [])]
    settings = pelican("publishconf.py" if live else "pelicanconf.py")
    run("-m", "pelican", *settings, *(["-e", *options] if options else []))


@task(help={"port": "instead of 8000 or the next free one"})
def serve(c: Context, port: int = 0) -> None:
    """Show the site in a browser, and show it anew after every change."""
    settings = runpy.run_path(str(ROOT / "pelicanconf.py"))
    base = urlsplit(str(settings.get("SITEURL", ""))).path
    builder = Builder([*pelican("pelicanconf.py"), "-e", "SHOW_DRAFTS=true"], ROOT)
    try:
        with closing(builder), serving(OUTPUT, base=base, port=port or None) as server:
            builder.build()
            sys.stdout.write(f"The site is at {server.url} (Ctrl-C ends)\n")
            watch(SOURCES, builder.build, server)
    except PortTakenError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.stdout.write("\n")


@task(iterable=["only"], help={"only": "just this test file or folder; may be repeated"})
def test(c: Context, only: list[str]) -> None:
    """Try every promise: lint, types and the whole suite, browser tests included."""
    try:
        find_chromium()
    except ChromiumMissingError as error:
        sys.exit(str(error))
    if only:
        run("-m", "pytest", *only)
        return
    read_code()
    rest = ["tests", *(f"--ignore={folder}" for part in PARTS for folder in part)]
    commands = [[sys.executable, "-m", "pytest", "-q", *part] for part in (*PARTS, rest)]
    status = run_side_by_side(commands, ROOT)
    if status:
        sys.exit(status)


@task
def uji_lama(c: Context) -> None:
    """Try at length what `test` tries in short: fuzzing, random edits, kills (an hour)."""
    os.environ["NIGHTLY"] = "1"
    run("-m", "pytest", *NIGHTLY)


@task
def check_code(c: Context) -> None:
    """Lint, types and the tests that need neither a browser nor the whole edition."""
    read_code()
    run("-m", "pytest", *QUICK)


@task(help={"upgrade": "to the newest versions that pyproject.toml allows"})
def lock(c: Context, upgrade: bool = False) -> None:
    """Write requirements.txt and requirements-test.txt from pyproject.toml, with hashes."""
    compiling = "-m uv pip compile pyproject.toml --universal --generate-hashes --no-header --quiet"
    more = ["--upgrade"] if upgrade else []
    run(*compiling.split(), "-o", "requirements.txt", *more)
    # Constrained by the first, the second is the same and more.
    constrained = "--extra test -c requirements.txt -o requirements-test.txt"
    run(*compiling.split(), *constrained.split(), *more)


@task
def licences(c: Context) -> None:
    """Write docs/licences.md: every locked package and its licence."""
    from plugins.workshop.licences import table

    (ROOT / "docs/licences.md").write_text(table(ROOT), encoding="utf-8")


@task
def dokumen(c: Context) -> None:
    """Write docs/periksa.md: every rule of the desk, with its examples."""
    run("-m", "tests.editorial.document")


@task(
    positional=["bahasa"],
    optional=["bahasa"],
    help={"bahasa": "begin the catalogues of this language: jv", "check": "write nothing"},
)
def kata(c: Context, bahasa: str = "", check: bool = False) -> None:
    """Write the catalogues of the interface's words anew, and say what is untranslated."""
    options = [word for word in (bahasa, "--check" if check else "") if word]
    run("-m", "plugins.workshop.catalogues", *options)


@task(positional=["slug"], optional=["slug"], help={"slug": "just this one; without it, all"})
def ilustrasi(c: Context, slug: str = "") -> None:
    """Draw the illustrations in content/foto/ from their code."""
    run("-m", "content.ilustrasi.draw", *([slug] if slug else []))


@task(positional=["berkas"], optional=["berkas"], help={"berkas": "one story; without it, all"})
def periksa(c: Context, berkas: str = "") -> None:
    """Read the stories as the desk does; `python3 tasks.py periksa --help` tells the options."""
    run("-m", "plugins.editorial", "periksa", *([berkas] if berkas else []))


@task(positional=["judul"])
def tulis(c: Context, judul: str) -> None:
    """Begin a story: `tulis "Judul"`; `python3 tasks.py tulis --help` tells the options."""
    run("-m", "plugins.editorial", "tulis", judul)


@task
def catat(c: Context) -> None:
    """Record the stories as published, so that later changes ask for a correction."""
    run("-m", "plugins.editorial", "catat")


@task(positional=["berkas"], optional=["berkas"], help={"berkas": "one story; without it, all"})
def kartu(c: Context, berkas: str = "") -> None:
    """Draw the stories' preview cards and a contact sheet of them."""
    run("-m", "plugins.cards", "kartu", *([berkas] if berkas else []))


@task
def audit(c: Context) -> None:
    """Have Lighthouse, the Nu checker and html-validate judge the built site (npm, Java)."""
    run("-m", "plugins.workshop.audit")


@task
def audit_packages(c: Context) -> None:
    """Look for known holes in the locked packages, and list their licences (network)."""
    run("-m", "plugins.workshop.packages")


@task
def terbit(c: Context) -> None:
    """Send the edition out; `python3 tasks.py terbit --help` tells where to and how."""
    run("-m", "plugins.publishing", "terbit")


@task
def cari(c: Context) -> None:
    """Look at how findable the built site is; `python3 tasks.py cari --help` tells the options."""
    run("-m", "plugins.findability", "cari")


@task
def umumkan(c: Context) -> None:
    """Say which addresses changed; `umumkan --kirim` tells the search engines."""
    run("-m", "plugins.publishing", "umumkan")


@task(positional=["langkah"], optional=["langkah"], help={"langkah": "so many editions back"})
def kembali(c: Context, langkah: str = "") -> None:
    """Put the edition before this one back; `python3 tasks.py kembali --help` tells the options."""
    run("-m", "plugins.press", "kembali", *([langkah] if langkah else []))


@task
def baca_kartu(c: Context) -> None:
    """Read the cards with tesseract, as small as a phone shows them."""
    run("-m", "tests.ocr")


def read_code() -> None:
    """Lint, format and types."""
    run("-m", "ruff", "check")
    run("-m", "ruff", "format", "--check")
    run("-m", "mypy")


def pelican(settings: str) -> list[str]:
    """How Pelican is asked for the site; whatever it calls an error ends the build."""
    return ["content", "-s", settings, "-o", str(OUTPUT), "--fatal", "errors"]


def run(*arguments: str) -> None:
    """Run Python in the project's folder; a task ends with its first failure."""
    status = python(*arguments)
    if status:
        sys.exit(status)


def python(*arguments: str) -> int:
    """The exit status of Python with these arguments."""
    return subprocess.call([sys.executable, *arguments], cwd=ROOT)
