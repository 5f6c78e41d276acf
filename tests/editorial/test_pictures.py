"""A picture is looked at once, and again when its file changes; no file makes the desk stumble."""

import shutil
from pathlib import Path

import pytest

from plugins.editorial.archive import Archive, Traits
from plugins.editorial.pictures import MISSING, look_at, stamp
from plugins.editorial.rules import unusable_photo
from plugins.editorial.tools import Entry, Tools
from tests.editorial.cases import story
from tests.editorial.desks import told_by

PICTURES = Path(__file__).parent / "pictures"


@pytest.mark.parametrize(
    "path", ["foto/nihil.jpg", "../test_rules.py", "foto", "foto/\0", "a" * 5000, "\ud800"]
)
def test_what_is_no_file_of_ours_is_missing(path: str) -> None:
    assert look_at(str(PICTURES), path).problem == MISSING
    assert isinstance(stamp(str(PICTURES), path), str)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "kosong"),
        (b"\xff\xd8\xff", "terpotong"),
        (b"\x89PNG\r\n\x1a\n" + bytes(60), "tidak berisi"),
        (b"RIFF", "video atau suara"),
        (b"GIF89a", "sebenarnya GIF"),
    ],
)
def test_any_bytes_are_at_worst_a_broken_picture(tmp_path: Path, data: bytes, problem: str) -> None:
    (tmp_path / "x.jpg").write_bytes(data)

    assert problem in look_at(str(tmp_path), "x.jpg").problem


def test_a_photo_that_arrives_later_is_seen_although_the_story_is_remembered(
    tmp_path: Path,
) -> None:
    (tmp_path / "foto").mkdir()
    draft = story().draft
    entry = Entry(path=draft.path, digest="same", load=lambda: draft)

    tools = Tools(
        archive=Archive(content=str(tmp_path)),
        address=lambda _: "/berita/uji/",
        check_headers=lambda _: iter(()),
        rules=(unusable_photo.RULE,),
    )
    before = told_by(tools, [entry], tmp_path / "desk.sqlite")
    shutil.copy(PICTURES / "foto" / "mahoni.jpg", tmp_path / "foto" / "mahoni.jpg")
    after = told_by(tools, [entry], tmp_path / "desk.sqlite")

    assert [finding.code for finding in before] == ["FOTO-02"]
    assert after == ()


def test_photos_that_differ_in_few_bits_are_alike() -> None:
    one = Traits(path="a", address="/a/", photo="a.jpg", photo_hash=f"{0b1011:016x}")
    two = Traits(path="b", address="/b/", photo="b.jpg", photo_hash=f"{0x3F << 30 | 0b1011:016x}")
    far = Traits(path="c", address="/c/", photo="c.jpg", photo_hash=f"{0xFF << 40 | 0b1011:016x}")
    archive = Archive(stories={traits.path: traits for traits in (one, two, far)})

    assert list(archive.alike(one)) == [two]
