"""A story as the hub sees it, whatever engine read it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from plugins.newsroom.digest import Digested

HOUSE_COLOUR = "#14697a"
"""What stands where no channel has a colour; like all of theirs dark enough for white text."""


class Status(StrEnum):
    """Who may see a story: nobody yet, everybody, whoever has its address, or nobody any more."""

    DRAFT = "draft"
    PUBLISHED = "published"
    HIDDEN = "hidden"
    WITHDRAWN = "withdrawn"
    """Taken back: its address stays and says why."""


class Shelf(StrEnum):
    """Where a story's file lies: dated stories and standing pages."""

    STORIES = "berita"
    PAGES = "halaman"


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A picture as it was sent; `path` is relative to the content folder, with slashes."""

    path: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    focus: tuple[float, float] | None = None
    """What must stay in every crop, as shares (0 to 1) of the width and height."""
    digest: str = ""
    """Of the file's bytes; empty when there is no such file."""
    size: tuple[int, int] = (0, 0)
    """Width and height in pixels as it is seen; zeros where no room looks at pictures."""
    tint: tuple[int, int] = (12, 2)
    """What stands in its room before it comes: hue (0 to 11, each 30 degrees; 12 is grey) and
    lightness (0 to 4, dark to light)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact was read, as the reader may check it."""

    name: str
    url: str = ""
    accessed: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was wrong in a published story, and when it was mended."""

    day: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """When and where readers can be there; both times are aware."""

    start: datetime
    end: datetime | None = None
    venue: str = ""

    @property
    def whole_days(self) -> bool:
        """Whether only days were told, no hours: then both times are midnights."""
        return all(not (t.hour or t.minute) for t in (self.start, self.end) if t)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Digested):
    """A byline: a person, or a desk that signs together (`kind` is "organisation")."""

    slug: str
    name: str
    address: str
    kind: str = "person"
    role: str = ""
    bio: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Digested):
    """A kecamatan, a landmark, the town or the regency, with what is known of it."""

    slug: str
    name: str
    address: str
    kind: str
    within: str = ""
    """The slug of the place around it."""
    latitude: float | None = None
    longitude: float | None = None
    point: str = ""
    """What the coordinates stand for ("titik tengah wilayah, perkiraan")."""
    code: str = ""
    seat: str = ""
    desa: int | None = None
    kelurahan: int | None = None
    summary: str = ""
    html: str = ""
    same_as: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel(Digested):
    """A section of the newspaper; Pelican calls it a category."""

    slug: str
    name: str
    address: str
    description: str = ""
    colour: str = HOUSE_COLOUR
    """As #rrggbb, dark enough for white text (WCAG 2.2 AA, 4.5:1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Digested):
    """What a tag gathers; `html` is an editor's introduction, where there is one."""

    slug: str
    name: str
    address: str
    summary: str = ""
    html: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story(Digested):
    """One story or standing page, complete: from here on nobody sees a header."""

    path: str
    """Its file, relative to the content folder, with slashes."""
    shelf: Shelf
    status: Status
    title: str
    slug: str
    address: str
    """Its place on the site, from the root: "/berita/ikon-jelawat/"."""
    lang: str
    summary: str
    html: str
    """The body: sanitised HTML whose links to the hub start at the root; see figures.PLACE."""
    words: int
    published: datetime
    modified: datetime
    """Never before `published`; equal to it when nothing changed since."""
    channel: Channel | None = None
    topics: tuple[Topic, ...] = ()
    authors: tuple[Person, ...] = ()
    places: tuple[Place, ...] = ()
    """The main place first."""
    photo: Photo | None = None
    figures: tuple[tuple[Photo, ...], ...] = ()
    """The pictures in the body, those of a gallery together, by the numbers of their places."""
    keyphrase: str = ""
    queries: tuple[str, ...] = ()
    """The searches that it answers besides its keyphrase, in its own language."""
    card_title: str = ""
    sources: tuple[Source, ...] = ()
    corrections: tuple[Correction, ...] = ()
    event: Event | None = None
    editor: str = ""
    verified_by: str = ""
    verified_on: date | None = None
    aliases: tuple[str, ...] = ()
    original: str = ""
    """For a translation: the slug of the story it translates."""
    withdrawn_reason: str = ""
    """Why readers see it no more; such a story has no body, no photo and is in no list."""
    withdrawn_on: date | None = None
