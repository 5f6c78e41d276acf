"""The edition that readers see now, and whether each file of it is still as it was written."""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from plugins.newsroom.edition import LASTING
from plugins.newsroom.ledger import DamagedLedgerError, Table
from plugins.press.pages import Stamp

DECODE = msgspec.json.Decoder(Stamp).decode
LASTING_FOLDERS = tuple(folder.lstrip("/") for folder in LASTING)


class Live:
    """What lies in the published folder."""

    def __init__(self, output: Path, files: Table) -> None:
        self.files = files
        self.stamps: dict[str, Stamp] = {path: _decoded(data) for path, data in files.all()}
        """What was written, by path."""
        self.there = dict(_found(output)) if output.is_dir() else {}
        """What is there, by path: size and time of writing; both 0 for lasting files, whose names
        say what is in them."""
        self.sound = {path for path in self.stamps if self._is_sound(path)}
        """Paths of files that are as they were written."""

    def _is_sound(self, path: str) -> bool:
        found = self.there.get(path)
        return found is not None and (found == (0, 0) or found == self.stamps[path][2:])

    def note(self, stamps: Mapping[str, Stamp], gone: Iterable[str]) -> None:
        """Remember what was written and what was taken away."""
        for path, stamp in stamps.items():
            self.files.put(path, msgspec.json.encode(stamp))
        for path in gone:
            self.files.drop(path)


def _found(output: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    waiting = [""]
    while waiting:
        below = waiting.pop()
        lasting = below.startswith(LASTING_FOLDERS)
        with os.scandir(f"{output}/{below}") as entries:
            for entry in entries:
                path = f"{below}{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(f"{path}/")
                elif lasting:
                    yield path, (0, 0)
                else:
                    status = entry.stat(follow_symlinks=False)
                    yield path, (status.st_size, status.st_mtime_ns)


def _decoded(data: bytes) -> Stamp:
    try:
        found: Stamp = DECODE(data)
    except msgspec.MsgspecError as error:
        raise DamagedLedgerError(str(error)) from error
    return found
