"""The size that a coded picture has by its own account is read from real encoders' work."""

import pytest
from PIL import Image

from plugins.decoding.boxes import boxes_in
from plugins.decoding.coded import av1_sizes, hevc_sizes
from plugins.decoding.items import Items, items_of
from tests.decoding.heic import coded, heic
from tests.decoding.hevc import picture
from tests.decoding.samples import written

SIZES = [(64, 64), (96, 32), (160, 128), (1024, 64)]


def items_in(data: bytes) -> Items:
    (meta,) = (box for box in boxes_in(data, 0, len(data)) if box.name == b"meta")
    return items_of(data, meta)


@pytest.mark.parametrize("size", [*SIZES, (33, 77)])
def test_the_size_of_an_av1_picture_is_read_from_its_pixels(size: tuple[int, int]) -> None:
    items = items_in(written(Image.new("RGB", size), "AVIF", speed=10, max_threads=1))

    assert set(av1_sizes(b"", items.content(items.primary))) == {size}


def test_the_size_of_an_av1_sequence_is_read_from_its_longer_header() -> None:
    others = [Image.new("RGB", (64, 48), "#ffffff")]
    data = written(
        Image.new("RGB", (64, 48)), "AVIF", save_all=True, append_images=others, speed=10
    )
    items = items_in(data)

    assert set(av1_sizes(b"", items.content(items.primary))) == {(64, 48)}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("depth", [8, 10])
def test_the_size_of_a_hevc_picture_is_read_from_its_parameters(
    size: tuple[int, int], depth: int
) -> None:
    shown = picture(*size, lambda _column, _row: (9, 9, 9), depth=depth)
    items = items_in(heic(coded(1, shown, size)))

    (configuration,) = items.properties(1, b"hvcC")
    assert set(hevc_sizes(configuration, items.content(1))) == {size}


def test_parameters_among_the_pixels_count_as_well() -> None:
    honest = picture(64, 64, lambda _column, _row: (9, 9, 9))
    larger = picture(64, 64, lambda _column, _row: (9, 9, 9), claims=8192)
    start = larger.configuration.index(b"\x42\x01\x01")
    length = int.from_bytes(larger.configuration[start - 2 : start])
    inside = length.to_bytes(4) + larger.configuration[start : start + length] + honest.data

    assert set(hevc_sizes(honest.configuration, inside)) == {(64, 64), (8192, 8192)}
