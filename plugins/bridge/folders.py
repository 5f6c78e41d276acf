"""Where the build reads and writes."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """The paths are absolute."""

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


def folders_from(settings: Mapping[str, Any]) -> Folders:
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
