"""Sources without a face: some sources, many people, residents say."""

import re
from collections.abc import Iterator
from itertools import islice

from plugins.editorial.archive import Archive
from plugins.editorial.attribution import MOST, sentence_span
from plugins.editorial.hits import Hit, in_own, one_line
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

SAYS = r"(?:menyebut|bilang|mengatakan|percaya|menilai|mengaku|yakin|beranggapan|menduga)\w{0,3}"
VAGUE = re.compile(
    r"\b(?:(?:beberapa|sejumlah|berbagai) sumber"
    r"(?! (?:air|api|belajar|bibit|bunyi|cahaya|dana|daya|energi|gizi|gambut|listrik|makanan|mata|"
    r"pangan|pembiayaan|pendanaan|pendapatan|penghasilan|penghidupan|protein|suara|panas)\b)"
    r"|sumber (?:ter|te)percaya|sumber (?:internal|anonim)"
    r"|sumber yang (?:enggan|tidak mau|tak mau|tidak ingin|menolak)"
    rf"|(?:banyak|sebagian|beberapa) (?:orang|pihak|kalangan|warganet|netizen) {SAYS}"
    rf"|(?:warga|netizen|warganet) {SAYS}"
    r"|informasi yang beredar|kabar yang beredar)(?!\w)",
    re.IGNORECASE,
)
STEMS = (
    "sumber beredar menyebut bilang mengatakan percaya menilai mengaku yakin beranggapan menduga"
).split()
"""`VAGUE` finds nothing where none of these stands."""
NAMED = re.compile(r"[a-z0-9,:(*\])]\s{1,3}[\[(*“]{0,3}[A-Z][a-z]{2,}")
"""A capital inside a sentence: somebody or something is named."""


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    stems = [stem for stem in STEMS if stem in manuscript.spoken]
    doubtful = (p for p in manuscript.running if any(stem in p.own.lower() for stem in stems))
    for hit in islice(in_own(VAGUE, doubtful), MOST):
        if not _is_named(hit):
            yield rule.finding(
                manuscript,
                hit.line,
                f"“{one_line(hit.written)}” belum memberi tahu siapa.",
                "Tulis namanya, atau nama media dan tanggalnya. Bila narasumber perlu "
                "dilindungi, jelaskan alasannya.",
                example="Rusmini, warga Pasir Putih, menyebut air mulai naik sejak subuh.",
            )


def _is_named(hit: Hit) -> bool:
    start, end = sentence_span(hit.passage, hit.match.start())
    sentence = hit.passage.text[start:end]
    return "](" in sentence or bool(NAMED.search(sentence))


RULE = Rule(
    code="SRC-03",
    severity=Severity.CHECK,
    title="Sumber disebut namanya",
    why="“Beberapa sumber” tidak dapat ditanya kembali. Nama membuat kabar dapat diperiksa.",
    basis="Kaidah sumber redaksi (SRC-03); KEJ pasal 2",
    good="Rusmini, warga Pasir Putih, menyebut air mulai naik sejak subuh.",
    bad="Warga menyebut air mulai naik sejak subuh.",
    check=check,
)
