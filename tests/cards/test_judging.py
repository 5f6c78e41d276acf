"""The judges of cards judge rightly: figures from the standard, and faults put in on purpose."""

import pytest
from PIL import Image

from plugins.cards.layout import TextLine
from tests.cards.judging import contrast_behind, ink_on, left_leaning, parted_numbers


def line(colour: tuple[int, int, int]) -> TextLine:
    return TextLine(
        text="Kue", role="headline", x=60, baseline=150, size=60, weight=800, colour=colour
    )


@pytest.mark.parametrize(
    ("ground", "colour", "ratio"),
    # As WebAIM's and the W3C's examples give them.
    [
        ("#000000", (255, 255, 255), 21.0),
        ("#767676", (255, 255, 255), 4.54),
        ("#ff0000", (255, 255, 255), 4.0),
        ("#ffffff", (0x76, 0x76, 0x76), 4.54),
    ],
)
def test_contrast_is_what_the_standard_says(
    ground: str, colour: tuple[int, int, int], ratio: float
) -> None:
    contrast = contrast_behind(Image.new("RGB", (300, 200), ground), line(colour))

    assert contrast.least == pytest.approx(ratio, abs=0.1)
    assert contrast.readable == (ratio > 4.5)


def test_one_bright_pixel_is_seen() -> None:
    seen = Image.new("RGB", (300, 200), "#000000")
    seen.putpixel((90, 130), (200, 200, 200))

    contrast = contrast_behind(seen, line((255, 255, 255)))

    assert contrast.least < 3
    assert 0.99 < contrast.readable < 1


def test_ink_is_what_words_changed() -> None:
    plain, written = Image.new("RGB", (20, 20), "#123456"), Image.new("RGB", (20, 20), "#123456")
    written.paste("#ffffff", (5, 6, 9, 12))

    assert ink_on(written, plain).getbbox() == (5, 6, 9, 12)
    assert ink_on(plain, plain).getbbox() is None


def test_a_leaning_word_at_a_lines_end_is_found() -> None:
    assert left_leaning(("Pantai yang", "hilang di", "sana dan")) == ["Pantai yang", "hilang di"]
    assert left_leaning(("Pantai Sampit", "yang hilang")) == []


@pytest.mark.parametrize(
    ("headline", "lines"),
    [
        ("Terowongan 172 lengkung cahaya", ("Terowongan 172", "lengkung cahaya")),
        ("Mulai 29 November 2026 nanti", ("Mulai 29 November", "2026 nanti")),
        ("Bantuan Rp14,8 miliar untuk desa", ("Bantuan Rp14,8", "miliar untuk desa")),
        ("Lomba mulai pukul 15.30 WIB", ("Lomba mulai pukul", "15.30 WIB")),
    ],
)
def test_a_number_parted_from_what_it_counts_is_found(
    headline: str, lines: tuple[str, ...]
) -> None:
    assert parted_numbers(headline, lines)
    assert not parted_numbers(headline, (headline,))
