import json
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
from lxml import etree, html

from tests.conftest import STORY, Publish, page

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
    media = bakau.find("media:content", NS)
    assert media.get("url").startswith(f"{HUB}/foto/")
    assert (media.get("type"), media.get("width")) == ("image/jpeg", "1200")
    image = feed.find("image")
    assert image.findtext("title") == feed.findtext("title")
    assert image.findtext("link") == feed.findtext("link")


def test_every_list_has_a_feed_of_its_own(publish: Publish) -> None:
    output = publish()

    for address in (
        "/kanal/lingkungan/rss.xml",
        "/tempat/desa-hilir/rss.xml",
        "/tempat/pantai-timur/rss.xml",
        "/penulis/redaksi-pesisir/rss.xml",
        "/topik/bakau/rss.xml",
    ):
        links = [item.findtext("link") for item in channel(output, address).findall("item")]
        assert f"{HUB}/berita/bakau/" in links, address


def test_a_feed_is_stamped_with_its_newest_story_not_with_the_clock(publish: Publish) -> None:
    text = STORY.replace("tags:", "modified: 2026-11-03 10:00\ntags:")

    feed = channel(publish({"berita/2026/bakau.md": text}), "/rss.xml")

    stamped = parsedate_to_datetime(feed.findtext("lastBuildDate")).isoformat()
    assert stamped == "2026-11-03T10:00:00+07:00"


def test_atom_says_the_same_as_rss(publish: Publish) -> None:
    output = publish()
    feed = etree.parse(output / "atom.xml").getroot()

    assert feed.findtext(f"{ATOM}id") == f"{HUB}/"
    assert feed.findtext(f"{ATOM}updated") == "2026-11-02T09:30:00+07:00"
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links == {"self": f"{HUB}/atom.xml", "alternate": f"{HUB}/"}
    entries = feed.findall(f"{ATOM}entry")
    rss = channel(output, "/rss.xml").findall("item")
    assert [e.findtext(f"{ATOM}id") for e in entries] == [i.findtext("guid") for i in rss]
    for entry, item in zip(entries, rss, strict=True):
        body = item.findtext("content:encoded", namespaces=NS)
        assert entry.findtext(f"{ATOM}content") == body
        assert entry.findtext(f"{ATOM}summary") == item.findtext("description")
        assert entry.findtext(f"{ATOM}author/{ATOM}name")


def test_json_feed_says_the_same_as_rss(publish: Publish) -> None:
    output = publish()
    feed = json.loads((output / "feed.json").read_bytes())

    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["home_page_url"] == f"{HUB}/"
    assert feed["feed_url"] == f"{HUB}/feed.json"
    items = channel(output, "/rss.xml").findall("item")
    assert [item["id"] for item in feed["items"]] == [i.findtext("guid") for i in items]
    bakau = feed["items"][1]
    assert bakau["url"] == f"{HUB}/berita/bakau/"
    assert bakau["date_published"] == "2026-11-01T08:00:00+07:00"
    assert bakau["authors"] == [
        {"name": "Redaksi Pesisir", "url": f"{HUB}/penulis/redaksi-pesisir/"}
    ]
    assert bakau["tags"] == ["Lingkungan", "bakau", "pesisir"]
    assert all(value for value in bakau.values())


@pytest.mark.parametrize("site", ["https://kabar.example", "https://host.example/kabar"])
def test_every_address_in_a_feed_works_anywhere(publish: Publish, site: str) -> None:
    output = publish(SITEURL=site)
    items = channel(output, "/rss.xml").findall("item")
    bodies = [item.findtext("content:encoded", namespaces=NS) for item in items]
    addresses = [
        address
        for body in bodies
        for address in html.fragment_fromstring(body, create_parent="div").xpath("//@href | //@src")
    ]

    assert len(addresses) >= 3
    for address in addresses:
        assert address.startswith(f"{site}/"), address
        path = address.removeprefix(f"{site}/")
        assert (output / (path if path[-1] != "/" else f"{path}index.html")).is_file(), address


def test_pages_lead_to_their_feeds_in_every_format(publish: Publish) -> None:
    output = publish()
    wisata = page(output, "/kanal/lingkungan/")
    found = dict(
        zip(
            wisata.xpath("//link[@rel='alternate'][@title]/@href"),
            wisata.xpath("//link[@rel='alternate'][@title]/@type"),
            strict=True,
        )
    )

    assert found == {
        f"{HUB}/kanal/lingkungan/rss.xml": "application/rss+xml",
        f"{HUB}/kanal/lingkungan/atom.xml": "application/atom+xml",
        f"{HUB}/kanal/lingkungan/feed.json": "application/feed+json",
        f"{HUB}/rss.xml": "application/rss+xml",
    }
    for address in found:
        assert (output / address.removeprefix(f"{HUB}/")).is_file()


def test_a_hub_is_named_in_every_format_where_there_is_one(publish: Publish) -> None:
    hub = "https://hub.example/"
    output = publish(SEO={"websub_hub": hub})

    (in_rss,) = channel(output, "/rss.xml").findall("atom:link[@rel='hub']", NS)
    (in_atom,) = etree.parse(output / "atom.xml").getroot().findall(f"{ATOM}link[@rel='hub']")
    assert in_rss.get("href") == in_atom.get("href") == hub
    assert json.loads((output / "feed.json").read_bytes())["hubs"] == [
        {"type": "WebSub", "url": hub}
    ]
    assert not channel(publish(), "/rss.xml").findall("atom:link[@rel='hub']", NS)


@pytest.mark.parametrize("name", ["rss.xml", "atom.xml"])
def test_a_feed_explains_itself_in_a_browser(publish: Publish, name: str) -> None:
    output = publish()
    style = etree.parse(output / name).getroot().getprevious()

    assert style.target == "xml-stylesheet"
    assert "aplikasi pembaca" in (output / style.get("href").lstrip("/")).read_text("utf-8")


def test_a_newspaper_without_stories_still_has_a_feed(publish: Publish) -> None:
    output = publish({"berita/2026/bakau.md": None, "berita/2026/panen-raya.md": None})

    assert channel(output, "/rss.xml").findall("item") == []
    assert not (output / "atom.xml").exists()


def test_a_feed_carries_no_more_than_it_was_told(publish: Publish) -> None:
    feed = channel(publish(FEEDS={"stories": 1}), "/rss.xml")

    assert len(feed.findall("item")) == 1
