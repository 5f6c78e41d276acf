"""What steers a terminal or a log is spelled out; what XML cannot hold is taken out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from plugins.newsroom.characters import hidden_in, mixed_in, scrubbed, shown, shown_lines
from plugins.newsroom.findings import Finding, Severity

PLANES = (
    (0, 0x3400),
    (0xA000, 0x11000),
    (0x1F000, 0x20000),
    (0xE0000, 0xE0200),
    (0x10FF00, 0x110000),
)
"""All but the ideographs, and empty planes."""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("\x1b[31mmerah\x1b[0m", "⟨U+001B⟩[31mmerah⟨U+001B⟩[0m"),
        ("satu\ndua\r\x07", "satu⟨U+000A⟩dua⟨U+000D⟩⟨U+0007⟩"),
        ("\u202egpj.exe", "⟨U+202E⟩gpj.exe"),
        ("a\udcffb", "a⟨U+DCFF⟩b"),
        ("\x9b31m", "⟨U+009B⟩31m"),
        ("::error file=a::b", ": :error file=a::b"),
        ("  ::set-output name=a::b", "  : :set-output name=a::b"),
        ("a ##[error]b", "a ## [error]b"),
        ("“Jum’at” – 30 °C 夜市 🐟 50 % # ## a: b", "“Jum’at” – 30 °C 夜市 🐟 50 % # ## a: b"),
    ],
)
def test_what_steers_is_shown_and_what_is_text_stays(text: str, told: str) -> None:
    assert shown(text) == told


@given(st.text())
def test_whatever_is_shown_is_one_line_that_prints(text: str) -> None:
    line = shown(text)

    assert "\n" not in line
    assert "\x1b" not in line
    assert not line.lstrip().startswith("::")
    assert "##[" not in line
    line.encode()
    assert shown_lines(f"{text}\n{text}").count("\n") == 1 + 2 * text.count("\n")


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_whatever_is_scrubbed_can_be_written_as_xml(text: str) -> None:
    element = etree.Element("a")

    element.text = scrubbed(text)

    assert etree.fromstring(etree.tostring(element)).text in (element.text, None, *_ends(text))


def _ends(text: str) -> tuple[str, ...]:
    """XML makes one line end of all of them."""
    return (scrubbed(text).replace("\r\n", "\n").replace("\r", "\n"),)


def test_every_character_is_judged_and_only_the_strange_are_refused() -> None:
    refused = {
        point
        for first, last in PLANES
        for point in range(first, last)
        if next(hidden_in(f"a {chr(point)} b"), None) is not None
    }

    assert set(range(32)) - {9, 10, 13} <= refused
    assert {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x61C} <= refused
    assert {0xFEFF, 0xD800, 0xDFFF, 0xE000, 0xF8FF, 0xFFFE, 0xE0041, 0x10FFFD} <= refused
    assert not {ord(sign) for sign in "aé’½°€夜م🐟\u00a0\u00ad\u2028\ufe0f\U000e0100"} & refused
    letters = sum(chr(point).isalnum() for point in refused)
    assert letters <= 4  # the fillers of Hangul, which show nothing


@pytest.mark.parametrize(
    "word", ["Sampit", "Москва", "Αθήνα", "μm", "kΩ", "夜市", "é", "ñandú", "5α"]
)
def test_words_of_one_alphabet_and_units_are_no_twins(word: str) -> None:
    assert not list(mixed_in(f"kata {word} kata"))


def test_a_finding_tells_a_strangers_words_without_obeying_them() -> None:
    finding = Finding(
        path="::error::\x1b]0;x\x07.md",
        line=2,
        code="a",
        problem="\x1b[2Jhilang\n::error::palsu",
        remedy="##[command]a",
        example="satu\n::warning::dua",
        waiver="\u202ea",
        severity=Severity.BLOCK,
    )

    lines = str(finding).split("\n")
    assert len(lines) == 5
    assert all(line.isprintable() for line in lines)
    assert not any(line.lstrip().startswith("::") or "##[" in line for line in lines)
