"""What stands at one address, and the frozen view that is all its template may see."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from plugins.newsroom.site import Link, Site
from plugins.newsroom.story import Channel, Person, Photo, Place, Story


class Kind(StrEnum):
    """What a page is; its value names its template: "story" is theme/templates/story.html."""

    HOME = "home"
    STORY = "story"
    """A dated story."""
    PAGE = "page"
    """A standing page: a hub page about the town, or one of the newsroom's own."""
    CHANNEL = "channel"
    PLACE = "place"
    TOPIC = "topic"
    BYLINE = "byline"
    ARCHIVE = "archive"
    """All stories, or those of one month."""
    DIRECTORY = "directory"
    """A list of lists: all channels, places, topics or bylines."""
    NOT_FOUND = "not_found"


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
class CardCopy:
    """Everything that the pixels of a preview card depend on."""

    headline: str
    kicker: str
    """The channel's name, or what kind of page it is."""
    colour: str
    footnote: str
    """Place and date, or another line of small print."""
    brand: str
    photo: str = ""
    """Path relative to the content folder; empty for a designed card."""
    photo_digest: str = ""
    focus: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A page's preview card: where it stands and what is on it."""

    address: str
    width: int
    height: int
    copy: CardCopy

    @property
    def alt(self) -> str:
        return f"{self.copy.headline} – {self.copy.brand}"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of a directory: a list and how many stories it holds."""

    text: str
    address: str
    count: int
    summary: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Entries or teasers under a heading of their own; `address` leads to the whole list."""

    title: str
    address: str = ""
    colour: str = ""
    entries: tuple[Entry, ...] = ()
    teasers: tuple[Teaser, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pager:
    """Where a list page stands among its sisters; addresses are empty at the ends."""

    number: int
    total: int
    newer: str = ""
    older: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What the home page holds."""

    lead: Teaser | None
    seconds: tuple[Teaser, ...]
    """The next most important, beside the lead."""
    newest: tuple[Teaser, ...]
    guides: tuple[Teaser, ...]
    """Standing pages about the town."""
    channels: tuple[Group, ...]
    places: tuple[Entry, ...]
    archive: str = ""
    """The address of everything that was ever published; empty before the first story."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What a story's page or a standing page holds."""

    story: Story
    html: str
    """The body with links that work where the hub lives."""
    minutes: int
    picture: Picture | None
    related: tuple[Teaser, ...] = ()
    newer: Teaser | None = None
    older: Teaser | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list of stories, and who or what it is about."""

    teasers: tuple[Teaser, ...]
    pager: Pager
    count: int
    """Of all stories in the list, over all its pages."""
    intro: str = ""
    """Sanitised HTML."""
    channel: Channel | None = None
    place: Place | None = None
    person: Person | None = None
    around: tuple[Entry, ...] = ()
    """Neighbouring lists: the kecamatan of a landmark, its landmarks, the other months."""
    within: Link | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """A list of lists."""

    groups: tuple[Group, ...]
    intro: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One address of the hub and what stands there."""

    kind: Kind
    address: str
    title: str
    """The h1; on later pages of a list the same as on the first."""
    description: str
    trail: tuple[Link, ...] = ()
    """Breadcrumbs from the home page to this one, both included; empty on the home page."""
    indexable: bool = True
    published: datetime | None = None
    modified: datetime | None = None
    """The newest change of what stands here, never the build's clock."""
    lang: str
    card: Card | None = None
    feed: str = ""
    """The address of the RSS feed that follows this list; empty when there is none."""
    content: Front | Article | Listing | Directory


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the <head> says, settled before the template runs."""

    title: str
    description: str
    canonical: str
    robots: str
    open_graph: tuple[tuple[str, str], ...]
    """(property, content) in order, "og:title" and "article:tag" alike."""
    twitter: tuple[tuple[str, str], ...]
    json_ld: str
    """One JSON document, already safe inside a script element."""
    feeds: tuple[Link, ...] = ()
    """RSS feeds to discover here; absolute addresses."""
    previous: str = ""
    following: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """All that one page's template may see; two equal views make equal pages."""

    site: Site
    page: Page
    head: Head
