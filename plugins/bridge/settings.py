"""Pelican's settings dict, read once into typed facts; a wrong key is an error with its cure."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pelican.settings import DEFAULT_CONFIG, read_settings

from plugins.bridge.addresses import Addresses, addresses_from
from plugins.bridge.channels import channels_from
from plugins.bridge.filling import (
    SettingsError,
    filled,
    one_of,
    positive,
    refuse_near_misses,
    zone,
)
from plugins.bridge.folders import Folders, folders_from
from plugins.bridge.hub import site_from
from plugins.newsroom.announcing import Announcing
from plugins.newsroom.site import Site
from plugins.newsroom.story import Channel

T = TypeVar("T")

STOP, QUARANTINE = "stop", "quarantine"
POLICIES = (STOP, QUARANTINE)
"""What BLOCKED_STORIES may say: publish nothing, or all but the stories that are blocked."""

OURS = frozenset(
    "CHANNELS HUB PHOTOS FEEDS SHARING SEO PLACE_URL ARCHIVE_URL "
    "SEARCH_URL SHOW_DRAFTS WORKERS PROFILE OFFLINE BLOCKED_STORIES EDITIONS_KEPT HOSTING".split()
)
"""Settings that Pelican does not know."""

CLUSTER = "dask://"


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
    refuse_near_misses(settings, OURS, DEFAULT_CONFIG)
    addresses = addresses_from(settings)
    hands = settings.get("WORKERS", os.cpu_count() or 1)
    cluster = _cluster(hands)
    workers = os.cpu_count() or 1 if cluster else positive(hands, "WORKERS")
    profile = bool(settings.get("PROFILE", False))
    if profile:
        workers = 1  # what other processes do is not seen
    return Config(
        site=site_from(settings),
        zone=zone(settings["TIMEZONE"]),
        folders=folders_from(settings),
        addresses=addresses,
        channels=channels_from(settings, addresses),
        default_channel=settings["DEFAULT_CATEGORY"],
        per_page=positive(settings["DEFAULT_PAGINATION"], "DEFAULT_PAGINATION"),
        show_drafts=bool(settings.get("SHOW_DRAFTS", False)),
        blocked_stories=one_of(POLICIES, settings.get("BLOCKED_STORIES", STOP), "BLOCKED_STORIES"),
        editions_kept=positive(settings.get("EDITIONS_KEPT", 3), "EDITIONS_KEPT"),
        workers=workers,
        cluster=cluster,
        profile=profile,
        markdown=settings["MARKDOWN"],
        settings=settings,
    )


def room_settings(config: Config, name: str, kind: type[T]) -> T:
    """The room's own settings: the dict `name` as the dataclass `kind`, defaults filled in."""
    return filled(kind, config.settings.get(name, {}), name)


def announcing_from(config: Config) -> Announcing:
    """SEO: how changes are announced; raises SettingsError."""
    announcing = room_settings(config, "SEO", Announcing)
    if announcing.trouble:
        raise SettingsError(*announcing.trouble)
    return announcing


def config_at(file: Path) -> Config:
    """The typed settings that a settings file gives, as Pelican reads it; raises SettingsError."""
    try:
        settings = read_settings(str(file))
    except Exception as error:  # the file is a program: it may fail in any way
        raise SettingsError(
            f"{file.name} cannot be read: {type(error).__name__}: {error}", "Mend that file."
        ) from error
    return config_from(settings)


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
