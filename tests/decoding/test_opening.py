"""How a picture is opened: as small as it may be, with nothing beside its pixels."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from plugins.decoding.examining import bare_from
from plugins.decoding.glancing import glanced, seen, tint_of
from plugins.decoding.kinds import Kind
from plugins.decoding.opening import pixels_above, pixels_of
from plugins.decoding.unusable import Trouble, UnusablePictureError
from tests.decoding.heic import exif, xmp
from tests.decoding.honest import HONEST, avif, jpeg, phone, plain_png, webp
from tests.decoding.samples import behind_start, chunk, picture, segment, turned, written

SECRET = b"RUMAH-PAK-BUDI"
EXIF = turned(1) + SECRET


def large(width: int, height: int) -> bytes:
    return jpeg(picture().resize((width, height)))


def test_a_large_jpeg_is_decoded_no_larger_than_needed() -> None:
    photo = large(4000, 3000)

    assert pixels_of(photo, shrink=2.5).size == (2000, 1500)
    assert pixels_of(photo, shrink=1.9).size == (4000, 3000)
    assert pixels_above(photo, 1000).size == (2000, 1500)
    assert seen(photo).size == (4000, 3000)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.parametrize("size", [(1, 1), (5, 3), (7, 70), (17, 9)])
def test_a_tiny_picture_is_a_picture(kind: str, size: tuple[int, int]) -> None:
    data = written(Image.new("RGB", size, "#808080"), kind)

    assert pixels_of(data).size == size
    assert seen(data).size == size


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


def test_a_photo_that_is_replaced_is_looked_at_again(tmp_path: Path) -> None:
    file = tmp_path / "foto"
    file.write_bytes(large(60, 40))
    assert glanced(file) == seen(file.read_bytes())

    written_at = file.stat().st_mtime_ns
    file.write_bytes(large(90, 30))
    os.utime(file, ns=(written_at + 1, written_at + 1))

    assert glanced(file).size == (90, 30)
    file.unlink()
    with pytest.raises(UnusablePictureError):
        glanced(file)


def test_a_huge_file_is_not_even_read(tmp_path: Path) -> None:
    file = tmp_path / "foto.jpg"
    with file.open("wb") as sparse:
        sparse.truncate(10**12)

    with pytest.raises(UnusablePictureError, match="1000000 MB") as refused:
        glanced(file)
    assert refused.value.trouble is Trouble.TOO_LARGE


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (
            Kind.JPEG,
            behind_start(
                jpeg(),
                segment(0xE1, EXIF),
                segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + SECRET),
                segment(0xED, b"Photoshop 3.0\0" + SECRET),
                segment(0xFE, SECRET),
                segment(0xE2, b"MPF\0" + SECRET),
                segment(0xE2, b"ICC_PROFILE\0\1\1" + SECRET),
            )
            + SECRET,
        ),
        (
            Kind.PNG,
            plain_png(
                chunk(b"tEXt", b"Author\0" + SECRET),
                chunk(b"iTXt", SECRET),
                chunk(b"eXIf", EXIF[6:]),
                chunk(b"caNv", SECRET),
            )
            + SECRET,
        ),
        (Kind.WEBP, webp(exif=EXIF, xmp=SECRET, icc_profile=SECRET) + SECRET),
    ],
)
def test_a_decoder_sees_nothing_but_pixels(kind: Kind, data: bytes) -> None:
    bare = bare_from(data)

    assert bare.kind is kind
    assert SECRET in data
    assert SECRET not in bare.data


@pytest.mark.parametrize(
    "data",
    [
        phone(exif(8, EXIF[6:]), xmp(9, SECRET)),
        avif(exif=EXIF, xmp=SECRET),
    ],
    ids=["heic", "avif"],
)
def test_in_a_container_nothing_describes_the_picture_any_more(data: bytes) -> None:
    bare = bare_from(data)

    assert b"cdsc" in data
    assert b"cdsc" not in bare.data
    assert len(bare.data) == len(data)


def test_a_name_says_nothing_of_what_a_file_is(tmp_path: Path) -> None:
    for name, data in {"a.jpg": plain_png(), "b.png": webp(), "c.webp": phone()}.items():
        (tmp_path / name).write_bytes(data)
        assert all(glanced(tmp_path / name).size)


def test_a_picture_turned_by_its_camera_has_the_size_that_is_seen() -> None:
    assert seen(jpeg(picture(6), exif=turned(6))).size == (96, 64)


WHOLE = {
    name: HONEST[name].make()
    for name in ("jpeg", "jpeg-progressive", "png-palette", "webp", "avif", "heic-in-tiles-cut")
}


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(sorted(WHOLE)),
    st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=6)), max_size=4),
    st.floats(0, 1),
)
def test_any_harm_to_a_picture_leaves_a_picture_or_a_reason(
    name: str, changes: list[tuple[float, bytes]], kept: float
) -> None:
    data = bytearray(WHOLE[name])
    for share, other in changes:
        at = int(share * len(data))
        data[at : at + len(other)] = other
    try:
        width, height = seen(bytes(data[: max(1, int(len(data) * (0.5 + kept)))])).size
    except UnusablePictureError:
        return
    assert width > 0 < height


@given(st.binary(max_size=300), st.integers(0, 400))
def test_any_bytes_are_a_picture_or_refused(data: bytes, cut: int) -> None:
    whole = WHOLE["jpeg"]
    for tried in (data, whole[:cut] + data, data + whole, WHOLE["heic-in-tiles-cut"][:cut] + data):
        try:
            width, height = seen(tried).size
        except UnusablePictureError:
            continue
        assert width > 0 < height
