"""The pages that list stories: channels, places, topics, bylines and months."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil

from plugins.newsroom import dates
from plugins.newsroom.edition import Studio
from plugins.newsroom.feed import feeds_at
from plugins.newsroom.map import Map
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Entry, Kind, Listing, Page, Pager
from plugins.newsroom.site import Link
from plugins.newsroom.story import HOUSE_COLOUR, Channel, Person, Place, Story, Topic
from plugins.newsroom.words import Speech
from plugins.views import words
from plugins.views.articles import localised
from plugins.views.cards import list_card
from plugins.views.maps import nearest, regency_map
from plugins.views.teasers import entry_of, teasers_of

ENOUGH = 2
"""Stories that make a list without a text of its own worth finding."""
NEAR = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelfmark:
    """One list before it is cut into pages."""

    kind: Kind
    address: str
    title: str
    description: str
    directory: Link
    stories: tuple[Story, ...]
    colour: str = HOUSE_COLOUR
    intro: str = ""
    channel: Channel | None = None
    place: Place | None = None
    person: Person | None = None
    topic: Topic | None = None
    around: tuple[Entry, ...] = ()
    near: tuple[Entry, ...] = ()
    within: Link | None = None
    map: Map | None = None

    @property
    def followed(self) -> bool:
        """Whether anything may still be added: a month of the archive is over."""
        return self.kind is not Kind.ARCHIVE

    @property
    def is_worth_finding(self) -> bool:
        """Whether it says more than other pages: an introduction, or stories enough."""
        about = self.channel.description if self.channel else ""
        about = about or (self.person.bio if self.person else "")
        needed = 1 if about else ENOUGH
        return bool(self.intro) or len(self.stories) >= needed


def list_pages(newspaper: Newspaper, studio: Studio, per_page: int, archive: str) -> Iterator[Page]:
    """Every list, cut into pages of `per_page` stories."""
    for mark in (
        *_channels(newspaper),
        *_places(newspaper),
        *_topics(newspaper),
        *_bylines(newspaper),
        *_months(newspaper, archive),
    ):
        yield from _pages(mark, newspaper, studio, per_page)


def _pages(mark: Shelfmark, newspaper: Newspaper, studio: Studio, per_page: int) -> Iterator[Page]:
    total = max(1, ceil(len(mark.stories) / per_page))
    card = list_card(mark.title, mark.directory.text, newspaper.site, studio, mark.colour)
    for number in range(1, total + 1):
        stories = mark.stories[(number - 1) * per_page : number * per_page]
        here = page_address(mark.address, number)
        yield Page(
            kind=mark.kind,
            address=here,
            title=mark.title,
            description=_description(mark, number, total, newspaper.site.say),
            trail=(
                Link(text=newspaper.site.say(words.HOME), address="/"),
                # An empty list may be the only one of its kind.
                *([mark.directory] if mark.stories or mark.place else []),
                Link(text=mark.title, address=here),
            ),
            indexable=mark.is_worth_finding,
            modified=max((story.modified for story in stories), default=None),
            lang=newspaper.site.language,
            card=card,
            feeds=feeds_at(mark.address, newspaper.site) if mark.stories and mark.followed else (),
            content=Listing(
                teasers=teasers_of(stories, studio),
                pager=Pager(
                    number=number,
                    total=total,
                    newer=page_address(mark.address, number - 1) if number > 1 else "",
                    older=page_address(mark.address, number + 1) if number < total else "",
                ),
                count=len(mark.stories),
                intro=localised(mark.intro, newspaper.site) if number == 1 else "",
                channel=mark.channel,
                place=mark.place,
                person=mark.person,
                topic=mark.topic,
                around=mark.around if number == 1 else (),
                near=mark.near if number == 1 else (),
                within=mark.within,
                map=mark.map if number == 1 else None,
            ),
        )


def _description(mark: Shelfmark, number: int, total: int, say: Speech) -> str:
    """Of later pages another one than of the first."""
    if number == 1:
        return mark.description
    where = say("Halaman %(number)s dari %(total)s", number=number, total=total)
    return f"{where}. {mark.description}"


def page_address(address: str, number: int) -> str:
    """Later pages stand below the first: "/kanal/wisata/halaman/2/"."""
    return address if number == 1 else f"{address}halaman/{number}/"


def parent(address: str) -> str:
    """The directory that a list belongs to: "/kanal/" of "/kanal/wisata/"."""
    return address.rstrip("/").rpartition("/")[0] + "/"


def _channels(newspaper: Newspaper) -> Iterator[Shelfmark]:
    site, say = newspaper.site, newspaper.site.say
    for channel in newspaper.channels:
        stories = newspaper.by_channel.get(channel.slug, ())
        if stories or channel.address in newspaper.named:
            yield Shelfmark(
                kind=Kind.CHANNEL,
                address=channel.address,
                title=channel.name,
                description=channel.description
                or say(
                    "Semua berita kanal %(channel)s di %(site)s.",
                    channel=channel.name,
                    site=site.name,
                ),
                directory=Link(
                    text=newspaper.site.say(words.CHANNELS), address=parent(channel.address)
                ),
                stories=stories,
                colour=channel.colour,
                channel=channel,
            )


def _places(newspaper: Newspaper) -> Iterator[Shelfmark]:
    for place in newspaper.places:
        around = newspaper.place_named.get(place.within)
        yield Shelfmark(
            kind=Kind.PLACE,
            address=place.address,
            title=place.name,
            description=place.summary
            or newspaper.site.say("Kabar dari %(place)s.", place=place.name),
            directory=Link(text=newspaper.site.say(words.PLACES), address=parent(place.address)),
            stories=newspaper.by_place.get(place.slug, ()),
            intro=place.html,
            place=place,
            around=_entries(
                (other for other in newspaper.places if other.within == place.slug), newspaper
            ),
            near=_entries(nearest(place, newspaper, NEAR), newspaper),
            map=regency_map(newspaper, place),
            within=Link(text=around.name, address=around.address) if around else None,
        )


def _entries(places: Iterable[Place], newspaper: Newspaper) -> tuple[Entry, ...]:
    return tuple(entry_of(place, len(newspaper.by_place.get(place.slug, ()))) for place in places)


def _topics(newspaper: Newspaper) -> Iterator[Shelfmark]:
    site, say = newspaper.site, newspaper.site.say
    for topic in newspaper.named_topics:
        stories = newspaper.by_topic.get(topic.slug, ())
        yield Shelfmark(
            kind=Kind.TOPIC,
            address=topic.address,
            title=topic.name[:1].upper() + topic.name[1:],
            description=topic.summary
            or say.many(
                "%(num)s berita dan panduan tentang %(topic)s di %(site)s.",
                "%(num)s berita dan panduan tentang %(topic)s di %(site)s.",
                len(stories),
                topic=topic.name,
                site=site.name,
            ),
            intro=topic.html,
            topic=topic,
            directory=Link(text=newspaper.site.say(words.TOPICS), address=parent(topic.address)),
            stories=stories,
        )


def _bylines(newspaper: Newspaper) -> Iterator[Shelfmark]:
    for person in newspaper.people:
        stories = newspaper.by_author.get(person.slug, ())
        if stories or person.address in newspaper.named:
            yield Shelfmark(
                kind=Kind.BYLINE,
                address=person.address,
                title=person.name,
                description=person.bio
                or newspaper.site.say("Semua berita yang ditulis oleh %(name)s.", name=person.name),
                directory=Link(
                    text=newspaper.site.say(words.BYLINES), address=parent(person.address)
                ),
                stories=stories,
                person=person,
            )


def _months(newspaper: Newspaper, archive: str) -> Iterator[Shelfmark]:
    root = parent(archive.format(slug="x"))
    for key in sorted(newspaper.by_month, reverse=True):
        year, number = map(int, key.split("-"))
        name = dates.month(year, number, newspaper.site.say)
        yield Shelfmark(
            kind=Kind.ARCHIVE,
            address=archive.format(slug=f"{key}"),
            title=f"{newspaper.site.say(words.ARCHIVE)} {name}",
            description=newspaper.site.say(
                "Semua berita %(site)s yang terbit pada %(month)s.",
                site=newspaper.site.name,
                month=name,
            ),
            directory=Link(text=newspaper.site.say(words.ARCHIVE), address=root),
            stories=newspaper.by_month[key],
        )
