"""Names from strangers: what may be opened, what may not, and that honest oddities may."""

import os
import stat
import unicodedata
from pathlib import Path

import pytest

from plugins.newsroom.paths import (
    LONGEST_NAME,
    UnusableFileError,
    bytes_within,
    file_within,
    same_place,
    trouble_with,
)
from tests.unreadable import locked

REFUSED = {
    "": "kosong",
    "/etc/passwd": "dimulai dengan garis miring",
    "//host/share": "dimulai dengan garis miring",
    "..": "keluar dari foldernya",
    "../rahasia": "keluar dari foldernya",
    "foto/../../rahasia": "keluar dari foldernya",
    "foto/./bakau.jpg": "keluar dari foldernya",
    "foto//bakau.jpg": "garis miring berturut-turut",
    "foto/": "garis miring",
    "foto\\bakau.jpg": "garis miring terbalik",
    "..\\rahasia": "garis miring terbalik",
    "C:\\Windows": "garis miring terbalik",
    "C:/Windows": "tidak dapat disimpan di Windows",
    "foto/bakau.jpg:data": "tidak dapat disimpan di Windows",
    "foto/<script>.jpg": "tidak dapat disimpan di Windows",
    "foto/a\0.jpg": "U+0000",
    "foto/a\n.jpg": "U+000A",
    "foto/a\x1b[31m.jpg": "U+001B",
    "foto/gpj\u202e.md": "U+202E",
    "foto/a\u200b.jpg": "U+200B",
    "foto/a\ue000.jpg": "U+E000",
    "foto/a\ufffe.jpg": "U+FFFE",
    "foto/a\udcff.jpg": "UTF-8",
    "%2e%2e/rahasia": "disamarkan",
    "foto%2Frahasia": "disamarkan",
    "foto/%252e%252e": "disamarkan",
    "foto/%5crahasia": "disamarkan",
    "foto/a%00.jpg": "disamarkan",
    ".git/config": "tersembunyi",
    "foto/.htaccess": "tersembunyi",
    "con": "nama perangkat",
    "foto/CON.jpg": "nama perangkat",
    "foto/nul.tar.gz": "nama perangkat",
    "Aux.md/panen.md": "nama perangkat",
    "com1 .jpg": "nama perangkat",
    "LPT¹.jpg": "nama perangkat",
    "foto/bakau.jpg.": "berakhir dengan titik atau spasi",
    "foto/bakau.jpg ": "berakhir dengan titik atau spasi",
    "foto/" + "a" * 256: "bita",
    "foto/" + "é" * 128: "bita",
    "a/" * 600 + "a": "huruf",
}
HONEST = [
    "foto/bakau.jpg",
    "foto/Panen Raya (1).JPG",
    "foto/IMG_20261122_092000.jpg",
    "foto/WhatsApp Image 2026-11-22 at 09.20.00.jpeg",
    "foto/Screenshot 2026-11-22 at 9.20.10\u202fAM.png",
    "foto/O'Brien & anak.jpg",
    "foto/diskon 50%.jpg",
    "foto/Foto%20Panen.jpg",
    "foto/panen #1, hari ke-2 + malam.jpg",
    "foto/Éloïse.jpg",
    unicodedata.normalize("NFD", "foto/Éloïse.jpg"),
    "foto/夜市.jpg",
    "foto/سوق.jpg",
    "foto/👨\u200d👩\u200d👧 keluarga.jpg",
    "foto/a",
    "foto/concert.jpg",
    "foto/kontes nul.jpg",
    "foto/com10.jpg",
    "foto/-rf.jpg",
    "foto/" + "a" * (LONGEST_NAME - 4) + ".jpg",
]


@pytest.mark.parametrize(("path", "reason"), REFUSED.items(), ids=ascii)
def test_a_name_that_misleads_is_refused_with_the_reason(
    tmp_path: Path, path: str, reason: str
) -> None:
    assert reason in trouble_with(path)
    assert file_within(tmp_path, path) is None


@pytest.mark.parametrize("path", HONEST, ids=ascii)
def test_an_honest_odd_name_is_opened(tmp_path: Path, path: str) -> None:
    written(tmp_path / path, b"isi")

    assert trouble_with(path) == ""
    assert file_within(tmp_path, path) == tmp_path / path
    assert bytes_within(tmp_path, path, 3) == b"isi"


def test_a_name_from_a_mac_is_found_however_it_is_composed(tmp_path: Path) -> None:
    whole = unicodedata.normalize("NFC", "Éloïse/kopi tubruk é.jpg")
    parted = unicodedata.normalize("NFD", whole)
    assert whole != parted
    for number, (on_disk, asked) in enumerate(((whole, parted), (parted, whole))):
        home = tmp_path / str(number)
        written(home / on_disk, b"isi")

        assert file_within(home, asked) == home / on_disk


@pytest.mark.parametrize("odd", ["symlink", "fifo", "socket", "folder", "missing", "under a file"])
def test_only_a_plain_file_is_opened_and_nothing_is_waited_for(tmp_path: Path, odd: str) -> None:
    path = made(tmp_path, odd)

    assert file_within(tmp_path, path) is None
    with pytest.raises(UnusableFileError, match="bukan berkas biasa"):
        bytes_within(tmp_path, path, 100)


def test_no_way_leads_through_a_symlink(tmp_path: Path) -> None:
    written(tmp_path / "luar/rahasia.jpg", b"rahasia")
    (tmp_path / "content").mkdir()
    (tmp_path / "content/foto").symlink_to(tmp_path / "luar")

    assert file_within(tmp_path / "content", "foto/rahasia.jpg") is None


def test_a_hard_link_is_a_file_like_any_other(tmp_path: Path) -> None:
    written(tmp_path / "a.jpg", b"isi")
    (tmp_path / "b.jpg").hardlink_to(tmp_path / "a.jpg")

    assert bytes_within(tmp_path, "b.jpg", 10) == b"isi"


def test_a_device_is_refused() -> None:
    assert file_within(Path("/dev"), "zero") is None


def test_of_a_large_file_no_more_is_taken_than_was_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "besar.jpg"
    with file.open("wb") as out:
        out.truncate(1 << 40)  # a terabyte of nothing, on no disk

    with pytest.raises(UnusableFileError, match=r"lebih besar daripada 1\.000 KB"):
        bytes_within(tmp_path, file.name, 1_000_000)


def test_what_nobody_may_read_is_told() -> None:
    with locked("rahasia.md") as root, pytest.raises(UnusableFileError, match="tidak boleh"):
        bytes_within(root, "rahasia.md", 100)


def test_names_that_are_one_on_other_disks_are_known_as_one() -> None:
    twins = ["Panen Éloï.md", "panen éloï.md", unicodedata.normalize("NFD", "PANEN ÉLOÏ.MD")]

    assert len(set(map(same_place, twins))) == 1
    assert same_place("panen.md") != same_place("panén.md")


def test_a_name_of_a_million_signs_costs_nothing() -> None:
    for sign in ("%25", "a.", "..", "/", "é", "\u202e"):
        assert trouble_with(sign * 1_000_000)


def written(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def made(folder: Path, odd: str) -> str:
    """Something that is no plain file, and its path."""
    written(folder / "biasa.jpg", b"isi")
    thing = folder / "aneh.jpg"
    match odd:
        case "symlink":
            thing.symlink_to(folder / "biasa.jpg")
        case "fifo":
            os.mkfifo(thing)
        case "socket":
            os.mknod(thing, stat.S_IFSOCK)
        case "folder":
            thing.mkdir()
        case "under a file":
            return "biasa.jpg/aneh.jpg"
    return thing.name
