"""Another machine by way of rsync, asked of its real server: what is there after what failures."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from plugins.newsroom.manifest import NAME, UNFINISHED
from tests.faults.disks import disk
from tests.publishing.conftest import Terbit
from tests.publishing.editions import corrected, files_below, seal
from tests.publishing.hosts import SECRET, Module, Server, rsync_module
from tests.publishing.moments import moment

Killed = Callable[..., None]
# What ssh does, without the network: the command is run here.
SSH = '#!/bin/sh\nshift\nexec sh -c "$*"\n'

HALF = re.compile(r"(?:^|/)\.[^/]+\.\w{6}$")
"""A file that rsync was writing; it is renamed when it is whole."""


@dataclass(frozen=True, slots=True)
class Web:
    """Where a test sends its edition."""

    target: str
    folder: Path
    """The same, on the server's disk."""

    @property
    def files(self) -> dict[str, bytes]:
        """But for what the server itself leaves when it is killed."""
        files = files_below(self.folder)
        return {path: data for path, data in files.items() if not HALF.search(path)}


@pytest.fixture
def web(rsyncd: Module, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Web:
    """A place of one's own on the session's server."""
    return _web(rsyncd, tmp_path.name, monkeypatch)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Web, Server]]:
    """The same on a server that may be killed."""
    (tmp_path / "root").mkdir()
    with rsync_module(tmp_path / "root", tmp_path) as module:
        yield _web(module, "web", monkeypatch), module.server


def _web(module: Module, name: str, monkeypatch: pytest.MonkeyPatch) -> Web:
    for variable, value in module.environ.items():
        monkeypatch.setenv(variable, value)
    return Web(f"{module.address}/{name}", module.root / name)


def times(folder: Path) -> dict[str, int]:
    """When each file was written."""
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in paths}


def grown(edition: Path) -> Path:
    """The next edition, with so many new files that a delivery can be stopped anywhere."""
    for page in edition.rglob("*.html"):
        page.write_bytes(page.read_bytes() + b"<!-- baru -->")
    for count in range(60):
        (edition / f"aset/gaya.{count:012}.css").write_bytes(os.urandom(20_000))
    return corrected(edition)


def test_a_machine_gets_the_edition_byte_for_byte(edition: Path, terbit: Terbit, web: Web) -> None:
    assert terbit(web.target) == 0
    assert web.files == files_below(edition)


def test_web_servers_can_read_it_whatever_modes_the_edition_has(
    edition: Path, terbit: Terbit, web: Web
) -> None:
    for path in edition.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)
    terbit(web.target)

    paths = [path for path in web.folder.rglob("*") if path.name != NAME]
    assert {path.stat().st_mode & 0o777 for path in paths if path.is_file()} == {0o644}
    assert {path.stat().st_mode & 0o777 for path in paths if path.is_dir()} == {0o755}


def test_what_is_there_is_not_sent_again_and_not_made_new(
    edition: Path, terbit: Terbit, web: Web, capsys: pytest.CaptureFixture[str]
) -> None:
    """A browser that asks whether a page changed is told by its time."""
    terbit(web.target)
    before = times(web.folder)
    for path in edition.rglob("*"):
        os.utime(path)
    assert terbit(web.target) == 0
    assert "tidak ada yang perlu dikirim" in capsys.readouterr().out
    assert times(web.folder) == before
    corrected(edition)
    assert terbit(web.target) == 0

    changed = {path for path, time in times(web.folder).items() if before.get(path) != time}
    pages = {f"berita/{name}/index.html" for name in ("bakau", "baru")}
    assert changed == {*pages, "index.html", "aset/baru.123456789abc.css", NAME}
    assert web.files == files_below(edition)


def test_what_others_put_there_stays_and_empty_folders_go(
    edition: Path, terbit: Terbit, web: Web
) -> None:
    (edition / "kolom/lama/satu").mkdir(parents=True)
    (edition / "kolom/lama/satu/index.html").write_text("x", encoding="utf-8")
    (edition / "kolom/lama/dua").mkdir(parents=True)
    (edition / "kolom/lama/dua/index.html").write_text("x", encoding="utf-8")
    seal(edition)
    terbit(web.target)
    others = {"kolom/lama/dua/catatan.txt": b"x", ".well-known/acme-challenge/y": b"y"}
    for path, data in others.items():
        (web.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (web.folder / path).write_bytes(data)
    for path in ("kolom/lama/satu", "kolom/lama/dua"):
        (edition / path / "index.html").unlink()
    corrected(edition)

    assert terbit(web.target) == 0
    assert web.files == {**files_below(edition), **others}
    # An empty folder would answer "forbidden", not "not found".
    assert not (web.folder / "kolom/lama/satu").exists()
    assert not (web.folder / "berita/panen-raya").exists()


def test_a_flipped_byte_at_the_target_is_found_and_mended(
    edition: Path, terbit: Terbit, web: Web
) -> None:
    terbit(web.target)
    file = web.folder / "rss.xml"
    about = file.stat()
    file.write_bytes(file.read_bytes().replace(b"bakau", b"bakaU"))
    os.utime(file, ns=(about.st_atime_ns, about.st_mtime_ns))

    assert terbit(web.target) == 0
    assert web.files == files_below(edition)


@pytest.mark.parametrize("number", [1, 75])
def test_a_server_that_dies_midway_leaves_the_old_edition_and_a_retry_completes_the_new_one(
    edition: Path,
    terbit: Terbit,
    own: tuple[Web, Server],
    number: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Once among the assets, once among the pages."""
    web, server = own
    terbit(web.target)
    old = web.files
    grown(edition)
    capsys.readouterr()

    assert terbit(web.target, show=moment("Mengirim", number, server.kill)) == 1
    told = capsys.readouterr().err
    assert "tidak terjangkau" in told
    assert len(told.splitlines()) == 1
    assert old.items() <= web.files.items()

    server.start()
    assert terbit(web.target) == 0
    assert web.files == files_below(edition)


@pytest.mark.parametrize("number", [1, 75])
def test_a_delivery_that_is_killed_is_taken_up_again(
    edition: Path, terbit: Terbit, killed: Killed, web: Web, number: int
) -> None:
    terbit(web.target)
    old = web.files
    grown(edition)
    killed(web.target, "Mengirim", number)
    assert web.files[NAME] == old[NAME]
    assert UNFINISHED in web.files

    assert terbit(web.target) == 0
    assert web.files == files_below(edition)
    assert not list(web.folder.rglob(".~tmp~"))


def test_another_program_that_writes_there_meanwhile_is_noticed(
    edition: Path, terbit: Terbit, web: Web, capsys: pytest.CaptureFixture[str]
) -> None:
    terbit(web.target)
    manifest = web.files[NAME]
    corrected(edition)
    overwrite = partial((web.folder / "robots.txt").write_bytes, b"Disallow: /")

    assert terbit(web.target, show=moment("Mengirim", 1, overwrite)) == 1
    assert "robots.txt di rsync://" in capsys.readouterr().err
    assert web.files[NAME] == manifest
    assert "berita/panen-raya/index.html" in web.files
    assert terbit(web.target) == 0
    assert web.files == files_below(edition)


def test_what_an_edition_left_that_was_never_finished_is_taken_away(
    edition: Path, terbit: Terbit, killed: Killed, web: Web
) -> None:
    (edition / "aset/batal.123456789abc.css").write_text("a {}", encoding="utf-8")
    seal(edition)
    killed(web.target, "Memeriksa", 1)
    # The edition itself is checked by that name too, before anything is sent.
    assert web.files == {}
    killed(web.target, "Mengirim", 100)
    assert "aset/batal.123456789abc.css" in web.files
    (edition / "aset/batal.123456789abc.css").unlink()
    seal(edition)

    assert terbit(web.target) == 0
    assert web.files == files_below(edition)


@pytest.mark.parametrize("big", ["foto/besar.jpg", "zz/index.html"])
def test_a_full_disk_is_told_and_keeps_the_old_edition(
    edition: Path,
    terbit: Terbit,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    big: str,
) -> None:
    """Of pages, none takes its place unless all of them can."""
    with (
        disk(tmp_path / "kecil", 12) as small,
        rsync_module(small.folder, tmp_path) as module,
    ):
        web = _web(module, "web", monkeypatch)
        terbit(web.target)
        old = web.files
        corrected(edition)
        (edition / big).parent.mkdir(exist_ok=True)
        (edition / big).write_bytes(os.urandom(12_000_000))
        seal(edition)

        assert terbit(web.target) == 1
        told = capsys.readouterr().err
        assert "diska di sana penuh" in told
        assert len(told.splitlines()) == 1
        assert old.items() <= web.files.items()
        assert "berita/baru/index.html" not in web.files

        (edition / big).unlink()
        (edition / "berita/baru/index.html").unlink()
        seal(edition)
        assert terbit(web.target) == 0
        assert web.files == files_below(edition)


def test_a_wrong_password_is_told_without_it(
    terbit: Terbit,
    web: Web,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("RSYNC_PASSWORD", "keliru-rahasia")

    assert terbit(web.target) == 1
    said = capsys.readouterr()
    assert "tidak dapat masuk" in said.err
    assert "keliru-rahasia" not in said.out + said.err
    assert not web.folder.exists()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("/kabar/", "/tiada/"), "modul itu tidak ada"),
        (("/kabar/", "/baca/"), "hanya boleh dibaca"),
        (("/kabar/", "/kabar/tiada/di/sini/"), "folder itu belum ada di sana"),
        (("127.0.0.1", "tiada.invalid"), "nama mesin itu tidak dikenal"),
    ],
)
def test_a_door_that_stays_shut_is_told_in_one_line(
    terbit: Terbit,
    web: Web,
    capsys: pytest.CaptureFixture[str],
    change: tuple[str, str],
    told: str,
) -> None:
    assert terbit(web.target.replace(*change)) == 1
    said = capsys.readouterr()
    assert told in said.err
    assert len(said.err.splitlines()) == 1
    assert SECRET not in said.out + said.err


def test_a_machine_that_is_away_is_tried_again_and_then_told(
    terbit: Terbit, own: tuple[Web, Server], capsys: pytest.CaptureFixture[str]
) -> None:
    web, server = own
    server.kill()

    assert terbit(web.target, "--ulang", "1") == 1
    assert "tidak terjangkau" in capsys.readouterr().err


def test_a_machine_that_comes_back_in_time_gets_everything(
    edition: Path, terbit: Terbit, own: tuple[Web, Server]
) -> None:
    web, server = own

    def restart() -> None:
        server.kill()
        server.start()

    assert terbit(web.target, "--ulang", "2", show=moment("Mengirim", 1, restart)) == 0
    assert web.files == files_below(edition)


def test_a_machine_is_reached_by_ssh_too(
    edition: Path, terbit: Terbit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ssh, www = tmp_path / "ssh", tmp_path / "srv/kabar"
    ssh.write_text(SSH, encoding="utf-8")
    ssh.chmod(0o755)
    monkeypatch.setenv("RSYNC_RSH", str(ssh))
    www.parent.mkdir()
    assert terbit(f"situs:{www}") == 0
    corrected(edition)

    assert terbit(f"situs:{www}") == 0
    assert files_below(www) == files_below(edition)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("redaksi@situs: Permission denied (publickey,password).", "tidak dapat masuk"),
        ("Host key verification failed.", "belum dikenal"),
        ("sh: 1: rsync: not found", "belum ada rsync"),
        ('rsync: [Receiver] mkdir "/x" failed: Permission denied (13)', "tidak ada izin menulis"),
        ('rsync: [Receiver] mkdir "/x" failed: Izin ditolak (13)', "tidak ada izin menulis"),
        ("rsync: \x1b[2J\x1b]0;halo\x07 entah apa", "entah apa"),
    ],
)
def test_what_ssh_and_the_other_side_complain_of_is_told_in_one_line(
    terbit: Terbit,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    said: str,
    told: str,
) -> None:
    ssh = tmp_path / "ssh"
    ssh.write_text(f"#!/bin/sh\ncat >&2 <<'X'\n{said}\nX\nexit 3\n", encoding="utf-8")
    ssh.chmod(0o755)
    monkeypatch.setenv("RSYNC_RSH", str(ssh))

    assert terbit("situs:kabar", "--ulang", "0") == 1
    shown = capsys.readouterr().err
    assert len(shown.splitlines()) == 1
    assert "\x1b" not in shown
    assert told in shown


def test_looking_lists_and_changes_nothing(
    edition: Path, terbit: Terbit, web: Web, capsys: pytest.CaptureFixture[str]
) -> None:
    assert terbit(web.target, "--coba") == 0
    assert not web.folder.exists()
    terbit(web.target)
    before = times(web.folder)
    corrected(edition)
    capsys.readouterr()

    assert terbit(web.target, "--coba") == 0
    told = capsys.readouterr().out
    assert "Akan dikirim (4):\n  aset/baru.123456789abc.css\n" in told
    assert "Akan dihapus (1):\n  berita/panen-raya/index.html\n" in told
    assert times(web.folder) == before


def test_a_manifest_that_a_stranger_wrote_takes_nothing_away(
    edition: Path, terbit: Terbit, web: Web
) -> None:
    outside = web.folder.parent / f"{web.folder.name}-lain"
    outside.write_text("x", encoding="utf-8")
    web.folder.mkdir()
    (web.folder / "penting.txt").write_text("x", encoding="utf-8")
    lines = [f"{'0' * 64}  {path}" for path in ("penting.txt", f"../{outside.name}")]
    (web.folder / NAME).write_text("\n".join(lines), encoding="utf-8")

    assert terbit(web.target) == 0
    assert outside.exists()
    assert web.files == {**files_below(edition), "penting.txt": b"x"}


def test_an_edition_that_is_built_anew_meanwhile_is_not_announced(
    edition: Path, terbit: Terbit, web: Web, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its manifest would lie; the next delivery puts everything right."""

    def rebuild() -> None:
        home = edition / "index.html"
        home.write_bytes(home.read_bytes() + b" ")
        seal(edition)

    assert terbit(web.target, show=moment("Mengirim", 1, rebuild)) == 1
    assert "sedang dibangun ulang" in capsys.readouterr().err
    assert NAME not in web.files
    assert terbit(web.target) == 0
    assert web.files == files_below(edition)
