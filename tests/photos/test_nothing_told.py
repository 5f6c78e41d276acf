"""What a camera knows of its owner stays with the newsroom: no file of the site tells any of it."""

import json
import subprocess
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import ROOMS, STORY, TINY, Publish
from tests.decoding.heic import exif, icc, xmp
from tests.decoding.honest import avif, jpeg, phone, plain_png, two_pictures, webp
from tests.decoding.samples import ADOBE_RGB, OWNER, chunk, picture, segment, turned
from tests.servers import find_server

CANARY = b"RUMAH-PAK-BUDI-7C1D"
PLACE = (-2.53177, 112.95003)
TOLD = (
    f"-EXIF:Artist={CANARY.decode()}", f"-EXIF:UserComment={CANARY.decode()}",
    f"-EXIF:GPSLatitude={abs(PLACE[0])}", "-EXIF:GPSLatitudeRef=S",
    f"-EXIF:GPSLongitude={PLACE[1]}", "-EXIF:GPSLongitudeRef=E",
    f"-XMP-dc:Creator={CANARY.decode()}", f"-XMP-exif:GPSLatitude={PLACE[0]}",
)  # fmt: skip
OF_JPEG = (
    f"-IPTC:By-line={CANARY.decode()}", f"-Comment={CANARY.decode()}",
    f"-Photoshop:URL=https://{CANARY.decode()}.example/", "-APP14:APP14Flags0=0",
)  # fmt: skip
PICTURES: Mapping[str, bytes] = {
    "foto/satu.jpg": jpeg(picture().resize((900, 600)), icc_profile=ADOBE_RGB),
    "foto/dua.jpg": two_pictures(),
    "foto/tiga.png": plain_png(
        chunk(b"tEXt", b"Author\0" + CANARY),
        chunk(b"iTXt", b"Title\0\0\0\0\0" + CANARY),
        chunk(b"eXIf", turned(1)[6:] + CANARY),
    ),
    "foto/empat.webp": webp(exif=turned(1) + CANARY, xmp=CANARY, icc_profile=ADOBE_RGB),
    "foto/lima.avif": avif(exif=turned(1) + CANARY, xmp=CANARY, icc_profile=ADOBE_RGB),
    "foto/enam.heic": phone(
        exif(8, turned(1)[6:] + CANARY), xmp(9, CANARY), properties=[icc(ADOBE_RGB)]
    ),
}
PLAIN = frozenset(("SourceFile", "ExifTool", "System", "File", "Composite"))
"""What exiftool tells of any file: its name, its times, its size in pixels."""
HARMLESS = PLAIN | {"JFIF", "RIFF", "QuickTime", "Meta", "PNG", "SVG", "XML", "HTML"}
"""Groups that hold what a decoder must know, and pages."""


def with_everything(file: Path, exiftool: str) -> None:
    """All that telephones and agencies write down, by the tool that knows how each does."""
    thumbnail = file.with_suffix(".thumb")
    thumbnail.write_bytes(jpeg(Image.new("RGB", (16, 16)), comment=CANARY))
    done = subprocess.run(
        [
            exiftool,
            "-q",
            "-overwrite_original",
            *TOLD,
            *OF_JPEG,
            f"-ThumbnailImage<={thumbnail}",
            file,
        ],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    thumbnail.unlink()


def told_by(exiftool: str, *files: Path) -> list[Mapping[str, object]]:
    """Every tag of every file, behind its group."""
    done = subprocess.run(
        [exiftool, "-j", "-G1", "-a", "-u", "-U", "-r", "-ee", *files], capture_output=True
    )
    found: list[Mapping[str, object]] = json.loads(done.stdout)
    return found


@pytest.fixture
def originals(tmp_path: Path) -> Mapping[str, bytes]:
    exiftool = find_server("exiftool", "libimage-exiftool-perl")
    made = {}
    for name, data in PICTURES.items():
        file = tmp_path / Path(name).name
        file.write_bytes(data)
        if name.endswith(".jpg"):
            with_everything(file, exiftool)
        # And what no tool would write: a maker's own segment, and a trailer.
        data = file.read_bytes() + CANARY
        if name.endswith(".jpg"):
            data = data[:2] + segment(0xE7, CANARY) + segment(0xFE, CANARY) + data[2:]
        made[name] = data
    return made


def test_the_samples_tell_all_that_is_looked_for(
    originals: Mapping[str, bytes], tmp_path: Path
) -> None:
    exiftool = find_server("exiftool", "libimage-exiftool-perl")
    file = tmp_path / "satu.jpg"
    file.write_bytes(originals["foto/satu.jpg"])

    (told,) = told_by(exiftool, file)
    groups = {name.partition(":")[0] for name in told}
    assert {"IFD0", "GPS", "IFD1", "XMP-dc", "IPTC", "ICC-header"} <= groups
    assert "File:Comment" in told
    assert all(CANARY in data for data in originals.values())
    assert sum(OWNER in data for data in originals.values()) >= 3


def test_no_file_of_the_site_tells_what_a_camera_knew(
    publish: Publish, originals: Mapping[str, bytes]
) -> None:
    exiftool = find_server("exiftool", "libimage-exiftool-perl")
    head, *others = originals
    figures = "\n\n".join(f'![Gambar {n}]({path} "Foto: Budi")' for n, path in enumerate(others))
    story = STORY.replace("foto/bakau.jpg", head) + f"\n{figures}\n"
    rooms = [*ROOMS, "search", "offline", "security"]

    output = publish(
        {"berita/2026/bakau.md": story, "foto/bakau.jpg": None, **originals},
        PLUGINS=[f"plugins.{room}" for room in rooms],
    )

    files = [file for file in output.rglob("*") if file.is_file()]
    pictures = [file for file in files if file.suffix in {".jpg", ".webp", ".avif", ".png"}]
    assert {"foto", "kartu"} <= {file.parent.name for file in pictures}
    assert len(pictures) > 40

    known = {
        sha256(data).digest()
        for data in (*originals.values(), *TINY.values())
        if isinstance(data, bytes)
    }
    for file in files:
        data = file.read_bytes()
        assert CANARY not in data, file
        assert CANARY.decode().encode("utf-16-le") not in data, file
        assert OWNER not in data, file
        assert sha256(data).digest() not in known, file
    for told in told_by(exiftool, *pictures):
        groups = {name.partition(":")[0] for name in told}
        assert groups <= HARMLESS, (told["SourceFile"], groups - HARMLESS)
        assert "File:Comment" not in told, told["SourceFile"]
