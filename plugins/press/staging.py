"""The folder in which an edition is made ready, beside the one that readers see."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from plugins.press.switch import put_in_place


class Staging:
    """An empty folder that is filled file by file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, path: PurePosixPath, data: bytes) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("xb") as stream:  # "x": two jobs for one file are a mistake
            stream.write(data)

    def size_of(self, path: PurePosixPath) -> int:
        """In bytes, of a file that was written before."""
        return (self.folder / path).stat().st_size


@contextmanager
def edition_for(output: Path) -> Iterator[Staging]:
    """A staging folder that takes the place of `output` at the end, and only at the end.

    If anything is raised before, `output` stays as it was and the staging folder goes away.
    """
    staging = output.with_name(f".{output.name}.staging")
    old = output.with_name(f".{output.name}.old")
    for leftover in (staging, old):  # of a build that was killed
        shutil.rmtree(leftover, ignore_errors=True)
    staging.mkdir(parents=True)
    try:
        yield Staging(staging)
        put_in_place(staging, output, old)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)
