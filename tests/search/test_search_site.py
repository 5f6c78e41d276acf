"""What can be found: stories, guides and places, with what a reader chooses them by."""

import gzip
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PLACES, PLAIN_STORY, ROOMS, STORY, Publish, page
from tests.seo.schema import mistakes

WITH_SEARCH = [f"plugins.{room}" for room in (*ROOMS[:-1], "search", "press")]
ENGLISH = STORY.replace("slug: bakau", "slug: mangroves\nlang: en\ntranslation: bakau")
GUIDE = """\
---
title: Cara naik kelotok
date: 2026-10-01
category: Ekonomi
slug: kelotok
summary: Naik kelotok dari dermaga.
---
Kelotok berangkat dari dermaga setiap pagi.
"""
HIDDEN = PLAIN_STORY.replace("Slug: panen-raya", "Slug: rahasia\nStatus: hidden")
# A place that has nothing but its name is no page for search engines, and none to be found.
TOLD = f"{PLACES}  text: Dari dermaga desa ini kelotok berangkat ke hulu setiap hari.\n"

Found = Mapping[str, Any]


def found_in(output: Path) -> dict[str, Found]:
    """What the index says of each address, as Pagefind's own reader would unpack it."""
    fragments = [
        json.loads(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd"))
        for file in (output / "pagefind").glob("*/fragment/*")
    ]
    return {fragment["url"]: fragment for fragment in fragments}


@pytest.fixture
def found(publish: Publish) -> dict[str, Found]:
    changes = {
        "halaman/kelotok.md": GUIDE,
        "berita/2026/rahasia.md": HIDDEN,
        "data/places.yaml": TOLD,
    }
    return found_in(publish(changes, PLUGINS=WITH_SEARCH))


def test_stories_guides_and_places_are_found_and_nothing_else(found: dict[str, Found]) -> None:
    assert sorted(found) == [
        "/berita/bakau/",
        "/berita/panen-raya/",
        "/kelotok/",
        "/tempat/desa-hilir/",
    ]


def test_a_story_is_chosen_by_channel_place_and_year(found: dict[str, Found]) -> None:
    assert found["/berita/bakau/"]["filters"] == {
        "kanal": ["Lingkungan"],
        "tahun": ["2026"],
        "tempat": ["Desa Hilir", "Pantai Timur"],
    }
    assert found["/kelotok/"]["filters"] == {"kanal": ["Ekonomi"]}  # a guide is of no year
    assert found["/tempat/desa-hilir/"]["filters"] == {"tempat": ["Desa Hilir", "Pantai Timur"]}


def test_a_result_has_what_its_card_shows(publish: Publish) -> None:
    output = publish(PLUGINS=WITH_SEARCH)
    story = found_in(output)["/berita/bakau/"]

    assert story["meta"]["title"] == "Warga menanam seribu bakau"
    assert story["meta"]["date"] == "2026-11-01"
    assert story["meta"]["channel"] == "Lingkungan"
    assert story["meta"]["colour"] == "#1f5d3a"
    assert (output / story["meta"]["image"].lstrip("/")).is_file()


def test_a_place_says_that_it_is_one(found: dict[str, Found]) -> None:
    place = found["/tempat/desa-hilir/"]

    assert place["meta"] == {"title": "Desa Hilir", "channel": "Tempat"}
    assert "kelotok berangkat ke hulu" in place["content"]


def test_only_the_story_itself_is_searched(found: dict[str, Found]) -> None:
    content = found["/berita/panen-raya/"]["content"]

    assert "lebih awal" in content
    assert "Rina Wulandari" in content
    assert "Baca juga kisah bakau" in content  # the writer's own words
    assert "Lewati ke isi" not in content
    assert "Warga menanam seribu bakau" not in content  # a related story's headline


def test_each_language_has_an_index_and_a_page(publish: Publish) -> None:
    output = publish({"berita/2026/mangroves.md": ENGLISH}, PLUGINS=WITH_SEARCH)
    blocks = json.loads((output / "pagefind/blocks.json").read_bytes())

    assert {lang: len(tags) for lang, tags in blocks.items()} == {"en": 1, "id": 1}
    for lang, count in (("en", 1), ("id", 2)):
        entry = json.loads((output / f"pagefind/{lang}-0/pagefind-entry.json").read_bytes())
        assert {its: one["page_count"] for its, one in entry["languages"].items()} == {lang: count}
    for address, lang in (("/cari/", "id"), ("/en/cari/", "en")):
        html = page(output, address)
        assert html.get("lang") == lang
        assert html.xpath("//main//form")[0].get("action") == address
        assert "noindex" in html.xpath("//meta[@name='robots']/@content")[0]


def test_without_javascript_every_list_is_at_hand(publish: Publish) -> None:
    ways = page(publish(PLUGINS=WITH_SEARCH), "/cari/").xpath("//main//a/@href")

    for address in ("/kanal/", "/tempat/", "/topik/", "/arsip/", "/arsip/2026-11/"):
        assert address in ways


def website_in(output: Path) -> dict[str, Any]:
    """The site as its home page describes it to search engines; it keeps their rules."""
    text = page(output, "/").xpath("string(//script[@type='application/ld+json'])")
    graph = json.loads(text)["@graph"]
    site = next(node for node in graph if node["@type"] == "WebSite")
    assert list(mistakes(site, {node["@id"]: node["@type"] for node in graph})) == []
    return dict(site)


def test_search_engines_are_told_where_words_go(publish: Publish) -> None:
    output = publish(PLUGINS=WITH_SEARCH, SITEURL="https://x.example/kabar")

    target = website_in(output)["potentialAction"]["target"]["urlTemplate"]
    assert target == "https://x.example/kabar/cari/?q={search_term_string}"


def test_without_the_room_nothing_leads_to_a_search(publish: Publish) -> None:
    output = publish()

    assert not (output / "cari").exists()
    assert b"cari/" not in (output / "404.html").read_bytes()
    assert "potentialAction" not in website_in(output)


def test_the_index_is_made_again_only_when_a_story_changed(
    publish: Publish, tmp_path: Path
) -> None:
    settings = {"PLUGINS": WITH_SEARCH, "CACHE_PATH": str(tmp_path / "cache")}
    kept = tmp_path / "cache/search/id-0"

    publish(**settings)
    first = kept.stat().st_mtime_ns
    publish({"foto/baru.txt": "not a story"}, **settings)
    assert kept.stat().st_mtime_ns == first

    changed = publish(
        {"berita/2026/panen-raya.md": PLAIN_STORY.replace("padi", "rotan")}, **settings
    )
    assert "rotan" in found_in(changed)["/berita/panen-raya/"]["content"]
    assert kept.stat().st_mtime_ns != first


def test_what_no_edition_needs_is_not_kept(publish: Publish, tmp_path: Path) -> None:
    settings = {"PLUGINS": WITH_SEARCH, "CACHE_PATH": str(tmp_path / "cache")}
    kept = tmp_path / "cache/search"

    publish({"berita/2026/mangroves.md": ENGLISH}, **settings)
    assert sorted(file.name for file in kept.iterdir()) == ["en-0", "id-0"]
    (tmp_path / "content/berita/2026/mangroves.md").unlink()
    output = publish(**settings)

    assert sorted(file.name for file in kept.iterdir()) == ["id-0"]
    assert sorted(file.name for file in (output / "pagefind").iterdir()) == [
        "blocks.json",
        "id-0",
        "pagefind.js",
    ]


def test_a_story_is_found_by_the_new_name_of_a_place_around_its_landmark(
    publish: Publish, tmp_path: Path
) -> None:
    settings = {"PLUGINS": WITH_SEARCH, "CACHE_PATH": str(tmp_path / "cache")}
    publish(**settings)

    renamed = PLACES.replace("name: Pantai Timur", "name: Pantai Jauh")
    output = publish({"data/places.yaml": renamed}, **settings)

    places = found_in(output)["/berita/bakau/"]["filters"]["tempat"]
    assert places == ["Desa Hilir", "Pantai Jauh"]


def test_nobody_is_sent_what_no_page_asks_for(publish: Publish) -> None:
    folder = publish(PLUGINS=WITH_SEARCH) / "pagefind"

    files = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}
    indexed = tuple(f"id-0/{part}" for part in ("filter/", "fragment/", "index/", "pagefind."))
    assert {name for name in files if not name.startswith(indexed)} == {
        "blocks.json",
        "pagefind.js",
        "id-0/pagefind-entry.json",
        "id-0/wasm.id.pagefind",
    }
