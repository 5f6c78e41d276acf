"""Finds the files that hold stories, without opening any."""

import os
from dataclasses import dataclass

from plugins.bridge.content_files import ContentFiles, unreadable
from plugins.bridge.folders import Folders
from plugins.bridge.photo_files import Stamp, stamp_from
from plugins.decoding.kinds import PICTURES
from plugins.newsroom.findings import Finding, Severity
from plugins.newsroom.paths import reason_of

STORY = ".md"
STORY_LIKE = frozenset((".markdown", ".mkd", ".mdown", ".rst", ".html", ".htm", ".txt", ".docx"))
ACTIVE = frozenset(
    (
        *(".js", ".mjs", ".cjs", ".wasm", ".css", ".svg", ".svgz", ".xml", ".xsl", ".xhtml"),
        *(".shtml", ".mht", ".swf", ".php", ".phtml", ".phar", ".asp", ".aspx", ".jsp", ".cgi"),
        *(".pl", ".py", ".rb", ".sh", ".bat", ".cmd", ".ps1", ".vbs", ".exe", ".msi", ".dll"),
        *(".so", ".jar", ".apk", ".webmanifest", ".htaccess"),
    )
)
"""What browsers, servers or machines run."""
STEERING = frozenset("_headers _redirects _worker.js cname web.config".split())
"""What hosts obey."""


@dataclass(frozen=True, slots=True)
class StoryFile:
    """A file that holds a story; `path` is relative to the content folder, with slashes."""

    path: str
    stamp: Stamp


def story_files(folders: Folders) -> tuple[list[StoryFile], list[Finding]]:
    """The files that hold stories, in order of path, and what is wrong with the others.

    Nothing with a finding is among the stories; nothing but stories and photos is ever published.
    """
    stories: list[StoryFile] = []
    findings: list[Finding] = []
    files = ContentFiles(folders)
    for path, entry in files:
        suffix = os.path.splitext(path)[1].lower()  # noqa: PTH122 - a Path costs more than the rest
        if suffix == STORY and (is_story(path, folders) or is_page(path, folders)):
            try:
                status = entry.stat(follow_symlinks=False)
            except OSError as error:
                findings.append(unreadable(path, reason_of(error)))
                continue
            stories.append(StoryFile(path, stamp_from(status)))
        elif suffix == STORY:
            findings.append(_stray(path, folders))
        elif suffix in STORY_LIKE:
            findings.append(_not_markdown(path))
        elif suffix in ACTIVE or entry.name.lower() in STEERING:
            findings.append(_foreign(path, Severity.BLOCK))
        elif suffix not in PICTURES and (is_story(path, folders) or is_page(path, folders)):
            findings.append(_foreign(path, Severity.CHECK))
    stories.sort(key=lambda file: file.path)
    return stories, [*files.findings, *findings]


def is_page(path: str, folders: Folders) -> bool:
    """Whether the file lies where standing pages do."""
    return _within(path, folders.pages)


def is_story(path: str, folders: Folders) -> bool:
    """Whether the file lies where dated stories do."""
    return _within(path, folders.stories) and not is_page(path, folders)


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


def _foreign(path: str, severity: Severity) -> Finding:
    """What runs or steers is refused, lest somebody relies on it; the rest is only told."""
    return Finding(
        path=path,
        code="berkas-asing",
        problem="Berkas ini bukan berita atau foto sehingga tidak akan terbit.",
        remedy="Hapus berkas ini, atau simpan di luar folder content.",
        severity=severity,
    )


def _stray(path: str, folders: Folders) -> Finding:
    homes = " atau ".join(f"content/{folder}/" for folder in (*folders.stories, *folders.pages))
    return Finding(
        path=path,
        code="di-luar-folder",
        problem="Berkas ini berada di luar folder berita sehingga tidak akan terbit.",
        remedy=f"Pindahkan ke {homes}",
    )
