"""What the hub asks of its hosts, asked of real ones; and pages that need no exception."""

import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import Message
from pathlib import Path

import pytest

from plugins.newsroom.page import Kind
from plugins.newsroom.policy import policy_of, policy_of_all
from plugins.security.headers import ASK_FIRST, FOR_EVER, headers
from plugins.workshop.host import headers_for, hosting, rules_in
from tests.conftest import Publish, page
from tests.seo.nginx import serving
from tests.servers import find_server

ROOMS = [f"plugins.{room}" for room in ("photos", "views", "seo", "security", "press")]


@pytest.fixture
def output(publish: Publish) -> Path:
    return publish(PLUGINS=ROOMS)


def style_of(output: Path) -> str:
    return str(page(output, "/").xpath("//link[@rel='stylesheet']/@href")[0])


def answer(address: str) -> Message:
    with urllib.request.urlopen(address, timeout=10) as response:  # noqa: S310  # our own server
        return response.headers  # type: ignore[no-any-return]


def keeps_every_promise(server: str, output: Path) -> None:
    home, style = answer(f"{server}/"), answer(f"{server}{style_of(output)}")
    for name, value in headers():
        assert home[name] == value
        assert style[name] == value
    assert home["Cache-Control"] == ASK_FIRST
    assert style["Cache-Control"] == FOR_EVER


def test_netlify_and_cloudflare(output: Path) -> None:
    with hosting(output) as host:
        keeps_every_promise(host.url, output)


def test_nginx(output: Path, tmp_path: Path) -> None:
    more = f"include {output}/_hosting/nginx-headers.conf; include /etc/nginx/mime.types;"
    more = more if Path("/etc/nginx/mime.types").exists() else more.partition(" include /etc")[0]
    with serving(output, output / "_hosting/nginx-redirects.conf", tmp_path, more) as server:
        keeps_every_promise(server, output)


def test_caddy(output: Path, tmp_path: Path) -> None:
    with caddy(output, tmp_path) as server:
        keeps_every_promise(server, output)


@contextmanager
def caddy(output: Path, work: Path) -> Iterator[str]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    (work / "Caddyfile").write_text(
        "{\n admin off\n auto_https off\n}\n"
        f"http://127.0.0.1:{port} {{\n root * {output}\n"
        f" import {output}/_hosting/Caddyfile-headers\n file_server\n}}\n",
        encoding="utf-8",
    )
    command = [
        find_server("caddy", "caddy"),
        "run",
        "--config",
        str(work / "Caddyfile"),
        "--adapter",
        "caddyfile",
    ]
    with (work / "caddy.log").open("wb") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            for _ in range(200):
                with socket.socket() as caller:
                    if caller.connect_ex(("127.0.0.1", port)) == 0:
                        break
                assert server.poll() is None, (work / "caddy.log").read_text()
                time.sleep(0.05)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(timeout=10)


def test_under_a_path_the_rules_speak_of_that_path_alone(publish: Publish) -> None:
    output = publish(PLUGINS=ROOMS, SITEURL="https://warga.example/kabar")
    rules = rules_in(output)

    assert headers_for("/lain/", rules) == {}
    assert headers_for("/kabar/aset/css/site.css", rules)["Cache-Control"] == FOR_EVER
    assert "Cache-Control" not in headers_for("/kabar/", rules)


def test_no_address_gets_one_header_twice(output: Path) -> None:
    """Cloudflare would join the two."""
    rules = rules_in(output)
    for address in ("/", style_of(output), "/foto/x.webp", "/kartu/x.jpg", "/404.html"):
        told = [
            name
            for pattern, told in rules
            if headers_for(address, [(pattern, told)])
            for name, _ in told
        ]
        assert len(told) == len(set(told))


def test_nothing_in_a_page_needs_an_exception(output: Path) -> None:
    pages = sorted(file for file in output.rglob("*.html"))

    assert len(pages) > 10
    for file in pages:
        address = "/" + file.relative_to(output).as_posix()
        tree = page(output, address)
        assert tree.xpath("//style | //@style") == [], address
        assert tree.xpath("//script[not(@src)][not(@type='application/ld+json')]") == [], address
        assert tree.xpath("//@*[starts-with(name(), 'on')]") == [], address
        assert tree.xpath("//a[starts-with(@href, 'javascript:')]") == [], address


def test_every_page_brings_its_policy_for_hosts_that_send_none(output: Path) -> None:
    tag = "//meta[@http-equiv='Content-Security-Policy']/@content"

    assert page(output, "/").xpath(tag) == [policy_of(Kind.HOME)]
    assert page(output, "/berita/bakau/").xpath(tag) == [policy_of(Kind.STORY)]
    # Before anything that it could forbid.
    head = page(output, "/").find("head")
    assert [child.get("http-equiv") for child in head][:3].count("Content-Security-Policy") == 1


def test_the_header_allows_what_pages_allow_and_only_the_search_runs_a_program() -> None:
    assert "unsafe" not in policy_of(Kind.STORY)
    assert "'wasm-unsafe-eval'" in policy_of(Kind.SEARCH)
    assert policy_of_all() == f"{policy_of(Kind.SEARCH)}; frame-ancestors 'none'"
