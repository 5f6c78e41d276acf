"""Which stories go with which: those that tell of the same, newest first where none is closer."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from html import unescape
from itertools import islice

from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.story import Channel, Status, Story
from plugins.views.library import Shelf, shelf_of
from plugins.views.meaning import Limits
from plugins.views.memory import kept, recalled
from plugins.views.nearness import NONE
from plugins.views.vocabulary import Counts, Vocabulary, number_of

LIMITS = Limits()
TITLE, TOPIC, PLACE = 2, 2, 1
"""How often a title's words, a topic and a place count as said; in the body once each time."""
TAG = re.compile(r"<[^>]*>")


class Related:
    """Finds the companions of every story of a newspaper; the cost of each is its own.

    With the `memory` of an earlier newspaper, only what changed since is worked out; the answers
    are the same with any memory or none.
    """

    def __init__(self, newspaper: Newspaper, memory: bytes = b"", limits: Limits = LIMITS) -> None:
        own = newspaper.site.language
        stories: dict[str, list[Story]] = defaultdict(list)
        for story in newspaper.stories:
            # Pages of the newsroom's own stand in no channel, and go with nothing.
            if story.status is Status.PUBLISHED and (story.channel or story.lang != own):
                stories[story.lang].append(story)
        self.limits = limits
        self.before = memory, recalled(memory, limits)
        self.libraries = {
            lang: Library(lang, stories[lang], self.before[1].get(lang, Shelf()), limits)
            for lang in sorted(stories)
        }

    def to(self, story: Story) -> tuple[Story, ...]:
        """At most three in the same language; the newest fill up when too few are like it."""
        library = self.libraries.get(story.lang)
        return library.companions(story) if library else ()

    @cached_property
    def memory(self) -> bytes:
        """What to keep for the next time, under a kilobyte a story."""
        memory, before = self.before
        shelves = {lang: library.shelf for lang, library in self.libraries.items()}
        if shelves.keys() == before.keys() and all(shelves[n] is before[n] for n in before):
            return memory
        return kept(shelves, self.limits)


class Library:
    """The stories of one language, newest first."""

    def __init__(self, lang: str, stories: Sequence[Story], before: Shelf, limits: Limits) -> None:
        self.stories = stories
        self.most = limits.most
        self.numbers = {story.address: number for number, story in enumerate(stories)}
        self.newest: dict[Channel | None, list[int]] = defaultdict(list)
        for number, story in enumerate(stories):
            if len(self.newest[story.channel]) <= self.most:
                self.newest[story.channel].append(number)
        self.counted = 0
        """How many stories were read: those that the memory did not know."""
        names = [_name(story) for story in stories]
        self.shelf = shelf_of(names, partial(self._counts, lang), before, limits)

    def companions(self, story: Story) -> tuple[Story, ...]:
        """Those that tell of the same; then the newest of its channel, then of all."""
        here = self.numbers.get(story.address)
        if here is None:
            return ()
        closest = self.shelf.answers.numbers[self.most * here : self.most * (here + 1)]
        if NONE not in closest:
            return tuple([self.stories[number] for number in closest])
        newest = range(min(self.most + 1, len(self.stories)))
        found = dict.fromkeys((*closest, *self.newest[story.channel], *newest))
        others = (number for number in found if number not in (here, NONE))
        return tuple(self.stories[number] for number in islice(others, self.most))

    def _counts(self, lang: str, numbers: Sequence[int]) -> Iterator[Counts]:
        words = Vocabulary(lang)
        for number in numbers:
            self.counted += 1
            yield counts_of(self.stories[number], words)


def counts_of(story: Story, words: Vocabulary) -> Counts:
    """Of the title and the body; topics and places are terms too, with marks no word has."""
    text = unescape(TAG.sub(" ", story.html))
    title = f"{story.title} " * TITLE
    said = dict(words.counts(f"{title}{text}"))
    said |= {number_of(f"#{topic.slug}"): TOPIC for topic in story.topics}
    return said | {number_of(f"@{place.slug}"): PLACE for place in story.places}


def _name(story: Story) -> bytes:
    """Equal stories, equal name."""
    return bytes.fromhex(story.digest)
