"""A headline is never cut, never overflows, and breaks where an editor would break it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.cards.face import sayable
from plugins.cards.frames import FRAMES
from plugins.cards.layout import layout_of
from plugins.cards.setting import LAST_RESORT, Setting, TextTooLong, headline_setting
from plugins.cards.words import ink_of, width_of
from plugins.newsroom.card import Shape
from tests.cards.samples import HEADLINES, LONG_HEADLINE, LONG_WORD, copy

WORDS = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIMW0123456789.,:-/–“”é", min_size=1, max_size=70)
HEADLINE_TEXTS = st.lists(WORDS, min_size=1, max_size=30).map(lambda words: " ".join(words)[:200])
LEANING = {"di", "ke", "dari", "dan", "yang", "untuk"}
ROOM = {Shape.LINK: 205, Shape.SQUARE: 390, Shape.PORTRAIT: 480, Shape.STATUS: 590}
"""Pixels that the other words leave to the headline, about."""
WHOLE = [headline for headline in HEADLINES if LONG_WORD not in headline]
COUNTING = {
    "Warga desa memugar rumah betang dengan tangan sendiri pada 29 November 2026": (
        "29 November 2026"
    ),
    "Nelayan muara memanen padi dan pasar terapung mulai pukul 15.30 WIB": "pukul 15.30 WIB",
    "Desa di hulu sungai itu menerima bantuan Rp14,8 miliar untuk sekolah": "Rp14,8 miliar",
    "Jembatan gantung yang baru di hulu sungai kini sepanjang 450 meter": "450 meter",
    "Pasar terapung yang dirindukan warga dibuka lagi 29 November 2026": "29 November 2026",
    "Perpustakaan keliling itu kini singgah pula di 17 kecamatan pesisir": "17 kecamatan",
    "Harga rotan di pasar hulu naik lagi 12 persen sejak bulan Januari 2026": "12 persen",
}

each_shape = pytest.mark.parametrize("shape", list(Shape), ids=lambda shape: shape.name)


def set_headline(text: str, shape: Shape = Shape.LINK, names: tuple[str, ...] = ()) -> Setting:
    return headline_setting(sayable(text), FRAMES[shape], height=ROOM[shape], names=names)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(HEADLINE_TEXTS, st.sampled_from(Shape))
def test_no_letter_of_a_headline_is_lost(headline: str, shape: Shape) -> None:
    setting = set_headline(headline, shape)

    assert "".join(setting.lines) == sayable(headline)
    for line, shown in zip(setting.lines, setting.shown, strict=True):
        # Only a word that goes on in the next line gains anything: its hyphen.
        assert shown in {line.rstrip(), f"{line}-"}
        assert width_of(shown, setting.size, setting.weight) <= FRAMES[shape].measure


@settings(max_examples=60, deadline=None, derandomize=True)
@given(HEADLINE_TEXTS, st.text(max_size=60), st.text(max_size=90), st.sampled_from(Shape))
def test_everything_stays_inside_the_margins(
    headline: str, kicker: str, byline: str, shape: Shape
) -> None:
    frame = FRAMES[shape]
    layout = layout_of(copy(headline, kicker=kicker, byline=byline), shape)

    for line in layout.texts:
        left, _, right, _ = ink_of(line.text, line.size, line.weight)
        assert line.x >= frame.margin
        assert line.x + right - left <= frame.width - frame.margin + 1
    assert frame.foot - layout.top <= frame.block + 12


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.text(min_size=3, max_size=200), st.sampled_from(Shape))
def test_any_text_at_all_can_be_a_headline(headline: str, shape: Shape) -> None:
    printed = "".join(line.text for line in layout_of(copy(headline), shape).headline)

    for sign in " -":
        printed, headline = printed.replace(sign, ""), sayable(headline).replace(sign, "")
    assert printed == headline


@each_shape
@pytest.mark.parametrize("headline", HEADLINES)
def test_headlines_are_as_large_as_the_shape_asks_on_few_lines(headline: str, shape: Shape) -> None:
    frame, layout = FRAMES[shape], layout_of(copy(headline), shape)

    if len(headline) <= 110:
        sizes = {line.size for line in layout.headline}
        assert len(sizes) == 1
        assert (52 if shape is Shape.LINK else 56) <= min(sizes) <= frame.largest
        assert len(layout.headline) <= frame.most_lines


@each_shape
def test_a_short_headline_is_as_large_as_it_may_be(shape: Shape) -> None:
    assert set_headline("Kue", shape).size == FRAMES[shape].largest
    assert set_headline("Kue", shape).shown == ("Kue",)


@each_shape
def test_a_long_headline_is_smaller_and_whole(shape: Shape) -> None:
    setting = set_headline(LONG_HEADLINE, shape)

    assert len(LONG_HEADLINE) > 190
    assert " ".join(setting.shown) == LONG_HEADLINE
    assert LAST_RESORT <= setting.size < FRAMES[shape].largest


@each_shape
@pytest.mark.parametrize("letters", ["MAMMAM ", "森", "😀", "W"])
def test_200_wide_letters_get_more_lines_rather_than_a_cut(letters: str, shape: Shape) -> None:
    shouted = (letters * 200)[:200].strip()
    setting = set_headline(shouted, shape)

    assert "".join(setting.lines) == sayable(shouted)
    assert setting.depth <= ROOM[shape]


@each_shape
def test_a_word_is_broken_only_when_no_line_could_hold_it(shape: Shape) -> None:
    held = "Keberlangsungankesejahteraan"

    assert held in " ".join(set_headline(f"Demi {held} warga pesisir", shape).shown).split()
    broken = set_headline(LONG_WORD, shape).shown
    assert len(broken) > 1
    assert all(line.endswith("-") for line in broken[:-1])
    assert "".join(line.rstrip("-") for line in broken) == LONG_WORD


@each_shape
def test_a_broken_word_breaks_between_syllables(shape: Shape) -> None:
    syllables = (
        "Mem per tang gung ja wab kan ke ber lang su ngan ke se jah te ra an ma sya ra kat".split()
    )
    edges = {len("".join(syllables[:count])) for count in range(len(syllables) + 1)}
    at = 0
    for line in set_headline(LONG_WORD, shape).lines:
        at += len(line)
        assert at in edges, line


def test_a_compound_breaks_at_its_own_hyphen() -> None:
    half = LONG_WORD[:28]

    assert set_headline(f"{half}-{half}").shown == (f"{half}-", half)


@each_shape
@pytest.mark.parametrize("headline", [*WHOLE, *COUNTING])
def test_no_line_ends_in_a_word_that_leans_on_the_next(headline: str, shape: Shape) -> None:
    lines = [line.text for line in layout_of(copy(headline), shape).headline]
    ends = {line.split()[-1].casefold() for line in lines[:-1]}

    assert not ends & LEANING


@each_shape
@pytest.mark.parametrize("headline", [*WHOLE, *COUNTING])
def test_no_word_is_left_alone_on_the_last_line(headline: str, shape: Shape) -> None:
    lines = [line.text for line in layout_of(copy(headline), shape).headline]

    assert len(lines) == 1 or " " in lines[-1]


@pytest.mark.parametrize(
    ("headline", "shape"),
    [
        ("Pasar Sekolah membangun Kebudayaan", Shape.SQUARE),
        ("Jembatan Pasar, menyambut Kebudayaan", Shape.PORTRAIT),
        ("Perpustakaan Sekolah, memanen Jembatan", Shape.STATUS),
    ],
)
def test_smaller_type_is_the_price_of_a_word_not_left_alone(headline: str, shape: Shape) -> None:
    setting = set_headline(headline, shape)

    assert not setting.is_orphaned
    assert " " in setting.shown[-1]
    assert setting.size < FRAMES[shape].largest


@each_shape
@pytest.mark.parametrize(("headline", "together"), COUNTING.items())
def test_a_number_stays_with_what_it_counts(headline: str, together: str, shape: Shape) -> None:
    assert any(together in line.text for line in layout_of(copy(headline), shape).headline)


@each_shape
@pytest.mark.parametrize("name", ["Mentawa Baru", "Ujung Pandaran", "Kotawaringin Timur"])
def test_the_name_of_a_place_is_not_parted(name: str, shape: Shape) -> None:
    for before in range(1, 9):
        headline = " ".join(["warga"] * before) + f" {name}, menanam bakau dan menenun rotan"
        shown = set_headline(headline, shape, names=(name,)).shown

        assert any(name in line for line in shown), shown


def test_a_line_rather_ends_where_the_clause_does() -> None:
    assert set_headline("Terowongan Cahaya Kita, 172 Lengkung di Tepi Sungai").shown == (
        "Terowongan Cahaya Kita,",
        "172 Lengkung di Tepi Sungai",
    )
    assert set_headline("Air Pasang Datang Lagi: Warga Hilir Bersiap").shown == (
        "Air Pasang Datang Lagi:",
        "Warga Hilir Bersiap",
    )


def test_a_clause_in_one_piece_is_worth_a_line() -> None:
    assert set_headline("Petani Desa: menyambut Festival").shown == (
        "Petani Desa:",
        "menyambut Festival",
    )


def test_the_last_resort_is_really_tried() -> None:
    setting = headline_setting("😀" * 200, FRAMES[Shape.LINK], height=195)

    assert setting.size == LAST_RESORT


def test_a_text_beyond_all_measure_is_refused_with_a_reason() -> None:
    with pytest.raises(TextTooLong, match="3000 letters"):
        set_headline("kata " * 599 + "akhir")


def test_nothing_to_say_needs_no_lines() -> None:
    assert set_headline("").lines == ()
    assert set_headline("").depth == 0
