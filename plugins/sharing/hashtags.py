"""Hashtags of a story: its place, the town, its topics and its channel, in CamelCase."""

import re
import unicodedata
from collections.abc import Iterator

from plugins.newsroom.site import Site
from plugins.newsroom.story import Story

LONGEST = 30
"""Letters; nobody searches for more."""
WORD = re.compile(r"[^\W_]+")


def hashtags(story: Story, site: Site) -> tuple[str, ...]:
    """The most telling first, each once."""
    found: dict[str, str] = {}
    for tag in map(hashtag, _names(story, site)):
        found.setdefault(tag.casefold(), tag)
    return tuple(filter(None, found.values()))


def hashtag(name: str) -> str:
    """#CagarBudaya of "cagar budaya": letters only, for numbers alone lead nowhere.

    Empty when a word mixes letters and digits, when no letter is left or too many are.
    """
    words = [
        word for word in WORD.findall(unicodedata.normalize("NFC", name)) if not word.isnumeric()
    ]
    joined = "".join(word[:1].upper() + word[1:] for word in words)
    return f"#{joined}" if joined.isalpha() and len(joined) <= LONGEST else ""


def _names(story: Story, site: Site) -> Iterator[str]:
    if story.places:
        yield story.places[0].name
    yield site.town.name
    yield from (topic.name for topic in story.topics)
    if story.channel:
        yield story.channel.name
