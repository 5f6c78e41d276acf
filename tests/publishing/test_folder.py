"""A folder of this machine: readers see the old edition or the new one, whatever happens."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest

from plugins.newsroom.manifest import NAME
from tests.faults.disks import disk
from tests.publishing.conftest import Terbit
from tests.publishing.editions import corrected, files_below, seal
from tests.publishing.moments import moment

Killed = Callable[..., None]


@pytest.fixture
def www(tmp_path: Path) -> Path:
    return tmp_path / "srv/www/kabar"


def beside(www: Path) -> list[str]:
    return sorted(path.name for path in www.parent.iterdir() if path != www)


def test_a_folder_gets_the_edition_byte_for_byte(edition: Path, terbit: Terbit, www: Path) -> None:
    assert terbit(www) == 0
    assert files_below(www) == files_below(edition)
    assert beside(www) == [".kabar.kunci"]


def test_web_servers_can_read_it_whatever_umask_the_sender_has(terbit: Terbit, www: Path) -> None:
    before = os.umask(0o077)
    try:
        terbit(www)
    finally:
        os.umask(before)

    modes = {path.stat().st_mode & 0o777 for path in www.rglob("*") if path.is_file()}
    folders = {path.stat().st_mode & 0o777 for path in (www, *www.rglob("*")) if path.is_dir()}
    assert (modes, folders) == ({0o644}, {0o755})


def test_what_did_not_change_is_not_written_again(
    edition: Path, terbit: Terbit, www: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    terbit(www)
    before = {path: path.stat().st_ino for path in www.rglob("*") if path.is_file()}
    assert terbit(www) == 0
    assert "tidak ada yang perlu dikirim" in capsys.readouterr().out
    corrected(edition)
    assert terbit(www) == 0

    kept = [path for path, inode in before.items() if path.exists() and path.stat().st_ino == inode]
    assert len(before) - len(kept) == 4  # two pages, one that is gone, the manifest
    assert files_below(www) == files_below(edition)


def test_what_others_put_there_stays(edition: Path, terbit: Terbit, www: Path) -> None:
    terbit(www)
    (www / ".well-known/acme-challenge").mkdir(parents=True)
    (www / "berita/panen-raya/catatan.txt").write_text("milik admin", encoding="utf-8")
    (www / "unduhan").symlink_to("/srv/unduhan")
    (www / ".well-known").chmod(0o750)
    corrected(edition)

    assert terbit(www) == 0
    assert (www / ".well-known/acme-challenge").is_dir()
    assert (www / ".well-known").stat().st_mode & 0o777 == 0o750
    assert (www / "unduhan").readlink() == Path("/srv/unduhan")
    assert (www / "berita/panen-raya/catatan.txt").read_text(encoding="utf-8") == "milik admin"
    assert not (www / "berita/panen-raya/index.html").exists()


def test_what_others_put_there_is_never_away_for_a_moment(
    edition: Path, terbit: Terbit, www: Path
) -> None:
    terbit(www)
    (www / "catatan.txt").write_text("milik admin", encoding="utf-8")
    corrected(edition)
    made_ready = www.with_name(".kabar.baru") / "catatan.txt"
    seen: list[bool] = []
    terbit(www, show=moment("Membaca ulang", 1, lambda: seen.append(made_ready.exists())))

    assert seen == [True]
    assert (www / "catatan.txt").exists()


def test_what_others_put_there_meanwhile_stays_too(
    edition: Path, terbit: Terbit, www: Path
) -> None:
    """A certificate's challenge may come at any moment; here, from a delivery that was killed."""
    terbit(www)
    old = www.with_name(".kabar.lama")
    shutil.copytree(www, old)
    (old / ".well-known").mkdir()
    (old / ".well-known/baru").write_text("x", encoding="utf-8")
    corrected(edition)

    assert terbit(www) == 0
    assert (www / ".well-known/baru").exists()
    assert {*files_below(www)} == {*files_below(edition), ".well-known/baru"}
    assert beside(www) == [".kabar.kunci"]


def test_a_delivery_killed_between_two_renames_is_mended(
    edition: Path, terbit: Terbit, www: Path
) -> None:
    """Where a system cannot exchange folders in one step, the old edition stands aside."""
    terbit(www)
    www.rename(www.with_name(".kabar.lama"))

    assert terbit(www) == 0
    assert files_below(www) == files_below(edition)


@pytest.mark.parametrize("number", [1, 40])
def test_kill_leaves_the_old_edition_and_the_next_one_goes_on(
    edition: Path, terbit: Terbit, killed: Killed, www: Path, number: int
) -> None:
    terbit(www)
    (www / "catatan.txt").write_text("milik admin", encoding="utf-8")
    old = files_below(www)
    corrected(edition)
    killed(www, "Menyalin", number)
    assert files_below(www) == old

    assert terbit(www) == 0
    assert files_below(www) == {**files_below(edition), "catatan.txt": b"milik admin"}
    assert beside(www) == [".kabar.kunci"]


def test_what_a_killed_delivery_copied_is_not_copied_again(
    edition: Path, terbit: Terbit, killed: Killed, www: Path
) -> None:
    killed(www, "Menyalin", 40)
    assert not www.exists()
    staging = www.with_name(".kabar.baru")
    copied = {path.relative_to(staging): path.stat().st_ino for path in staging.rglob("*.*")}
    assert len(copied) >= 40
    (staging / "sampah").mkdir()
    (staging / "sampah/x").write_text("x", encoding="utf-8")
    terbit(www)

    assert {path: (www / path).stat().st_ino for path in copied} == copied
    assert files_below(www) == files_below(edition)


def test_a_full_disk_leaves_the_old_edition_and_is_not_left_full(
    edition: Path, terbit: Terbit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    size = sum(file.stat().st_size for file in edition.rglob("*") if file.is_file())
    with disk(tmp_path / "kecil", 3 * size // 1_000_000) as small:
        www = small.folder / "kabar"
        assert terbit(www) == 0
        old = files_below(www)
        small.fill(leave=size // 10)
        for page in edition.rglob("*.jpg"):
            page.write_bytes(page.read_bytes() + b"\0" * 50_000)
        corrected(edition)

        assert terbit(www) == 1
        told = capsys.readouterr().err
        assert "diska penuh" in told
        assert len(told.splitlines()) == 1
        assert files_below(www) == old
        assert not www.with_name(".kabar.baru").exists()

        small.empty()
        assert terbit(www) == 0
        assert files_below(www) == files_below(edition)


def test_a_disk_that_is_read_only_is_told(
    edition: Path, terbit: Terbit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with disk(tmp_path / "kecil", 20) as small:
        www = small.folder / "kabar"
        terbit(www)
        old = files_below(www)
        corrected(edition)
        small.seal()

        assert terbit(www) == 1
        assert "hanya boleh dibaca" in capsys.readouterr().err
        assert files_below(www) == old


def test_a_disk_itself_is_no_target(
    terbit: Terbit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with disk(tmp_path / "kecil", 1) as small:
        assert terbit(small.folder) == 1
        assert f"{small.folder / 'kabar'}" in capsys.readouterr().err


def test_a_folder_full_of_other_things_is_not_touched(
    edition: Path, terbit: Terbit, www: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    www.mkdir(parents=True)
    (www / "skripsi.doc").write_text("x", encoding="utf-8")

    assert terbit(www) == 1
    assert "skripsi" not in capsys.readouterr().out
    assert files_below(www) == {"skripsi.doc": b"x"}
    (www / NAME).touch()
    assert terbit(www) == 0
    assert files_below(www) == {**files_below(edition), "skripsi.doc": b"x"}


@pytest.mark.parametrize("place", [".", "..", "berita", "baru/kabar"])
def test_a_folder_in_or_around_the_edition_is_no_target(
    edition: Path, terbit: Terbit, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files_below(edition)

    assert terbit(edition / place) == 1
    assert "saling memuat" in capsys.readouterr().err
    assert files_below(edition) == before


def test_a_link_to_a_folder_stays_a_link(edition: Path, terbit: Terbit, tmp_path: Path) -> None:
    (tmp_path / "kini").symlink_to(tmp_path / "asli")

    assert terbit(tmp_path / "kini") == 0
    assert (tmp_path / "kini").is_symlink()
    assert files_below(tmp_path / "asli") == files_below(edition)


def test_a_strange_file_in_the_place_of_a_folder_is_told(
    edition: Path, terbit: Terbit, www: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    terbit(www)
    (www / "kolom").write_text("milik admin", encoding="utf-8")
    old = files_below(www)
    (edition / "kolom").mkdir()
    (edition / "kolom/index.html").write_text("x", encoding="utf-8")
    seal(edition)

    assert terbit(www) == 1
    assert f"{www / 'kolom'} bukan bagian" in capsys.readouterr().err
    assert files_below(www) == old


def test_looking_lists_and_changes_nothing(
    edition: Path, terbit: Terbit, www: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert terbit(www, "--coba") == 0
    assert not www.parent.exists()
    terbit(www)
    old = files_below(www)
    corrected(edition)
    capsys.readouterr()

    assert terbit(www, "--coba") == 0
    told = capsys.readouterr().out
    assert "Akan dikirim (4):\n  aset/baru.123456789abc.css\n" in told
    assert "Akan dihapus (1):\n  berita/panen-raya/index.html\n" in told
    assert files_below(www) == old
    assert beside(www) == [".kabar.kunci"]


def test_the_second_of_two_waits_and_says_so(
    edition: Path, terbit: Terbit, www: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begun, go_on = Event(), Event()

    def pause() -> None:
        begun.set()
        go_on.wait(30)

    first = Thread(target=terbit, args=(www,), kwargs={"show": moment("Menyalin", 3, pause)})
    second = Thread(target=terbit, args=(www,))
    first.start()
    assert begun.wait(30)
    second.start()
    second.join(0.5)
    assert second.is_alive()
    assert not www.exists()
    go_on.set()
    first.join(30)
    second.join(30)

    assert "menunggu sampai selesai" in capsys.readouterr().err
    assert files_below(www) == files_below(edition)


def test_an_edition_that_is_built_anew_meanwhile_is_not_mixed_in(
    edition: Path, terbit: Terbit, www: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    terbit(www)
    old = files_below(www)
    (edition / "aset/satu.111111111111.css").write_text("satu", encoding="utf-8")
    seal(edition)

    assert terbit(www, show=moment("Menyalin", 1, lambda: _rebuilt(edition))) == 1
    assert "sedang dibangun ulang" in capsys.readouterr().err
    assert files_below(www) == old


def _rebuilt(edition: Path) -> None:
    for page in edition.rglob("index.html"):
        page.write_bytes(page.read_bytes() + b" ")
    for style in edition.rglob("*.css"):
        style.write_bytes(style.read_bytes() + b" ")
    seal(edition)
