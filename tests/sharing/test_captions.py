"""Every caption fits its network, by the network's own count, whatever the story says."""

from dataclasses import replace
from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.newsroom.kit import Caption
from plugins.newsroom.story import Correction, Event, Story
from plugins.sharing.captions import captions_for
from plugins.sharing.fitting import clean
from plugins.sharing.networks import NETWORKS
from tests.sharing.samples import SITE, story

EMOJI = "👨\u200d👩\u200d👧\u200d👦🇮🇩1\ufe0f\u20e3🌾©"
WORDS = st.text(st.sampled_from("aiueontdk  ,.\n*_#@/:" + EMOJI), max_size=120)
TEXT = st.one_of(
    st.text(max_size=700), WORDS, st.sampled_from(["https://a.id/" + "b" * 90, "x" * 400])
)
OCCASION = st.sampled_from(["", "Gedung Serbaguna, Jalan Ahmad Yani", "Balai " * 60])


@st.composite
def stories(draw: st.DrawFn) -> Story:
    made = story(
        draw((st.text(max_size=300) | TEXT).filter(clean)),
        draw(TEXT),
        topics=tuple(draw(st.lists(TEXT, max_size=7))),
        places=tuple(draw(st.lists(TEXT, max_size=2))),
    )
    venue, note = draw(OCCASION), draw(TEXT)
    event = Event(start=made.published, venue=venue) if draw(st.booleans()) else None
    corrections = (Correction(day=date(2026, 11, 3), text=note),) if draw(st.booleans()) else ()
    return replace(made, event=event, corrections=corrections)


def captions(made: Story) -> dict[str, Caption]:
    return {caption.network: caption for caption in captions_for(made, SITE)}


@given(stories())
def test_every_caption_is_inside_its_limit(made: Story) -> None:
    for network, caption in zip(NETWORKS, captions_for(made, SITE), strict=True):
        assert caption.network == network.source
        assert caption.length == network.count(caption.text)
        assert not network.limit or caption.length <= network.limit
        assert caption.text == caption.text.strip()


@given(stories())
def test_a_link_stands_where_links_live_and_says_where_it_was_posted(made: Story) -> None:
    for name, caption in captions(made).items():
        link = f"https://kabar-uji.id/berita/bakau/?utm_source={name}&utm_medium=social"
        assert caption.text.count(link) == (0 if name == "instagram" else 1)
        assert name == "instagram" or caption.share.startswith("https://")


@given(stories())
def test_the_message_stands_before_the_fold(made: Story) -> None:
    for network, caption in zip(NETWORKS, captions_for(made, SITE), strict=True):
        if network.fold:
            paragraphs = caption.text.split("\n\n")
            assert network.count(paragraphs[0]) <= network.fold
        if network.whole:
            above = caption.text.partition("\n\nBaca selengkapnya")[0]
            assert network.count(above) <= network.fold


def test_hashtags_stay_as_few_as_each_network_wants() -> None:
    made = captions(story(topics=("satu", "dua", "tiga", "empat", "lima", "enam")))
    counts = {name: caption.text.count("#") for name, caption in made.items()}

    assert counts == {
        "whatsapp": 0,
        "facebook": 3,
        "instagram": 5,
        "telegram": 0,
        "x": 2,
        "threads": 1,
        "linkedin": 3,
    }


def test_an_ordinary_story_keeps_title_and_summary_everywhere() -> None:
    made = story()
    for caption in captions(made).values():
        assert made.title in caption.text
        assert made.summary in caption.text


def test_whatsapp_sets_the_title_bold_and_the_link_alone_at_the_end() -> None:
    text = captions(story("Nilai 5* untuk *Pantai*"))["whatsapp"].text
    first, *_, last = text.split("\n")

    assert first == "*Nilai 5∗ untuk ∗Pantai∗*"
    assert text.count("*") == 2
    assert last.startswith("https://")
    assert " " not in last


def test_instagram_sends_readers_to_the_bio() -> None:
    text = captions(story())["instagram"].text

    assert "tautan di bio" in text
    assert "http" not in text
    assert text.endswith("#UjungPandaran #Sampit #Bakau #CagarBudaya #Lingkungan")


@pytest.mark.parametrize("days", [0, 2])
def test_an_event_says_when_and_where_on_every_network(days: int) -> None:
    made = story()
    event = Event(
        start=made.published, end=made.published + timedelta(days=days, hours=1), venue="Balai Desa"
    )
    when = "1–3 November 2026" if days else "1 November 2026, 08.00 WIB"
    for caption in captions(replace(made, event=event)).values():
        assert f"Kapan: {when}\nDi mana: Balai Desa" in caption.text


def test_a_corrected_story_says_so_before_anything_but_its_title() -> None:
    made = replace(
        story(),
        corrections=(
            Correction(day=date(2026, 11, 3), text="Bibitnya seribu."),
            Correction(day=date(2026, 11, 2), text="Semula tertulis Senin."),
        ),
    )
    for caption in captions(made).values():
        assert caption.text.split("\n\n")[1] == "Ralat: Bibitnya seribu."


def test_the_share_forms_open_with_the_caption() -> None:
    made = captions(story())
    fields = {name: parse_qs(urlsplit(caption.share).query) for name, caption in made.items()}

    for name in ("whatsapp", "x", "threads"):
        assert fields[name]["text"] == [made[name].text]
    assert "+" not in made["telegram"].share
    assert fields["telegram"]["url"][0] in made["telegram"].text
    assert fields["telegram"]["url"][0] not in fields["telegram"]["text"][0]
    assert fields["facebook"]["u"][0].endswith("?utm_source=facebook&utm_medium=social")
    assert fields["linkedin"]["url"][0].endswith("?utm_source=linkedin&utm_medium=social")
    assert made["instagram"].share == ""
