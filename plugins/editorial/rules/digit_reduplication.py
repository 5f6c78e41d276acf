"""A doubled word abbreviated with a 2, as in a text message."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import in_prose
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

QUICK = re.compile(r"[2²](?<=[a-z]{3}[2²])")
DOUBLED = re.compile(r"\b([A-Za-z][a-z]{2,20})[2²](nya|an)?(?![\w@.-])")


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    if not QUICK.search(manuscript.spoken):
        return
    for hit in in_prose(DOUBLED, manuscript.wording):
        word, ending = hit.match[1], hit.match[2] or ""
        mend = f"{word}-{word.lower()}{ending}"
        yield rule.finding(
            manuscript,
            hit.line,
            f"Kata ulang “{hit.written}” ditulis lengkap: “{mend}”.",
            f"Ganti dengan “{mend}”.",
            example=hit.mended(mend),
        )


RULE = Rule(
    code="EYD-07",
    severity=Severity.CHECK,
    title="Kata ulang memakai tanda hubung, bukan angka 2",
    why="Angka 2 lazim dalam pesan singkat; dalam berita, pembaca layar melafalkannya “dua”.",
    basis="EYD V, bentuk ulang",
    good="Anak-anak menanam bibit bakau.",
    bad="Anak2 menanam bibit bakau.",
    check=check,
    indonesian=True,
)
