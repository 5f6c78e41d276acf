"""Settings as people write them: dicts into dataclasses, small values judged, near misses named."""

from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import MISSING, fields
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.text import near_miss

T = TypeVar("T")


class SettingsError(BuildStopped):
    """A setting that cannot be used, and how to mend it."""

    def __init__(self, problem: str, cure: str) -> None:
        super().__init__(f"Setting: {problem}\n    {cure}")


def filled(kind: type[T], values: object, name: str) -> T:
    """The dict `values` as the dataclass `kind`, defaults filled in; raises SettingsError."""
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


def refuse_near_misses(
    settings: Iterable[str], ours: Collection[str], theirs: Container[str]
) -> None:
    """Raises SettingsError for a key of neither kind that is nearly one of `ours`."""
    for key in settings:
        if key in ours or key in theirs:
            continue
        meant = near_miss(key, ours)
        if meant:
            raise SettingsError(f"{key} is unknown.", f"Did you mean {meant}?")


def positive(value: object, name: str) -> int:
    """A whole number above 0; raises SettingsError."""
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    raise SettingsError(f"{name} is {value!r}.", f"Write a whole number above 0: {name} = 12")


def one_of(known: tuple[str, ...], value: object, name: str) -> str:
    """One of the words `known`; raises SettingsError."""
    if isinstance(value, str) and value in known:
        return value
    ways = " or ".join(f'"{word}"' for word in known)
    raise SettingsError(f"{name} is {value!r}.", f"Write {ways}: {name} = {known[0]!r}")


def zone(name: str) -> ZoneInfo:
    """The time zone that TIMEZONE names; raises SettingsError."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise SettingsError(
            f"TIMEZONE {name!r} is unknown.", 'Use an IANA name such as "Asia/Jakarta".'
        ) from None
