"""A preview card as a value: its shape, and everything that its pixels depend on."""

from dataclasses import dataclass
from enum import Enum

from plugins.newsroom import dates
from plugins.newsroom.digest import SHORT
from plugins.newsroom.look import Look
from plugins.newsroom.site import Site
from plugins.newsroom.story import HOUSE_COLOUR, Person, Shelf, Story
from plugins.newsroom.words import Speech, noted

CORRECTED = noted("Ralat")
MOST_NAMES = 2
"""More bylines than these do not fit on a card: the rest are "dkk."."""


class Shape(Enum):
    """What a card is for; its value is width and height in pixels."""

    LINK = (1200, 630)
    """og:image, the preview of a link."""
    SQUARE = (1080, 1080)
    """Posts on Instagram and Facebook."""
    PORTRAIT = (1080, 1350)
    """Posts on Instagram that fill a phone."""
    STATUS = (1080, 1920)
    """Instagram stories and WhatsApp status."""

    @property
    def width(self) -> int:
        return self.value[0]

    @property
    def height(self) -> int:
        return self.value[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardCopy:
    """Everything that is said and shown on a card, whatever its shape."""

    headline: str
    kicker: str
    """The channel's name, or what kind of page it is."""
    colour: str
    place: str = ""
    date: str = ""
    byline: str = ""
    brand: str
    look: Look
    stamp: str = ""
    """One word that stands out, such as "Ralat"."""
    when: str = ""
    """For an event: its day and time, set large."""
    venue: str = ""
    photo: str = ""
    """Path relative to the content folder; empty for a designed card."""
    photo_digest: str = ""
    """Of its bytes, so that another photo is another card."""
    names: tuple[str, ...] = ()
    """Of places: their words stay on one line of the headline."""
    focus: tuple[float, float] | None = None
    """What must stay in every crop, as shares (0 to 1) of the width and height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A page's preview card: where it stands and what is on it."""

    address: str
    shape: Shape
    copy: CardCopy

    @property
    def width(self) -> int:
        return self.shape.width

    @property
    def height(self) -> int:
        return self.shape.height

    @property
    def alt(self) -> str:
        return f"{self.copy.headline} – {self.copy.brand}"


def copy_of(story: Story, site: Site) -> CardCopy:
    """What the cards of a story say."""
    say = site.words.of(story.lang)
    place = story.places[0].name if story.places else site.town.name
    dated = story.shelf is Shelf.STORIES
    return CardCopy(
        headline=story.card_title or story.title,
        kicker=say.of_town(story.channel.name if story.channel else site.tagline),
        colour=story.channel.colour if story.channel else HOUSE_COLOUR,
        place=place,
        date=dates.day(story.published, say) if dated else "",
        byline=_byline(story.authors, say) if dated else "",
        brand=site.name,
        look=site.look,
        stamp=say(CORRECTED) if story.corrections else "",
        when=_when(story, say),
        venue=story.event.venue if story.event else "",
        photo=story.photo.path if story.photo else "",
        photo_digest=story.photo.digest[:SHORT] if story.photo else "",
        names=_names(story, site),
        focus=story.photo.focus if story.photo else None,
    )


def _names(story: Story, site: Site) -> tuple[str, ...]:
    """Names of several words that the headline may hold, each once, in order."""
    town = site.town
    names = [place.name for place in story.places] + [town.name, town.regency, site.name]
    return tuple(dict.fromkeys(name for name in names if " " in name))


def _byline(authors: tuple[Person, ...], say: Speech) -> str:
    if not authors:
        return ""
    names = ", ".join(person.name for person in authors[:MOST_NAMES])
    if len(authors) > MOST_NAMES:
        return say("Oleh %(names)s, dkk.", names=names)
    return say("Oleh %(names)s", names=names)


def _when(story: Story, say: Speech) -> str:
    """22 November 2026, 09.20 WIB; with its last day when the event takes several."""
    event = story.event
    if event is None:
        return ""
    if event.end is None or event.end.date() == event.start.date():
        return dates.time_of_day(event.start, say)
    return dates.days(event.start, event.end, say)
