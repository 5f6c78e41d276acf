"""What Python-Markdown would take too long over: counted before it begins.

It looks for the end of whatever begins, and for some signs it looks again from every one of them.
`search` foretells how far it would have to look; the other limits keep the rest of its work in
proportion. Each was measured in CPU time on the real engine (tests/bridge/test_limits.py): no body
within them takes it more than two seconds, while a reportage of 20,000 words with 300 links and 40
pictures stays far below all of them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.bridge.refusals import Refusal

MOST_HEADINGS = 500
"""Each needs an anchor of its own, which is looked for among all the others."""
FARTHEST = 3_000_000
"""Characters that the engine may pass while it looks for ends: about a second."""
LONGEST_TARGET = 5_000
"""Characters; newsroom/weblink.py refuses shorter ones."""
DEEPEST_LINE = 80
"""Columns or quotation signs before the text of a line."""


@dataclass(frozen=True, slots=True)
class Trap:
    """Signs of which only so many may stand in a body."""

    sign: re.Pattern[str]
    most: int
    called: str


TRAPS = (
    Trap(re.compile(r"\]\("), 2_000, "tautan"),
    Trap(re.compile(r"[*_]"), 10_000, "tanda * dan _"),
    Trap(re.compile(r"`"), 4_000, "tanda `"),
    Trap(re.compile(r"<(?=[A-Za-z/!?])"), 3_000, "tag HTML"),
    Trap(re.compile(r"&(?=[#A-Za-z])"), 6_000, "tanda &"),
    Trap(re.compile(r"\\"), 6_000, "garis miring terbalik"),
    Trap(re.compile(r"\{[:#.]"), 1_000, "atribut {: }"),
    Trap(re.compile(r"\|"), 20_000, "garis tegak (kolom tabel)"),
    Trap(re.compile(r"\[\^"), 600, "catatan kaki"),
    Trap(re.compile(r"^[ ]{0,3}\*\[", re.MULTILINE), 50, "singkatan"),
    Trap(re.compile(r"\[TOC\]"), 5, "daftar isi"),
    Trap(re.compile(r"^[ ]{0,3}(?:#|=+[ ]*$|-+[ ]*$)", re.MULTILINE), MOST_HEADINGS, "subjudul"),
    Trap(re.compile(r"^[ ]{0,3}(?:```|~~~)", re.MULTILINE), 100, "pagar kode"),
)

BLANK_LINE = re.compile(r"\n[ \t]*(?=\n)")
BRACKETS = re.compile(r"\\.|[\[\]]")
HIDING = re.compile(r"[`<]")
"""Signs that may take a bracket out of the engine's sight."""
CLEAR = r"[^()\"'`\\<]"
TARGET = re.compile(
    rf"\((?:<[^<>\n]*>|(?:\\.|{CLEAR}|\({CLEAR}*\))*+)[ ]*(?:\"[^\"\n]*\"|'[^'\n]*')?[ ]*\)"
)
"""Where a link leads, and its title; the engine sees the end of such a one at once."""
TAG_BEGINS = re.compile(r"<(?=[A-Za-z/!?])")
UNDERLINES = re.compile(
    r"^(?:[ ]{0,3}#|(?:=+|-+)[ ]*$|[ ]{0,3}(?:[-*_][ ]{0,2}){3,}$)", re.MULTILINE
)
CELLS = 20_000
"""Of all tables: every row has as many as the first line of its table."""
INDENT = re.compile(rf"^(?:[ >]|\t|[-*+][ ]|\d+\.[ ]){{{DEEPEST_LINE}}}", re.MULTILINE)
QUOTES = re.compile(r"^[ ]{0,3}(?:>[ ]?){11}", re.MULTILINE)
ABBREVIATION = re.compile(r"^[ ]{0,3}\*\[([^\]\n]+)\]", re.MULTILINE)
MOST_ABBREVIATED = 5_000
"""Places in a body where an abbreviation stands that it explains."""
STAIRS = re.compile(r"^[ >]*(?:(?:[-*+]|\d+\.)[ ]+){5}(?![-*+ ]*$)", re.MULTILINE)
"""Lists that begin within each other on one line."""


def refusals_in(text: str) -> Iterator[Refusal]:
    """Why Markdown would take too long over `text`."""
    for trap in TRAPS:
        count = len(trap.sign.findall(text))
        if count > trap.most:
            yield Refusal(
                "terlalu-banyak",
                f"Isi memuat {count} {trap.called}; paling banyak {trap.most}.",
                "Bagi isinya menjadi beberapa berita, atau hapus yang tidak diperlukan.",
            )
            return
    if "|" in text and _cells(text) > CELLS:
        yield Refusal(
            "terlalu-banyak",
            f"Tabel di isi ini memuat lebih dari {CELLS} kotak.",
            "Pilih angka yang diceritakan, dan tautkan sumber tabel lengkapnya.",
            sought="|",
        )
    short = {found[1] for found in ABBREVIATION.finditer(text)}
    if sum(map(text.count, short)) > MOST_ABBREVIATED:
        yield Refusal(
            "terlalu-banyak",
            f"Singkatan yang dijelaskan muncul lebih dari {MOST_ABBREVIATED} kali.",
            "Jelaskan singkatan itu di dalam kalimat saja.",
            sought="*[",
        )
    deep = INDENT.search(text) or QUOTES.search(text) or STAIRS.search(text)
    if deep:
        yield Refusal(
            "terlalu-bersarang",
            "Baris ini terlalu menjorok ke dalam.",
            "Susun ulang menjadi beberapa daftar atau paragraf biasa.",
            sought="".join(deep[0].split())[:60],
        )
    if search(text) > FARTHEST:
        yield Refusal(
            "terlalu-banyak",
            "Terlalu banyak tanda kurung, tag, atau subjudul di isi ini yang tidak ditutup atau "
            "tidak dipisahkan baris kosong.",
            "Tutup setiap [, (, dan <, dan pisahkan paragraf dengan baris kosong.",
            sought="[" if "[" in text else "<",
        )


def search(text: str) -> int:
    """How many characters the engine passes, at most, while it looks for ends in `text`."""
    far = _brackets(text) + _tags(text)
    blocks = text.split("\n\n")
    return far + sum(
        len(UNDERLINES.findall(block)) * len(block) // 10 for block in blocks if "\n" in block
    )


def _brackets(text: str) -> int:
    """From each bracket to its fellow; to the end of the paragraph where it may not be seen."""
    if "[" not in text:
        return 0
    far = start = 0
    for end in [*(found.start() for found in BLANK_LINE.finditer(text)), len(text)]:
        block = text[start:end]
        far += _in_block(block) if "[" in block else 0
        start = end
    return far


def _in_block(block: str) -> int:
    far = 0
    opened: list[int] = []
    for sign in BRACKETS.finditer(block):
        if far > FARTHEST:
            break
        at = sign.start()
        if sign[0] == "[":
            opened.append(at)
        elif sign[0] == "]":
            if block.startswith("(", at + 1):
                target = TARGET.match(block, at + 1, at + 1 + LONGEST_TARGET)
                far += (target.end() if target else len(block)) - at
            if opened:
                begun = opened.pop()
                far += (len(block) if HIDING.search(block, begun, at) else at) - begun
    return far + sum(len(block) - at for at in opened)


def _cells(text: str) -> int:
    tables = (block.strip("\n").split("\n") for block in BLANK_LINE.split(text) if "|" in block)
    return sum((1 + lines[0].strip(" |").count("|")) * len(lines) for lines in tables)


def _tags(text: str) -> int:
    """From each tag that is never closed to the end; a section of XML costs most."""
    far = 0
    for found in TAG_BEGINS.finditer(text):
        at = found.start()
        if text.startswith("<![", at):
            far += 2 * (len(text) - at)
        elif text.find(">", at, at + 2_000) < 0:
            far += (len(text) - at) // 5
    return far
