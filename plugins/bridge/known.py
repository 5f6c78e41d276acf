"""Whom, where and what a story may name: what the registers and settings know, by any spelling."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from plugins.bridge.settings import Config
from plugins.newsroom.digest import digest
from plugins.newsroom.slugs import essence, marked, slug_of
from plugins.newsroom.story import Channel, Person, Place, Topic
from plugins.newsroom.text import near_miss

T = TypeVar("T", Channel, Person, Place)


class Known:
    """Channels, people and places by name and by slug, and the topics that stories bring."""

    def __init__(
        self, config: Config, people: tuple[Person, ...] = (), places: tuple[Place, ...] = ()
    ) -> None:
        self._addresses = config.addresses
        self.channels = _by_name_and_slug(config.channels)
        self.people = _by_name_and_slug(people)
        self.places = _by_name_and_slug(places)
        # Each is made once: their digests are asked for by every story that names them.
        self._topics: dict[str, Topic] = {}
        self._strangers: dict[str, Person] = {}
        self._strange_channels: dict[str, Channel] = {}

    @property
    def names(self) -> str:
        """The digest of which spelling means what: whether a story names the same as before."""
        groups = (self.channels, self.people, self.places)
        return digest([{key: thing.slug for key, thing in group.items()} for group in groups])

    def channel(self, name: str) -> Channel:
        """The channel of that name; one that nobody knows gets an address of its own."""
        known = self.channels.get(name.lower())
        if known:
            return known
        slug = slug_of(name, "kanal") or "lain-lain"
        known = self.channels.get(slug)
        if known and essence(known.name) == essence(name):
            return known
        if known:
            slug = marked(slug, name)
        if slug not in self._strange_channels:  # no two spellings of one name are two channels
            address = self._addresses.channel.format(slug=slug)
            self._strange_channels[slug] = Channel(slug=slug, name=name, address=address)
        return self._strange_channels[slug]

    def person(self, name: str) -> Person:
        """The byline of that name; one that nobody knows gets an address of its own."""
        known = self.people.get(name.lower())
        if known:
            return known
        if name not in self._strangers:
            slug = slug_of(name, "penulis") or "penulis"
            known = self.people.get(slug)
            if known and essence(known.name) == essence(name):
                return known
            if known:  # nobody signs as somebody else
                slug = marked(slug, name)
            address = self._addresses.byline.format(slug=slug)
            self._strangers[name] = Person(slug=slug, name=name, address=address)
        return self._strangers[name]

    def signer(self, slug: str, name: str) -> Person:
        """The byline that was once found under both."""
        known = self.people.get(slug)
        return known if known and known.name == name else self.person(name)

    def place(self, name: str) -> Place | None:
        return self.places.get(name.lower())

    def topic(self, name: str) -> Topic | None:
        """None for a tag that has neither letter nor digit."""
        if name not in self._topics:
            slug = slug_of(name, "topik")
            if not slug:
                return None
            address = self._addresses.topic.format(slug=slug)
            self._topics[name] = Topic(slug=slug, name=name, address=address)
        return self._topics[name]

    def near_place(self, name: str) -> str | None:
        return near_miss(name, {place.name for place in self.places.values()})


def _by_name_and_slug(things: Iterable[T]) -> Mapping[str, T]:
    return {key: thing for thing in things for key in (thing.slug, thing.name.lower())}
