"""A headline is never cut, never overflows, and breaks where an editor would break it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.cards.face import sayable
from plugins.cards.layout import FOOT, HEIGHT, MARGIN, MEASURE, Layout, TextLine, layout_of
from plugins.cards.setting import Setting, TextTooLong, headline_setting
from plugins.cards.words import ink_of, width_of
from tests.cards.samples import HEADLINES, LONG_HEADLINE, LONG_WORD, copy

WORDS = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIMW0123456789.,:-/–“”é", min_size=1, max_size=70)
HEADLINE_TEXTS = st.lists(WORDS, min_size=1, max_size=30).map(lambda words: " ".join(words)[:200])
LEANING = {"di", "ke", "dari", "dan", "yang", "untuk"}


def set_headline(text: str, height: int = 346) -> Setting:
    return headline_setting(sayable(text), width=MEASURE, height=height)


def ink_width(line: TextLine) -> float:
    left, _, right, _ = ink_of(line.text, line.size, line.weight)
    return right - left


def stays_on_the_card(layout: Layout) -> bool:
    return all(
        line.x >= MARGIN
        and line.x + ink_width(line) <= MARGIN + MEASURE + 1
        and line.box[1] >= 0
        and line.box[3] <= HEIGHT
        for line in layout.texts
    )


@settings(max_examples=120, deadline=None, derandomize=True)
@given(HEADLINE_TEXTS)
def test_no_letter_of_a_headline_is_lost(headline: str) -> None:
    setting = set_headline(headline)

    assert "".join(setting.lines) == sayable(headline)
    for line, shown in zip(setting.lines, setting.shown, strict=True):
        # Only a word that goes on in the next line gains anything: its hyphen.
        assert shown in {line.rstrip(), f"{line}-"}
        assert width_of(shown, setting.size, setting.weight) <= MEASURE


@settings(max_examples=60, deadline=None, derandomize=True)
@given(HEADLINE_TEXTS, st.text(max_size=60), st.text(max_size=90))
def test_everything_stays_inside_the_margins(headline: str, kicker: str, footnote: str) -> None:
    layout = layout_of(copy(headline, kicker=kicker, footnote=footnote))

    assert stays_on_the_card(layout)
    assert sum(line.size * 1.1 for line in layout.headline) <= 0.55 * HEIGHT + 1


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.text(min_size=3, max_size=200))
def test_any_text_at_all_can_be_a_headline(headline: str) -> None:
    printed = layout_of(copy(headline)).headline

    assert "".join(line.text for line in printed).replace(" ", "").replace("-", "") == sayable(
        headline
    ).replace(" ", "").replace("-", "")


@pytest.mark.parametrize("headline", HEADLINES)
def test_headlines_are_large_on_four_lines_at_most(headline: str) -> None:
    setting = set_headline(headline)

    assert 40 <= setting.size <= 76
    assert len(setting.lines) <= 4


def test_a_short_headline_is_as_large_as_it_may_be() -> None:
    assert set_headline("Kue").size == 76
    assert set_headline("Kue").shown == ("Kue",)


def test_a_long_headline_is_smaller_and_whole() -> None:
    assert len(LONG_HEADLINE) > 190
    assert " ".join(set_headline(LONG_HEADLINE).shown) == LONG_HEADLINE


def test_200_wide_letters_get_more_lines_rather_than_a_cut() -> None:
    shouted = ("MAMMAM " * 29)[:200].strip()

    setting = set_headline(shouted)

    assert " ".join(setting.shown) == shouted
    assert setting.height <= 346


def test_a_word_is_broken_only_when_no_line_could_hold_it() -> None:
    held = "Keberlangsungankesejahteraanmasyarakat"
    lines = set_headline(f"Demi {held} warga pesisir").shown
    assert held in " ".join(lines).split()

    broken = set_headline(LONG_WORD).shown
    assert len(broken) > 1
    assert all(line.endswith("-") for line in broken[:-1])
    assert "".join(line.rstrip("-") for line in broken) == LONG_WORD


def test_a_broken_word_breaks_between_syllables() -> None:
    assert set_headline(LONG_WORD).shown == (
        "Mempertanggungjawab-",
        "kankeberlangsunganke-",
        "sejahteraanmasyarakat",
    )


def test_a_compound_breaks_at_its_own_hyphen() -> None:
    compound = f"{LONG_WORD[:34]}-{LONG_WORD[:34]}"

    assert set_headline(compound).shown == (f"{LONG_WORD[:34]}-", LONG_WORD[:34])


@pytest.mark.parametrize("headline", [h for h in HEADLINES if LONG_WORD not in h])
def test_no_line_ends_in_a_word_that_leans_on_the_next(headline: str) -> None:
    ends = {line.split()[-1].casefold() for line in set_headline(headline).shown[:-1]}

    assert not ends & LEANING


@pytest.mark.parametrize("headline", [h for h in HEADLINES if LONG_WORD not in h])
def test_no_word_is_left_alone_on_the_last_line(headline: str) -> None:
    lines = set_headline(headline).shown

    assert len(lines) == 1 or " " in lines[-1]


def test_smaller_type_is_the_price_of_a_word_not_left_alone() -> None:
    setting = set_headline("Membangunkan Penyeberangan")

    assert setting.shown == ("Membangunkan Penyeberangan",)
    assert setting.size < 76


@pytest.mark.parametrize(
    "headline",
    [
        "Murid sekolah menenun rotan di tepi sungai "
        "pada 29 November 2026 ke pasar kota, lalu pulang",
        "Pemuda hulu memugar rumah betang setiap pagi, siang, dan malam dengan tangan sendiri",
    ],
)
def test_a_leaning_word_goes_down_to_the_next_line(headline: str) -> None:
    lines = set_headline(headline).shown

    assert len(lines) == 4
    assert not {line.split()[-1] for line in lines} & {*LEANING, "pada"}


@pytest.mark.parametrize(
    ("headline", "together"),
    [
        (
            "Warga desa memugar rumah betang dengan tangan sendiri pada 29 November 2026 "
            "sejak tahun 1998",
            "29 November 2026",
        ),
        ("Nelayan muara memanen padi dan pasar terapung mulai pukul 15.30 WIB", "pukul 15.30 WIB"),
        (
            "Nelayan muara memanen padi dan pasar terapung mulai pukul 15.30 WIB yang lama hilang",
            "pukul 15.30 WIB",
        ),
        ("Desa di hulu sungai itu menerima bantuan Rp14,8 miliar untuk sekolah", "Rp14,8 miliar"),
        ("Jembatan gantung yang baru di hulu sungai kini sepanjang 450 meter", "450 meter"),
        ("Pasar terapung yang dirindukan warga dibuka lagi 29 November 2026", "29 November 2026"),
        ("Lomba perahu di muara dimulai seusai salat Asar pukul 15.30 WIB", "pukul 15.30 WIB"),
        ("Perpustakaan keliling itu kini singgah pula di 17 kecamatan pesisir", "17 kecamatan"),
    ],
)
def test_a_number_stays_with_what_it_counts(headline: str, together: str) -> None:
    assert any(together in line for line in set_headline(headline).shown)


def test_a_line_rather_ends_where_the_clause_does() -> None:
    assert set_headline("Terowongan Cahaya Kita, 172 Lengkung di Tepi Sungai").shown == (
        "Terowongan Cahaya Kita,",
        "172 Lengkung di Tepi Sungai",
    )
    assert set_headline("Kuliner Sungai: Juhu Singkah hingga Mata Gajah").shown == (
        "Kuliner Sungai:",
        "Juhu Singkah hingga Mata Gajah",
    )


def test_small_print_that_is_too_long_for_the_row_gets_rows_of_its_own() -> None:
    footnote = "Kecamatan Pantai Timur dan Desa Hilir · diperbarui 22 November 2026, 09.20 WIB"

    layout = layout_of(copy(footnote=footnote))

    assert " ".join(line.text for line in layout.footnote) == footnote
    assert max(line.baseline for line in layout.footnote) < layout.brand[0].box[1]
    assert all(line.size >= 26 for line in layout.texts)
    assert layout.mark[3] == FOOT


def test_a_text_beyond_all_measure_is_refused_with_a_reason() -> None:
    with pytest.raises(TextTooLong, match="3000 letters"):
        set_headline("kata " * 599 + "akhir")


@pytest.mark.parametrize(
    ("sent", "printed"),
    [
        ("Festival 🎉 Budaya", "Festival Budaya"),
        ("  Dua\tkata\n lagi ", "Dua kata lagi"),
        ("Ko\x00ta\u200b \x07Kita", "Kota Kita"),
        ("Selamat 日本 datang", "Selamat datang"),
        ("Ｋａｂａｒ", "Kabar"),
        ("Cafe\u0301", "Café"),
        ("“Kita” – 50 % … Rp5", "“Kita” – 50 % … Rp5"),
        ("🎉", ""),
    ],
)
def test_only_what_the_typeface_can_say_is_printed(sent: str, printed: str) -> None:
    assert sayable(sent) == printed
