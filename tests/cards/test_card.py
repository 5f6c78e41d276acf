"""What everyone who is sent a card may rely on."""

import hashlib
import os
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PIL import Image

from plugins.cards.card import card_for, draw
from plugins.newsroom.page import CardCopy
from tests.cards.samples import HEADLINES, LONG_WORD, copy, noisy, opened, plain, written

ROOT = Path(__file__).parents[2]
PHOTOS = {"none": None, "white": plain("white"), "black": plain("black"), "noisy": noisy()}
METADATA = {
    b"\xff\xe1": "EXIF or XMP",
    b"\xff\xe2": "ICC",
    b"\xff\xed": "IPTC",
    b"\xff\xfe": "comment",
}


def segments(card: bytes) -> list[bytes]:
    """The markers before the first scan of a JPEG."""
    found, at = [], 2
    while card[at : at + 2] != b"\xff\xda":
        found.append(card[at : at + 2])
        at += 2 + int.from_bytes(card[at + 2 : at + 4])
    return found


@pytest.mark.parametrize("photo", PHOTOS.values(), ids=PHOTOS)
def test_a_card_is_a_jpeg_that_every_network_takes(photo: bytes | None) -> None:
    card = draw(copy(), photo)

    image = opened(card)
    assert (image.format, image.size, image.mode) == ("JPEG", (1200, 630), "RGB")
    assert len(card) <= 300_000


def test_an_ordinary_card_is_light() -> None:
    assert len(draw(copy(), None)) <= 120_000


def test_a_card_says_nothing_about_where_its_photo_came_from() -> None:
    exif = Image.Exif()
    exif[0x010F] = "A telephone"
    exif.get_ifd(0x8825)[1] = "S"
    photo = written(
        Image.new("RGB", (1300, 900), "teal"), exif=exif, comment=b"at home", dpi=(300, 300)
    )

    card = draw(copy(), photo)

    assert not [METADATA[marker] for marker in segments(card) if marker in METADATA]
    assert not opened(card).getexif()
    assert "dpi" not in opened(card).info


@pytest.mark.parametrize("photo", [None, plain("teal")], ids=["designed", "photo"])
def test_the_same_words_and_photo_make_the_same_bytes(photo: bytes | None) -> None:
    assert draw(copy(), photo) == draw(copy(), photo)


def test_another_process_in_another_language_draws_the_same_bytes() -> None:
    program = (
        "import hashlib; from plugins.cards.card import card_for, draw; "
        "from tests.cards.samples import copy, plain; "
        "print(card_for(copy()).address, hashlib.sha256(draw(copy(), plain('teal'))).hexdigest())"
    )
    elsewhere = os.environ | {"PYTHONHASHSEED": "4711", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"}
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=elsewhere, capture_output=True, check=True
    )

    here = hashlib.sha256(draw(copy(), plain("teal"))).hexdigest()
    assert run.stdout.decode().split() == [card_for(copy()).address, here]


@pytest.mark.parametrize("headline", HEADLINES)
def test_every_headline_gets_a_card(headline: str) -> None:
    assert opened(draw(copy(headline), None)).size == (1200, 630)


def test_a_card_without_kicker_and_footnote_is_a_card() -> None:
    assert opened(draw(copy(kicker="", footnote=""), None)).size == (1200, 630)


def test_the_address_says_what_the_card_says() -> None:
    card = card_for(copy("Ibu-ibu menanam bakau"))

    assert card.address.startswith("/kartu/ibu-ibu-menanam-bakau-")
    assert card.address.endswith(".jpg")
    assert (card.width, card.height) == (1200, 630)


@pytest.mark.parametrize("headline", [*HEADLINES, LONG_WORD, "日本", ""])
def test_an_address_is_short_and_plain(headline: str) -> None:
    name = card_for(copy(headline)).address.removeprefix("/kartu/").removesuffix(".jpg")

    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    *words, digest = name.split("-")
    assert len(digest) == 12
    assert len("-".join(words)) <= 40


def test_whatever_changes_on_a_card_changes_its_address() -> None:
    first = copy()
    changed: dict[str, object] = {field.name: f"{field.name}!" for field in fields(CardCopy)}
    changed |= {"colour": "#8a3b1e", "focus": (0.2, 0.8)}
    others = [replace(first, **{name: value}) for name, value in changed.items()]  # type: ignore[arg-type]

    addresses = {card_for(each).address for each in (first, *others)}

    assert len(addresses) == 1 + len(fields(CardCopy))


def test_a_colour_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match=r"#rrggbb.*teal"):
        draw(copy(colour="teal"), None)
