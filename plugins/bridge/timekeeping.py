"""What time it is, and whether that can be: a wrong clock must not empty the newspaper."""

import os
import time
from collections.abc import Iterable
from datetime import UTC, datetime

from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.ledger import Table
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.story import Status, Story

NEWEST = "newest"
"""The key under which an edition's newest story is remembered: when it was published."""
CURE = "Set the clock of this machine (or SOURCE_DATE_EPOCH), then build again."


def now() -> datetime:
    """The clock; SOURCE_DATE_EPOCH sets it, as reproducible-builds.org defines.

    Raises BuildStopped.
    """
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        return datetime.fromtimestamp(int(seconds) if seconds else time.time(), tz=UTC)
    except (ValueError, OverflowError, OSError):
        raise BuildStopped(
            f"SOURCE_DATE_EPOCH is {seconds!r}, not a time.\n"
            "    Write the seconds since 1970-01-01 00:00 UTC: SOURCE_DATE_EPOCH=1790000000"
        ) from None


def check_clock(newspaper: Newspaper, stories: Iterable[Story], now: datetime, last: Table) -> None:
    """Refuse a clock that hides what readers have seen already; `last` is kept with the edition.

    Raises BuildStopped.
    """
    newest = max((story.published for story in newspaper.stories), default=None)
    seen = last.get(NEWEST)
    if seen and datetime.fromisoformat(seen.decode()) > now:
        raise BuildStopped(
            f"The clock says {now:%Y-%m-%d %H:%M} UTC, but the last edition has a story of "
            f"{seen.decode()[:16]}.\n    {CURE}"
        )
    waiting = [story for story in stories if story.status is not Status.DRAFT]
    if waiting and newest is None and min(story.published for story in waiting) > now:
        raise BuildStopped(
            f"The clock says {now:%Y-%m-%d %H:%M} UTC, and all {len(waiting)} stories lie in its "
            f"future.\n    {CURE}"
        )
    if newest:
        last.put(NEWEST, newest.astimezone(UTC).isoformat().encode())


def told_of_waiting(stories: Iterable[Story], now: datetime) -> str:
    """How many stories wait for their time; empty when none does."""
    waiting = sorted(story.published for story in stories if story.published > now)
    if not waiting:
        return ""
    many = "1 story waits" if len(waiting) == 1 else f"{len(waiting)} stories wait"
    return f"{many} for its time, the next until {waiting[0]:%Y-%m-%d %H:%M %Z}."
