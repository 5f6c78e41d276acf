"""Everything there is to publish, and the ways to look it up."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from plugins.newsroom.redirect import Redirect
from plugins.newsroom.site import Link, Site
from plugins.newsroom.story import Channel, Person, Place, Shelf, Status, Story, Topic

Index = Mapping[str, tuple[Story, ...]]


@dataclass(frozen=True, kw_only=True)  # no slots: cached_property keeps its value in __dict__
class Newspaper:
    """The stories whose time has come, newest first, with those who made them and where."""

    site: Site
    stories: tuple[Story, ...]
    """Every story and page that has an address of its own, hidden ones too."""
    channels: tuple[Channel, ...]
    people: tuple[Person, ...]
    places: tuple[Place, ...]
    hubs: tuple[Topic, ...] = ()
    """Topics that an editor introduces, whether or not a story has them yet."""

    redirects: tuple[Redirect, ...] = ()
    """Old addresses, from the stories' aliases and from redirects.yaml."""

    held: tuple[tuple[str, str], ...] = ()
    """Path and address of each story that is held back until it is mended."""

    @cached_property
    def listed(self) -> tuple[Story, ...]:
        """What lists may show: published, in the hub's own language, in a channel."""
        return tuple(
            story
            for story in self.stories
            if story.status is Status.PUBLISHED
            and story.channel
            and story.lang == self.site.language
        )

    @cached_property
    def news(self) -> tuple[Story, ...]:
        """The dated stories among those listed."""
        return tuple(story for story in self.listed if story.shelf is Shelf.STORIES)

    @cached_property
    def guides(self) -> tuple[Story, ...]:
        """The standing pages about the town among those listed."""
        return tuple(story for story in self.listed if story.shelf is Shelf.PAGES)

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """Those that stories have, introduced where an editor did."""
        found = {topic.slug: topic for story in self.listed for topic in story.topics}
        found |= {hub.slug: hub for hub in self.hubs if hub.slug in found}
        return tuple(found[slug] for slug in sorted(found))

    @cached_property
    def named(self) -> frozenset[str]:
        """Addresses of the channels, topics and bylines that any story's page leads to.

        Hidden stories name lists too, which may have nothing to show: they are there all the same.
        """
        lists = (
            thing
            for story in self.stories
            if story.status is not Status.WITHDRAWN
            for thing in (story.channel, *story.topics, *story.authors)
        )
        return frozenset(thing.address for thing in lists if thing)

    @cached_property
    def named_topics(self) -> tuple[Topic, ...]:
        """Those of listed stories, and those that only hidden ones have."""
        found = {topic.slug: topic for story in self.stories for topic in story.topics}
        found |= {topic.slug: topic for topic in self.topics}
        return tuple(found[slug] for slug in sorted(found) if found[slug].address in self.named)

    @cached_property
    def by_channel(self) -> Index:
        return _index(self.listed, lambda story: [story.channel.slug] if story.channel else [])

    @cached_property
    def by_topic(self) -> Index:
        return _index(self.listed, lambda story: [topic.slug for topic in story.topics])

    @cached_property
    def by_author(self) -> Index:
        return _index(self.listed, lambda story: [person.slug for person in story.authors])

    @cached_property
    def by_month(self) -> Index:
        """Keyed "2026-11"."""
        return _index(self.listed, lambda story: [f"{story.published:%Y-%m}"])

    @cached_property
    def by_place(self) -> Index:
        """A story about a landmark also belongs to the kecamatan around it."""
        return _index(self.listed, self._places_of)

    @cached_property
    def translations(self) -> Mapping[str, tuple[Link, ...]]:
        """By address: a story in each of its languages (code and address), the hub's own first.

        Only stories that exist in two languages or more are found here.
        """
        own = self.site.language
        versions: dict[tuple[str, str], list[Story]] = defaultdict(list)
        for story in self.stories:
            if story.status is Status.PUBLISHED:
                name = story.original or (story.slug if story.lang == own else story.address)
                versions[story.shelf, name].append(story)
        found: dict[str, tuple[Link, ...]] = {}
        for stories in versions.values():
            ordered = sorted(stories, key=lambda story: (story.lang != own, story.lang))
            links = tuple(Link(text=story.lang, address=story.address) for story in ordered)
            if len(links) > 1:
                found |= {link.address: links for link in links}
        return MappingProxyType(found)

    @cached_property
    def place_named(self) -> Mapping[str, Place]:
        """Places by slug."""
        return MappingProxyType({place.slug: place for place in self.places})

    def _places_of(self, story: Story) -> list[str]:
        slugs = dict.fromkeys(place.slug for place in story.places)
        # Only one step outwards: every story would otherwise belong to the regency.
        for place in story.places:
            if place.kind == "landmark" and place.within:
                slugs.setdefault(place.within)
        return list(slugs)


def newest_first(stories: Iterable[Story]) -> tuple[Story, ...]:
    """By day of publication; the address settles what the clock leaves open."""
    return tuple(sorted(stories, key=lambda s: (-s.published.timestamp(), s.address)))


def _index(stories: Iterable[Story], keys: Callable[[Story], Iterable[str]]) -> Index:
    found: dict[str, list[Story]] = defaultdict(list)
    for story in stories:
        for key in keys(story):
            found[key].append(story)
    return MappingProxyType({key: tuple(found[key]) for key in sorted(found)})
