"""RSS 2.0 through feedgen, whose traps are named where they are avoided."""

from datetime import datetime

from feedgen.feed import FeedGenerator

from plugins.feeds.feed import GENERATOR, Channel, Item, newest
from plugins.feeds.xml import finished

MIME = "application/rss+xml"


def rss(channel: Channel, items: tuple[Item, ...]) -> bytes:
    """The feed; its time is that of its newest story, never the clock's."""
    feed = begun(channel, newest(items))
    feed.load_extension("media", atom=False, rss=True)
    feed.load_extension("dc", atom=False, rss=True)
    for item in items:
        _add(feed, item)
    return written(feed, channel)


def begun(channel: Channel, changed: datetime | None) -> FeedGenerator:
    """A feed without items yet; `changed` is the time of its newest story, if it has any."""
    feed = FeedGenerator()
    feed.title(channel.title)
    feed.description(channel.description)
    # The last link that is not "self" becomes the channel's own: so "self" goes first.
    feed.link(href=channel.feed, rel="self", type=MIME)
    feed.link(href=channel.address, rel="alternate")
    feed.language(channel.language)
    feed.copyright(channel.licence)
    feed.generator(GENERATOR)
    feed.docs("https://www.rssboard.org/rss-specification")
    if channel.image:
        # RSS 2.0: the image repeats the channel's title and link.
        feed.image(url=channel.image, title=channel.title, link=channel.address)
    if changed:
        # feedgen would stamp the time of the build.
        feed.lastBuildDate(changed)
        feed.pubDate(changed)
    return feed


def written(feed: FeedGenerator, channel: Channel) -> bytes:
    """The feed as the file that is published."""
    return finished(bytes(feed.rss_str(pretty=True)), hub=channel.hub, style=channel.style)


def _add(feed: FeedGenerator, item: Item) -> None:
    entry = feed.add_entry(order="append")  # feedgen turns the order round by default
    entry.title(item.title)
    entry.link(href=item.address)
    entry.guid(item.address, permalink=True)
    entry.description(item.summary)
    # After the description, which would overwrite it.
    entry.content(item.html, type="CDATA")
    entry.pubDate(item.published)
    for author in item.authors:
        entry.dc.dc_creator(author.name)
    for name in item.categories:
        entry.category(term=name)
    if item.image:
        picture = {
            "url": item.image.address,
            "type": item.image.mime,
            "medium": "image",
            "width": str(item.image.width),
            "height": str(item.image.height),
        }
        entry.media.content(picture, group=None)  # one picture needs no media:group around it
