"""Everything that a real nginx and a real Caddy answer, with the configuration of the edition."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.newsroom.serving import ASK_FIRST, HTML, TYPES, caching_of, type_of
from plugins.security.headers import headers
from tests.security.asking import Answer, ask
from tests.security.conftest import MOVED, SECRET, Served

SENT = headers(31_536_000)
PLANTED = ("tautan", "kosong", ".git", ".env", ".simpan")
NOT_SHOWN = ("_headers", "_redirects", "_hosting/", "404.html", *(old[1:] for old in MOVED))
"""Files for hosts, and the pages that lead on where a host cannot."""
OTHER_METHODS = ("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "MKCOL")


def public(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Path and bytes of every file that readers may have."""
    for file in sorted(folder.rglob("*")):
        path = file.relative_to(folder).as_posix()
        if (
            file.is_file()
            and not path.startswith(NOT_SHOWN)
            and not any(part.startswith(PLANTED) for part in path.split("/"))
        ):
            yield path, file.read_bytes()


def one_of_each(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The largest file of each kind of name: ".avif", ".pf_index"."""
    by_end: dict[str, tuple[str, bytes]] = {}
    for path, data in public(folder):
        end = Path(path).suffix
        if end not in by_end or len(data) > len(by_end[end][1]):
            by_end[end] = (path, data)
    yield from by_end.values()


def address_of(served: Served, path: str) -> str:
    return f"{served.base}/{path.removesuffix('index.html')}"


def wears_the_headers(answer: Answer) -> None:
    for name, value in SENT:
        assert answer.header(name) == value


def is_not_there(served: Served, answer: Answer) -> None:
    """A true 404 with the hub's own page, which nobody keeps."""
    assert answer.status == 404
    assert answer.header("Content-Type") == HTML
    assert answer.header("Cache-Control") == ASK_FIRST
    assert SECRET not in answer.body
    wears_the_headers(answer)
    assert answer.body == (served.folder / "404.html").read_bytes()


def test_every_file_of_the_edition_is_served_as_what_it_is(served: Served) -> None:
    seen = dict(public(served.folder))

    for path, data in seen.items():
        answer = ask(served.url, address_of(served, path))
        assert (answer.status, answer.body) == (200, data), path
        assert answer.header("Content-Type") == type_of(path), path
        assert answer.header("Cache-Control") == caching_of(path), path
        assert answer.header("ETag"), path
        assert answer.header("Last-Modified"), path
        assert answer.header("Content-Length") == str(len(data)), path
        assert not answer.header("Content-Encoding"), path
        wears_the_headers(answer)
    assert {".avif", ".css", ".html", ".js", ".json", ".png", ".svg", ".txt", ".webmanifest"} <= {
        Path(path).suffix for path in seen
    }
    assert {".webp", ".woff2", ".xml", ".ico", ".pagefind", ".pf_index"} <= {
        Path(path).suffix for path in seen
    }


def test_head_says_what_get_would(served: Served) -> None:
    for path, data in one_of_each(served.folder):
        get, head = (ask(served.url, address_of(served, path), way) for way in ("GET", "HEAD"))
        assert (head.status, head.body) == (200, b"")
        assert head.header("Content-Length") == str(len(data))
        assert told(head) == told(get)


def told(answer: Answer) -> dict[str, str]:
    """All its headers but the clock's."""
    return {name: value for name, value in answer.headers.items() if name != "Date"}


def test_who_has_it_already_is_told_so(served: Served) -> None:
    for path, _ in one_of_each(served.folder):
        address = address_of(served, path)
        first = ask(served.url, address)
        by_tag = ask(served.url, address, If_None_Match=first.header("ETag"))
        by_date = ask(served.url, address, If_Modified_Since=first.header("Last-Modified"))
        for answer in (by_tag, by_date):
            assert (answer.status, answer.body) == (304, b""), path
            assert answer.header("ETag") == first.header("ETag")
            assert answer.header("Cache-Control") == caching_of(path)
            wears_the_headers(answer)


def test_text_is_compressed_and_what_already_is_is_not(served: Served) -> None:
    for path, data in one_of_each(served.folder):
        answer = ask(served.url, address_of(served, path), Accept_Encoding="gzip, br;q=0.9")
        assert answer.status == 200
        assert answer.header("Content-Type") == type_of(path)
        assert answer.header("Cache-Control") == caching_of(path)
        wears_the_headers(answer)
        if "charset" in type_of(path) and len(data) > 512:
            assert answer.header("Content-Encoding") == "gzip", path
            assert answer.header("Vary") == "Accept-Encoding"
            assert gzip.decompress(answer.body) == data
            assert len(answer.body) < len(data)
        elif "charset" not in type_of(path):
            assert not answer.header("Content-Encoding"), path
            assert answer.body == data


def test_who_wants_nothing_compressed_gets_nothing_compressed(served: Served) -> None:
    for wish in ("identity", "gzip;q=0"):
        answer = ask(served.url, f"{served.base}/", Accept_Encoding=wish)
        assert not answer.header("Content-Encoding"), wish
        assert answer.body == (served.folder / "index.html").read_bytes()


def test_a_compressed_page_is_asked_about_like_any_other(served: Served) -> None:
    first = ask(served.url, f"{served.base}/", Accept_Encoding="gzip")
    again = ask(
        served.url, f"{served.base}/", Accept_Encoding="gzip", If_None_Match=first.header("ETag")
    )

    assert (again.status, again.body) == (304, b"")


def test_a_part_of_a_picture_or_a_feed_can_be_had(served: Served) -> None:
    picture = next(path for path, _ in public(served.folder) if path.endswith(".avif"))
    for path in (picture, "rss.xml", "feed.json", "index.html"):
        data = (served.folder / path).read_bytes()
        address = address_of(served, path)
        for wish, part in (("0-99", data[:100]), ("100-", data[100:]), ("-7", data[-7:])):
            answer = ask(served.url, address, Range=f"bytes={wish}")
            assert (answer.status, answer.body) == (206, part), (path, wish)
            assert answer.header("Content-Range").endswith(f"/{len(data)}")
            assert answer.header("Content-Type") == type_of(path)
            wears_the_headers(answer)
        beyond = ask(served.url, address, Range=f"bytes={len(data)}-")
        assert beyond.status == 416
        assert beyond.header("Content-Range") == f"bytes */{len(data)}"
        # nginx says everything twice here: once for the file, once for the refusal.
        assert set(beyond.headers.get_all("Cache-Control", [])) <= {ASK_FIRST}
        for name, value in SENT:
            assert set(beyond.headers.get_all(name, [])) == {value}


def test_old_addresses_lead_on_with_and_without_their_slash(served: Served) -> None:
    for old, new in MOVED.items():
        for way in dict.fromkeys((old, old.rstrip("/"))):
            for query in ("", "?utm_source=wa&x=%2F"):
                answer = ask(served.url, f"{served.base}{way}{query}")
                assert answer.status == 301, way
                assert answer.header("Location") == f"{served.base}{new}{query}"
                assert answer.header("Cache-Control") == ASK_FIRST
                wears_the_headers(answer)


def test_a_page_without_its_slash_leads_to_it_behind_any_proxy(served: Served) -> None:
    for page in ("/berita/bakau", "/kanal", "/kanal/lingkungan"):
        for query in ("", "?dari=wa"):
            answer = ask(
                served.url,
                f"{served.base}{page}{query}",
                X_Forwarded_Proto="https",
                X_Forwarded_Host="kabar.example",
            )
            assert answer.status == 301
            assert answer.header("Location") == f"{served.base}{page}/{query}"
            wears_the_headers(answer)


def test_the_path_of_the_hub_leads_to_its_front_page_and_beside_it_is_nothing(
    served: Served,
) -> None:
    if served.base:
        answer = ask(served.url, served.base)
        assert (answer.status, answer.header("Location")) == (301, f"{served.base}/")
        for beside in ("/", "/index.html", "/kabarnya/", "/aset/"):
            is_not_there(served, ask(served.url, beside))
    else:
        assert ask(served.url, "/").body == (served.folder / "index.html").read_bytes()


@pytest.mark.parametrize(
    "missing",
    [
        "/tidak-ada/",
        "/tidak-ada",
        "/tidak/ada.html",
        "/aset/css/lama.000000000000.css",
        "/aset/css",
        "/aset/",
        "/foto/lama.avif",
        "/kosong/",
        "/aset/kosong/",
        "/pagefind/",
        "/berita/bakau/index.html/",
        f"/{'x' * 300}/",
        "/%E2%80%AE/",
        "/%ff%fe",
    ],
)
def test_what_is_not_there_is_a_true_404_with_the_hubs_own_page(
    served: Served, missing: str
) -> None:
    address = f"{served.base}{missing}"
    is_not_there(served, ask(served.url, address))
    # Browsers keep the page, and ask with what they kept.
    kept = (served.folder / "404.html").stat()
    whole = ask(served.url, address)
    for more in (
        {"If_None_Match": whole.header("ETag") or "*"},
        {"If_None_Match": "*"},
        {"If_Modified_Since": "Fri, 31 Dec 2060 23:59:59 GMT"},
        {"Range": f"bytes=0-{kept.st_size // 2}"},
    ):
        is_not_there(served, ask(served.url, address, **more))
    assert ask(served.url, address, "HEAD").status == 404
    small = ask(served.url, address, Accept_Encoding="gzip")
    assert (small.status, small.header("Content-Encoding")) == (404, "gzip")
    assert gzip.decompress(small.body) == whole.body


@pytest.mark.parametrize(
    "hidden",
    [
        "/_headers",
        "/_redirects",
        "/_hosting",
        "/_hosting/",
        "/_hosting/nginx.conf",
        "/_hosting/Caddyfile",
        "/_hosting/isi.json",
        "/_HOSTING/isi.json",
        "/%5fheaders",
        "/%5f%68osting/isi.json",
        "//_hosting/isi.json",
        "/kanal/..//_hosting/isi.json",
        "/.git/config",
        "/.git",
        "/%2egit/config",
        "/%2Egit%2Fconfig",
        "//.git/config",
        "/./.git/config",
        "/.env",
        "/aset/.simpan",
        "/aset/%2esimpan",
        "/404.html",
    ],
)
def test_what_is_not_for_readers_is_not_there(served: Served, hidden: str) -> None:
    is_not_there(served, ask(served.url, f"{served.base}{hidden}"))


TRICKS = [
    "/../../etc/passwd",
    "/..%2f..%2fetc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/aset/../../etc/passwd",
    "/aset/..%2f..%2f..%2fetc/passwd",
    "/aset/..;/..;/etc/passwd",
    "/..%5c..%5cetc/passwd",
    "/..\\..\\etc\\passwd",
    "/%252e%252e/etc/passwd",
    "/%c0%ae%c0%ae/etc/passwd",
    "/index.html%00.png",
    "/%00",
    "/berita%00/",
    "//lain.example/",
    "//lain.example/..%2fberita/bakau",
    "//lain.example/%2e%2e/berita/bakau",
    "/%2f/lain.example/..%2f..%2fberita/bakau",
    "/%5clain.example/..%2fberita/bakau",
    "/\\lain.example/..%2fberita/bakau",
    "/%09/lain.example/..%2f..%2fberita/bakau",
    "/berita/bakau%0d%0aSet-Cookie:%20a=b",
    "/berita/bakau?%0d%0aSet-Cookie:%20a=b",
    "/bakau-kita?%0d%0aSet-Cookie:%20a=b",
    "/berita/../bakau-kita",
    "/tautan.txt%20",
    "/berita/*/",
    "/berita/[b]akau/",
    "/%2a/%2a/index.html",
    "/berita/{path}/",
    "/berita/bakau/{http.vars.root}",
    "/$document_root/",
    "*",
    "berita/bakau",
    f"/{'y' * 9_000}",
    f"/{'a/' * 3_000}",
    f"/?{'z' * 100_000}",
]


@pytest.mark.parametrize("trick", TRICKS, ids=lambda trick: trick[:40])
def test_no_trick_with_the_address_leads_out(served: Served, trick: str) -> None:
    target = f"{served.base}{trick}" if trick.startswith("/") else trick
    # Where the hub lies under a path, it must not matter on which side of it the trick stands.
    for address in dict.fromkeys((target, trick)):
        answer = ask(served.url, address)
        assert answer.status in {200, 301, 400, 404, 414, 431}, answer.status
        assert SECRET not in answer.body
        assert b"root:" not in answer.body
        assert not answer.header("Set-Cookie")
        to = answer.header("Location")
        assert not to or to.startswith(f"{served.base}/berita/"), to
        if answer.status == 200:
            assert answer.body in {(served.folder / "index.html").read_bytes()} | {
                data for _, data in public(served.folder)
            }


def test_a_raw_control_character_in_the_address_is_refused(served: Served) -> None:
    for raw in (b"/a\x00b", b"/a\rb", b"/a\x01b", b"/a b"):
        assert ask(served.url, served.base.encode() + raw).status in {400, 404}


@pytest.mark.parametrize("method", OTHER_METHODS)
def test_nothing_can_be_sent_in(served: Served, method: str) -> None:
    style = next(path for path, _ in public(served.folder) if path.endswith(".css"))
    for path in ("/", f"/{style}", "/bakau-kita/", "/berita/bakau", "/tidak-ada/", "/_headers"):
        answer = ask(served.url, f"{served.base}{path}", method)
        assert answer.status == 405, path
        assert "immutable" not in answer.header("Cache-Control")
        # RFC 9110, 15.5.6: a 405 says what is allowed. nginx refuses TRACE before it reads on.
        if method != "TRACE":
            assert answer.header("Allow") == "GET, HEAD"
        wears_the_headers(answer)


def test_no_reader_is_noted_down(served: Served) -> None:
    for path in ("/", "/tidak-ada/", "/.env", "/kosong/"):
        ask(served.url, f"{served.base}{path}", User_Agent="pembaca-rahasia")
    logs = [served.log, served.log.parent / "errors"]
    said = "".join(log.read_text(errors="replace") for log in logs if log.exists())

    assert "pembaca-rahasia" not in said
    assert "tidak-ada" not in said
    assert "remote_ip" not in said
    assert "client:" not in said


def test_the_tables_of_kinds_are_ours_not_the_machines(served: Served) -> None:
    strange = served.folder / "aneh.sampel"
    strange.write_bytes(b"?")
    for end, kind in TYPES.items():
        (served.folder / f"contoh{end}").write_bytes(b"x" * 10)
        assert ask(served.url, f"{served.base}/contoh{end}").header("Content-Type") == kind
        (served.folder / f"contoh{end}").unlink()
    assert ask(served.url, f"{served.base}/aneh.sampel").header("Content-Type") == type_of("a.b")
    strange.unlink()
