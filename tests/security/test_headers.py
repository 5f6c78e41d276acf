"""What the hub asks of its hosts, asked of real ones; and pages that need no exception."""

import re
import urllib.request
from email.message import Message
from pathlib import Path

import pytest

from plugins.newsroom.page import Kind
from plugins.newsroom.policy import policy_of, policy_of_all
from plugins.newsroom.serving import ASK_FIRST, FOR_EVER
from plugins.security.headers import headers
from plugins.workshop.host import headers_for, hosting, rules_in
from tests.conftest import Publish, page

ROOMS = [f"plugins.{room}" for room in ("photos", "views", "seo", "security", "press")]


@pytest.fixture
def output(publish: Publish) -> Path:
    return publish(PLUGINS=ROOMS)


def style_of(output: Path) -> str:
    return str(page(output, "/").xpath("//link[@rel='stylesheet']/@href")[0])


def answer(address: str) -> Message:
    with urllib.request.urlopen(address, timeout=10) as response:  # noqa: S310  # our own server
        return response.headers  # type: ignore[no-any-return]


def test_netlify_and_cloudflare_send_along_what_is_promised(output: Path) -> None:
    with hosting(output) as host:
        home, style = answer(f"{host.url}/"), answer(f"{host.url}{style_of(output)}")
    for name, value in headers():
        assert home[name] == value
        assert style[name] == value
    assert home["Cache-Control"] == ASK_FIRST
    assert style["Cache-Control"] == FOR_EVER


def test_a_host_is_promised_to_tls_only_when_its_owner_says_so(publish: Publish) -> None:
    output = publish(PLUGINS=ROOMS)
    assert "Strict-Transport-Security" not in (output / "_headers").read_text("utf-8")

    publish(PLUGINS=ROOMS, HOSTING={"hsts": 31_536_000})
    sent = headers_for("/", rules_in(output))
    assert sent["Strict-Transport-Security"] == "max-age=31536000"


def test_no_value_means_anything_to_a_server() -> None:
    for name, value in headers(1):
        assert re.fullmatch(r"[A-Za-z-]+", name)
        assert re.fullmatch(r"[A-Za-z0-9 ;:=,()'_-]+", value), value


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
