"""The development server, asked over real HTTP; the watcher, shown real changes."""

import re
import threading
import time
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from plugins.workshop.server import HOST, PortTakenError, SiteServer, serving
from plugins.workshop.watch import watch

SITE = {
    "index.html": "<body><h1>Sampit</h1></BODY>",
    "404.html": "<body>Tidak ada</body>",
    "berita/ikon-jelawat/index.html": "<p>Jelawat",
    "berita/daftar nama.txt": "nama",
    "kosong/data.bin": "\0",
    "feed.xml": "<rss/>",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in SITE.items():
        path = tmp_path / "output" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "rahasia.txt").write_text("secret")
    return tmp_path / "output"


@pytest.fixture
def server(folder: Path) -> Iterator[SiteServer]:
    with serving(folder, port=0) as server:
        yield server


@pytest.fixture
def kabar(folder: Path) -> Iterator[SiteServer]:
    """The same site under a path of its own."""
    with serving(folder, base="/kabar", port=0) as server:
        yield server


def ask(server: SiteServer, path: str, method: str = "GET") -> tuple[int, HTTPResponse, bytes]:
    """One request, the path sent as it is."""
    connection = HTTPConnection(HOST, server.server_port, timeout=10)
    try:
        connection.request(method, path)
        response = connection.getresponse()
        return response.status, response, response.read()
    finally:
        connection.close()


def edition_in(body: bytes) -> str:
    found = re.search(rb'<script src="/__reload.js\?seen=(\d+)"></script>', body)
    assert found
    return found[1].decode()


class Listener:
    """An open page: what its EventSource hears."""

    def __init__(self, server: SiteServer, query: str = "") -> None:
        self.connection = HTTPConnection(HOST, server.server_port, timeout=10)
        self.connection.request("GET", f"/__reload{query}")
        self.response = self.connection.getresponse()
        assert self.response.headers["Content-Type"] == "text/event-stream"
        assert self.line() == b"retry: 1000\n"
        assert self.line() == b"\n"

    def line(self) -> bytes:
        return self.response.readline()

    def __enter__(self) -> "Listener":
        return self

    def __exit__(self, *_: object) -> None:
        self.response.close()
        self.connection.close()


def test_a_folders_address_gives_its_page(server: SiteServer) -> None:
    status, response, body = ask(server, "/berita/ikon-jelawat/?dari=kartu")
    assert status == 200
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert response.headers["Cache-Control"] == "no-store"
    assert body.startswith(b"<p>Jelawat")


def test_an_address_without_its_slash_leads_to_the_one_with_it(server: SiteServer) -> None:
    status, response, _ = ask(server, "/berita/ikon-jelawat?a=1")
    assert (status, response.headers["Location"]) == (302, "/berita/ikon-jelawat/?a=1")


@pytest.mark.parametrize("path", ["//berita/ikon-jelawat", "//berita%2Fikon-jelawat"])
def test_no_redirect_leads_to_another_host(server: SiteServer, path: str) -> None:
    _, response, _ = ask(server, path)
    assert not response.headers.get("Location", "").startswith("//")


@pytest.mark.parametrize(
    "path",
    ["/tidak-ada/", "/kosong/", "/kosong", "/feed.xml/", "/%00", "/" + "a" * 5000, "/index.html/x"],
)
def test_where_nothing_stands_the_sites_404_page_says_so(server: SiteServer, path: str) -> None:
    status, response, body = ask(server, path)
    assert status == 404
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert b"Tidak ada" in body


@pytest.mark.parametrize(
    "path",
    [
        "/../rahasia.txt",
        "/%2e%2e/rahasia.txt",
        "/..%2Frahasia.txt",
        "/berita/../../rahasia.txt",
        "/..%5Crahasia.txt",
        "/pintu/rahasia.txt",
        "//etc/passwd",
        "/%2Fetc/passwd",
    ],
)
def test_nothing_outside_the_folder_is_served(server: SiteServer, folder: Path, path: str) -> None:
    (folder / "pintu").symlink_to(folder.parent)
    status, _, body = ask(server, path)
    assert status == 404
    assert b"secret" not in body
    assert b"root:" not in body


def test_the_site_lives_under_its_base_path(kabar: SiteServer) -> None:
    assert kabar.url == f"http://127.0.0.1:{kabar.server_port}/kabar/"
    assert ask(kabar, "/kabar/")[0] == 200
    assert ask(kabar, "/kabar/feed.xml")[0] == 200
    assert ask(kabar, "/feed.xml")[0] == 404
    assert ask(kabar, "/kabarlain/")[0] == 404
    for path in ("/", "/kabar"):
        status, response, _ = ask(kabar, path)
        assert (status, response.headers["Location"]) == (302, "/kabar/")


@pytest.mark.parametrize(
    ("name", "mime"),
    [
        ("feed.xml", "application/xml; charset=utf-8"),
        ("berita/daftar%20nama.txt", "text/plain; charset=utf-8"),
        ("kosong/data.bin", "application/octet-stream"),
        ("foto.webp", "image/webp"),
        ("foto.AVIF", "image/avif"),
        ("huruf.woff2", "font/woff2"),
        ("situs.webmanifest", "application/manifest+json; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
    ],
)
def test_every_file_has_its_type(server: SiteServer, folder: Path, name: str, mime: str) -> None:
    if "/" not in name:
        (folder / name).write_bytes(b"x")
    status, response, _ = ask(server, f"/{name}")
    assert (status, response.headers["Content-Type"]) == (200, mime)


def test_a_page_listens_and_other_files_are_left_alone(server: SiteServer) -> None:
    _, _, page = ask(server, "/")
    assert page.startswith(b"<body><h1>Sampit</h1><script ")
    assert page.endswith(b"</script></BODY>")
    edition_in(ask(server, "/berita/ikon-jelawat/")[2])
    edition_in(ask(server, "/tidak-ada/")[2])
    assert ask(server, "/feed.xml")[2] == b"<rss/>"
    assert b"EventSource" in ask(server, "/__reload.js")[2]


def test_head_has_the_headers_alone(server: SiteServer) -> None:
    status, response, body = ask(server, "/", "HEAD")
    assert (status, body) == (200, b"")
    assert int(response.headers["Content-Length"]) == len(ask(server, "/")[2])


def test_a_reload_reaches_every_open_page(server: SiteServer) -> None:
    with Listener(server) as one, Listener(server) as other:
        server.reload()
        assert one.line() == other.line() == b"data: reload\n"


def test_an_edition_that_came_before_the_page_listened_is_not_missed(server: SiteServer) -> None:
    edition = edition_in(ask(server, "/")[2])
    server.reload()
    with Listener(server, f"?seen={edition}") as page:
        assert page.line() == b"data: reload\n"


def test_a_page_is_left_in_peace_while_nothing_changes(
    server: SiteServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plugins.workshop.server.HEARTBEAT", 0.05)
    edition = edition_in(ask(server, "/")[2])
    with Listener(server, f"?seen={edition}") as page:
        assert page.line() == b":\n"


def test_before_the_first_build_a_page_waits_for_it(tmp_path: Path) -> None:
    with serving(tmp_path / "output", port=0) as server:
        status, _, body = ask(server, "/")
        assert status == 404
        edition_in(body)


def test_a_port_that_was_asked_for_and_is_taken_is_an_error(
    server: SiteServer, folder: Path
) -> None:
    with (
        pytest.raises(PortTakenError, match=f"Port {server.server_port} is taken"),
        serving(folder, port=server.server_port),
    ):
        pass


def test_without_a_port_the_next_free_one_is_taken(folder: Path) -> None:
    with serving(folder) as one, serving(folder) as next_one:
        assert one.server_port < next_one.server_port
        assert ask(next_one, "/")[0] == 200


class Watched:
    """A watch on a folder and a single file, and what came of it."""

    def __init__(self, root: Path, server: SiteServer) -> None:
        self.folder = root / "content"
        self.folder.mkdir()
        self.settings = root / "pelicanconf.py"
        self.settings.write_text("1")
        self.server = server
        self.builds = 0
        self.outcome: bool | Exception = True
        self.stop = threading.Event()
        self.thread = threading.Thread(target=self.watch)
        self.thread.start()
        time.sleep(0.3)  # the operating system's watch begins

    def watch(self) -> None:
        watch([self.folder, self.settings], self.rebuild, self.server, stop=self.stop)

    def rebuild(self, changed: list[Path]) -> bool:
        assert changed
        self.builds += 1
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome

    def wait_for_builds(self, number: int) -> None:
        deadline = time.monotonic() + 10
        while self.builds < number and time.monotonic() < deadline:
            time.sleep(0.02)
        time.sleep(0.2)  # what follows a build, and builds too many
        assert self.builds == number


@pytest.fixture
def watched(tmp_path: Path, server: SiteServer) -> Iterator[Watched]:
    watched = Watched(tmp_path, server)
    yield watched
    watched.stop.set()
    watched.thread.join(10)


def test_a_change_is_built_and_the_pages_reload(
    watched: Watched, capsys: pytest.CaptureFixture[str]
) -> None:
    with Listener(watched.server) as page:
        (watched.folder / "a.md").write_text("Judul")
        watched.wait_for_builds(1)
        assert page.line() == b"data: reload\n"
    line = capsys.readouterr().out
    assert re.fullmatch(r"Rebuilt in \d+\.\d\d s: a\.md\n", line)


def test_a_single_file_is_watched_through_every_save(watched: Watched) -> None:
    for number in (1, 2):
        saved = watched.settings.with_suffix(".tmp")
        saved.write_text("1" * number)
        saved.replace(watched.settings)
        watched.wait_for_builds(number)


@pytest.mark.parametrize("failure", [False, ValueError("no title")])
def test_a_failed_build_leaves_the_site_and_the_next_one_counts(
    watched: Watched, capsys: pytest.CaptureFixture[str], failure: bool | Exception
) -> None:
    before = watched.server.edition
    watched.outcome = failure
    (watched.folder / "a.md").write_text("Judul")
    watched.wait_for_builds(1)
    assert watched.server.edition == before
    said = capsys.readouterr().out
    assert "Build failed after a.md; the last good site is still served.\n" in said
    assert ("no title" in said) == isinstance(failure, Exception)

    watched.outcome = True
    (watched.folder / "b.md").write_text("Judul")
    watched.wait_for_builds(2)
    assert watched.server.edition != before
