"""The feed for programs that post: what they read is true of the files that were published."""

from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from lxml import etree
from PIL import Image

from tests.conftest import ROOMS, STORY, Publish, page
from tests.feeds.test_feeds_site import HUB, NS, channel

ADDRESS = "/umpan/sosial.xml"


def items(output: Path) -> list[etree._Element]:
    return list(channel(output, ADDRESS).findall("item"))


def titles(output: Path) -> list[str]:
    return [item.findtext("title") for item in items(output)]


def without(room: str) -> Mapping[str, list[str]]:
    return {"PLUGINS": [f"plugins.{name}" for name in ROOMS if name != room]}


def test_every_story_comes_with_its_square_card_and_the_cards_true_size(publish: Publish) -> None:
    output = publish()

    assert titles(output) == ["Panen raya di tepi sungai", "Warga menanam seribu bakau"]
    for item in items(output):
        (enclosure,) = item.findall("enclosure")
        file = output / enclosure.get("url").removeprefix(f"{HUB}/")
        assert int(enclosure.get("length")) == file.stat().st_size
        assert enclosure.get("type") == "image/jpeg"
        with Image.open(file) as card:
            assert (card.format, card.size) == ("JPEG", (1080, 1080))


def test_a_story_is_known_by_its_address_and_counted_by_its_link(publish: Publish) -> None:
    item = items(publish())[1]

    guid = item.find("guid")
    assert (guid.text, guid.get("isPermaLink")) == (f"{HUB}/berita/bakau/", "true")
    link = urlsplit(item.findtext("link"))
    assert link._replace(query="").geturl() == guid.text
    assert parse_qs(link.query) == {"utm_source": ["umpan"], "utm_medium": ["social"]}
    assert parsedate_to_datetime(item.findtext("pubDate")) == datetime.fromisoformat(
        "2026-11-01T08:00:00+07:00"
    )


def test_the_description_is_the_caption_of_the_kit_word_for_word(publish: Publish) -> None:
    output = publish()

    kit = page(output, "/bagikan/bakau/").text_content().split()
    caption = items(output)[1].findtext("description").split()

    assert " ".join(caption) in " ".join(kit)
    assert "Warga menanam seribu bakau" in " ".join(caption)
    assert any("utm_source=facebook" in word for word in caption)


def test_the_feed_says_what_it_is_and_is_found_from_the_list_of_kits(publish: Publish) -> None:
    output = publish()

    feed = channel(output, ADDRESS)
    assert feed.findtext("language") == "id"
    assert feed.findtext("link") == f"{HUB}/bagikan/"
    (own,) = feed.findall("atom:link[@rel='self']", NS)
    assert own.get("href") == f"{HUB}{ADDRESS}"
    feeds = page(output, "/bagikan/").xpath("//link[@type='application/rss+xml']/@href")
    assert f"{HUB}{ADDRESS}" in feeds


def test_it_is_stamped_with_its_newest_story_not_with_the_clock(publish: Publish) -> None:
    text = STORY.replace("tags:", "modified: 2026-11-03 10:00\ntags:")

    feed = channel(publish({"berita/2026/bakau.md": text}), ADDRESS)

    stamped = parsedate_to_datetime(feed.findtext("lastBuildDate")).isoformat()
    assert stamped == "2026-11-03T10:00:00+07:00"
    # A change brings no story back to the top: what was posted once is not posted again.
    assert feed.findall("item")[1].findtext("title") == "Warga menanam seribu bakau"


def test_it_carries_no_more_than_it_was_told(publish: Publish) -> None:
    assert titles(publish(FEEDS={"social": 1})) == ["Panen raya di tepi sungai"]


def test_a_caption_may_say_anything_that_text_can(publish: Publish) -> None:
    text = STORY.replace("Warga menanam seribu bakau", "“Ikan & udang” <segar> di 'Hilir'")

    item = items(publish({"berita/2026/bakau.md": text}))[1]

    assert item.findtext("title") == "“Ikan & udang” <segar> di 'Hilir'"
    assert item.findtext("title") in item.findtext("description")


def test_without_cards_a_story_has_words_but_no_picture(publish: Publish) -> None:
    feed = items(publish(**without("cards")))

    assert len(feed) == 2
    assert not [item for item in feed if item.find("enclosure") is not None]


def test_without_kits_there_is_no_such_feed(publish: Publish) -> None:
    output = publish(**without("sharing"))

    assert (output / "rss.xml").is_file()
    assert not (output / ADDRESS.lstrip("/")).exists()
