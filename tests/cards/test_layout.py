"""Every line of a card has its place: none touches another, none is lost without an ellipsis."""

from dataclasses import replace
from itertools import chain, combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.cards.frames import FRAMES
from plugins.cards.layout import Box, Layout, layout_of
from plugins.newsroom.card import CardCopy, Shape
from tests.cards.samples import EVENT, HEADLINES, LONG_HEADLINE, copy

VARIANTS = {
    "story": copy(),
    "corrected": copy(stamp="Ralat"),
    "event": copy(**EVENT),
    "corrected event": copy(LONG_HEADLINE[:110].strip(), stamp="Ralat", **EVENT),
    "long": copy(LONG_HEADLINE),
}
OPTIONAL = ("kicker", "place", "date", "byline", "stamp", "when", "venue", "brand")
ENDLESS = {
    "words": "Kecamatan Mentawa Baru Ketapang " * 9,
    "one word": "Mempertanggungjawabkan" * 9,
    "wide": "W" * 99,
}

each_shape = pytest.mark.parametrize("shape", list(Shape), ids=lambda shape: shape.name)
each_variant = pytest.mark.parametrize("one", VARIANTS.values(), ids=VARIANTS)


def inks(layout: Layout) -> list[Box]:
    """What every part covers: the lines' ink, the rule and the pictures."""
    air = 5
    lines = [line for line in layout.texts if line.role != "stamp"]
    boxes = [(b[0] + air, b[1] + air, b[2] - air, b[3] - air) for b in (x.box for x in lines)]
    return boxes + [b for b in (layout.rule, layout.mark, layout.swatch, layout.badge) if b]


def touching(layout: Layout) -> list[tuple[Box, Box]]:
    """Parts that overlap; a g may hang a little into the line below, its capitals may not."""
    return [
        (one, other)
        for one, other in combinations(inks(layout), 2)
        if min(one[2], other[2]) > max(one[0], other[0])
        and min(one[3], other[3]) - max(one[1], other[1]) > 4
    ]


def outside(layout: Layout) -> list[Box]:
    """Parts that leave the frame; a descender may hang below the foot."""
    frame = layout.frame
    left, right = frame.margin, frame.width - frame.margin
    return [
        box
        for box in inks(layout)
        if box[0] < left or box[2] > right or box[1] < frame.head - 1 or box[3] > frame.foot + 10
    ]


def said(layout: Layout, role: str) -> list[str]:
    return [line.text for line in layout.texts if line.role == role]


@each_shape
@each_variant
def test_no_part_touches_another_or_leaves_the_frame(one: CardCopy, shape: Shape) -> None:
    layout = layout_of(one, shape)

    assert not touching(layout)
    assert not outside(layout)


@each_shape
def test_whatever_is_missing_leaves_no_trace(shape: Shape) -> None:
    whole = copy(stamp="Ralat", **EVENT)
    heights = {}
    for missing in chain.from_iterable(combinations(OPTIONAL, count) for count in (0, 1, 2, 7, 8)):
        gone: dict[str, Any] = dict.fromkeys(missing, "")
        layout = layout_of(replace(whole, **gone), shape)
        heights[missing] = layout.top

        assert not touching(layout), gone
        assert not outside(layout), gone
        assert all(line.text.strip(" ·") == line.text != "" for line in layout.texts), gone
        assert bool(layout.badge) == bool(said(layout, "stamp")) == ("stamp" not in gone)
        assert bool(layout.swatch) == bool(said(layout, "kicker")) == ("kicker" not in gone)

    assert heights[()] < heights[OPTIONAL]


@pytest.mark.parametrize("shape", [Shape.SQUARE, Shape.PORTRAIT, Shape.STATUS])
@pytest.mark.parametrize(
    "gone", [{"byline": ""}, {"place": "", "date": ""}, {"when": ""}, {"venue": ""}], ids=str
)
def test_a_row_that_is_not_needed_is_given_up(gone: dict[str, Any], shape: Shape) -> None:
    whole = copy("Kue", **EVENT)

    assert layout_of(replace(whole, **gone), shape).top > layout_of(whole, shape).top + 20


@pytest.mark.parametrize("shape", [Shape.SQUARE, Shape.PORTRAIT, Shape.STATUS])
def test_posts_say_place_and_date_and_then_who_signs(shape: Shape) -> None:
    layout = layout_of(copy(), shape)

    assert said(layout, "note") == ["Desa Hilir · 22 November 2026", "Oleh Rina Wulandari"]


@pytest.mark.parametrize(
    ("place", "byline", "note"),
    [
        ("Hilir", "Oleh Rina", "Hilir · 22 November 2026 · Oleh Rina"),
        ("Hilir", "Oleh " + "Rina " * 20, "Hilir · 22 November 2026"),
        ("Kecamatan Mentawa Baru Ketapang Hilir Timur Laut", "Oleh Rina", "22 November 2026"),
        ("", "Oleh Rina", "22 November 2026 · Oleh Rina"),
    ],
)
def test_a_links_card_leaves_out_the_byline_first_and_then_the_place(
    place: str, byline: str, note: str
) -> None:
    layout = layout_of(copy(place=place, byline=byline), Shape.LINK)

    assert said(layout, "note") == [note]


@each_shape
@pytest.mark.parametrize("endless", ENDLESS.values(), ids=ENDLESS)
@pytest.mark.parametrize("field", ["kicker", "place", "byline", "brand", "venue", "when", "stamp"])
def test_small_print_without_end_is_shortened(field: str, endless: str, shape: Shape) -> None:
    whole = copy(stamp="Ralat", **EVENT)
    changed: dict[str, Any] = {field: endless.strip()}
    layout = layout_of(replace(whole, **changed), shape)

    assert not touching(layout)
    assert not outside(layout)
    shortened = [line.text for line in layout.texts if line.text.endswith("…")]
    if not (shape is Shape.LINK and field in {"place", "byline"}):  # there they are left out
        assert shortened
        assert endless.casefold().startswith(shortened[0].removesuffix("…").casefold())


@settings(deadline=None, max_examples=60, derandomize=True)
@given(
    st.sampled_from(HEADLINES),
    st.fixed_dictionaries(dict.fromkeys(OPTIONAL, st.text("aWg .·日é", max_size=60))),
    st.sampled_from(Shape),
)
def test_no_part_touches_another_whatever_is_written(
    headline: str, fields: dict[str, str], shape: Shape
) -> None:
    layout = layout_of(copy(headline, **fields), shape)

    assert not touching(layout)
    assert not outside(layout)


@each_shape
def test_a_correction_is_said_first_on_gold(shape: Shape) -> None:
    layout = layout_of(copy(stamp="Ralat"), shape)
    stamp = next(line for line in layout.texts if line.role == "stamp")
    kicker = next(line for line in layout.texts if line.role == "kicker")

    assert stamp.text == "RALAT"
    assert layout.badge is not None
    assert layout.swatch is not None
    assert layout.badge[0] <= stamp.x < layout.badge[2] < layout.swatch[0] < kicker.x
    assert layout.badge[1] < stamp.box[1] + 5 < stamp.box[3] - 5 < layout.badge[3]


@each_shape
def test_an_event_says_when_and_where_in_large_type(shape: Shape) -> None:
    layout = layout_of(copy(**EVENT), shape)
    venue, when = (
        next(line for line in layout.texts if line.text == EVENT[name])
        for name in ("venue", "when")
    )
    note = next(line for line in layout.texts if line.role == "note")

    assert layout.headline[-1].baseline < when.baseline < venue.baseline < layout.rule[1]
    assert when.size > venue.size > note.size


@each_shape
@each_variant
def test_lines_stand_in_reading_order_from_the_kicker_to_the_brand(
    one: CardCopy, shape: Shape
) -> None:
    layout = layout_of(one, shape)
    order = ["stamp", "kicker", "headline", "event", "note", "brand"]
    roles = list(dict.fromkeys(line.role for line in layout.texts))

    assert roles == [role for role in order if role in roles]
    for role in roles:
        baselines = [line.baseline for line in layout.texts if line.role == role]
        assert baselines == sorted(baselines)


@each_shape
def test_everything_hangs_from_one_margin(shape: Shape) -> None:
    layout = layout_of(copy(), shape)

    assert {line.x for line in layout.headline} == {FRAMES[shape].margin}
    assert layout.rule[0] == layout.mark[0] == FRAMES[shape].margin
    assert layout.mark[3] == FRAMES[shape].foot
