"""Which stories go with which: shared topics, places and channel, newest first."""

from collections import Counter
from itertools import chain

from plugins.newsroom.newspaper import Newspaper, newest_first
from plugins.newsroom.story import Story

MOST = 3
TOPIC, PLACE, CHANNEL = 3, 2, 1
"""How much a shared topic, place or channel counts."""
REACH = 60
"""Stories of each list that are looked at, so that the cost stays one story's own."""


def related_to(story: Story, newspaper: Newspaper) -> tuple[Story, ...]:
    """At most three; the newest stories fill up when too few share anything."""
    weighed = chain(
        ((newspaper.by_topic.get(topic.slug, ()), TOPIC) for topic in story.topics),
        ((newspaper.by_place.get(place.slug, ()), PLACE) for place in story.places),
        [(newspaper.by_channel.get(story.channel.slug, ()), CHANNEL)] if story.channel else [],
        [(newspaper.listed[: MOST + 1], 0)],
    )
    found: dict[str, Story] = {}
    weights: Counter[str] = Counter()
    for stories, weight in weighed:
        for other in stories[:REACH]:
            if other is not story:
                found[other.address] = other
                weights[other.address] += weight
    order = {story.address: place for place, story in enumerate(newest_first(found.values()))}
    best = sorted(found, key=lambda address: (-weights[address], order[address]))
    return tuple(found[address] for address in best[:MOST])
