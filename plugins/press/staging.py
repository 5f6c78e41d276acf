"""The folder in which an edition is made ready, beside the one that readers see.

After the switch the edition before the last stays as the spare: the next build brings it up to
date with what changed since, instead of laying ten thousand unchanged files beside the old ones.
Both folders share unchanged files as hard links; so a file is never written in place.
"""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from plugins.press.switch import put_in_place


class Staging:
    """A folder that becomes an edition: everything of the last one, until it is replaced.

    It is made ready by the first change. Without one, the last edition stays where it is.
    """

    def __init__(self, output: Path, changed: Iterable[str] | None) -> None:
        self.output = output
        self._changed = changed
        self._folder: Path | None = None
        self._folders: set[str] = set()
        """Those that are known to be there."""

    @property
    def has_begun(self) -> bool:
        return self._folder is not None

    @property
    def folder(self) -> Path:
        """Where the edition's files are to be found now."""
        return self._folder or self.output

    def begin(self) -> Path:
        """Make ready for changes; the folder that takes them."""
        if self._folder is None:
            self._folder = _made_ready(self.output, self._changed)
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
        _remove(self.begin(), path)
        self._folders.clear()  # some may be gone with it

    def size_of(self, path: PurePosixPath) -> int:
        """In bytes, of a file that is there."""
        return (self.folder / path).stat().st_size


@contextmanager
def edition_for(output: Path, changed: Iterable[str] | None) -> Iterator[Staging]:
    """An edition that takes the place of `output` at the end, and only at the end.

    `changed` are the paths that differ between the spare and `output`; None when nobody knows.
    If anything is raised, `output` stays as it was.
    """
    staging, spare, old = (_beside(output, name) for name in ("staging", "spare", "old"))
    for leftover in (staging, old):  # of a build that was killed
        shutil.rmtree(leftover, ignore_errors=True)
    edition = Staging(output, changed)
    try:
        yield edition
        if edition.has_begun or not output.exists():
            put_in_place(edition.begin(), output, old)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    if old.exists():
        shutil.rmtree(spare, ignore_errors=True)
        old.rename(spare)


def _made_ready(output: Path, changed: Iterable[str] | None) -> Path:
    """The staging folder as a copy of `output`, by way of the spare where that is known."""
    staging, spare = _beside(output, "staging"), _beside(output, "spare")
    if not output.exists():
        shutil.rmtree(spare, ignore_errors=True)
        staging.mkdir(parents=True)
    elif changed is None or not _caught_up(spare, staging, output, changed):
        for leftover in (staging, spare):
            shutil.rmtree(leftover, ignore_errors=True)
        _link_tree(str(output), str(staging))
    return staging


def make_spare(output: Path) -> bool:
    """A spare for the next build where there is none yet; whether it was made just now."""
    spare, staging = _beside(output, "spare"), _beside(output, "staging")
    if spare.exists():
        return False
    _link_tree(str(output), str(staging))
    staging.rename(spare)
    return True


def spare_of(output: Path) -> Path:
    return _beside(output, "spare")


def _beside(output: Path, name: str) -> Path:
    return output.with_name(f".{output.name}.{name}")


def _caught_up(spare: Path, staging: Path, output: Path, changed: Iterable[str]) -> bool:
    """Whether the spare, now at `staging`, has become equal to `output`."""
    try:
        spare.rename(staging)  # from now on nobody takes it for a whole edition
        for path in changed:
            source, target = f"{output}/{path}", f"{staging}/{path}"
            if os.path.lexists(source):
                _replace(source, target)
            else:
                _remove(staging, path)
    except OSError:
        return False
    return True


def _replace(source: str, target: str) -> None:
    """A second name for the file, in the place of whatever stands there."""
    try:
        os.unlink(target)  # noqa: PTH108 - strings, here as above
    except FileNotFoundError:
        os.makedirs(target.rpartition("/")[0], exist_ok=True)  # noqa: PTH103
    _link(source, target)


def _remove(edition: Path, path: str) -> None:
    """The file, and the folders that are empty without it."""
    file = edition / path
    file.unlink(missing_ok=True)
    for folder in file.parents:
        if folder == edition:
            break
        try:
            folder.rmdir()
        except OSError:  # something is in it
            break


def _link_tree(source: str, target: str) -> None:
    os.makedirs(target)  # noqa: PTH103 - here too Path objects are what costs
    with os.scandir(source) as entries:
        for entry in entries:
            there = f"{target}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                _link_tree(entry.path, there)
            else:
                _link(entry.path, there)


def _link(source: str, target: str) -> None:
    """A second name for the file; a copy where the disk has no hard links."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
