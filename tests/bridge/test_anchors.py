"""What a story calls its parts does not take the place of the page's own parts."""

import re

from plugins.bridge.anchors import OURS, apart
from tests.bridge.mail import html_of, with_body
from tests.conftest import ROOT, STORY, Publish, page

ID = re.compile(r'\bid="([a-z][a-z-]*)"')


def test_every_id_of_the_theme_is_known() -> None:
    templates = sorted((ROOT / "theme/templates").rglob("*.html"))
    ids = {name for file in templates for name in ID.findall(file.read_text(encoding="utf-8"))}

    assert len(ids) > 20
    assert {name for name in ids if not OURS.search(f' id="{name}"')} <= {"kelompok-"}


def test_a_heading_called_like_a_part_of_the_page_gets_an_anchor_of_its_own() -> None:
    html = html_of(with_body("[ke sana](#sumber)\n\n## Sumber\n\n## Panen\n\n## Sumber {#isi}"))

    assert 'href="#sumber-cerita"' in html
    assert ID.findall(html) == ["sumber-cerita", "panen", "isi-cerita"]


def test_the_page_keeps_its_anchors(publish: Publish) -> None:
    output = publish({"berita/2026/bakau.md": f"{STORY}\n## Sumber\n\n## Isi\n\n## Baca juga\n"})

    for address in ("/berita/bakau/", "/berita/panen-raya/"):
        ids = page(output, address).xpath("//@id")
        assert len(ids) == len(set(ids))
    assert page(output, "/berita/bakau/").xpath("//*[@id='sumber-cerita']/text()") == ["Sumber"]


def test_words_that_look_like_anchors_stay_as_they_are() -> None:
    html = '<p title=\'a\'>kata id="isi" kata</p>\n<h2 id="isi">a</h2>'

    assert apart(html) == '<p title=\'a\'>kata id="isi" kata</p>\n<h2 id="isi-cerita">a</h2>'
    assert apart('<h2 id="isi">a</h2><h2 id="isi-cerita">b</h2>').count('"isi-cerita-cerita"') == 1


def test_headings_that_took_the_names_of_scripts_lead_to_no_property() -> None:
    """`name` would make a property of `document`; an id alone makes none that is asked for."""
    made = with_body('<a name="getElementById">a</a>')

    assert made.story is None
