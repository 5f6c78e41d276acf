"""What the desk found in each file, kept between runs, so that only what changed is read again."""

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from msgspec import DecodeError, msgpack

from plugins.editorial.reading import Reading
from plugins.editorial.ties import Ties
from plugins.newsroom.findings import Finding
from plugins.newsroom.ledger import DamagedLedgerError, Ledger, discard

T = TypeVar("T")

ABOUT = ""
"""The key of what is true of all notes; no file has it for a path."""
DAMAGED = "Ingatan meja redaksi (%s) rusak, maka semua naskah dibaca lagi."

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What every run must know of a story, whether or not anybody reads it."""

    digest: str
    """Of the file's path and bytes."""
    ties: Ties
    addresses: tuple[str, ...] = ()
    """Where it stands and where it stood; none for a file that cannot be read as a story."""
    date: str = ""
    photo: str = ""
    photo_stamp: str = ""
    """These three as in its traits."""
    told: tuple[Finding, ...] = ()
    """All that the desk has to say of it."""
    restless: bool = False
    """Whether some of that must be asked anew in every run."""


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A story's file, as long as its stamp stays the same."""

    stamp: tuple[int, int, int]
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _About:
    notes: int
    world: str


class Memory:
    """Notes and readings by path, written when the `with` block ends.

    A damaged file is thrown away, with a line that says so.
    """

    def __init__(self, file: Path, version: str) -> None:
        """`version` names everything but the stories' files that a reading depends on."""
        self.file = file
        self.version = version
        self.world = ""
        """What verdicts rested on besides the readings, when they were given."""
        self.notes: Mapping[str, Note] = {}
        """By path."""
        self._changed = False

    def __enter__(self) -> "Memory":
        try:
            self._open()
        except DamagedLedgerError:
            self._begin_anew()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None and self._changed:
            self._ledger.commit()
        self._ledger.close()

    def attempt(self, work: Callable[[], T]) -> T:
        """What `work` gives; if it comes upon damage, it is done again from nothing."""
        try:
            return work()
        except DamagedLedgerError:
            self._ledger.close()
            self._begin_anew()
            return work()

    def readings(self, paths: Iterable[str]) -> dict[str, Reading]:
        """What is kept of files that have notes; raises DamagedLedgerError."""
        decode = msgpack.Decoder(Reading).decode
        return {path: _decoded(decode, self._readings.get(path)) for path in paths}

    def keep(self, notes: Mapping[str, Note], readings: Mapping[str, Reading], world: str) -> None:
        """Have these notes and no others; `readings` are those that are new."""
        encode = msgpack.Encoder().encode
        gone = self.notes.keys() - notes.keys()
        new = {path: note for path, note in notes.items() if self._is_new(path, note)}
        for path in gone:
            self._notes.drop(path)
            self._readings.drop(path)
        for path, note in new.items():
            self._notes.put(path, encode(note))
        for path, reading in readings.items():
            self._readings.put(path, encode(reading))
        self._notes.put(ABOUT, encode(_About(notes=len(notes), world=world)))
        self._changed |= bool(gone or new or world != self.world)
        self.notes, self.world = notes, world

    def _is_new(self, path: str, note: Note) -> bool:
        known = self.notes.get(path)
        return known is not note and known != note

    def files(self) -> Mapping[str, SeenFile]:
        """Files by path as they were when their digests were taken; raises DamagedLedgerError."""
        data = self._files.get(ABOUT)
        return _decoded(msgpack.Decoder(dict[str, SeenFile]).decode, data) if data else {}

    def keep_files(self, files: Mapping[str, SeenFile]) -> None:
        """Have these and no others."""
        self._files.put(ABOUT, msgpack.encode(files))
        self._changed = True

    def _open(self) -> None:
        self._ledger = Ledger(self.file)
        try:
            self._notes = self._ledger.table("notes", self.version)
            self._readings = self._ledger.table("readings", self.version)
            self._files = self._ledger.table("files", self.version)
            kept = dict(self._notes.all())
            about = kept.pop(ABOUT, None)
            if about is not None:
                known = _decoded(msgpack.Decoder(_About).decode, about)
                decode = msgpack.Decoder(Note).decode
                self.notes = {path: _decoded(decode, data) for path, data in kept.items()}
                self.world = known.world
                if known.notes != len(self.notes):
                    raise DamagedLedgerError("a note is missing")
        except DamagedLedgerError:
            self._ledger.close()
            raise

    def _begin_anew(self) -> None:
        log.warning(DAMAGED, self.file.name)
        discard(self.file)
        self.notes, self.world = {}, ""
        self._open()


def _decoded(decode: Callable[[bytes], T], data: bytes | None) -> T:
    if data is None:
        raise DamagedLedgerError("a reading is missing")
    try:
        return decode(data)
    except DecodeError as error:
        raise DamagedLedgerError(str(error)) from error
