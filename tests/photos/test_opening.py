"""Whatever a journalist sends comes out as upright sRGB pixels, or as one plain refusal."""

import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from plugins.photos.opening import UnusablePictureError, glanced, pixels_of, seen, tint_of
from tests.photos.samples import jpeg, swapped_profile, written

RED, BLUE = (255, 0, 0), (20, 60, 160)


def kept(tmp_path: Path, data: bytes) -> Path:
    file = tmp_path / "foto"
    file.write_bytes(data)
    return file


def near(colour: object, other: tuple[int, int, int]) -> bool:
    assert isinstance(colour, tuple)
    return all(abs(a - b) < 12 for a, b in zip(colour, other, strict=True))


@pytest.mark.parametrize(
    ("made", "kind", "colour"),
    [
        (lambda: Image.new("L", (60, 60), 128), "PNG", (128, 128, 128)),
        (lambda: Image.new("I;16", (60, 60), 128 * 256), "PNG", (128, 128, 128)),
        (lambda: Image.new("RGB", (60, 60), BLUE).quantize(4), "PNG", BLUE),
        (lambda: Image.new("RGBA", (60, 60), (0, 0, 0, 0)), "PNG", (255, 255, 255)),
        (lambda: Image.new("RGBA", (60, 60), (*BLUE, 255)), "WEBP", BLUE),
        (lambda: Image.new("CMYK", (60, 60), (0, 255, 255, 0)), "JPEG", RED),
    ],
)
def test_every_kind_of_picture_becomes_plain_rgb(
    tmp_path: Path, made: Callable[[], Image.Image], kind: str, colour: tuple[int, int, int]
) -> None:
    pixels = pixels_of(kept(tmp_path, written(made(), kind)), shrink=1)

    assert pixels.mode == "RGB"
    assert not pixels.info
    assert near(pixels.getpixel((30, 30)), colour)


def test_colours_of_another_profile_become_srgb(tmp_path: Path) -> None:
    image = Image.new("RGB", (60, 60), (0, 255, 0))
    file = kept(tmp_path, written(image, "PNG", icc_profile=swapped_profile()))

    assert near(pixels_of(file, shrink=1).getpixel((5, 5)), RED)
    assert seen(file).tint[0] == 0  # red, not the green that was written


def test_a_broken_profile_does_not_cost_the_photo(tmp_path: Path) -> None:
    file = kept(tmp_path, written(Image.new("RGB", (9, 9), BLUE), "PNG", icc_profile=b"none"))

    assert near(pixels_of(file, shrink=1).getpixel((5, 5)), BLUE)


def test_a_large_jpeg_is_decoded_no_larger_than_needed(tmp_path: Path) -> None:
    file = kept(tmp_path, jpeg(4000, 3000))

    assert pixels_of(file, shrink=2.5).size == (2000, 1500)
    assert pixels_of(file, shrink=1.9).size == (4000, 3000)
    assert seen(file).size == (4000, 3000)


@pytest.mark.parametrize(
    ("colour", "tint"),
    [
        ("#ffffff", (12, 4)),
        ("#000000", (12, 0)),
        ("#808080", (12, 2)),
        ("#c03030", (0, 2)),
        ("#30c030", (4, 2)),
        ("#102060", (8, 1)),
    ],
)
def test_a_tint_is_the_nearest_of_sixty_five(colour: str, tint: tuple[int, int]) -> None:
    assert tint_of(Image.new("RGB", (40, 30), colour)) == tint


@given(st.binary(max_size=300), st.integers(0, 400))
def test_any_bytes_are_a_picture_or_refused(data: bytes, cut: int) -> None:
    whole = jpeg(40, 30)
    for tried in (data, whole[:cut] + data, data + whole):
        file = io.BytesIO(tried)
        try:
            width, height = seen(file).size  # type: ignore[arg-type]  # Pillow opens either
        except UnusablePictureError:
            continue
        assert width > 0 < height


def test_a_bomb_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    file = kept(tmp_path, written(Image.new("1", (10_000, 10_000)), "PNG"))

    with pytest.raises(UnusablePictureError, match="10000 x 10000"):
        seen(file)


def test_a_photo_that_is_replaced_is_looked_at_again(tmp_path: Path) -> None:
    file = kept(tmp_path, jpeg(60, 40))
    assert glanced(file) == seen(file)

    written_at = file.stat().st_mtime_ns
    kept(tmp_path, jpeg(90, 30))
    os.utime(file, ns=(written_at + 1, written_at + 1))

    assert glanced(file).size == (90, 30)
    file.unlink()
    with pytest.raises(UnusablePictureError):
        glanced(file)
