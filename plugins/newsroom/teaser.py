"""How a story shows itself on other pages: its words, and its photo in several sizes."""

from dataclasses import dataclass
from datetime import datetime

from plugins.newsroom.story import Channel, Photo, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendition:
    """One file of a picture; sizes in pixels."""

    address: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A photo with the files made of it, smallest first; the last is the largest."""

    photo: Photo
    renditions: tuple[Rendition, ...]
    mime: str = "image/webp"


@dataclass(frozen=True, slots=True, kw_only=True)
class Teaser:
    """A story as a list shows it."""

    title: str
    address: str
    summary: str
    published: datetime
    modified: datetime
    dated: bool
    """False for standing pages, whose day of birth says nothing."""
    minutes: int
    """Reading time."""
    channel: Channel | None = None
    place: Place | None = None
    picture: Picture | None = None
