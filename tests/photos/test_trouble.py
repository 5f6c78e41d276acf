"""A photo that cannot be published is named with its line, what is wrong, and its own cure."""

import os
from pathlib import Path

import pytest

from plugins.decoding.unusable import Trouble
from plugins.editorial.house import HOUSE
from plugins.newsroom.draft import Draft, Header
from plugins.newsroom.findings import Finding
from plugins.photos.trouble import CURES, troubles
from tests.decoding.hostile import HOSTILE
from tests.photos.samples import jpeg


def found(home: Path, path: str, body: str = "") -> list[Finding]:
    headers = (Header(name="image", value=path, line=7),)
    draft = Draft(path="berita/2026/uji.md", headers=headers, body=body, body_line=9)
    return list(troubles(draft, home.resolve()))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "foto").mkdir()
    (tmp_path / "foto/panen raya.JPG").write_bytes(jpeg(60, 40))
    return tmp_path


@pytest.mark.parametrize(
    ("case", "problem", "remedy"),
    [
        ("gif", "tidak dapat dipakai: berkas ini sebenarnya GIF.", "Simpan ulang"),
        ("png-of-100-million", "foto ini terlalu besar (10000 x 10000 piksel).", "Perkecil"),
        ("one-row", "foto ini berupa pita (20000 x 1 piksel)", "Potong fotonya"),
        ("webp-that-moves", "gambar ini bergerak (animasi).", "Kirim satu gambar diam"),
        (
            "jpeg-cut-at-60%",
            "fotonya terpotong: sebagian isinya hilang.",
            "Kirim ulang berkas asli",
        ),
    ],
)
def test_each_trouble_has_its_code_and_its_cure(
    home: Path, case: str, problem: str, remedy: str
) -> None:
    (home / "foto/uji.jpg").write_bytes(HOSTILE[case].make())

    (finding,) = found(home, "foto/uji.jpg")

    assert (finding.path, finding.line) == ("berita/2026/uji.md", 7)
    assert finding.code == HOSTILE[case].trouble
    assert finding.blocks
    assert "Foto “foto/uji.jpg” tidak dapat dipakai: " in finding.problem
    assert problem in finding.problem
    assert finding.remedy.startswith(remedy)


def test_every_trouble_is_cured_and_documented() -> None:
    assert set(CURES) == set(Trouble)
    assert set(Trouble) <= {finding.code for finding in HOUSE}


def test_a_name_with_capitals_and_spaces_is_a_good_name(home: Path) -> None:
    assert found(home, "foto/panen raya.JPG") == []
    assert found(home, "/foto/panen raya.JPG") == []


def test_a_photo_from_a_telephone_is_offered_when_its_name_is_missed(home: Path) -> None:
    (home / "foto/IMG_2041.HEIC").write_bytes(HOSTILE["gif"].make())

    (finding,) = found(home, "foto/IMG_2042.HEIC")

    assert finding.code == "foto-tidak-ada"
    assert "Maksud Anda “foto/IMG_2041.HEIC”?" in finding.problem


def test_a_link_to_a_photo_is_no_photo(home: Path) -> None:
    (home / "foto/tautan.jpg").symlink_to(home / "foto/panen raya.JPG")
    os.mkfifo(home / "foto/pipa.jpg")

    (linked,), (piped,) = found(home, "foto/tautan.jpg"), found(home, "foto/pipa.jpg")

    assert (linked.code, piped.code) == ("foto-tidak-ada", "foto-tidak-ada")
    assert "symlink" in linked.problem
    assert "bukan berkas biasa" in piped.problem


@pytest.mark.parametrize(
    "path",
    ["../luar.jpg", "foto/../../luar.jpg", "foto\\luar.jpg", "foto/\u202egpj.exe", "foto/a\0b.jpg"],
)
def test_a_path_out_of_the_folder_leads_nowhere_and_is_shown_harmlessly(
    home: Path, path: str
) -> None:
    (home.parent / "luar.jpg").write_bytes(jpeg(60, 40))

    (finding,) = found(home, path)

    assert finding.code == "foto-tidak-ada"
    assert "Namanya" in finding.problem
    assert finding.problem.isprintable()


def test_a_picture_in_the_body_is_named_with_its_own_line(home: Path) -> None:
    (home / "foto/uji.jpg").write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0")

    (finding,) = found(home, "", '\n![Panen](foto/uji.jpg "Foto: Budi")\n')

    assert finding.line == 10
    assert "sebenarnya EPS" in finding.problem
