"""The cards that an edition needs, each once, all shapes of one story together."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePosixPath

from plugins.cards.card import cards_for, draw
from plugins.newsroom.card import Card, CardCopy, Shape
from plugins.newsroom.digest import short_digest
from plugins.newsroom.edition import BatchJob, Edition
from plugins.newsroom.kit import Kit
from plugins.newsroom.page import Page


def cards_with_photo(copy: CardCopy, *, root: Path) -> tuple[Card, ...]:
    """The cards of `copy`; the photo counts by its bytes, so that a new one is a new address."""
    if copy.photo:
        copy = replace(copy, photo_digest=short_digest((root / copy.photo).read_bytes()))
    return cards_for(copy)


def jobs_for(edition: Edition, *, root: Path) -> Iterator[BatchJob]:
    """A job for each copy, with every shape of it that a page of the edition shows."""
    shown = {card.address: card for page in edition.pages for card in cards_on(page)}
    batches: dict[CardCopy, list[Card]] = defaultdict(list)
    for card in shown.values():
        batches[card.copy].append(card)
    for copy, cards in batches.items():
        yield BatchJob(
            paths=tuple(PurePosixPath(card.address.lstrip("/")) for card in cards),
            make=partial(_drawn, copy, tuple(card.shape for card in cards), root),
        )


def cards_on(page: Page) -> Iterator[Card]:
    """The cards that stand on the page or in its head."""
    if page.card:
        yield page.card
    if isinstance(page.content, Kit):
        yield from page.content.cards


def _drawn(copy: CardCopy, shapes: tuple[Shape, ...], root: Path) -> tuple[bytes, ...]:
    return draw(copy, (root / copy.photo).read_bytes() if copy.photo else None, shapes)
