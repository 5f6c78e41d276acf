"""A photo is looked at once, again when its file changes, and never outside the content folder."""

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from plugins.bridge.photo_files import LARGEST, PhotoFile, PhotoFiles
from plugins.newsroom.digest import digest
from plugins.newsroom.story import Photo
from tests.conftest import Write

LONG_AGO = 1_000_000_000
SAMPAN = Photo(path="foto/sampan.jpg", alt="Sampan")


class Eyes:
    """Measures by the digest, and remembers what was looked at."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def measure(self, photo: Photo) -> Photo:
        self.seen.append(photo.path)
        return replace(photo, size=(1600, 1067), tint=(int(photo.digest[:1], 16) % 12, 3))


@pytest.fixture
def content(write: Write) -> Path:
    folder = write({"foto/sampan.jpg": b"sampan", "foto/bakau.jpg": b"bakau"})
    aged(folder / "foto/sampan.jpg", LONG_AGO)
    return folder


def aged(file: Path, seconds: int) -> None:
    os.utime(file, (seconds, seconds))


def seen_once(content: Path, eyes: Eyes) -> Mapping[str, PhotoFile]:
    """What a first build tells the next."""
    photos = PhotoFiles(content, eyes.measure, {})
    photos.equipped(SAMPAN)
    return photos.told()


def test_a_photo_gets_what_its_file_holds_and_keeps_what_was_said_of_it(content: Path) -> None:
    photo = PhotoFiles(content, Eyes().measure, {}).equipped(SAMPAN)

    assert photo.digest == digest(b"sampan")
    assert (photo.size, photo.tint[1]) == ((1600, 1067), 3)
    assert photo.alt == "Sampan"


def test_where_no_room_looks_at_pictures_only_the_bytes_are_known(content: Path) -> None:
    photo = PhotoFiles(content, None, {}).equipped(SAMPAN)

    assert photo == replace(SAMPAN, digest=digest(b"sampan"))


def test_a_photo_that_many_stories_show_is_looked_at_once(content: Path) -> None:
    eyes = Eyes()
    photos = PhotoFiles(content, eyes.measure, {})

    assert len({photos.equipped(SAMPAN) for _ in range(3)}) == 1
    assert eyes.seen == [SAMPAN.path]


def test_a_file_that_is_as_it_was_is_not_opened_again(content: Path) -> None:
    eyes = Eyes()
    known = {
        path: replace(file, digest="as it was said to be")
        for path, file in seen_once(content, eyes).items()
    }
    again = PhotoFiles(content, eyes.measure, known)

    assert again.file(SAMPAN.path) == known[SAMPAN.path]
    assert eyes.seen == [SAMPAN.path]
    assert again.told() == {}


@pytest.mark.parametrize("how", ["written", "set back", "larger", "another"])
def test_a_file_that_changed_is_looked_at_again(content: Path, how: str) -> None:
    eyes = Eyes()
    known = seen_once(content, eyes)
    file = content / SAMPAN.path
    if how == "written":
        file.write_bytes(b"SAMPAN")
    elif how == "set back":  # as many bytes, in the same place, and no younger
        before = file.stat().st_ctime_ns
        while file.stat().st_ctime_ns == before:  # the disk's clock ticks every few milliseconds
            file.write_bytes(b"SAMPAN")
            aged(file, LONG_AGO)
    elif how == "larger":
        file.write_bytes(b"sampan dan jukung")
        aged(file, LONG_AGO)
    else:  # moved into its place, no younger and no larger
        (content / "foto/baru.jpg").write_bytes(b"jukung")
        aged(content / "foto/baru.jpg", LONG_AGO)
        (content / "foto/baru.jpg").replace(file)
    again = PhotoFiles(content, eyes.measure, known)

    assert again.equipped(SAMPAN).digest == digest(file.read_bytes())
    assert eyes.seen == [SAMPAN.path] * 2
    assert again.told().keys() == {SAMPAN.path}


def test_a_file_that_was_only_touched_is_not_measured_again(content: Path) -> None:
    eyes = Eyes()
    known = seen_once(content, eyes)
    aged(content / SAMPAN.path, LONG_AGO + 5)
    again = PhotoFiles(content, eyes.measure, known)
    found = again.file(SAMPAN.path)

    assert found is not None
    assert eyes.seen == [SAMPAN.path]
    assert found.stamp != known[SAMPAN.path].stamp
    assert replace(found, stamp=known[SAMPAN.path].stamp) == known[SAMPAN.path]
    assert again.told() == {SAMPAN.path: found}  # or it would be read in every build to come


@pytest.mark.parametrize(
    "path",
    [
        "foto/tidak-ada.jpg",
        "foto",
        "",
        "../rahasia.jpg",
        "foto/../../rahasia.jpg",
        "/etc/hostname",
        "foto/keluar.jpg",
        "foto/lingkar.jpg",
        "luar/rahasia.jpg",
        "foto/pipa.jpg",
        "foto/raksasa.jpg",
        "foto\\sampan.jpg",
        "foto/%73ampan.jpg",
        ".git/sampan.jpg",
        "foto/\udcff.jpg",
        "foto/\0.jpg",
        "foto/" + "a" * 5000,
    ],
)
def test_what_is_no_file_of_the_content_folder_is_not_there(
    content: Path, tmp_path: Path, path: str
) -> None:
    (tmp_path / "rahasia.jpg").write_bytes(b"rahasia")
    (content / "foto/keluar.jpg").symlink_to(tmp_path / "rahasia.jpg")
    (content / "foto/lingkar.jpg").symlink_to(content / "foto/lingkar.jpg")
    (content / "luar").symlink_to(tmp_path)
    os.mkfifo(content / "foto/pipa.jpg")
    with (content / "foto/raksasa.jpg").open("wb") as out:
        out.truncate(LARGEST + 1)
    eyes = Eyes()
    photos = PhotoFiles(content, eyes.measure, {})
    photo = Photo(path=path)

    assert photos.equipped(photo) is photo
    assert photos.file(path) is None
    assert photos.told() == {}
    assert eyes.seen == []


def test_a_photo_from_a_mac_is_found_by_its_name_as_texts_have_it(content: Path) -> None:
    (content / "foto/e\u0301bonit.jpg").write_bytes(b"ebonit")  # as Macs compose it

    found = PhotoFiles(content, None, {}).file("foto/\u00e9bonit.jpg")

    assert found is not None
    assert found.digest == digest(b"ebonit")


def test_a_photo_that_is_gone_is_known_no_more(content: Path) -> None:
    known = seen_once(content, Eyes())
    (content / SAMPAN.path).unlink()

    assert PhotoFiles(content, None, known).file(SAMPAN.path) is None


def test_what_a_worker_has_seen_nobody_looks_at_again(content: Path) -> None:
    theirs, ours = Eyes(), Eyes()
    worker, parent = (PhotoFiles(content, eyes.measure, {}) for eyes in (theirs, ours))
    seen = worker.equipped(SAMPAN)
    parent.learn(worker.told())

    assert parent.equipped(SAMPAN) == seen
    assert ours.seen == []
    assert worker.told() == {}  # news are told once
