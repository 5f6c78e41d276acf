"""What everyone who is sent a card may rely on; test_same_bytes.py says what stays the same."""

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import pytest
from PIL import Image

from plugins.cards.card import cards_for, draw
from plugins.cards.setting import TextTooLong
from plugins.newsroom.card import CardCopy, Shape
from plugins.newsroom.look import Look
from tests.cards.samples import HEADLINES, copy, noisy, opened, plain, written

SIZES = ((1200, 630), (1080, 1080), (1080, 1350), (1080, 1920))
PHOTOS = {"none": None, "white": plain("white"), "noisy": noisy()}
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
def test_a_story_has_four_jpegs_that_every_network_takes(photo: bytes | None) -> None:
    cards = draw(copy(), photo)

    seen = [(image.format, image.size, image.mode) for image in map(opened, cards)]
    assert seen == [("JPEG", size, "RGB") for size in SIZES]
    assert len(cards[0]) <= 290_000
    assert all(len(card) <= 500_000 for card in cards)


def test_an_ordinary_link_card_is_light() -> None:
    assert len(draw(copy(), None, (Shape.LINK,))[0]) <= 120_000


def test_only_the_shapes_asked_for_are_drawn_and_in_that_order() -> None:
    cards = draw(copy(), None, (Shape.STATUS, Shape.LINK))

    assert [opened(card).size for card in cards] == [SIZES[3], SIZES[0]]


def test_the_photo_is_decoded_once_for_all_shapes(monkeypatch: pytest.MonkeyPatch) -> None:
    photos = []
    open_image = Image.open

    def counted(*given: Any, **named: Any) -> Image.Image:
        photos.append(open_image(*given, **named))
        return photos[-1]

    photo = written(Image.new("RGB", (1300, 900), "teal"))
    monkeypatch.setattr(Image, "open", counted)

    assert len(draw(copy(), photo)) == 4
    assert len(photos) == 1


def test_cards_say_nothing_about_where_their_photo_came_from() -> None:
    exif = Image.Exif()
    exif[0x010F] = "A telephone"
    exif.get_ifd(0x8825)[1] = "S"
    photo = written(
        Image.new("RGB", (1300, 900), "teal"), exif=exif, comment=b"at home", dpi=(300, 300)
    )

    for card in draw(copy(), photo):
        assert not [METADATA[marker] for marker in segments(card) if marker in METADATA]
        assert not opened(card).getexif()
        assert "dpi" not in opened(card).info


@pytest.mark.parametrize("headline", HEADLINES)
def test_every_headline_gets_its_cards(headline: str) -> None:
    assert tuple(opened(card).size for card in draw(copy(headline), None)) == SIZES


def test_an_address_says_what_the_card_says_and_how_large_it_is() -> None:
    cards = cards_for(copy("Ibu-ibu menanam bakau"))

    assert [card.shape for card in cards] == list(Shape)
    assert [(card.width, card.height) for card in cards] == list(SIZES)
    stems = set()
    for card in cards:
        assert card.address.startswith("/kartu/ibu-ibu-menanam-bakau-")
        assert card.address.endswith(f"-{card.width}x{card.height}.jpg")
        stems.add(card.address.rpartition("-")[0])
    assert len(stems) == 1


@pytest.mark.parametrize("headline", [*HEADLINES, "日本", ""])
def test_an_address_is_short_and_plain(headline: str) -> None:
    name = cards_for(copy(headline))[0].address.removeprefix("/kartu/").removesuffix(".jpg")

    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    *words, digest, size = name.split("-")
    assert len(digest) == 12
    assert size == "1200x630"
    assert len("-".join(words)) <= 40


def changed(first: CardCopy) -> Iterator[CardCopy]:
    """A copy for each field, and each field of its look, that differs in it alone."""
    other: dict[str, Any] = {"colour": "#8a3b1e", "focus": (0.2, 0.8)}
    for field in fields(CardCopy):
        if field.name != "look":
            yield replace(first, **{field.name: other.get(field.name, f"{field.name}!")})
    for field in fields(Look):
        look: dict[str, Any] = {field.name: "#8a3b1e"}
        yield replace(first, look=replace(first.look, **look))


def test_whatever_changes_on_a_card_changes_its_addresses() -> None:
    copies = [copy(), *changed(copy())]

    addresses = {card.address for each in copies for card in cards_for(each)}

    assert len(copies) == len(fields(CardCopy)) + len(fields(Look))
    assert len(addresses) == 4 * len(copies)
    assert cards_for(copy()) == cards_for(copy())


@pytest.mark.parametrize("field", ["colour", "ink", "white", "soft", "gold"])
def test_a_colour_that_is_none_is_refused(field: str) -> None:
    teal: dict[str, Any] = {field: "teal"}
    wrong = copy(**teal) if field == "colour" else copy(look=replace(copy().look, **teal))

    with pytest.raises(ValueError, match=r"#rrggbb.*teal"):
        draw(wrong, None)


def test_a_headline_beyond_all_measure_is_refused_with_a_reason() -> None:
    with pytest.raises(TextTooLong, match="3000 letters do not fit on a card: 'kata kata"):
        draw(copy("kata " * 599 + "akhir"), None)


def test_the_channels_colour_shows_on_a_card_without_a_photo() -> None:
    red, blue = (
        opened(draw(copy(colour=colour), None, (Shape.LINK,))[0]).resize((1, 1)).getpixel((0, 0))
        for colour in ("#8c2f39", "#1f3f8b")
    )

    assert isinstance(red, tuple)
    assert isinstance(blue, tuple)
    assert red[0] > red[2]
    assert blue[2] > blue[0]


def test_a_card_without_a_photo_is_drawn_not_grey() -> None:
    for card in draw(copy(), None):
        image = opened(card)
        upper = image.crop((0, 0, image.width, image.height // 4))
        low, high = upper.convert("L").getextrema()
        assert isinstance(low, int)
        assert isinstance(high, int)
        assert high - low > 60
        assert upper.convert("HSV").getchannel("S").resize((1, 1)).tobytes()[0] > 60
