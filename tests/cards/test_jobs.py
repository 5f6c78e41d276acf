"""A page claims each card that it shows; what is missing of one story is drawn together."""

import pickle
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from plugins.cards.card import cards_for
from plugins.cards.jobs import batches_of, claims_of
from plugins.newsroom.card import Card, CardCopy, Shape
from plugins.newsroom.digest import short_digest
from plugins.newsroom.edition import Claim
from plugins.newsroom.kit import Kit
from plugins.newsroom.page import Directory, Kind, Page
from plugins.newsroom.teaser import teaser
from tests.cards.samples import copy
from tests.conftest import jpeg
from tests.views.samples import story

PHOTO = jpeg(1200, 1200)


@pytest.fixture
def shown(tmp_path: Path) -> CardCopy:
    """What a card with a photo says; its photo lies in the folder."""
    (tmp_path / "bakau.jpg").write_bytes(PHOTO)
    return replace(copy(), photo="bakau.jpg", photo_digest=short_digest(PHOTO))


def kit_page(cards: tuple[Card, ...]) -> Page:
    kit = Kit(story=teaser(story("bakau"), None), cards=cards, captions=(), link="", qr="")
    return Page(
        kind=Kind.KIT, address="/bagikan/bakau/", title="", description="", lang="id",
        card=next(iter(cards), None), content=kit,
    )  # fmt: skip


def test_a_page_claims_the_card_of_its_head_alone_and_a_kit_all_four(shown: CardCopy) -> None:
    cards = cards_for(shown)
    kit = kit_page(cards)
    plain = replace(kit, content=Directory(groups=()))

    assert [claim.name for claim in claims_of(kit)] == [card.address[1:] for card in cards]
    assert [claim.name for claim in claims_of(plain)] == [cards[0].address[1:]]
    assert list(claims_of(kit_page(()))) == []


def test_what_is_missing_of_a_story_is_drawn_together(tmp_path: Path, shown: CardCopy) -> None:
    other = replace(shown, headline="Cerita lain", photo="", photo_digest="")
    missing = [*claims_of(kit_page(cards_for(shown)))][1:3]
    more = [*claims_of(kit_page(cards_for(other)))][:1]

    with_photo, without = batches_of([missing[0], *more, missing[1]], root=tmp_path)
    assert with_photo.paths == (*missing[0].paths, *missing[1].paths)
    assert with_photo.reads == (tmp_path / "bakau.jpg",)
    assert (without.paths, without.reads) == (more[0].paths, ())


def test_a_job_that_was_sent_away_draws_what_its_paths_say(tmp_path: Path, shown: CardCopy) -> None:
    claims: list[Claim] = pickle.loads(  # noqa: S301 - our own
        pickle.dumps(list(claims_of(kit_page(cards_for(shown)))))
    )
    (job,) = batches_of(claims[:2], root=tmp_path)

    drawn = pickle.loads(pickle.dumps(job)).make(PHOTO)  # noqa: S301 - our own
    sizes = [Image.open(BytesIO(data)).size for data in drawn]
    assert sizes == [Shape.LINK.value, Shape.SQUARE.value]


def test_another_photo_is_another_card(shown: CardCopy) -> None:
    cards = {card.address for card in cards_for(shown)}
    others = {card.address for card in cards_for(replace(shown, photo_digest="0" * 12))}

    assert cards.isdisjoint(others)
