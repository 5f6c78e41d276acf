"""A folder of another machine as a target, by way of rsync: assets first, pages all together."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from plugins.newsroom.manifest import NAME, UNFINISHED, names_in, written
from plugins.newsroom.progress import Show
from plugins.publishing.delivery import UNSETTLED, DeliveryError, Difference, Say
from plugins.publishing.rsync_program import Rsync
from plugins.publishing.shipment import Parcel, Shipment, Wave, changed

NO_DIGEST = "0" * 64
"""Of a file that is only named."""
ASIDE = ".~tmp~"
"""Where rsync keeps what it will rename all at once (--delay-updates); left behind when killed."""
AT_ONCE = "--delay-updates"


@dataclass(frozen=True, slots=True, kw_only=True)
class There:
    """What the hub put there before."""

    manifest: bytes
    unfinished: bytes

    @property
    def ours(self) -> frozenset[str]:
        return names_in([self.manifest, self.unfinished])


@dataclass(frozen=True, slots=True, kw_only=True)
class RsyncTarget:
    """`rsync` knows the address and how to reach it."""

    rsync: Rsync

    @property
    def name(self) -> str:
        return self.rsync.address

    def compare(self, shipment: Shipment, show: Show) -> Difference:
        with _workshop() as room:
            return self._difference(shipment, self._there(room), room, show)

    def deliver(self, shipment: Shipment, show: Show, say: Say) -> Difference:
        with _workshop() as room:
            there = self._there(room)
            if there.unfinished:
                say(UNSETTLED)
            difference = self._difference(shipment, there, room, show)
            if not difference.is_none:
                self._send(shipment, difference, there, room, show)
        return difference

    def _there(self, room: Path) -> There:
        self.rsync.fetch((NAME, UNFINISHED), room / "there")
        manifest, unfinished = (_bytes_of(room / "there" / name) for name in (NAME, UNFINISHED))
        return There(manifest=manifest, unfinished=unfinished)

    def _difference(self, shipment: Shipment, there: There, room: Path, show: Show) -> Difference:
        lacking = self._lacking(shipment, show, "Membandingkan")
        gone = sorted(there.ours - shipment.manifest.keys())
        deleted = self.rsync.remove(room / "empty", gone, "--dry-run") if gone else ()
        return Difference(
            lacking=lacking,
            gone=tuple(sorted(deleted)),
            same=len(shipment.parcels) - len(lacking),
            settled=there.manifest == shipment.manifest_bytes and not there.unfinished,
        )

    def _lacking(self, shipment: Shipment, show: Show, what: str) -> tuple[Parcel, ...]:
        """Which files do not stand there byte for byte: both sides take every file's checksum."""
        paths = [parcel.path for parcel in shipment.parcels]
        listed = self.rsync.push(shipment.folder, paths, "--dry-run", "-ii")
        files = (line for line in listed if line[1:2] == "f")
        wanted = {
            line.partition(" ")[2] for line in show(files, len(paths), what) if line.startswith("<")
        }
        return tuple(parcel for parcel in shipment.parcels if parcel.path in wanted)

    def _send(
        self, shipment: Shipment, difference: Difference, there: There, room: Path, show: Show
    ) -> None:
        if there.unfinished:  # what it left aside may be all that fills the disk
            self._remove(_left_aside(there.ours), _folders(there.ours), room)
        ours = dict.fromkeys(there.ours, NO_DIGEST) | dict(shipment.manifest)
        self._put(UNFINISHED, written(ours), room)
        for _ in show(self._sent(shipment, difference), len(difference.lacking), "Mengirim"):
            pass
        missing = self._lacking(shipment, show, "Memeriksa")
        if missing:
            raise DeliveryError(
                f"{missing[0].path} di {self.name} bukan yang dikirim; ada yang lain yang menulis "
                "di sana? Jalankan lagi."
            )
        if not shipment.is_unchanged():
            raise changed(shipment.folder, NAME)
        self._put(NAME, shipment.manifest_bytes, room)
        self._remove(difference.gone, _folders(shipment.manifest), room)
        self._remove((UNFINISHED,), frozenset(), room)

    def _sent(self, shipment: Shipment, difference: Difference) -> Iterator[str]:
        """First what no page of the old edition reads, file by file; then pages, all at once."""
        for early, parcels in groupby(difference.lacking, lambda p: p.wave < Wave.PAGES):
            paths = [parcel.path for parcel in parcels]
            options = () if early else (AT_ONCE,)
            for line in self.rsync.push(shipment.folder, paths, *options):
                if line.startswith("<f"):
                    yield line

    def _put(self, name: str, data: bytes, room: Path) -> None:
        (room / "own" / name).write_bytes(data)
        for _ in self.rsync.push(room / "own", [name]):
            pass

    def _remove(self, paths: Iterable[str], kept: frozenset[str], room: Path) -> None:
        """Take the files away, and then the folders that are empty without them, but for `kept`."""
        files = tuple(paths)
        for level in (files, *_deepest_first(_folders(files) - kept)):
            if level:
                for _ in self.rsync.remove(room / "empty", level):
                    pass


def _left_aside(paths: Iterable[str]) -> tuple[str, ...]:
    """Where a killed rsync may have left them."""
    places = (PurePosixPath(path) for path in paths)
    return tuple(sorted(str(place.parent / ASIDE / place.name) for place in places))


def _folders(paths: Iterable[str]) -> frozenset[str]:
    """All folders that the files lie in, those above them too."""
    folders = (folder for path in paths for folder in PurePosixPath(path).parents)
    return frozenset(str(folder) for folder in folders) - {"."}


def _deepest_first(folders: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """rsync deletes what is above before what is below, unless they are named apart."""
    ordered = sorted(folders, key=lambda folder: (-folder.count("/"), folder))
    for _, level in groupby(ordered, key=lambda folder: folder.count("/")):
        yield tuple(level)


@contextmanager
def _workshop() -> Iterator[Path]:
    """A place for what is fetched, for what is written here, and a folder with nothing in it."""
    with TemporaryDirectory(prefix="terbit-") as name:
        for folder in ("there", "own", "empty"):
            (Path(name) / folder).mkdir()
        yield Path(name)


def _bytes_of(file: Path) -> bytes:
    return file.read_bytes() if file.is_file() else b""
