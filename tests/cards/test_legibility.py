"""Every line of every card can be read: whatever the photo, the shape and the length of its words.

Contrast is WCAG 2.2's, at least 4.5:1, judged from the JPEG that goes out: at 99 of 100 pixels in
a line's box, for an encoder rings beside edges, and at none of them under 3:1.
"""

from dataclasses import dataclass, replace
from functools import cache
from itertools import cycle, islice

import pytest
from PIL import ImageFilter

from plugins.cards.layout import Layout, TextLine, layout_of
from plugins.cards.words import ink_of, width_of
from plugins.newsroom.card import CardCopy, Shape
from tests.cards import photos
from tests.cards.judging import (
    LOOK,
    contrast_behind,
    drawn,
    headline_of,
    headline_on,
    ink_on,
    left_leaning,
    opened,
    parted_numbers,
    without_words,
)
from tests.cards.samples import HEADLINES, LONG_HEADLINE, LONG_WORD

STORY = CardCopy(
    headline="Warga Menanam Seribu Bakau di Pantai yang Hilang",
    kicker="Lingkungan",
    colour="#1f6b45",
    place="Desa Hilir",
    date="22 November 2026",
    byline="Oleh Rina Wulandari, Redaksi Pesisir",
    brand="Kabar Uji",
    look=LOOK,
)
EVENT = replace(
    STORY,
    headline="Festival Habaring Hurung Kembali Menyalakan Tepi Sungai",
    colour="#8c2f39",
    when="22 November 2026, 09.20 WIB",
    venue="Taman Kota Hilir, Kecamatan Pantai Timur",
)
COPIES = {
    "story": STORY,
    "short": replace(STORY, headline="Kue", colour="#14697a"),
    "long": replace(STORY, headline=LONG_HEADLINE, colour="#ffd400"),
    "long word": replace(STORY, headline=LONG_WORD, colour="#4a3a8c"),
    "corrected": replace(STORY, stamp="Ralat", colour="#ffffff"),
    "event": EVENT,
    "corrected event": replace(EVENT, stamp="Ralat", headline=LONG_HEADLINE[:110].strip()),
    "unsigned": replace(STORY, byline="", colour="#000000"),
    "list": replace(STORY, headline="Budaya", kicker="Kanal", place="", date="", byline=""),
    "bare": replace(STORY, kicker="", place="", date="", byline="", colour="#f7c6d0"),
}
TITLES = (*(headline for headline in HEADLINES if LONG_WORD not in headline), "Es", "Air Naik Lagi")
MARGIN, STATUS_TOP, STATUS_FOOT = 48, 250, 1580
SIZES = {Shape.LINK: 52} | dict.fromkeys((Shape.SQUARE, Shape.PORTRAIT, Shape.STATUS), 56)
LARGE_UP_TO = 110
BYTES = {Shape.LINK: 290_000} | dict.fromkeys((Shape.SQUARE, Shape.PORTRAIT, Shape.STATUS), 500_000)

each_shape = pytest.mark.parametrize("shape", list(Shape), ids=lambda shape: shape.name)
each_copy = pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES)

# Each photo with another copy, and the hardest ones with all of them.
COMBINED = [
    *zip(photos.names(), islice(cycle(COPIES), len(photos.names())), strict=True),
    *((photo, copy) for photo in ("none", "white", "much-salt") for copy in COPIES),
]


def test_there_are_photos_enough_to_judge_by() -> None:
    assert len(photos.names()) >= 30
    assert len({photos.named(name) for name in photos.names()}) == len(photos.names())


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """A card, and what lies behind its words: both as JPEG, which is small enough to keep."""

    layout: Layout
    card: bytes
    behind: bytes


@cache
def finished(photo: str, name: str, shape: Shape) -> Finished:
    data = None if photo == "none" else photos.named(photo)
    card, layout = drawn(COPIES[name], data, shape), layout_of(COPIES[name], shape)
    behind = without_words(COPIES[name], data, shape, layout, card)
    return Finished(layout=layout, card=card, behind=behind)


@each_shape
@pytest.mark.parametrize(("photo", "name"), dict.fromkeys(COMBINED), ids=str)
def test_every_line_stands_out_from_what_is_behind_it(photo: str, name: str, shape: Shape) -> None:
    made = finished(photo, name, shape)
    behind = opened(made.behind)

    assert behind.size == shape.value
    assert len(made.card) <= BYTES[shape]
    for line in made.layout.texts:
        contrast = contrast_behind(behind, line)
        assert contrast.least >= 3, line
        assert contrast.readable >= 0.99, line


@each_shape
@pytest.mark.parametrize("photo", ["white", "noise", "newsprint", "market-0"])
def test_the_finished_card_can_be_read_between_its_letters(photo: str, shape: Shape) -> None:
    made = finished(photo, "story", shape)
    card = opened(made.card)
    letters = ink_on(card, opened(made.behind)).filter(ImageFilter.MaxFilter(5))
    for line in made.layout.texts:
        # The letters themselves count as dark as can be: they are not what is judged.
        dark = (0, 0, 0) if min(line.colour) > 127 else (255, 255, 255)
        card.paste(dark, line.box, letters.crop(line.box))
        assert contrast_behind(card, line).readable >= 0.99, line


@each_shape
@pytest.mark.parametrize("name", COPIES)
def test_the_words_are_really_printed(name: str, shape: Shape) -> None:
    made = finished("none", name, shape)
    ink = ink_on(opened(made.card), opened(made.behind))

    for line in made.layout.texts:
        left, top, right, bottom = line.box
        share = ink.crop(line.box).histogram()[255] / ((right - left) * (bottom - top))
        assert 0.1 < share < 0.8, line


@each_shape
@pytest.mark.parametrize("name", COPIES)
def test_nothing_is_printed_beside_its_box(name: str, shape: Shape) -> None:
    made = finished("white", name, shape)
    beside = ink_on(opened(made.card), opened(made.behind)).filter(ImageFilter.MinFilter(3))
    for line in made.layout.texts:
        beside.paste(0, line.box)

    assert beside.getbbox() is None


@each_shape
@each_copy
def test_no_type_is_smaller_than_a_telephone_can_show(copy: CardCopy, shape: Shape) -> None:
    layout = layout_of(copy, shape)

    assert all(line.size >= 26 for line in layout.texts)
    if len(copy.headline) <= LARGE_UP_TO:
        assert all(line.size >= SIZES[shape] for line in headline_of(layout))


@each_shape
@pytest.mark.parametrize("length", [3, 20, 45, 60, 80, 95, LARGE_UP_TO, 140, 200])
def test_a_headline_of_any_length_is_whole_and_large(length: int, shape: Shape) -> None:
    headline = LONG_HEADLINE[:length].strip()
    lines = headline_of(layout_of(replace(STORY, headline=headline), shape))

    assert " ".join(line.text for line in lines) == headline
    assert length > LARGE_UP_TO or all(line.size >= SIZES[shape] for line in lines)


@each_shape
def test_a_word_of_60_letters_is_broken_and_whole(shape: Shape) -> None:
    lines = headline_on(COPIES["long word"], shape)

    assert len(LONG_WORD) == 60
    assert "".join(line.removesuffix("-") for line in lines) == LONG_WORD


@each_copy
def test_the_words_leave_nearly_half_of_a_links_card_to_the_picture(copy: CardCopy) -> None:
    boxes = [line.box for line in layout_of(copy, Shape.LINK).texts]

    assert max(box[3] for box in boxes) - min(box[1] for box in boxes) <= 0.55 * Shape.LINK.height


@each_shape
@each_copy
def test_all_words_are_inside_the_safe_zone(copy: CardCopy, shape: Shape) -> None:
    for line in layout_of(copy, shape).texts:
        assert is_safe(line, shape), line


def is_safe(line: TextLine, shape: Shape) -> bool:
    """Whether all ink of the line, to the foot of a g, is where no app covers or cuts it."""
    left, top, right, bottom = ink_of(line.text, line.size, line.weight)
    begin, end = line.x, line.x + right - left
    above, below = line.baseline + top, line.baseline + bottom
    inside = begin >= MARGIN and end <= shape.width - MARGIN
    if shape is Shape.STATUS:
        return inside and above >= STATUS_TOP and below <= STATUS_FOOT
    return inside and above >= MARGIN and below <= shape.height - MARGIN


@each_shape
@each_copy
def test_no_two_lines_touch(copy: CardCopy, shape: Shape) -> None:
    lines = layout_of(copy, shape).texts
    for number, one in enumerate(lines):
        for other in lines[number + 1 :]:
            assert not overlap(one, other), (one.text, other.text)


def overlap(one: TextLine, other: TextLine, allowed: int = 14) -> bool:
    """Whether their boxes, which are a little larger than the ink, share more than their rims."""
    (left, top, right, bottom), (a, b, c, d) = one.box, other.box
    return min(right, c) - max(left, a) > allowed and min(bottom, d) - max(top, b) > allowed


@pytest.mark.parametrize("headline", [title for title in TITLES if len(title.split()) > 2])
def test_the_middle_square_of_a_links_card_still_says_something(headline: str) -> None:
    left, right = 285, 915
    whole = [
        word
        for line in headline_of(layout_of(replace(STORY, headline=headline), Shape.LINK))
        for word, start, end in extents(line)
        if start >= left and end <= right
    ]

    assert whole


def extents(line: TextLine) -> list[tuple[str, float, float]]:
    """Each word of a line with where it begins and ends."""
    words = line.text.split(" ")
    start = line.box[0]
    before = [" ".join([*words[:number], ""]) for number in range(len(words))]
    begins = [start + width_of(text, line.size, line.weight) for text in before]
    return [
        (word, begin, begin + width_of(word, line.size, line.weight))
        for word, begin in zip(words, begins, strict=True)
    ]


@each_shape
@pytest.mark.parametrize("headline", TITLES)
def test_lines_break_where_an_editor_would_break_them(headline: str, shape: Shape) -> None:
    lines = headline_on(replace(STORY, headline=headline), shape)

    assert not left_leaning(lines)
    assert not parted_numbers(headline, lines)
    assert len(lines) == 1 or " " in lines[-1]


@each_shape
@each_copy
def test_what_matters_most_is_always_said(copy: CardCopy, shape: Shape) -> None:
    said = " ".join(line.text for line in layout_of(copy, shape).texts).casefold()

    for part in (copy.kicker, copy.stamp, copy.brand, copy.when, copy.venue):
        assert part.casefold() in said
