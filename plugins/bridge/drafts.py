"""Finds the files that hold stories and reads each of them once."""

import os
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from plugins.bridge.reader import UnreadableError, read_draft
from plugins.bridge.settings import Folders
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding

STORY = ".md"
STORY_LIKE = frozenset((".markdown", ".mkd", ".mdown", ".rst", ".html", ".htm", ".txt", ".docx"))


def read_all(folders: Folders) -> tuple[tuple[Draft, ...], tuple[Finding, ...]]:
    """Every draft in the content folder, in order of path, and what hindered reading."""
    drafts: list[Draft] = []
    files, findings = story_files(folders)
    for file in files:
        try:
            drafts.append(read_draft(file, folders.content))
        except UnreadableError as trouble:
            findings.append(trouble.finding)
    return tuple(drafts), tuple(findings)


def story_files(folders: Folders) -> tuple[list[Path], list[Finding]]:
    """The files that hold stories, in order of path, and those that should but do not."""
    stories: list[Path] = []
    findings: list[Finding] = []
    for file in _files(folders):
        path = file.relative_to(folders.content).as_posix()
        if file.suffix.lower() in STORY_LIKE:
            findings.append(_not_markdown(path))
        elif file.suffix == STORY and (is_story(path, folders) or is_page(path, folders)):
            stories.append(file)
        elif file.suffix == STORY:
            findings.append(_stray(path, folders))
    return stories, findings


def is_page(path: str, folders: Folders) -> bool:
    """Whether the file lies where standing pages do."""
    return _within(path, folders.pages)


def is_story(path: str, folders: Folders) -> bool:
    """Whether the file lies where dated stories do."""
    return _within(path, folders.stories) and not is_page(path, folders)


def _files(folders: Folders) -> Iterator[Path]:
    for folder, names, files in os.walk(folders.content):
        here = Path(folder)
        names[:] = sorted(
            name
            for name in names
            if not _ignored(name, folders)
            and (here / name).relative_to(folders.content).as_posix() not in folders.excluded
        )
        yield from (here / name for name in sorted(files) if not _ignored(name, folders))


def _ignored(name: str, folders: Folders) -> bool:
    return name.startswith(".") or any(fnmatch(name, pattern) for pattern in folders.ignored)


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
