"""All files of a picture come from one decoding, the same bytes on every machine and run."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat, features

from bench.photos import photo as scene
from plugins.decoding.unusable import UnusablePictureError
from plugins.newsroom.findings import BuildStopped
from plugins.newsroom.story import Photo
from plugins.photos.developing import Copy, Cut, developed, kinds
from plugins.photos.recipe import picture_of, recipe_of, renditions_claim
from plugins.photos.settings import PhotoSettings
from tests.conftest import ROOT
from tests.decoding.samples import swapped_profile
from tests.photos.samples import jpeg

FORMATS = ("avif", "webp", "jpg")
COPIES = tuple(
    Copy(cut=Cut(width=wide, height=high, through=larger), kind=kind)
    for kind in FORMATS
    for wide, high, larger in ((48, 32, ((120, 80),)), (120, 80, ()))
)
AGAIN = """
import sys
from hashlib import sha256
from tests.photos.test_developing import files_of
print(*(sha256(data).hexdigest() for data in files_of(sys.argv[1])))
"""


def files_of(file: str | Path) -> tuple[bytes, ...]:
    return developed(Path(file).read_bytes(), 5.0, COPIES, PhotoSettings())


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "foto.jpg"
    exif = Image.Exif()
    exif[0x010F] = "Kamera Pak Budi"
    data = jpeg(600, 400, exif=exif, comment=b"rumah saya", icc_profile=swapped_profile())
    file.write_bytes(data)
    return file


def test_each_file_is_what_its_name_says_and_nothing_but_pixels(photo: Path) -> None:
    names = {"avif": "AVIF", "webp": "WEBP", "jpg": "JPEG"}
    for copy, data in zip(COPIES, files_of(photo), strict=True):
        with Image.open(io.BytesIO(data)) as image:
            assert (image.format, image.size) == (
                names[copy.kind],
                (copy.cut.width, copy.cut.height),
            )
            assert not image.getexif()
            assert {"icc_profile", "exif", "xmp", "comment"}.isdisjoint(image.info)
        assert b"Budi" not in data
        assert b"rumah" not in data


def test_another_process_makes_the_same_bytes(photo: Path) -> None:
    runs = {
        subprocess.run(
            [sys.executable, "-c", AGAIN, str(photo)],
            capture_output=True,
            check=True,
            text=True,
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        ).stdout
        for seed in ("1", "2")
    }

    assert len(runs) == 1


def test_the_best_format_for_old_browsers_is_there_without_avif(
    photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = Photo(path=photo.name, digest="a", size=(600, 400))
    full = picture_of(own, recipe_of(PhotoSettings()))

    assert kinds() == ("avif", "webp")
    kinds.cache_clear()
    with monkeypatch.context() as built_without_it:
        built_without_it.setattr(features, "check", lambda feature: feature != "avif")
        lean = picture_of(own, recipe_of(PhotoSettings()))
    kinds.cache_clear()

    assert [form.mime for form in full.formats] == ["image/avif", "image/webp"]
    assert [form.mime for form in lean.formats] == ["image/webp"]
    assert lean.fallback.address.endswith(".jpg")
    assert full.fallback.address != lean.fallback.address


def decoded(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def distance(one: Image.Image, other: Image.Image) -> float:
    """Root mean square of the difference, in levels."""
    return max(ImageStat.Stat(ImageChops.difference(one, other)).rms)


def test_a_file_is_the_same_whatever_is_made_beside_it() -> None:
    market = scene(4, (400, 300))
    cuts = (
        Cut(width=80, height=60, through=((200, 150),)),
        Cut(width=80, height=60),  # a crop that happens to be as large
        Cut(width=200, height=150),
    )
    copies = tuple(Copy(cut=cut, kind="jpg") for cut in cuts)

    together = developed(market, 1.0, copies, PhotoSettings())
    alone = [developed(market, 1.0, (copy,), PhotoSettings())[0] for copy in copies]
    assert list(together) == alone


def test_a_photo_that_breaks_off_is_refused() -> None:
    with pytest.raises(UnusablePictureError):
        developed(scene(4, (400, 300))[:-2000], 1.0, COPIES, PhotoSettings())


def test_a_picture_scaled_down_in_steps_is_as_sharp_as_one_scaled_at_once() -> None:
    market = scene(4, (800, 600))  # the finest detail of all scenes
    sizes = ((600, 450), (400, 300))
    cuts = (Cut(width=200, height=150, through=sizes), Cut(width=200, height=150))
    copies = tuple(Copy(cut=cut, kind="jpg") for cut in cuts)

    stepped, direct = map(decoded, developed(market, 1.0, copies, PhotoSettings(jpeg=100)))
    blurred = decoded(market).resize((200, 150), Image.Resampling.BILINEAR)

    assert distance(stepped, direct) < 1.5 < distance(blurred, direct)


def test_a_photo_shown_at_its_own_size_takes_nothing_along(photo: Path) -> None:
    copies = tuple(Copy(cut=Cut(width=600, height=400), kind=kind) for kind in FORMATS)

    for data in developed(photo.read_bytes(), 1.0, copies, PhotoSettings()):
        with Image.open(io.BytesIO(data)) as image:
            assert image.size == (600, 400)
            assert not image.getexif()
            assert {"icc_profile", "exif", "xmp", "comment"}.isdisjoint(image.info)
        assert b"Budi" not in data
        assert b"rumah" not in data


def test_a_town_may_do_with_one_format_and_every_page_still_has_its_file(photo: Path) -> None:
    lean = recipe_of(PhotoSettings(formats=("webp",), fallback_format="webp"))
    own = Photo(path=photo.name, digest="a", size=(2000, 1000))

    picture = picture_of(own, lean)
    (webp,) = picture.formats
    assert picture.fallback in webp.renditions
    made = {f"/{path}" for path in renditions_claim(own, lean).paths}
    assert made == {file.address for file in webp.renditions}
    assert len(made) == 4


def test_a_tall_photo_fills_no_width_at_which_webp_ends() -> None:
    wide = recipe_of(PhotoSettings(widths=(800, 1600, 2400), fallback=2400))
    own = Photo(path="menara.jpg", digest="a", size=(2440, 24_400))

    files = [file for form in picture_of(own, wide).formats for file in form.renditions]

    assert {file.width for file in files} == {800, 1600}
    assert picture_of(own, wide).fallback.width == 1638
    assert max(file.height for file in files) <= 16_383


def test_more_effort_gives_smaller_files() -> None:
    copies = (Copy(cut=Cut(width=400, height=300), kind="webp"),)
    market = scene(4, (400, 300))

    hasty, patient = (
        len(developed(market, 1.0, copies, PhotoSettings(effort=effort))[0]) for effort in (0, 4)
    )
    assert patient < hasty


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"formats": ("avif", "wepb")}, "PHOTOS['formats'] has 'wepb'.\n    Known: avif, webp."),
        ({"formats": ()}, "PHOTOS['formats'] is empty.\n    Add 'webp' to it."),
        ({"fallback_format": "png"}, "PHOTOS['fallback_format'] has 'png'.\n    Known: jpg, webp."),
    ],
)
def test_a_format_that_nobody_makes_stops_the_build(wrong: dict[str, object], said: str) -> None:
    with pytest.raises(BuildStopped) as stopped:
        PhotoSettings(**wrong)  # type: ignore[arg-type]

    assert str(stopped.value) == f"Setting: {said}"
