"""The pages that list lists, and the page for an address that is not there."""

from collections.abc import Iterator
from datetime import datetime

from plugins.newsroom import dates
from plugins.newsroom.edition import Plan, Studio, planned
from plugins.newsroom.kinds import PLACE_KINDS, kind_of_place
from plugins.newsroom.map import Map
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Directory, Entry, Group, Kind, Page
from plugins.newsroom.site import Link, Site
from plugins.newsroom.story import Story
from plugins.views import words
from plugins.views.cards import list_card
from plugins.views.lists import parent
from plugins.views.maps import regency_map
from plugins.views.teasers import entry_of, teasers_of

NOT_FOUND = "/404.html"


def directory_pages(newspaper: Newspaper, studio: Studio, archive: str) -> Iterator[Plan]:
    """All channels, places, topics, bylines and months, each on a page of its own."""
    site, say = newspaper.site, newspaper.site.say
    made = (
        (
            words.CHANNELS,
            say("Semua kanal %(site)s, dari wisata sampai warga.", site=site.name),
            _channels(newspaper),
        ),
        (
            words.PLACES,
            say(
                "Kecamatan dan tempat di %(regency)s, dengan kabar dari masing-masing.",
                regency=site.town.regency,
            ),
            _places(newspaper),
        ),
        (
            words.TOPICS,
            say("Semua topik yang pernah diberitakan %(site)s.", site=site.name),
            _topics(newspaper),
        ),
        (
            words.BYLINES,
            say("Mereka yang menulis untuk %(site)s.", site=site.name),
            _bylines(newspaper),
        ),
        (
            words.ARCHIVE,
            say("Semua berita tentang %(town)s menurut bulan terbitnya.", town=site.town.name),
            _months(newspaper, archive),
        ),
    )
    for name, description, (address, groups) in made:
        if any(group.entries for group in groups):
            yield planned(
                address,
                directory_page,
                address,
                say(name),
                description,
                groups,
                regency_map(newspaper) if name == words.PLACES else None,
                newspaper.listed[0].modified if newspaper.listed else None,
                site=site,
                studio=studio,
            )


def directory_page(
    address: str,
    title: str,
    description: str,
    groups: tuple[Group, ...],
    places: Map | None,
    modified: datetime | None,
    *,
    site: Site,
    studio: Studio,
) -> Page:
    """A list of lists; `places` is a map of them, where they are places."""
    home = Link(text=site.say(words.HOME), address="/")
    return Page(
        kind=Kind.DIRECTORY,
        address=address,
        title=title,
        description=description,
        trail=(home, Link(text=title, address=address)),
        modified=modified,
        lang=site.language,
        card=list_card(title, site.tagline, site, studio),
        content=Directory(groups=groups, map=places),
    )


def not_found_plan(newspaper: Newspaper, studio: Studio) -> Plan:
    """What a host shows for an address that is not there."""
    channels = tuple(
        entry_of(channel, len(newspaper.by_channel[channel.slug]))
        for channel in newspaper.channels
        if channel.slug in newspaper.by_channel
    )
    newest = newspaper.listed[:4]
    return planned(NOT_FOUND, not_found_page, newest, channels, site=newspaper.site, studio=studio)


def not_found_page(
    newest: tuple[Story, ...], channels: tuple[Entry, ...], *, site: Site, studio: Studio
) -> Page:
    """It offers ways on."""
    say = site.say
    return Page(
        kind=Kind.NOT_FOUND,
        address=NOT_FOUND,
        title=say(words.NOT_FOUND),
        description=say("Alamat ini tidak ada di %(site)s.", site=site.name),
        indexable=False,
        lang=site.language,
        content=Directory(
            groups=(
                Group(title=say("Berita terbaru"), teasers=teasers_of(newest, studio)),
                Group(title=say(words.CHANNELS), entries=channels),
            )
        ),
    )


Groups = tuple[str, tuple[Group, ...]]
"""A directory's address and what it lists."""


def _channels(newspaper: Newspaper) -> Groups:
    entries = tuple(
        entry_of(channel, len(newspaper.by_channel[channel.slug]))
        for channel in newspaper.channels
        if channel.slug in newspaper.by_channel
    )
    return _plain(entries)


def _places(newspaper: Newspaper) -> Groups:
    groups = []
    for kind in PLACE_KINDS:
        entries = tuple(
            entry_of(place, len(newspaper.by_place.get(place.slug, ())))
            for place in newspaper.places
            if place.kind == kind
        )
        if entries:
            title = kind_of_place(kind, newspaper.site.say)
            groups.append(Group(title=title, entries=entries))
    address = parent(newspaper.places[0].address) if newspaper.places else ""
    return address, tuple(groups)


def _topics(newspaper: Newspaper) -> Groups:
    return _plain(
        tuple(entry_of(topic, len(newspaper.by_topic[topic.slug])) for topic in newspaper.topics)
    )


def _bylines(newspaper: Newspaper) -> Groups:
    return _plain(
        tuple(
            Entry(
                text=person.name,
                address=person.address,
                count=len(newspaper.by_author[person.slug]),
                summary=person.role,
            )
            for person in newspaper.people
            if person.slug in newspaper.by_author
        )
    )


def _months(newspaper: Newspaper, archive: str) -> Groups:
    years: dict[str, list[Entry]] = {}
    for key in sorted(newspaper.by_month, reverse=True):
        year, number = key.split("-")
        entry = Entry(
            text=dates.month(int(year), int(number), newspaper.site.say),
            address=archive.format(slug=key),
            count=len(newspaper.by_month[key]),
        )
        years.setdefault(year, []).append(entry)
    groups = tuple(Group(title=year, entries=tuple(entries)) for year, entries in years.items())
    return parent(archive.format(slug="x")), groups


def _plain(entries: tuple[Entry, ...]) -> Groups:
    if not entries:
        return "", ()
    return parent(entries[0].address), (Group(title="", entries=entries),)
