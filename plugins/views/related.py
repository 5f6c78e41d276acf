"""Which stories go with which: those that tell of the same, newest first where none is closer."""

import re
from collections import defaultdict
from collections.abc import Sequence
from html import unescape
from itertools import islice

from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.story import Channel, Status, Story
from plugins.views.meaning import Counts, Meanings, Vocabulary

MOST = 3
TITLE, TOPIC, PLACE = 2, 2, 1
"""How often a title's words, a topic and a place count as said; in the body once each time."""
TAG = re.compile(r"<[^>]*>")


class Related:
    """Finds the companions of every story of a newspaper; the cost of each is its own."""

    def __init__(self, newspaper: Newspaper) -> None:
        own = newspaper.site.language
        stories: dict[str, list[Story]] = defaultdict(list)
        for story in newspaper.stories:
            # Pages of the newsroom's own stand in no channel, and go with nothing.
            if story.status is Status.PUBLISHED and (story.channel or story.lang != own):
                stories[story.lang].append(story)
        self.libraries = {lang: Library(lang, stories[lang]) for lang in sorted(stories)}

    def to(self, story: Story) -> tuple[Story, ...]:
        """At most three in the same language; the newest fill up when too few are like it."""
        library = self.libraries.get(story.lang)
        return library.companions(story) if library else ()


class Library:
    """The stories of one language, newest first."""

    def __init__(self, lang: str, stories: Sequence[Story]) -> None:
        self.stories = stories
        self.numbers = {story.address: number for number, story in enumerate(stories)}
        self.newest: dict[Channel | None, list[int]] = defaultdict(list)
        for number, story in enumerate(stories):
            if len(self.newest[story.channel]) <= MOST:
                self.newest[story.channel].append(number)
        words = Vocabulary(lang)
        self.meanings = Meanings.of([_counts(story, words) for story in stories])

    def companions(self, story: Story) -> tuple[Story, ...]:
        """Those that tell of the same; then the newest of its channel, then of all."""
        here = self.numbers.get(story.address)
        if here is None:
            return ()
        closest = self.meanings.near(here, MOST)
        newest = range(min(MOST + 1, len(self.stories)))
        found = dict.fromkeys((*closest, *self.newest[story.channel], *newest))
        found.pop(here, None)
        return tuple(self.stories[number] for number in islice(found, MOST))


def _counts(story: Story, words: Vocabulary) -> Counts:
    """Of the title and the body; topics and places are terms too, with marks no word has."""
    text = unescape(TAG.sub(" ", story.html))
    title = f"{story.title} " * TITLE
    said = dict(words.counts(f"{title}{text}"))
    said |= {f"#{topic.slug}": TOPIC for topic in story.topics}
    return said | {f"@{place.slug}": PLACE for place in story.places}
