"""Whatever bytes a picture is made of: pixels, or a reason in words; never a crash, and soon."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from plugins.decoding.opening import Glimpse, glimpse_of, pixels_of
from plugins.decoding.unusable import UnusablePictureError
from tests.hostile.fuzzing import TRIED
from tests.hostile.painted import HEIC, held, many_scans, moving, painted, saved, secretive

WORST = 10.0
"""CPU seconds."""
LARGEST = 60_000_000
SEEDS: dict[str, bytes] = {
    "JPEG": secretive("JPEG"),
    "progressive JPEG": many_scans(3),
    "CMYK": saved(painted().convert("CMYK"), "JPEG"),
    "PNG": secretive("PNG"),
    "palette": saved(painted().quantize(8), "PNG", transparency=3),
    "WebP": held(6, "WEBP"),
    "moving WebP": moving("WEBP"),
    "AVIF": held(3, "AVIF"),
    "HEIC": HEIC,
}
Change = Callable[[bytes], bytes]
places = st.integers(0, 1_000_000)
BYTES = st.sampled_from([0, 1, 0x7F, 0x80, 0xFE, 0xFF]) | st.integers(0, 255)


def flipped(at: int, to: int) -> Change:
    def change(data: bytes) -> bytes:
        place = at % len(data)
        return data[:place] + bytes((to,)) + data[place + 1 :]

    return change


def cut(at: int) -> Change:
    return lambda data: data[: at % len(data) + 1]


def repeated(at: int, size: int, times: int) -> Change:
    def change(data: bytes) -> bytes:
        place = at % len(data)
        return data[:place] + data[place : place + size] * times + data[place:]

    return change


def dropped(at: int, size: int) -> Change:
    def change(data: bytes) -> bytes:
        place = at % len(data)
        return data[: place + 1] + data[place + size + 1 :]

    return change


def numbered(at: int, number: int) -> Change:
    """Four bytes that say another length or size."""

    def change(data: bytes) -> bytes:
        place = at % len(data)
        return data[:place] + number.to_bytes(4, "big") + data[place + 4 :]

    return change


sizes = st.sampled_from([0, 1, 0xFFFF, 0x10000, 0x7FFFFFFF, 0xFFFFFFFF]) | st.integers(0, 2**32 - 1)
changes = st.lists(
    st.builds(flipped, places, BYTES)
    | st.builds(cut, places)
    | st.builds(repeated, places, st.integers(1, 64), st.integers(1, 40))
    | st.builds(dropped, places, st.integers(1, 64))
    | st.builds(numbered, places, sizes),
    min_size=1,
    max_size=6,
)


def _opened(data: bytes) -> tuple[Glimpse, Image.Image] | UnusablePictureError:
    try:
        return glimpse_of(data), pixels_of(data)
    except UnusablePictureError as trouble:
        return trouble


def check(data: bytes) -> bool:
    """Whether it was opened."""
    started = time.process_time()
    opened = _opened(data)

    assert time.process_time() - started < WORST
    if isinstance(opened, UnusablePictureError):
        assert str(opened)
        assert "Error" not in str(opened)
        return False
    glimpse, pixels = opened
    assert pixels.mode == "RGB"
    assert pixels.size == glimpse.size
    assert pixels.width * pixels.height <= LARGEST
    assert pixels.info == {}
    return True


@pytest.mark.parametrize("kind", [kind for kind in SEEDS if not kind.startswith("moving")])
def test_the_seeds_are_pictures(kind: str) -> None:
    assert check(SEEDS[kind])


@TRIED
@given(st.sampled_from(sorted(SEEDS)), changes)
def test_any_change_of_a_picture(kind: str, changes: list[Change]) -> None:
    data = SEEDS[kind]
    for change in changes:
        data = change(data)

    check(data)


@TRIED
@given(st.sampled_from(sorted(SEEDS)), st.sampled_from(sorted(SEEDS)), places, places)
def test_any_two_pictures_in_one(first: str, second: str, at: int, start: int) -> None:
    one, other = SEEDS[first], SEEDS[second]

    check(one[: at % len(one)] + other[start % len(other) :])


@TRIED
@given(
    st.sampled_from(
        [b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP", b"\0\0\0\x18ftypheic"]
    ),
    st.binary(max_size=400),
)
def test_any_bytes_behind_any_beginning(begin: bytes, data: bytes) -> None:
    check(begin + data)
