"""The pages that list stories: channels, places, topics, bylines and months."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from plugins.newsroom import dates
from plugins.newsroom.digest import Digested
from plugins.newsroom.edition import Plan, Studio, planned
from plugins.newsroom.feed import feeds_at
from plugins.newsroom.map import Map
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Entry, Kind, Listing, Page, Pager
from plugins.newsroom.site import Link, Site
from plugins.newsroom.story import HOUSE_COLOUR, Channel, Person, Place, Story, Topic
from plugins.views import words
from plugins.views.articles import localised
from plugins.views.cards import list_card
from plugins.views.maps import nearest, regency_map
from plugins.views.teasers import entry_of, teasers_of

ENOUGH = 2
"""Stories that make a list without a text of its own worth finding."""
NEAR = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelfmark(Digested):
    """One list before it is cut into pages, without its stories."""

    kind: Kind
    address: str
    title: str
    description: str
    directory: Link
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

    def is_worth_finding(self, stories: int) -> bool:
        """Whether it says more than other pages: an introduction, or stories enough."""
        about = self.channel.description if self.channel else ""
        about = about or (self.person.bio if self.person else "")
        return bool(self.intro) or stories >= (1 if about else ENOUGH)

    def behind(self) -> "Shelfmark":
        """What its older pages say of it: nothing that the next story changes."""
        return replace(self, description="", intro="", around=(), near=(), map=None)


Shelved = tuple[Shelfmark, tuple[Story, ...]]
"""A list and its stories, newest first."""


def list_pages(newspaper: Newspaper, studio: Studio, per_page: int, archive: str) -> Iterator[Plan]:
    """Every list, cut into pages of `per_page` stories and a front page that holds up to twice
    as many."""
    for mark, stories in (
        *_channels(newspaper),
        *_places(newspaper),
        *_topics(newspaper),
        *_bylines(newspaper),
        *_months(newspaper, archive),
    ):
        yield from _pages(mark, stories, newspaper.site, studio, per_page)


def _pages(
    mark: Shelfmark, stories: tuple[Story, ...], site: Site, studio: Studio, per_page: int
) -> Iterator[Plan]:
    """Numbered from the oldest: a full page never changes for a story that comes after it."""
    behind = max(0, len(stories) // per_page - 1)
    front = len(stories) - behind * per_page
    yield planned(
        mark.address,
        list_front,
        mark,
        stories[:front],
        len(stories),
        page_address(mark.address, behind) if behind else "",
        site=site,
        studio=studio,
    )
    older = mark.behind()
    for number in range(behind, 0, -1):
        start = len(stories) - number * per_page
        yield planned(
            page_address(mark.address, number),
            list_behind,
            older,
            stories[start : start + per_page],
            number,
            page_address(mark.address, number + 1) if number < behind else mark.address,
            site=site,
            studio=studio,
        )


def list_front(
    mark: Shelfmark,
    stories: tuple[Story, ...],
    count: int,
    older: str,
    *,
    site: Site,
    studio: Studio,
) -> Page:
    """The page at the list's own address: what it is about, and the newest of `count` stories."""
    listing = Listing(
        teasers=teasers_of(stories, studio),
        pager=Pager(number=0, older=older),
        count=count,
        intro=localised(mark.intro, site),
        channel=mark.channel,
        place=mark.place,
        person=mark.person,
        topic=mark.topic,
        around=mark.around,
        near=mark.near,
        within=mark.within,
        map=mark.map,
    )
    page = _page(mark, stories, mark.address, listing, site, studio)
    return replace(page, description=mark.description, indexable=mark.is_worth_finding(count))


def list_behind(
    mark: Shelfmark,
    stories: tuple[Story, ...],
    number: int,
    newer: str,
    *,
    site: Site,
    studio: Studio,
) -> Page:
    """A page of older stories, the `number`th from the oldest."""
    listing = Listing(
        teasers=teasers_of(stories, studio),
        pager=Pager(
            number=number,
            front=False,
            newer=newer,
            older=page_address(mark.address, number - 1) if number > 1 else "",
        ),
        channel=mark.channel,
        place=mark.place,
        person=mark.person,
        topic=mark.topic,
        within=mark.within,
    )
    return _page(mark, stories, page_address(mark.address, number), listing, site, studio)


def _page(
    mark: Shelfmark,
    stories: tuple[Story, ...],
    address: str,
    listing: Listing,
    site: Site,
    studio: Studio,
) -> Page:
    # A place and a topic may have one name; a month's title says already what it is.
    named = mark.title if mark.kind is Kind.ARCHIVE else f"{mark.directory.text} {mark.title}"
    return Page(
        kind=mark.kind,
        address=address,
        title=mark.title,
        description=site.say(
            "%(list)s, halaman %(number)s: cerita yang lebih lama di %(site)s.",
            list=named,
            number=listing.pager.number,
            site=site.name,
        ),
        trail=(
            Link(text=site.say(words.HOME), address="/"),
            # An empty list may be the only one of its kind.
            *([mark.directory] if stories or mark.place else []),
            Link(text=mark.title, address=address),
        ),
        modified=max((story.modified for story in stories), default=None),
        lang=site.language,
        card=list_card(mark.title, mark.directory.text, site, studio, mark.colour),
        feeds=feeds_at(mark.address, site) if stories and mark.followed else (),
        content=listing,
    )


def page_address(address: str, number: int) -> str:
    """Where older pages stand: "/kanal/wisata/halaman/2/" holds the second oldest."""
    return f"{address}halaman/{number}/"


def parent(address: str) -> str:
    """The directory that a list belongs to: "/kanal/" of "/kanal/wisata/"."""
    return address.rstrip("/").rpartition("/")[0] + "/"


def _channels(newspaper: Newspaper) -> Iterator[Shelved]:
    site, say = newspaper.site, newspaper.site.say
    for channel in newspaper.channels:
        stories = newspaper.by_channel.get(channel.slug, ())
        if stories or channel.address in newspaper.named:
            mark = Shelfmark(
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
                colour=channel.colour,
                channel=channel,
            )
            yield mark, stories


def _places(newspaper: Newspaper) -> Iterator[Shelved]:
    for place in newspaper.places:
        around = newspaper.place_named.get(place.within)
        mark = Shelfmark(
            kind=Kind.PLACE,
            address=place.address,
            title=place.name,
            description=place.summary
            or newspaper.site.say("Kabar dari %(place)s.", place=place.name),
            directory=Link(text=newspaper.site.say(words.PLACES), address=parent(place.address)),
            intro=place.html,
            place=place,
            around=_entries(
                (other for other in newspaper.places if other.within == place.slug), newspaper
            ),
            near=_entries(nearest(place, newspaper, NEAR), newspaper),
            map=regency_map(newspaper, place),
            within=Link(text=around.name, address=around.address) if around else None,
        )
        yield mark, newspaper.by_place.get(place.slug, ())


def _entries(places: Iterable[Place], newspaper: Newspaper) -> tuple[Entry, ...]:
    return tuple(entry_of(place, len(newspaper.by_place.get(place.slug, ()))) for place in places)


def _topics(newspaper: Newspaper) -> Iterator[Shelved]:
    site, say = newspaper.site, newspaper.site.say
    for topic in newspaper.named_topics:
        stories = newspaper.by_topic.get(topic.slug, ())
        mark = Shelfmark(
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
        )
        yield mark, stories


def _bylines(newspaper: Newspaper) -> Iterator[Shelved]:
    for person in newspaper.people:
        stories = newspaper.by_author.get(person.slug, ())
        if stories or person.address in newspaper.named:
            mark = Shelfmark(
                kind=Kind.BYLINE,
                address=person.address,
                title=person.name,
                description=person.bio
                or newspaper.site.say("Semua berita yang ditulis oleh %(name)s.", name=person.name),
                directory=Link(
                    text=newspaper.site.say(words.BYLINES), address=parent(person.address)
                ),
                person=person,
            )
            yield mark, stories


def _months(newspaper: Newspaper, archive: str) -> Iterator[Shelved]:
    root = parent(archive.format(slug="x"))
    for key in sorted(newspaper.by_month, reverse=True):
        year, number = map(int, key.split("-"))
        name = dates.month(year, number, newspaper.site.say)
        mark = Shelfmark(
            kind=Kind.ARCHIVE,
            address=archive.format(slug=f"{key}"),
            title=f"{newspaper.site.say(words.ARCHIVE)} {name}",
            description=newspaper.site.say(
                "Semua berita %(site)s yang terbit pada %(month)s.",
                site=newspaper.site.name,
                month=name,
            ),
            directory=Link(text=newspaper.site.say(words.ARCHIVE), address=root),
        )
        yield mark, newspaper.by_month[key]
