"""Cards and pages share their colours and the mark: tokens.css says them once."""

import pytest

from plugins.cards.colour import contrast, luminance, rgb_of
from plugins.newsroom.look import PROPERTIES, Look, custom_properties, look_from
from plugins.newsroom.story import HOUSE_COLOUR
from tests.conftest import ROOT

STATIC = ROOT / "theme/static"
TOKENS = (STATIC / "css/tokens.css").read_text(encoding="utf-8")
SHEET = """
/* :root { --card-ink: #ffffff; } is an old story. */
:root {
  --card-ink: #0b181c;
  --surface:#FFFFFF;
  --deep-ink : #f4f0e6; /* --deep-ink: #000000; */
  --deep-focus: #f2b84b;
  --nameplate: clamp(1rem, 0.6rem + 2.6vw, 1.5rem);
}
@media (prefers-color-scheme: dark) { :root { --card-ink: #eeeeee; --surface: #111111; } }
"""


def test_a_look_is_read_from_the_light_scheme() -> None:
    assert look_from(SHEET, "<svg/>") == Look(
        ink="#0b181c", white="#FFFFFF", soft="#f4f0e6", gold="#f2b84b", mark="<svg/>"
    )


def test_comments_and_the_dark_scheme_are_not_read() -> None:
    tokens = custom_properties(SHEET)

    assert tokens["deep-ink"] == "#f4f0e6"
    assert tokens["nameplate"] == "clamp(1rem, 0.6rem + 2.6vw, 1.5rem)"
    assert len(tokens) == 5


@pytest.mark.parametrize("token", PROPERTIES.values())
@pytest.mark.parametrize("value", ["teal", "#fff", "var(--ink)", "#0b181cff"])
def test_a_property_that_is_no_plain_colour_is_named(token: str, value: str) -> None:
    wrong = SHEET.replace(f"\n  --{token}", f"\n  --{token}: {value}; --gone")

    with pytest.raises(ValueError, match=rf"^--{token} is .*#rrggbb"):
        look_from(wrong, "")


@pytest.mark.parametrize("token", PROPERTIES.values())
def test_a_property_that_is_missing_is_named(token: str) -> None:
    with pytest.raises(ValueError, match=rf"^--{token} is ''"):
        look_from(SHEET.replace(f"--{token}", "--gone"), "")


def test_a_stylesheet_without_tokens_has_no_look() -> None:
    with pytest.raises(ValueError, match="--card-ink"):
        look_from("body { --card-ink: #0b181c; }", "")


def test_the_themes_tokens_are_a_look_that_can_be_read() -> None:
    look = look_from(TOKENS, (STATIC / "images/mark.svg").read_text(encoding="utf-8"))
    ink = luminance(rgb_of(look.ink))

    assert "<path" in look.mark
    for colour in (look.white, look.soft, look.gold):
        assert contrast(luminance(rgb_of(colour)), ink) >= 7


def test_the_houses_colour_is_the_river_of_the_theme() -> None:
    assert custom_properties(TOKENS)["river"] == HOUSE_COLOUR
