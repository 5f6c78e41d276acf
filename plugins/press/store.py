"""Keeps what was costly to make, named by what it was made from, so that it never goes stale."""

import hashlib
import os
from pathlib import Path, PurePosixPath

SEAL = 16
"""Bytes at the head of each file that vouch for the rest."""


class Store:
    """Published files by their path, which carries a digest; may be thrown away at any time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def kept(self, paths: tuple[PurePosixPath, ...]) -> tuple[bytes, ...] | None:
        """The bytes of all these files; None when one is not there or was damaged."""
        found = []
        for path in paths:
            data = _unsealed(self._file(path))
            if data is None:
                return None
            found.append(data)
        return tuple(found)

    def keep(self, path: PurePosixPath, data: bytes) -> None:
        file = self._file(path)
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(f".{os.getpid()}")
        fresh.write_bytes(_seal(data) + data)
        fresh.replace(file)

    def _file(self, path: PurePosixPath) -> Path:
        name = hashlib.blake2b(str(path).encode(), digest_size=16).hexdigest()
        return self.folder / name[:2] / name


def _seal(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=SEAL).digest()


def _unsealed(file: Path) -> bytes | None:
    try:
        kept = file.read_bytes()
    except FileNotFoundError:
        return None
    seal, data = kept[:SEAL], kept[SEAL:]
    return data if seal == _seal(data) else None
