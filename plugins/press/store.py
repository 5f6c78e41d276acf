"""Keeps what was costly to make, named by what it was made from, so that it never goes stale."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

SEAL = 16
"""Bytes at the head of each file that vouch for the rest."""


class Store:
    """Bytes by digest, in a folder that may be thrown away at any time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, digest: str, make: Callable[[], bytes]) -> bytes:
        """What `make()` gives; made only when it is not there yet or was damaged."""
        file = self.folder / digest[:2] / digest
        kept = _unsealed(file)
        if kept is not None:
            return kept
        data = make()
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(f".{os.getpid()}")
        fresh.write_bytes(_seal(data) + data)
        fresh.replace(file)
        return data


def _seal(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=SEAL).digest()


def _unsealed(file: Path) -> bytes | None:
    try:
        kept = file.read_bytes()
    except FileNotFoundError:
        return None
    seal, data = kept[:SEAL], kept[SEAL:]
    return data if seal == _seal(data) else None
