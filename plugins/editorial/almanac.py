"""Days as stories write them: found in a text, and looked up in the calendar."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from plugins.newsroom.dates import MONTHS

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
OTHER_NAMES = {"Ahad": "Minggu", "Jum'at": "Jumat", "Jum’at": "Jumat"}
HIJRI_MONTHS = (
    "Muharam",
    "Safar",
    "Rabiulawal",
    "Rabiulakhir",
    "Jumadilawal",
    "Jumadilakhir",
    "Rajab",
    "Syakban",
    "Ramadan",
    "Syawal",
    "Zulkaidah",
    "Zulhijah",
)
MONTH_NUMBERS = {month.lower(): number for number, month in enumerate(MONTHS, 1)}
DATE = re.compile(
    r"\d(?<![\d/.,-]\d)\d?(?:/\d{1,2}/\d{4}(?![\d/])|"
    rf"[ \n](?i:{'|'.join(MONTHS)})[ \n]\d{{4}}(?!\d))"
)
WEEKDAY_BEFORE = re.compile(
    rf"(?P<before>\w+[ \n])?\b(?P<day>{'|'.join((*WEEKDAYS, *OTHER_NAMES))})"
    r"(?:[ \n](?:pagi|siang|sore|petang|malam|subuh|dini[ \n]hari))?,?"
    r"(?:[ \n]tanggal)?[ \n](?P<bracket>\(?)$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDay:
    """A full date in a text, from `start` to `end`, and the weekday named before it."""

    day: int
    month: int
    year: int
    start: int
    end: int
    weekday: str = ""
    """As WEEKDAYS has it; empty when none is named."""

    @property
    def calendar_day(self) -> date | None:
        """The day in the calendar; None when there is no such day, or none that news tells of."""
        if not 1000 <= self.year <= 3000:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


def written_days(text: str) -> Iterator[WrittenDay]:
    """All dates written in full, 18/11/2018 or 18 November 2018, in the order of the text."""
    for match in DATE.finditer(text):
        day, month, year = re.split(r"[/ \n]", match[0])
        yield WrittenDay(
            day=int(day),
            month=MONTH_NUMBERS.get(month.lower()) or int(month),
            year=int(year),
            start=match.start(),
            end=match.end(),
            weekday=_weekday_before(text, match.start()),
        )


def weekday_of(day: date) -> str:
    return WEEKDAYS[day.weekday()]


def day_of_hijri(day: int, month: int, year: int) -> date | None:
    """About when a Hijri day falls, by the arithmetical calendar: within two days of the sighting.

    None outside the years that a news story may mean.
    """
    if not (1300 <= year <= 1600 and 1 <= day <= 30):
        return None
    days = day + 29 * (month - 1) + month // 2 + (year - 1) * 354 + (11 * year + 3) // 30
    return date.fromordinal(days + 227_014)  # 1 Muharam of the year 1 is 16 July 622, Julian


def _weekday_before(text: str, position: int) -> str:
    match = WEEKDAY_BEFORE.search(text[max(0, position - 45) : position])
    if match is None or (match["before"] or "").strip().lower() in {"malam", "pasar"}:
        return ""  # "malam Minggu" is Saturday's night, "Pasar Minggu" a place
    return OTHER_NAMES.get(match["day"], match["day"])
