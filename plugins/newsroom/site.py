"""The site as the hub needs to know it: a few settled facts, never the settings dict."""

import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from plugins.newsroom.digest import Digested
from plugins.newsroom.look import Grounds, Look
from plugins.newsroom.words import Speech, Words

HOST = r"(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?"
PATH = r"(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*"
PLAIN_URL = re.compile(rf"(https?)://({HOST})({PATH})/?")
"""Scheme, host and path of a hub, so plain that neither browsers nor the configurations of servers
read more in them: no space, quote, brace, semicolon, dollar or backslash."""
LOGO, LOGO_SIDE = "/ikon/512.png", 512
"""Where the mark stands as a picture, and its width and height in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words and where they lead: an address from the root of the hub ("/kanal/wisata/")."""

    text: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Way(Link):
    """A link of a menu; its text is the town's own, said in other languages by a catalogue."""

    elsewhere: tuple[tuple[str, str], ...] = ()
    """Languages in which it leads to a page of its own: ("en", "/en/sampit/")."""

    def address_in(self, lang: str) -> str:
        """Where it leads those who read in `lang`."""
        return dict(self.elsewhere).get(lang, self.address)


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
class Site(Digested):
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
    navigation: tuple[Way, ...] = ()
    footer: tuple[Way, ...] = ()
    licence: Link
    """Of the stories; its address is absolute."""
    look: Look
    """What cards share with the theme."""
    grounds: Grounds = field(default_factory=Grounds)
    """What browsers paint around the pages."""
    today: str = ""
    """The standing page that the front page's box of today leads to ("/sampit-sekarang/"); empty
    for no box."""
    repository: str = ""
    """Where stories are sent in and code is developed; absolute, may be empty."""
    policies: tuple[tuple[str, str], ...] = ()
    """How the newsroom works, as schema.org names it: ("correctionsPolicy", "/koreksi/")."""
    followed: bool = True
    """Whether it has feeds; not when the room that writes them is left out."""
    search: str = ""
    """Where readers search in its own language ("/cari/"); empty when that room is left out."""
    icons: bool = True
    """Whether the mark stands there as pictures; not when the room that draws is left out."""
    portable: bool = True
    """Whether it can be installed and read without a connection; not without that room."""
    words: Words = field(default_factory=Words)
    """What the interface says, in every language that has a catalogue."""

    @property
    def say(self) -> Speech:
        """The words of the hub's own language."""
        return self.words.of(self.language)

    def ways(self, ways: tuple[Way, ...], lang: str) -> tuple[Link, ...]:
        """The links of a menu for those who read in `lang`."""
        say = self.words.of(lang)
        return tuple(Link(text=say.of_town(way.text), address=way.address_in(lang)) for way in ways)

    @property
    def base(self) -> str:
        """The path under which the hub lives, without a closing slash: "" or "/kabar"."""
        return urlsplit(self.url).path.rstrip("/")

    def search_in(self, lang: str) -> str:
        """Where readers of a language search; empty when nobody can."""
        return self.search if lang == self.language or not self.search else f"/{lang}{self.search}"

    def page_at(self, href: str) -> str:
        """The address of the page that a story's link is meant for; empty when it leads elsewhere
        or to a file."""
        inside = href.startswith("/") and not href.startswith("//")
        if not inside and href != self.url and not href.startswith(f"{self.url}/"):
            return ""
        path = unquote(re.split("[?#]", href.removeprefix(self.url))[0]) or "/"
        if PurePosixPath(path).suffix:
            return ""
        # Hosts lead on from /tentang to /tentang/.
        return path if path.endswith("/") else f"{path}/"

    def link(self, address: str) -> str:
        """What an href says: `address` under the hub's path; absolute addresses stay."""
        return f"{self.base}{address}" if address.startswith("/") else address

    def absolute(self, address: str) -> str:
        """The address as the whole world knows it."""
        return f"{self.url}{address}" if address.startswith("/") else address
