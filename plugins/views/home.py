"""The front page."""

from collections.abc import Iterable
from itertools import islice

from plugins.newsroom.edition import Studio
from plugins.newsroom.feed import feeds_at
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Front, Group, Kind, Page
from plugins.newsroom.story import Story
from plugins.views.cards import list_card
from plugins.views.lists import parent
from plugins.views.maps import regency_map
from plugins.views.teasers import entry_of, teaser_of, teasers_of
from plugins.views.today import today_box

SECONDS = 3
NEWEST = 9
GUIDES = 6
CHANNEL_GROUPS = 4
IN_A_GROUP = 3


def home_page(newspaper: Newspaper, studio: Studio, archive: str) -> Page:
    """The lead and its seconds are the newest; nothing is shown twice above the channels."""
    site = newspaper.site
    today = {site.today}
    top = fresh(newspaper.listed, today, SECONDS + 1)
    on_top = today | {story.address for story in top}
    newest = fresh(newspaper.news, on_top, NEWEST)
    guides = fresh(newspaper.guides, on_top, GUIDES)
    above = on_top | {story.address for story in (*newest, *guides)}
    content = Front(
        lead=teaser_of(top[0], studio) if top else None,
        seconds=teasers_of(top[1:], studio),
        newest=teasers_of(newest, studio),
        guides=teasers_of(guides, studio),
        today=today_box(newspaper, studio),
        channels=_channels(newspaper, studio, above),
        map=regency_map(newspaper),
        directory=parent(newspaper.places[0].address) if newspaper.places else "",
        places=tuple(
            entry_of(place, len(newspaper.by_place.get(place.slug, ())))
            for place in newspaper.places
            if place.kind == "kecamatan"
        ),
        archive=archive if newspaper.listed else "",
    )
    return Page(
        kind=Kind.HOME,
        address="/",
        title=site.name,
        description=site.description,
        modified=newspaper.listed[0].modified if newspaper.listed else None,
        lang=site.language,
        card=list_card(site.tagline, site.town.regency, site, studio),
        # An empty Atom feed has no time it could bear: RSS alone until there is a story.
        feeds=feeds_at("/", site)[: None if newspaper.listed else 1],
        content=content,
    )


def fresh(stories: Iterable[Story], shown: set[str], most: int) -> tuple[Story, ...]:
    """The first stories whose addresses are not among those shown."""
    return tuple(islice((story for story in stories if story.address not in shown), most))


def _channels(newspaper: Newspaper, studio: Studio, shown: set[str]) -> tuple[Group, ...]:
    """The first channels that have something not shown above."""
    groups = []
    for channel in newspaper.channels:
        stories = fresh(newspaper.by_channel.get(channel.slug, ()), shown, IN_A_GROUP)
        if stories:
            groups.append(
                Group(
                    title=channel.name,
                    address=channel.address,
                    colour=channel.colour,
                    teasers=teasers_of(stories, studio),
                )
            )
    return tuple(groups[:CHANNEL_GROUPS])
