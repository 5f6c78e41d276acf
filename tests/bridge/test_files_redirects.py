"""Old addresses cannot take the place of the hub's files, nor say anything else to a host."""

import re
import time
from pathlib import Path

import pytest

from plugins.bridge.redirects import REDIRECTS, redirects_in
from plugins.newsroom.findings import Finding, StoriesNeedMending
from plugins.newsroom.redirect import is_plain
from tests.conftest import Publish, Write

LEAN = [f"plugins.{room}" for room in ("photos", "views", "seo", "press")]
BAKAU = "/berita/bakau/"
SAFE = re.compile(r"[A-Za-z0-9/._~-]+")
"""What no host reads as anything but itself: neither spaces nor quotes, braces, dollars, stars."""

NOT_PLAIN = (
    "",
    "lama/",
    "//jahat.example/",
    "https://jahat.example/",
    "javascript:alert(1)",
    "/\\jahat.example/",
    "/..",
    "/../",
    "/a/../b/",
    "/a/./b/",
    "/a//b/",
    "/a\\b/",
    "/%2e%2e/",
    "/%252e/",
    "/a%00/",
    "/.git/",
    "/.well-known/x/",
    "/_hosting/",
    "/_redirects",
    "/a b/",
    "/a\tb/",
    "/a\u00a0b/",
    "/a\u2028b/",
    "/é/",
    "/p\u0430nen/",
    "/a?b/",
    "/a#b/",
    "/a&b/",
    "/a;b/",
    "/a{b}/",
    "/{http.request.host}/",
    "/$uri/",
    "/${a}/",
    "/a*/",
    "/:splat/",
    "/*",
    "/a'b/",
    '/a"b/',
    "/(a)/",
    "/a|b/",
    "/~*x/",
    "/con/",
    "/a/NUL/",
    "/aux.html",
    "/a./b/",
    f"/{'a' * 256}/",
    f"/{'a/' * 200}",
)
TAKEN = (
    "/robots.txt/",
    "/sitemap.xml/lama/",
    "/MANIFEST.sha256/",
    "/manifest.webmanifest/",
    "/404.html/",
    "/sw.js/",
    "/berita/bakau/index.html/",
    "/Index.HTML/lama/",
    "/aset/css/",
    "/FOTO/lama/",
    "/sitemap/lama.html",
)
HONEST = (
    "/lama/",
    "/2019/05/Panen_Raya.html",
    "/index.php/berita/123-judul/",
    "/v1.0/judul/",
    "/~rina/catatan/",
    "/feed/",
    "/con-te-partiro/",
    "/berita/lama.htm",
    f"/{'a' * 200}/",
)


def redirects(*pairs: tuple[str, str]) -> str:
    return "".join(f"- from: {quoted(old)}\n  to: {quoted(new)}\n" for old, new in pairs)


def quoted(text: str) -> str:
    escaped = (f"\\u{ord(c):04x}" if not " " <= c <= "~" or c in '"\\' else c for c in text)
    return f'"{"".join(escaped)}"'


@pytest.mark.parametrize("address", NOT_PLAIN, ids=ascii)
@pytest.mark.parametrize("side", ["from", "to"])
def test_an_address_that_hosts_would_read_otherwise_is_told(
    write: Write, address: str, side: str
) -> None:
    pair = (address, BAKAU) if side == "from" else ("/lama/", address)

    found, findings = redirects_in(write({REDIRECTS: redirects(("/baik/", BAKAU), pair)}))

    assert [redirect.old for redirect in found] == ["/baik/"]
    assert {finding.line for finding in findings} == {3}
    assert all(finding.blocks for finding in findings)


@pytest.mark.parametrize("address", TAKEN)
def test_an_old_address_among_the_hubs_own_files_is_told(write: Write, address: str) -> None:
    found, (finding,) = redirects_in(write({REDIRECTS: redirects((address, BAKAU))}))

    assert found == ()
    assert finding.code == "alamat-lama-tidak-sah"


@pytest.mark.parametrize("address", HONEST)
def test_an_honest_old_address_is_kept(write: Write, address: str) -> None:
    (found,), findings = redirects_in(write({REDIRECTS: redirects((address, BAKAU))}))

    assert (found.old, found.new, findings) == (address, BAKAU, ())


def test_whatever_is_plain_needs_no_quotes_anywhere() -> None:
    accepted = [text for text in map(chr, range(0x3000)) if is_plain(f"/a{text}b/")]

    assert set("-.~_/") < set(accepted)
    assert all(map(SAFE.fullmatch, accepted))


def stopped(publish: Publish, *pairs: tuple[str, str]) -> dict[str, Finding]:
    with pytest.raises(StoriesNeedMending) as stop:
        publish({REDIRECTS: redirects(*pairs)}, PLUGINS=LEAN)
    return {finding.code: finding for finding in stop.value.findings}


@pytest.mark.parametrize(
    "pairs",
    [
        [("/404.html", BAKAU)],
        [("/index.html", BAKAU)],
        [("/a.html", BAKAU), ("/a.html/b/", BAKAU)],
        [("/A.html/b/", BAKAU), ("/a.html", BAKAU)],
    ],
)
def test_no_file_is_a_folder_of_another(publish: Publish, pairs: list[tuple[str, str]]) -> None:
    assert stopped(publish, *pairs).keys() == {"alamat-lama-terpakai"}


def test_an_address_to_itself_is_a_circle(publish: Publish) -> None:
    assert stopped(publish, ("/a/", "/a/")).keys() == {"pindah-melingkar"}


def test_twenty_thousand_old_addresses_are_kept(write: Write) -> None:
    started = time.process_time()
    pairs = [(f"/lama/judul-nomor-{number}/", BAKAU) for number in range(20_000)]

    found, findings = redirects_in(write({REDIRECTS: redirects(*pairs)}))

    assert (len(found), findings) == (20_000, ())
    assert time.process_time() - started < 10


def test_thousands_that_lead_nowhere_are_told_in_time(publish: Publish) -> None:
    started = time.process_time()
    pairs = [(f"/lama-{number}/", f"/berita/bakauu-{number}/") for number in range(3_000)]

    with pytest.raises(StoriesNeedMending) as stop:
        publish({REDIRECTS: redirects(*pairs)}, PLUGINS=LEAN)

    assert len(stop.value.findings) == 3_000
    assert time.process_time() - started < 20


def test_a_redirect_stands_where_it_was_asked_for(publish: Publish, tmp_path: Path) -> None:
    output = publish({REDIRECTS: redirects(*((old, BAKAU) for old in HONEST))}, PLUGINS=LEAN)

    for old in HONEST:
        file = output / f"{old.lstrip('/')}{'index.html' if old.endswith('/') else ''}"
        assert BAKAU in file.read_text(encoding="utf-8")
    assert sorted(file.name for file in tmp_path.iterdir() if not file.name.startswith(".")) == [
        "content",
        "output",
    ]
