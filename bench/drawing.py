"""Draws cards in a process of its own and prints what they cost, as JSON; see bench.cards."""

import json
import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

from bench.corpus import ROOT
from plugins.cards.card import cards_for, draw
from plugins.newsroom.card import CardCopy, Shape
from plugins.newsroom.edition import BatchJob
from plugins.newsroom.look import Look, look_from
from plugins.press.making import made
from plugins.press.store import Store

HEADLINES = (
    "Warga Menanam Seribu Bakau di Pantai yang Hilang",
    "Terowongan Cahaya Kota, 172 Lengkung di Tepi Sungai",
    "Mengapa Air Pasang Datang Lebih Awal pada 29 November 2026?",
    "Nelayan Muara Menyambut Festival Budaya dengan Lomba Perahu dan Doa Bersama di Dermaga",
    "Rp14,8 Miliar untuk Jembatan Gantung dan Jalan Desa di Hulu",
)
CHANNELS = (("Lingkungan", "#1f6b45"), ("Budaya", "#8c2f39"), ("Ekonomi", "#14697a"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """What one story's cards cost: CPU milliseconds, and bytes in the order of Shape."""

    milliseconds: float
    sizes: list[int]


def copies(count: int) -> tuple[CardCopy, ...]:
    """As many stories as one asks for, none like another."""
    return tuple(map(_copy, range(count)))


@cache
def look() -> Look:
    """The theme's own colours and mark."""
    static = ROOT / "theme/static"
    sheet, mark = static / "css/tokens.css", static / "images/mark.svg"
    return look_from(sheet.read_text(encoding="utf-8"), mark.read_text(encoding="utf-8"))


def main(folder: Path, count: int) -> None:
    photos, store = sorted(folder.glob("?.jpg")), Store(folder / "store")
    stories = [(copy, photos[number % len(photos)]) for number, copy in enumerate(copies(count))]
    first, _ = measured(stories[0][0], stories[0][1].read_bytes())
    kits = [kit(copy, photo.read_bytes(), store) for copy, photo in stories]
    alone = [measured(copy, photo.read_bytes(), (Shape.LINK,)) for copy, photo in stories]
    figures = {
        "first_ms": [first],
        "kit_ms": [each.milliseconds for each in kits],
        "og_ms": [milliseconds for milliseconds, _ in alone],
        "og_bytes": [each.sizes[0] for each in kits],
        "other_bytes": [size for each in kits for size in each.sizes[1:]],
        "memory_mib": [peak_memory()],
        "kept_ms": [kept([copy for copy, _ in stories], [each.sizes for each in kits], store)],
    }
    sys.stdout.write(json.dumps(figures))


def kit(copy: CardCopy, photo: bytes, store: Store) -> Kit:
    """All four cards, drawn and put away as the press does."""
    milliseconds, cards = measured(copy, photo)
    for path, card in zip(paths(copy), cards, strict=True):
        store.keep(path, card)
    return Kit(milliseconds=milliseconds, sizes=[len(card) for card in cards])


def measured(
    copy: CardCopy, photo: bytes, shapes: tuple[Shape, ...] = tuple(Shape)
) -> tuple[float, tuple[bytes, ...]]:
    """CPU milliseconds that the cards took, and the cards."""
    started = time.process_time()
    cards = draw(copy, photo, shapes)
    return (time.process_time() - started) * 1000, cards


def peak_memory() -> float:
    """MiB that this process ever had at once."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage counts what the parent had before this program began
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return int(lines["VmHWM"].split()[0]) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def kept(stories: Sequence[CardCopy], sizes: Sequence[list[int]], store: Store) -> float:
    """CPU milliseconds of a kit that is there: its addresses, and its bytes from the store."""
    started = time.process_time()
    jobs = (BatchJob(paths=paths(copy), make=_nothing) for copy in stories)
    found = [[len(card) for card in cards] for _, cards in made(jobs, store, workers=1)]
    milliseconds = (time.process_time() - started) * 1000
    if found != list(sizes):
        raise SystemExit("the store gave other cards than it was given")
    return milliseconds / len(stories)


def paths(copy: CardCopy) -> tuple[PurePosixPath, ...]:
    return tuple(PurePosixPath(card.address.lstrip("/")) for card in cards_for(copy))


def _nothing() -> tuple[bytes, ...]:
    raise SystemExit("a kept kit was drawn anew")


def _copy(number: int) -> CardCopy:
    kicker, colour = CHANNELS[number % len(CHANNELS)]
    return CardCopy(
        headline=f"{HEADLINES[number % len(HEADLINES)]} ({number + 1})",
        kicker=kicker,
        colour=colour,
        place="Desa Hilir",
        date=f"{1 + number % 28} November 2026",
        byline="Oleh Rina Wulandari",
        brand="Kabar Uji",
        look=look(),
        stamp="Ralat" if number % 10 == 9 else "",
        when="22 November 2026, 09.20 WIB" if number % 10 == 4 else "",
        venue="Taman Kota Hilir" if number % 10 == 4 else "",
        photo="photo.jpg",
        photo_digest=f"{number:012x}",
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
