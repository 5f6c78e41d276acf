"""The feed for programs that post to social networks: square cards, captions ready to send."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import PurePosixPath

from plugins.feeds.feed import Channel
from plugins.feeds.rss import begun, written
from plugins.newsroom.card import Card, Shape
from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob
from plugins.newsroom.kit import Kit
from plugins.newsroom.page import Kind
from plugins.newsroom.site import Site

NETWORK = "facebook"
"""Whose caption is the description: its limit is the widest, so it says the most."""
MEDIUM = "utm_source=umpan&utm_medium=social"


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One story, ready to be posted; all addresses absolute, both times aware."""

    title: str
    address: str
    """The story's own, by which programs know it again."""
    link: str
    caption: str
    published: datetime
    modified: datetime
    picture: str = ""


def social_jobs(edition: Edition, most: int) -> Iterator[FileJob]:
    """The feed that the list of kits names; none while nothing can be shared."""
    site = edition.newspaper.site
    kits = _newest(edition)[:most]
    lists = [page for page in edition.pages if page.kind is Kind.KITS and page.feeds]
    if not kits or not lists:
        return
    page = lists[0]
    channel = Channel(
        title=f"{page.title} – {site.name}",
        description=page.description,
        address=site.absolute(page.address),
        feed=site.absolute(page.feeds[0].address),
        language=site.language,
        licence=f"{site.licence.text} {site.licence.address}",
    )
    posts = tuple(_post(kit, site) for kit in kits)
    yield FileJob(
        path=_file(page.feeds[0].address),
        digest=digest(channel, posts),
        make=partial(social, channel, posts),
        after=tuple(_file(card.address) for kit in kits if (card := _square(kit))),
    )


def social(channel: Channel, posts: tuple[Post, ...], *sizes: int) -> bytes:
    """RSS 2.0; `sizes` are those of the pictures in bytes, in the order of their posts."""
    feed = begun(channel, max(post.modified for post in posts))
    lengths = dict(
        zip((post.picture for post in posts if post.picture), sizes, strict=True),
    )
    for post in posts:
        entry = feed.add_entry(order="append")  # feedgen turns the order round by default
        entry.title(post.title)
        entry.link(href=post.link)
        entry.guid(post.address, permalink=True)
        entry.description(post.caption)
        entry.pubDate(post.published)
        if post.picture:
            entry.enclosure(post.picture, lengths[post.picture], "image/jpeg")
    return written(feed, channel)


def _newest(edition: Edition) -> list[Kit]:
    """The address settles what the clock leaves open."""
    kits = (page.content for page in edition.pages if isinstance(page.content, Kit))
    return sorted(kits, key=lambda kit: (-kit.story.published.timestamp(), kit.link))


def _post(kit: Kit, site: Site) -> Post:
    card = _square(kit)
    return Post(
        title=kit.story.title,
        address=kit.link,
        link=f"{kit.link}?{MEDIUM}",
        caption=_caption(kit),
        published=kit.story.published,
        modified=kit.story.modified,
        picture=site.absolute(card.address) if card else "",
    )


def _caption(kit: Kit) -> str:
    texts = {caption.network: caption.text for caption in kit.captions}
    return texts.get(NETWORK) or next(iter(texts.values()), kit.story.summary)


def _square(kit: Kit) -> Card | None:
    return next((card for card in kit.cards if card.shape is Shape.SQUARE), None)


def _file(address: str) -> PurePosixPath:
    return PurePosixPath(address.lstrip("/"))
