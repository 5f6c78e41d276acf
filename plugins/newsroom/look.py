"""The few things of the theme that preview cards share with the pages: colours and the mark."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

ROOT = re.compile(r":root\s*\{(.*?)\}", re.DOTALL)
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


def look_from(stylesheet: str, mark: str) -> Look:
    """The light scheme's tokens; ValueError that names the property which is missing."""
    tokens = custom_properties(stylesheet)
    found = {name: tokens.get(token, "") for name, token in PROPERTIES.items()}
    for name, value in found.items():
        if not COLOUR.fullmatch(value):
            raise ValueError(f"--{PROPERTIES[name]} is {value!r}, expected a colour as #rrggbb")
    return Look(mark=mark, **found)


def custom_properties(stylesheet: str) -> Mapping[str, str]:
    """Those of the first `:root` rule, without their dashes."""
    match = ROOT.search(COMMENT.sub("", stylesheet))
    return {name: value.strip() for name, value in PROPERTY.findall(match[1] if match else "")}
