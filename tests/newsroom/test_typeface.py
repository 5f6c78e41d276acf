"""A family's font file is found in its package, or the message says what to install."""

import re
from pathlib import Path

import pytest

from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.typeface import FAMILY, font_file, package_folder

TOKENS = Path(__file__).parents[2] / "theme/static/css/tokens.css"


def test_the_upright_and_the_italic_file_of_the_house() -> None:
    upright, italic = font_file(FAMILY), font_file(FAMILY, italic=True)

    assert upright.name == "PlusJakartaSans[wght].ttf"
    assert italic.name == "PlusJakartaSans-Italic[wght].ttf"
    assert upright.read_bytes()[:4] == italic.read_bytes()[:4] == b"\0\1\0\0"


def test_a_family_that_is_not_installed_says_what_to_install() -> None:
    with pytest.raises(BuildStopped, match="pip install fontpkg-comic-of-sampit"):
        font_file("Comic of Sampit")


def test_a_font_package_that_is_not_installed_says_what_to_install() -> None:
    with pytest.raises(BuildStopped, match="pip install noto-of-sampit"):
        package_folder("noto-of-sampit")


def test_the_theme_and_the_cards_are_set_in_one_typeface() -> None:
    first = re.search(r'--family: "([^"]+)"', TOKENS.read_text(encoding="utf-8"))

    assert first is not None
    assert first[1] == FAMILY
