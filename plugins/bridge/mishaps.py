"""Failures of the machine or of our own code, each as one message instead of a traceback."""

import errno
import os
import sqlite3
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from plugins.bridge.folders import Folders
from plugins.newsroom.findings import BuildStopped

CURES = {
    errno.ENOSPC: ("no space is left", "Make room on that disk, then build again."),
    errno.EDQUOT: ("no space is left (quota)", "Make room on that disk, then build again."),
    errno.EROFS: ("the disk is read-only", "Mount it writable, or choose another folder."),
    errno.EACCES: ("writing is not allowed", "Give yourself the right to write there."),
    errno.EPERM: ("writing is not allowed", "Give yourself the right to write there."),
    errno.EMFILE: ("too many files are open", "Raise the limit (ulimit -n), or use --workers 1."),
}
LEAST = 1_000_000
"""Bytes without which SQLite cannot work; of what hinders it, it tells in several ways."""


@contextmanager
def explained(what: str, folders: Folders | None = None) -> Iterator[None]:
    """Every failure becomes one message; HUB_TRACEBACK in the environment shows more.

    Raises BuildStopped, of which `what` is the beginning.
    """
    try:
        yield
    except (Exception, RecursionError) as error:
        if os.environ.get("HUB_TRACEBACK"):
            raise
        raise BuildStopped(_of_disk(what, error, folders) or _of_code(what, error)) from error


def _of_disk(what: str, error: Exception, folders: Folders | None) -> str:
    """Empty for what has nothing to do with a disk."""
    if folders is None:
        return ""
    if isinstance(error, sqlite3.OperationalError):
        number, where = _state_of(folders.cache), str(folders.cache)
    elif isinstance(error, OSError):
        number = error.errno or 0
        where = str(error.filename or f"{folders.output.parent} or {folders.cache}")
    else:
        return ""
    trouble, cure = CURES.get(number, ("", ""))
    if not trouble:
        return ""
    return f"{what}: {trouble} in {where}. Readers keep the last edition.\n    {cure}"


def _state_of(folder: Path) -> int:
    """The number of what is wrong with the folder's disk."""
    if not hasattr(os, "statvfs"):
        return errno.EACCES
    disk = os.statvfs(next(path for path in (folder, *folder.parents) if path.exists()))
    if disk.f_flag & os.ST_RDONLY:
        return errno.EROFS
    return errno.ENOSPC if disk.f_bavail * disk.f_frsize < LEAST else errno.EACCES


def _of_code(what: str, error: Exception) -> str:
    return f"{what}: {reason(error)}\n    Set HUB_TRACEBACK=1 to see the whole traceback."


def reason(error: Exception) -> str:
    """The error and where it was raised, on one line."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" ({frames[-1].filename}, line {frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {error}{where}"
