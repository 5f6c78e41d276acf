"""Cards stay small enough for every scraper, and no smaller than they must."""

import random

import pytest
from PIL import Image

from plugins.cards.jpeg import LIMIT, LIMITS, TARGETS, jpeg_of
from plugins.newsroom.card import Shape
from tests.cards.samples import opened

each_shape = pytest.mark.parametrize("shape", list(Shape), ids=lambda shape: shape.name)


def quality_of(card: bytes) -> int:
    """Higher is better: the negative sum of what the encoder rounded away."""
    tables: dict[int, list[int]] = opened(card).quantization  # type: ignore[attr-defined]
    return -sum(map(sum, tables.values()))


def chance(shape: Shape = Shape.LINK, *, share: float = 1.0) -> Image.Image:
    """Noise on a part of a card."""
    image = Image.new("RGB", shape.value, "teal")
    part = (shape.width, round(shape.height * share))
    noise = random.Random(7).randbytes(3 * part[0] * part[1])  # noqa: S311 (not a secret)
    image.paste(Image.frombytes("RGB", part, noise))
    return image


def black_and_white(shape: Shape) -> Image.Image:
    """The worst noise that an encoder can meet."""
    return chance(shape).convert("L").point([0] * 128 + [255] * 128).convert("RGB")


def limit_of(shape: Shape) -> int:
    return 290_000 if shape is Shape.LINK else 500_000


@each_shape
def test_pure_noise_is_within_the_limit(shape: Shape) -> None:
    assert LIMITS.get(shape, LIMIT) == limit_of(shape)
    assert len(jpeg_of(chance(shape), shape)) <= limit_of(shape)
    assert len(jpeg_of(black_and_white(shape), shape)) <= limit_of(shape)


def test_quality_goes_down_only_as_far_as_the_size_asks() -> None:
    calm, busy, wild = (jpeg_of(chance(share=share), Shape.LINK) for share in (0.05, 0.25, 1.0))

    assert quality_of(calm) > quality_of(busy) > quality_of(wild)
    assert len(calm) <= TARGETS[Shape.LINK]


def test_a_picture_of_a_post_may_be_larger_than_a_links() -> None:
    link, square = (jpeg_of(chance(), shape) for shape in (Shape.LINK, Shape.SQUARE))

    assert len(link) <= limit_of(Shape.LINK) < len(square)
    assert quality_of(square) > quality_of(link)


def test_the_file_is_a_baseline_jpeg_with_halved_colours() -> None:
    card = jpeg_of(chance(share=0.1), Shape.LINK)
    frame = card[card.index(b"\xff\xc0") + 2 :]  # "SOF0" is what baseline files begin with
    sampling = [frame[9 + 3 * number] for number in range(3)]

    assert b"\xff\xc2" not in card.partition(b"\xff\xda")[0]
    assert "progressive" not in opened(card).info
    assert sampling == [0x22, 0x11, 0x11]


@each_shape
def test_equal_pixels_are_equal_bytes(shape: Shape) -> None:
    assert jpeg_of(chance(shape, share=0.1), shape) == jpeg_of(chance(shape, share=0.1), shape)
