"""What feeds remember of each page: which lists they follow, and what they would say of it."""

from dataclasses import dataclass

from plugins.newsroom.card import Shape
from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Note
from plugins.newsroom.kit import Kit
from plugins.newsroom.page import Article, Listing, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A page with feeds of its own."""

    description: str
    feeds: tuple[tuple[str, str], ...]
    """Formats and addresses."""
    slug: str = ""
    """Of the channel, place, person or topic that it lists."""


def followed(page: Page) -> Followed | None:
    """None for pages without feeds, and for a list's older pages, which name the first one's."""
    content = page.content
    if not page.feeds or (isinstance(content, Listing) and not content.pager.front):
        return None
    return Followed(
        description=page.description,
        feeds=tuple((feed.format, feed.address) for feed in page.feeds),
        slug=_slug(content) if isinstance(content, Listing) else "",
    )


def _slug(listing: Listing) -> str:
    things = (listing.channel, listing.place, listing.person, listing.topic)
    return next((thing.slug for thing in things if thing), "")


def told(page: Page) -> str | None:
    """The digest of all that a feed says of a story: not of its neighbours, as its page's is."""
    article = page.content
    if not isinstance(article, Article):
        return None
    files = tuple(picture.fallback for picture in article.pictures)
    return digest(article.story, article.html, files, page.card.address if page.card else "")


def square(page: Page) -> str | None:
    """The address of a kit's square card; empty for a kit without cards."""
    return square_of(page.content) if isinstance(page.content, Kit) else None


def square_of(kit: Kit) -> str:
    """Its address; empty when no room draws cards."""
    return next((card.address for card in kit.cards if card.shape is Shape.SQUARE), "")


FOLLOWED = Note(name="feeds.followed", kind=Followed, take=followed)
TOLD = Note(name="feeds.told", kind=str, take=told)
SQUARE = Note(name="feeds.square", kind=str, take=square)
