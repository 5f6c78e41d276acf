"""What is sent: the files of a finished edition, each checked against its manifest beforehand."""

import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path
from stat import S_ISREG

from plugins.newsroom.manifest import (
    NAME,
    Manifest,
    UnreadableManifestError,
    manifest_from,
    readable,
    written,
)
from plugins.newsroom.progress import Show
from plugins.newsroom.serving import is_lasting
from plugins.publishing.hands import at_once

FOR_HOSTS = ("_headers", "_redirects", "_hosting/")
"""Rules for web servers. A bucket reads none of them and would only show them to readers."""
INDEX = (".pf_filter", ".pf_fragment", ".pf_index", ".pf_meta")
"""Of the search: named by their digest too, in a list that comes with the heralds."""
HERALDS = (".xml", ".json", "sw.js")
"""What tells others of pages: feeds, sitemaps, the search's lists, the service worker."""
CAREFULLY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
SHOWN = 5
"""Files that are named when many are wrong."""
BUILD_FIRST = "Bangun dulu: python3 tasks.py build --live"


class NothingToSendError(Exception):
    """The folder holds no edition that may be sent; the message says what to do."""


class ChangedError(Exception):
    """The edition is no longer the one that was checked; the message says what to do."""


class Wave(IntEnum):
    """What is sent before what, so that no page ever names a file that is not there yet."""

    LASTING = 0
    """Named by their digest: no page of the old edition misses or reads them."""
    BESIDE = 1
    PAGES = 2
    HERALDS = 3
    """After the pages that they announce."""
    FRONT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One file of the edition."""

    path: str
    digest: str
    """SHA-256, in hex."""
    size: int

    @property
    def wave(self) -> Wave:
        if self.path == "index.html":
            return Wave.FRONT
        if is_lasting(self.path) or self.path.endswith(INDEX):
            return Wave.LASTING
        if self.path.endswith(".html"):
            return Wave.PAGES
        return Wave.HERALDS if self.path.endswith(HERALDS) else Wave.BESIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipment:
    """An edition ready to be sent; `parcels` in the order of sending."""

    folder: Path
    parcels: tuple[Parcel, ...]
    strays: tuple[str, ...] = field(default=())
    """What lies in the folder and is no part of the edition; never sent."""

    @property
    def manifest(self) -> Manifest:
        return {parcel.path: parcel.digest for parcel in self.parcels}

    @property
    def manifest_bytes(self) -> bytes:
        return written(self.manifest)

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(parcel.size for parcel in self.parcels)

    def for_bucket(self) -> "Shipment":
        """Without what only web servers understand."""
        parcels = tuple(p for p in self.parcels if not p.path.startswith(FOR_HOSTS))
        return replace(self, parcels=parcels)

    def bytes_of(self, parcel: Parcel) -> bytes:
        """What is to be sent of it; ChangedError when it changed since it was checked."""
        try:
            data = (self.folder / parcel.path).read_bytes()
        except OSError:
            raise changed(self.folder, parcel.path) from None
        if hashlib.sha256(data).hexdigest() != parcel.digest:
            raise changed(self.folder, parcel.path)
        return data

    def is_unchanged(self) -> bool:
        """Whether no other edition has taken its place meanwhile."""
        return readable((self.folder / NAME).read_bytes()) == self.manifest


def shipment_in(folder: Path, show: Show) -> Shipment:
    """The edition in `folder`, every byte checked; raises NothingToSendError."""
    try:
        manifest = manifest_from((folder / NAME).read_bytes())
    except UnreadableManifestError as error:
        raise NothingToSendError(f"{folder / NAME}, baris {error}: rusak. {BUILD_FIRST}") from None
    except OSError:
        raise NothingToSendError(
            f"Di {folder} belum ada terbitan (tidak ada {NAME}). {BUILD_FIRST}"
        ) from None
    if not manifest:
        raise NothingToSendError(f"{folder / NAME} kosong. {BUILD_FIRST}")
    checked = at_once(lambda path: _measured(folder / path), manifest)
    found = list(show(checked, len(manifest), "Memeriksa"))
    wrong = [
        path
        for (path, digest), seen in zip(manifest.items(), found, strict=True)
        if seen is None or seen[0] != digest
    ]
    if wrong:
        raise NothingToSendError(
            f"Isi {folder} tidak cocok dengan {NAME}: {_named(wrong)}. {BUILD_FIRST}"
        )
    parcels = (
        Parcel(path=path, digest=manifest[path], size=seen[1])
        for path, seen in zip(manifest, found, strict=True)
        if seen
    )
    return Shipment(
        folder=folder,
        parcels=tuple(sorted(parcels, key=lambda parcel: (parcel.wave, parcel.path))),
        strays=tuple(sorted(set(files_in(folder)) - manifest.keys() - {NAME})),
    )


def digest_of(file: Path) -> str:
    """SHA-256 of a plain file; empty when there is none (a symlink is none)."""
    measured = _measured(file)
    return measured[0] if measured else ""


def files_in(folder: Path) -> Iterator[str]:
    """Everything below the folder but folders, as paths with slashes; nothing for no folder."""
    for here, folders, files in os.walk(folder):
        linked = [name for name in folders if stat.S_ISLNK((Path(here) / name).lstat().st_mode)]
        for name in (*files, *linked):
            yield (Path(here) / name).relative_to(folder).as_posix()


def changed(folder: Path, path: str) -> ChangedError:
    return ChangedError(
        f"{folder / path} berubah selagi dikirim; situsnya sedang dibangun ulang? "
        "Setelah selesai, jalankan lagi."
    )


def _measured(file: Path) -> tuple[str, int] | None:
    """SHA-256 and bytes of a plain file; neither a symlink nor a FIFO is opened."""
    try:
        number = os.open(file, os.O_RDONLY | CAREFULLY)
    except OSError:
        return None
    with os.fdopen(number, "rb") as stream:
        if not S_ISREG(os.fstat(number).st_mode):
            return None
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        return digest, stream.tell()


def _named(paths: list[str]) -> str:
    more = f" dan {len(paths) - SHOWN} lagi" if len(paths) > SHOWN else ""
    return ", ".join(paths[:SHOWN]) + more
