"""How a story shows itself in a list."""

from collections.abc import Iterable

from plugins.newsroom.edition import Studio
from plugins.newsroom.page import Entry
from plugins.newsroom.story import Channel, Place, Story, Topic
from plugins.newsroom.teaser import Teaser, teaser


def teaser_of(story: Story, studio: Studio) -> Teaser:
    return teaser(story, studio.picture(story.photo) if story.photo else None)


def teasers_of(stories: Iterable[Story], studio: Studio) -> tuple[Teaser, ...]:
    return tuple(teaser_of(story, studio) for story in stories)


def entry_of(thing: Channel | Place | Topic, count: int) -> Entry:
    """A line of a directory about a channel, place or topic that holds `count` stories."""
    match thing:
        case Channel():
            more = {"summary": thing.description, "colour": thing.colour}
        case Place():
            more = {"summary": thing.summary}
        case Topic():
            more = {}
    return Entry(text=thing.name, address=thing.address, count=count, **more)
