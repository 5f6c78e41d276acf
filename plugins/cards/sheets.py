"""The contact sheet as pictures: a dozen stories each, at the size of a chat's preview."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image

from plugins.cards.contact import Print, Row
from plugins.cards.face import sayable
from plugins.cards.words import print_text, width_of
from plugins.newsroom.card import Shape

MOST = 12
"""Stories on one sheet."""
COLUMNS = 2
SCALE = 0.25
"""A link's card becomes 300 pixels wide: what WhatsApp shows in a chat."""
GAP = 16
MARGIN = 40
PAPER, INK, SOFT = (251, 247, 239), (20, 33, 31), (86, 103, 106)
TITLE, NOTE = 24, 15
LEADING = 1.3
LONGEST = 36
"""Letters of a story's name that fit under its first card."""
QUALITY = 90

WIDTHS = tuple(round(shape.width * SCALE) for shape in Shape)
ROW = round(max(shape.height for shape in Shape) * SCALE)
CELL = sum(WIDTHS) + GAP * (len(WIDTHS) - 1)


def sheets(rows: Sequence[Row], folder: Path) -> Iterator[bytes]:
    """JPEG pictures of the cards in `folder`, at most MOST stories on each."""
    for start in range(0, len(rows), MOST):
        yield _sheet(rows[start : start + MOST], folder)


def _sheet(rows: Sequence[Row], folder: Path) -> bytes:
    columns = min(COLUMNS, len(rows))
    deep = -(-len(rows) // columns)
    width = 2 * MARGIN + columns * CELL + (columns - 1) * 2 * MARGIN
    height = 2 * MARGIN + deep * ROW + (deep - 1) * MARGIN
    sheet = Image.new("RGB", (width, height), PAPER)
    for number, row in enumerate(rows):
        left = MARGIN + number % columns * (CELL + 2 * MARGIN)
        top = MARGIN + number // columns * (ROW + MARGIN)
        _show(sheet, row, left, top, folder)
    written = BytesIO()
    sheet.save(written, "JPEG", quality=QUALITY, optimize=True, subsampling="4:4:4")
    return written.getvalue()


def _show(sheet: Image.Image, row: Row, left: int, top: int, folder: Path) -> None:
    """The cards side by side; under the first, which is low, the story's name."""
    x = left
    for shown, width in zip(row.prints, WIDTHS, strict=True):
        small = _small(folder / shown.file, shown, width)
        sheet.paste(small, (x, top))
        x += width + GAP
    under = top + round(Shape.LINK.height * SCALE) + GAP
    baseline = _say(sheet, row.work.title, left, under, TITLE, 700, INK)
    for note in (row.work.name[:LONGEST], *(shown.facts for shown in row.prints)):
        baseline = _say(sheet, note, left, baseline + 6, NOTE, 500, SOFT)


def _small(file: Path, shown: Print, width: int) -> Image.Image:
    height = round(shown.card.height * width / shown.card.width)
    with Image.open(file, formats=("JPEG",)) as opened:
        opened.draft("RGB", (2 * width, 2 * height))  # half the pixels each way: decoded faster
        return opened.resize((width, height), Image.Resampling.HAMMING)


def _say(
    sheet: Image.Image,
    text: str,
    x: int,
    top: float,
    size: int,
    weight: int,
    colour: tuple[int, int, int],
) -> float:
    """The text in lines as wide as the first card; gives the foot of the last."""
    for line in _lines(sayable(text), size, weight, WIDTHS[0]):
        print_text(sheet, line, x=x, baseline=top + size, size=size, weight=weight, colour=colour)
        top += size * LEADING
    return top


def _lines(text: str, size: int, weight: int, width: int) -> Iterator[str]:
    """As many words as fit on each line; a word that is wider stands alone."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and width_of(longer, size, weight) > width:
            yield line
            longer = word
        line = longer
    if line:
        yield line
