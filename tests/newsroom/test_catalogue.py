"""The catalogues are complete, and templates say nothing past them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from plugins.workshop.catalogues import HEADER, complaints, rewritten, shelves
from tests.conftest import ROOT
from tests.newsroom.literals import literals, literals_in_script, templates

Write = Callable[[str], Path]

SHELVES = shelves(ROOT)
FILES = {
    file.relative_to(ROOT).as_posix(): shelf
    for shelf in SHELVES
    for file in sorted(shelf.folder.glob("*.po"))
}
SCRIPTS = sorted((ROOT / "theme/static/js").glob("*.js"))


def wanted(*words: str) -> Catalog:
    found = Catalog()
    for word in words:
        found.add(word, locations=[("x.html", 1)])
    return found


@pytest.fixture
def po(tmp_path: Path) -> Write:
    def po(entries: str) -> Path:
        file = tmp_path / "theme" / "en.po"
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"{HEADER.format(lang='en')}\n{entries}", encoding="utf-8")
        return file

    return po


@pytest.mark.parametrize("name", FILES)
def test_every_word_is_there_and_translated_and_none_is_left_over(name: str) -> None:
    assert sorted(complaints(ROOT / name, FILES[name].words)) == []


@pytest.mark.parametrize("name", FILES)
def test_catalogues_stand_as_the_task_writes_them(name: str) -> None:
    file = ROOT / name
    assert rewritten(file, FILES[name].words) == file.read_bytes(), "python3 tasks.py kata"


def test_english_is_among_the_languages_of_the_interface_and_of_the_town() -> None:
    assert {"theme/locale/en.po", "content/locale/en.po"} <= FILES.keys()


def test_a_catalogue_says_what_a_translator_still_has_to_do(po: Write) -> None:
    file = po(
        'msgid "Halaman %(number)s"\nmsgstr "Page %(nomor)s"\n\n'
        'msgid "Kanal"\nmsgstr ""\n\n'
        'msgid "Lama"\nmsgstr "Old"\n\n'
        'msgid "Selesai"\nmsgstr "100% done"\n\n'
        'msgid "Oleh %(names)s"\nmsgstr "By <b>%(names)s"\n'
    )

    words = wanted("Halaman %(number)s", "Kanal", "Tempat", "Selesai", "Oleh %(names)s")
    told = complaints(file, words)

    assert sorted(line.partition(": ")[2] for line in told) == [
        "a % that is not written %%: 'Selesai'",
        "a sign that would break HTML: 'Oleh %(names)s'",
        "missing: 'Tempat'",
        "other %(values)s than in the source: 'Halaman %(number)s'",
        "untranslated: 'Kanal'",
        "unused: 'Lama'",
    ]


def test_a_catalogue_that_is_written_anew_keeps_its_translations(po: Write) -> None:
    file = po('msgid "Kanal"\nmsgstr "Section"\n\nmsgid "Lama"\nmsgstr "Old"\n')

    file.write_bytes(rewritten(file, wanted("Kanal", "Tempat")))

    assert [line.partition(": ")[2] for line in complaints(file, wanted("Kanal", "Tempat"))] == [
        "untranslated: 'Tempat'"
    ]
    assert 'msgstr "Section"' in file.read_text(encoding="utf-8")
    assert "Lama" not in file.read_text(encoding="utf-8")


def test_a_new_language_begins_with_every_word_still_to_be_said(tmp_path: Path) -> None:
    begun = rewritten(tmp_path / "jv.po", wanted("Kanal")).decode()

    assert '"Language: jv\\n"' in begun
    assert begun.endswith('msgid "Kanal"\nmsgstr ""\n\n')


@pytest.mark.parametrize("file", templates(ROOT / "theme"), ids=lambda file: file.name)
def test_templates_say_nothing_past_the_catalogue(file: Path) -> None:
    assert list(literals(file.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.name)
def test_scripts_take_their_words_from_the_page(file: Path) -> None:
    assert literals_in_script(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "<p>Baca juga</p>",
        '<nav aria-label="Jejak halaman"></nav>',
        '<img alt="Kode QR ke {{ title }}">',
        '{{ section_title("Terbaru", id="terbaru") }}',
        '<p data-none="Tidak ada">{{ _("Ada") }}</p>',
        '{{ _("Peta %(name)s", name="Tempat " ~ name) }}',
        "<p>{{ number }} tulisan</p>",
    ],
)
def test_words_that_go_past_the_catalogue_are_seen(source: str) -> None:
    assert list(literals(source))


def test_a_sentence_in_a_script_is_seen() -> None:
    assert literals_in_script('status.textContent = "Teks sudah dipilih."; // Words for us')
    assert not literals_in_script('import { find } from "./find.js"; // Finds "Some words here".')
