"""The folder in which an edition is made ready, beside the one that readers see."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from plugins.press.editions import Editions

Found = dict[str, "os.DirEntry[str]"]


class Staging:
    """A folder that becomes an edition: everything of the last one, until it is replaced.

    It is made ready by the first change. Without one, the last edition stays where it is.
    """

    def __init__(self, editions: Editions) -> None:
        self.editions = editions
        self._folder: Path | None = None
        self._folders: set[str] = set()
        """Those that are known to be there."""

    @property
    def has_begun(self) -> bool:
        return self._folder is not None

    @property
    def folder(self) -> Path:
        """Where the edition's files are to be found now."""
        return self._folder or self.editions.output

    def begin(self) -> Path:
        """Make ready for changes; the folder that takes them."""
        if self._folder is None:
            self._folder = _made_ready(self.editions)
        return self._folder

    def write(self, path: str, data: bytes) -> os.stat_result:
        """A new file at `path`; what stood there stays as it is in the edition before."""
        # Path objects, and asking before trying, cost more than to write a small file.
        file = f"{self.begin()}/{path}"
        self._make_folder(file.rpartition("/")[0])
        try:
            stream = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        except FileExistsError:
            os.unlink(file)  # noqa: PTH108
            stream = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(stream, rest) :]
            return os.fstat(stream)
        finally:
            os.close(stream)

    def _make_folder(self, folder: str) -> None:
        if folder in self._folders:
            return
        with suppress(FileExistsError):  # other hands make folders too
            try:
                os.mkdir(folder)  # noqa: PTH102
            except FileNotFoundError:
                self._make_folder(folder.rpartition("/")[0])
                os.mkdir(folder)  # noqa: PTH102
        self._folders.add(folder)

    def remove(self, path: str) -> None:
        """The file, and the folders that are empty without it."""
        edition = self.begin()
        file = edition / path
        file.unlink(missing_ok=True)
        for folder in file.parents:
            if folder == edition:
                break
            try:
                folder.rmdir()
            except OSError:  # something is in it
                break
        self._folders.clear()  # some may be gone with it

    def size_of(self, path: PurePosixPath) -> int:
        """In bytes, of a file that is there."""
        return (self.folder / path).stat().st_size


@contextmanager
def edition_for(editions: Editions) -> Iterator[Staging]:
    """An edition that takes the place of the published one at the end, and only at the end.

    If anything is raised, the published folder stays as it was.
    """
    staging = Staging(editions)
    everybody = os.umask(0o022)  # a web server must be able to read what a careful user made
    try:
        yield staging
        if staging.has_begun or not editions.output.exists():
            staging.begin()
            editions.publish()
    finally:
        os.umask(everybody)
        shutil.rmtree(editions.staging, ignore_errors=True)


def _made_ready(editions: Editions) -> Path:
    """The staging folder as a copy of the published one, by way of the spare where there is one."""
    output, staging, spare = editions.output, editions.staging, editions.spare
    if not output.exists():
        staging.mkdir(parents=True)
    elif spare is None or not _caught_up(spare, staging, output):
        shutil.rmtree(staging, ignore_errors=True)
        _link_tree(str(output), str(staging))
    return staging


def _caught_up(spare: Path, staging: Path, output: Path) -> bool:
    """Whether the spare, now at `staging`, has become equal to `output`."""
    try:
        spare.rename(staging)  # from now on nobody takes it for a whole edition
        _level(str(output), str(staging))
    except OSError:
        return False
    return True


def _level(source: str, target: str) -> None:
    """Make the folder `target` hold what `source` does; files that are one and the same stay.

    To look at all names of ten thousand stories takes a tenth of a second; to link them, five.
    """
    wanted, there = _found(source), _found(target)
    for name, entry in there.items():
        other = wanted.get(name)
        if other is None or not _is_like(entry, other):
            _discard(entry)
    for name, entry in wanted.items():
        path, other = f"{target}/{name}", there.get(name)
        kept = other is not None and _is_like(other, entry)
        if not entry.is_dir(follow_symlinks=False):
            if not kept:
                _link(entry.path, path)
        elif kept:
            _level(entry.path, path)
        else:
            _link_tree(entry.path, path)


def _found(folder: str) -> Found:
    with os.scandir(folder) as entries:
        return {entry.name: entry for entry in entries}


def _is_like(one: "os.DirEntry[str]", other: "os.DirEntry[str]") -> bool:
    """Two folders, or one file under two names."""
    if one.is_dir(follow_symlinks=False) or other.is_dir(follow_symlinks=False):
        return one.is_dir(follow_symlinks=False) and other.is_dir(follow_symlinks=False)
    return one.inode() == other.inode()


def _discard(entry: "os.DirEntry[str]") -> None:
    if entry.is_dir(follow_symlinks=False):
        shutil.rmtree(entry.path)
    else:
        os.unlink(entry.path)  # noqa: PTH108 - strings, here as above


def _link_tree(source: str, target: str) -> None:
    os.makedirs(target)  # noqa: PTH103 - here too Path objects are what costs
    for entry in _found(source).values():
        there = f"{target}/{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            _link_tree(entry.path, there)
        else:
            _link(entry.path, there)


def _link(source: str, target: str) -> None:
    """A second name for the file; a copy where the disk has no hard links."""
    try:
        os.link(source, target)
    except FileNotFoundError:
        raise
    except OSError:
        shutil.copy2(source, target)
