"""Storage that speaks S3, asked of a real server: what is there, as what, after what failures."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest
from obstore.store import S3Store

from plugins.newsroom.manifest import NAME, UNFINISHED
from plugins.newsroom.serving import caching_of, type_of
from tests.faults.disks import disk
from tests.publishing.conftest import Terbit
from tests.publishing.editions import corrected, files_below, for_bucket, seal
from tests.publishing.hosts import KEY, SECRET, Server, Storage, storage
from tests.publishing.moments import moment

Killed = Callable[..., None]


@dataclass(frozen=True, slots=True)
class Web:
    """Where a test sends its edition."""

    prefix: str
    folder: Path
    """The same, on the server's disk."""

    @property
    def target(self) -> str:
        return f"s3://kabar/{self.prefix}"

    @property
    def store(self) -> S3Store:
        """As another program sees it."""
        return S3Store("kabar", prefix=self.prefix, client_options={"allow_http": True})

    @property
    def files(self) -> dict[str, bytes]:
        """But for what the server itself leaves when it is killed."""
        files = files_below(self.folder)
        return {path: data for path, data in files.items() if "/.rclone_temp" not in f"/{path}"}


@pytest.fixture
def web(s3: Storage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Web:
    """A place of one's own on the session's server."""
    return _web(s3, tmp_path.name, monkeypatch)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Web, Server]]:
    """The same on a server that may be killed."""
    (tmp_path / "s3").mkdir()
    with storage(tmp_path / "s3", tmp_path / "log") as server:
        yield _web(server, "web", monkeypatch), server.server


def _web(server: Storage, prefix: str, monkeypatch: pytest.MonkeyPatch) -> Web:
    for name, value in server.environ.items():
        monkeypatch.setenv(name, value)
    return Web(prefix, server.root / "kabar" / prefix)


def times(folder: Path) -> dict[str, int]:
    """When each file was written."""
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in paths}


def test_a_bucket_gets_the_edition_byte_for_byte(edition: Path, terbit: Terbit, web: Web) -> None:
    assert terbit(web.target) == 0
    assert web.files == for_bucket(files_below(edition))


def test_every_file_is_stored_with_its_type_and_its_time_to_live(
    edition: Path, terbit: Terbit, web: Web
) -> None:
    terbit(web.target)
    store = web.store

    for path in for_bucket(files_below(edition)):
        sent = store.get(path, options={"head": True}).attributes
        assert sent["Content-Type"] == type_of(path), path
        assert sent["Cache-Control"] == caching_of(path), path
    page = store.get("berita/bakau/index.html").attributes
    assert page["Content-Type"] == "text/html; charset=utf-8"
    assert page["Cache-Control"] == "public, max-age=0, must-revalidate"
    (style,) = (path for path in web.files if path.startswith("aset/css/site."))
    assert "immutable" in store.get(style).attributes["Cache-Control"]


def test_what_is_there_is_not_sent_again(
    edition: Path, terbit: Terbit, web: Web, capsys: pytest.CaptureFixture[str]
) -> None:
    terbit(web.target)
    before = times(web.folder)
    assert terbit(web.target) == 0
    assert "tidak ada yang perlu dikirim" in capsys.readouterr().out
    assert times(web.folder) == before
    corrected(edition)
    assert terbit(web.target) == 0

    after = times(web.folder)
    changed = {path for path, time in after.items() if before.get(path) != time}
    pages = {f"berita/{name}/index.html" for name in ("bakau", "baru")}
    assert changed == {*pages, "index.html", "aset/baru.123456789abc.css", NAME}
    assert web.files == for_bucket(files_below(edition))


def test_what_others_put_there_stays(edition: Path, terbit: Terbit, web: Web) -> None:
    beside = replace(web, prefix=f"{web.prefix}-lain", folder=Path(f"{web.folder}-lain"))
    web.store.put("google1234.html", b"google")
    beside.store.put("index.html", b"lain")
    terbit(web.target)
    corrected(edition)

    assert terbit(web.target) == 0
    assert web.files == {**for_bucket(files_below(edition)), "google1234.html": b"google"}
    assert beside.files == {"index.html": b"lain"}


@pytest.mark.usefixtures("web")
def test_the_root_of_a_bucket_is_a_target_too(edition: Path, terbit: Terbit, s3: Storage) -> None:
    assert terbit("s3://akar") == 0
    assert files_below(s3.root / "akar") == for_bucket(files_below(edition))


def test_a_file_that_stands_there_with_other_headers_is_sent_again(
    edition: Path, terbit: Terbit, web: Web
) -> None:
    """As another program may have put it: the same bytes, and a browser would download the page."""
    page = "berita/bakau/index.html"
    web.store.put(page, (edition / page).read_bytes(), attributes={"Content-Type": "text/plain"})

    assert terbit(web.target) == 0
    assert web.store.get(page).attributes["Content-Type"] == "text/html; charset=utf-8"


def test_a_flipped_byte_at_the_target_is_found_and_mended(
    edition: Path, terbit: Terbit, web: Web, capsys: pytest.CaptureFixture[str]
) -> None:
    terbit(web.target)
    data = (edition / "rss.xml").read_bytes()
    known = web.store.get("rss.xml").attributes
    web.store.put("rss.xml", data.replace(b"bakau", b"bakaU"), attributes=known)
    capsys.readouterr()

    assert terbit(web.target) == 0
    assert "Terkirim 1 berkas" in capsys.readouterr().out
    assert web.files["rss.xml"] == data


@pytest.mark.parametrize("number", [1, 3])
def test_a_server_that_dies_midway_leaves_the_old_edition_and_a_retry_completes_the_new_one(
    edition: Path,
    terbit: Terbit,
    own: tuple[Web, Server],
    number: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    web, server = own
    terbit(web.target)
    old = web.files
    corrected(edition)
    # Many, so that the server dies before the last asset is there.
    for count in range(60):
        (edition / f"aset/gaya.{count:012}.css").write_bytes(bytes([count]) * 1000)
    seal(edition)
    capsys.readouterr()

    assert terbit(web.target, show=moment("Mengirim", number, server.kill)) == 1
    told = capsys.readouterr().err
    assert "tidak terjangkau" in told
    assert len(told.splitlines()) == 1
    assert old.items() <= web.files.items()

    server.start()
    assert terbit(web.target) == 0
    assert web.files == for_bucket(files_below(edition))


def test_a_delivery_that_is_killed_among_pages_is_taken_up_again(
    edition: Path,
    terbit: Terbit,
    killed: Killed,
    web: Web,
    capsys: pytest.CaptureFixture[str],
) -> None:
    terbit(web.target)
    old = web.files
    for page in edition.rglob("*.html"):
        page.write_bytes(page.read_bytes() + b"<!-- baru -->")
    corrected(edition)
    killed(web.target, "Mengirim", 5)
    half = web.files
    sent = {path for path in half if half[path] != old.get(path)} - {UNFINISHED}
    before = times(web.folder)
    assert len(sent) >= 5
    assert half[NAME] == old[NAME]
    assert half["index.html"] == old["index.html"]

    assert terbit(web.target) == 0
    assert "belum tuntas; diteruskan" in capsys.readouterr().err
    assert web.files == for_bucket(files_below(edition))
    after = times(web.folder)
    assert {path for path in sent if after[path] != before[path]} == set()


def test_another_program_that_writes_there_meanwhile_is_noticed(
    edition: Path, terbit: Terbit, web: Web, capsys: pytest.CaptureFixture[str]
) -> None:
    terbit(web.target)
    manifest = web.files[NAME]
    corrected(edition)
    overwrite = partial(web.store.put, "robots.txt", b"Disallow: /")

    assert terbit(web.target, show=moment("Mengirim", 1, overwrite)) == 1
    assert "robots.txt di s3://" in capsys.readouterr().err
    assert web.files[NAME] == manifest
    assert "berita/panen-raya/index.html" in web.files
    assert terbit(web.target) == 0
    assert web.files == for_bucket(files_below(edition))


def test_what_an_edition_left_that_was_never_finished_is_taken_away(
    edition: Path, terbit: Terbit, killed: Killed, web: Web
) -> None:
    (edition / "aset/batal.123456789abc.css").write_text("a {}", encoding="utf-8")
    seal(edition)
    killed(web.target, "Mengirim", 1)
    assert "aset/batal.123456789abc.css" in web.files
    (edition / "aset/batal.123456789abc.css").unlink()
    seal(edition)

    assert terbit(web.target) == 0
    assert web.files == for_bucket(files_below(edition))


def test_storage_whose_etags_prove_nothing_is_read_back(
    edition: Path, terbit: Terbit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With keys of one's own for encryption, S3's ETags are no MD5; here, they are SHA-1."""
    (tmp_path / "s3").mkdir()
    with storage(tmp_path / "s3", tmp_path / "log", "--etag-hash", "SHA1") as server:
        web = _web(server, "web", monkeypatch)
        assert terbit(web.target) == 0
        before = times(web.folder)
        assert terbit(web.target) == 0
        assert times(web.folder) == before
        corrected(edition)

        assert terbit(web.target) == 0
        assert web.files == for_bucket(files_below(edition))
        unchanged = {path for path, time in times(web.folder).items() if before.get(path) == time}
        assert len(before) - len(unchanged) == 4


def test_full_storage_is_told_and_keeps_the_old_edition(
    edition: Path,
    terbit: Terbit,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with (
        disk(tmp_path / "kecil", 12) as small,
        storage(small.folder, tmp_path / "log") as server,
    ):
        web = _web(server, "web", monkeypatch)
        terbit(web.target)
        old = web.files
        for number in range(12):
            (edition / f"foto/besar-{number}.jpg").write_bytes(bytes([number]) * 1_000_000)
        corrected(edition)

        assert terbit(web.target) == 1
        told = capsys.readouterr().err
        assert len(told.splitlines()) == 1, told
        assert old.items() <= web.files.items()

        for number in range(12):
            (edition / f"foto/besar-{number}.jpg").unlink()
        seal(edition)
        assert terbit(web.target) == 0
        assert web.files == for_bucket(files_below(edition))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"AWS_SECRET_ACCESS_KEY": "keliru-rahasia"}, "kunci tidak diakui"),
        ({"AWS_ACCESS_KEY_ID": "keliru-rahasia"}, "kunci tidak diakui"),
        ({"AWS_ENDPOINT_URL": "http://127.0.0.1:1"}, "tidak terjangkau"),
        ({"AWS_ENDPOINT_URL": "http://tiada.invalid"}, "tidak terjangkau"),
    ],
)
def test_a_door_that_stays_shut_is_told_in_one_line_without_secrets(
    terbit: Terbit,
    web: Web,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    change: dict[str, str],
    told: str,
) -> None:
    for name, value in change.items():
        monkeypatch.setenv(name, value)

    assert terbit(web.target) == 1
    said = capsys.readouterr()
    assert told in said.err
    assert len(said.err.splitlines()) == 1
    assert not [word for word in (KEY, SECRET, "keliru-rahasia") if word in said.out + said.err]
    assert web.files == {}


@pytest.mark.usefixtures("web")
def test_a_bucket_that_is_missing_is_told(
    terbit: Terbit, capsys: pytest.CaptureFixture[str]
) -> None:
    assert terbit("s3://tiada/web") == 1
    assert capsys.readouterr().err.startswith("s3://tiada/web: bucket itu tidak ada.")


def test_no_secret_is_shown_or_stored(
    terbit: Terbit, web: Web, capsys: pytest.CaptureFixture[str]
) -> None:
    terbit(web.target)

    said = capsys.readouterr()
    assert KEY not in said.out + said.err
    assert SECRET not in said.out + said.err
    assert not [path for path, data in web.files.items() if SECRET.encode() in data]


def test_looking_lists_and_changes_nothing(
    edition: Path, terbit: Terbit, web: Web, capsys: pytest.CaptureFixture[str]
) -> None:
    assert terbit(web.target, "--coba") == 0
    assert web.files == {}
    terbit(web.target)
    before = times(web.folder)
    corrected(edition)
    capsys.readouterr()

    assert terbit(web.target, "--coba", "--semua") == 0
    told = capsys.readouterr().out
    assert "Akan dikirim (4):\n" in told
    assert "Akan dihapus (1):\n  berita/panen-raya/index.html\n" in told
    assert times(web.folder) == before


def test_a_manifest_that_a_stranger_wrote_takes_nothing_away(terbit: Terbit, web: Web) -> None:
    web.store.put("lain/penting.txt", b"x")
    lines = [f"{'0' * 64}  lain/penting.txt", f"{'0' * 64}  ../lain/penting.txt"]
    web.store.put(NAME, "\n".join(lines).encode())

    assert terbit(web.target) == 0
    assert web.files["lain/penting.txt"] == b"x"
