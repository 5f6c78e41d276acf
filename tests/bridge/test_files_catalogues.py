"""A catalogue holds words: whoever sends one can neither print tags nor stop a page."""

import gettext
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pytest

from plugins.bridge.catalogues import words_in
from plugins.newsroom.findings import BuildStopped

PLURALS = "nplurals=2; plural=(n != 1)"
TRICKS: Mapping[str, tuple[str, str]] = {
    "a script": ('msgid "Sumber"\nmsgstr "<script>alert(1)</script>"', "holds a tag"),
    "a form of its own": ('msgid "Sumber"\nmsgstr "%(rahasia)s"', "which its original lacks"),
    "a form a gigabyte wide": (
        'msgid "%(num)s kabar"\nmsgstr "%(num)999999999s"',
        "not written as",
    ),
    "half a form": ('msgid "Sumber"\nmsgstr "%(a"', "not written as"),
    "a turn of the text": ('msgid "Sumber"\nmsgstr "a\u202eb"', "nobody sees"),
    "a tag in a plural": (
        'msgid "%(num)s kabar"\nmsgid_plural "%(num)s kabar"\n'
        'msgstr[0] "%(num)s news"\nmsgstr[1] "<b>%(num)s</b>"',
        "holds a tag",
    ),
    "no line of a catalogue": ("alert(1)", "no line of a catalogue"),
}
WRONG_PLURALS = (
    "nplurals=999999999; plural=0",
    "nplurals=2; plural=n/0",
    "nplurals=2; plural=n%0",
    "nplurals=2; plural=0%(n-5000)",
    "nplurals=2; plural=n",
    "nplurals=1; plural=" + "(" * 30 + "0" + ")" * 30,
)
HONEST = (
    'msgid "Sumber"\nmsgstr "Sources & more: \\"50 %\\", l’été, 夜市"',
    'msgid "%(num)s kabar"\nmsgid_plural "%(num)s kabar"\n'
    'msgstr[0] "one story"\nmsgstr[1] "%(num)s stories"',
    'msgid "Sumber"\nmsgstr ""',
)


def catalogue(folder: Path, entry: str, plurals: str = PLURALS, name: str = "jv") -> Path:
    file = folder / f"locale/{name}.po"
    file.parent.mkdir(parents=True)
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    file.write_text(f'{head}"Plural-Forms: {plurals};\\n"\n\n{entry}\n', encoding="utf-8")
    return folder


@pytest.mark.parametrize("what", TRICKS)
def test_what_is_no_word_stops_the_press_with_the_file(tmp_path: Path, what: str) -> None:
    entry, reason = TRICKS[what]

    with pytest.raises(BuildStopped, match=r"jv\.po: ") as stop:
        words_in([catalogue(tmp_path, entry)], "id")

    assert reason in str(stop.value)


@pytest.mark.parametrize("plurals", WRONG_PLURALS)
def test_plurals_that_cannot_be_worked_out_stop_the_press(tmp_path: Path, plurals: str) -> None:
    with pytest.raises(BuildStopped, match=r"jv\.po: .*plurals"):
        words_in([catalogue(tmp_path, HONEST[0], plurals)], "id")


@pytest.mark.parametrize("name", ["bahasa", "..", "en_US", "EN"])
def test_a_catalogue_is_named_by_its_language(tmp_path: Path, name: str) -> None:
    with pytest.raises(BuildStopped, match="no code of a language"):
        words_in([catalogue(tmp_path, HONEST[0], name=name)], "id")


@pytest.mark.parametrize(
    "plurals",
    [
        "nplurals=1; plural=0",
        "nplurals=3; plural=(n==1) ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2",
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
        "n%100>=11 && n%100<=99 ? 4 : 5)",
    ],
)
def test_the_plurals_of_other_languages_are_worked_out(tmp_path: Path, plurals: str) -> None:
    assert words_in([catalogue(tmp_path, HONEST[0], plurals)], "id").catalogues


@pytest.mark.parametrize("entry", HONEST)
def test_honest_words_are_read(tmp_path: Path, entry: str) -> None:
    words = words_in([catalogue(tmp_path, entry)], "id")

    assert [lang for lang, _ in words.catalogues] == ["jv"]


def test_of_one_word_the_towns_own_counts(tmp_path: Path) -> None:
    theme = catalogue(tmp_path / "theme", 'msgid "Sumber"\nmsgstr "Sources"')
    town = catalogue(tmp_path / "town", 'msgid "Sumber"\nmsgstr "Where it was read"')

    ((_, compiled),) = words_in([theme, town], "id").catalogues

    assert gettext.GNUTranslations(BytesIO(compiled)).gettext("Sumber") == "Where it was read"
