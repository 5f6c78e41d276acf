"""Whatever stands in a body: HTML that holds nothing but what it may, or findings; and soon."""

import time
from urllib.parse import urlsplit

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.newsroom.figures import PLACE
from tests.hostile.fuzzing import TRIED, is_kind, read
from tests.hostile.judges import BODY, BODY_ATTRIBUTES, WAYS

WORST = 6.0
"""CPU seconds for one file of up to 60,000 letters; most take some thousandths."""
HEAD = "Title: Judul\nDate: 2026-10-01\nSlug: judul\n\n"
MARKDOWN = [
    "*", "**", "_", "`", "```\n", "~~~", "[", "](", ")", "![", "][", "]: ", "[^1]", "[^1]: ",
    "*[K]: ", "{: ", "{ #a }", "onclick=x }", "> ", "- ", "1. ", "    ", "\t", "# ", "## ", "| ",
    "|---|\n", ":   ", "***\n", "---\n", "\\", "<", ">", "\n", "\n\n", "  \n", "&", "&lt;",
    "&#x6a;", "&colon;", "&#1;", "\ue000", "\u202e", "\x00", "\x0c", "é", "😀", "'", '"',
]  # fmt: skip
HTML = [
    "<script>", "</script>", "<img src=x onerror=y>", "<svg onload=x>", "<math>", "<style>",
    "</style>", "<!--", "-->", "<a href='", "javascript:x", "//a.example", "data:text/html,x",
    "'>", "</a>", "<p>", "<p", " title=\"", "\">", "</p>", "<div markdown=\"1\">", "</div>",
    "<noscript>", "<template>", "<textarea>", "<title>", "<table>", "<td>", "<em>", "<kbd>", "<b",
    "<?php", "?>", "<![CDATA[", "]]>", "<!DOCTYPE x>", "<form>", "<mglyph>", "<a\tb>",
    "<A HREF=x>", "<plaintext>", " id=a", " style=x", " onclick='y'", "<iframe srcdoc='",
    "<base href=x>", "<https://a.example>", "<javascript:x>",
]  # fmt: skip
WORDS = [
    "Warga",
    " ",
    "menanam ",
    "bakau",
    "https://a.example/",
    "/tempat/",
    "foto/a.jpg",
    "5 < 6 ",
    "R&D ",
]
soup = st.lists(st.sampled_from(MARKDOWN + HTML + WORDS) | st.text(max_size=6), max_size=40).map(
    "".join
)
plain = st.lists(st.sampled_from(MARKDOWN[:12] + WORDS * 4), max_size=60).map("".join)


def complaints(html: str) -> list[str]:
    """What a body must not hold, as a browser's parser sees it."""
    found = []
    root = html5lib.parseFragment(html, treebuilder="lxml", namespaceHTMLElements=False)
    elements = [element for part in root if not isinstance(part, str) for element in part.iter()]
    for element in elements:
        if element.tag not in BODY:
            found.append(f"<{element.tag}>")
            continue
        for name, value in element.attrib.items():
            if name not in BODY_ATTRIBUTES:
                found.append(f"<{element.tag} {name}>")
            if name in {"href", "src"} and urlsplit(value.strip()).scheme not in WAYS | {""}:
                found.append(f"{name}={value}")
    return found


def check(body: str) -> None:
    data = f"{HEAD}{body}".encode("utf-8", "surrogatepass")
    started = time.process_time()
    told = read(data)

    assert time.process_time() - started < WORST
    assert all(is_kind(finding, data) for finding in told.findings), told.findings
    if told.story is None:
        assert any(finding.blocks for finding in told.findings)
        return
    assert complaints(PLACE.sub("", told.story.html)) == []
    assert "\x00" not in told.story.html
    assert "\u202e" not in told.story.html


@TRIED
@given(soup)
def test_any_soup_of_markdown_and_html(body: str) -> None:
    check(body)


@TRIED
@given(plain)
def test_any_soup_of_plain_markdown(body: str) -> None:
    check(body)


@TRIED
@given(st.text(max_size=200))
def test_any_text(body: str) -> None:
    check(body)


@pytest.mark.parametrize(
    "piece", sorted({*MARKDOWN, *HTML, "[a](", "*a **b ", "> - ", "a|", "x {: #a }\n"})
)
def test_the_same_over_and_over_ends_soon(piece: str) -> None:
    """Engines of Markdown look back again and again: that is minutes for a file of this size."""
    check(piece * (60_000 // len(piece)))


def test_the_judge_would_see_it() -> None:
    assert complaints("<p onclick=x>a</p>") == ["<p onclick>"]
    assert complaints("<svg onload=x>") != []
    assert complaints("<a href=' javascript:x'>a</a>") == ["href= javascript:x"]
    assert complaints("<p title='a'>R&amp;D &lt; 5</p><table><tr><td>x</td></tr></table>") == []
