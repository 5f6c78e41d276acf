"""Feeds, sitemaps, calendars, data and rules for hosts stay what they are, whatever they say."""

import json
import unicodedata
from pathlib import Path

import pytest
from icalendar import Calendar
from lxml import etree, html

from tests.hostile.case import Case
from tests.hostile.mail import PUBLISHED
from tests.hostile.newspaper import SITE, Built

ATOM = "{http://www.w3.org/2005/Atom}"
STRICT = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
LISTED = tuple(
    case
    for case in PUBLISHED
    if case.address.startswith("/berita/") and not case.title.startswith("Ditarik: ")
)


def titles() -> set[str]:
    return {_normal(case.title) for case in LISTED}


def _normal(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


def test_every_xml_file_is_well_formed(paper: Built) -> None:
    files = sorted(paper.output.rglob("*.xml"))
    for file in files:
        etree.fromstring(file.read_bytes(), STRICT)
    assert len(files) > 10


def test_rss_says_every_title_as_it_is(paper: Built) -> None:
    feed = etree.fromstring((paper.output / "rss.xml").read_bytes(), STRICT)

    assert titles() <= {_normal(title.text) for title in feed.iter("title")}
    for link in feed.iter("link"):
        assert link.text.startswith(f"{SITE}/")


def test_atom_says_every_title_as_it_is(paper: Built) -> None:
    feed = etree.fromstring((paper.output / "atom.xml").read_bytes(), STRICT)

    for entry in feed.iter(f"{ATOM}entry"):
        assert entry.find(f"{ATOM}title").get("type", "text") == "text"
        assert entry.find(f"{ATOM}link").get("href").startswith(f"{SITE}/")
    assert titles() <= {_normal(title.text) for title in feed.iter(f"{ATOM}title")}


def test_json_feed_says_every_title_as_it_is(paper: Built) -> None:
    feed = json.loads((paper.output / "feed.json").read_bytes())

    assert titles() <= {_normal(item["title"]) for item in feed["items"]}
    assert all(item["url"].startswith(f"{SITE}/") for item in feed["items"])


def test_the_bodies_in_feeds_hold_no_script(paper: Built) -> None:
    """Readers of feeds print them as HTML, some of them without a sanitiser of their own."""
    feed = json.loads((paper.output / "feed.json").read_bytes())
    bodies = [item["content_html"] for item in feed["items"] if item.get("content_html")]
    for file in sorted(paper.output.rglob("*.xml")):
        root = etree.fromstring(file.read_bytes(), STRICT)
        bodies += root.xpath(
            "//*[local-name()='encoded']/text()|//*[local-name()='content' and @type='html']/text()"
        )

    assert bodies
    for body in bodies:
        tree = html.fragment_fromstring(body, create_parent="div")
        assert not tree.xpath(".//script|.//iframe|.//style|.//object|.//form|.//meta")
        assert not tree.xpath(".//@*[starts-with(name(), 'on') or name()='style']")
        assert not tree.xpath(".//@href[starts-with(normalize-space(.), 'javascript')]")


@pytest.mark.parametrize("case", LISTED, ids=str)
def test_the_data_for_search_engines_say_the_title(case: Case, paper: Built) -> None:
    page = html.document_fromstring(
        (paper.output / case.address.strip("/") / "index.html").read_bytes()
    )
    title = _normal(case.title)
    graphs = [
        json.loads(text) for text in page.xpath("//script[@type='application/ld+json']/text()")
    ]
    nodes = [node for graph in graphs for node in graph["@graph"]]
    headlines = [node["headline"] for node in nodes if "headline" in node]

    assert headlines
    assert all(_begins(headline, title) for headline in headlines)
    assert [_normal(said) for said in page.xpath("//meta[@property='og:title']/@content")] == [
        title
    ]


def _begins(short: str, whole: str) -> bool:
    return _normal(whole).startswith(_normal(short).rstrip("…"))


def test_calendars_hold_one_event_each(paper: Built) -> None:
    files = sorted(paper.output.rglob("*.ics"))
    for file in files:
        calendar = Calendar.from_ical(file.read_bytes())
        events = list(calendar.walk("VEVENT"))
        assert len(events) == 1
        assert not list(calendar.walk("VALARM"))
    places = [
        str(e["LOCATION"]) for f in files for e in Calendar.from_ical(f.read_bytes()).walk("VEVENT")
    ]
    assert 'Balai; Lt. 2, R&D \\ ruang "A"' in places


def test_sitemaps_name_this_site_alone(paper: Built) -> None:
    for file in [paper.output / "sitemap.xml", *sorted((paper.output / "sitemap").glob("*.xml"))]:
        for loc in etree.fromstring(file.read_bytes(), STRICT).iter("{*}loc"):
            assert loc.text.startswith(f"{SITE}/"), file
            assert " " not in loc.text


def test_rules_for_hosts_are_those_of_a_paper_without_mail(paper: Built) -> None:
    """Whatever a title or a tag says, not one line of these is a stranger's."""
    for file in (paper.output / "_headers", paper.output / "robots.txt"):
        text = file.read_text(encoding="utf-8")
        assert "jahat" not in text
        assert "__hacked" not in text
    for line in (paper.output / "_redirects").read_text(encoding="utf-8").splitlines():
        old, new, status = line.split()
        assert old.startswith("/"), line
        assert new.startswith("/"), line
        assert status in {"301", "302", "308", "410"}, line


def test_manifests_and_indexes_are_plain_json(paper: Built) -> None:
    for file in [*sorted(paper.output.rglob("*.json")), paper.output / "manifest.webmanifest"]:
        json.loads(file.read_bytes())


def test_nothing_of_the_content_folder_lies_in_the_edition(paper: Built) -> None:
    """No original, no script, no rule, no page that lay beside a story."""
    content = paper.output.parent / "content"
    sent = {
        file.read_bytes()
        for file in content.rglob("*")
        if file.is_file() and not file.is_symlink() and file.stat().st_size < 5_000_000
    } - {b""}

    for file in sorted(paper.output.rglob("*")):
        assert not file.is_symlink(), file
        assert not file.is_file() or file.read_bytes() not in sent, file


def test_nothing_of_the_machine_lies_in_the_edition(paper: Built) -> None:
    secret = Path("/etc/passwd").read_bytes().splitlines()[0]
    for file in paper.output.rglob("*"):
        assert not file.is_file() or secret not in file.read_bytes(), file
