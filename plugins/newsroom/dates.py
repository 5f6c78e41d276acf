"""Days and times as readers of a language write them, whatever the machine's locale."""

import re
from datetime import date, datetime, tzinfo

from plugins.newsroom.words import INDONESIAN, Speech, noted

MONTHS = (
    noted("Januari"),
    noted("Februari"),
    noted("Maret"),
    noted("April"),
    noted("Mei"),
    noted("Juni"),
    noted("Juli"),
    noted("Agustus"),
    noted("September"),
    noted("Oktober"),
    noted("November"),
    noted("Desember"),
)
ZONES = {7: "WIB", 8: "WITA", 9: "WIT"}
PADDED = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?", re.ASCII)
"""What nearly everybody writes: read alike, but many times as fast."""
YEARS = range(1900, 2200)
"""Of a newspaper on the web; far from where calendars, zones and disks come to an end."""
FORMATS = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d")


def day(moment: date, say: Speech = INDONESIAN) -> str:
    """22 November 2026"""
    month_name = say(MONTHS[moment.month - 1])
    return say("%(day)s %(month)s %(year)s", day=moment.day, month=month_name, year=moment.year)


def month(year: int, number: int, say: Speech = INDONESIAN) -> str:
    """November 2026"""
    return say("%(month)s %(year)s", month=say(MONTHS[number - 1]), year=year)


def time_of_day(moment: datetime, say: Speech = INDONESIAN) -> str:
    """22 November 2026, 09.20 WIB"""
    hour, minute = f"{moment:%H}", f"{moment:%M}"
    clock = say.sign("jam", "%(hour)s.%(minute)s", hour=hour, minute=minute)
    return f"{day(moment, say)}, {clock} {_zone(moment)}".rstrip()


def days(first: date, last: date, say: Speech = INDONESIAN) -> str:
    """22–24 November 2026; months and years are said once when both days share them."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last, say)}"
    if first.year == last.year:
        return f"{first.day} {say(MONTHS[first.month - 1])} – {day(last, say)}"
    return f"{day(first, say)} – {day(last, say)}"


def parse(text: str, zone: tzinfo) -> datetime:
    """Read `2026-11-22 09:20`, a day alone, or ISO 8601; a naive time is local to `zone`.

    Raises ValueError for anything else: a date that could be guessed could be guessed wrong.
    """
    moment = _read(text.strip())
    _check_year(moment.year)
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def parse_day(text: str) -> date:
    """Read `2026-11-22`; ValueError for anything else."""
    found = date.fromisoformat(text.strip())
    _check_year(found.year)
    return found


def _check_year(year: int) -> None:
    if year not in YEARS:
        raise ValueError(f"expected a year from {YEARS.start} on, got {year}")


def _read(text: str) -> datetime:
    if PADDED.fullmatch(text):
        return datetime.fromisoformat(text)
    for form in FORMATS:
        try:
            return datetime.strptime(text, form)  # noqa: DTZ007 - the zone is given by parse()
        except ValueError:
            continue
    return datetime.fromisoformat(text)


def _zone(moment: datetime) -> str:
    offset = moment.utcoffset()
    if offset is None:
        return ""
    hours, rest = divmod(offset.total_seconds() / 3600, 1)
    return ZONES.get(int(hours), moment.strftime("UTC%z")) if not rest else moment.strftime("UTC%z")
