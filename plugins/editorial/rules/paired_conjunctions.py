"""Conjunctions that come in pairs: bukan ... melainkan, tidak ... tetapi."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import Hit, in_prose
from plugins.editorial.manuscript import Block, Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

SPAN = r"\b[^.;:?!,]{1,90},[ \n]"
# "bukan tidak mungkin", "bukan main" and "bukan berarti" are phrases of their own.
PHRASES = r"(?![ \n](?:hanya|saja|cuma|sekadar|tidak|tak|berarti|main)\b)"
GOES_ON = r"(?![ \n](?:juga|tidak|belum|masih|tetap)\b)"
NOT = re.compile(rf"[Bb]ukan(?<!\w[Bb]ukan){PHRASES}{SPAN}(?P<second>tetapi|tapi)\b{GOES_ON}")
NOT_ONLY = re.compile(
    r"[Tt]idak(?<!\w[Tt]idak)[ \n](?:hanya|saja|cuma|sekadar)"
    rf"{SPAN}(?P<second>tapi|melainkan)\b"
)


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    for first, mend, hit in _hits(manuscript):
        second = hit.match["second"]
        yield rule.finding(
            manuscript,
            hit.line,
            f"“{first}” berpasangan dengan “{mend}”, bukan “{second}”.",
            f"Ganti “{second}” dengan “{mend}”.",
            example=hit.mended(mend, "second"),
        )


def _hits(manuscript: Manuscript) -> Iterator[tuple[str, str, Hit]]:
    words = manuscript.vocabulary
    if words.isdisjoint({"tapi", "tetapi", "melainkan"}):
        return
    if "bukan" in words:
        denied = _with("ukan", manuscript)
        yield from (("bukan", "melainkan", hit) for hit in in_prose(NOT, denied))
    if "tidak" in words:
        both = ("tidak hanya", "tetapi juga")
        yield from ((*both, hit) for hit in in_prose(NOT_ONLY, _with("idak", manuscript)))


def _with(first: str, manuscript: Manuscript) -> Iterator[Block]:
    """Where both halves of a pair may stand."""
    for block in manuscript.running:
        if first in block.text and ("tapi" in block.text or "melainkan" in block.text):
            yield block


RULE = Rule(
    code="EYD-10",
    severity=Severity.CHECK,
    title="Kata hubung berpasangan dipakai lengkap",
    why="Setelah “bukan”, pembaca menunggu “melainkan”; setelah “tidak hanya”, “tetapi juga”.",
    basis="Tata bahasa baku: konjungsi korelatif",
    good="Yang dicari bukan juara, melainkan teman mendayung.",
    bad="Yang dicari bukan juara, tetapi teman mendayung.",
    check=check,
    indonesian=True,
)
