"""The configurations themselves: nothing in a setting breaks out, and the servers accept them."""

import re
import ssl
import subprocess
import urllib.request
from pathlib import Path

import pytest

from plugins.bridge.filling import SettingsError
from plugins.newsroom.redirect import Redirect
from plugins.security.caddy import caddy
from plugins.security.domain import Domain, NotPlainError, domain_of
from plugins.security.hosting import netlify, pairs_of
from plugins.security.nginx import nginx
from plugins.security.settings import HostingSettings
from tests.conftest import Publish
from tests.security.asking import ask
from tests.security.conftest import Served
from tests.security.premises import (
    caddy_file,
    caddy_with,
    has_ipv6,
    nginx_files,
    nginx_with,
    said_by,
)
from tests.servers import find_server, free_port, running

ROOMS = [f"plugins.{room}" for room in ("photos", "views", "seo", "security", "press")]
PLAIN = "https://kabar.example"

GOOD = [
    "https://kabar.example",
    "http://kabar.example",
    "https://Kabar-Baik.example/",
    "https://kabar.example/warta",
    "https://kabar.example/warta/sampit/",
    "https://nama.github.example/Kabar_Baik.Sampit~1",
    "https://xn--kbr-3la.example",
    "http://localhost:8000",
    "http://127.0.0.1:8080/kabar",
    "http://[::1]:8080",
]
BAD = [
    "https://kabar.example/a b",
    "https://kabar.example/a\nb",
    "https://kabar.example\n",
    "https://kabar.example/\r\nSet-Cookie: a=b",
    "https://kabar.example/\t",
    "https://kabar.example/a;return 200",
    'https://kabar.example/a"b',
    "https://kabar.example/a'b",
    "https://kabar.example/{$HOME}",
    "https://kabar.example/$uri",
    "https://kabar.example/a}b",
    "https://kabar.example/a#b",
    "https://kabar.example/a?b=c",
    "https://kabar.example/a\\b",
    "https://kabar.example/../rahasia",
    "https://kabar.example/.git",
    "https://kabar.example//dua",
    "https://kabar.example/%2e%2e",
    "https://kabar.example/`id`",
    "https://kabar.example;evil.example",
    "https://kabar.example evil.example",
    "https://nama:sandi@kabar.example",
    "https://*.example",
    "https://-kabar.example",
    "https://kabar.example:80a",
    "https://kabár.example",
    "https://kabar.example/\u202e",
    "ftp://kabar.example",
    "https://",
]
BAD_ROOTS = [
    "www",
    "/",
    "/var/www/a b",
    "/var/www/a;b",
    "/var/www/../etc",
    "/var/www/.",
    "/var/www/$host",
    '/var/www/"',
    "/var/www/{a}",
    "/var/www/a\n",
    "/var//www",
]


@pytest.mark.parametrize("address", GOOD)
def test_an_honest_address_of_a_site_is_taken(address: str) -> None:
    domain = domain_of(address, HostingSettings())

    assert f"{domain.scheme}://{domain.authority}{domain.base}" == address.rstrip("/")
    assert domain.root.startswith("/var/www/")


@pytest.mark.parametrize("address", BAD)
def test_an_address_that_could_break_out_of_a_configuration_is_refused(address: str) -> None:
    with pytest.raises(NotPlainError) as refused:
        domain_of(address, HostingSettings())

    assert repr(address) in str(refused.value.args[0])


@pytest.mark.parametrize("root", BAD_ROOTS)
def test_a_folder_that_could_break_out_is_refused(root: str) -> None:
    with pytest.raises(NotPlainError, match="root"):
        domain_of(PLAIN, HostingSettings(root=root))


@pytest.mark.parametrize("root", ["/srv/kabar", "/home/w_1/www.kabar-baik/rilis@2", "/a"])
def test_an_honest_folder_is_taken(root: str) -> None:
    assert domain_of(PLAIN, HostingSettings(root=root)).root == root


@pytest.mark.parametrize("hsts", [-1, 10**12, "1; includeSubDomains", 1.5, None])
def test_a_promise_that_is_no_number_of_seconds_is_refused(hsts: object) -> None:
    with pytest.raises(NotPlainError, match="hsts"):
        domain_of(PLAIN, HostingSettings(hsts=hsts))  # type: ignore[arg-type]


def test_a_promise_of_tls_needs_an_address_with_tls() -> None:
    with pytest.raises(NotPlainError, match="http:"):
        domain_of("http://kabar.example", HostingSettings(hsts=60))


def test_the_build_stops_and_says_how_to_mend_it(publish: Publish, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="HOSTING = "):
        publish(PLUGINS=ROOMS, HOSTING={"root": "/var/www; include /etc/shadow"})

    assert not (tmp_path / "output").exists()


def test_a_misspelled_key_is_told(publish: Publish) -> None:
    with pytest.raises(SettingsError, match="Did you mean 'hsts'"):
        publish(PLUGINS=ROOMS, HOSTING={"hst": 60})


def domain(base: str = "", scheme: str = "https") -> Domain:
    return domain_of(f"{scheme}://kabar.example{base}", HostingSettings())


def moved(*pairs: tuple[str, str]) -> list[Redirect]:
    return [Redirect(old=old, new=new, path="") for old, new in pairs]


@pytest.mark.parametrize(
    "wrong",
    ["/a b/", "/a;b/", "/a\n/", "/a}/", "/$a/", "/../a/", "//a/", "https://a.example/", "/a?b", ""],
)
def test_no_address_that_is_not_plain_gets_into_a_configuration(wrong: str) -> None:
    assert list(pairs_of(moved((wrong, "/baik/"), ("/lama/", wrong), ("/a/", "/b/")), "")) == [
        ("/a", "/b/"),
        ("/a/", "/b/"),
    ]


def test_an_old_address_stands_once_and_what_is_written_wins() -> None:
    pairs = pairs_of(moved(("/a/", "/b/"), ("/a.html", "/c/"), ("/a/", "/d/")), "/kabar")

    assert [old for old, _ in pairs] == ["/kabar/a", "/kabar/a.html", "/kabar/a/"]


def test_the_whole_configuration_is_accepted_without_a_warning(
    served: Served, tmp_path: Path
) -> None:
    nginx_text = (served.folder / "_hosting/nginx.conf").read_text("utf-8")
    caddy_text = (served.folder / "_hosting/Caddyfile").read_text("utf-8")

    status, said = said_by([*nginx_files(nginx_text, tmp_path, free_port()), "-t"], tmp_path)
    assert status == 0, said
    assert "[warn]" not in said
    assert "[emerg]" not in said
    status, said = said_by(caddy_file(caddy_text, tmp_path, "validate"), tmp_path)
    assert status == 0, said
    assert "Valid configuration" in said


def test_a_configuration_names_no_address_but_the_sites_own(served: Served) -> None:
    for name in ("nginx.conf", "Caddyfile"):
        text = (served.folder / "_hosting" / name).read_text("utf-8")
        assert set(re.findall(r"https?://([^\s/;${}]+)", text)) == {"kabar.example"}
        assert text.isascii()


def test_nginx_follows_no_link_out_of_the_folder(served: Served) -> None:
    """Caddy knows no such rule: its configuration says so, and an edition holds no links."""
    status = 404 if served.name == "nginx" else 200
    for link in ("/tautan.txt", "/tautan/kunci.txt"):
        assert ask(served.url, f"{served.base}{link}").status == status
    text = (served.folder / "_hosting/Caddyfile").read_text("utf-8")
    assert "Caddy follows links" in text


def test_the_folder_of_the_site_may_itself_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "edisi-7").mkdir()
    (tmp_path / "edisi-7/index.html").write_text("tujuh")
    (tmp_path / "www").symlink_to("edisi-7")
    here = domain_of(PLAIN, HostingSettings(root=str(tmp_path / "www")))

    for write, start in ((nginx, nginx_with), (caddy, caddy_with)):
        work = tmp_path / write.__name__
        work.mkdir()
        with start(write(here, ()), work) as server:
            assert ask(server, "/").body == b"tujuh"


def test_thousands_of_long_old_addresses_are_taken(tmp_path: Path) -> None:
    before = ("", f"{'x' * 100}/{'y' * 142}/", f"{'x' * 140}/{'y' * 145}/")
    olds = [f"/{folders}{n:04}/" for n in range(1_000) for folders in before]
    pairs = tuple(pairs_of(moved(*((old, "/berita/bakau/") for old in olds)), ""))

    assert len(pairs) == 6_000
    for write, start in ((nginx, nginx_with), (caddy, caddy_with)):
        work = tmp_path / write.__name__
        work.mkdir()
        with start(write(domain(), pairs), work) as server:
            for old in (*olds[-3:], *(old[:-1] for old in olds[:3])):
                answer = ask(server, old)
                assert (answer.status, answer.header("Location")) == (301, "/berita/bakau/")
            assert ask(server, f"{olds[-1]}x").status == 404


def test_two_towns_live_on_one_server(tmp_path: Path) -> None:
    towns = [domain_of(f"https://{town}.example", HostingSettings()) for town in ("hilir", "hulu")]
    first, second = (nginx(town, (("/a", "/b/"),)) for town in towns)
    command = nginx_files(first, tmp_path, free_port())
    both = tmp_path / "site.conf"
    both.write_text(both.read_text() + second.replace(" 80;", f" {free_port()};"))
    status, said = said_by([*command, "-t"], tmp_path)
    assert status == 0, said
    assert "[warn]" not in said

    both_sites = "".join(caddy(town, (("/a", "/b/"),)) for town in towns)
    status, said = said_by(caddy_file(both_sites, tmp_path, "validate"), tmp_path)
    assert status == 0, said


def test_nginx_answers_over_ipv6_too(tmp_path: Path) -> None:
    text = nginx(domain(), ())
    assert text.count("listen [::]:80;") == 2
    with nginx_with(text, tmp_path) as server:
        reached = server.replace("127.0.0.1", "[::1]" if has_ipv6() else "127.0.0.1")
        assert ask(reached, "/tidak-ada/").status == 404


def test_the_lines_for_tls_work_once_they_are_uncommented(tmp_path: Path) -> None:
    certificate, key = tmp_path / "fullchain.pem", tmp_path / "privkey.pem"
    make = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=a"
    subprocess.run(
        [
            *(find_server("openssl", "openssl"), *make.split()),
            *("-addext", "subjectAltName=IP:127.0.0.1"),
            *("-keyout", str(key), "-out", str(certificate)),
        ],
        check=True,
        capture_output=True,
    )
    (tmp_path / "www").mkdir()
    (tmp_path / "www/index.html").write_text("aman")
    here = domain_of(PLAIN, HostingSettings(root=str(tmp_path / "www"), hsts=60))
    plain, secure = free_port(), free_port()
    command = nginx_files(with_tls(nginx(here, ()), tmp_path, plain, secure), tmp_path, 1)

    trusting = ssl.create_default_context(cafile=str(certificate))
    with running(command, secure, tmp_path / "log"):
        address = f"https://127.0.0.1:{secure}/"
        with urllib.request.urlopen(address, context=trusting, timeout=10) as answer:
            assert answer.read() == b"aman"
            assert answer.headers["Strict-Transport-Security"] == "max-age=60"
        to = ask(f"http://127.0.0.1:{plain}", "/berita/x/?a=b")
        assert (to.status, to.header("Location")) == (301, "https://kabar.example/berita/x/?a=b")


def with_tls(text: str, work: Path, plain: int, secure: int) -> str:
    """As its comment says: "#tls " away, with what stands above; a certificate and free ports."""
    assert 'take away "#tls "' in text
    first, second = text.split("#tls server {")
    first = first.replace("    #tls ", "    ").replace("listen [::]:443 ssl http2;", "")
    first = first.replace("443", str(secure)).replace(
        "/etc/letsencrypt/live/kabar.example", str(work)
    )
    second = re.sub(r"^#tls ", "", f"#tls server {{{second}", flags=re.MULTILINE)
    second = second.replace("listen [::]:80;", "").replace(" 80;", f" {plain};")
    return first + second


def test_netlify_and_cloudflare_are_told_under_the_path_alone() -> None:
    lines = netlify(domain("/kabar")).splitlines()

    assert lines[0] == "/kabar/*"
    assert all(line.startswith(("/kabar/", "  ")) for line in lines)
