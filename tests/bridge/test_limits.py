"""No body keeps the engine, the reader or the desk waiting, and no reportage is too much."""

import time
from collections.abc import Callable

import pytest

from plugins.bridge import traps
from plugins.newsroom.figures import IMAGE
from plugins.newsroom.text import near_miss
from tests.bridge.mail import PATH, html_of, told, with_body, with_header

PROSE = "Kata lain di sini, pada hari Senin. "
PAGE = (PROSE * 20 + "\n") * 250
PATIENCE = 3.0
"""Seconds of CPU; twice and more what the slowest takes."""

HEAVY = {
    "brackets": "[" * 100_000,
    "brackets in pairs": "[" * 50_000 + "]" * 50_000,
    "brackets before a long text": "[ " * 50 + PAGE,
    "brackets whose ends are code": "[`]` " * 40_000,
    "links that never end": "[a](" * 20_000,
    "links before a long text": "[a](" * 60 + PAGE,
    "links in quotation marks": '[a]("b' * 2_000,
    "references": "[a][" * 20_000,
    "images": "![" * 250,
    "images after images": "![a](" * 10_000,
    "tags that never end": "<a " * 20_000,
    "tags before a long text": "<a " * 500 + PAGE,
    "sections of XML": "<![CDATA[" * 4_000,
    "sections before a long text": "<![CDATA[" * 40 + PAGE,
    "comments": "<!--" * 20_000,
    "instructions": "<?" * 20_000,
    "addresses of mail": "<a@b" * 20_000,
    "blocks": "<div>\n" * 9_000,
    "blocks within blocks": "<div markdown='1'>" * 9_000,
    "code": "`a ``b " * 12_000,
    "emphasis": "*a**b" * 12_000,
    "emphasis by lines": "_a __b" * 8_000,
    "stars": ("*" * 4_000 + "\n") * 50,
    "entities": "&#x41;" * 24_000,
    "escapes": "\\*" * 24_000,
    "headings": "# a\n" * 9_000,
    "headings by underlines": "a\n=\n" * 4_500,
    "rules": "a\n---\n" * 4_500,
    "fences": "~~~ a\n\n" * 4_000 + PAGE,
    "quotations": "> " * 39 + "a",
    "stairs of lists": ("- " * 39 + "a\n") * 3_000,
    "a stair of lists": "".join("    " * n + "- a\n" for n in range(60)),
    "abbreviations": "".join(f"*[a{n}]: b\n" for n in range(2_000)),
    "one abbreviation": "*[a]: b\n" + "a " * 100_000,
    "footnotes": "".join(f"[^{n}] " for n in range(2_000)),
    "columns": "|" + "a|" * 4_999 + "\n|" + "-|" * 4_999 + "\n" + "|a\n" * 4_000,
    "attributes": "*a*{: #b }" * 4_000,
    "tables of contents": "[TOC]\n\n" * 400 + "# a\n\n" * 2_000,
    "lines": "a\n" * 20_000,
    "one line": "a" * 100_000,
}


@pytest.mark.parametrize("body", HEAVY.values(), ids=HEAVY)
def test_what_would_keep_everyone_waiting_is_named_at_once(body: str) -> None:
    before = time.process_time()

    made = with_body(body)

    assert time.process_time() - before < PATIENCE
    assert made.story is None
    assert {finding.code for finding in made.findings} & {
        "terlalu-banyak",
        "terlalu-bersarang",
        "baris-terlalu-panjang",
        "gambar-di-isi",
    }


FULL = {
    "images of spaces": "![a](" + " " * 40_000 + "x",
    "images without an end": "![a](x" + " " * 40_000 + '"',
    "cells": "|a|b|\n|-|-|\n" + "|a|b|\n" * 6_000,
    "columns": "|" + "a|" * 99 + "\n|" + "-|" * 99 + "\n" + "|a\n" * 190,
    "links": "[a](/b) " * 2_000,
    "links in a list": "".join(f'- [a](/{n}/ "b") it\'s "c"\n' for n in range(1_500)),
    "brackets": "[" * 1_700 + "a" * 400,
    "unclosed links": "[a](" * 14 + PAGE,
    "tags": "<b>a</b> " * 1_400,
    "unclosed tags": "<a " * 70 + PAGE,
    "stairs": ("- " * 4 + "a\n") * 3_000,
    "deep stairs": "".join("    " * n + "- a\n" for n in range(19)) * 400,
    "deep quotations": "".join("> " * (n % 10) + "- a\n\n" for n in range(4_000)),
    "emphasis": "**a*b" * 3_300,
    "fences": "~~~ a\n\n" * 100 + PAGE * 2,
    "abbreviations": "".join(f"*[a{n}]: b\n" for n in range(50)) + "a0 " * 4_900,
    "footnotes": "".join(f"a[^{n}] " for n in range(290))
    + "\n\n"
    + "".join(f"[^{n}]: b\n\n" for n in range(290)),
    "headings": "# a\n\n" * 490,
    "headings in one piece": "# a\n" * 490,
    "headings by underlines": "a\n---\n\n" * 490,
    "rules": "***\n\n" * 3_300,
}


@pytest.mark.parametrize("body", FULL.values(), ids=FULL)
def test_as_much_as_is_allowed_is_read_in_time(body: str) -> None:
    before = time.process_time()

    made = with_body(body)

    assert time.process_time() - before < PATIENCE
    assert not {finding.code for finding in made.findings} - {"tanpa-isi"}


def reportage() -> str:
    """20,000 words, 300 links, 40 pictures, 100 footnotes and two large tables."""
    picture = '![Perahu](foto/perahu.jpg "Perahu. Foto: Rina")'
    text = f'{PROSE * 9} It\'s *tekan* dan **kuat**, `kode` 5 < 6, "kutip" [1].'
    parts = [
        part
        for n in range(300)
        for part in (
            f"## Bagian {n}" if n % 10 == 0 else text,
            f'{text} [tautan {n}](https://a.example/{n}_(x) "it\'s").',
            picture if n % 8 == 0 else "",
        )
    ]
    sources = "".join(f'- [Sumber {n}](https://b.example/{n}): "it\'s".\n' for n in range(300))
    notes = "".join(f"Kata[^{n}] " for n in range(100))
    under = "".join(f"[^{n}]: Catatan *kecil*.\n" for n in range(100))
    tables = ("|a|b|c|d|\n|-|-|-|-|\n" + "|satu|dua|tiga|empat|\n" * 500 + "\n") * 2
    return "\n\n".join([*filter(None, parts), sources, notes, under, tables])


def test_a_great_reportage_is_not_too_much() -> None:
    text = reportage()

    assert len(text.split()) > 20_000
    assert traps.search(text) < traps.FARTHEST / 3
    assert not list(traps.refusals_in(text))
    made = with_body(text)
    assert not [finding for finding in made.findings if finding.code.startswith("terlalu")]
    assert "Bagian 290" in html_of(made)


FILES: dict[str, tuple[bytes, str, int]] = {
    "nothing": (b"", "tanpa-kepala", 1),
    "a blank": (b"\n\n \n", "tanpa-kepala", 1),
    "a byte order mark and nothing": (b"\xef\xbb\xbf", "tanpa-kepala", 1),
    "a fence": (b"---", "kepala-tidak-ditutup", 1),
    "two fences": (b"---\n---\n", "tanpa-kepala", 1),
    "headers only": (b"title: a\ndate: 2026-11-01\nslug: a\n", "tanpa-isi", 1),
    "UTF-16 with its mark": ("title: a\n\nb".encode("utf-16"), "bukan-utf-8", 1),
    "UTF-16 without": ("title: a\n\nb".encode("utf-16-le"), "bukan-utf-8", 1),
    "UTF-32": ("title: a\n\nb".encode("utf-32"), "bukan-utf-8", 1),
    "Latin-1": ("title: a\n\nCafé".encode("latin-1"), "bukan-utf-8", 3),
    "half a letter": (b"title: a\n\nb\xc3", "bukan-utf-8", 3),
    "a surrogate": (b"title: a\n\n\xed\xa0\x80", "bukan-utf-8", 3),
    "a nought": (b"title: a\n\nb\0c", "bukan-utf-8", 3),
    "20 MB": (b"title: a\n\n" + b"kata " * 4_000_000, "berkas-terlalu-besar", 0),
    "a picture": (b"\xff\xd8\xff\xe0" + bytes(9_000), "bukan-utf-8", 1),
    "a line of a megabyte": (b"title: a\n\n" + b"a" * 390_000, "baris-terlalu-panjang", 3),
    "YAML of brackets": (b"---\na: " + b"[" * 40_000 + b"\n---\n", "kepala-terlalu-besar", 1),
    "YAML of pairs": (
        b"---\na: " + b"[" * 20_000 + b"]" * 20_000 + b"\n---\n",
        "kepala-terlalu-besar",
        1,
    ),
    "YAML of dashes": (b"---\na:\n" + b"- " * 20_000 + b"b\n---\n", "kepala-terlalu-besar", 1),
    "YAML of questions": (b"---\n" + b"? " * 20_000 + b"b\n---\n", "kepala-terlalu-besar", 1),
    "YAML of steps": (
        b"---\n" + b"".join(b"  " * n + b"a:\n" for n in range(200)) + b"---\n",
        "kepala-terlalu-besar",
        1,
    ),
    "YAML of aliases": (
        b"---\na0: &a0 [x, x]\n"
        + b"".join(b"a%d: &a%d [*a%d, *a%d]\n" % (n, n, n - 1, n - 1) for n in range(1, 40))
        + b"---\n",
        "kepala-terlalu-besar",
        1,
    ),
    "YAML of itself": (b"---\na: &a [*a]\n---\n", "kepala-terlalu-besar", 1),
    "YAML of lines": (b"---\n" + b"a: b\n" * 9_000 + b"---\n", "kepala-terlalu-besar", 1),
    "plain headers": (b"".join(b"a%d: b\n" % n for n in range(5_000)), "kepala-terlalu-besar", 1),
    "a plain header that goes on": (
        b"title: a\ntags: b\n" + b"    c\n" * 9_000 + b"\nd",
        "nilai-terlalu-panjang",
        2,
    ),
}


@pytest.mark.parametrize(("data", "code", "line"), FILES.values(), ids=FILES)
def test_a_file_that_is_no_story_is_told_in_time(data: bytes, code: str, line: int) -> None:
    before = time.process_time()

    made = told(data)

    assert time.process_time() - before < PATIENCE
    assert made.story is None
    assert (made.findings[0].path, made.findings[0].code) == (PATH, code)
    assert made.findings[0].line == line


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbfTitle: Panen\r\nDate: 2026-11-01\r\n\r\nIsi.\r\n",
        b"Title: Panen\rDate: 2026-11-01\r\rIsi.\r",
        "---\ntitle: Pánen\ndate: 2026-11-01\n---\nIsi.".encode(),
        b"---  \ntitle: Panen\ndate: 2026-11-01\n---\t\n\n\n\nIsi.\n\n\n",
    ],
    ids=["from Windows", "from an old Mac", "without a last line end", "with blanks"],
)
def test_files_of_any_editor_are_read(data: bytes) -> None:
    assert html_of(told(data)) == "<p>Isi.</p>"


@pytest.mark.parametrize(
    "look",
    [
        lambda text: IMAGE.match(text),
        lambda text: near_miss(text, ["panen", "a" * 150]),
        lambda text: traps.search(text),
        lambda text: list(traps.refusals_in(text)),
        lambda text: with_header(f"image_alt: {text[:40_000]}"),
    ],
    ids=["images", "near misses", "search", "limits", "headers"],
)
@pytest.mark.parametrize(
    "sign", ["![a](", "![a](x ", "a", "[", "](", "<a", "| ", "- ", "#", " ", "\\", '"', "é", "=\n"]
)
def test_no_look_at_a_text_takes_longer_than_reading_it(
    look: Callable[[str], object], sign: str
) -> None:
    before = time.process_time()

    look(f"![a]({sign * (200_000 // len(sign))}")

    assert time.process_time() - before < PATIENCE / 2
