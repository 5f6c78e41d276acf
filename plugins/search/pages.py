"""The page to search on, in each language, with other ways for those without JavaScript."""

from collections.abc import Iterator, Sequence

from plugins.newsroom import dates
from plugins.newsroom.card import Card, CardCopy
from plugins.newsroom.edition import Plan, Studio, planned
from plugins.newsroom.newspaper import Index, Newspaper
from plugins.newsroom.page import Directory, Entry, Group, Kind, Page
from plugins.newsroom.site import Link, Site
from plugins.newsroom.story import HOUSE_COLOUR, Channel, Place, Topic
from plugins.newsroom.words import Speech

MONTHS = 12
MOST = 24
"""Places and topics; their own lists hold the rest."""


def search_pages(newspaper: Newspaper, studio: Studio, archive: str) -> Iterator[Plan]:
    """In the hub's own language first, then in every other that a page is written in."""
    site = newspaper.site
    others = {story.lang for story in newspaper.stories} - {site.language}
    languages = (site.language, *sorted(others))
    links = tuple(Link(text=lang, address=site.search_in(lang)) for lang in languages)
    for link in links:
        groups = tuple(_groups(newspaper, archive, site.words.of(link.text)))
        yield planned(link.address, search_page, link, links, groups, site=site, studio=studio)


def search_page(
    here: Link,
    links: tuple[Link, ...],
    groups: tuple[Group, ...],
    *,
    site: Site,
    studio: Studio,
) -> Page:
    """`links` are codes and addresses of the search in all languages, `here` among them.

    None is for search engines: without words to search for it answers nobody's question.
    """
    say = site.words.of(here.text)
    title = say("Cari")
    return Page(
        kind=Kind.SEARCH,
        address=here.address,
        title=title,
        description=say(
            "Cari berita, panduan, dan tempat di %(name)s menurut kata, kanal, tempat, atau tahun.",
            name=site.name,
        ),
        trail=(Link(text=say("Beranda"), address="/"), Link(text=title, address=here.address)),
        indexable=False,
        lang=here.text,
        translations=links if len(links) > 1 else (),
        card=_card(site, studio, say),
        content=Directory(groups=groups),
    )


def _card(site: Site, studio: Studio, say: Speech) -> Card | None:
    return studio.card(
        CardCopy(
            headline=say("Cari di %(name)s", name=site.name),
            kicker=say.of_town(site.tagline),
            colour=HOUSE_COLOUR,
            place=f"{site.town.name}, {site.town.regency}",
            brand=site.name,
            look=site.look,
        )
    )


def _groups(newspaper: Newspaper, archive: str, say: Speech) -> Iterator[Group]:
    """Other ways to a story: by channel, place, topic and month."""
    made = (
        (say("Kanal"), _entries(newspaper.channels, newspaper.by_channel, say)),
        (say("Tempat"), _most(_entries(newspaper.places, newspaper.by_place, say))),
        (say("Topik"), _most(_entries(newspaper.topics, newspaper.by_topic, say))),
        (say("Arsip"), _months(newspaper, archive, say)),
    )
    for title, entries in made:
        if entries:
            yield Group(title=title, address=_above(entries[0].address), entries=entries)


def _entries(
    things: Sequence[Channel | Place | Topic], stories: Index, say: Speech
) -> tuple[Entry, ...]:
    """Those that have stories; the town's catalogue translates its channels."""
    return tuple(
        Entry(
            text=say.of_town(thing.name) if isinstance(thing, Channel) else thing.name,
            address=thing.address,
            count=len(stories[thing.slug]),
            colour=thing.colour if isinstance(thing, Channel) else "",
        )
        for thing in things
        if thing.slug in stories
    )


def _most(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Those with the most stories, in the order in which they came."""
    largest = sorted(entries, key=lambda entry: (-entry.count, entry.address))[:MOST]
    return tuple(entry for entry in entries if entry in largest)


def _months(newspaper: Newspaper, archive: str, say: Speech) -> tuple[Entry, ...]:
    """The newest first."""
    newest = sorted(newspaper.by_month, reverse=True)[:MONTHS]
    return tuple(
        Entry(
            text=dates.month(int(key[:4]), int(key[5:]), say),
            address=archive.format(slug=key),
            count=len(newspaper.by_month[key]),
        )
        for key in newest
    )


def _above(address: str) -> str:
    """The directory that a list belongs to: "/kanal/" of "/kanal/wisata/"."""
    return address.rstrip("/").rpartition("/")[0] + "/"
