"""A newspaper as its servers show it: all rooms, old addresses, and things nobody shall see."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import pytest
from pelican.settings import read_settings

from pelicanconf import PLUGINS
from plugins.bridge.engine import Press
from tests.conftest import ROOT, SMALL_HUB, TINY
from tests.security.premises import caddy_with, nginx_with

SECRET = b"RAHASIA DAPUR"
MOVED = {
    "/2019/05/Panen_Raya.html": "/berita/panen-raya/",
    "/bakau-kita/": "/berita/bakau/",
    "/~warga/kabar.lama/": "/",
}
BASES = ("", "/kabar")
SERVERS: dict[str, tuple[str, Callable[[str, Path], AbstractContextManager[str]]]] = {
    "nginx": ("nginx.conf", nginx_with),
    "caddy": ("Caddyfile", caddy_with),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """An edition, and the server that shows it."""

    name: str
    """ "nginx" or "caddy"."""
    url: str
    """Of the server, without a path."""
    base: str
    folder: Path
    """The edition's."""
    log: Path


@pytest.fixture(scope="session")
def editions(tmp_path_factory: pytest.TempPathFactory, kept: Path) -> dict[str, Path]:
    """By base, the folder that answers for the host; the edition lies in the base's folder."""
    roots = {}
    for base in BASES:
        root = tmp_path_factory.mktemp("www")
        output = root / base.strip("/")
        build(root.parent / f"isi-{root.name}", output, base, root, kept)
        plant(output, root)
        roots[base] = root
    return roots


def build(content: Path, output: Path, base: str, root: Path, cache: Path) -> None:
    pairs = "".join(f"- from: {old}\n  to: {new}\n" for old, new in MOVED.items())
    for name, data in {**TINY, "data/redirects.yaml": pairs}.items():
        file = content / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data.encode() if isinstance(data, str) else data)
    settings = {
        "PATH": str(content),
        "OUTPUT_PATH": str(output),
        "CACHE_PATH": str(cache),
        "PLUGINS": [room for room in PLUGINS if room != "plugins.editorial"],
        "HUB": SMALL_HUB,
        "SITEURL": f"https://kabar.example{base}",
        "HOSTING": {"root": str(root), "hsts": 31_536_000},
    }
    Press(read_settings(str(ROOT / "pelicanconf.py"), override=settings)).run()


def plant(output: Path, root: Path) -> None:
    """What a careless hand might leave in the folder, and beside it."""
    for name in (".git/config", ".env", "aset/.simpan", "kosong/daftar.txt", "aset/kosong/a.txt"):
        file = output / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(SECRET)
    outside = root.parent / f"luar-{root.name}"
    outside.mkdir()
    (outside / "kunci.txt").write_bytes(SECRET)
    (output / "tautan.txt").symlink_to(outside / "kunci.txt")
    (output / "tautan").symlink_to(outside)


@pytest.fixture(scope="session", params=[(name, base) for name in SERVERS for base in BASES])
def served(
    request: pytest.FixtureRequest,
    editions: dict[str, Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Served]:
    """Each server, on an edition at the root and on one under a path."""
    name, base = request.param
    file, start = SERVERS[name]
    folder = editions[base] / base.strip("/")
    work = tmp_path_factory.mktemp("server")
    with start((folder / "_hosting" / file).read_text("utf-8"), work) as url:
        yield Served(name=name, url=url, base=base, folder=folder, log=work / "log")
