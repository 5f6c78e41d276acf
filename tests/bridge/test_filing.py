"""A story that was filed comes back as it was, with what the registers say of those it names."""

import time
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from pelican.settings import read_settings

from plugins.bridge import registers
from plugins.bridge.bodies import place_of
from plugins.bridge.drafts import story_files
from plugins.bridge.engine import Press
from plugins.bridge.filing import filed, linked, photos_of, unfiled, whole
from plugins.bridge.known import Known
from plugins.bridge.markup import Markup
from plugins.bridge.photo_files import PhotoFiles
from plugins.bridge.reader import draft_from, read_draft
from plugins.bridge.reading import SETTLED
from plugins.bridge.settings import config_at
from plugins.bridge.stories import StoryMaker, Told
from plugins.newsroom.draft import Draft
from plugins.newsroom.story import Person, Story
from tests.conftest import PEOPLE, PLACES, ROOMS, ROOT, SMALL_HUB, STORY, TINY, Write, page

CONFIG = config_at(ROOT / "pelicanconf.py")
CONTENT = CONFIG.folders.content
MARKUP = Markup.from_settings(CONFIG.markdown)
STAMP = (1, 2, 3)

WITHDRAWN = """\
title: Berita yang ditarik
date: 2026-11-01 08:00
category: Lingkungan
status: withdrawn
withdrawn_reason: Narasumber mencabut keterangannya, dan kami tidak dapat memastikannya.
withdrawn_on: 2026-11-20
"""
FULL = """\
title: "Festival: “jukung” & perahu"
date: 2026-11-01 08:00
modified: 2026-11-03 09:15
category: Lingkungan
tags: [bakau, "Éloï, Mentaya"]
authors: [Redaksi Pesisir, Orang Baru]
slug: festival
lang: en
summary: Perahu berlomba di muara.
place: Desa Hilir, Pantai Timur
image: foto/bakau.jpg
image_alt: Bibit bakau
image_caption: Bibit.
image_credit: Redaksi
image_focus: 30% 60%
keyphrase: festival jukung
queries: [kapan festival jukung]
card_title: Jukung!
sources:
  - name: Dinas
    url: https://dinas.example/laporan
    accessed: 2026-11-01
  - name: Warga
corrections:
  - date: 2026-11-03
    text: Nama dieja salah.
event_start: 2026-12-01 07:00
event_end: 2026-12-01 12:00
venue: Muara
editor: Rina
verified_by: Budi
verified_on: 2026-11-02
aliases: [/berita/lomba/]
translation: festival-jukung
"""


@pytest.fixture(scope="module")
def known() -> Known:
    """All that the hub's own registers and settings know."""
    people, _ = registers.people_in(CONTENT, registers.PEOPLE, CONFIG.addresses)
    places, _ = registers.places_in(CONTENT, registers.PLACES, CONFIG.addresses, MARKUP)
    return Known(CONFIG, people, places)


@pytest.fixture
def tiny(write: Write) -> Path:
    return write(TINY)


def registered(content: Path) -> Known:
    """What the tiny newspaper's registers know."""
    people, _ = registers.people_in(content, registers.PEOPLE, CONFIG.addresses)
    places, _ = registers.places_in(content, registers.PLACES, CONFIG.addresses, MARKUP)
    return Known(CONFIG, people, places)


def told(draft: Draft, known: Known, content: Path = CONTENT) -> Told:
    photos = PhotoFiles(content, lambda photo: replace(photo, size=(1600, 1067), tint=(3, 1)), {})
    return StoryMaker(CONFIG, known, MARKUP, photos).told(draft)


def through_the_files(one: Told, known: Known) -> Story:
    data = filed(one, STAMP, "digest", 7)
    return whole(unfiled(data), known)


def story_of(one: Told) -> Story:
    assert one.story is not None, one.findings
    return one.story


def of_content(known: Known) -> Iterator[Told]:
    for file in story_files(CONFIG.folders)[0]:
        yield told(read_draft(CONTENT / file.path, CONTENT), known)


def test_every_story_of_the_hub_comes_back_as_it_was(known: Known) -> None:
    digests = []
    for one in of_content(known):
        back = through_the_files(one, known)
        assert back == one.story
        assert back.digest == through_the_files(one, known).digest
        digests.append(back.digest)
    assert len(digests) > 30
    assert len(set(digests)) == len(digests)


def test_every_field_that_a_story_may_have_comes_back(tiny: Path) -> None:
    known = registered(tiny)
    text = f'---\n{FULL}---\nIsi **tebal**.\n\n![Bakau](foto/bakau.jpg "Bakau. Foto: Redaksi")\n'
    full = told(draft_from(text, "berita/2026/festival.md"), known, tiny)
    gone = told(draft_from(f"---\n{WITHDRAWN}---\nIsi.\n", "berita/2026/tarik.md"), known, tiny)
    bare = told(draft_from("Title: A\nDate: 2026-11-01\n\nIsi.\n", "halaman/a.md"), known, tiny)

    for one in (full, gone, bare):
        assert through_the_files(one, known) == story_of(one)
    same = [
        field.name
        for field in fields(Story)
        if getattr(story_of(bare), field.name)
        in (getattr(story_of(full), field.name), getattr(story_of(gone), field.name))
        and getattr(story_of(full), field.name) == getattr(story_of(gone), field.name)
    ]
    assert same == []  # or a field would be tried with one value only


def test_what_was_read_besides_the_story_comes_back(tiny: Path) -> None:
    known = registered(tiny)
    text = STORY.replace("Bibit disemai", "Baca [panen](panen-raya.md#padi) itu. Bibit disemai")
    one = told(draft_from(text, "berita/2026/bakau.md"), known, tiny)
    kept = unfiled(filed(one, STAMP, "digest", 7))

    assert (kept.stamp, kept.digest, kept.alias_line) == (STAMP, "digest", 7)
    assert kept.links == one.links
    assert [link.file for link in kept.links] == ["berita/2026/panen-raya.md"]
    assert list(photos_of(kept.bare.story)) == list(photos_of(story_of(one)))
    assert next(iter(photos_of(kept.bare.story))).digest


def test_links_to_files_become_addresses_and_count_in_the_digest(tiny: Path) -> None:
    known = registered(tiny)
    text = STORY.replace("Bibit disemai", "Baca [panen](panen-raya.md#padi) itu. Bibit disemai")
    one = told(draft_from(text, "berita/2026/bakau.md"), known, tiny)
    kept = unfiled(filed(one, STAMP, "digest", 0))
    file = "berita/2026/panen-raya.md"
    stories = [
        linked(whole(kept, known), kept.links, {file: address})
        for address in ("/berita/panen/", "/berita/panen-lagi/")
    ]

    assert '<a href="/berita/panen/#padi">panen</a>' in stories[0].html
    assert place_of(file) not in stories[0].html
    assert stories[0].digest != stories[1].digest


EDITS = {
    "title: Warga": "title: Para warga",
    "date: 2026-11-01 08:00": "date: 2026-11-01 08:01",
    "Lingkungan": "Wisata",
    "[bakau, pesisir]": "[pesisir, bakau]",
    "[Redaksi Pesisir]": "[Redaksi Lain]",
    "place: Desa Hilir": "place: Pantai Timur",
    "foto/bakau.jpg": "foto/lain.jpg",
    "kebun warga": "kebun para warga",
    "accessed: 2026-11-01": "accessed: 2026-11-02",
}


@pytest.mark.parametrize("old", EDITS)
def test_whatever_is_edited_the_story_has_another_digest(tiny: Path, old: str) -> None:
    known = registered(tiny)
    (tiny / "foto/lain.jpg").write_bytes(b"")
    stories = [
        through_the_files(told(draft_from(text, "berita/2026/bakau.md"), known, tiny), known)
        for text in (STORY, STORY.replace(old, EDITS[old], 1))
    ]

    assert stories[0] != stories[1]
    assert stories[0].digest != stories[1].digest


def test_people_and_places_are_those_that_the_registers_know_now(write: Write) -> None:
    before = registered(write(TINY))
    one = told(draft_from(STORY, "berita/2026/bakau.md"), before)
    data = filed(one, STAMP, "digest", 0)
    after = registered(
        write(
            {
                "data/people.yaml": PEOPLE.replace("tepi pantai", "muara"),
                "data/places.yaml": PLACES.replace("pada tahun ini", "pada musim ini"),
            }
        )
    )
    then, story = whole(unfiled(data), before), whole(unfiled(data), after)

    assert [person.bio for person in story.authors] == ["Menulis dari muara."]
    assert story.places[0].summary.endswith("pada musim ini.")
    assert story.digest != then.digest == whole(unfiled(data), before).digest
    assert before.names == after.names


def test_two_people_of_one_name_stay_apart() -> None:
    people = tuple(
        Person(slug=slug, name="Siti Aminah", address=f"/penulis/{slug}/")
        for slug in ("siti-aminah", "siti-aminah-mentaya")
    )
    known = Known(CONFIG, people, ())
    text = "Title: A\nDate: 2026-11-01\nCategory: Lingkungan\nAuthors: siti-aminah\n\nIsi.\n"
    one = told(draft_from(text, "berita/2026/a.md"), known)

    assert [person.slug for person in story_of(one).authors] == ["siti-aminah"]
    assert through_the_files(one, known) == one.story


def test_a_register_that_changed_is_on_every_page_though_no_story_is_read(
    tmp_path: Path, write: Write, kept: Path
) -> None:
    def build() -> int:
        settings = {
            "PATH": str(tmp_path / "content"),
            "OUTPUT_PATH": str(tmp_path / "output"),
            "CACHE_PATH": str(kept),
            "PLUGINS": [f"plugins.{room}" for room in ROOMS],
            "HUB": SMALL_HUB,
        }
        press = Press(read_settings(str(ROOT / "pelicanconf.py"), override=settings))
        press.run()
        return press.timings.steps["reading"].done

    write(TINY)
    time.sleep(2 * SETTLED / 1e9)  # a file of this very moment may still be being written
    build()
    write({"data/people.yaml": PEOPLE.replace("Menulis dari tepi pantai", "Menulis dari muara")})

    assert build() == 0
    byline = page(tmp_path / "output", "/penulis/redaksi-pesisir/").text_content()
    assert "Menulis dari muara" in byline
    write({"data/people.yaml": PEOPLE.replace("name: Redaksi Pesisir", "name: Redaksi Muara")})
    assert build() > 0
