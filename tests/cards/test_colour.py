"""Colours are mixed until they can be read."""

import pytest

from plugins.cards.colour import WHITE, Rgb, contrast, deepened, lifted, luminance, rgb_of

CHANNELS = ("#14697a", "#8c2f39", "#ffd400", "#ffffff", "#000000")
NIGHT: Rgb = (11, 24, 28)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    # Ratios as WebAIM's and the W3C's examples give them.
    [("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54), ("#ff0000", "#ffffff", 4.0)],
)
def test_contrast_is_what_the_standard_says(one: str, other: str, ratio: float) -> None:
    assert contrast(luminance(rgb_of(one)), luminance(rgb_of(other))) == pytest.approx(
        ratio, abs=0.01
    )


@pytest.mark.parametrize("colour", CHANNELS)
def test_a_deepened_colour_carries_white_text(colour: str) -> None:
    assert contrast(luminance(deepened(rgb_of(colour), 7.0)), luminance(WHITE)) >= 7.0


@pytest.mark.parametrize("colour", CHANNELS)
def test_a_lifted_colour_stands_out_from_the_dark(colour: str) -> None:
    lit = lifted(rgb_of(colour), 4.0, ground=NIGHT)

    assert contrast(luminance(lit), luminance(NIGHT)) >= 4.0


def test_a_colour_that_serves_as_it_is_stays() -> None:
    assert deepened((0, 40, 40), 7.0) == (0, 40, 40)
    assert lifted((255, 212, 0), 4.0, ground=NIGHT) == (255, 212, 0)


@pytest.mark.parametrize("written", ["teal", "#fff", "14697a", "#14697", "#zzzzzz", "#14 97a", ""])
def test_what_is_no_colour_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"#rrggbb"):
        rgb_of(written)
