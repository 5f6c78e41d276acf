"""A folder of this machine as a target: the new edition is made ready beside it, then switched."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from plugins.newsroom.manifest import NAME, names_in
from plugins.newsroom.progress import Show
from plugins.newsroom.switch import put_in_place
from plugins.publishing.delivery import DeliveryError, Difference, Say
from plugins.publishing.hands import at_once
from plugins.publishing.laying import (
    PUBLIC_FOLDER,
    InTheWayError,
    carry,
    keep_only,
    lay,
    link,
    make_alike,
)
from plugins.publishing.shipment import Parcel, Shipment, digest_of

REASONS = {
    errno.ENOSPC: "diska penuh",
    errno.EDQUOT: "kuota diska habis",
    errno.EACCES: "tidak ada izin",
    errno.EPERM: "tidak ada izin",
    errno.EROFS: "diskanya hanya boleh dibaca",
    errno.ENAMETOOLONG: "namanya terlalu panjang untuk diska itu",
}
NEEDS_LEAVE = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderTarget:
    """`place` is absolute and no symlink."""

    place: Path

    @property
    def name(self) -> str:
        return str(self.place)

    def compare(self, shipment: Shipment, show: Show) -> Difference:
        with self._told():
            self._refuse_what_cannot_work(shipment)
            return self._difference(shipment, show)

    def deliver(self, shipment: Shipment, show: Show, say: Say) -> Difference:
        with self._told():
            self._refuse_what_cannot_work(shipment)
            self.place.parent.mkdir(parents=True, exist_ok=True)
            with self._alone(say):
                self._recover()
                difference = self._difference(shipment, show)
                if not difference.is_none:
                    self._replace(shipment, difference, show)
        return difference

    def _difference(self, shipment: Shipment, show: Show) -> Difference:
        digests = at_once(lambda parcel: digest_of(self.place / parcel.path), shipment.parcels)
        compared = show(digests, len(shipment.parcels), "Membandingkan")
        seen = zip(shipment.parcels, compared, strict=True)
        lacking = tuple(parcel for parcel, digest in seen if digest != parcel.digest)
        gone = self._ours() - shipment.manifest.keys() - {NAME}
        return Difference(
            lacking=lacking,
            gone=tuple(sorted(path for path in gone if os.path.lexists(self.place / path))),
            same=len(shipment.parcels) - len(lacking),
            settled=_bytes_of(self.place / NAME) == shipment.manifest_bytes,
        )

    def _replace(self, shipment: Shipment, difference: Difference, show: Show) -> None:
        """Readers notice the switch and nothing else: all is made ready beside."""
        staging, old, ours = self._beside("baru"), self._beside("lama"), self._ours()
        try:
            self._stage(staging, shipment, difference, show)
            if self.place.exists():
                carry(self.place, staging, ours)
            _read_back(staging, difference.lacking, show)
            os.sync()  # a power cut must not leave names without contents
            put_in_place(staging, self.place, old)
        except OSError:
            shutil.rmtree(staging, ignore_errors=True)  # a full disk shall not stay full
            raise
        if old.exists():
            carry(old, self.place, ours)  # what others put there in the meantime
            shutil.rmtree(old)

    def _stage(self, staging: Path, shipment: Shipment, difference: Difference, show: Show) -> None:
        """The edition, whole, in `staging`; what a killed delivery left there is used again."""
        keep_only(staging, shipment.manifest.keys())
        staging.mkdir(exist_ok=True)
        staging.chmod(PUBLIC_FOLDER)
        lacking = frozenset(difference.lacking)

        def put(parcel: Parcel) -> None:
            file = staging / parcel.path
            if digest_of(file) == parcel.digest:
                return
            if parcel in lacking or not link(self.place / parcel.path, file, staging):
                lay(file, shipment.bytes_of(parcel), staging)

        for _ in show(map(put, shipment.parcels), len(shipment.parcels), "Menyalin"):
            pass
        lay(staging / NAME, shipment.manifest_bytes, staging)
        if self.place.exists():
            make_alike(staging, self.place)

    def _recover(self) -> None:
        """Finish what a killed delivery began when its edition was ready."""
        old = self._beside("lama")
        if old.exists() and not self.place.exists():
            old.rename(self.place)
        elif old.exists():
            carry(old, self.place, names_in([_bytes_of(old / NAME)]) | self._ours())
            shutil.rmtree(old)

    def _ours(self) -> frozenset[str]:
        return names_in([_bytes_of(self.place / NAME)]) | {NAME}

    @contextmanager
    def _alone(self, say: Say) -> Iterator[None]:
        """One delivery at a time; another one says that it waits."""
        lock = FileLock(self._beside("kunci"))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            say(f"Terbitan lain sedang dikirim ke {self.place}; menunggu sampai selesai ...")
            lock.acquire()
        try:
            yield
        finally:
            lock.release()

    def _beside(self, name: str) -> Path:
        return self.place.with_name(f".{self.place.name}.{name}")

    def _refuse_what_cannot_work(self, shipment: Shipment) -> None:
        place, edition = self.place, shipment.folder.resolve()
        if place == edition or place in edition.parents or edition in place.parents:
            raise DeliveryError(f"{place} dan {edition} saling memuat. Pilih folder lain.")
        if place.exists() and not place.is_dir():
            raise DeliveryError(f"{place} bukan folder. Pilih folder lain.")
        if place.is_mount():
            raise DeliveryError(
                f"{place} adalah pangkal sebuah diska, yang tidak dapat ditukar sekali langkah. "
                f"Pilih folder di dalamnya, misalnya {place / 'kabar'}."
            )
        if place.exists() and any(place.iterdir()) and not (place / NAME).exists():
            raise DeliveryError(
                f"{place} berisi hal lain dan belum pernah menerima terbitan. Pilih folder kosong; "
                f"atau, kalau memang ini tempatnya, buat dulu berkas kosong {place / NAME}."
            )

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What the disk refuses, as a DeliveryError."""
        unharmed = f"Terbitan di {self.place} tidak berubah."
        try:
            yield
        except InTheWayError as error:
            raise DeliveryError(
                f"{error} bukan bagian dari terbitan dan menghalangi. {unharmed} "
                "Pindahkan dari situ, lalu jalankan lagi."
            ) from None
        except OSError as error:
            reason = REASONS.get(error.errno or 0, error.strerror or "gagal")
            where = os.fsdecode(error.filename2 or error.filename or self.place)
            leave = f" Perlu izin menulis di {self.place.parent}, karena edisi baru disiapkan di"
            leave = f"{leave} sebelah yang lama." if error.errno in NEEDS_LEAVE else ""
            raise DeliveryError(f"{where}: {reason}. {unharmed}{leave}") from None


def _read_back(staging: Path, parcels: tuple[Parcel, ...], show: Show) -> None:
    """Whether the disk holds what was written just now."""
    digests = at_once(lambda parcel: digest_of(staging / parcel.path), parcels)
    read = show(digests, len(parcels), "Membaca ulang")
    for parcel, digest in zip(parcels, read, strict=True):
        if digest != parcel.digest:
            raise DeliveryError(
                f"{parcel.path} terbaca lain dari yang ditulis; periksa diskanya. "
                "Yang dibaca orang tidak berubah."
            )


def _bytes_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""
