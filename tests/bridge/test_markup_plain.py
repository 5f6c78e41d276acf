"""The quick way to HTML gives what Python-Markdown gives, letter by letter, and is really taken."""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.corpus import CONTENT, write_corpus
from pelicanconf import MARKDOWN
from plugins.bridge import plain_markdown
from plugins.bridge.markup import Markup
from plugins.bridge.reader import read_draft
from plugins.newsroom.figures import FIRST, LAST, marked, plates_in

MARKUP = Markup.from_settings(MARKDOWN)
ENGINE = replace(MARKUP, suits_plain=False)

STORY = """\
Hilir (Kabar Uji) - Seribu bibit *bakau* ditanam di [Desa Hilir](/tempat/desa-hilir/?a=1&b=2#c).

## Bibit dari kebun, sendiri

Disemai **[warga](panen.md)** sejak awal tahun,\x20\x20
lalu dibawa "ke pantai".

- **Satu**, di hulu.
- Dua.

> Kami senang,
> kata mereka.

3. Tanam.
4. Siram.

## Bibit dari kebun sendiri
"""
FRAGMENTS = [
    *"*_`[]()<>#!&|\\~^{}:;=+-.>'\" \n\t1aZ“…é",
    *("**", "***", "  \n", "\n\n", "\n    ", "- ", "\n- ", "\n* ", "1. ", "\n2. ", "# ", "\n## "),
    *(
        "> ",
        "\n> ",
        "\n>\n",
        "---",
        "\n---\n",
        "\n===",
        "```",
        "\n~~~\n",
        "](",
        "](/a/)",
        "][",
        "]:",
    ),
    *("[a](/b/)", "*[b](/c/)*", "**d**", "*e*", "![f](g)", "<b>", "</b>", "<!--", "-->", "<a@b.c>"),
    *("&amp;", "&#65", "&copy", "{: .a}", "{#b}", "[^1]", "[^1]: ", "*[a]: b", "[TOC]", "[x]: /y/"),
    *(
        "\n: ",
        "\n|a|b|\n|-|-|\n",
        "`a`",
        "\\*",
        "https://a.example/?b&c_d_e",
        "a_b_c",
        "kata",
        "Ikan",
    ),
    *(
        "\x02",
        "\x03",
        "\u00a0",
        "\u200b",
        "\u2028",
        "\ue000",
        "\U0001f41f",
        "klzzwxh:0000",
        "\r",
        ".",
    ),
]
ADDRESSES = [
    *("/", "//", "#", "?", "&", "&#", "&#x", "65", "x41", "amp", "copy", "=", "a", "_", ":", "%20"),
    *(
        "javascript:",
        "data:",
        "http://",
        "mailto:",
        "{filename}",
        "|",
        "@",
        "~",
        "-",
        ".",
        "..",
        "!",
    ),
    *("(", ")", "<", ">", " ", '"', "'", "*", "[", "]", "`", ";", "\\", "\n", "é", "\u00a0"),
]
texts = st.lists(st.sampled_from(FRAGMENTS), max_size=14).map("".join)
EXAMPLES = 5_000 if os.environ.get("NIGHTLY") else 400
bounded = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)


def alike(text: str, resolve: Callable[[str], str] = str) -> bool:
    return MARKUP.body(text, resolve) == ENGINE.body(text, resolve)


def is_plain(text: str) -> bool:
    return plain_markdown.html_of(text, str) is not None


@pytest.fixture(scope="module")
def published() -> list[str]:
    """The bodies of the real stories and standing pages."""
    files = sorted([*CONTENT.glob("berita/**/*.md"), *CONTENT.glob("halaman/**/*.md")])
    drafts = [read_draft(file, CONTENT) for file in files]
    return [marked(draft, plates_in(draft)) for draft in drafts]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder: Path = tmp_path_factory.mktemp("corpus") / "content"
    write_corpus(folder, 300)
    return [read_draft(file, folder).body for file in sorted(folder.glob("berita/**/*.md"))]


def test_every_real_story_and_page_is_set_as_the_engine_sets_it(published: list[str]) -> None:
    assert len(published) > 30
    assert [body for body in published if not alike(body)] == []


def test_three_hundred_made_up_stories_are_set_as_the_engine_sets_them(corpus: list[str]) -> None:
    assert len(corpus) == 300
    assert [body for body in corpus if not alike(body)] == []


def test_most_stories_never_wake_the_engine(published: list[str], corpus: list[str]) -> None:
    assert sum(map(is_plain, published)) >= 0.9 * len(published)
    # The corpus cuts real sentences apart, and so leaves asterisks without their fellows.
    whole = [re.sub(r"[*`]|\|.*", "", body) for body in corpus]
    assert sum(map(is_plain, whole)) >= 0.95 * len(whole)


@bounded
@given(texts)
def test_any_heap_of_fragments_is_set_as_the_engine_sets_it(text: str) -> None:
    assert alike(text)


@bounded
@given(st.integers(0, len(STORY)), st.sampled_from(FRAGMENTS), st.integers(0, 2))
def test_a_story_with_one_slip_is_set_as_the_engine_sets_it(at: int, slip: str, cut: int) -> None:
    assert alike(STORY[:at] + slip + STORY[at + cut :])


@bounded
@given(st.text(st.sampled_from("ab1 .*[](/)\n-#>!\"'"), max_size=24))
def test_the_signs_it_knows_are_safe_in_any_order(text: str) -> None:
    assert alike(text)


@bounded
@given(st.lists(st.sampled_from(ADDRESSES), min_size=1, max_size=8).map("".join))
def test_a_link_leads_where_the_engine_says_it_leads(address: str) -> None:
    assert alike(f"Lihat [kata]({address}), *[kata]({address})* dan [a](/b)({address}).")


@pytest.mark.parametrize("start", [0x20, 0xA0, 0x120, 0x1A0, 0x220, 0x2010, 0x2090])
def test_every_character_means_what_it_means_to_the_engine(start: int) -> None:
    """At the beginning, in the middle and at the end of whatever may hold text."""
    for character in map(chr, range(start, start + 0x80)):
        for word in (f"{character}ab", f"a{character}b", f"ab{character}"):
            text = (
                f"{word}\n\n## {word}\n\n- {word} *{word}* **{word}**\n\n> {word}\n\n"
                f"a {word}\n{word}  \n{word} [{word}](/a/)\n\na [b](/{word})\n\n1. {word}"
            )
            # What is not plain is the engine's anyhow.
            for part in filter(is_plain, text.split("\n\n")):
                assert alike(part), (character, part)


def test_the_characters_of_stories_are_plain() -> None:
    letters = "abcxyzABCXYZ 0189.,;:!?'\"()%/-+=@#$éàçñüåøÉšž–—“”‘’…°²€"

    assert is_plain(f"a {letters} b")
    assert is_plain(f"- a {letters} b")


def test_numbers_that_look_like_slugs_are_told_apart() -> None:
    headings = ["a", "a", "a 1", "a 1", "A", "a-1", "a", "1", "1", "-", "(", "a (1)", "a"] * 3
    text = "\n\n".join(f"## {'x' if name in '-(' else ''}{name}" for name in headings)

    assert is_plain(text)
    assert alike(text)


@pytest.mark.parametrize("text", [STORY, f"{STORY}\n\n`kode`"], ids=["plain", "not plain"])
def test_each_link_is_asked_about_once_and_in_order(text: str) -> None:
    asked: list[str] = []

    def resolve(target: str) -> str:
        asked.append(target)
        return f"/alamat{target}"

    html = MARKUP.html(text, resolve)

    assert asked == ["/tempat/desa-hilir/?a=1&b=2#c", "panen.md"]
    assert 'href="/alamatpanen.md"' in html


@pytest.mark.parametrize(
    "address",
    [
        "/a/",
        "a&b",
        "a&amp;b&copy=1",
        '"><b>',
        "*a* **b** [c](d)",
        "javascript:alert(1)",
        "data:,",
        "é ü",
    ],
)
def test_an_address_may_hold_anything(address: str) -> None:
    assert is_plain(STORY)
    assert alike(STORY, lambda _: address)


def test_figures_keep_their_places() -> None:
    text = f"Satu.\n\n{chr(FIRST)}\n\nDua.\n\n\n{chr(LAST)}\n"

    assert is_plain(text)
    assert MARKUP.html(text, str) == f"<p>Satu.</p>\n{chr(FIRST)}\n<p>Dua.</p>\n{chr(LAST)}"


@pytest.mark.parametrize(
    "change",
    [
        {"output_format": "xhtml"},
        {"tab_length": 2},
        {"extensions": ["nl2br"]},
        {"extensions": ["markdown.extensions.meta"]},
        {"extension_configs": {"extra": {}, "toc": {}}},
        {"extension_configs": {"extra": {}, "sane_lists": {}, "toc": {"permalink": True}}},
    ],
)
def test_other_settings_are_left_to_the_engine(change: Mapping[str, Any]) -> None:
    other = Markup.from_settings({**MARKDOWN, **change})

    assert MARKUP.suits_plain
    assert not other.suits_plain


def test_other_settings_mean_what_they_say() -> None:
    assert "<br>" in Markup.from_settings({**MARKDOWN, "extensions": ["nl2br"]}).html("a\nb", str)


def test_a_long_unclosed_body_does_not_keep_anyone_waiting() -> None:
    for sign in (
        "*",
        "**a ",
        "[",
        "[a](",
        "[a](b) *",
        "a\n",
        "- a\n",
        "> ",
        "# ",
        "1. *a\n",
        "  \n",
    ):
        assert not is_plain(f"{sign * 20_000}`")
