"""Old addresses lead on, and those that would lead astray stop the press."""

import re

import pytest

from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.redirect import Redirect
from plugins.seo.hosting import netlify
from plugins.seo.permanence import destinations
from tests.conftest import STORY, page
from tests.seo.conftest import Found, Lean, redirects

HUB = "https://kabarbaiksampit.example"
ALIASED = STORY.replace("slug: bakau", "slug: bakau\naliases: [/lama/1/]")
REDIRECTS = """\
# Dari situs lama
- from: /2019/05/Panen_Raya.html
  to: /berita/panen-raya/
  note: situs pertama
- from: /bakau-kita/
  to: /berita/bakau/
"""


def test_old_addresses_lead_to_the_new_ones(lean: Lean) -> None:
    output = lean({"berita/2026/bakau.md": ALIASED, "data/redirects.yaml": REDIRECTS})

    for old, new in (
        ("/lama/1/", "/berita/bakau/"),
        ("/bakau-kita/", "/berita/bakau/"),
        ("/2019/05/Panen_Raya.html", "/berita/panen-raya/"),
    ):
        tree = page(output, old)
        assert tree.xpath("//link[@rel='canonical']/@href") == [f"{HUB}{new}"]
        assert tree.xpath("//meta[@http-equiv='refresh']/@content") == [f"0; url={HUB}{new}"]
        assert tree.xpath("//a/@href") == [f"{HUB}{new}"]


def test_hosts_get_the_same_redirects_as_rules(lean: Lean) -> None:
    output = lean(
        {"berita/2026/bakau.md": ALIASED, "data/redirects.yaml": REDIRECTS},
        SITEURL="https://warga.example/kabar",
    )

    assert (output / "_redirects").read_text(encoding="utf-8").splitlines() == [
        "/kabar/2019/05/Panen_Raya.html /kabar/berita/panen-raya/ 301",
        "/kabar/bakau-kita/ /kabar/berita/bakau/ 301",
        "/kabar/lama/1/ /kabar/berita/bakau/ 301",
    ]


def test_without_old_addresses_there_are_no_rules(lean: Lean) -> None:
    assert not (lean({"data/redirects.yaml": "# belum ada\n"}) / "_redirects").exists()


@pytest.mark.parametrize(
    "address", ["https://warga.example/ka bar", "https://warga.example/ka\nbar"]
)
def test_no_path_of_the_site_breaks_a_rule_in_two(lean: Lean, address: str) -> None:
    try:
        output = lean(redirects(("/lama/", "/berita/bakau/")), SITEURL=address)
    except BuildStopped:
        return  # told before anything was written

    for line in (output / "_redirects").read_text(encoding="utf-8").splitlines():
        assert re.fullmatch(r"\S+/lama/ \S+/berita/bakau/ 301", line)


def test_rules_hold_one_plain_line_for_each_address() -> None:
    """Cloudflare refuses "301!" and lines of more than 1,000 characters."""
    longest = f"/{'x' * 298}/"
    pairs = ((longest, longest),)

    assert re.fullmatch(r"\S+ \S+ 301\n", netlify(pairs))
    assert len(netlify(pairs)) < 1_000


@pytest.mark.parametrize(
    "old",
    [
        "https://lama.example/a/",
        "//lama.example/a/",
        "/a/../b/",
        "/a/%2e%2e/b/",
        "/a b/",
        "/a?b=1",
        "/.git/config.html",
        "/a/gambar.jpg",
        "lama/",
        "/aset/css/",
        f"/{'x' * 300}/",
    ],
)
def test_an_old_address_that_cannot_be_kept_is_told(found: Found, old: str) -> None:
    finding = found(redirects(("/baik/", "/berita/bakau/"), (old, "/berita/bakau/")))[
        "alamat-lama-tidak-sah"
    ]

    assert (finding.path, finding.line) == ("data/redirects.yaml", 3)


def test_a_destination_outside_the_site_is_told(found: Found) -> None:
    told = found(redirects(("/lama/", "https://lain.example/")))

    assert "bukan alamat di situs ini" in told["alamat-lama-tidak-sah"].problem


def test_a_misspelled_key_is_told_with_its_line(found: Found) -> None:
    text = "- from: /a/\n  to: /berita/bakau/\n- from: /b/\n  too: /berita/bakau/\n"
    finding = found({"data/redirects.yaml": text})["daftar-tidak-terbaca"]

    assert (finding.path, finding.line) == ("data/redirects.yaml", 3)
    assert "“to”" in finding.remedy


def test_an_old_address_cannot_cover_a_page(found: Found) -> None:
    text = STORY.replace("slug: bakau", "slug: bakau\naliases: [/kanal/lingkungan/]")
    finding = found({"berita/2026/bakau.md": text})["alamat-lama-terpakai"]

    assert (finding.path, finding.line) == ("berita/2026/bakau.md", 8)
    told = found(redirects(("/Berita/Bakau/index.html", "/berita/panen-raya/")))
    assert "/berita/bakau/" in told["alamat-lama-terpakai"].problem


def test_an_old_address_is_written_once(found: Found) -> None:
    told = found({"berita/2026/bakau.md": ALIASED, **redirects(("/lama/1/", "/berita/bakau/"))})

    assert told.keys() == {"alamat-lama-berulang"}


def test_a_destination_that_is_not_there_is_told_with_the_near_miss(found: Found) -> None:
    told = found(redirects(("/lama/", "/berita/bakauu/")))["tujuan-tidak-ada"]

    assert "/berita/bakau/" in told.remedy


def test_a_chain_is_told_with_its_end(found: Found) -> None:
    told = found(redirects(("/a/", "/b/"), ("/b/", "/berita/bakau/")))["pindah-beruntun"]

    assert told.line == 1
    assert told.example == "to: /berita/bakau/"


def test_a_circle_is_told(found: Found) -> None:
    told = found(redirects(("/a/", "/b/"), ("/b/", "/c/"), ("/c/", "/b/")))

    assert told.keys() == {"pindah-melingkar"}


def test_a_long_chain_costs_no_more_than_its_length() -> None:
    steps = [Redirect(old=f"/{n}/", new=f"/{n + 1}/", path="") for n in range(50_000)]
    ends = destinations(steps)

    assert set(ends.values()) == {"/50000/"}
