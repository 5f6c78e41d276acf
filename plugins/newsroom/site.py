"""The site as the hub needs to know it: a few settled facts, never the settings dict."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from plugins.newsroom.look import Look

LOGO, LOGO_SIDE = "/ikon/512.png", 512
"""Where the mark stands as a picture, and its width and height in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words and where they lead: an address from the root of the hub ("/kanal/wisata/")."""

    text: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """The place the hub answers for."""

    name: str
    regency: str
    regency_short: str
    province: str
    country: str = "ID"
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One newspaper: its names, its address, its town and the ways through it."""

    name: str
    tagline: str
    description: str
    url: str
    """Absolute, without a closing slash; may have a path ("https://a.example/kabar")."""
    language: str
    locale: str
    """As Open Graph writes it: "id_ID"."""
    timezone: str
    town: Town
    navigation: tuple[Link, ...] = ()
    footer: tuple[Link, ...] = ()
    licence: Link
    """Of the stories; its address is absolute."""
    look: Look
    """What cards share with the theme."""
    repository: str = ""
    """Where stories are sent in and code is developed; absolute, may be empty."""
    policies: tuple[tuple[str, str], ...] = ()
    """How the newsroom works, as schema.org names it: ("correctionsPolicy", "/koreksi/")."""
    followed: bool = True
    """Whether it has feeds; not when the room that writes them is left out."""

    @property
    def base(self) -> str:
        """The path under which the hub lives, without a closing slash: "" or "/kabar"."""
        return urlsplit(self.url).path.rstrip("/")

    def link(self, address: str) -> str:
        """What an href says: `address` under the hub's path; absolute addresses stay."""
        return f"{self.base}{address}" if address.startswith("/") else address

    def absolute(self, address: str) -> str:
        """The address as the whole world knows it."""
        return f"{self.url}{address}" if address.startswith("/") else address
