"""Headers read line by line are the headers that YAML's own parser reads, value by value."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.corpus import CONTENT, write_corpus
from plugins.bridge import plain_headers
from plugins.bridge.reader import draft_from
from plugins.bridge.troubles import UnreadableError
from plugins.bridge.yaml_headers import composed_headers
from plugins.newsroom.draft import Header

HEADERS = """\
title: "Panen: raya, #1 di tepi sungai"
date: 2026-11-22 08:36
category: 'Ekonomi Kreatif'
tags: [batik, "tas, rotan", 'jelawat', Éloï]
queries: []
slug: panen-raya
Summary: Petani (di hulu) memanen lebih awal; "cepat" kata mereka & kami
place:

image: foto/panen.jpg
authors:
- Rina Wulandari
- "Budi: Santoso"
sources:
  - name: "Dinas, laporan (2025)"
    url: https://dinas.example/a?b=1&c=2#d

    Accessed: 2026-11-01
  - https://satu.example/
  - {name: "Sumber: dua", url: "https://dua.example/", accessed: 2025-01-01}
  - {}
verified_on: 2026-11-22
"""
OTHER = {
    "a colon in a value": "title: Panen: raya",
    "a colon at the end": "title: Panen:",
    "a comment": "title: Panen # raya",
    "a comment of its own": "title: Panen\n# raya\nslug: a",
    "an escape": 'title: "Panen \\"raya\\""',
    "a doubled quote": "title: 'Jum''at'",
    "words after a quote": 'title: "Panen" raya',
    "a quote that never ends": 'title: "Panen',
    "a value of several lines": "title: Panen\n  raya",
    "a value that looks like items": "title: Panen\n  - raya",
    "a value below its name": "title:\n  Panen",
    "a folded value": "title: >\n  Panen\n  raya",
    "a literal value": "title: |\n  Panen\n  raya",
    "an anchor": "title: &a Panen\nslug: *a",
    "a tag": "title: !!str Panen",
    "a list without an end": "tags: [a, b",
    "a list over lines": "tags: [a,\n  b]",
    "a list with a comma at its end": "tags: [a, ]",
    "a list without spaces": "tags: [a,b]",
    "a list of lists": "tags: [a, [b, c]]",
    "a list with colons": "tags: [a: b, c:d, https://e.example]",
    "items of items": "tags:\n  - - a\n    - b",
    "items that stray": "tags:\n  - a\n - b",
    "items deeper and deeper": "tags:\n  - a\n    - b",
    "an empty item": "tags:\n  -\n  - a",
    "entries that stray": "sources:\n  - name: a\n   url: b",
    "entries after a value": "sources:\n  - a\n    url: b",
    "entries after a map": "sources:\n  - {name: a}\n    url: b",
    "an empty entry": "sources:\n  - name:\n    url: b",
    "a map": "title: {a: b}",
    "a map below": "title:\n  a: b",
    "a question": "? title\n: Panen",
    "a quoted name": '"title": Panen',
    "a space before the colon": "title : Panen",
    "no space after the colon": "title:Panen",
    "a name of two words": "judul berita: Panen",
    "a name too long": f"{'a' * 2000}: Panen",
    "a tab": "title:\tPanen\nslug: a\tb",
    "an odd line break": "title: a\u2028b\u0085c",
    "a byte order mark": "title: a\ufeffb",
    "a control character": "title: a\x07b",
    "another document": "title: a\n...\nslug: b\n--- c",
    "a directive": "%YAML 1.1\ntitle: a",
    "items without a name": "- a\n- b",
    "nothing": "",
    "blanks": "\n\n",
    "a space on an empty line": "title: a\n \nslug: b",
    "indented headers": "  title: a\n  slug: b",
    "a value that begins with a sign": "a: -b\nc: @d\ne: `f`\ng: %h\ni: ,j\nk: ?l",
    "a thousand items": f"tags: [{', '.join(['a'] * 6000)}]",
}
PIECES = [
    *(
        "title",
        "tags",
        "sources",
        "Name",
        "a",
        "-",
        ": ",
        ":",
        " ",
        "  ",
        "    ",
        "\n",
        "\n",
        "\n\n",
    ),
    *(
        "\n- ",
        "\n  - ",
        "\n    ",
        "- ",
        "x: y",
        "\ntitle: ",
        "\ntags: ",
        "\nsources:\n",
        "\n  - name: ",
    ),
    *(
        "[",
        "]",
        "[a, b]",
        "[a, 'b c', \"d\"]",
        ", ",
        ",",
        "{",
        "}",
        "{a: b}",
        '{a: "b", c: d-e}',
        "[]",
    ),
    *(
        "'",
        '"',
        "'a'",
        '"b c"',
        '""',
        "''",
        "#",
        " #",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "?",
        "\\",
    ),
    *(
        "08:00",
        "https://a.example/?b=c&d#e",
        "2026-11-22",
        "no",
        "~",
        "null",
        "1.5",
        "é",
        "“",
        "…",
        "(",
    ),
    *(
        "kata",
        "dua kata",
        "\t",
        "\u00a0",
        "\u2028",
        "\u0085",
        "\ufeff",
        "\U0001f41f",
        "---",
        "...",
        "<<",
    ),
]
EXAMPLES = 5_000 if os.environ.get("NIGHTLY") else 400
bounded = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)


def plain(text: str) -> list[Header] | None:
    return plain_headers.headers_in(text.split("\n"), 2)


def composed(text: str) -> list[Header] | None:
    """What YAML's parser makes of the same; None when it makes nothing of it."""
    lines = ["---", *text.split("\n"), "---"]
    try:
        return composed_headers(lines, len(lines) - 1, "berita/x.md")
    except UnreadableError:
        return None


def alike(text: str) -> bool:
    """Whatever is plain is what YAML says it is."""
    read = plain(text)
    return read is None or read == composed(text)


def headers_below(folder: Path) -> list[str]:
    files = sorted([*folder.glob("berita/**/*.md"), *folder.glob("halaman/**/*.md")])
    return [file.read_text(encoding="utf-8").split("\n---\n")[0][4:] for file in files]


def test_headers_of_every_plain_kind_are_what_yaml_says_they_are() -> None:
    assert plain(HEADERS) is not None
    assert plain(HEADERS) == composed(HEADERS)


def test_real_headers_are_plain_and_what_yaml_says_they_are() -> None:
    written = headers_below(CONTENT)

    assert len(written) > 30
    assert [text for text in written if plain(text) != composed(text)] == []


def test_made_up_headers_are_plain_and_what_yaml_says_they_are(tmp_path: Path) -> None:
    write_corpus(tmp_path / "content", 300)
    written = headers_below(tmp_path / "content")

    assert len(written) == 300
    assert [text for text in written if plain(text) != composed(text)] == []


@pytest.mark.parametrize("text", OTHER.values(), ids=OTHER)
def test_whatever_else_yaml_knows_is_left_to_its_parser(text: str) -> None:
    assert plain(text) is None


@bounded
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_any_heap_of_pieces_is_what_yaml_says_it_is(text: str) -> None:
    assert alike(text)
    assert alike(f"title: {text}")


@bounded
@given(st.integers(0, len(HEADERS)), st.sampled_from(PIECES), st.integers(0, 3))
def test_headers_with_one_slip_are_what_yaml_says_they_are(at: int, slip: str, cut: int) -> None:
    assert alike(HEADERS[:at] + slip + HEADERS[at + cut :])


@bounded
@given(st.text(max_size=12))
def test_a_value_may_hold_any_character(word: str) -> None:
    for text in (word, f'"{word}"', f"'{word}'", f"a{word}", f"[{word}]", f"[a{word}]"):
        assert alike(f"title: {text}")
        assert alike(f"tags:\n  - {text}\n  - {{a: {text}}}\n  - b: {text}\n    c: {text}")


@pytest.mark.parametrize("size", [1_000, 1_100, 9_900, 20_000])
def test_long_values_are_what_yaml_says_they_are(size: int) -> None:
    for text in ("title: {}", "title: '{}'", "tags: [{}]", "tags:\n  - {}", "a:\n  - {{b: {}}}"):
        assert alike(text.format("a" * size))
        assert alike(text.format("a " * (size // 2)))


def test_a_draft_knows_the_lines_of_its_headers_either_way() -> None:
    quick = draft_from("---\ntitle: Panen\n\nslug: panen\n---\nIsi.", "berita/x.md")
    slow = draft_from("---\ntitle: Panen\n\nslug: panen # raya\n---\nIsi.", "berita/x.md")

    assert quick == slow
    assert [header.line for header in quick.headers] == [2, 4]
    assert (quick.body, quick.body_line) == ("Isi.", 6)


def test_a_repeated_header_is_refused_either_way() -> None:
    for slug in ("panen", "panen # raya"):
        with pytest.raises(UnreadableError, match="kepala-berulang"):
            draft_from(f"---\nslug: a\nSlug: {slug}\n---\nIsi.", "berita/x.md")


def test_a_long_unclosed_header_does_not_keep_anyone_waiting() -> None:
    for sign in ("a ", "a:", "a, ", "#", '"a", ', "{a: b, "):
        for begin in ("title: ", "tags: [", "tags:\n  - {a: "):
            assert plain(f"{begin}{sign * 1_600}`\t") is None
