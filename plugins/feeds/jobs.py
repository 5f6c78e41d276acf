"""Which feeds an edition has: the whole newspaper's, and one for each list, in three formats."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache, partial

from plugins.feeds.atom import atom
from plugins.feeds.feed import Channel, Item
from plugins.feeds.items import item_of
from plugins.feeds.json_feed import json_feed
from plugins.feeds.notes import FOLLOWED, TOLD, Followed
from plugins.feeds.rss import rss
from plugins.newsroom.characters import scrubbed
from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob, Imprint, file_of
from plugins.newsroom.page import Article, Kind
from plugins.newsroom.site import LOGO, Site
from plugins.newsroom.story import Story

STYLE = "/umpan/umpan.css"
FORMATS: Mapping[str, Callable[[Channel, tuple[Item, ...]], bytes]] = {
    "rss": rss,
    "atom": atom,
    "json": json_feed,
}


def feed_jobs(edition: Edition, most: int, hub: str) -> Iterator[FileJob]:
    """The feeds that pages name but for social.py's, with the newest `most` stories in each."""
    site = edition.newspaper.site
    item = lru_cache(maxsize=None)(partial(_item, edition))  # one story stands in many feeds
    for address, its in edition.noted(FOLLOWED):
        page = edition.pages[address]
        if page.kind is Kind.KITS:
            continue
        addresses = tuple(story.address for story in _stories_of(page, its, edition)[:most])
        seal = digest(site, tuple(edition.note_of(TOLD, address) for address in addresses))
        channel = _channel(page, its, site, hub)
        for form, feed in its.feeds:
            named = replace(channel, feed=site.absolute(feed))
            yield FileJob(
                path=file_of(feed),
                digest=digest(form, named, seal),
                make=partial(_made, form, named, addresses, item),
            )


def style_job(style: bytes) -> FileJob:
    """The stylesheet that explains a feed to whoever opens it in a browser."""
    return FileJob(path=file_of(STYLE), digest=digest(style), make=partial(bytes, style))


def _made(
    form: str, channel: Channel, addresses: tuple[str, ...], item: Callable[[str], Item]
) -> bytes:
    return FORMATS[form](channel, tuple(map(item, addresses)))


def _item(edition: Edition, address: str) -> Item:
    page = edition.page(address)
    if not isinstance(page.content, Article):
        raise TypeError(f"{address}: expected a story's page, got {page.kind}")
    return item_of(page, page.content, edition.newspaper.site)


def _stories_of(page: Imprint, its: Followed, edition: Edition) -> tuple[Story, ...]:
    """Newest first."""
    newspaper = edition.newspaper
    match page.kind:
        case Kind.HOME:
            return newspaper.listed
        case Kind.CHANNEL:
            return newspaper.by_channel.get(its.slug, ())
        case Kind.PLACE:
            return newspaper.by_place.get(its.slug, ())
        case Kind.BYLINE:
            return newspaper.by_author.get(its.slug, ())
        case Kind.TOPIC:
            return newspaper.by_topic.get(its.slug, ())
        case _:
            return ()


def _channel(page: Imprint, its: Followed, site: Site, hub: str) -> Channel:
    return Channel(
        title=scrubbed(site.name if page.kind is Kind.HOME else f"{page.title} – {site.name}"),
        description=scrubbed(its.description),
        address=site.absolute(page.address),
        feed="",
        language=site.language,
        licence=f"{site.licence.text} {site.licence.address}",
        image=site.absolute(LOGO),
        hub=hub,
        style=site.link(STYLE),
    )
