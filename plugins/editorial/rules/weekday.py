"""A weekday and a date that do not go together, or a day that no calendar knows."""

from collections.abc import Iterator
from datetime import date, timedelta

from plugins.editorial.almanac import WEEKDAYS, WrittenDay, weekday_of, written_days
from plugins.editorial.archive import Archive
from plugins.editorial.hits import around
from plugins.editorial.manuscript import Manuscript, Passage
from plugins.editorial.rule import Rule
from plugins.newsroom.dates import day as day_in_words
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    for passage in manuscript.figured:
        for written in written_days(passage.own):
            day = written.calendar_day
            if day is None:
                yield from _unknown(rule, manuscript, passage, written)
            elif written.weekday and written.weekday != weekday_of(day):
                yield _mismatch(rule, manuscript, passage, written, day)


def _mismatch(
    rule: Rule, manuscript: Manuscript, passage: Passage, written: WrittenDay, day: date
) -> Finding:
    actual = weekday_of(day)
    nearest = day_in_words(_nearest(day, written.weekday))
    start = passage.own.rfind(written.weekday, 0, written.start)
    known = start >= 0
    return rule.finding(
        manuscript,
        passage.line_at(written.start),
        f"{day_in_words(day)} jatuh pada hari {actual}, bukan {written.weekday}.",
        f"Ganti harinya dengan {actual}, atau periksa tanggalnya; {written.weekday} terdekat "
        f"ialah {nearest}.",
        example=around(passage.text, start, start + len(written.weekday), actual) if known else "",
    )


def _unknown(
    rule: Rule, manuscript: Manuscript, passage: Passage, written: WrittenDay
) -> Iterator[Finding]:
    """Figures with slashes may be a document's number; words and brackets mean a day."""
    text = passage.own[written.start : written.end]
    in_brackets = passage.own[written.start - 1 : written.start] == "("
    if "/" not in text or in_brackets or written.weekday:
        yield rule.finding(
            manuscript,
            passage.line_at(written.start),
            f"Tanggal “{text}” tidak ada dalam kalender.",
            "Periksa hari dan bulannya pada sumber berita.",
            example="Minggu (18/11/2018)",
        )


def _nearest(day: date, weekday: str) -> date:
    away = (WEEKDAYS.index(weekday) - day.weekday() + 3) % 7 - 3
    return day + timedelta(days=away)


RULE = Rule(
    code="DATE-02",
    severity=Severity.BLOCK,
    title="Hari cocok dengan tanggalnya",
    why="Satu hari yang keliru dapat membuat orang datang pada hari yang salah.",
    basis="Kalender; KEJ pasal 1 (berita akurat)",
    good="Festival dibuka Minggu (18/11/2018).",
    bad="Festival dibuka Senin (18/11/2018).",
    check=check,
)
