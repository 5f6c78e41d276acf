from pathlib import Path

import pytest
from PIL import Image, ImageStat

from plugins.newsroom.findings import StoriesNeedMending
from tests.conftest import Publish, page
from tests.photos.samples import jpeg as photo

LEAD = "//article//figure[contains(@class, 'prose__plate')]"
FORMATS = {"image/avif": "AVIF", "image/webp": "WEBP"}


def candidates(output: Path, address: str) -> dict[tuple[str, int], Path]:
    """The files of the lead picture by format and width; the fall-back is the JPEG."""
    (lead,) = page(output, address).xpath(LEAD)
    (image,) = lead.iter("img")
    found = {("JPEG", int(image.get("width"))): output / image.get("src").lstrip("/")}
    for source in lead.iter("source"):
        for part in source.get("srcset").split(","):
            file, width = part.split()
            kind = FORMATS[source.get("type")]
            found[kind, int(width.removesuffix("w"))] = output / file.lstrip("/")
    return found


def test_a_photo_comes_in_formats_and_widths_for_every_screen(publish: Publish) -> None:
    files = candidates(publish(), "/berita/bakau/")

    widths = [(kind, wide) for kind in ("AVIF", "WEBP") for wide in (480, 800, 1200, 1600)]
    assert sorted(files) == sorted([*widths, ("JPEG", 1200)])
    for (kind, width), file in files.items():
        with Image.open(file) as image:
            assert (image.format, image.width) == (kind, width)


def test_a_browser_meets_the_leanest_format_first(publish: Publish) -> None:
    output = publish()

    (lead,) = page(output, "/berita/bakau/").xpath(LEAD)
    assert [source.get("type") for source in lead.iter("source")] == ["image/avif", "image/webp"]
    (image,) = lead.iter("img")
    assert (image.get("fetchpriority"), image.get("loading")) == ("high", None)

    # The newest story, which leads the front page, has no photo.
    below = page(output, "/").xpath("//img[contains(@class, 'picture')]")
    assert {image.get("loading") for image in below} == {"lazy"}


def test_a_small_photo_is_never_blown_up(publish: Publish) -> None:
    files = candidates(publish({"foto/bakau.jpg": photo(640, 427)}), "/berita/bakau/")

    assert sorted(files) == [("AVIF", 480), ("JPEG", 640), ("WEBP", 480)]
    tiny = candidates(publish({"foto/bakau.jpg": photo(300, 200)}), "/berita/bakau/")
    assert sorted(tiny) == [("AVIF", 300), ("JPEG", 300), ("WEBP", 300)]


def test_the_room_of_a_photo_has_its_tint_before_it_comes(publish: Publish) -> None:
    (lead,) = page(publish(), "/berita/bakau/").xpath(LEAD + "//img")

    assert {"picture--hue4", "picture--light1"} <= set(lead.get("class").split())  # #3f7a4d


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

    with pytest.raises(StoriesNeedMending, match="foto-terpotong"):
        publish({"foto/bakau.jpg": whole[: len(whole) // 3]})
