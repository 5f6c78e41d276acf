"""Which feeds an edition has: the whole newspaper's, and one for each list, in three formats."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from plugins.feeds.atom import atom
from plugins.feeds.feed import Channel, Item
from plugins.feeds.items import item_of
from plugins.feeds.json_feed import json_feed
from plugins.feeds.rss import rss
from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob, file_of
from plugins.newsroom.newspaper import Newspaper
from plugins.newsroom.page import Article, Kind, Listing, Page
from plugins.newsroom.site import LOGO, Site
from plugins.newsroom.story import Story

STYLE = "/umpan/umpan.css"
FORMATS: Mapping[str, Callable[[Channel, tuple[Item, ...]], bytes]] = {
    "rss": rss,
    "atom": atom,
    "json": json_feed,
}


def feed_jobs(edition: Edition, most: int, hub: str) -> Iterator[FileJob]:
    """The feeds that pages name but for social.py's; a list's later pages name the first's."""
    articles = {page.address: page for page in edition.pages if isinstance(page.content, Article)}
    written = set()
    for page in edition.pages:
        if page.kind is Kind.KITS:
            continue
        stories = _stories_of(page, edition.newspaper)[:most]
        new = [feed for feed in page.feeds if feed.address not in written]
        if not new:
            continue
        written |= {feed.address for feed in new}
        items = tuple(_items(stories, articles, edition.newspaper.site))
        channel = _channel(page, edition.newspaper.site, hub)
        for feed in new:
            named = replace(channel, feed=edition.newspaper.site.absolute(feed.address))
            yield FileJob(
                path=file_of(feed.address),
                digest=digest(feed.format, named, items),
                make=partial(FORMATS[feed.format], named, items),
            )


def style_job(style: bytes) -> FileJob:
    """The stylesheet that explains a feed to whoever opens it in a browser."""
    return FileJob(path=file_of(STYLE), digest=digest(style), make=partial(bytes, style))


def _items(stories: tuple[Story, ...], articles: Mapping[str, Page], site: Site) -> Iterator[Item]:
    for story in stories:
        page = articles[story.address]
        if isinstance(page.content, Article):
            yield item_of(page, page.content, site)


def _stories_of(page: Page, newspaper: Newspaper) -> tuple[Story, ...]:
    match page.kind, page.content:
        case Kind.HOME, _:
            return newspaper.listed
        case Kind.CHANNEL, Listing(channel=channel) if channel:
            return newspaper.by_channel.get(channel.slug, ())
        case Kind.PLACE, Listing(place=place) if place:
            return newspaper.by_place.get(place.slug, ())
        case Kind.BYLINE, Listing(person=person) if person:
            return newspaper.by_author.get(person.slug, ())
        case Kind.TOPIC, Listing(topic=topic) if topic:
            return newspaper.by_topic.get(topic.slug, ())
        case _:
            return ()


def _channel(page: Page, site: Site, hub: str) -> Channel:
    return Channel(
        title=site.name if page.kind is Kind.HOME else f"{page.title} – {site.name}",
        description=page.description,
        address=site.absolute(page.address),
        feed="",
        language=site.language,
        licence=f"{site.licence.text} {site.licence.address}",
        image=site.absolute(LOGO),
        hub=hub,
        style=site.link(STYLE),
    )
