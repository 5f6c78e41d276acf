"""Every page speaks its own language; another one is a catalogue, no code."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from plugins.bridge.catalogues import words_in
from plugins.newsroom import dates
from plugins.newsroom.card import copy_of
from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.kinds import kind_of_place
from plugins.newsroom.story import Correction, Person
from plugins.newsroom.words import INDONESIAN, Speech, Words
from plugins.workshop.catalogues import HEADER
from tests.conftest import ROOT, SMALL_HUB, STORY, Publish, page
from tests.sharing.samples import SITE, story

MOMENT = datetime(2026, 8, 22, 9, 5, tzinfo=ZoneInfo("Asia/Jakarta"))
SHIPPED = words_in([ROOT / "theme", ROOT / "content"], "id")
ENGLISH_STORY = STORY.replace("slug: bakau", "slug: mangroves\nlang: en\ntranslation: bakau")
JAVANESE = f"""{HEADER.format(lang="jv")}
msgid "Oleh"
msgstr "Dening"

msgid "November"
msgstr "Nopèmber"

msgid "Baca dalam bahasa Indonesia"
msgstr "Waca ing basa Jawa"
"""


@pytest.fixture
def english() -> Speech:
    return SHIPPED.of("en")


def text(output: Path, address: str, path: str) -> str:
    return " ".join(page(output, address).xpath(f"string({path})").split())


def test_days_times_and_numbers_follow_the_language(english: Speech) -> None:
    assert dates.time_of_day(MOMENT, english) == "22 August 2026, 09:05 WIB"
    assert dates.time_of_day(MOMENT) == "22 Agustus 2026, 09.05 WIB"
    assert dates.month(2026, 5, english) == "May 2026"
    assert dates.days(MOMENT, MOMENT.replace(day=24), english) == "22–24 August 2026"
    assert (english.number(448180), INDONESIAN.number(448180)) == ("448,180", "448.180")
    assert (english.decimal(2.5, 4), INDONESIAN.decimal(2.5, 4)) == ("2.5000", "2,5000")


def test_words_have_the_form_that_fits_the_number(english: Speech) -> None:
    forms = ("%(num)s tulisan", "%(num)s tulisan")

    assert english.many(*forms, 1) == "1 story"
    assert english.many(*forms, 1200) == "1,200 stories"
    assert INDONESIAN.many(*forms, 1200) == "1.200 tulisan"


def test_the_town_and_the_interface_may_mean_different_things_by_one_word() -> None:
    english = SHIPPED.of("en")

    assert (english("Panduan"), english.of_town("Panduan")) == ("Guide", "Guides")
    assert english.of_town("100% bambu") == "100% bambu"
    assert kind_of_place("kecamatan", english) == "District"


def test_a_language_without_a_catalogue_is_addressed_in_the_hubs_own() -> None:
    english_town = replace(SHIPPED, own="en")

    assert SHIPPED.of("jv")("Oleh") == "Oleh"
    assert english_town.of("jv")("Oleh") == "By"
    assert english_town.of("id")("Oleh") == "Oleh"
    assert SHIPPED.of("en-GB")("Oleh") == "By"
    assert Words().invitation("jv") == "jv"


def test_a_compiled_catalogue_says_nothing_of_the_hour_it_was_made() -> None:
    for _, compiled in SHIPPED.catalogues:
        assert b"POT-Creation-Date: 2000-01-01" in compiled
        assert b"PO-Revision-Date: 2000-01-01" in compiled


def test_an_english_storys_card_speaks_english() -> None:
    site = replace(SITE, words=SHIPPED)
    rina = Person(slug="rina", name="Rina", address="/penulis/rina/")
    told = replace(story(), authors=(rina,), corrections=(Correction(day=MOMENT, text="Salah."),))

    english, own = copy_of(replace(told, lang="en"), site), copy_of(told, site)

    assert (english.byline, english.stamp) == ("By Rina", "Correction")
    assert (own.byline, own.stamp) == ("Oleh Rina", "Ralat")


def test_each_language_version_speaks_its_language_and_invites_into_the_other(
    publish: Publish,
) -> None:
    output = publish({"berita/2026/mangroves.md": ENGLISH_STORY})

    for address, lang, published, other in (
        ("/berita/bakau/", "id", "Terbit 1 November 2026, 08.00 WIB", "Read in English"),
        (
            "/en/berita/mangroves/",
            "en",
            "Published 1 November 2026, 08:00 WIB",
            "Baca dalam bahasa Indonesia",
        ),
    ):
        assert page(output, address).get("lang") == lang
        assert published in text(output, address, "//*[@class='story-meta']")
        (switch,) = page(output, address).xpath("//*[@class='language-switch']//a")
        assert switch.text == other
        assert switch.get("lang") == switch.get("hreflang") != lang
    assert text(output, "/en/berita/mangroves/", "//nav[@class='breadcrumbs']//a") == "Home"
    assert not page(output, "/berita/panen-raya/").xpath("//*[@class='language-switch']")


def test_another_language_is_a_file_of_words(publish: Publish) -> None:
    javanese = STORY.replace("slug: bakau", "slug: mangrov\nlang: jv\ntranslation: bakau")

    output = publish({"locale/jv.po": JAVANESE, "berita/2026/mangrov.md": javanese})

    meta = text(output, "/jv/berita/mangrov/", "//*[@class='story-meta']")
    assert "Dening Redaksi Pesisir" in meta
    assert "1 Nopèmber 2026" in meta
    assert "Oleh Redaksi Pesisir" in text(output, "/berita/bakau/", "//*[@class='story-meta']")
    assert "Waca ing basa Jawa" in text(output, "/berita/bakau/", "//*[@class='language-switch']")


def test_a_way_of_the_menu_may_lead_elsewhere_in_another_language(publish: Publish) -> None:
    hub = SMALL_HUB | {
        "navigation": [("Wisata", "/berita/bakau/", {"en": "/en/berita/mangroves/"})]
    }
    town = f'{HEADER.format(lang="en")}\nmsgctxt "kota"\nmsgid "Wisata"\nmsgstr "Sights"\n'
    output = publish({"locale/en.po": town, "berita/2026/mangroves.md": ENGLISH_STORY}, HUB=hub)

    bar = "//nav[contains(@class, 'masthead__bar')]//a"
    (own,) = page(output, "/").xpath(bar)
    (english,) = page(output, "/en/berita/mangroves/").xpath(bar)
    assert (own.text, own.get("href")) == ("Wisata", "/berita/bakau/")
    assert (english.text, english.get("href")) == ("Sights", "/en/berita/mangroves/")


def test_a_way_that_is_none_stops_the_build_with_its_cure(publish: Publish) -> None:
    with pytest.raises(BuildStopped, match=r"HUB\['navigation'\] has 'Wisata'(.|\n)*en/address"):
        publish(HUB=SMALL_HUB | {"navigation": ["Wisata"]})


def test_a_broken_catalogue_stops_the_build_and_is_named(publish: Publish) -> None:
    with pytest.raises(BuildStopped, match=r"jv\.po: line 1 .*(\n|.)*tasks\.py kata"):
        publish({"locale/jv.po": 'msgid "Oleh\nmsgstr "Dening"\n'})
