"""The word list is sound, and what it mends keeps its capitals."""

import csv
from datetime import date

import pytest

from plugins.editorial.almanac import day_of_hijri, weekday_of, written_days
from plugins.editorial.rules import standard_spelling
from plugins.editorial.spelling import SEVERITIES, WORDS, slips
from tests.editorial.cases import paragraph

with WORDS.open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))
KINDS = {"ejaan", "depan", "gabung-pisah", "serapan", "nama"}


def test_no_word_is_listed_twice_or_mended_into_another_slip() -> None:
    wrong = [row["tidak_baku"] for row in ROWS]

    assert len(wrong) == len(set(wrong))
    assert {row["baku"] for row in ROWS}.isdisjoint(wrong)


def test_every_row_says_which_rule_it_belongs_to_and_how_sure_it_is() -> None:
    assert {row["jenis"] for row in ROWS} == KINDS
    assert {row["tingkat"] for row in ROWS} == set(SEVERITIES)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["tidak_baku"])
def test_every_word_of_the_list_is_found(row: dict[str, str]) -> None:
    story = paragraph(f"Menurut panitia, kata {row['tidak_baku']} tertulis pada papan.")

    mends = [slip.mend for slip in slips(story, row["jenis"])]

    assert row["baku"] in mends


@pytest.mark.parametrize(
    ("written", "mended"),
    [("obyek-obyek", "objek-objek"), ("Resiko", "Risiko"), ("jum’at", "Jumat")],
)
def test_a_mend_keeps_capitals_and_doubling(written: str, mended: str) -> None:
    story = paragraph(f"{written} itu diperiksa panitia.")

    found = [slip.mend for kind in standard_spelling.KINDS for slip in slips(story, kind)]

    assert found == [mended]


def test_weekdays_and_dates_are_read_together() -> None:
    (day,) = written_days("pada Minggu malam (18/11/2018)")

    assert day.weekday == "Minggu" == weekday_of(date(2018, 11, 18))


def test_a_hijri_day_falls_within_two_days_of_its_sighting() -> None:
    seen = {(1, 10, 1445): date(2024, 4, 10), (1, 10, 1446): date(2025, 3, 31)}

    for hijri, sighted in seen.items():
        computed = day_of_hijri(*hijri)
        assert computed
        assert abs((computed - sighted).days) <= 2
