"""Photos as they lie in the content folder: each looked at once, until its file changes."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Measure
from plugins.newsroom.paths import UnusableFileError, bytes_within, file_within
from plugins.newsroom.story import Photo

Stamp = tuple[int, int, int]
"""When a file was last changed (ns), its size in bytes and its number on the disk."""
LARGEST = 64_000_000
"""Bytes; what is larger is no photo of ours, and the photos room tells its writer so sooner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoFile:
    """What was seen of one file."""

    stamp: Stamp
    digest: str
    size: tuple[int, int]
    tint: tuple[int, int]


def stamp_from(status: os.stat_result) -> Stamp:
    """Of a file with that status.

    Anybody may set back the time of writing, and unpackers do; nobody can that of the change,
    which Windows does not tell.
    """
    changed = status.st_mtime_ns if os.name == "nt" else status.st_ctime_ns
    return changed, status.st_size, status.st_ino


class PhotoFiles:
    """The photos of one content folder."""

    def __init__(self, root: Path, measure: Measure | None, known: Mapping[str, PhotoFile]) -> None:
        self.root = root
        self.home = root.resolve()
        self.measure = measure
        self.known = dict(known)
        self.current: dict[str, PhotoFile | None] = {}
        """Those looked at in this build; None is not there."""
        self.news: dict[str, PhotoFile] = {}
        """Those among them that were not known as they are, since `told` was called last."""

    def equipped(self, photo: Photo) -> Photo:
        """The photo with what its file holds; as it was when there is no such file."""
        found = self.file(photo.path)
        if found is None:
            return photo
        return replace(photo, digest=found.digest, size=found.size, tint=found.tint)

    def file(self, path: str) -> PhotoFile | None:
        """What the file at `path` is like now; nothing outside the content folder is looked at."""
        if path not in self.current:
            found = self.current[path] = self._looked_at(path)
            if found and found != self.known.get(path):
                self.news[path] = found
        return self.current[path]

    def told(self) -> Mapping[str, PhotoFile]:
        """The news, once."""
        news, self.news = self.news, {}
        return news

    def learn(self, news: Mapping[str, PhotoFile]) -> None:
        """What somebody else has looked at."""
        self.current.update(news)

    def _looked_at(self, path: str) -> PhotoFile | None:
        file = file_within(self.home, path)
        try:
            if file is None:
                return None
            stamp = stamp_from(file.lstat())
            known = self.known.get(path)
            if known and known.stamp == stamp:
                return known
            content = digest(bytes_within(self.home, path, LARGEST))
        except (OSError, UnusableFileError):  # it vanished, or nobody may read it
            return None
        if known and known.digest == content:
            return replace(known, stamp=stamp)
        photo = Photo(path=path, digest=content)
        seen = self.measure(photo) if self.measure else photo
        return PhotoFile(stamp=stamp, digest=content, size=seen.size, tint=seen.tint)
