"""A victim of sexual violence whom readers could recognise by name or initials, at any age.

Reads quotations too, and never repeats the name it found.
"""

import re
from collections.abc import Iterator
from itertools import islice

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Kind, Manuscript
from plugins.editorial.people import BESIDE, FAMILY, INITIALS, NAME, person
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

MOST = 200
"""Crimes looked at in one paragraph: far above any honest one."""
CRIMES = (
    "pemerkosaan perkosaan diperkosa memperkosa memerkosa pencabulan dicabuli mencabuli "
    "persetubuhan disetubuhi menyetubuhi rudapaksa dirudapaksa sodomi disodomi".split()
)
CLUES = frozenset((*CRIMES, "seksual"))
CRIME = re.compile(
    rf"\b(?:{'|'.join(CRIMES)}|(?:kekerasan|pelecehan)\s+seksual|(?:di|"
    rf"me)lecehkan\s+secara\s+seksual)\b",
    re.IGNORECASE,
)
ALIAS = re.compile(r"\b(?:nama\s+samaran|bukan\s+nama\s+(?:sebenarnya|asli)|disamarkan)\b", re.I)
# Only what describes the victim may stand between; the accused has initials too.
SHORT = re.compile(
    r"\b(?:[Kk]orban(?:nya)?|[Pp]enyintas|[Aa]nak|[Ss]isw[ai]|[Gg]adis)"
    r"(?:[\s,]+(?:itu|tersebut|yakni|yaitu|adalah|ialah|seorang|perempuan|wanita|remaja|mahasiswi|"
    r"siswi|siswa|anak|gadis|pelajar|di\s+bawah\s+umur|yang|pencabulan|pemerkosaan|kekerasan|"
    r"pelecehan|seksual)){0,6}"
    rf"[\s,]+(?:ber)?inisial\s+{INITIALS}"
)
VICTIM = (
    r"\b(?:[Kk]orban(?:nya)?|[Pp]enyintas)"
    r"(?:\s+(?:pemerkosaan|perkosaan|pencabulan|rudapaksa|(?:kekerasan|pelecehan)\s+seksual))?"
    r"(?:\s+itu)?"
)
AFTER = re.compile(
    rf"{VICTIM}\s+(?:(?:yang\s+)?bernama\s+)?(?P<name>{NAME})"
    rf"|{VICTIM},\s+(?P<apposed>{NAME})\s*(?=[,(])"
    rf"|\b(?:[Mm]em(?:p)?erkosa|[Mm]encabuli|[Mm]enyetubuhi|[Mm]erudapaksa|[Mm]enyodomi)\s+"
    rf"(?P<object>{NAME})"
    rf"|\b(?:pemerkosaan|pencabulan|kekerasan\s+seksual|pelecehan\s+seksual)\s+"
    rf"(?:terhadap|atas|kepada)\s+(?P<target>{NAME})",
)
BEFORE = re.compile(
    rf"(?P<name>{NAME})\s*(?:\(\d{{1,2}}\)\s*)?,?\s+"
    r"(?:(?:yang\s+)?(?:menjadi\s+)?korban\s+(?:pemerkosaan|pencabulan|kekerasan\s+seksual|"
    r"pelecehan\s+seksual)|(?:diduga\s+)?(?:diperkosa|dicabuli|disetubuhi|dirudapaksa|disodomi))\b"
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if CLUES.isdisjoint(manuscript.printed_words):
        return
    for block in manuscript.printed:
        if not CRIME.search(block.text) or ALIAS.search(block.text):
            continue
        if (own := _own_name(block.text)) is not None:
            doubt = block.kind is Kind.HEADING
            yield _finding(rule, manuscript, block.line_at(own), Severity.CHECK if doubt else None)
        elif (family := _name_of(FAMILY, block.text)) is not None:
            yield _finding(rule, manuscript, block.line_at(family), Severity.CHECK)


def _own_name(text: str) -> int | None:
    """Where the victim's own name or initials stand."""
    if short := SHORT.search(text):
        return short.start()
    if (after := _name_of(AFTER, text)) is not None:
        return after
    for crime in islice(CRIME.finditer(text), MOST):
        start = max(0, crime.start() - 90)
        if (before := _name_of(BEFORE, text[start : crime.end() + 1])) is not None:
            return start + before
    return None


def _name_of(pattern: re.Pattern[str], text: str) -> int | None:
    for match in pattern.finditer(text):
        before = text[max(0, match.start() - 30) : match.start()]
        name = next(value for value in match.groups() if value)
        if person(name, before) and not BESIDE.search(before):
            return match.start()
    return None


def _finding(rule: Rule, manuscript: Manuscript, line: int, severity: Severity | None) -> Finding:
    return rule.finding(
        manuscript,
        line,
        "Korban kejahatan seksual dapat dikenali di bagian ini.",
        "Hapus nama dan inisialnya, juga nama keluarganya, termasuk di dalam kutipan; cukup tulis "
        "“korban”.",
        example="Korban sudah melapor dan kini didampingi psikolog.",
        severity=severity,
    )


RULE = Rule(
    code="ANON-02",
    severity=Severity.BLOCK,
    title="Korban kejahatan seksual tidak disebut namanya, juga tidak inisialnya",
    why="Di kota kecil, inisial saja sudah cukup untuk mengenali seseorang. Korban tidak boleh "
    "terluka dua kali.",
    basis="KEJ pasal 5; Pedoman Pemberitaan Ramah Anak (ANON-02)",
    good="Korban pencabulan itu sudah melapor dan kini didampingi psikolog.",
    bad="Korban pencabulan itu, perempuan berinisial DA, sudah melapor.",
    check=check,
    waivable=False,
)
