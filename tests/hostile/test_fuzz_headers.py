"""Whatever stands in a head, in either spelling: a story, or findings that help; never a crash."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.newsroom.headers import KNOWN, STEERING
from tests.hostile.fuzzing import TRIED, is_kind, read

WORST = 5.0
"""CPU seconds for one file; most take a thousandth."""
PIECES = [
    "2026-10-01", "08:00", "+07:00", "99:99", "besok", "Sampit", "bakau", "published", "hidden",
    "id", "en", "foto/bakau.jpg", "../..", "/", "\\", "%2e", "\x00", "\x1b[2J", "\u202e",
    "\u200b", "\ufeff", "а", "<script>", "</", "{{", "%}", "|", ": ", " #", "- ", "[", "]", "{",
    "}", "&a", "*a", "!!python/name:os", "'", '"', "\t", ",", ";", "~", "null", "1e999", "nan",
    "🇮🇩", "ꦲ", "é", "::error::", "=1+1", "50 30", "https://a.example/", "javascript:",
    "\U000e0041", "\ud800", "\uffff", "\u2028", "\x85",
]  # fmt: skip
names = st.sampled_from(sorted(KNOWN | STEERING)) | st.text("abc_-.ASlug: ", max_size=12)
words = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=8).map("".join)
values = st.recursive(
    words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=2),
    max_leaves=5,
)
heads = st.dictionaries(names, values, max_size=8)
lines = st.lists(st.tuples(names, words), max_size=14)
WHOLE = {"title": "Judul", "date": "2026-10-01", "slug": "judul"}


def check(data: bytes) -> None:
    started = time.process_time()
    told = read(data)

    assert time.process_time() - started < WORST
    assert told.story or any(finding.blocks for finding in told.findings)
    assert all(is_kind(finding, data) for finding in told.findings), told.findings


def encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


@TRIED
@given(heads, st.booleans())
def test_any_values_in_yaml(head: dict[str, object], whole: bool) -> None:
    kept = {**head, **WHOLE} if whole else head
    written = "".join(f"{name}: {json.dumps(value)}\n" for name, value in kept.items())

    check(encoded(f"---\n{written}---\nIsi.\n"))


@TRIED
@given(lines, st.booleans(), st.booleans())
def test_any_lines_in_either_spelling(
    lines: list[tuple[str, str]], fenced: bool, whole: bool
) -> None:
    begin = [*WHOLE.items()] if whole else []
    written = "\n".join(f"{name}: {value}" for name, value in [*begin, *lines])

    check(encoded(f"---\n{written}\n---\nIsi.\n" if fenced else f"{written}\n\nIsi.\n"))


@TRIED
@given(st.text(max_size=300) | words, st.booleans())
def test_any_text_between_the_fences(text: str, fenced: bool) -> None:
    check(encoded(f"---\n{text}\n---\nIsi.\n" if fenced else text))


@TRIED
@given(
    st.binary(max_size=600),
    st.sampled_from([b"", b"\xef\xbb\xbf", b"\xff\xfe", b"---\n", b"Title: "]),
)
def test_any_bytes(data: bytes, begin: bytes) -> None:
    check(begin + data)


@pytest.mark.parametrize(
    "piece",
    ["a: b\n", "a", "a ", "- ", "[", "{a: ", "'", '"', "&a *a ", ": ", "# ", "\t", "|\n", "? "],
)
def test_the_same_over_and_over_ends_soon(piece: str) -> None:
    check(encoded(f"---\ntitle: x\n{piece * (60_000 // len(piece))}\n---\nIsi.\n"))
