"""Hearsay: `konon`, `rumornya` and their like, in a sentence that does not say who says so."""

import re
from collections.abc import Iterator
from itertools import islice

from plugins.editorial.archive import Archive
from plugins.editorial.attribution import MOST, REACH, SAYS, is_attributed
from plugins.editorial.hits import Hit, in_own, one_line
from plugins.editorial.manuscript import Kind, Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

HEARSAY = re.compile(
    r"(?<![\w”\"-])(konon|katanya|kabarnya|disebut-sebut|digadang-gadang|isunya|rumornya)(?![\w-])",
    re.IGNORECASE,
)
SURE = frozenset(("konon", "rumornya"))
"""Words that are nothing but hearsay."""
OPENING = re.compile(r"(?:^|[.!?:]\s{1,3}|,\s{1,3})$")
AFTER_QUOTE = re.compile(r"[”\"]\s{0,3}$")
SPOKEN = ("konon", "katanya", "kabarnya", "disebut-sebut", "digadang-gadang", "isunya", "rumornya")


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """`katanya` after a quotation names the speaker, and `kabarnya` may be somebody's news."""
    if not any(word in manuscript.spoken for word in SPOKEN):
        return
    for hit in islice(in_own(HEARSAY, manuscript.wording), MOST):
        if is_attributed(hit.passage, hit.match.start()) or _tells_speaker(hit):
            continue
        yield rule.finding(
            manuscript,
            hit.line,
            f"“{one_line(hit.written)}” membawa kabar tanpa menyebut siapa yang mengatakannya.",
            "Sebutkan sumbernya dengan nama, atau hapus kalimat ini sampai ada yang memastikan.",
            example="Menurut catatan Disbudpar Kotim, rumah itu dibangun pada 1870.",
            severity=rule.severity if _is_sure(hit) else Severity.CHECK,
        )


def _tells_speaker(hit: Hit) -> bool:
    before = hit.passage.text[max(0, hit.match.start() - 5) : hit.match.start()]
    return hit.written.lower() == "katanya" and bool(AFTER_QUOTE.search(before))


def _is_sure(hit: Hit) -> bool:
    """In a subheading, or after a sentence that names somebody, an editor decides."""
    word = hit.written.lower()
    said_before = SAYS.search(
        hit.passage.own[max(0, hit.match.start() - REACH) : hit.match.start()]
    )
    if said_before or getattr(hit.passage, "kind", None) is Kind.HEADING:
        return False
    if word in SURE:
        return True
    after = hit.passage.own[hit.match.end() : hit.match.end() + 1]
    before = hit.passage.own[max(0, hit.match.start() - 4) : hit.match.start()]
    return word == "kabarnya" and bool(OPENING.search(before)) and after == ","


RULE = Rule(
    code="SRC-01",
    severity=Severity.BLOCK,
    title="Kabar yang beredar disertai siapa yang mengatakannya",
    why="“Konon” membuat cerita tidak dapat diperiksa siapa pun. Legenda tetap boleh ditulis, "
    "asalkan jelas menurut siapa.",
    basis="Kaidah sumber redaksi (SRC-01); KEJ pasal 1 dan 3",
    good="Menurut tetua Desa Tumbang Gagu, konon kayu pertamanya hanyut dari hulu.",
    bad="Konon kayu pertamanya hanyut dari hulu.",
    check=check,
)
