"""The middle of a link's card: some apps show that square alone."""

from collections.abc import Iterator

from plugins.cards.words import space, width_of
from plugins.newsroom.card import Shape

LEFT = (Shape.LINK.width - Shape.LINK.height) // 2
RIGHT = LEFT + Shape.LINK.height


def reaches_middle(line: str, size: int, weight: int, *, start: int) -> bool:
    """Whether a whole word of a line that begins at `start` stands in the middle square."""
    return any(
        begin >= LEFT and end <= RIGHT for begin, end in _words(line, size, weight, float(start))
    )


def _words(line: str, size: int, weight: int, x: float) -> Iterator[tuple[float, float]]:
    for word in line.split(" "):
        end = x + width_of(word, size, weight)
        yield x, end
        x = end + space(size)
