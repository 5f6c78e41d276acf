"""Dates in the house's form: Minggu (18/11/2018), or 18 November 2018 in a sentence."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import Hit, in_own
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.dates import MONTHS
from plugins.newsroom.findings import Finding, Severity

MISSPELT = {
    **{month.lower(): month for month in MONTHS},
    "pebruari": "Februari",
    "nopember": "November",
    "agust": "Agustus",
    "january": "Januari",
    "february": "Februari",
    "march": "Maret",
    "june": "Juni",
    "july": "Juli",
    "august": "Agustus",
    "october": "Oktober",
    "december": "Desember",
}
SHORT = {month[:3].lower(): month for month in MONTHS} | {"sept": "September"}
NAMES = MISSPELT | SHORT
LONGEST_FIRST = sorted(NAMES, key=len, reverse=True)
NUMBERED = re.compile(r"\((?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/(?P<year>\d{4}|\d{2}))?\)")
WEEKDAY = re.compile(
    r"\b(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad)(?:[ \n]\w{3,6}){0,2}[ \n]$"
)
LOOSE = re.compile(
    r"\d(?<![\w(/.-]\d)(?<![Nn]o\. \d)(?<!omor \d)\d?"
    r"(?P<mark>[/.-])\d{1,2}(?P=mark)(?:19|20)\d\d(?![\w/-]|\.\d)"
)
IN_WORDS = re.compile(
    rf"\d(?<![\d/.,-]\d)\d?[ \n](?P<month>(?i:{'|'.join(LONGEST_FIRST)}))\b"
    r"(?:\.?[ \n](?P<year>\d{4})\b)?"
)


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    hits = (*_numbered(manuscript), *_loose(manuscript), *_in_words(manuscript))
    for hit, mend, severity in hits:
        if mend != hit.written:
            yield rule.finding(
                manuscript,
                hit.line,
                f"Tanggal “{hit.written}” ditulis “{mend}”.",
                f"Ganti dengan “{mend}”.",
                example=hit.mended(mend),
                severity=severity,
            )


def _numbered(manuscript: Manuscript) -> Iterator[tuple[Hit, str, Severity]]:
    """(18/11/2018), and Minggu (18/11), whose year an editor has to know."""
    if "/" not in manuscript.spoken:
        return
    for hit in in_own(NUMBERED, manuscript.wording):
        year = hit.match["year"] or ""
        begins = f"({int(hit.match['day'])}/{int(hit.match['month'])}/"
        if year:
            yield hit, f"{begins}{year if len(year) > len('18') else '20' + year})", Severity.BLOCK
        elif WEEKDAY.search(hit.passage.own[max(0, hit.match.start() - 25) : hit.match.start()]):
            yield hit, f"{begins}{manuscript.text('date')[:4]})", Severity.CHECK


def _loose(manuscript: Manuscript) -> Iterator[tuple[Hit, str, Severity]]:
    """18-11-2018, and 18/11/2018 without brackets."""
    if not LOOSE.search(manuscript.spoken):
        return
    for hit in in_own(LOOSE, manuscript.wording):
        day, month, year = map(int, hit.written.split(hit.match["mark"]))
        if 1 <= day <= 31 and 1 <= month <= len(MONTHS):
            yield hit, f"{day} {MONTHS[month - 1]} {year}", Severity.CHECK


def _in_words(manuscript: Manuscript) -> Iterator[tuple[Hit, str, Severity]]:
    """18 November 2018; an abbreviated month needs its year to be one, and an editor."""
    for hit in in_own(IN_WORDS, manuscript.figured):
        month, year = hit.match["month"].lower(), hit.match["year"]
        mend = f"{int(hit.written.split(' ')[0])} {NAMES[month]}"
        if year:
            severity = Severity.BLOCK if month in MISSPELT else Severity.CHECK
            yield hit, f"{mend} {year}", severity
        elif month in MISSPELT:
            yield hit, mend, Severity.BLOCK


RULE = Rule(
    code="DATE-01",
    severity=Severity.BLOCK,
    title="Tanggal ditulis tanpa nol di depan, dengan tahun empat angka",
    why="Dengan satu bentuk tanggal, pembaca tidak perlu menebak mana hari dan mana bulan.",
    basis="Pedoman gaya redaksi: tanggal; KBBI untuk nama bulan",
    good="Pelatihan digelar Minggu (4/11/2018) dan ditutup pada 18 November 2018.",
    bad="Pelatihan digelar Minggu (04/11/18) dan ditutup pada 18 Nopember 2018.",
    check=check,
    indonesian=True,
)
