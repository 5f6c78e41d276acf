"""A card says less before it says it smaller, and what it says is seen wherever it is shown."""

import pytest

from plugins.cards.layout import Layout, layout_of
from plugins.cards.middle import LEFT, RIGHT
from plugins.newsroom.card import Shape
from tests.cards.samples import EVENT, LONG_HEADLINE, copy

each_shape = pytest.mark.parametrize("shape", list(Shape), ids=lambda shape: shape.name)


def words_on(layout: Layout) -> str:
    return " ".join(line.text for line in layout.texts)


@each_shape
def test_an_event_says_its_own_day_and_not_that_of_the_story(shape: Shape) -> None:
    said = words_on(layout_of(copy(date="1 Maret 2026", **EVENT), shape))

    assert EVENT["when"] in said
    assert "1 Maret" not in said


def test_the_venue_stands_beside_the_brand_rather_than_over_smaller_type() -> None:
    layout = layout_of(copy(LONG_HEADLINE[:110].strip(), stamp="Ralat", **EVENT), Shape.LINK)
    (venue,) = [line for line in layout.texts if line.text == EVENT["venue"]]
    (brand,) = [line for line in layout.texts if line.role == "brand"]

    assert layout.is_large
    assert layout.rule[3] < venue.baseline
    assert venue.x > brand.box[2]


def test_what_is_said_is_given_up_only_for_a_headline_that_would_be_small() -> None:
    wide = "MAMMAM MAMMAM " * 7

    spared = layout_of(copy(wide.strip()), Shape.LINK)

    assert not [line for line in spared.texts if line.role == "kicker"]
    assert [line for line in layout_of(copy("Kue"), Shape.LINK).texts if line.role == "kicker"]


@pytest.mark.parametrize("headline", ["Kue", "Budaya", "Kerukunan"])
def test_one_short_word_stands_in_the_square_that_some_apps_cut_out(headline: str) -> None:
    layout = layout_of(copy(headline), Shape.LINK)
    shown = [line.box for line in layout.texts if line.role in {"headline", "kicker"}]

    assert all(box[0] >= LEFT and box[2] <= RIGHT for box in shown)
    (left, _, right, _) = layout.headline[0].box
    assert abs((left + right) / 2 - Shape.LINK.width / 2) <= 1


def test_other_headlines_hang_from_the_margin() -> None:
    layout = layout_of(copy("Panen Raya di Tepi Sungai"), Shape.LINK)

    assert {line.x for line in layout.headline} == {layout.frame.margin}
