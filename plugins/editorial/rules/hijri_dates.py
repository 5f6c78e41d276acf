"""Days of the Hijri calendar that are still to come: an estimate until they are announced."""

import re
from collections.abc import Iterator
from datetime import date

from plugins.editorial.almanac import HIJRI_MONTHS, day_of_hijri, written_days
from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript, Passage
from plugins.editorial.rule import Rule
from plugins.newsroom.dates import parse_day
from plugins.newsroom.findings import Finding, Severity

SPELLINGS = {
    **{month.lower(): number for number, month in enumerate(HIJRI_MONTHS, 1)},
    "muharram": 1,
    "sya'ban": 8,
    "sya’ban": 8,
    "ramadhan": 9,
    "syawwal": 10,
    "zulkaidah": 11,
    "dzulqa'dah": 11,
    "zulhijjah": 12,
    "dzulhijjah": 12,
}
HIJRI_DAY = re.compile(
    rf"\d(?<!\d\d)\d?[ \n](?P<month>{'|'.join(SPELLINGS)})[ \n](?P<year>1[3-5]\d\d)(?!\d)",
    re.IGNORECASE,
)
FEAST = re.compile(
    r"\b(?:Idul ?[Ff]itri|Idul ?[Aa]dha|Lebaran|[Aa]wal Ramadh?an|1 Ramadh?an|1 Syawal|Maulid|"
    r"Isra Mi[k'’]raj|Tahun Baru Islam|Mandi Safar)\b[^.\n]{0,60}"
    r"\b(?:jatuh|bertepatan|tepatnya|berlangsung|digelar)\b[^.\n]{0,40}$"
)
FEAST_WORDS = frozenset(
    "idulfitri iduladha idul lebaran ramadan ramadhan syawal maulid isra islam safar".split()
)
CAREFUL = re.compile(
    r"perkira|prakira|kira-kira|isbat|hilal|rukyat|pengumuman|diumumkan|penetapan|ditetapkan|"
    r"menunggu|bergantung|tergantung|dapat bergeser",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    written_on = _date_of(manuscript)
    if written_on is None:
        return
    for passage in manuscript.figured:
        coming = list(_coming(passage, written_on, manuscript.vocabulary))
        if coming and not CAREFUL.search(passage.text):
            for start, named in coming:
                yield rule.finding(
                    manuscript,
                    passage.line_at(start),
                    f"{named} belum diumumkan ketika berita ini ditulis.",
                    "Sebut sebagai perkiraan sampai pemerintah mengumumkannya.",
                    example="Idulfitri diperkirakan jatuh pada 10 Maret 2027.",
                )


def _coming(
    passage: Passage, written_on: date, vocabulary: frozenset[str]
) -> Iterator[tuple[int, str]]:
    if not vocabulary.isdisjoint(SPELLINGS):
        for match in HIJRI_DAY.finditer(passage.own):
            number = int(re.split(r"[ \n]", match[0])[0])
            day = day_of_hijri(number, SPELLINGS[match["month"].lower()], int(match["year"]))
            if day and day > written_on:
                yield match.start(), f"Tanggal “{match[0]}”"
    if not vocabulary.isdisjoint(FEAST_WORDS):
        for written in written_days(passage.own):
            day = written.calendar_day
            before = passage.own[max(0, written.start - 130) : written.start]
            if day and day > written_on and FEAST.search(before):
                yield written.start, "Tanggal hari besar ini"


def _date_of(manuscript: Manuscript) -> date | None:
    try:
        return parse_day(manuscript.text("date")[:10])
    except ValueError:
        return None


RULE = Rule(
    code="DATE-04",
    severity=Severity.CHECK,
    title="Tanggal Hijriah yang belum diumumkan disebut perkiraan",
    why="Awal bulan Hijriah ditetapkan lewat pengamatan hilal dan dapat bergeser satu hari.",
    basis="Pedoman gaya redaksi: kalender; KEJ pasal 3 (uji informasi)",
    good="Idulfitri diperkirakan jatuh pada 10 Maret 2027.",
    bad="Idulfitri jatuh pada 10 Maret 2027.",
    check=check,
)
