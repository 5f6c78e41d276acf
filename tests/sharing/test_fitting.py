"""Text is cut where a reader would pause."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.sharing.fitting import clean, cut, message
from plugins.sharing.hashtags import hashtag, hashtags
from tests.sharing.samples import SITE, story

FAMILY = "👨\u200d👩\u200d👧\u200d👦"
SUMMARY = "Betang itu dibangun pada 1870 tanpa paku. Kenali pendirinya dan jalan ke sana."


def shorter(limit: int, text: str) -> str:
    return cut(text, lambda part: len(part) <= limit)


def test_what_fits_stays_as_it_is() -> None:
    assert shorter(len(SUMMARY), SUMMARY) == SUMMARY


def test_a_whole_sentence_is_better_than_half_of_the_next() -> None:
    assert shorter(60, SUMMARY) == "Betang itu dibangun pada 1870 tanpa paku."


@pytest.mark.parametrize("limit", range(10, 41))
def test_nothing_ends_with_a_word_that_promises_another(limit: int) -> None:
    part = shorter(limit, SUMMARY)
    assert part.endswith("…")
    assert part.rstrip("…").split()[-1] not in {"pada", "dan", "ke"}


def test_a_word_without_end_is_cut_inside_but_no_emoji_is() -> None:
    assert shorter(10, "x" * 60) == "x" * 9 + "…"
    assert shorter(9, FAMILY * 3) == f"{FAMILY}…"
    assert shorter(6, FAMILY * 3) == ""


@given(st.text(max_size=300), st.integers(0, 120))
def test_a_cut_text_always_fits(text: str, limit: int) -> None:
    assert len(shorter(limit, clean(text))) <= limit


def test_a_paragraph_that_would_say_nothing_is_left_out() -> None:
    assert message("Judul", [SUMMARY], lambda text: len(text) <= 20) == "Judul"


def test_titles_lose_what_would_break_a_caption() -> None:
    assert clean(" Satu\n\tdua\u0000 \ud800tiga\ufeff ") == "Satu dua tiga"


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("cagar budaya", "#CagarBudaya"),
        ("Ujung Pandaran", "#UjungPandaran"),
        ("UMKM", "#UMKM"),
        ("simah-laut", "#SimahLaut"),
        ("HUT 2026", "#HUT"),
        ("Kafé Ñandú", "#KaféÑandú"),
        ("1945", ""),
        ("G20", ""),
        ("…", ""),
        ("a" * 31, ""),
    ],
)
def test_a_hashtag_is_letters_in_camel_case(name: str, tag: str) -> None:
    assert hashtag(name) == tag


def test_place_and_town_come_first_and_nothing_twice() -> None:
    tags = hashtags(story(topics=("sampit", "bakau"), places=("Baamang",)), SITE)

    assert tags == ("#Baamang", "#Sampit", "#Bakau", "#Lingkungan")
