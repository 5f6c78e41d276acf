"""Same content, same bytes, whatever the machine around them is like."""

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from plugins.newsroom.manifest import NAME as MANIFEST
from tests.conftest import ROOT, SMALL_HUB, TINY
from tests.faults.newspaper import Edition, content_of, differences, snapshot

STORIES = 6
"""Besides the tiny newspaper's own: with one a page on every list, there is work for many hands."""
EVERY_CORE = 0
SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - a disk of another kind, for a folder of our own
STRANGE_MACHINE = "import os; os.cpu_count = lambda: 7; from pelican import main; main()"


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What is around a build, and should not matter to it."""

    place: str
    """The name of the folder that all is in."""
    around: Mapping[str, str]
    """Environment variables."""
    workers: int
    python: Sequence[str] = ("-m", "pelican")
    umask: int = 0o022
    without: frozenset[str] = frozenset()
    """Environment variables that are not there."""
    backwards: bool = False
    """Whether the content is written from the last file to the first."""
    moment: int | None = None
    """When all files of the content were written (seconds)."""
    in_memory: bool = False
    """Whether the content lies on a disk of another kind."""
    moved: bool = False
    """Whether the project itself lies elsewhere."""
    after_another: bool = False
    """Whether another edition was built there before."""


HERE = World(place="a", workers=1, around={"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"})
ELSEWHERE = World(
    place="sebuah folder – dengan ñama yang panjang sekali",
    workers=EVERY_CORE,
    around={
        "TZ": "America/New_York",
        "LC_ALL": "tr_TR.UTF-8",
        "LANG": "id_ID.UTF-8",
        "PYTHONHASHSEED": "2",
        "COLUMNS": "40",
    },
    python=("-c", STRANGE_MACHINE),
    umask=0o077,
    backwards=True,
    moment=1_000_000_000,
    moved=True,
)
LATER = World(
    place="b/c",
    workers=2,
    around={"TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONHASHSEED": "3"},
    python=("-O", "-m", "pelican"),
    umask=0o002,
    without=frozenset(("HOME",)),
    moment=2_800_000_000,
    in_memory=True,
    after_another=True,
)


@dataclass(slots=True)
class Printer:
    """Builds newspapers in one world."""

    world: World
    home: Path
    root: Path = ROOT
    settings: dict[str, object] = field(default_factory=dict)

    @property
    def output(self) -> Path:
        return self.home / "output"

    def print(self, content: Path) -> Edition:
        world = self.world
        settings = {
            "OUTPUT_PATH": str(self.output),
            "CACHE_PATH": str(self.home / "cache"),
            **self.settings,
            **({"WORKERS": world.workers} if world.workers != EVERY_CORE else {}),
        }
        pairs = [f"{key}={json.dumps(value)}" for key, value in settings.items()]
        done = subprocess.run(
            [sys.executable, *world.python, str(content), "-s", "pelicanconf.py", "-e", *pairs],
            cwd=self.root,
            env={
                **{name: v for name, v in os.environ.items() if name not in world.without},
                **world.around,
            },
            umask=world.umask,
            capture_output=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, (done.stdout + done.stderr).decode()
        return snapshot(self.output)


def written(content: Path, files: Mapping[str, str | bytes], world: World) -> Path:
    """The content folder, new."""
    shutil.rmtree(content, ignore_errors=True)
    for name in sorted(files, reverse=world.backwards):
        file, data = content / name, files[name]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data.encode() if isinstance(data, str) else data)
        if world.moment is not None:
            os.utime(file, (world.moment, world.moment))
    return content


def newspaper(edition: int) -> dict[str, str | bytes]:
    files = content_of(edition)
    few = {f"berita/2026/kabar-{number}.md" for number in range(STORIES)}
    return {**TINY, **{name: data for name, data in files.items() if name in few or "foto" in name}}


def rooms() -> list[str]:
    """All but the desk, whose demands on a story are its own tests' matter."""
    text = (ROOT / "pelicanconf.py").read_text(encoding="utf-8")
    return [room for room in re.findall(r'"(plugins\.\w+)"', text) if room != "plugins.editorial"]


def moved_to(root: Path) -> Path:
    """The project, as far as a build needs it."""
    for name in ("plugins", "theme"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pelicanconf.py", root)
    return root


def edition_in(world: World, home: Path, memory: Path) -> Edition:
    """What comes out of the same newspaper there."""
    place = home / world.place
    place.mkdir(parents=True)
    printer = Printer(world, place)
    printer.settings = {"PLUGINS": rooms(), "HUB": SMALL_HUB, "DEFAULT_PAGINATION": 1}
    if world.moved:
        printer.root = moved_to(place / "proyek")
    content = (memory if world.in_memory else place) / "content"
    if world.after_another:
        printer.print(written(content, newspaper(2), world))
    return printer.print(written(content, newspaper(1), world))


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder on a disk that lists its names in another order, where there is one."""
    home = SHARED_MEMORY if SHARED_MEMORY.is_dir() else tmp_path_factory.mktemp("memory")
    with TemporaryDirectory(dir=home) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    home = tmp_path_factory.mktemp("here")
    return edition_in(HERE, home, home)


@pytest.mark.parametrize("world", [ELSEWHERE, LATER], ids=["elsewhere", "later"])
def test_the_same_newspaper_is_the_same_to_the_byte(
    here: Edition, tmp_path: Path, memory: Path, world: World
) -> None:
    assert differences(here, edition_in(world, tmp_path, memory)) == ""


def test_an_edition_may_be_read_by_everybody_and_says_what_it_consists_of(here: Edition) -> None:
    modes = {mode for mode, _ in here.values()}
    assert modes == {stat.S_IFREG | 0o644, stat.S_IFDIR | 0o755}
    sums = {
        path: sha256(data).hexdigest()
        for path, (mode, data) in here.items()
        if stat.S_ISREG(mode) and path != MANIFEST
    }
    told = "".join(f"{sums[path]}  {path}\n" for path in sorted(sums, key=str.encode))
    assert here[MANIFEST][1].decode() == told
    assert len(sums) > 150


if os.environ.get("NIGHTLY"):  # two builds of the whole edition take as long as all other tests

    def test_our_own_newspaper_is_the_same_in_two_worlds(tmp_path: Path) -> None:
        editions = []
        for world in (HERE, ELSEWHERE):
            place = tmp_path / world.place
            place.mkdir()
            files: dict[str, str | bytes] = {
                file.relative_to(ROOT / "content").as_posix(): file.read_bytes()
                for file in (ROOT / "content").rglob("*")
                if file.is_file() and "__pycache__" not in file.parts
            }
            content = written(place / "content", files, world)
            editions.append(Printer(world, place).print(content))
        assert differences(*editions) == ""
