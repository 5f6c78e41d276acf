"""RSS 2.0 through feedgen, whose traps are named where they are avoided."""

from dataclasses import dataclass
from datetime import datetime

from feedgen.feed import FeedGenerator


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A feed as a whole; all addresses absolute."""

    title: str
    description: str
    address: str
    feed: str
    language: str
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One story in a feed; all addresses absolute, both times aware."""

    title: str
    address: str
    summary: str
    html: str
    published: datetime
    modified: datetime
    authors: tuple[str, ...]
    categories: tuple[str, ...]
    image: str = ""


def rss(channel: Channel, items: tuple[Item, ...]) -> bytes:
    """The feed; its time is that of its newest story, never the clock's."""
    feed = FeedGenerator()
    feed.load_extension("media", atom=False, rss=True)
    feed.load_extension("dc", atom=False, rss=True)
    feed.title(channel.title)
    feed.description(channel.description)
    # The last link that is not "self" becomes the channel's own: so "self" goes first.
    feed.link(href=channel.feed, rel="self", type="application/rss+xml")
    feed.link(href=channel.address, rel="alternate")
    feed.language(channel.language)
    feed.copyright(channel.licence)
    feed.generator("Kabar Baik")
    feed.docs("https://www.rssboard.org/rss-specification")
    if items:
        # feedgen would stamp the time of the build.
        newest = max(item.modified for item in items)
        feed.lastBuildDate(newest)
        feed.pubDate(newest)
    for item in items:
        _add(feed, item)
    return bytes(feed.rss_str(pretty=True)) + b"\n"


def _add(feed: FeedGenerator, item: Item) -> None:
    entry = feed.add_entry(order="append")  # feedgen turns the order round by default
    entry.title(item.title)
    entry.link(href=item.address)
    entry.guid(item.address, permalink=True)
    entry.description(item.summary)
    # After the description, which would overwrite it.
    entry.content(item.html, type="CDATA")
    entry.pubDate(item.published)
    for name in item.authors:
        entry.dc.dc_creator(name)
    for name in item.categories:
        entry.category(term=name)
    if item.image:
        entry.media.content(
            {
                "url": item.image,
                "type": "image/jpeg",
                "medium": "image",
                "width": "1200",
                "height": "630",
            },
            group=None,  # one picture needs no media:group around it
        )
