"""Signs that steer a format are words in a story, wherever it is printed."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from icalendar import Calendar
from lxml import etree, html

from tests.conftest import STORY, Publish, page

MEAN = "Panen </script><script>x()</script> <!-- ]]> & \"dua\" 'satu' {{ 7*7 }} %s \\n;,: =1+1"
TOPIC = '</script><b>padi & "sawah" {{ 7*7 }}'


def quoted(text: str) -> str:
    """As YAML takes it between single quotation marks."""
    return "'" + text.replace("'", "''") + "'"


@pytest.fixture
def output(publish: Publish) -> Path:
    """An edition with a story each of whose headers is full of signs."""
    headers = {
        "title": quoted(MEAN),
        "summary": quoted(f"Ringkas {MEAN}"),
        "tags": f"[{quoted(TOPIC)}, bakau]",
        "authors": f"[{quoted(MEAN)}]",
        "image_alt": quoted(f"Alt {MEAN}"),
        "image_caption": quoted(f"Di bawah {MEAN}"),
        "image_credit": quoted(f"Foto: {MEAN}"),
        "category": quoted(f"Kanal {TOPIC}"),
    }
    text = STORY
    for name, value in headers.items():
        text = re.sub(rf"(?m)^{name}:.*$", f"{name}: {value}".replace("\\", r"\\"), text)
    more = (
        f"venue: {quoted(MEAN)}\nevent_start: 2026-12-01 07:00\nverified_by: {quoted(MEAN)}\n"
        f"keyphrase: {quoted(MEAN)}\nqueries: [{quoted(MEAN)}]\n"
        f"corrections:\n  - date: 2026-11-02\n    text: {quoted(MEAN)}\n"
        f"sources:\n  - name: {quoted(MEAN)}\n    url: https://a.example/?a=1&b=\"'<x>\n"
    )
    text = re.sub(r"(?m)^sources:\n(?: .*\n)+", more.replace("\\", r"\\"), text)
    return publish({"berita/2026/bakau.md": text})


def _documents(output: Path) -> Iterator[tuple[Path, html.HtmlElement]]:
    for file in sorted(output.rglob("*.html")):
        yield file, html.document_fromstring(file.read_bytes())


def test_pages_hold_our_own_elements_only(output: Path) -> None:
    for file, document in _documents(output):
        for script in document.iter("script"):
            assert script.get("src") or script.get("type") == "application/ld+json", file
        assert not document.xpath("//@*[starts-with(name(), 'on')]"), file
        assert not document.xpath("//@style"), file
        assert not document.xpath("//b[starts-with(text(), 'padi')]"), file
        assert "49" not in "".join(document.xpath("//h1//text()")), file


def test_a_page_says_every_word_as_it_was_written(output: Path) -> None:
    story = page(output, "/berita/bakau/")
    told = story.text_content()

    assert story.findtext(".//h1") == MEAN
    assert story.xpath("//meta[@property='og:title']/@content") == [MEAN]
    assert story.xpath("//main//img/@alt")[0] == f"Alt {MEAN}"
    assert f"Di bawah {MEAN}" in told
    assert f"Foto: {MEAN}" in told
    assert TOPIC in told
    assert story.xpath("//a/@href[contains(., '//a.example/')]") == [
        "https://a.example/?a=1&b=\"'<x>"
    ]
    assert story.xpath("count(//*[contains(text(), '{{ 7*7 }}')])") > 5


def test_structured_data_is_one_document_that_cannot_end_early(output: Path) -> None:
    for file, document in _documents(output):
        for script in document.xpath("//script[@type='application/ld+json']"):
            assert "<" not in script.text, file
            json.loads(script.text)
    graph = page(output, "/berita/bakau/").xpath("//script[@type='application/ld+json']")[0].text
    assert MEAN in [node.get("headline") for node in json.loads(graph)["@graph"]]


def test_feeds_sitemaps_and_manifests_are_whole(output: Path) -> None:
    titles = set()
    for file in output.rglob("*.xml"):
        root = etree.fromstring(file.read_bytes())
        titles |= {element.text for element in root.iter("{*}title")}
        assert not list(root.iter("{*}script")), file
    assert MEAN in titles
    for file in output.rglob("*.json"):
        json.loads(file.read_bytes())
    assert MEAN in [
        item["title"] for item in json.loads((output / "feed.json").read_bytes())["items"]
    ]


def test_a_calendar_holds_one_event_whose_words_are_its_own(output: Path) -> None:
    (file,) = output.rglob("*.ics")

    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")

    assert [str(event["summary"]) for event in events] == [MEAN]
    assert [str(event["location"]) for event in events] == [MEAN]
