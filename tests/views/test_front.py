"""The front page's box of today, the folded sources and the map beside a story."""

import pytest

from plugins.newsroom.findings import BuildStopped
from tests.conftest import SMALL_HUB, STORY, Publish, page

GUIDE = """\
---
title: Kota sekarang
date: 2026-11-02 08:00
category: Warga
slug: kota-sekarang
summary: Kota ini aman dan ramah, dan inilah jawabannya.
---
Kota ini ramah.

## Apakah aman?

Ya.

## Apa yang *baru*?

Dermaga.
"""
PLACES = """\
- {slug: kota-hulu, name: Kota Hulu, kind: kecamatan, latitude: -2.1, longitude: 112.4}
- {slug: pantai-timur, name: Pantai Timur, kind: kecamatan, latitude: -2.5, longitude: 112.9}
- {slug: desa-hilir, name: Desa Hilir, kind: landmark, within: pantai-timur}
"""
SOURCE = "  - name: Dinas Lingkungan Hidup, laporan tanam\n"


def test_the_box_of_today_leads_to_its_page_and_to_each_of_its_parts(publish: Publish) -> None:
    hub = SMALL_HUB | {"today": "/kota-sekarang/"}
    output = publish({"halaman/kota-sekarang.md": GUIDE}, HUB=hub)

    box = page(output, "/").find_class("today-box")[0]
    assert "Kota ini aman dan ramah" in box.text_content()
    links = {link.text_content().strip(): link.get("href") for link in box.iter("a")}
    assert links["Kota sekarang"] == "/kota-sekarang/"
    anchor = links["Apa yang baru?"].removeprefix("/kota-sekarang/#")
    assert page(output, "/kota-sekarang/").get_element_by_id(anchor) is not None
    assert len(page(output, "/").xpath("//main//a[@href='/kota-sekarang/']")) == 1


def test_a_box_of_today_without_its_page_stops_the_build(publish: Publish) -> None:
    with pytest.raises(BuildStopped, match="/tidak-ada/"):
        publish(HUB=SMALL_HUB | {"today": "/tidak-ada/"})


@pytest.mark.parametrize(("number", "folded"), [(8, 0), (9, 4)])
def test_many_sources_are_folded_after_the_first(
    publish: Publish, number: int, folded: int
) -> None:
    text = STORY.replace(
        SOURCE, "".join(f"  - name: Sumber {n}\n" for n in range(number - 1)) + SOURCE
    )
    notes = page(publish({"berita/2026/bakau.md": text}), "/berita/bakau/")

    assert len(notes.xpath("//ol[contains(@class,'source-list')]/li")) == number
    assert len(notes.xpath("//details//ol/li")) == folded
    if folded:
        assert notes.xpath("//details/ol/@start") == ["6"]


def test_a_story_shows_where_it_happened(publish: Publish) -> None:
    story = page(publish({"data/places.yaml": PLACES}), "/berita/bakau/")

    place = story.find_class("story-place")[0]
    assert place.xpath(".//a/@href") == ["/tempat/desa-hilir/"]
    assert [name.text for name in place.find_class("place-map__name--here")] == ["Pantai Timur"]
