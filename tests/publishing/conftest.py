"""A tiny newspaper, the tasks that send and announce it, and real servers that take it."""

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Protocol

import pytest
from pelican.settings import read_settings

from plugins.bridge.engine import Press
from plugins.newsroom.progress import Show, quietly
from plugins.publishing.__main__ import main
from plugins.publishing.record import Record
from tests.conftest import ROOMS, ROOT, SMALL_HUB, TINY, Publish
from tests.publishing.editions import seal
from tests.publishing.hosts import Module, Storage, rsync_module, storage
from tests.publishing.listener import Listener, listening

KEY = "kunci-uji-0123456789"
LEAN = [f"plugins.{room}" for room in ("photos", "views", "seo", "feeds", "press")]
Build = Callable[..., Path]
Umumkan = Callable[..., int]
ALL_ROOMS = [f"plugins.{room}" for room in (*ROOMS[:-1], "search", "offline", "security", "press")]
HASTE = ["--ulang", "1", "--tunggu", "10"]
"""Nothing here is far away. Once again, for rclone stumbles over folders that it makes twice."""


class Terbit(Protocol):
    """The task as it is typed; gives its exit status."""

    def __call__(self, target: object, *words: str, show: Show = quietly) -> int: ...


@pytest.fixture
def live(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    monkeypatch.setenv("no_proxy", "*")
    with listening(Listener(root=tmp_path / "output")) as listener:
        yield listener


@pytest.fixture
def build(publish: Publish, live: Listener) -> Build:
    """The tiny newspaper as it stands at the listener."""

    def build(
        changes: Mapping[str, str | None] | None = None,
        key: str = KEY,
        hub: str = "",
        **settings: object,
    ) -> Path:
        seo = {"indexnow_key": key, "websub_hub": hub}
        return publish(changes, PLUGINS=LEAN, SITEURL=live.address, SEO=seo, **settings)

    return build


@pytest.fixture
def umumkan(tmp_path: Path, live: Listener) -> Umumkan:
    """The task as it is typed; gives its exit status."""

    def umumkan(*words: str) -> int:
        places = ["--folder", str(tmp_path / "output"), "--catatan", str(tmp_path / "umumkan.json")]
        return main(["umumkan", *places, "--endpoint", f"{live.address}/indexnow", *words])

    return umumkan


def noted(tmp_path: Path) -> Record:
    said = json.loads((tmp_path / "umumkan.json").read_text(encoding="utf-8"))
    return Record(**said)


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory, kept: Path) -> Path:
    """The tiny newspaper with every room, printed once; not to be touched."""
    room = tmp_path_factory.mktemp("printed")
    for name, data in TINY.items():
        file = room / "content" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data.encode() if isinstance(data, str) else data)
    places = {
        "PATH": str(room / "content"),
        "OUTPUT_PATH": str(room / "output"),
        "CACHE_PATH": str(kept),
        "PLUGINS": ALL_ROOMS,
        "HUB": SMALL_HUB,
    }
    Press(read_settings(str(ROOT / "pelicanconf.py"), override=places)).run()
    return room / "output"


@pytest.fixture
def edition(printed: Path, tmp_path: Path) -> Path:
    """An edition of one's own, with its manifest."""
    return seal(Path(shutil.copytree(printed, tmp_path / "output")))


@pytest.fixture
def terbit(edition: Path) -> Terbit:
    def terbit(target: object, *words: str, show: Show = quietly) -> int:
        places = ["--ke", str(target), "--folder", str(edition)]
        return main(["terbit", *places, *HASTE, *words], show)

    return terbit


@pytest.fixture
def killed(edition: Path) -> Callable[..., None]:
    """The task, killed as by `kill -9` when so many files of `what` are done."""

    def killed(target: object, what: str, number: int) -> None:
        typed = ["terbit", "--ke", str(target), "--folder", str(edition), *HASTE]
        done = subprocess.run(
            [sys.executable, "-m", "tests.publishing.moments", what, str(number), *typed],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == -signal.SIGKILL, done.stdout + done.stderr

    return killed


@pytest.fixture(scope="session")
def s3(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Storage]:
    """One server for the session; every test has a prefix of its own."""
    room = tmp_path_factory.mktemp("s3")
    (room / "root").mkdir()
    with storage(room / "root", room / "log") as server:
        yield server


@pytest.fixture(scope="session")
def rsyncd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Module]:
    """One server for the session; every test has a folder of its own."""
    room = tmp_path_factory.mktemp("rsyncd")
    (room / "root").mkdir()
    with rsync_module(room / "root", room) as server:
        yield server
