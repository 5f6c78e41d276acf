"""No text stops a feed or steps out of the element that it stands in."""

import json
from datetime import UTC, datetime

import pytest
from lxml import etree

from plugins.feeds.atom import atom
from plugins.feeds.feed import Author, Channel, Item
from plugins.feeds.json_feed import json_feed
from plugins.feeds.rss import rss
from tests.conftest import Publish

DAY = datetime(2026, 11, 1, 8, tzinfo=UTC)
TEXTS = [
    "]]> </title> <script>alert(1)</script>",
    "<![CDATA[ a ]]>",
    "&lt;b&gt; &amp;amp; &#60;",
    "\"quoted\" and 'quoted'",
    "<!-- a --> <?php ?> <!DOCTYPE a>",
    "{{ 7*7 }} %s ${x}",
    "\u2028 \u2029 \x85",
    "\U0001f41f 夜市 مرحبا",
]


def channel(text: str) -> Channel:
    return Channel(
        title=text,
        description=text,
        address="https://a.example/",
        feed="https://a.example/rss.xml",
        language="id",
        licence=text,
        style="/umpan/umpan.css",
        hub="https://hub.example/",
    )


def item(text: str) -> Item:
    return Item(
        title=text,
        address="https://a.example/berita/a/",
        summary=text,
        html=f"<p>{text}</p>",
        language="id",
        published=DAY,
        modified=DAY,
        authors=(Author(name=text, address="https://a.example/penulis/a/"),),
        categories=(text,),
    )


@pytest.mark.parametrize("text", TEXTS)
def test_rss_and_atom_say_what_was_written(text: str) -> None:
    told = text.replace("\x85", " ").strip()
    for feed in (rss, atom):
        root = etree.fromstring(feed(channel(text), (item(text),)))
        titles = [
            " ".join((title.text or "").replace("\x85", " ").split(" "))
            for title in root.iter("{*}title")
        ]
        assert len(titles) == 2
        assert all(title.strip() == told for title in titles)
        assert not list(root.iter("{*}script"))


@pytest.mark.parametrize("text", TEXTS)
def test_a_json_feed_says_what_was_written(text: str) -> None:
    feed = json.loads(json_feed(channel(text), (item(text),)))

    assert feed["title"] == feed["items"][0]["title"] == text
    assert feed["items"][0]["tags"] == [text]


def test_a_control_character_in_a_setting_stops_no_feed_and_no_sitemap(publish: Publish) -> None:
    output = publish(SITENAME="Kabar\x07 Uji\ufffe")

    written = [*output.rglob("*.xml")]
    assert len(written) > 5
    for file in written:
        etree.fromstring(file.read_bytes())
    assert b"<title>Kabar Uji</title>" in (output / "rss.xml").read_bytes()
