"""What stands at one address, and the frozen view that is all its template may see."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from plugins.newsroom.card import Card
from plugins.newsroom.feed import Feed
from plugins.newsroom.figures import parts_of
from plugins.newsroom.kit import Kit, KitList
from plugins.newsroom.map import Map
from plugins.newsroom.site import Link, Site
from plugins.newsroom.story import Channel, Person, Place, Story, Topic
from plugins.newsroom.teaser import Figure, Picture, Rendition, Teaser


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
    OFFLINE = "offline"
    """What a reader without a connection gets for a page that was not kept."""
    KIT = "kit"
    """What social-media admins need to pass one story on."""
    KITS = "kits"
    SEARCH = "search"
    WITHDRAWN = "withdrawn"
    """Where a story stood that the newsroom took back."""


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
    """Where a list page stands among its sisters; addresses are empty at the ends.

    Pages are numbered from the oldest, so that a new story changes the front page alone.
    """

    number: int
    front: bool = True
    """Whether it is the newest page, which stands at the list's own address."""
    newer: str = ""
    older: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """The front page's box about the town as it is now, drawn from one standing page."""

    teaser: Teaser
    questions: tuple[Link, ...]
    """Its parts: the words of their headings, and addresses that lead right there."""
    figures: tuple[tuple[str, str], ...] = ()
    """(number, what it counts), from what is known of the regency."""


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
    today: Today | None = None
    map: Map | None = None
    """Where the places lie."""
    directory: str = ""
    """The address of all places."""
    archive: str = ""
    """The address of everything that was ever published; empty before the first story."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What a story's page or a standing page holds."""

    story: Story
    html: str
    """The body with links that work where the hub lives, and the places of its figures."""
    minutes: int
    picture: Picture | None
    crops: tuple[Rendition, ...] = ()
    """The photo as 16:9, 4:3 and 1:1, for those who show it beside a link."""
    figures: tuple[Figure, ...] = ()
    """By the numbers of their places."""
    map: Map | None = None
    """Where its main place lies; none when nobody knows."""
    calendar: str = ""
    """The address of its event as a calendar file; empty without one."""
    related: tuple[Teaser, ...] = ()
    newer: Teaser | None = None
    older: Teaser | None = None
    kit: str = ""
    """The address of its share kit; empty when there is none."""

    @property
    def parts(self) -> tuple[str | Figure, ...]:
        """The body as it is printed: HTML, and the figures between."""
        return tuple(
            part if isinstance(part, str) else self.figures[part]
            for part in parts_of(self.html)
            if isinstance(part, str) or part < len(self.figures)
        )

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The lead picture and those of the body."""
        lead = (self.picture,) if self.picture else ()
        return (*lead, *(picture for figure in self.figures for picture in figure.pictures))


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """What stands where a story was taken back: when it went out, and why it is gone."""

    published: datetime
    reason: str
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list of stories, and who or what it is about."""

    teasers: tuple[Teaser, ...]
    pager: Pager
    count: int = 0
    """Of all stories in the list, over all its pages; told on its front page only."""
    intro: str = ""
    """Sanitised HTML."""
    channel: Channel | None = None
    place: Place | None = None
    person: Person | None = None
    topic: Topic | None = None
    around: tuple[Entry, ...] = ()
    """Neighbouring lists: the kecamatan of a landmark, its landmarks, the other months."""
    near: tuple[Entry, ...] = ()
    """For a place: the closest of its kind."""
    within: Link | None = None
    map: Map | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """A list of lists."""

    groups: tuple[Group, ...]
    intro: str = ""
    map: Map | None = None


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
    translations: tuple[Link, ...] = ()
    """Codes and addresses of all languages in which this page exists, its own included, the hub's
    own language first; empty when there is just one."""
    card: Card | None = None
    feeds: tuple[Feed, ...] = ()
    """What follows this list, RSS first; none where there is nothing to follow."""
    content: Front | Article | Withdrawal | Listing | Directory | Kit | KitList


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
    feeds: tuple[tuple[str, str, str], ...] = ()
    """(type, title, absolute address) of the feeds to discover here."""
    alternates: tuple[tuple[str, str], ...] = ()
    """(hreflang, absolute address), "x-default" last."""
    previous: str = ""
    following: str = ""
    policy: str = ""
    """What the page may load and run: its Content-Security-Policy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """All that one page's template may see; two equal views make equal pages."""

    site: Site
    page: Page
    head: Head
