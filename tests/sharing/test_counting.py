"""Lengths as the networks count them, against vectors that they published."""

import pytest

from plugins.sharing.counting import bytes_for_emoji, units, weighted

FAMILY = "👨\u200d👩\u200d👧\u200d👦"
SINGER = "👨\u200d🎤"
ENGLAND = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"

# twitter-text, conformance/validate.yml, WeightedTweetsWithDiscountedEmojiCounterTest and lengths.
VECTORS = [
    ("Hi http://test.co", 26),
    ("http://test.co", 23),
    ("https://test.com", 23),
    ("test.com", 23),
    ("foo.co.jp", 23),
    ("Test https://test.com test https://test.com test.com test", 86),
    ("285 chars-" + "xxxxxxxxxx-" * 25, 285),
    ("https://www.twitter.com/aloha " * 10, 240),
    (f"H🐱☺{FAMILY}", 7),
    ("😷👾😡🔥💩", 10),
    (f"🙋🏽{SINGER}", 4),
    ("1\ufe0f\u20e3", 2),
    (f"Unicode 10.0 emoji: 🤪; 🧕; 🧕🏾; {ENGLAND}", 34),
    ("Unicode 9.0 emoji: 🤠; 💃; 💃🏾", 29),
    ("저찀쯿쿿", 8),
    ("A\u0301B", 2),
]


@pytest.mark.parametrize(("text", "weight"), VECTORS)
def test_x_counts_as_its_own_library(text: str, weight: int) -> None:
    assert weighted(text) == weight


# config/v3.json of twitter-text: the ends of its ranges weigh 1, what lies beyond them 2.
EDGES = {
    **dict.fromkeys((0x10FF, 0x200D, 0x2010, 0x201F, 0x2032, 0x2037), 1),
    **dict.fromkeys((0x1100, 0x1FFE, 0x200E, 0x2020, 0x2031, 0x2038), 2),
}


@pytest.mark.parametrize(("code", "weight"), EDGES.items())
def test_letters_weigh_what_x_has_published(code: int, weight: int) -> None:
    assert weighted(f"a{chr(code)}b") == weight + 2


def test_a_word_that_x_may_take_for_a_link_is_never_counted_too_low() -> None:
    assert weighted("Baca di contoh.id, ya") >= len("Baca di , ya") + 23
    assert weighted("pukul 09.20 WIB") == len("pukul 09.20 WIB")


def test_what_stands_beside_a_link_is_counted() -> None:
    assert weighted("(https://a.id/b).") == 23 + 3
    assert weighted("https://a.id/b 日本") == 23 + 1 + 4


def test_threads_counts_an_emoji_by_its_bytes() -> None:
    assert bytes_for_emoji("Panen 🌾") == len("Panen ") + 4
    assert bytes_for_emoji(FAMILY) == len(FAMILY.encode())
    assert bytes_for_emoji("Café") == 4


def test_others_count_utf16_units() -> None:
    assert units("Panen 🌾") == len("Panen ") + 2
