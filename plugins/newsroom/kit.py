"""The share kit of a story as a value: its cards, and words that fit each network."""

from dataclasses import dataclass

from plugins.newsroom.card import Card
from plugins.newsroom.story import Channel
from plugins.newsroom.teaser import Teaser


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """Ready words for one network, inside its limit."""

    network: str
    """As utm_source writes it: "whatsapp"."""
    name: str
    text: str
    length: int
    """As the network itself counts."""
    limit: int = 0
    """0: the network sets none."""
    hint: str = ""
    """What the person who posts should know: "Tautan di Instagram tidak dapat diketuk."."""
    share: str = ""
    """An absolute address that opens the network's own form; empty where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """Everything to pass one story on by hand."""

    story: Teaser
    cards: tuple[Card, ...]
    """In the order of Shape; empty when the cards room is left out."""
    captions: tuple[Caption, ...]
    link: str
    """The story's own absolute address, without utm."""
    qr: str
    """The address of its QR code, an SVG file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KitEntry:
    """A kit as the list of kits shows it."""

    story: Teaser
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KitList:
    """The newest kits, and the channels to choose among."""

    entries: tuple[KitEntry, ...]
    channels: tuple[Channel, ...]
