"""The few things of the theme that others than its pages need: colours and the mark."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

ROOT = re.compile(r":root\s*\{(.*?)\}", re.DOTALL)
DARK = "(prefers-color-scheme: dark)"
PROPERTY = re.compile(r"--([\w-]+)\s*:\s*([^;]+);")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")

PROPERTIES = {"ink": "card-ink", "white": "surface", "soft": "deep-ink", "gold": "deep-focus"}
"""What cards call a colour, and the custom property of tokens.css that holds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Colours as #rrggbb, and the mark's drawing as SVG."""

    ink: str
    """What photos go under in, before the channel tints it."""
    white: str
    """Of headlines."""
    soft: str
    """Of small print."""
    gold: str
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """Colours as #rrggbb that browsers and telephones paint around the pages."""

    paper: str = "#ffffff"
    paper_dark: str = "#000000"
    deep: str = "#000000"
    """Under the mark where it stands as an icon."""
    deep_ink: str = "#ffffff"
    """The mark on it."""


def grounds_from(stylesheet: str) -> Grounds:
    """The tokens of both schemes; ValueError that names the property which is missing."""
    light = custom_properties(stylesheet)
    dark = custom_properties(stylesheet[max(0, stylesheet.find(DARK)) :])
    return Grounds(
        paper=_colour(light, "paper"),
        paper_dark=_colour(dark, "paper"),
        deep=_colour(light, "deep"),
        deep_ink=_colour(light, "deep-ink"),
    )


def look_from(stylesheet: str, mark: str) -> Look:
    """The light scheme's tokens; ValueError that names the property which is missing."""
    tokens = custom_properties(stylesheet)
    return Look(mark=mark, **{name: _colour(tokens, token) for name, token in PROPERTIES.items()})


def custom_properties(stylesheet: str) -> Mapping[str, str]:
    """Those of the first `:root` rule, without their dashes."""
    match = ROOT.search(COMMENT.sub("", stylesheet))
    return {name: value.strip() for name, value in PROPERTY.findall(match[1] if match else "")}


def _colour(tokens: Mapping[str, str], name: str) -> str:
    value = tokens.get(name, "")
    if not COLOUR.fullmatch(value):
        raise ValueError(f"--{name} is {value!r}, expected a colour as #rrggbb")
    return value
