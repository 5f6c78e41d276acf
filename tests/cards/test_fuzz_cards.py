"""Whatever is written in a header, a card is drawn: nothing overflows, crashes or shows a box."""

from dataclasses import replace
from functools import cache
from importlib.resources import as_file

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.cards.face import FALLBACKS, sayable
from plugins.cards.layout import layout_of
from plugins.cards.setting import TextTooLong
from plugins.cards.words import ink_of
from plugins.newsroom.card import CardCopy, Shape
from plugins.newsroom.typeface import FAMILY, font_file, package_folder
from tests.cards.judging import (
    LOOK,
    drawn,
    headline_of,
    headline_on,
    left_leaning,
    opened,
    parted_numbers,
)
from tests.cards.samples import LONG_WORD
from tests.cards.test_legibility import LARGE_UP_TO, SIZES, STORY, is_safe

LONGEST = 200
"""Characters of a headline that always fit; the desk allows no longer ones."""

NAMES = "Warga Nelayan Petani Siswa Bupati Perahu Jembatan Pasar Festival Sungai Desa".split()
VERBS = "menanam membangun menyambut merawat memanen meresmikan mempertanggungjawabkan".split()
THINGS = "bakau rotan perpustakaan sekolah penyeberangan kebudayaan pantai air anak-anak".split()
LINKS = "di ke dari dan yang untuk".split()
COUNTS = (
    "172 lengkung|25 tahun|29 November 2026|pukul 15.30 WIB|Rp14,8 miliar|17 kecamatan|450 meter"
).split("|")


def texts(longest: int) -> st.SearchStrategy[str]:
    """Any Unicode at all, and what is nearer to a newsroom's typing."""
    wide = st.text("WMm@—…", max_size=longest)
    near = st.lists(st.text("abcWM019.,:-/–“”é’()😀بن森ñ\u200d\ufe0f ", max_size=70), max_size=20)
    return st.text(max_size=longest) | wide | near.map(lambda parts: " ".join(parts)[:longest])


def copies() -> st.SearchStrategy[CardCopy]:
    return st.builds(
        CardCopy,
        headline=texts(LONGEST),
        kicker=texts(40),
        colour=st.integers(0, 0xFFFFFF).map("#{:06x}".format),
        place=texts(60),
        date=texts(30),
        byline=texts(80),
        brand=texts(30),
        look=st.just(LOOK),
        stamp=texts(12),
        when=texts(60),
        venue=texts(80),
    )


@st.composite
def headlines(draw: st.DrawFn) -> str:
    """As an editor writes them, of 30 to 110 characters: no two linking words in a row."""
    words = [draw(st.sampled_from(NAMES)), draw(st.sampled_from(VERBS))]
    while len(" ".join(words)) < 30 or draw(st.booleans()):
        words += [draw(st.sampled_from(THINGS)), draw(st.sampled_from(LINKS))]
        words += [draw(st.sampled_from(COUNTS + NAMES))]
    return " ".join(words)


@settings(deadline=None, max_examples=150, derandomize=True)
@given(copies(), st.sampled_from(Shape))
def test_no_text_leaves_the_safe_zone(copy: CardCopy, shape: Shape) -> None:
    for line in layout_of(copy, shape).texts:
        assert is_safe(line, shape), line
        assert line.size > 0


@settings(deadline=None, max_examples=100, derandomize=True)
@given(texts(LONGEST), st.sampled_from(Shape))
def test_no_letter_of_a_headline_is_lost(headline: str, shape: Shape) -> None:
    printed = "".join(headline_on(replace(STORY, headline=headline), shape))

    assert printed.replace(" ", "").replace("-", "") == sayable(headline).replace(" ", "").replace(
        "-", ""
    )


@settings(deadline=None, max_examples=100, derandomize=True)
@given(copies(), st.sampled_from(Shape))
def test_every_sign_that_is_printed_has_a_shape(copy: CardCopy, shape: Shape) -> None:
    for line in layout_of(copy, shape).texts:
        assert {ord(sign) for sign in line.text} <= known()
        left, _, right, _ = ink_of(line.text, line.size, line.weight)
        assert right > left, line


@cache
def known() -> frozenset[int]:
    """What the typefaces say of themselves that they can print."""
    files = [(font_file(FAMILY), -1)]
    files += [(package_folder(one.package) / one.file, one.index) for one in FALLBACKS]
    characters: set[int] = set()
    for file, index in files:
        with as_file(file) as path, TTFont(path, fontNumber=index, lazy=True) as font:
            characters.update(font.getBestCmap())
    # These have no shape of their own and change that of their neighbours.
    return frozenset(characters) | {0x200C, 0x200D, *range(0xFE00, 0xFE10)}


@settings(deadline=None, max_examples=30, derandomize=True)
@given(copies(), st.sampled_from(Shape))
def test_any_copy_at_all_can_be_drawn(copy: CardCopy, shape: Shape) -> None:
    card = drawn(copy, None, shape)

    assert opened(card).size == shape.value


@settings(deadline=None, max_examples=150, derandomize=True)
@given(headlines().filter(lambda text: len(text) <= LARGE_UP_TO), st.sampled_from(Shape))
def test_an_editors_headline_is_large_and_breaks_well(headline: str, shape: Shape) -> None:
    layout = layout_of(replace(STORY, headline=headline), shape)
    lines = headline_on(replace(STORY, headline=headline), shape)

    assert " ".join(lines) == headline
    assert all(line.size >= SIZES[shape] for line in headline_of(layout))
    assert not left_leaning(lines)
    assert not parted_numbers(headline, lines)


@pytest.mark.parametrize("shape", list(Shape), ids=lambda shape: shape.name)
@pytest.mark.parametrize("letter", ["W", "森", "😀", "ﷺ", "ậ"])
def test_the_widest_letters_fit(letter: str, shape: Shape) -> None:
    for text in (letter * LONGEST, f"{letter * 9} " * (LONGEST // 10), LONG_WORD.upper()):
        lines = headline_of(layout_of(replace(STORY, headline=text.strip()), shape))

        assert all(is_safe(line, shape) for line in lines)


@pytest.mark.parametrize("shape", list(Shape), ids=lambda shape: shape.name)
def test_only_what_no_card_could_hold_is_refused(shape: Shape) -> None:
    with pytest.raises(TextTooLong):
        layout_of(replace(STORY, headline="kata " * 999 + "akhir"), shape)
