"""Atom 1.0 (RFC 4287) through feedgen."""

from feedgen.feed import FeedGenerator

from plugins.feeds.feed import GENERATOR, Channel, Item, newest
from plugins.feeds.xml import finished

MIME = "application/atom+xml"


def atom(channel: Channel, items: tuple[Item, ...]) -> bytes:
    """The feed; without items there is no time that it could be stamped with, so items there are.

    ValueError for none.
    """
    changed = newest(items)
    if changed is None:
        raise ValueError(f"{channel.feed}: a feed needs at least one item")
    feed = FeedGenerator()
    feed.id(channel.address)
    feed.title(channel.title)
    feed.subtitle(channel.description)
    feed.link(href=channel.feed, rel="self", type=MIME)
    feed.link(href=channel.address, rel="alternate", type="text/html")
    feed.language(channel.language)
    feed.rights(channel.licence)
    feed.generator(GENERATOR)
    feed.updated(changed)
    if channel.image:
        feed.icon(channel.image)
    for item in items:
        _add(feed, item)
    return finished(bytes(feed.atom_str(pretty=True)), hub=channel.hub, style=channel.style)


def _add(feed: FeedGenerator, item: Item) -> None:
    entry = feed.add_entry(order="append")
    entry.id(item.address)
    entry.title(item.title)
    entry.link(href=item.address, rel="alternate", type="text/html")
    entry.summary(item.summary)
    entry.content(item.html, type="html")
    entry.published(item.published)
    entry.updated(item.modified)
    for author in item.authors:
        entry.author(name=author.name, uri=author.address)
    for name in item.categories:
        entry.category(term=name)
