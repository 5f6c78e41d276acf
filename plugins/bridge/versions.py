"""Which code and which settings made something: when either changes, all is made anew."""

import os
import sys
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path, PurePath
from types import ModuleType

from plugins.newsroom.digest import digest

ALWAYS = ("newsroom", "bridge", "decoding")
"""Rooms that work in every build."""
ELSEWHERE = frozenset(
    "PATH OUTPUT_PATH CACHE_PATH THEME WORKERS PROFILE SHOW_DRAFTS DEBUG PELICAN_CLASS PLUGINS "
    "BLOCKED_STORIES EDITIONS_KEPT PLUGIN_PATHS LOG_HANDLER PORT BIND AUTORELOAD LISTEN".split()
)
"""Settings that say where and how, or which stories; not what is printed of them."""


def code_version(rooms: Iterable[ModuleType]) -> str:
    """The digest of all rooms' sources and of the packages that are installed."""
    house = Path(__file__).parent.parent
    folders = {str(house / name) for name in ALWAYS}
    files: list[Path] = []
    for room in rooms:
        file = Path(str(room.__file__))
        if file.name == "__init__.py":
            folders.add(str(file.parent))
        else:
            files.append(file)
    files += (file for folder in sorted(folders) for file in sorted(Path(folder).rglob("*.*")))
    sources = [
        (file.name, file.read_bytes()) for file in files if file.suffix in {".py", ".csv", ".yaml"}
    ]
    return digest(sys.version, _packages(), sources)


def _packages() -> list[str]:
    """What is installed, as the folders say that pip makes: "pillow-13.0.0.dist-info"."""
    folders = filter(os.path.isdir, sys.path)
    names = {name for folder in folders for name in os.listdir(folder)}  # noqa: PTH208 - far faster
    return sorted(name for name in names if name.endswith(".dist-info"))


def settings_version(settings: Mapping[str, object]) -> str:
    """The digest of every setting that is a plain value; of others their types count."""
    return digest(
        [
            (name, _plain(value))
            for name, value in sorted(settings.items())
            if name.isupper() and name not in ELSEWHERE
        ]
    )


def _plain(value: object) -> object:
    match value:
        case None | bool() | int() | float() | str() | bytes():
            return value
        case Mapping():
            return [(str(key), _plain(item)) for key, item in sorted(value.items(), key=_by_name)]
        case list() | tuple():
            return [_plain(item) for item in value]
        case PurePath() | date():
            return str(value)
        case set() | frozenset():
            return sorted(map(repr, value))
        case _:
            return type(value).__qualname__


def _by_name(item: tuple[object, object]) -> str:
    return str(item[0])
