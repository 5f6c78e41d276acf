"""A JPEG without its end is shown without what was lost, or not at all: never with a grey bar."""

import io
from functools import cache

import pytest
from PIL import Image, ImageChops

from bench.photos import photo as scene
from plugins.decoding.opening import glimpse_of, pixels_of
from plugins.decoding.unusable import UnusablePictureError
from tests.decoding.samples import turned, written

WIDE, HIGH = 480, 1600
WAYS: dict[str, dict[str, object]] = {
    "at-once": {},
    "coarse-colours": {"subsampling": 2},
    "fine-colours": {"subsampling": 0},
    "with-restarts": {"restart_marker_blocks": 30},
    "in-passes": {"progressive": True},
    "grey": {"mode": "L"},
}


@cache
def whole(way: str) -> bytes:
    options = {**WAYS[way]}
    with Image.open(io.BytesIO(scene(4, (WIDE, HIGH)))) as image:
        return written(
            image.convert(str(options.pop("mode", "RGB"))), "JPEG", quality=85, **options
        )


def same_above(one: Image.Image, other: Image.Image) -> bool:
    """Whether the smaller picture is the upper part of the larger one, to the last level.

    But for its last row: colours between two rows of blocks are mixed from both.
    """
    box = (0, 0, one.width, one.height - (one.height < other.height))
    return ImageChops.difference(one.crop(box), other.crop(box)).getbbox() is None


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("lost", [1, 2, 3, 5, 12, 40, 150])
def test_what_lacks_its_last_bytes_is_shown_without_them(way: str, lost: int) -> None:
    made = pixels_of(whole(way)[:-lost])

    assert made.width == WIDE
    assert 0.98 * HIGH <= made.height <= HIGH
    assert same_above(made, pixels_of(whole(way)))
    assert glimpse_of(whole(way)[:-lost]).size == made.size


@pytest.mark.parametrize("way", WAYS)
def test_what_lacks_nothing_but_its_end_is_whole(way: str) -> None:
    assert pixels_of(whole(way)[:-2]).height == HIGH


@pytest.mark.parametrize("way", WAYS)
def test_wherever_it_is_cut_no_pixel_is_made_up(way: str) -> None:
    reference, shown = pixels_of(whole(way)), []
    for share in (0.1, 0.4, 0.7, 0.9, 0.96, 0.98, 0.99, 0.995, 0.998):
        try:
            made = pixels_of(whole(way)[: round(len(whole(way)) * share)])
        except UnusablePictureError:
            continue
        shown.append(share)
        assert same_above(made, reference), share

    assert 0.96 not in shown
    assert 0.998 in shown


def test_a_picture_in_passes_is_refused_when_the_last_pass_is_missing() -> None:
    data = whole("in-passes")
    last = data.rindex(b"\xff\xda")
    without_last_codes = data.rindex(b"\xff\xc4", 0, last)

    for end in (last, without_last_codes):
        for tail in (b"", b"\xff\xd9"[:1]):
            with pytest.raises(UnusablePictureError, match="terpotong"):
                pixels_of(data[:end] + tail)


def test_a_lying_picture_loses_the_rows_that_were_stored_last() -> None:
    with Image.open(io.BytesIO(whole("at-once"))) as image:
        lying = written(image, "JPEG", quality=85, exif=turned(6))

    made = pixels_of(lying[:-60])

    assert made.height == WIDE
    assert 0.98 * HIGH <= made.width < HIGH
    full = pixels_of(lying)
    left = full.width - made.width
    right = full.crop((left + 1, 0, full.width, full.height))
    assert ImageChops.difference(made.crop((1, 0, *made.size)), right).getbbox() is None


@pytest.mark.parametrize("end", [b"\xff\xd9", b""])
def test_a_grey_wall_is_no_missing_picture(end: bytes) -> None:
    with Image.open(io.BytesIO(scene(1, (320, 240)))) as image:
        image.paste((128, 128, 128), (0, 120, 320, 240))
        data = written(image, "JPEG", quality=90)

    assert glimpse_of(data[:-2] + end).size == (320, 240)
