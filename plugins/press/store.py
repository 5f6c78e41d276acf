"""Keeps what was costly to make, named by what it was made from, so that it never goes stale."""

import hashlib
import shutil
import time
from contextlib import suppress
from pathlib import Path, PurePosixPath

PATIENCE = 90 * 24 * 3600
"""Seconds after which a file that no edition asked for is forgotten."""
SEAL = 16
"""Bytes at the head of each file that vouch for the rest."""


class Store:
    """Published files by their path, which carries a digest; may be thrown away at any time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._unfinished = folder / "new"
        self._grown = False
        shutil.rmtree(self._unfinished, ignore_errors=True)  # of a build that was killed

    def kept(self, paths: tuple[PurePosixPath, ...]) -> tuple[bytes, ...] | None:
        """The bytes of all these files; None when one is not there or was damaged."""
        found = []
        for path in paths:
            file = self._file(path)
            data = _unsealed(file)
            if data is None:
                return None
            with suppress(OSError):  # a cache that nobody may write into still serves
                file.touch()
            found.append(data)
        return tuple(found)

    def keep(self, path: PurePosixPath, data: bytes) -> None:
        file = self._file(path)
        for home in (file.parent, self._unfinished):
            if home.is_symlink() or not home.is_dir():
                home.unlink(missing_ok=True)
                home.mkdir(parents=True)
        if file.is_dir():  # somebody else's; nothing of ours has such a name
            shutil.rmtree(file)
        fresh = self._unfinished / file.name
        fresh.write_bytes(_seal(data) + data)
        fresh.replace(file)
        self._grown = True

    def prune(self) -> None:
        """Forget what nobody asked for in a long time, if anything was kept anew."""
        if not self._grown:
            return
        oldest = time.time() - PATIENCE
        for file in self.folder.glob("*/*"):
            if file.is_file() and file.stat().st_mtime < oldest:
                file.unlink(missing_ok=True)

    def _file(self, path: PurePosixPath) -> Path:
        name = hashlib.blake2b(str(path).encode(), digest_size=16).hexdigest()
        return self.folder / name[:2] / name


def _seal(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=SEAL).digest()


def _unsealed(file: Path) -> bytes | None:
    try:
        kept = file.read_bytes()
    except OSError:  # not there, or a disk that cannot read it any more
        return None
    seal, data = kept[:SEAL], kept[SEAL:]
    return data if seal == _seal(data) else None
