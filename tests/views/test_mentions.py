import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from plugins.bridge.allowed import sanitised
from plugins.bridge.markup import plain
from plugins.views.mentions import MOST, linked
from plugins.views.names import names_in
from tests.conftest import Publish, page
from tests.views.samples import newspaper, place, story, topic

PLACES = tuple(
    map(place, ["Hilir", "Kota Besi", "Mentaya Hulu", "Mentaya", "Seranau", "Telawang", "Baamang"])
)
PAPER = newspaper(
    *(story(f"b{n}", topics=(topic("kayu"), topic("bibit bakau"))) for n in range(3)),
    story("sendiri", topics=(topic("jarang disebut"),)),
    places=(*PLACES, place("Museum Kayu", kind="landmark"), place("Kosong", html="")),
)
NAMES = names_in(PAPER, "id")
ROOMS = ["plugins.views", "plugins.press"]


def found(text: str) -> list[str]:
    """What is linked in a paragraph, as written."""
    body = linked(f"<p>{text}</p>", NAMES, "/berita/x/")
    return re.findall(r"<a href=[^>]*>([^<]*)</a>", body)


def test_the_first_mention_leads_to_the_page_and_the_second_does_not() -> None:
    body = linked("<p>Dari Seranau ke Telawang, lalu Seranau.</p>", NAMES, "/berita/x/")

    assert body == (
        '<p>Dari <a href="/tempat/seranau/">Seranau</a> ke <a href="/tempat/telawang/">Telawang</a>'
        ", lalu Seranau.</p>"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Di Mentaya Hulu ada dermaga.", ["Mentaya Hulu"]),
        ("Di Kota\nBesi dan Kota&nbsp;Besi.", ["Kota\nBesi"]),
        ("Warga seranau dan SERANAU.", []),
        ("Seranauku, Seranau-Telawang, pra-Seranau.", []),
        ("Menurut Radar Hilir, air naik.", []),
        ("Kelurahan Baamang Tengah di Kecamatan Baamang.", ["Baamang"]),
        ("Di Museum Kayu Hilir ada pahat.", ["Museum Kayu"]),
        ("Ditulis Rina Wulandari di Seranau.", ["Rina Wulandari", "Seranau"]),
        ("Ditulis Rina Wulandari Putri.", []),
        ("Sebatang kayu dan Bibit bakau.", ["Bibit bakau"]),
        ("Festival Bibit Bakau Nasional.", []),
        ("Tentang jarang disebut dan Kosong.", []),
        ("Kabar Uji Hilir dan Kabar Uji.", []),
        ('Kata "air" dikenal di Seranau.', ["Seranau"]),
        ("Hilir (Kabar Uji) - Air naik di Hilir.", ["Hilir"]),
    ],
)
def test_only_a_name_that_stands_alone_and_has_a_page_is_a_mention(
    text: str, expected: list[str]
) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "shut",
    [
        "<h2>Seranau</h2>",
        '<p><a href="https://lain.example/">Ke <em>Seranau</em></a></p>',
        "<blockquote><p>Seranau</p></blockquote>",
        "<p><q>Seranau</q> <code>Seranau</code></p>",
        "<figure><figcaption>Seranau</figcaption></figure>",
        "<table><thead><tr><th>Seranau</th></tr></thead></table>",
        "<p>“Saya lahir di <em>Seranau</em>,” katanya.</p>",
        '<p>"Saya lahir di Seranau," katanya.</p>',
        '<p title="a > Seranau">-</p>',
    ],
)
def test_headings_links_and_quotes_stay_as_they_are(shut: str) -> None:
    after = "<p>Ia pulang ke Seranau.</p>"

    assert linked(shut + after, NAMES, "/x/") == shut + (
        '<p>Ia pulang ke <a href="/tempat/seranau/">Seranau</a>.</p>'
    )


@pytest.mark.parametrize(
    "href",
    [
        "/tempat/seranau/",
        "/tempat/seranau/#peta",
        "https://uji.example/tempat/seranau/?a=1&amp;b=2",
    ],
)
def test_what_the_body_leads_to_already_is_not_linked_again(href: str) -> None:
    body = f'<p>Ke Seranau.</p><p><a href="{href}">Petanya</a></p>'

    assert linked(body, NAMES, "/x/") == body


def test_a_page_does_not_lead_to_itself() -> None:
    assert linked("<p>Seranau.</p>", NAMES, "/tempat/seranau/") == "<p>Seranau.</p>"


def test_topics_are_words_of_the_hubs_own_language() -> None:
    body = linked("<p>The bibit bakau of Seranau.</p>", names_in(PAPER, "en"), "/en/x/")

    assert re.findall(r'href="([^"]*)"', body) == ["/tempat/seranau/"]


def test_a_topic_that_an_editor_introduces_needs_no_third_story() -> None:
    paper = newspaper(story("b", topics=(topic("jarang disebut", html="<p>Pengantar.</p>"),)))

    assert "/topik/" in linked("<p>Yang jarang disebut.</p>", names_in(paper, "id"), "/x/")


WORDS = st.sampled_from(
    [p.name for p in PLACES]
    + ["bibit bakau", "Rina Wulandari", "Kabar Uji", "air", "“", "”", '"', "&", "<", "Di", "-", "'"]
)
PIECES = st.lists(
    st.tuples(
        st.sampled_from(
            ["p", "em", "h2", "a", "blockquote", "q", "li", "strong", "code", "del", "th", "abbr"]
        ),
        st.lists(WORDS, max_size=6),
    ),
    max_size=12,
)


@st.composite
def bodies(draw: st.DrawFn) -> str:
    """Markup as untidy as a journalist's, made tidy by the sanitiser as every body is."""
    made = ""
    for tag, words in draw(PIECES):
        inner = draw(st.sampled_from([" ", "\n", ""])).join(words).replace("<", "&lt;")
        attributes = ' href="/tempat/telawang/" title="Seranau > x"' if tag == "a" else ""
        made = f"<{tag}{attributes}>{inner} {made if draw(st.booleans()) else ''}</{tag}>{made}"
    return sanitised(made[:4000])


@given(bodies())
def test_only_links_are_added_never_more_than_five_and_none_within_another(body: str) -> None:
    once = linked(body, NAMES, "/berita/x/")

    assert re.sub(r"</?a\b[^>]*>", "", once) == re.sub(r"</?a\b[^>]*>", "", body)
    assert plain(once) == plain(body)
    assert 0 <= once.count("<a ") - body.count("<a ") <= MOST
    assert sanitised(once) == once
    tree = lxml_html.fragment_fromstring(once, create_parent="div")
    assert not tree.xpath(
        "//a//a | //blockquote//a[@href='/tempat/seranau/'] | //h2//a[not(@title)]"
    )
    added = tree.xpath("//a[not(@title)]/@href")
    assert len(added) == len(set(added))
    assert linked(body, NAMES, "/berita/x/") == once


def test_more_than_five_names_are_not_all_linked() -> None:
    assert len(found(", ".join(p.name for p in PLACES))) == MOST < len(PLACES)


def test_a_printed_story_leads_to_the_places_it_names_below_the_hubs_path(publish: Publish) -> None:
    text = "Title: Kabar\nDate: 2026-11-02\nSlug: kabar\n\nDi Pantai Timur air surut.\n"
    output = publish(
        {"berita/2026/kabar.md": text}, SITEURL="https://uji.example/kabar", PLUGINS=ROOMS
    )

    links = page(output, "/berita/kabar/").xpath("//article//p/a/@href")
    assert "/kabar/tempat/pantai-timur/" in links
