"""Finds the files that hold stories, without opening any."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import translate

from plugins.bridge.photo_files import Stamp
from plugins.bridge.settings import Folders
from plugins.newsroom.findings import Finding

STORY = ".md"
STORY_LIKE = frozenset((".markdown", ".mkd", ".mdown", ".rst", ".html", ".htm", ".txt", ".docx"))


@dataclass(frozen=True, slots=True)
class StoryFile:
    """A file that holds a story; `path` is relative to the content folder, with slashes."""

    path: str
    stamp: Stamp


def story_files(folders: Folders) -> tuple[list[StoryFile], list[Finding]]:
    """The files that hold stories, in order of path, and those that should but do not."""
    stories: list[StoryFile] = []
    findings: list[Finding] = []
    for path, entry in _files(folders):
        suffix = os.path.splitext(path)[1]  # noqa: PTH122 - a Path costs more than all the rest
        if suffix.lower() in STORY_LIKE:
            findings.append(_not_markdown(path))
        elif suffix == STORY and (is_story(path, folders) or is_page(path, folders)):
            status = entry.stat()
            stamp = status.st_mtime_ns, status.st_size, status.st_ino
            stories.append(StoryFile(path, stamp))
        elif suffix == STORY:
            findings.append(_stray(path, folders))
    stories.sort(key=lambda file: file.path)
    return stories, findings


def is_page(path: str, folders: Folders) -> bool:
    """Whether the file lies where standing pages do."""
    return _within(path, folders.pages)


def is_story(path: str, folders: Folders) -> bool:
    """Whether the file lies where dated stories do."""
    return _within(path, folders.stories) and not is_page(path, folders)


def _files(folders: Folders) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    ignored = re.compile("|".join((r"\.", *map(translate, folders.ignored)))).match
    waiting = [""]
    while waiting:
        below = waiting.pop()
        with os.scandir(folders.content / below) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                path = f"{below}{entry.name}"
                if ignored(entry.name):
                    continue
                if not entry.is_dir():
                    yield path, entry
                elif path not in folders.excluded and not entry.is_symlink():
                    waiting.append(f"{path}/")


def _within(path: str, parents: tuple[str, ...]) -> bool:
    return any(not parent or path.startswith(f"{parent.strip('/')}/") for parent in parents)


def _not_markdown(path: str) -> Finding:
    return Finding(
        path=path,
        code="bukan-markdown",
        problem="Berkas ini bukan berkas Markdown (.md) sehingga tidak akan terbit.",
        remedy="Salin isinya ke berkas berakhiran .md, lalu hapus berkas ini.",
        example=f"{path.rpartition('.')[0]}.md",
    )


def _stray(path: str, folders: Folders) -> Finding:
    homes = " atau ".join(f"content/{folder}/" for folder in (*folders.stories, *folders.pages))
    return Finding(
        path=path,
        code="di-luar-folder",
        problem="Berkas ini berada di luar folder berita sehingga tidak akan terbit.",
        remedy=f"Pindahkan ke {homes}",
    )
