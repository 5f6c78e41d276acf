"""Days and times as Indonesian readers write them, whatever the machine's locale."""

from datetime import date, datetime, tzinfo

MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
ZONES = {7: "WIB", 8: "WITA", 9: "WIT"}
FORMATS = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d")


def day(moment: date) -> str:
    """22 November 2026"""
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"


def month(year: int, number: int) -> str:
    """November 2026"""
    return f"{MONTHS[number - 1]} {year}"


def time_of_day(moment: datetime) -> str:
    """22 November 2026, 09.20 WIB"""
    return f"{day(moment)}, {moment:%H.%M} {_zone(moment)}".rstrip()


def days(first: date, last: date) -> str:
    """22–24 November 2026; months and years are said once when both days share them."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def parse(text: str, zone: tzinfo) -> datetime:
    """Read `2026-11-22 09:20`, a day alone, or ISO 8601; a naive time is local to `zone`.

    Raises ValueError for anything else: a date that could be guessed could be guessed wrong.
    """
    moment = _read(text.strip())
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def parse_day(text: str) -> date:
    """Read `2026-11-22`; ValueError for anything else."""
    return date.fromisoformat(text.strip())


def _read(text: str) -> datetime:
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
