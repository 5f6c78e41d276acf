"""The cards that pages need, each a file of its own, all shapes of one story drawn together."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path, PurePosixPath

from plugins.cards.card import draw
from plugins.newsroom.card import Card, CardCopy, Shape
from plugins.newsroom.edition import BatchJob, Claim
from plugins.newsroom.kit import Kit
from plugins.newsroom.page import Page


def claims_of(page: Page) -> Iterator[Claim]:
    """The cards that stand on the page or in its head, each once."""
    for address, card in {card.address: card for card in _cards_on(page)}.items():
        path = address.lstrip("/")
        yield Claim(name=path, paths=(PurePosixPath(path),), order=card)


def batches_of(claims: Sequence[Claim], *, root: Path) -> Iterator[BatchJob]:
    """A job for each copy; photos are found below `root`, the content folder."""
    batches: dict[CardCopy, list[tuple[PurePosixPath, Shape]]] = defaultdict(list)
    for claim in claims:
        if not isinstance(claim.order, Card):
            raise TypeError(f"{claim.name}: expected a card, got {claim.order!r}")
        batches[claim.order.copy].append((claim.paths[0], claim.order.shape))
    for copy, files in batches.items():
        yield BatchJob(
            paths=tuple(path for path, _ in files),
            make=partial(_drawn, copy, tuple(shape for _, shape in files)),
            reads=(root / copy.photo,) if copy.photo else (),
        )


def _cards_on(page: Page) -> Iterator[Card]:
    if page.card:
        yield page.card
    if isinstance(page.content, Kit):
        yield from page.content.cards


def _drawn(copy: CardCopy, shapes: tuple[Shape, ...], *photo: bytes) -> tuple[bytes, ...]:
    return draw(copy, photo[0] if photo else None, shapes)
