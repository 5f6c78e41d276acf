"""The site as its settings and its theme describe it: SITENAME, SITEURL, HUB, tokens and mark."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from plugins.bridge.catalogues import words_in
from plugins.bridge.filling import SettingsError, filled
from plugins.newsroom.look import Grounds, Look, grounds_from, look_from
from plugins.newsroom.site import PLAIN_URL, Link, Site, Town, Way

T = TypeVar("T")

TOKENS, MARK = "css/tokens.css", "images/mark.svg"
"""What cards share with the theme, in its static folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HubSettings:
    """HUB: what a newspaper says of itself."""

    tagline: str
    description: str
    town: Mapping[str, object]
    og_locale: str = "id_ID"
    navigation: Sequence[object] = ()
    """(text, address), and in which languages it leads elsewhere: {"en": "/en/sampit/"}."""
    footer: Sequence[object] = ()
    licence: tuple[str, str] = ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.id")
    today: str = ""
    repository: str = ""
    policies: Mapping[str, str] = field(default_factory=dict)


def site_from(settings: Mapping[str, Any]) -> Site:
    """Raises SettingsError."""
    hub = filled(HubSettings, settings.get("HUB", {}), "HUB")
    url = str(settings["SITEURL"]).rstrip("/")
    if not PLAIN_URL.fullmatch(url):
        raise SettingsError(
            f"SITEURL is {settings['SITEURL']!r}, not an absolute address in plain letters.",
            'Write where readers will find the site (other scripts as "xn--..."): '
            'SITEURL = "https://kabar.example"',
        )
    return Site(
        name=settings["SITENAME"],
        tagline=hub.tagline,
        description=hub.description,
        url=url,
        language=settings["DEFAULT_LANG"],
        locale=hub.og_locale,
        timezone=settings["TIMEZONE"],
        town=filled(Town, hub.town, "HUB['town']"),
        navigation=tuple(_way(entry, "HUB['navigation']") for entry in hub.navigation),
        footer=tuple(_way(entry, "HUB['footer']") for entry in hub.footer),
        words=words_in((Path(settings["THEME"]), Path(settings["PATH"])), settings["DEFAULT_LANG"]),
        licence=_links([hub.licence], "HUB['licence']")[0],
        look=_look_from(Path(settings["THEME"]) / "static"),
        grounds=_grounds_from(Path(settings["THEME"]) / "static"),
        today=hub.today,
        repository=hub.repository,
        followed="plugins.feeds" in map(str, settings["PLUGINS"] or ()),
        search=_search_from(settings),
        icons="plugins.cards" in map(str, settings["PLUGINS"] or ()),
        portable="plugins.offline" in map(str, settings["PLUGINS"] or ()),
        policies=tuple(sorted(hub.policies.items())),
    )


def _search_from(settings: Mapping[str, Any]) -> str:
    """Where the search page stands; empty when the room that makes it is left out."""
    address = str(settings.get("SEARCH_URL", "cari/"))
    if address.startswith("/") or not address.endswith("/"):
        raise SettingsError(f"SEARCH_URL is {address!r}.", 'Write it as "cari/".')
    return f"/{address}" if "plugins.search" in map(str, settings["PLUGINS"] or ()) else ""


def _look_from(folder: Path) -> Look:
    """The tokens and the mark of the theme, which cards wear as well."""
    mark = _theme_file(folder, MARK)
    return _tokens_as(partial(look_from, mark=mark), folder)


def _grounds_from(folder: Path) -> Grounds:
    return _tokens_as(grounds_from, folder)


def _tokens_as(read: Callable[[str], T], folder: Path) -> T:
    try:
        return read(_theme_file(folder, TOKENS))
    except ValueError as error:
        raise SettingsError(
            f"{TOKENS}: {error}.", "Mend it in the theme's static folder."
        ) from None


def _theme_file(folder: Path, name: str) -> str:
    try:
        return (folder / name).read_text(encoding="utf-8")
    except OSError as error:
        raise SettingsError(
            f"THEME has no {error.filename}.", f"Add {TOKENS} and {MARK} to its static folder."
        ) from None


def _links(pairs: Sequence[tuple[str, str]], name: str) -> tuple[Link, ...]:
    try:
        return tuple(Link(text=text, address=address) for text, address in pairs)
    except (TypeError, ValueError):
        raise SettingsError(
            f"{name} is not a list of pairs.", f'Write {name} as [("Text", "/address/"), ...].'
        ) from None


def _way(entry: object, name: str) -> Way:
    match entry:
        case (str(text), str(address)):
            return Way(text=text, address=address)
        case (str(text), str(address), Mapping() as others):
            return Way(text=text, address=address, elsewhere=tuple(sorted(others.items())))
    raise SettingsError(
        f"{name} has {entry!r}.",
        'Write ("Text", "/address/"), or with other languages ("Text", "/address/", '
        '{"en": "/en/address/"}).',
    )
