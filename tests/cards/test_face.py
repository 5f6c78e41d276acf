"""What can be said is said with a typeface that has it; nothing is ever an empty box."""

import unicodedata
from functools import cache
from importlib.resources import as_file
from importlib.resources.abc import Traversable

import pytest
import uharfbuzz
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.cards.clusters import clusters
from plugins.cards.coverage import coverage_of
from plugins.cards.face import FALLBACKS, face, number_for, sayable, unsayable
from plugins.cards.reading_order import in_order, levels
from plugins.newsroom.typeface import FAMILY, font_file, package_folder

FAMILY_OF_THREE = "👨\u200d👩\u200d👧"
WALES = "🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"
NUMBERS = range(len(FALLBACKS) + 1)


def font_of(number: int) -> tuple[Traversable, int]:
    if number == 0:
        return font_file(FAMILY), 0
    fallback = FALLBACKS[number - 1]
    return package_folder(fallback.package) / fallback.file, fallback.index


@cache
def shaper(number: int) -> uharfbuzz.Font:
    file, index = font_of(number)
    return uharfbuzz.Font(uharfbuzz.Face(file.read_bytes(), index))


def glyphs(text: str, number: int) -> list[int]:
    """The glyphs that a shaping engine finds; 0 is the empty box."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(shaper(number), buffer)
    return [info.codepoint for info in buffer.glyph_infos]


@cache
def written() -> tuple[str, ...]:
    """A few hundred characters of every script that a typeface here has."""
    return tuple(
        chr(character)
        for number in NUMBERS
        for character in list(coverage_of(*font_of(number)))[:: 150 if number == 23 else 6]
    )


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("é", 0),
        ("ạ", 0),
        ("Ж", 1),
        ("ʔ", 1),
        ("س", 2),
        ("ש", 3),
        ("ก", 14),
        ("👍🏽", 21),
        ("❤️", 21),
        ("1️⃣", 21),
        ("🇮🇩", 21),
        (FAMILY_OF_THREE, 21),
        (WALES, 21),
        ("①", 22),
        ("森", 23),
        ("の", 23),
        ("한", 23),
    ],
)
def test_the_first_typeface_that_has_a_cluster_says_it(text: str, number: int) -> None:
    assert number_for(text) == number
    assert sayable(text) == text
    assert unsayable(text) == ()


@pytest.mark.parametrize(
    ("sent", "printed", "lost"),
    [
        ("  Panen\u2009\nRaya\x85", "Panen Raya", ""),
        ("Warga – “Kue” … é", "Warga – “Kue” … é", ""),
        ("Pane\u0301n", "Panén", ""),
        ("ＳＡＭＰＩＴ 𝗦𝗮𝗺𝗽𝗶𝘁 ｶﾞ", "SAMPIT Sampit ガ", ""),
        ("\ufdfd", "بسم الله الرحمن الرحيم", ""),
        ("1\ufe0f a\ufe0f a\u200db", "1 a ab", ""),
        ("Satu\u202edua\u200b\u2066 ti\u00adga\x00", "Satudua tiga", ""),
        ("Satu\ufeff \u3164\ufffd dua", "Satu dua", ""),
        ("\u0301Satu", "Satu", "\u0301"),
        ("Aksara ꦗꦮ", "Aksara", "ꦗꦮ"),
        ("a\u0351\u0357\u0307\u0309\u0301", "a\u0351\u0357", "\u0307\u0309\u0301"),
        ("မြို့", "မြို့", ""),
        ("\ud800x\ue000\U000fffff", "x", ""),
        ("𒀀𒀀", "", "𒀀"),
        ("⌗\u2df5🏻 x", "⌗ x", "\u2df5🏻"),
    ],
)
def test_what_is_said_and_what_is_lost(sent: str, printed: str, lost: str) -> None:
    assert sayable(sent) == printed
    assert unsayable(sent) == tuple(lost)


@settings(deadline=None)
@given(
    st.text(max_size=40) | st.lists(st.deferred(lambda: st.sampled_from(written()))).map("".join)
)
def test_no_text_comes_out_with_an_empty_box(text: str) -> None:
    printed = sayable(text)

    assert sayable(printed) == printed
    for cluster in clusters(printed.replace(" ", "")):
        number = number_for(cluster)
        assert number is not None, ascii(printed)
        assert 0 not in glyphs(cluster, number), ascii(cluster)


@pytest.mark.parametrize("number", NUMBERS)
def test_the_quick_look_into_a_font_sees_what_fonttools_sees(number: int) -> None:
    file, index = font_of(number)
    with as_file(file) as path, TTFont(path, fontNumber=index, lazy=True) as font:
        known = {letter for letter, glyph in font.getBestCmap().items() if glyph != ".notdef"}

    assert set(coverage_of(file, index)) == known


@pytest.mark.parametrize("number", [number for number in NUMBERS if number < 23])
def test_every_character_of_a_small_font_has_a_shape(number: int) -> None:
    drawn = face(20, 700, number)
    for character in map(chr, coverage_of(*font_of(number))):
        if number_for(character) == number:
            assert drawn.getmask(character).getbbox(), f"U+{ord(character):04X}"


@pytest.mark.parametrize(
    "sign",
    ["e\u0301", "👍🏽", FAMILY_OF_THREE, "🇮🇩", WALES, "1️⃣", "❤️", "क्ष", "\u1112\u1161\u11ab", "नी"],
)
def test_a_cluster_is_never_parted(sign: str) -> None:
    assert clusters(f"a{sign}{sign}b {sign}") == ("a", sign, sign, "b", " ", sign)


@settings(deadline=None)
@given(st.text())
def test_clusters_are_the_text(text: str) -> None:
    assert "".join(clusters(text)) == text


@pytest.mark.parametrize(
    ("logical", "depths"),
    [
        ("Sampit 2026", "00000000000"),
        ("ab אב 12", "00011122"),
        ("אב 12, גד", "111221111"),
        ("ab (אב) c", "000011000"),
        ("אב (12)", "1111221"),
        ("ab אב (12) גד", "0001111221111"),
        ("ab אב!", "000110"),
        ("אב!", "111"),
        ("סל 3,5%", "1112222"),
        ("a سل 3/4", "00111222"),
        ("a سل +3", "0011112"),
    ],
)
def test_arabic_and_hebrew_run_from_right_to_left(logical: str, depths: str) -> None:
    """By hand after UAX 9."""
    assert "".join(map(str, levels(logical))) == depths


def test_numbers_keep_their_order_within_a_line_from_right_to_left() -> None:
    line = "אב 12 ג"

    assert "".join(in_order(line, levels(line))) == "ג 12 בא"


@settings(deadline=None)
@given(st.text())
def test_putting_a_line_in_order_loses_nothing(text: str) -> None:
    line = in_order(text, levels(text))

    assert sorted(line) == sorted(text)
    assert in_order(text, [0] * len(text)) == list(text)
    assert unicodedata.is_normalized("NFC", sayable(text))
