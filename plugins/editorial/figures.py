"""Numbers in Indonesian text, however they are written: 1.500, 1,5 ribu, seribu lima ratus."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from plugins.newsroom.dates import MONTHS

ONES = {
    word: value
    for value, word in enumerate(
        "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()
    )
} | {"seratus": 100, "seribu": 1_000, "sejuta": 1_000_000}
TENFOLD = {"puluh": 10, "ratus": 100}
UNITS = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12}
OPEN = frozenset((*TENFOLD, *UNITS, "seratus", "seribu", "sejuta"))
"""After these a number may go on with smaller ones."""
ROMAN = {
    numeral: value
    for value, numeral in enumerate(
        "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(), 1
    )
    if len(numeral) > 1
}
MONTH_NUMBERS = {month.lower(): value for value, month in enumerate(MONTHS, 1)}
TOKEN = re.compile(
    r"(?P<figure>\d[\d.,]{0,24})|(?P<word>[^\W\d_]{1,40})|(?P<hyphen>-)|(?P<space>\s+)|(?P<rest>.)"
)
THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3}){1,6}(?:,\d{1,6})?")
DECIMAL = re.compile(r"\d{1,18}(?:,\d{1,6})?")
LONGEST = 200_000
"""Characters that are searched; far above any honest story."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and how it was written."""

    value: Decimal
    written: str


def figures_in(text: str) -> Iterator[Figure]:
    """Every number of the text; those joined to letters (B50, Covid-19) are names."""
    pending: list[str] = []
    before = ""
    for match in TOKEN.finditer(text[:LONGEST]):
        kind, written = str(match.lastgroup), match[0]
        if kind == "space":
            before = f"{before[-1:]} "
            continue
        if kind == "word" and _counts(written, bool(pending)):
            if pending and written.lower() in ONES and pending[-1].lower() not in OPEN:
                yield from _finished(pending)
            pending.append(written)
        else:
            yield from _finished(pending)
            if kind == "figure" and not _is_name(before, text, match.end()):
                pending.append(written.rstrip(".,"))
                if written[-1] in ".,":
                    yield from _finished(pending)
        before = before[-4:] + written
    yield from _finished(pending)


def read_as_numbers(text: str) -> frozenset[Decimal]:
    """All that a reader could take for a number, loosely: months, ordinals, XII, parts of dates."""
    found = {figure.value for figure in figures_in(text)}
    for match in TOKEN.finditer(text[:LONGEST]):
        written = match[0]
        if match["figure"]:
            found.update(Decimal(part) for part in re.findall(r"\d{1,18}", written))
            found.update(_values(written.rstrip(".,")))
        elif match["word"]:
            word = written.lower()
            found.update(
                Decimal(table[key])
                for table, key in (
                    (ROMAN, written),
                    (MONTH_NUMBERS, word),
                    (ONES, word.removeprefix("ke")),
                )
                if key in table
            )
    return frozenset(found)


def _counts(word: str, goes_on: bool) -> bool:
    word = word.lower()
    return word in ONES or (goes_on and (word in TENFOLD or word in UNITS or word == "belas"))


def _is_name(before: str, text: str, end: int) -> bool:
    """Whether a figure is part of a word: B50, 5G, Covid-19; but not ke-72 or Rp5."""
    after = text[end : end + 1]
    if after.isalpha():
        return True
    joined = before.rstrip("-")
    if not joined[-1:].isalpha():
        return False
    return not joined.lower().endswith(("ke", "rp"))


def _finished(pending: list[str]) -> Iterator[Figure]:
    """Makes one number of the words gathered, and lets them go."""
    if pending:
        for value in _values(pending[0]) if len(pending) == 1 else (_sum(pending),):
            yield Figure(value=value, written=" ".join(pending))
        pending.clear()


def _values(written: str) -> tuple[Decimal, ...]:
    if written.lower() in ONES:
        return (Decimal(ONES[written.lower()]),)
    if THOUSANDS.fullmatch(written):
        return (Decimal(written.replace(".", "").replace(",", ".")),)
    if DECIMAL.fullmatch(written):
        return (Decimal(written.replace(",", ".")),)
    return tuple(Decimal(part) for part in re.findall(r"\d{1,18}", written))


def _sum(parts: list[str]) -> Decimal:
    """dua puluh lima ribu: 25000; 1,5 juta: 1500000."""
    total, group, last = Decimal(0), Decimal(0), Decimal(0)
    for part in parts:
        word = part.lower()
        if word in UNITS:
            total += (group + last or 1) * UNITS[word]
            group = last = Decimal(0)
        elif word in TENFOLD:
            group += (last or 1) * TENFOLD[word]
            last = Decimal(0)
        elif word == "belas":
            last += 10
        else:
            group, last = group + last, next(iter(_values(part)), Decimal(0))
    return total + group + last
