"""Photos as they lie in the content folder: each looked at once, until its file changes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import Measure
from plugins.newsroom.story import Photo

Stamp = tuple[int, int, int]
"""When a file was last written (ns), its size in bytes and its number on the disk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoFile:
    """What was seen of one file."""

    stamp: Stamp
    digest: str
    size: tuple[int, int]
    tint: tuple[int, int]


def stamp_of(file: Path) -> Stamp:
    """Raises OSError."""
    status = file.stat()
    return status.st_mtime_ns, status.st_size, status.st_ino


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
        try:
            file = (self.home / path).resolve()
            if not file.is_relative_to(self.home) or not file.is_file():
                return None
            stamp = stamp_of(file)
            known = self.known.get(path)
            if known and known.stamp == stamp:
                return known
            content = digest(file.read_bytes())
        except (OSError, ValueError, RuntimeError):  # too long, a null byte, links in a circle
            return None
        if known and known.digest == content:
            return replace(known, stamp=stamp)
        photo = Photo(path=path, digest=content)
        seen = self.measure(photo) if self.measure else photo
        return PhotoFile(stamp=stamp, digest=content, size=seen.size, tint=seen.tint)
