"""The front page."""

from plugins.newsroom.edition import Studio
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Front, Group, Kind, Page
from plugins.newsroom.story import Story
from plugins.views.cards import list_card
from plugins.views.teasers import entry_of, teaser_of, teasers_of

SECONDS = 3
NEWEST = 9
GUIDES = 6
CHANNEL_GROUPS = 4
IN_A_GROUP = 3


def home_page(newspaper: Newspaper, studio: Studio) -> Page:
    """The lead and its seconds are the newest; nothing is shown twice above the channels."""
    site = newspaper.site
    first, *rest = newspaper.listed or (None,)
    seconds, rest = rest[:SECONDS], rest[SECONDS:]
    newest = [story for story in rest if story in newspaper.news][:NEWEST]
    above = {first, *seconds, *newest}
    guides = [story for story in newspaper.guides if story not in {first, *seconds}]
    content = Front(
        lead=teaser_of(first, studio) if first else None,
        seconds=teasers_of(seconds, studio),
        newest=teasers_of(newest, studio),
        guides=teasers_of(guides[:GUIDES], studio),
        channels=_channels(newspaper, studio, above | set(guides)),
        places=tuple(
            entry_of(place, len(newspaper.by_place.get(place.slug, ())))
            for place in newspaper.places
            if place.kind == "kecamatan"
        ),
    )
    return Page(
        kind=Kind.HOME,
        address="/",
        title=site.name,
        description=site.description,
        modified=newspaper.listed[0].modified if newspaper.listed else None,
        lang=site.language,
        card=list_card(site.tagline, site.town.regency, site, studio),
        feed="/rss.xml",
        content=content,
    )


def _channels(newspaper: Newspaper, studio: Studio, shown: set[Story | None]) -> tuple[Group, ...]:
    """The channels with the most that has not been shown above."""
    groups = []
    for channel in newspaper.channels:
        fresh = [s for s in newspaper.by_channel.get(channel.slug, ()) if s not in shown]
        if fresh:
            groups.append(
                Group(
                    title=channel.name,
                    address=channel.address,
                    colour=channel.colour,
                    teasers=teasers_of(fresh[:IN_A_GROUP], studio),
                )
            )
    return tuple(groups[:CHANNEL_GROUPS])
