"""What a card says: all of its copy, or less of it where the headline needs the room."""

from collections.abc import Iterator
from dataclasses import replace

from plugins.newsroom.card import CardCopy, Shape


def said_on(copy: CardCopy, shape: Shape) -> Iterator[CardCopy]:
    """The copy as it should be said, then with fewer and fewer words beside the headline.

    An event says its own day alone: beside it, that of the story would be taken for it.
    """
    copy = replace(copy, date="") if copy.when else copy
    yield copy
    if copy.venue and shape is Shape.LINK:
        # Beside the brand, where it takes no row of its own.
        copy = replace(copy, place=copy.venue, venue="", byline="")
        yield copy
    if shape is not Shape.LINK:
        yield (copy := replace(copy, byline=""))
        yield (copy := replace(copy, place="", date=""))
    yield replace(copy, kicker="")
