"""An event as a calendar file beside its story, for the reader's own calendar (RFC 5545)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial

from icalendar import Calendar
from icalendar import Event as Entry

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import FileJob, file_of
from plugins.newsroom.page import Article, Page
from plugins.newsroom.site import Site
from plugins.newsroom.story import Event, Story

FILE = "acara.ics"


def calendar_address(story: Story) -> str:
    """Where the story's event stands as a file; empty when it tells of none."""
    return f"{story.address}{FILE}" if story.event else ""


def calendar_jobs(page: Page, *, site: Site) -> Iterator[FileJob]:
    """The file of the event that the page tells of, if it tells of one."""
    if isinstance(page.content, Article) and page.content.calendar:
        story = page.content.story
        yield FileJob(
            path=file_of(page.content.calendar),
            digest=digest(story, site.url, site.name),
            make=partial(calendar_of, story, site),
        )


def calendar_of(story: Story, site: Site) -> bytes:
    """The story's event as iCalendar, times in UTC, hours only where the story tells them.

    The story's last change is the stamp, so that the same story gives the same bytes.
    """
    if story.event is None:
        raise ValueError(f"{story.path} tells of no event")
    entry = Entry()
    entry.add("uid", f"{story.slug}.{story.lang}@{site.url.split('//')[-1]}")
    entry.add("dtstamp", story.modified.astimezone(UTC))
    entry.add("summary", story.title)
    for name, moment in _times(story.event):
        entry.add(name, moment)
    entry.add("description", f"{story.summary}\n\n{site.absolute(story.address)}")
    entry.add("url", site.absolute(story.address))
    if where := story.event.venue or (story.places[0].name if story.places else ""):
        entry.add("location", where)
    calendar = Calendar()
    calendar.add("prodid", f"-//{site.name}//Acara//{story.lang.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(entry)
    return bytes(calendar.to_ical())


def _times(event: Event) -> Iterator[tuple[str, date | datetime]]:
    """RFC 5545, 3.6.1: an end that is a day is the first one after the event."""
    if not event.whole_days:
        yield "dtstart", event.start.astimezone(UTC)
        if event.end:
            yield "dtend", event.end.astimezone(UTC)
        return
    yield "dtstart", event.start.date()
    yield "dtend", (event.end or event.start).date() + timedelta(days=1)
