"""A folder with the cards of many stories, drawn again only when something on them changed."""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from pathlib import Path

from plugins.cards.card import draw
from plugins.cards.setting import TextTooLong
from plugins.decoding.limits import MOST_BYTES
from plugins.decoding.unusable import UnusablePictureError
from plugins.newsroom.card import Card
from plugins.newsroom.crew import crew
from plugins.newsroom.findings import Finding
from plugins.newsroom.paths import UnusableFileError, bytes_within

RECORD = "isi.json"
LEAST = 4
"""Stories a worker, below which starting it costs more than it saves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One story's cards, in the order of Shape, and what their files are called."""

    title: str
    path: str
    """Of the story, relative to the content folder."""
    name: str
    cards: tuple[Card, ...]

    def file(self, card: Card) -> str:
        return f"{self.name}-{card.width}x{card.height}.jpg"


Outcome = tuple[bytes, ...] | Finding
Results = Iterable[tuple[Work, Outcome]]
Watch = Callable[[Results, int], Results]


class Portfolio:
    """The folder; a record in it tells which card each file shows, and its digest."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.record = _read(folder / RECORD)

    def add(
        self, works: Sequence[Work], root: Path, workers: int, watch: Watch
    ) -> tuple[Finding, ...]:
        """Draw what is new or changed, with photos from `root`; why some could not be drawn."""
        self.folder.mkdir(parents=True, exist_ok=True)
        missing = [work for work in works if not self.has(work)]
        with crew(workers, len(missing), least=LEAST) as pool:
            todo = partial(drawn, root=root)
            outcomes = pool.map(todo, missing) if pool else map(todo, missing)
            results = watch(zip(missing, outcomes, strict=True), len(missing))
            return tuple(self._kept(results))

    def has(self, work: Work) -> bool:
        """Whether all its cards are here as they would be drawn now, their bytes unharmed."""
        return bool(work.cards) and all(
            self.record.get(work.file(card)) == _entry(self.folder / work.file(card), card)
            for card in work.cards
        )

    def clear(self, files: Iterable[str]) -> None:
        """Take away everything but these files."""
        wanted = {*files, RECORD}
        for file in self.folder.iterdir():
            if file.is_file() and file.name not in wanted:
                file.unlink()
        self._write({name: said for name, said in self.record.items() if name in wanted})

    def put(self, name: str, data: bytes) -> Path:
        """Write a file in one step; a reader never sees half of it."""
        file = self.folder / name
        fresh = file.with_suffix(f".{os.getpid()}")
        fresh.write_bytes(data)
        fresh.replace(file)
        return file

    def _kept(self, results: Results) -> Iterator[Finding]:
        for work, outcome in results:
            if isinstance(outcome, Finding):
                yield outcome
                continue
            for card, data in zip(work.cards, outcome, strict=True):
                file = self.put(work.file(card), data)
                self.record = {**self.record, file.name: _entry(file, card)}
        self._write(self.record)

    def _write(self, record: Mapping[str, str]) -> None:
        self.record = record
        said = json.dumps(record, indent=1, sort_keys=True)
        self.put(RECORD, f"{said}\n".encode())


def drawn(work: Work, *, root: Path) -> Outcome:
    """The JPEGs of a work, or why they cannot be drawn."""
    copy = work.cards[0].copy
    try:
        photo = bytes_within(root.resolve(), copy.photo, MOST_BYTES) if copy.photo else None
        return draw(copy, photo, tuple(card.shape for card in work.cards))
    except (UnusableFileError, UnusablePictureError):
        return Finding(
            path=work.path,
            code="foto-tidak-terbaca",
            problem=f"Foto “{copy.photo[:80]}” tidak dapat dibaca, jadi kartunya tidak digambar.",
            remedy="Simpan ulang fotonya sebagai JPEG, lalu ganti berkasnya.",
        )
    except TextTooLong:
        return Finding(
            path=work.path,
            code="judul-terlalu-panjang",
            problem="Judulnya terlalu panjang untuk kartu mana pun.",
            remedy="Tulis judul pendek untuk kartu di baris “card_title:”.",
            example="card_title: Panen raya di Pulau Hanaut",
        )


def _entry(file: Path, card: Card) -> str:
    """What the record says of a file; its address carries the digest of all that is on a card."""
    try:
        return f"{card.address} {blake2b(file.read_bytes(), digest_size=16).hexdigest()}"
    except FileNotFoundError:
        return ""


def _read(file: Path) -> Mapping[str, str]:
    """A record that is not there or was harmed only means that all is drawn anew."""
    try:
        record = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}
