"""Draws cards in a process of its own and prints what they cost, as JSON; see bench.cards."""

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
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
    photos = sorted(folder.glob("?.jpg"))
    stories = [(copy, photos[number % len(photos)]) for number, copy in enumerate(copies(count))]
    first, _ = measured(draw, stories[0][0], stories[0][1].read_bytes())
    kits = [measured(draw, copy, photo.read_bytes()) for copy, photo in stories]
    alone = [measured(draw, copy, photo.read_bytes(), (Shape.LINK,)) for copy, photo in stories]
    figures = {
        "first_ms": [first],
        "kit_ms": [ms for ms, _ in kits],
        "og_ms": [ms for ms, _ in alone],
        "og_bytes": [len(cards[0]) for _, cards in kits],
        "other_bytes": [len(card) for _, cards in kits for card in cards[1:]],
        "memory_mib": [peak_memory()],
        "kept_ms": [_kept(copies(count), [cards for _, cards in kits], Store(folder / "store"))],
    }
    sys.stdout.write(json.dumps(figures))


def measured(
    make: Callable[..., tuple[bytes, ...]], *given: object
) -> tuple[float, tuple[bytes, ...]]:
    """CPU milliseconds of a call, and what it gave."""
    started = time.process_time()
    cards = make(*given)
    return (time.process_time() - started) * 1000, cards


def peak_memory() -> float:
    """MiB that this process ever had at once."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage counts what the parent had before this program began
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return int(lines["VmHWM"].split()[0]) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def _kept(stories: tuple[CardCopy, ...], kits: list[tuple[bytes, ...]], store: Store) -> float:
    """CPU milliseconds of a kit that is there: its addresses, and its bytes from the store."""
    for paths, cards in zip(map(_paths, stories), kits, strict=True):
        for path, card in zip(paths, cards, strict=True):
            store.keep(path, card)
    started = time.process_time()
    found = list(made(_jobs(stories), store, workers=1))
    spent = (time.process_time() - started) * 1000 / len(stories)
    if [cards for _, cards in found] != kits:
        raise SystemExit("the store gave other cards than it was given")
    return spent


def _jobs(stories: tuple[CardCopy, ...]) -> Iterator[BatchJob]:
    for copy in stories:
        yield BatchJob(paths=_paths(copy), make=_nothing)


def _nothing() -> tuple[bytes, ...]:
    raise SystemExit("a kept kit was drawn anew")


def _paths(copy: CardCopy) -> tuple[PurePosixPath, ...]:
    return tuple(PurePosixPath(card.address.lstrip("/")) for card in cards_for(copy))


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
