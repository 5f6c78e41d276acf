"""Kits on a tiny newspaper: which there are, where they stand and what is on them."""

import io
from pathlib import Path

import resvg_py
import zxingcpp
from PIL import Image

from tests.conftest import STORY, Publish, page

ROOMS = ["plugins.photos", "plugins.views", "plugins.sharing", "plugins.seo", "plugins.press"]
GUIDE = """\
Title: Bakau di kota kami
Date: 2026-11-03
Category: Lingkungan
Slug: bakau

Panduan melihat bakau.
"""


def test_every_story_has_a_kit_and_leads_to_it(publish: Publish) -> None:
    output = publish(PLUGINS=ROOMS)

    for slug in ("bakau", "panen-raya"):
        kit = page(output, f"/bagikan/{slug}/")
        assert len(kit.xpath("//textarea")) == 8
        assert kit.xpath(f"//main//a[@href='/berita/{slug}/']")
        assert page(output, f"/berita/{slug}/").xpath(f"//a[@href='/bagikan/{slug}/']")


def test_kits_are_for_people_not_for_search_engines(publish: Publish) -> None:
    output = publish(PLUGINS=ROOMS)

    sitemaps = "".join(file.read_text("utf-8") for file in output.rglob("*.xml"))
    assert "/berita/bakau/" in sitemaps
    assert "/bagikan/" not in sitemaps
    for address in ("/bagikan/", "/bagikan/bakau/"):
        (robots,) = page(output, address).xpath("//meta[@name='robots']/@content")
        assert robots.startswith("noindex")


def test_tagged_links_leave_the_canonical_address_alone(publish: Publish) -> None:
    output = publish(PLUGINS=ROOMS)

    (canonical,) = page(output, "/berita/bakau/").xpath("//link[@rel='canonical']/@href")
    assert "utm" not in canonical
    (text,) = page(output, "/bagikan/bakau/").xpath("//textarea[@id='teks-whatsapp']/text()")
    assert text.endswith(f"\n{canonical}?utm_source=whatsapp&utm_medium=social")


def test_a_phone_reads_the_code_and_finds_the_story(publish: Publish) -> None:
    output = publish(PLUGINS=ROOMS)
    kit = page(output, "/bagikan/bakau/")
    (canonical,) = page(output, "/berita/bakau/").xpath("//link[@rel='canonical']/@href")
    (code,) = kit.xpath("//img[contains(@class,'kit-code')]/@src")

    seen = zxingcpp.read_barcode(photographed(output / code.lstrip("/")))

    assert seen is not None
    assert seen.text == f"{canonical}?utm_source=qr&utm_medium=cetak"
    assert kit.xpath(f"//a[@href='{code}'][@download]")


def photographed(file: Path) -> Image.Image:
    """The code on white paper."""
    svg = file.read_text("utf-8")
    png = resvg_py.svg_to_bytes(svg_string=svg, width=300, background="white")
    return Image.open(io.BytesIO(bytes(png))).convert("L")


def test_a_guide_and_a_story_of_one_slug_have_a_kit_each(publish: Publish) -> None:
    output = publish({"halaman/bakau.md": GUIDE}, PLUGINS=ROOMS)

    story, guide = page(output, "/bagikan/bakau/"), page(output, "/bagikan/halaman/bakau/")
    assert story.xpath("//main//a[@href='/berita/bakau/']")
    assert guide.xpath("//main//a[@href='/bakau/']")
    assert page(output, "/bakau/").xpath("//a[@href='/bagikan/halaman/bakau/']")


def test_what_lists_do_not_show_has_no_kit(publish: Publish) -> None:
    hidden = STORY.replace("slug: bakau", "slug: bakau\nstatus: hidden")
    output = publish({"berita/2026/bakau.md": hidden}, PLUGINS=ROOMS)

    assert (output / "berita/bakau/index.html").exists()
    assert not (output / "bagikan/bakau").exists()
    assert not page(output, "/berita/bakau/").xpath("//a[starts-with(@href,'/bagikan/')]")


def test_the_list_shows_the_newest_first_and_no_more_than_asked(publish: Publish) -> None:
    output = publish(PLUGINS=ROOMS, SHARING={"newest": 1})
    listed = page(output, "/bagikan/").xpath("//main//li//a[contains(@href,'/bagikan/')]/@href")

    assert listed == ["/bagikan/panen-raya/"]
    assert (output / "bagikan/bakau/index.html").exists()


def test_a_hub_below_a_path_keeps_its_links_there(publish: Publish) -> None:
    output = publish(PLUGINS=ROOMS, SITEURL="https://kota.example/kabar")
    kit = page(output, "/bagikan/bakau/")

    assert kit.xpath("//main//a[@href='/kabar/berita/bakau/']")
    (text,) = kit.xpath("//textarea[@id='teks-tautan']/text()")
    assert text == "https://kota.example/kabar/berita/bakau/"


def test_without_the_room_stories_name_no_kit(publish: Publish) -> None:
    output = publish(PLUGINS=[room for room in ROOMS if room != "plugins.sharing"])

    assert not page(output, "/berita/bakau/").xpath("//a[starts-with(@href,'/bagikan/')]")
