"""How a story shows itself on other pages: its words, and its photo in several sizes."""

from dataclasses import dataclass
from datetime import datetime

from plugins.newsroom.story import Channel, Photo, Place, Shelf, Story
from plugins.newsroom.text import minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendition:
    """One file of a picture; sizes in pixels."""

    address: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A picture in one format, smallest file first."""

    mime: str
    renditions: tuple[Rendition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A photo with the files made of it."""

    photo: Photo
    fallback: Rendition
    """The one JPEG: for old browsers, feed readers and crawlers, which all know it."""
    formats: tuple[Format, ...]
    """The leanest first: a browser takes the first that it knows."""
    tint: tuple[int, int]
    """What stands in its room before it comes: hue (0 to 11, each 30 degrees; 12 is grey) and
    lightness (0 to 4, dark to light)."""

    @property
    def renditions(self) -> tuple[Rendition, ...]:
        """Smallest first, in the format that most browsers know: for what lists one file only."""
        return self.formats[-1].renditions


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What stands between two paragraphs: one picture, or a gallery of several."""

    pictures: tuple[Picture, ...]


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


def teaser(story: Story, picture: Picture | None) -> Teaser:
    """What a list says of the story, beside its photo in several sizes."""
    return Teaser(
        title=story.title,
        address=story.address,
        summary=story.summary,
        published=story.published,
        modified=story.modified,
        dated=story.shelf is Shelf.STORIES,
        minutes=minutes(story.words),
        channel=story.channel,
        place=story.places[0] if story.places else None,
        picture=picture,
    )
