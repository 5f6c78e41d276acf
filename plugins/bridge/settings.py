"""Pelican's settings dict, read once into typed facts; a wrong key is an error with its cure."""

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pelican.settings import DEFAULT_CONFIG, read_settings

from plugins.bridge.catalogues import words_in
from plugins.newsroom.announcing import Announcing
from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.look import Grounds, Look, grounds_from, look_from
from plugins.newsroom.site import PLAIN_URL, Link, Site, Town, Way
from plugins.newsroom.story import HOUSE_COLOUR, Channel
from plugins.newsroom.text import near_miss, slugify

T = TypeVar("T")

STOP, QUARANTINE = "stop", "quarantine"
POLICIES = (STOP, QUARANTINE)
"""What BLOCKED_STORIES may say: publish nothing, or all but the stories that are blocked."""

OURS = frozenset(
    "CHANNELS HUB PHOTOS FEEDS SHARING SEO PLACE_URL ARCHIVE_URL "
    "SEARCH_URL SHOW_DRAFTS WORKERS PROFILE OFFLINE BLOCKED_STORIES EDITIONS_KEPT HOSTING".split()
)
"""Settings that Pelican does not know."""

TOKENS, MARK = "css/tokens.css", "images/mark.svg"
"""What cards share with the theme, in its static folder."""

CLUSTER = "dask://"

COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class SettingsError(BuildStopped):
    """A setting that cannot be used, and how to mend it."""

    def __init__(self, problem: str, cure: str) -> None:
        super().__init__(f"Setting: {problem}\n    {cure}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """Where things stand, as patterns from the root: "/berita/{slug}/"."""

    story: str
    page: str
    story_lang: str
    page_lang: str
    channel: str
    place: str
    topic: str
    byline: str
    archive: str

    def first_segments(self) -> frozenset[str]:
        """The top folders that lists and stories live in, which no standing page may take."""
        patterns = (self.story, self.channel, self.place, self.topic, self.byline, self.archive)
        return frozenset(pattern.split("/")[1] for pattern in patterns)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelSettings:
    """One of CHANNELS."""

    name: str
    slug: str = ""
    description: str = ""
    colour: str = HOUSE_COLOUR


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """Where the build reads and writes; all absolute."""

    content: Path
    stories: tuple[str, ...]
    """Relative to `content`, with slashes; "" is all of it."""
    pages: tuple[str, ...]
    excluded: tuple[str, ...]
    ignored: tuple[str, ...]
    """Patterns of file names that nobody reads."""
    theme: Path
    output: Path
    cache: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Everything the rooms may ask of the settings."""

    site: Site
    zone: ZoneInfo
    folders: Folders
    addresses: Addresses
    channels: tuple[Channel, ...]
    default_channel: str
    per_page: int
    show_drafts: bool
    blocked_stories: str
    """One of POLICIES."""
    editions_kept: int
    """Earlier editions that `kembali` can bring back."""
    workers: int
    """Processes that read, print and make pictures; never more than there is work for."""
    cluster: str
    """Where the scheduler of a Dask cluster is, which makes pictures and cards; empty for none."""
    profile: bool
    """Whether to tell where a build's time went; then one process does all of it."""
    markdown: Mapping[str, Any]
    settings: Mapping[str, Any]
    """The dict itself, for `room_settings`; nobody else looks inside."""


def config_from(settings: Mapping[str, Any]) -> Config:
    """Typed settings; raises SettingsError."""
    _refuse_near_misses(settings)
    addresses = _addresses_from(settings)
    hands = settings.get("WORKERS", os.cpu_count() or 1)
    cluster = _cluster(hands)
    workers = os.cpu_count() or 1 if cluster else _positive(hands, "WORKERS")
    profile = bool(settings.get("PROFILE", False))
    if profile:
        workers = 1  # what other processes do is not seen
    return Config(
        site=_site_from(settings),
        zone=_zone(settings["TIMEZONE"]),
        folders=_folders_from(settings),
        addresses=addresses,
        channels=_channels_from(settings, addresses),
        default_channel=settings["DEFAULT_CATEGORY"],
        per_page=_positive(settings["DEFAULT_PAGINATION"], "DEFAULT_PAGINATION"),
        show_drafts=bool(settings.get("SHOW_DRAFTS", False)),
        blocked_stories=_one_of(POLICIES, settings.get("BLOCKED_STORIES", STOP), "BLOCKED_STORIES"),
        editions_kept=_positive(settings.get("EDITIONS_KEPT", 3), "EDITIONS_KEPT"),
        workers=workers,
        cluster=cluster,
        profile=profile,
        markdown=settings["MARKDOWN"],
        settings=settings,
    )


def room_settings(config: Config, name: str, kind: type[T]) -> T:
    """The room's own settings: the dict `name` as the dataclass `kind`, defaults filled in."""
    return _filled(kind, config.settings.get(name, {}), name)


def announcing_from(config: Config) -> Announcing:
    """SEO: how changes are announced; raises SettingsError."""
    announcing = room_settings(config, "SEO", Announcing)
    if announcing.trouble:
        raise SettingsError(*announcing.trouble)
    return announcing


def _filled(kind: type[T], values: object, name: str) -> T:
    if not isinstance(values, Mapping):
        raise SettingsError(f"{name} is {values!r}.", f"Write a dict: {name} = {{...}}")
    known = {part.name: part for part in fields(kind)}  # type: ignore[arg-type]
    for key in values:
        if key not in known:
            meant = near_miss(str(key), known)
            cure = f"Did you mean {meant!r}?" if meant else f"Known: {', '.join(sorted(known))}."
            raise SettingsError(f"{name} has an unknown key {key!r}.", cure)
    for key, part in known.items():
        if key not in values and part.default is MISSING and part.default_factory is MISSING:
            raise SettingsError(f"{name} lacks {key!r}.", f"Add it to {name} in pelicanconf.py.")
    return kind(**values)


def _refuse_near_misses(settings: Mapping[str, Any]) -> None:
    for key in settings:
        if key in OURS or key in DEFAULT_CONFIG:
            continue
        meant = near_miss(key, OURS)
        if meant:
            raise SettingsError(f"{key} is unknown.", f"Did you mean {meant}?")


def _site_from(settings: Mapping[str, Any]) -> Site:
    hub = _filled(HubSettings, settings.get("HUB", {}), "HUB")
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
        town=_filled(Town, hub.town, "HUB['town']"),
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


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise SettingsError(
            f"TIMEZONE {name!r} is unknown.", 'Use an IANA name such as "Asia/Jakarta".'
        ) from None


def _cluster(hands: object) -> str:
    """The address in WORKERS = "dask://HOST:PORT"; empty when it is a number."""
    if not isinstance(hands, str) or not hands.startswith(CLUSTER):
        return ""
    address = urlsplit(hands)
    try:
        host, port = address.hostname, address.port
    except ValueError:
        host = port = None
    if not host or not port:
        raise SettingsError(f"WORKERS is {hands!r}.", f'Write it as "{CLUSTER}HOST:PORT".')
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _positive(value: object, name: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    raise SettingsError(f"{name} is {value!r}.", f"Write a whole number above 0: {name} = 12")


def _one_of(known: tuple[str, ...], value: object, name: str) -> str:
    if isinstance(value, str) and value in known:
        return value
    ways = " or ".join(f'"{word}"' for word in known)
    raise SettingsError(f"{name} is {value!r}.", f"Write {ways}: {name} = {known[0]!r}")


def _folders_from(settings: Mapping[str, Any]) -> Folders:
    return Folders(
        content=Path(settings["PATH"]).absolute(),
        stories=tuple(settings["ARTICLE_PATHS"]),
        pages=tuple(settings["PAGE_PATHS"]),
        # Pelican adds the page folders to what articles exclude; here one walk reads both.
        excluded=tuple(sorted(set(settings["ARTICLE_EXCLUDES"]) - set(settings["PAGE_PATHS"]))),
        ignored=tuple(settings["IGNORE_FILES"]),
        theme=Path(settings["THEME"]).absolute(),
        output=Path(settings["OUTPUT_PATH"]).absolute(),
        cache=Path(settings["CACHE_PATH"]).absolute(),
    )


def _addresses_from(settings: Mapping[str, Any]) -> Addresses:
    def pattern(name: str, *placeholders: str) -> str:
        value = str(settings[name])
        missing = [part for part in placeholders if f"{{{part}}}" not in value]
        if missing or value.startswith("/") or not value.endswith("/"):
            example = "/".join(f"{{{part}}}" for part in placeholders)
            raise SettingsError(
                f"{name} is {value!r}.",
                f'It needs {", ".join(placeholders)} and a closing slash: "folder/{example}/".',
            )
        return f"/{value}"

    return Addresses(
        story=pattern("ARTICLE_URL", "slug"),
        page=pattern("PAGE_URL", "slug"),
        story_lang=pattern("ARTICLE_LANG_URL", "lang", "slug"),
        page_lang=pattern("PAGE_LANG_URL", "lang", "slug"),
        channel=pattern("CATEGORY_URL", "slug"),
        place=pattern("PLACE_URL", "slug"),
        topic=pattern("TAG_URL", "slug"),
        byline=pattern("AUTHOR_URL", "slug"),
        archive=pattern("ARCHIVE_URL", "slug"),
    )


def _channels_from(settings: Mapping[str, Any], addresses: Addresses) -> tuple[Channel, ...]:
    channels = []
    for number, values in enumerate(settings.get("CHANNELS", ())):
        channel = _filled(ChannelSettings, values, f"CHANNELS[{number}]")
        if not COLOUR.fullmatch(channel.colour):
            raise SettingsError(
                f"CHANNELS[{number}] has the colour {channel.colour!r}.", 'Write it as "#14697a".'
            )
        slug = channel.slug or slugify(channel.name)
        channels.append(
            Channel(
                slug=slug,
                name=channel.name,
                address=addresses.channel.format(slug=slug),
                description=channel.description,
                colour=channel.colour,
            )
        )
    return tuple(channels)


def config_at(file: Path) -> Config:
    """The typed settings that a settings file gives, as Pelican reads it; raises SettingsError."""
    try:
        settings = read_settings(str(file))
    except Exception as error:  # the file is a program: it may fail in any way
        raise SettingsError(
            f"{file.name} cannot be read: {type(error).__name__}: {error}", "Mend that file."
        ) from error
    return config_from(settings)
