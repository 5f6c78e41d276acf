"""What a story's cards say is taken from the story, and only what readers care for."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from plugins.newsroom.card import Card, CardCopy, Shape, copy_of
from plugins.newsroom.digest import digest, short_digest
from plugins.newsroom.story import HOUSE_COLOUR, Correction, Event, Person, Photo, Shelf, Story
from tests.sharing.samples import SITE, WIB, place, story


def person(name: str) -> Person:
    return Person(slug="x", name=name, address="/penulis/x/")


SIGNED = replace(story(), authors=(person("Rina Wulandari"),))


def said(one: Story) -> CardCopy:
    return copy_of(one, SITE)


def test_a_story_says_what_where_when_and_who() -> None:
    copy = said(SIGNED)

    assert copy.headline == "Warga menanam seribu bakau"
    assert copy.kicker == "Lingkungan"
    assert copy.place == "Ujung Pandaran"
    assert copy.date == "1 November 2026"
    assert copy.byline == "Oleh Rina Wulandari"
    assert copy.brand == "Kabar Uji"
    assert copy.look == SITE.look
    assert (copy.stamp, copy.when, copy.venue, copy.photo, copy.focus) == ("", "", "", "", None)


def test_a_headline_of_its_own_stands_on_the_card() -> None:
    assert said(replace(SIGNED, card_title="Bakau kembali")).headline == "Bakau kembali"


def test_a_channel_gives_its_name_and_colour() -> None:
    assert SIGNED.channel is not None
    red = replace(SIGNED.channel, name="Budaya", colour="#8c2f39")

    assert said(replace(SIGNED, channel=red)).kicker == "Budaya"
    assert said(replace(SIGNED, channel=red)).colour == "#8c2f39"


def test_without_a_channel_the_house_speaks() -> None:
    copy = said(replace(SIGNED, channel=None))

    assert (copy.kicker, copy.colour) == ("Cerita uji", HOUSE_COLOUR)


def test_without_a_place_it_is_the_town() -> None:
    assert said(replace(SIGNED, places=())).place == "Sampit"


@pytest.mark.parametrize(
    ("names", "byline"),
    [
        ((), ""),
        (("Rina",), "Oleh Rina"),
        (("Rina", "Ahmad"), "Oleh Rina, Ahmad"),
        (("Rina", "Ahmad", "Siti"), "Oleh Rina, Ahmad, dkk."),
    ],
)
def test_two_bylines_are_named_and_the_rest_counted(names: tuple[str, ...], byline: str) -> None:
    assert said(replace(SIGNED, authors=tuple(map(person, names)))).byline == byline


def test_a_standing_page_has_no_date_and_no_byline() -> None:
    copy = said(replace(SIGNED, shelf=Shelf.PAGES))

    assert (copy.date, copy.byline) == ("", "")
    assert copy.place == "Ujung Pandaran"


def test_a_corrected_story_says_so() -> None:
    corrected = replace(SIGNED, corrections=(Correction(day=date(2026, 11, 2), text="Nama."),))

    assert said(corrected).stamp == "Ralat"


@pytest.mark.parametrize(
    ("end", "when"),
    [
        (None, "22 November 2026, 09.20 WIB"),
        (datetime(2026, 11, 22, 17, 0, tzinfo=WIB), "22 November 2026, 09.20 WIB"),
        (datetime(2026, 11, 24, 17, 0, tzinfo=WIB), "22–24 November 2026"),
        (datetime(2026, 12, 1, 17, 0, tzinfo=WIB), "22 November – 1 Desember 2026"),
    ],
)
def test_an_event_says_when_and_where(end: datetime | None, when: str) -> None:
    start = datetime(2026, 11, 22, 9, 20, tzinfo=WIB)
    copy = said(replace(SIGNED, event=Event(start=start, end=end, venue="Taman Kota")))

    assert (copy.when, copy.venue) == (when, "Taman Kota")


def test_the_photo_comes_with_what_must_stay_in_sight() -> None:
    copy = said(replace(SIGNED, photo=Photo(path="foto/bakau.jpg", focus=(0.2, 0.7))))

    assert (copy.photo, copy.focus) == ("foto/bakau.jpg", (0.2, 0.7))


def test_another_photo_under_the_same_name_is_another_copy() -> None:
    photos = (Photo(path="foto/bakau.jpg", digest=digest(data)) for data in (b"a", b"b"))
    copies = [said(replace(SIGNED, photo=photo)) for photo in photos]

    assert [copy.photo_digest for copy in copies] == [short_digest(b"a"), short_digest(b"b")]


@pytest.mark.parametrize("shape", list(Shape))
def test_a_card_knows_its_size_and_says_what_it_shows(shape: Shape) -> None:
    card = Card(address="/kartu/a.jpg", shape=shape, copy=said(SIGNED))

    assert (card.width, card.height) == shape.value
    assert card.alt == "Warga menanam seribu bakau – Kabar Uji"


def test_names_of_several_words_are_told_once_to_whoever_breaks_the_lines() -> None:
    places = tuple(map(place, ("Ujung Pandaran", "Sampit", "Kotawaringin Timur")))

    assert said(replace(SIGNED, places=places)).names == (
        "Ujung Pandaran",
        "Kotawaringin Timur",
        "Kabar Uji",
    )
