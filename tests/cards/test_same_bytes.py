"""The same words and photo make the same card: in any process, language and company."""

import multiprocessing
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path

from plugins.cards.card import cards_for, draw
from plugins.newsroom.card import CardCopy
from tests.cards.photos import named
from tests.cards.test_legibility import EVENT, STORY

ROOT = Path(__file__).parents[2]
COPIES = (
    STORY,
    replace(STORY, headline="Hore 👍🏽, kata نور dan 森 di Sampit"),
    replace(EVENT, stamp="Ralat"),
)


def seals(copy: CardCopy, photo: bytes | None) -> list[str]:
    """The addresses of a story's cards and the digests of their bytes."""
    addresses = [card.address for card in cards_for(copy)]
    return addresses + [sha256(card).hexdigest() for card in draw(copy, photo)]


def test_drawn_twice_it_is_the_same() -> None:
    for photo in (None, named("market-0")):
        assert seals(STORY, photo) == seals(STORY, photo)


def test_drawn_alone_a_shape_is_what_it_is_among_the_others() -> None:
    photo = named("people-0")
    for shape, card in zip(
        (one.shape for one in cards_for(STORY)), draw(STORY, photo), strict=True
    ):
        assert draw(STORY, photo, (shape,)) == (card,)


def test_what_was_drawn_before_leaves_no_trace() -> None:
    photo = named("buildings-0")
    fresh = elsewhere(COPIES[:1], PYTHONHASHSEED="1")
    for copy in COPIES[1:]:
        draw(copy, photo)

    assert seals(STORY, photo) == fresh


def test_another_process_in_another_language_draws_the_same_bytes() -> None:
    strange = {"PYTHONHASHSEED": "4711", "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"}

    assert elsewhere(COPIES, **strange) == [
        seal for copy in COPIES for seal in seals(copy, named("buildings-0"))
    ]


def test_one_worker_or_two_draw_the_same_bytes() -> None:
    one, two = (by_workers(count) for count in (1, 2))

    assert one == two == [seals(copy, named("sky-0")) for copy in COPIES]


def by_workers(count: int) -> list[list[str]]:
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(count, mp_context=fresh) as pool:
        return list(pool.map(partial(seals, photo=named("sky-0")), COPIES))


def elsewhere(copies: tuple[CardCopy, ...], **environment: str) -> list[str]:
    """The seals of the first copies as a process of its own sees them."""
    program = (
        "from tests.cards.photos import named; from tests.cards.test_same_bytes import *; "
        f"[print(s) for copy in COPIES[:{len(copies)}] for s in seals(copy, named('buildings-0'))]"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        check=True,
    )
    return run.stdout.decode().split()
