"""Files and folders of an edition as they are laid on this machine's disk, for a web server."""

import errno
import os
import shutil
import stat
from collections.abc import Container
from contextlib import suppress
from pathlib import Path

from plugins.publishing.shipment import files_in

PUBLIC_FILE, PUBLIC_FOLDER = 0o644, 0o755
"""Whatever umask the sender has: a web server must be able to read them."""
FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


class InTheWayError(Exception):
    """What others put there keeps a file from its place; the message is its path."""


def lay(file: Path, data: bytes, root: Path) -> None:
    """A new file below `root`, in the place of whatever file stands there."""
    make_folders(file.parent, root)
    file.unlink(missing_ok=True)
    with file.open("xb") as stream:
        stream.write(data)
    file.chmod(PUBLIC_FILE)


def link(source: Path, target: Path, root: Path) -> bool:
    """Whether `target` became a second name of the file; False where disk or system forbid it."""
    make_folders(target.parent, root)
    target.unlink(missing_ok=True)
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError as error:
        if error.errno in FULL:
            raise
        return False
    return True


def make_folders(folder: Path, root: Path) -> None:
    """The folder and those above it, up to `root`, which is there."""
    if folder != root and not folder.is_dir():
        make_folders(folder.parent, root)
        with suppress(FileExistsError):
            folder.mkdir()
            folder.chmod(PUBLIC_FOLDER)


def make_alike(folder: Path, model: Path) -> None:
    """Give the folder the mode and, where the system allows it, the owner of `model`."""
    about = model.stat()
    with suppress(OSError):
        os.chown(folder, about.st_uid, about.st_gid)
    folder.chmod(stat.S_IMODE(about.st_mode))


def keep_only(folder: Path, paths: Container[str]) -> None:
    """Of what is below the folder, these files; no empty folders either."""
    for path in list(files_in(folder)):
        if path not in paths:
            (folder / path).unlink()
    for here, _, _ in os.walk(folder, topdown=False):
        with suppress(OSError):
            Path(here).rmdir()


def carry(source: Path, target: Path, ours: Container[str]) -> None:
    """What is not `ours` in `source`, empty folders too, unless `target` has something there.

    Raises InTheWayError where a file stands in the place of a folder or the other way round, and
    for another disk, which could not be carried along.
    """
    for here, folders, files in os.walk(source):
        at = Path(here).relative_to(source)
        for name in list(folders):
            original, copy = source / at / name, target / at / name
            if original.is_symlink():
                files.append(name)
                folders.remove(name)
            elif original.is_mount():
                raise InTheWayError(str(original))
            elif not copy.is_dir() and not _is_ours(original, source, ours):
                if os.path.lexists(copy):
                    raise InTheWayError(str(original))
                copy.mkdir()
                make_alike(copy, original)
        for name in files:
            original, copy = source / at / name, target / at / name
            if (at / name).as_posix() in ours or copy.is_file() or copy.is_symlink():
                continue
            if copy.is_dir():
                raise InTheWayError(str(original))
            if not link(original, copy, target):
                shutil.copy2(original, copy, follow_symlinks=False)


def _is_ours(folder: Path, source: Path, ours: Container[str]) -> bool:
    """Whether nothing but our files is below the folder, and at least one of them."""
    paths = [(folder / path).relative_to(source).as_posix() for path in files_in(folder)]
    return bool(paths) and all(path in ours for path in paths)
