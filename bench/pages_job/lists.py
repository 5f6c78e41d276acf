"""The lists of the benchmark's edition: all stories, and each channel, tag and byline."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Kind
from plugins.newsroom.story import Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """One list and its stories, newest first."""

    kind: Kind
    address: str
    title: str
    stories: tuple[Story, ...]


def shelves(newspaper: Newspaper) -> Iterator[Shelf]:
    """Every list that has a story; the front page is the list of all."""
    yield Shelf(kind=Kind.HOME, address="/", title=newspaper.site.name, stories=newspaper.news)
    for kind, things, stories_by in (
        (Kind.CHANNEL, newspaper.channels, newspaper.by_channel),
        (Kind.TOPIC, newspaper.topics, newspaper.by_topic),
        (Kind.BYLINE, newspaper.people, newspaper.by_author),
    ):
        for thing in things:
            if stories := stories_by.get(thing.slug):
                yield Shelf(kind=kind, address=thing.address, title=thing.name, stories=stories)
