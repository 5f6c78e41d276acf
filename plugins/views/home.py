"""The front page."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from plugins.newsroom.edition import Plan, Studio, planned
from plugins.newsroom.feed import feeds_at
from plugins.newsroom.map import Map
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Entry, Front, Group, Kind, Page
from plugins.newsroom.site import Site
from plugins.newsroom.story import Channel, Story
from plugins.views.cards import list_card
from plugins.views.lists import parent
from plugins.views.maps import regency_map
from plugins.views.teasers import entry_of, teaser_of, teasers_of
from plugins.views.today import figures_of, today_box, today_page

SECONDS = 3
NEWEST = 9
GUIDES = 6
CHANNEL_GROUPS = 4
IN_A_GROUP = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What the front page shows, before it is dressed with pictures."""

    top: tuple[Story, ...]
    newest: tuple[Story, ...]
    guides: tuple[Story, ...]
    today: Story | None
    figures: tuple[tuple[str, str], ...]
    channels: tuple[tuple[Channel, tuple[Story, ...]], ...]
    places: tuple[Entry, ...]
    map: Map | None
    directory: str
    archive: str
    modified: datetime | None


def home_plan(newspaper: Newspaper, studio: Studio, archive: str) -> Plan:
    """The front page of everything that there is."""
    choice = choice_from(newspaper, archive)
    return planned("/", home_page, choice, site=newspaper.site, studio=studio)


def choice_from(newspaper: Newspaper, archive: str) -> Choice:
    """The lead and its seconds are the newest; nothing is shown twice above the channels."""
    today = {newspaper.site.today}
    top = fresh(newspaper.listed, today, SECONDS + 1)
    on_top = today | {story.address for story in top}
    newest = fresh(newspaper.news, on_top, NEWEST)
    guides = fresh(newspaper.guides, on_top, GUIDES)
    above = on_top | {story.address for story in (*newest, *guides)}
    return Choice(
        top=top,
        newest=newest,
        guides=guides,
        today=today_page(newspaper),
        figures=tuple(figures_of(newspaper)),
        channels=_channels(newspaper, above),
        map=regency_map(newspaper),
        directory=parent(newspaper.places[0].address) if newspaper.places else "",
        places=tuple(
            entry_of(place, len(newspaper.by_place.get(place.slug, ())))
            for place in newspaper.places
            if place.kind == "kecamatan"
        ),
        archive=archive if newspaper.listed else "",
        modified=newspaper.listed[0].modified if newspaper.listed else None,
    )


def home_page(choice: Choice, *, site: Site, studio: Studio) -> Page:
    """The front page."""
    top = choice.top
    content = Front(
        lead=teaser_of(top[0], studio) if top else None,
        seconds=teasers_of(top[1:], studio),
        newest=teasers_of(choice.newest, studio),
        guides=teasers_of(choice.guides, studio),
        today=today_box(choice.today, choice.figures, studio) if choice.today else None,
        channels=tuple(
            Group(
                title=channel.name,
                address=channel.address,
                colour=channel.colour,
                teasers=teasers_of(stories, studio),
            )
            for channel, stories in choice.channels
        ),
        map=choice.map,
        directory=choice.directory,
        places=choice.places,
        archive=choice.archive,
    )
    return Page(
        kind=Kind.HOME,
        address="/",
        title=site.name,
        description=site.description,
        modified=choice.modified,
        lang=site.language,
        card=list_card(site.tagline, site.town.regency, site, studio),
        # An empty Atom feed has no time it could bear: RSS alone until there is a story.
        feeds=feeds_at("/", site)[: None if choice.archive else 1],
        content=content,
    )


def fresh(stories: Iterable[Story], shown: set[str], most: int) -> tuple[Story, ...]:
    """The first stories whose addresses are not among those shown."""
    return tuple(islice((story for story in stories if story.address not in shown), most))


def _channels(
    newspaper: Newspaper, shown: set[str]
) -> tuple[tuple[Channel, tuple[Story, ...]], ...]:
    """The first channels that have something not shown above."""
    groups = (
        (channel, fresh(newspaper.by_channel.get(channel.slug, ()), shown, IN_A_GROUP))
        for channel in newspaper.channels
    )
    return tuple(islice(((channel, found) for channel, found in groups if found), CHANNEL_GROUPS))
