import io
from pathlib import Path

import pytest
from PIL import Image, ImageStat

from plugins.newsroom.findings import StoriesNeedMending
from tests.conftest import Publish, page


def candidates(output: Path, address: str) -> dict[int, Path]:
    (srcset,) = page(output, address).xpath("//article//figure//img/@srcset")
    parts = [part.split() for part in srcset.split(",")]
    return {int(width.removesuffix("w")): output / file.lstrip("/") for file, width in parts}


def photo(width: int, height: int, **options: object) -> bytes:
    out = io.BytesIO()
    image = Image.new("RGB", (width, height), "#3f7a4d")
    image.paste("#b3262e", (0, 0, width // 4, height // 4))
    image.save(out, "JPEG", **options)
    return out.getvalue()


def test_a_photo_comes_in_widths_for_every_screen(publish: Publish) -> None:
    files = candidates(publish(), "/berita/bakau/")

    assert sorted(files) == [480, 800, 1200, 1600]
    for width, file in files.items():
        with Image.open(file) as image:
            assert (image.format, image.width) == ("WEBP", width)


def test_a_small_photo_is_never_blown_up(publish: Publish) -> None:
    files = candidates(publish({"foto/bakau.jpg": photo(640, 427)}), "/berita/bakau/")

    assert sorted(files) == [480]


def test_a_photo_that_lies_on_its_side_stands_up_and_tells_nothing(publish: Publish) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    exif[0x010F] = "Kamera Pak Budi"
    data = photo(1600, 1000, exif=exif, comment=b"rumah saya")

    output = publish({"foto/bakau.jpg": data})

    for file in candidates(output, "/berita/bakau/").values():
        assert b"Budi" not in file.read_bytes()
        assert b"rumah saya" not in file.read_bytes()
        with Image.open(file) as image:
            assert image.height > image.width
            corner = image.convert("RGB").crop((image.width - 8, 0, image.width, 8))
            red, green, _ = ImageStat.Stat(corner).mean
            assert red > green  # the marked corner went from top left to top right
            assert not image.getexif()
    (image,) = page(output, "/berita/bakau/").xpath("//article//figure//img")
    assert int(image.get("height")) > int(image.get("width"))


def test_another_photo_under_the_same_name_has_another_address(publish: Publish) -> None:
    before = set(candidates(publish(), "/berita/bakau/").values())

    after = set(
        candidates(publish({"foto/bakau.jpg": photo(1600, 1067)}), "/berita/bakau/").values()
    )

    assert not before & after


@pytest.mark.parametrize(
    "data",
    [b"", b"bukan foto", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a" + bytes(40)],
)
def test_what_is_no_photo_is_a_finding(publish: Publish, data: bytes) -> None:
    with pytest.raises(StoriesNeedMending, match=r"bakau.md:10  \[blokir\] foto-tidak-terbaca"):
        publish({"foto/bakau.jpg": data})


def test_a_photo_that_is_cut_off_is_a_finding(publish: Publish) -> None:
    whole = photo(1600, 1067)

    with pytest.raises(StoriesNeedMending, match="foto-tidak-terbaca"):
        publish({"foto/bakau.jpg": whole[: len(whole) // 3]})
