"""Cards stay small enough for every scraper, and no smaller than they must."""

import random

from PIL import Image

from plugins.cards.jpeg import LIMIT, TARGET, jpeg_of
from tests.cards.samples import opened

SIZE = (1200, 630)


def quality_of(card: bytes) -> int:
    """Higher is better: the negative sum of what the encoder rounded away."""
    tables: dict[int, list[int]] = opened(card).quantization  # type: ignore[attr-defined]
    return -sum(map(sum, tables.values()))


def chance(*, share: float) -> Image.Image:
    """Noise on a part of a card."""
    image = Image.new("RGB", SIZE, "teal")
    part = (SIZE[0], round(SIZE[1] * share))
    noise = random.Random(7).randbytes(3 * part[0] * part[1])  # noqa: S311 (not a secret)
    image.paste(Image.frombytes("RGB", part, noise))
    return image


def test_pure_noise_is_within_the_limit() -> None:
    assert len(jpeg_of(chance(share=1.0))) <= LIMIT


def test_the_worst_noise_an_encoder_can_meet_is_within_the_limit() -> None:
    black_and_white = chance(share=1.0).convert("L").point([0] * 128 + [255] * 128).convert("RGB")

    assert len(jpeg_of(black_and_white)) <= LIMIT


def test_quality_goes_down_only_as_far_as_the_size_asks() -> None:
    calm, busy, wild = (jpeg_of(chance(share=share)) for share in (0.05, 0.2, 1.0))

    assert quality_of(calm) > quality_of(busy) > quality_of(wild)
    assert len(calm) <= TARGET
