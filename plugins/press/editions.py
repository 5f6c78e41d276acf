"""The editions before the one that readers see: beside it, whole, and ready to come back.

All of them share unchanged files as hard links, so that an earlier edition takes no more room
than what differs; therefore a file is never written in place.
"""

import ctypes
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from plugins.newsroom.manifest import NAME
from plugins.newsroom.switch import exchange


@dataclass(frozen=True, slots=True)
class Editions:
    """Those of one published folder."""

    output: Path
    kept: int
    """How many earlier ones `kembali` can count on."""

    @property
    def staging(self) -> Path:
        """Where the next one is made ready."""
        return self._beside("staging")

    @property
    def earlier(self) -> Sequence[Path]:
        """The newest first."""
        found = [
            path for path in _entries(self._home) if path.name.isdecimal() and _is_folder(path)
        ]
        return sorted(found, key=lambda path: int(path.name), reverse=True)

    @property
    def spare(self) -> Path | None:
        """One that nobody counts on any more: what changed since can be laid over it."""
        beyond = self.earlier[self.kept :]
        return beyond[0] if beyond else None

    def heal(self) -> None:
        """Clear up what a build left that was killed; raises OSError."""
        if not _is_folder(self._home):
            _remove(self._home)
        if not _is_folder(self._leftover):
            _remove(self._leftover)
        elif self.output.exists():
            self._leftover.rename(self._next())
            self._prune()
        else:
            self._leftover.rename(self.output)  # it was killed between two renames
        _remove(self.staging)

    def publish(self) -> None:
        """Put what was made ready where readers see it, in one step; what stood there becomes the
        newest of the earlier ones. Raises OSError before the step, never after it."""
        _settle(self.staging)
        if not self.output.exists():
            self.staging.rename(self.output)
            return
        # It goes to where the other will stand: after the step nothing remains to be done.
        place, is_same = self._next(), _are_same(self.staging, self.output)
        self.staging.rename(place)
        try:
            exchange(place, self.output, self._leftover)
        except OSError:
            shutil.rmtree(place, ignore_errors=True)
            raise
        _settle(self.output.parent)
        if is_same:  # made anew, or mended: there is nothing to go back to
            shutil.rmtree(place, ignore_errors=True)
        self._prune()

    def bring_back(self, edition: Path) -> None:
        """Put an earlier edition in the place of the one that readers see, which is given up, as
        are those between the two. Raises OSError before the step, never after it."""
        between = [path for path in self.earlier if int(path.name) > int(edition.name)]
        edition.rename(self.staging)
        try:
            exchange(self.staging, self.output, self._leftover)
        except OSError:
            self.staging.rename(edition)
            raise
        _settle(self.output.parent)
        for given_up in (self.staging, *between):
            shutil.rmtree(given_up, ignore_errors=True)

    @property
    def _leftover(self) -> Path:
        """What readers saw, for a moment, where folders cannot be exchanged."""
        return self._beside("old")

    @property
    def _home(self) -> Path:
        return self._beside("editions")

    def _next(self) -> Path:
        """Where the next of the earlier editions will stand; raises OSError."""
        newest = self.earlier[:1]
        self._home.mkdir(exist_ok=True)
        return self._home / str(int(newest[0].name) + 1 if newest else 1)

    def _prune(self) -> None:
        """Beyond those that are counted on one more stays, as the spare."""
        for outdated in self.earlier[self.kept + 1 :]:
            shutil.rmtree(outdated, ignore_errors=True)

    def _beside(self, name: str) -> Path:
        return self.output.with_name(f".{self.output.name}.{name}")


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []


def _are_same(one: Path, other: Path) -> bool:
    """Whether both editions say that they consist of the same; not when either says nothing."""
    try:
        return (one / NAME).read_bytes() == (other / NAME).read_bytes()
    except OSError:
        return False


def _is_folder(path: Path) -> bool:
    """A link to one is none of ours."""
    return path.is_dir() and not path.is_symlink()


def _remove(path: Path) -> None:
    """Whatever lies there; raises OSError."""
    if _is_folder(path):
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    """Wait until the folder's disk has all that was written: a power cut must not leave an edition
    of which only the names are there. Raises OSError, also for what could not be written."""
    if sys.platform != "linux":
        if hasattr(os, "sync"):
            os.sync()
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        if ctypes.CDLL(None, use_errno=True).syncfs(opened):  # one call for all of its files
            error = ctypes.get_errno()
            raise OSError(error, os.strerror(error), str(folder))
    finally:
        os.close(opened)
