"""Printed text is as wide as promised, stays inside its ink, and reads in the right order."""

import random
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw

from plugins.cards.coverage import coverage_of
from plugins.cards.face import FALLBACKS, face, number_for, sayable
from plugins.cards.words import ink_of, print_text, space, width_of
from plugins.newsroom.typeface import package_folder

WHITE = (255, 255, 255)
START, BASELINE = 120, 200
HEADLINES = (
    "Warga Menanam Seribu Bakau di Pantai yang Hilang",
    "Rp14,8 miliar untuk jembatan gantung",
    "Đặng Thị Ngọc Ấn, Ελλάδα dan Привет",
    "Kata Bupati: السلام عليكم (2026), warga Sampit",
    "שלום עולם",
    "婆羅洲森林の川 안녕하세요",
    "Hore 👍🏽 👨\u200d👩\u200d👧 🇮🇩 1️⃣ ❤️",
    "हिन्दी ไทยน้ำ မြို့ ខ្មែរ తెలుగు",
)


def printed(text: str, size: int, weight: int = 800, *, x: float = START) -> Image.Image:
    """White on black; wide enough for what the text needs."""
    wide = START * 2 + int(width_of(text, size, weight) + size)
    image = Image.new("RGB", (wide, 2 * BASELINE))
    print_text(image, text, x=x, baseline=BASELINE, size=size, weight=weight, colour=WHITE)
    return image


@cache
def letters() -> str:
    """Some of every script that Noto adds to the house's."""
    found = []
    for fallback in FALLBACKS:
        folder = package_folder(fallback.package)
        known = list(coverage_of(folder / fallback.file, fallback.index))
        found += random.Random(7).sample(known, 60)  # noqa: S311 (not a secret)
    return "abcdefgh ABC 123 .,-" * 20 + "".join(map(chr, found))


def sentences() -> st.SearchStrategy[str]:
    return st.text(max_size=24) | st.text(
        st.deferred(lambda: st.sampled_from(letters())), max_size=24
    )


@settings(deadline=None, max_examples=300)
@given(sentences(), st.sampled_from((26, 43, 76)), st.sampled_from((500, 800)))
def test_ink_stays_inside_its_box_whatever_is_written(text: str, size: int, weight: int) -> None:
    text = sayable(text)
    left, top, right, bottom = ink_of(text, size, weight)
    drawn = printed(text, size, weight).getbbox()

    if drawn is None:
        assert text == ""
        return
    assert drawn[0] >= START + left - 1
    assert drawn[1] >= BASELINE + top - 1
    assert drawn[2] <= START + right + 1
    assert drawn[3] <= BASELINE + bottom + 1


@pytest.mark.parametrize("letter", ["H", "j", "1", "森", "👍"])
@pytest.mark.parametrize("size", [30, 76])
def test_a_letter_stands_where_pillow_itself_would_put_it(letter: str, size: int) -> None:
    plain = Image.new("L", (2 * START + size, 2 * BASELINE))
    font = face(size, 800, number_for(letter) or 0)
    ImageDraw.Draw(plain).text((START, BASELINE), letter, 255, font, anchor="ls")

    assert printed(letter, size).getbbox() == pytest.approx(plain.getbbox(), abs=1)


@pytest.mark.parametrize("text", HEADLINES)
@pytest.mark.parametrize("size", [26, 52, 76])
def test_the_box_is_no_larger_than_the_ink(text: str, size: int) -> None:
    left, top, right, bottom = ink_of(text, size, 800)
    drawn = printed(text, size).getbbox()

    assert drawn == pytest.approx(
        (START + left, BASELINE + top, START + right, BASELINE + bottom), abs=1.6
    )


@pytest.mark.parametrize("size", [26, 30, 52, 64, 76, 120])
@pytest.mark.parametrize("weight", [500, 700, 800])
def test_a_width_taken_at_one_size_is_true_at_every_other(size: int, weight: int) -> None:
    words = "Jelawat Mentaya dan anak-anak Sampit belajar di tepian sungai, Rp14,8 miliar".split()
    drawn = sum(face(size, weight).getlength(word, features=["-liga"]) for word in words)

    assert width_of(" ".join(words), size, weight) == pytest.approx(
        drawn + (len(words) - 1) * space(size), abs=1.5
    )


@settings(deadline=None)
@given(st.lists(st.text("abcAVTo12,.é森한👍", min_size=1, max_size=6), max_size=6))
def test_a_line_is_as_wide_as_its_words_and_spaces(words: list[str]) -> None:
    apart = sum(width_of(word, 64, 800) for word in words)

    assert width_of(" ".join(words), 64, 800) == pytest.approx(
        apart + max(0, len(words) - 1) * space(64)
    )


def test_a_closing_space_counts() -> None:
    assert width_of("Kue ", 64, 800) == width_of("Kue", 64, 800) + space(64)


def test_nothing_has_neither_width_nor_ink() -> None:
    assert width_of("", 64, 800) == 0
    assert ink_of("", 64, 800) == ink_of("\U00012000", 64, 800) == (0, 0, 0, 0)
    assert printed("\U00012000\u2028", 64).getbbox() is None


def test_letters_stand_at_fractions_of_a_pixel() -> None:
    whole, half = printed("Kue", 64), printed("Kue", 64, x=START + 0.5)

    assert ImageChops.difference(whole, half).getbbox() is not None


def test_the_same_text_is_printed_in_the_same_pixels() -> None:
    assert printed(HEADLINES[3], 64).tobytes() == printed(HEADLINES[3], 64).tobytes()


def test_colour_is_printed_on_what_is_there() -> None:
    image = Image.new("RGB", (300, 120), (10, 60, 70))
    print_text(image, "H", x=20, baseline=90, size=76, weight=800, colour=(240, 200, 10))
    found = {colour for _, colour in image.getcolors(100_000) or []}

    assert {(10, 60, 70), (240, 200, 10)} <= found


def place_of(part: str, line: str, size: int = 64) -> int:
    """Where `part` stands in the printed line, by its own picture; in pixels."""
    whole, own = printed(line, size).getchannel("R"), printed(part, size).getchannel("R")
    box = own.getbbox()
    assert box is not None
    sample = own.crop(box)
    wide = whole.width - sample.width

    def unlike(x: int) -> int:
        at = whole.crop((x, box[1], x + sample.width, box[3]))
        return sum(
            value * count
            for value, count in enumerate(ImageChops.difference(at, sample).histogram())
        )

    return min(range(wide), key=unlike)


@pytest.mark.parametrize(
    ("line", "left_to_right"),
    [
        ("Kata السلام عليكم Sampit", ("Kata", "عليكم", "السلام", "Sampit")),
        ("שלום עולם", ("עולם", "שלום")),
        ("שלום 2026", ("2026", "שלום")),
        ("Kata שלום 2026", ("Kata", "2026", "שלום")),
    ],
)
def test_words_stand_where_their_readers_look_for_them(
    line: str, left_to_right: tuple[str, ...]
) -> None:
    places = [place_of(word, line) for word in left_to_right]

    assert places == sorted(places)
    assert len(set(places)) == len(places)
