"""Another town takes the hub over by changing settings and data, and touches no code."""

from pathlib import Path

from lxml import html

from tests.conftest import Publish, jpeg, page

PLACES = """\
- slug: teluk-biru
  name: Teluk Biru
  kind: kecamatan
  summary: Kecamatan pesisir di Kabupaten Tanjung dengan dermaga nelayan dan pasar ikan pagi.
"""
PEOPLE = """\
- slug: meja-tanjung
  name: Meja Tanjung
  kind: organisation
  bio: Menulis tentang Tanjung.
"""
STORY = """\
---
title: Pasar ikan buka lebih pagi
date: 2026-10-01 06:00
category: Pasar
authors: Meja Tanjung
slug: pasar-ikan
summary: Pasar ikan Teluk Biru buka lebih pagi selama musim teri, kata pengelola pasar.
place: Teluk Biru
image: foto/pasar.jpg
image_alt: Lapak ikan di pasar
---
Tanjung (Warta Tanjung) - Pasar ikan buka lebih pagi.
"""
TOWN = {
    "SITENAME": "Warta Tanjung",
    "SITEURL": "https://tanjung.example/warta",
    "TIMEZONE": "Asia/Jayapura",
    "HUB": {
        "tagline": "Kabar dari ujung timur",
        "description": "Warta Tanjung memuat cerita tentang Tanjung dan teluknya.",
        "town": {
            "name": "Tanjung",
            "regency": "Kabupaten Tanjung",
            "regency_short": "Tanjung",
            "province": "Papua",
            "latitude": -2.5,
            "longitude": 140.7,
        },
        "navigation": [("Pasar", "/seksi/pasar/")],
        "footer": [],
    },
    "CHANNELS": [{"name": "Pasar", "description": "Harga dan kabar pasar.", "colour": "#0f5c8c"}],
    "CATEGORY_URL": "seksi/{slug}/",
}


def test_a_second_newspaper_needs_settings_and_data_only(publish: Publish) -> None:
    output = publish(
        {
            "berita/2026/bakau.md": None,
            "berita/2026/panen-raya.md": None,
            "berita/pasar.md": STORY,
            "data/places.yaml": PLACES,
            "data/people.yaml": PEOPLE,
            "foto/pasar.jpg": jpeg(colour="#0f5c8c"),
        },
        **TOWN,
    )

    home = page(output, "/")
    story = page(output, "/berita/pasar-ikan/")
    assert "Warta Tanjung" in home.findtext(".//title")
    assert story.xpath("//a[@href='/warta/seksi/pasar/']")
    assert story.xpath("//link[@rel='canonical']/@href") == [
        "https://tanjung.example/warta/berita/pasar-ikan/"
    ]
    assert story.xpath("//time[starts-with(@datetime, '2026-10-01T06:00:00+09:00')]")
    assert page(output, "/tempat/teluk-biru/").xpath("//a[@href='/warta/berita/pasar-ikan/']")
    listed = _text(output / "sitemap/berita-2026.xml")
    assert "https://tanjung.example/warta/berita/pasar-ikan/" in listed


def test_nothing_of_the_first_town_is_left(publish: Publish) -> None:
    output = publish(
        {
            "berita/2026/bakau.md": None,
            "berita/2026/panen-raya.md": None,
            "berita/pasar.md": STORY,
            "data/places.yaml": PLACES,
            "data/people.yaml": PEOPLE,
            "foto/pasar.jpg": jpeg(colour="#0f5c8c"),
        },
        **TOWN,
    )

    for file in output.rglob("*"):
        if file.suffix in {".html", ".xml", ".txt", ".css", ".js", ".svg"}:
            text = _text(file).lower()
            for name in ("sampit", "kotim", "kotawaringin", "mentaya", "jelawat"):
                assert name not in text, f"{file.name} names {name}"


def test_every_link_stays_under_the_path_where_the_hub_lives(publish: Publish) -> None:
    output = publish(
        {"data/places.yaml": PLACES, "berita/2026/bakau.md": None, "berita/pasar.md": STORY,
         "foto/pasar.jpg": jpeg(), "berita/2026/panen-raya.md": None},
        **TOWN,
    )  # fmt: skip

    for file in output.rglob("*.html"):
        tree = html.document_fromstring(file.read_bytes())
        for address in tree.xpath("//@href | //@src"):
            rooted = address.startswith("/")
            assert not rooted or address.startswith("/warta/"), f"{file}: {address}"


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")
