"""`python -m tests.ocr`: reads the headlines of link cards at the size of a chat's preview.

Every story of the edition and the sample headlines, on their photos: drawn, made as small as a
telephone shows them, cut to the headline, enlarged four times for tesseract, which needs letters
some 30 pixels high. Ends with 1 when too few letters are read, with 2 without tesseract.
"""

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from pelican.settings import read_settings
from PIL import Image
from rich.console import Console
from rich.table import Table

from plugins.bridge.engine import Press
from plugins.bridge.material import newspaper_in
from plugins.cards.layout import layout_of
from plugins.newsroom.card import CardCopy, Shape, copy_of
from plugins.newsroom.ledger import Ledger
from tests.cards.judging import drawn, headline_of, opened
from tests.cards.photos import named
from tests.cards.samples import HEADLINES, LONG_WORD
from tests.cards.test_legibility import STORY
from tests.conftest import ROOT
from tests.ocr.reading import Score, TesseractMissingError, read, score, tesseract

GOALS = {280: 0.98, 200: 0.95}
"""Pixels of a card's width on a telephone, and the share of letters to be read."""
PHOTOS = "people-0 sky-0 market-0 foliage-0 buildings-0 newsprint white noise".split()
SOME_DAY = datetime(9999, 1, 1, tzinfo=UTC)
"""After every story's time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A card at one width: what was written, what was seen."""

    width: int
    headline: str
    seen: str
    score: Score


def main() -> int:
    try:
        program = tesseract()
    except TesseractMissingError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    readings = [
        reading for copy, photo in samples() for reading in readings_of(program, copy, photo)
    ]
    Console(width=120).print(table(readings))
    shares = {width: share(readings, width) for width in GOALS}
    for width, goal in GOALS.items():
        sys.stdout.write(f"{width} px: {shares[width]:.2%} of the letters (goal {goal:.0%})\n")
    return int(any(shares[width] < goal for width, goal in GOALS.items()))


def samples() -> Iterator[tuple[CardCopy, bytes | None]]:
    """The edition's own cards, then sample headlines on photos of all kinds."""
    press = Press(read_settings(str(ROOT / "pelicanconf.py"), override={"PLUGINS": []}))
    with tempfile.TemporaryDirectory() as folder:
        newspaper = newspaper_in(press.config, Ledger(Path(folder, "ledger")), SOME_DAY)
    for story in newspaper.stories:
        copy = copy_of(story, newspaper.site)
        photo = press.config.folders.content / copy.photo
        yield copy, photo.read_bytes() if copy.photo else None
    titles = [headline for headline in HEADLINES if headline != LONG_WORD]
    for number, headline in enumerate(titles):
        yield replace(STORY, headline=headline), named(PHOTOS[number % len(PHOTOS)])


def readings_of(program: str, copy: CardCopy, photo: bytes | None) -> Iterator[Reading]:
    card = opened(drawn(copy, photo, Shape.LINK))
    boxes = [line.box for line in headline_of(layout_of(copy, Shape.LINK))]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    block = (min(lefts), min(tops), max(rights), max(bottoms))
    for width in GOALS:
        scale = width / card.width
        size = (width, round(card.height * scale))
        small = card.resize(size, Image.Resampling.LANCZOS)
        left, top, right, bottom = (round(side * scale) for side in block)
        seen = read(program, small.crop((left, top, right, bottom)))
        yield Reading(
            width=width, headline=copy.headline, seen=seen, score=score(copy.headline, seen)
        )


def share(readings: list[Reading], width: int) -> float:
    """Of all letters at this width, those that were read."""
    scores = [reading.score for reading in readings if reading.width == width]
    letters, wrong = sum(one.letters for one in scores), sum(one.wrong for one in scores)
    return Score(letters=letters, wrong=wrong).share


def table(readings: list[Reading]) -> Table:
    """What was misread, the worst first."""
    made = Table("px", "wrong", "written", "read", title="Misread headlines")
    for reading in sorted(readings, key=lambda each: -each.score.wrong):
        if reading.score.wrong:
            wrong = f"{reading.score.wrong}/{reading.score.letters}"
            made.add_row(
                str(reading.width), wrong, reading.headline, " ".join(reading.seen.split())
            )
    return made


if __name__ == "__main__":
    sys.exit(main())
