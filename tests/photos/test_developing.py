"""All files of a picture come from one decoding, the same bytes on every machine and run."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from plugins.newsroom.story import Photo
from plugins.photos import collection as collections
from plugins.photos.collection import Collection
from plugins.photos.developing import Copy, Cut, developed, kinds
from plugins.photos.settings import PhotoSettings
from tests.conftest import ROOT
from tests.photos.samples import jpeg, swapped_profile

COPIES = tuple(
    Copy(cut=Cut(width=wide, height=high), kind=kind)
    for kind in ("avif", "webp", "jpg")
    for wide, high in ((48, 32), (120, 80))
)
AGAIN = """
import sys
from hashlib import sha256
from tests.photos.test_developing import files_of
print(*(sha256(data).hexdigest() for data in files_of(sys.argv[1])))
"""


def files_of(file: str | Path) -> tuple[bytes, ...]:
    return developed(Path(file), (600, 400), COPIES, PhotoSettings())


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
    own = Photo(path=photo.name)
    full = Collection(photo.parent, PhotoSettings()).picture(own)

    monkeypatch.setattr(collections, "kinds", lambda: ("webp",))  # a Pillow built without it
    lean = Collection(photo.parent, PhotoSettings()).picture(own)

    assert kinds() == ("avif", "webp")
    assert [form.mime for form in full.formats] == ["image/avif", "image/webp"]
    assert [form.mime for form in lean.formats] == ["image/webp"]
    assert lean.fallback.address.endswith(".jpg")
    assert full.fallback.address != lean.fallback.address
