from email.utils import parsedate_to_datetime
from pathlib import Path

from lxml import etree

from tests.conftest import STORY, Publish

HUB = "https://kabarbaiksampit.example"
ATOM = "{http://www.w3.org/2005/Atom}"
NS = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "media": "http://search.yahoo.com/mrss/",
}


def channel(output: Path, address: str) -> etree._Element:
    return etree.parse(output / address.lstrip("/")).find("channel")


def test_the_feed_carries_whole_stories_newest_first(publish: Publish) -> None:
    feed = channel(publish(), "/rss.xml")

    assert feed.findtext("title") == "Kabar Baik Sampit"
    assert feed.findtext("link") == f"{HUB}/"
    assert feed.findtext("language") == "id"
    (own,) = feed.findall("atom:link[@rel='self']", NS)
    assert own.get("href") == f"{HUB}/rss.xml"
    titles = [item.findtext("title") for item in feed.findall("item")]
    assert titles == ["Panen raya di tepi sungai", "Warga menanam seribu bakau"]
    bakau = feed.findall("item")[1]
    assert bakau.findtext("guid") == bakau.findtext("link") == f"{HUB}/berita/bakau/"
    assert parsedate_to_datetime(bakau.findtext("pubDate")).isoformat() == (
        "2026-11-01T08:00:00+07:00"
    )
    body = bakau.findtext("content:encoded", namespaces=NS)
    assert f'<a href="{HUB}/tempat/desa-hilir/">' in body
    assert bakau.findtext("description").startswith("Pantai yang hilang kini hijau")
    assert bakau.findtext("dc:creator", namespaces=NS) == "Redaksi Pesisir"
    assert bakau.find("media:content", NS).get("url").startswith(f"{HUB}/kartu/")


def test_every_list_has_a_feed_of_its_own(publish: Publish) -> None:
    output = publish()

    for address in (
        "/kanal/lingkungan/rss.xml",
        "/tempat/desa-hilir/rss.xml",
        "/tempat/pantai-timur/rss.xml",
        "/penulis/redaksi-pesisir/rss.xml",
        "/topik/bakau/rss.xml",
        "/arsip/2026-11/rss.xml",
    ):
        links = [item.findtext("link") for item in channel(output, address).findall("item")]
        assert f"{HUB}/berita/bakau/" in links, address


def test_a_feed_is_stamped_with_its_newest_story_not_with_the_clock(publish: Publish) -> None:
    text = STORY.replace("tags:", "modified: 2026-11-03 10:00\ntags:")

    feed = channel(publish({"berita/2026/bakau.md": text}), "/rss.xml")

    stamped = parsedate_to_datetime(feed.findtext("lastBuildDate")).isoformat()
    assert stamped == "2026-11-03T10:00:00+07:00"


def test_a_feed_carries_no_more_than_it_was_told(publish: Publish) -> None:
    feed = channel(publish(FEEDS={"stories": 1}), "/rss.xml")

    assert len(feed.findall("item")) == 1
