"""The feed for programs that post to social networks: square cards, captions ready to send."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import islice

from plugins.feeds.feed import Channel
from plugins.feeds.notes import FOLLOWED, SQUARE, square_of
from plugins.feeds.rss import begun, written
from plugins.newsroom.characters import scrubbed
from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Edition, FileJob, file_of
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
    # Kits are laid out newest first: the first are the ones to post.
    kits = tuple(islice(edition.noted(SQUARE), most))
    found = ((edition.pages[address], its) for address, its in edition.noted(FOLLOWED))
    lists = [(page, its) for page, its in found if page.kind is Kind.KITS]
    if not kits or not lists:
        return
    page, its = lists[0]
    _, feed = its.feeds[0]
    channel = Channel(
        title=scrubbed(f"{page.title} – {site.name}"),
        description=scrubbed(its.description),
        address=site.absolute(page.address),
        feed=site.absolute(feed),
        language=site.language,
        licence=f"{site.licence.text} {site.licence.address}",
    )
    addresses = tuple(kit for kit, _ in kits)
    yield FileJob(
        path=file_of(feed),
        digest=digest(channel, site, kits, tuple(map(edition.digest_of, addresses))),
        make=partial(_made, edition, channel, addresses),
        after=tuple(file_of(card) for _, card in kits if card),
    )


def _made(edition: Edition, channel: Channel, addresses: tuple[str, ...], *sizes: int) -> bytes:
    pages = map(edition.page, addresses)
    kits = (page.content for page in pages if isinstance(page.content, Kit))
    posts = tuple(_post(kit, edition.newspaper.site) for kit in kits)
    return social(channel, posts, *sizes)


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


def _post(kit: Kit, site: Site) -> Post:
    card = square_of(kit)
    return Post(
        title=scrubbed(kit.story.title),
        address=kit.link,
        link=f"{kit.link}?{MEDIUM}",
        caption=scrubbed(_caption(kit)),
        published=kit.story.published,
        modified=kit.story.modified,
        picture=site.absolute(card) if card else "",
    )


def _caption(kit: Kit) -> str:
    texts = {caption.network: caption.text for caption in kit.captions}
    return texts.get(NETWORK) or next(iter(texts.values()), kit.story.summary)
