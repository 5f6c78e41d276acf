"""Looks at every character of a draft: what readers and editors cannot see is named."""

import re
import sys
from collections.abc import Iterator
from html import unescape

from plugins.newsroom.characters import Odd, has_strange, hidden_in, mixed_in
from plugins.newsroom.draft import Draft, Header, texts_in
from plugins.newsroom.findings import Finding

REFERENCE = re.compile(r"&(?:#(?:x([0-9a-f]{1,8})|([0-9]{1,8}))|[a-z][a-z0-9]*);?", re.IGNORECASE)
FIRST_MEANT, LAST_MEANT = 0x80, 0x9F
"""Between these a browser means Windows-1252: `&#150;` is a dash."""
PROSE = frozenset("summary image_caption withdrawn_reason".split())
"""Headers that tell something, and so may be copied from anywhere, invisible spaces too."""


def findings_in(draft: Draft) -> Iterator[Finding]:
    """Hidden characters in the whole draft, and letters of other alphabets in Latin words."""
    for header in draft.headers:
        if isinstance(header.value, str) and not has_strange(header.value):
            continue
        for text in texts_in(header.value):
            for odd in hidden_in(text, prose=header.name in PROSE):
                yield _hidden(draft, header.line, odd, f"Baris “{header.name[:40]}:”")
            for odd in mixed_in(text):
                yield _mixed(draft, header, odd)
    for odd in (*hidden_in(draft.body, prose=True), *_by_reference(draft.body)):
        line = draft.body_line + draft.body.count("\n", 0, odd.at)
        yield _hidden(draft, line, odd, "Isi")


def _by_reference(body: str) -> Iterator[Odd]:
    """Hidden characters that are written as `&#x202e;` or `&rlm;`, which browsers take for them."""
    if "&" not in body or next(hidden_in(body, prose=True), None):
        return
    yield from hidden_in(REFERENCE.sub(_meant, body), prose=True)


def _meant(reference: re.Match[str]) -> str:
    """The character; a line break as a space, so that lines are counted as they were written."""
    number = int(reference[1], 16) if reference[1] else int(reference[2] or 0)
    if 0 < number < FIRST_MEANT or LAST_MEANT < number <= sys.maxunicode:
        return chr(number).replace("\n", " ")
    return unescape(reference[0]).replace("\n", " ")


def _hidden(draft: Draft, line: int, odd: Odd, where: str) -> Finding:
    return Finding(
        path=draft.path,
        line=line,
        code="karakter-tersembunyi",
        problem=f"{where} memuat karakter yang tidak terlihat, {odd}, di “{odd.around}”.",
        remedy="Hapus kata itu seluruhnya, lalu ketik ulang.",
    )


def _mixed(draft: Draft, header: Header, odd: Odd) -> Finding:
    return Finding(
        path=draft.path,
        line=header.line,
        code="huruf-serupa",
        problem=f"Baris “{header.name[:40]}:” memuat huruf dari abjad lain di tengah kata Latin, "
        f"{odd}, di “{odd.around}”.",
        remedy="Ketik ulang kata itu dengan huruf Latin.",
    )
