"""An event's file is one that calendars read, the same bytes for the same story."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from icalendar import Calendar, Component

from plugins.newsroom.story import Event
from plugins.views.calendars import calendar_of
from tests.conftest import STORY, Publish, page
from tests.views.samples import SITE, story

WIB = timezone(timedelta(hours=7))
EVENING = Event(
    start=datetime(2026, 12, 1, 19, tzinfo=WIB),
    end=datetime(2026, 12, 1, 21, tzinfo=WIB),
    venue="Taman Kota; Jalan A, Sampit",
)


def entry(event: Event, title: str = "Festival") -> Component:
    made = calendar_of(replace(story("festival", title=title), event=event), SITE)
    (found,) = Calendar.from_ical(made.decode()).walk("VEVENT")
    return found


def test_an_evening_keeps_its_hours_and_its_venue() -> None:
    found = entry(EVENING)

    assert found.decoded("dtstart") == datetime(2026, 12, 1, 12, tzinfo=UTC)
    assert found.decoded("dtend") == datetime(2026, 12, 1, 14, tzinfo=UTC)
    assert found["location"] == "Taman Kota; Jalan A, Sampit"
    assert found["url"] == "https://uji.example/berita/festival/"


@pytest.mark.parametrize(("last", "after"), [(None, date(2026, 12, 2)), (3, date(2026, 12, 4))])
def test_days_without_hours_are_whole_days(last: int | None, after: date) -> None:
    end = datetime(2026, 12, last, tzinfo=WIB) if last else None
    found = entry(Event(start=datetime(2026, 12, 1, tzinfo=WIB), end=end))

    assert found.decoded("dtstart") == date(2026, 12, 1)
    assert found.decoded("dtend") == after


def test_lines_are_short_and_end_as_the_standard_says() -> None:
    event = replace(story("festival", title="Pesta rakyat di tepi sungai " * 6), event=EVENING)
    made = calendar_of(event, SITE)

    assert made == calendar_of(event, SITE)
    assert made.endswith(b"END:VCALENDAR\r\n")
    assert max(map(len, made.split(b"\r\n"))) <= 75
    assert b"DTSTAMP:20260101T000000Z" in made


def test_the_event_box_offers_the_file(publish: Publish) -> None:
    text = STORY.replace(
        "tags:", "event_start: 2026-12-01 19:00\nevent_end: 2026-12-01 21:00\nvenue: Dermaga\ntags:"
    )
    output = publish({"berita/2026/bakau.md": text})

    (link,) = page(output, "/berita/bakau/").xpath("//section[@aria-labelledby='acara']//a/@href")
    assert link == "/berita/bakau/acara.ics"
    assert b"SUMMARY:Warga menanam seribu bakau" in (output / link[1:]).read_bytes()
    assert not list((output / "berita/panen-raya").glob("*.ics"))


def test_a_day_without_hours_shows_none(publish: Publish) -> None:
    text = STORY.replace("tags:", "event_start: 2026-12-01\ntags:")
    box = page(publish({"berita/2026/bakau.md": text}), "/berita/bakau/").find_class("event-box")[0]

    assert "1 Desember 2026" in box.text_content()
    assert "00.00" not in box.text_content()
