"""The cards that an edition needs, each once."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePosixPath

from plugins.cards.card import card_for, draw
from plugins.newsroom.digest import short_digest
from plugins.newsroom.edition import Edition, FileJob
from plugins.newsroom.page import Card, CardCopy


def card_with_photo(copy: CardCopy, *, root: Path) -> Card:
    """The card of `copy`; the photo counts by its bytes, so that a new one is a new address."""
    if copy.photo:
        copy = replace(copy, photo_digest=short_digest((root / copy.photo).read_bytes()))
    return card_for(copy)


def jobs_for(edition: Edition, *, root: Path) -> Iterator[FileJob]:
    """A job for every card that a page of the edition shows."""
    cards = {page.card.address: page.card for page in edition.pages if page.card}
    for address, card in cards.items():
        yield FileJob(
            path=PurePosixPath(address.lstrip("/")),
            digest=short_digest("card", address),
            make=partial(_drawn, card.copy, root),
            costly=True,
        )


def _drawn(copy: CardCopy, root: Path) -> bytes:
    return draw(copy, (root / copy.photo).read_bytes() if copy.photo else None)
