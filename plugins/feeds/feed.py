"""A feed and its items as values, whatever format they are written in."""

from dataclasses import dataclass
from datetime import datetime

GENERATOR = "Kabar Baik"


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A feed as a whole; all addresses absolute."""

    title: str
    description: str
    address: str
    """Of the page whose stories the feed carries."""
    feed: str
    """Of the feed itself, in this format."""
    language: str
    licence: str
    image: str = ""
    hub: str = ""
    """A WebSub hub that passes changes on."""
    style: str = ""
    """A stylesheet, so that a feed opened in a browser explains itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who signs; `address` is absolute."""

    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture beside an item; the address absolute, sizes in pixels."""

    address: str
    width: int
    height: int
    mime: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One story in a feed; all addresses absolute, both times aware."""

    title: str
    address: str
    summary: str
    html: str
    """The whole text, with its photo."""
    language: str
    published: datetime
    modified: datetime
    authors: tuple[Author, ...]
    categories: tuple[str, ...]
    image: Image | None = None
    preview: str = ""
    """The address of its preview card."""


def newest(items: tuple[Item, ...]) -> datetime | None:
    """When the feed last changed: never the clock's time."""
    return max((item.modified for item in items), default=None)
