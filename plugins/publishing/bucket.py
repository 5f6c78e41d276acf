"""S3 and what speaks like it as a target: old pages keep working until the new ones are there."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from obstore.store import S3Store

from plugins.newsroom.digest import digest
from plugins.newsroom.edition import LASTING
from plugins.newsroom.manifest import NAME, UNFINISHED, Manifest, names_in, readable, written
from plugins.newsroom.progress import Show
from plugins.newsroom.serving import ASK_FIRST, FOR_EVER, TYPES, caching_of, type_of
from plugins.publishing.bucket_trouble import told
from plugins.publishing.delivery import UNSETTLED, DeliveryError, Difference, Say
from plugins.publishing.hands import at_once
from plugins.publishing.shipment import Parcel, Shipment

RULES = digest(tuple(sorted(TYPES.items())), LASTING, FOR_EVER, ASK_FIRST)
"""Beside the manifest: by which rules the headers of its files were chosen."""
SHA256, RULED_BY = "sha256", "rules"
"""Our own metadata: of every file, and of the manifest."""
Mark = tuple[int, str]
"""Size in bytes, and ETag."""
NO_DIGEST = "0" * 64
"""Of a file that is only named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class There:
    """What the bucket holds now."""

    marks: Mapping[str, Mark]
    """By path."""
    manifest: bytes
    unfinished: bytes
    trusted: Manifest
    """Of these files the headers are known to follow today's rules."""
    speaks_md5: bool
    """Whether its ETags are MD5, as S3 promises without encryption by keys of its own (KMS)."""

    @property
    def ours(self) -> frozenset[str]:
        return names_in([self.manifest, self.unfinished])


@dataclass(frozen=True, slots=True, kw_only=True)
class BucketTarget:
    """`store` begins at the prefix; `name` is what was asked for."""

    name: str
    store: S3Store

    def compare(self, shipment: Shipment, show: Show) -> Difference:
        with told(self.name):
            return self._difference(shipment.for_bucket(), self._there(), show)

    def deliver(self, shipment: Shipment, show: Show, say: Say) -> Difference:
        shipment = shipment.for_bucket()
        with told(self.name):
            there = self._there()
            if there.unfinished:
                say(UNSETTLED)
            difference = self._difference(shipment, there, show)
            if not difference.is_none:
                self._send(shipment, difference, there, show)
        return difference

    def _there(self) -> There:
        marks = self._marks()
        manifest = self._read(NAME) if NAME in marks else b""
        ruled = NAME in marks and self._attributes(NAME).get(RULED_BY) == RULES
        return There(
            marks=marks,
            manifest=manifest,
            unfinished=self._read(UNFINISHED) if UNFINISHED in marks else b"",
            trusted=readable(manifest) if ruled else {},
            speaks_md5=NAME not in marks or marks[NAME][1] == _md5(manifest),
        )

    def _difference(self, shipment: Shipment, there: There, show: Show) -> Difference:
        same = at_once(lambda parcel: self._has(parcel, shipment, there), shipment.parcels)
        compared = show(same, len(shipment.parcels), "Membandingkan")
        seen = zip(shipment.parcels, compared, strict=True)
        lacking = tuple(parcel for parcel, same in seen if not same)
        gone = there.ours - shipment.manifest.keys()
        return Difference(
            lacking=lacking,
            gone=tuple(sorted(gone & there.marks.keys())),
            same=len(shipment.parcels) - len(lacking),
            settled=there.trusted == shipment.manifest and UNFINISHED not in there.marks,
        )

    def _has(self, parcel: Parcel, shipment: Shipment, there: There) -> bool:
        """Whether the same bytes stand there, to be sent with the headers that they need."""
        size, mark = there.marks.get(parcel.path, (-1, ""))
        if size != parcel.size:
            return False
        if mark == _md5(shipment.bytes_of(parcel)):
            if there.trusted.get(parcel.path) == parcel.digest:
                return True
        elif there.speaks_md5:
            return False
        return _headers(parcel).items() <= self._attributes(parcel.path).items()

    def _send(self, shipment: Shipment, difference: Difference, there: There, show: Show) -> None:
        ours = dict.fromkeys(there.ours, NO_DIGEST) | dict(shipment.manifest)
        self._put(UNFINISHED, written(ours), headers_of(UNFINISHED))
        for _ in show(self._sent(shipment, difference), len(difference.lacking), "Mengirim"):
            pass
        self._verify(shipment, difference, there, show)
        self._put(NAME, shipment.manifest_bytes, {**headers_of(NAME), RULED_BY: RULES})
        for _ in show(
            at_once(self.store.delete, difference.gone), len(difference.gone), "Menghapus"
        ):
            pass
        self.store.delete(UNFINISHED)

    def _sent(self, shipment: Shipment, difference: Difference) -> Iterator[None]:
        """Wave after wave: none begins before the one before it is all there."""
        for _, parcels in groupby(difference.lacking, key=lambda parcel: parcel.wave):
            yield from at_once(
                lambda p: self._put(p.path, shipment.bytes_of(p), _headers(p)), parcels
            )

    def _put(self, path: str, data: bytes, headers: Mapping[str, str]) -> None:
        """Send a file. Never in several parts, whose ETag would prove nothing.

        The request's signature covers the digest of the bytes: a server that checks it takes no
        others.
        """
        self.store.put(path, data, attributes=dict(headers), use_multipart=False)

    def _verify(self, shipment: Shipment, difference: Difference, there: There, show: Show) -> None:
        """Whether everything stands there; what the ETag cannot prove is read back."""
        marks, sent = self._marks(), frozenset(difference.lacking)

        def stands(parcel: Parcel) -> bool:
            mark = marks.get(parcel.path)
            if parcel not in sent and mark == there.marks[parcel.path]:
                return True
            data = shipment.bytes_of(parcel)
            return mark == (len(data), _md5(data)) or (
                mark is not None and self._read(parcel.path) == data
            )

        seen = show(at_once(stands, shipment.parcels), len(shipment.parcels), "Memeriksa")
        for parcel, right in zip(shipment.parcels, seen, strict=True):
            if not right:
                raise DeliveryError(
                    f"{parcel.path} di {self.name} bukan yang dikirim; ada yang lain yang menulis "
                    "di sana? Jalankan lagi."
                )

    def _marks(self) -> dict[str, Mark]:
        listed = (entry for batch in self.store.list() for entry in batch)
        return {entry["path"]: (entry["size"], _bare(entry["e_tag"])) for entry in listed}

    def _read(self, path: str) -> bytes:
        return bytes(self.store.get(path).bytes())

    def _attributes(self, path: str) -> Mapping[str, str]:
        return self.store.get(path, options={"head": True}).attributes


def headers_of(path: str) -> dict[str, str]:
    """What the bucket sends along with a file, as every other host does."""
    return {"Content-Type": type_of(path), "Cache-Control": caching_of(path)}


def _headers(parcel: Parcel) -> dict[str, str]:
    return {**headers_of(parcel.path), SHA256: parcel.digest}


def _md5(data: bytes) -> str:
    return hashlib.md5(data, usedforsecurity=False).hexdigest()


def _bare(mark: str | None) -> str:
    """An ETag without its quotes."""
    return (mark or "").strip('"')
