"""Whatever became of the cache, or of what lies beside the output, the next build makes good."""

import os
import random
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.bridge.engine import LEDGER
from tests.faults.builds import Ended, build, start
from tests.faults.conftest import Clean
from tests.faults.newspaper import Newspaper, differences, snapshot

FLIPS = 40 if os.environ.get("NIGHTLY") else 5
"""Bytes that are changed in each file of a cache, one by one; each costs a build."""


def dice(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - nothing secret


def heals(paper: Newspaper, log: Path, clean: Clean, edition: int, said: str = "") -> Ended:
    """The next build succeeds and makes what a clean one makes, and so does the one after it."""
    paper.write(edition)
    ended = build(paper, log)
    assert ended.status == 0, f"{said}: {ended}"
    assert "Traceback" not in ended.said, ended
    assert differences(clean(edition), snapshot(paper.output)) == "", f"{said}: {ended}"
    return ended


def files_in(cache: Path) -> list[Path]:
    """All but the lock, in which nothing is kept."""
    return sorted(file for file in cache.rglob("*") if file.is_file() and file.name != "lock")


def flip(file: Path, at: int) -> None:
    data = bytearray(file.read_bytes())
    data[at] ^= 0x55
    file.write_bytes(bytes(data))


def test_a_byte_that_is_changed_anywhere_in_the_ledger_reaches_no_reader(
    paper: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    rng, ledger = dice(1), paper.cache / LEDGER
    for number in range(FLIPS):
        size = ledger.stat().st_size
        at = [20, 100, size // 2][number] if number < 3 else rng.randrange(size)
        flip(ledger, at)
        heals(paper, tmp_path / "log", clean, 1 + number % 2, f"byte {at} of {size}")


def test_a_byte_that_is_changed_in_every_kept_picture_reaches_no_reader(
    paper: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    rng = dice(2)
    pictures = files_in(paper.cache / "files")
    assert len(pictures) > 10
    for number, file in enumerate(pictures):  # some in the seal at their head
        flip(file, 3 if number % 2 else rng.randrange(file.stat().st_size))
    shutil.rmtree(paper.output)  # or nobody would ask for them

    heals(paper, tmp_path / "log", clean, 1)


def cut(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def a_folder(file: Path) -> None:
    file.unlink()
    (file / "isi").mkdir(parents=True)


def a_dangling_link(file: Path) -> None:
    file.unlink()
    file.symlink_to("tidak-ada")


def nobodys(file: Path) -> None:
    file.write_bytes(b"not what was written, but rather long " * 200)


HARMS: list[Callable[[Path], None]] = [cut, emptied, a_folder, a_dangling_link, nobodys]


@pytest.mark.parametrize("first", [cut, a_folder, a_dangling_link])
def test_every_file_of_the_cache_may_be_harmed_at_once(
    paper: Newspaper, tmp_path: Path, clean: Clean, first: Callable[[Path], None]
) -> None:
    """The ledger in one way, what else is kept in all of them."""
    first(paper.cache / LEDGER)
    for number, file in enumerate(files_in(paper.cache / "files")):
        HARMS[number % len(HARMS)](file)

    heals(paper, tmp_path / "log", clean, 1)
    heals(paper, tmp_path / "log", clean, 2)


@pytest.mark.parametrize("harm", [nobodys, a_folder, a_dangling_link])
def test_a_lock_that_is_no_lock_is_used_or_named(
    paper: Newspaper, tmp_path: Path, clean: Clean, harm: Callable[[Path], None]
) -> None:
    for lock in (paper.cache / "lock", paper.output.with_name(".output.lock")):
        harm(lock)
        paper.write(2)
        ended = build(paper, tmp_path / "log")

        if harm is nobodys:
            assert ended.status == 0, ended
        else:
            assert ended.status == 1, ended
            assert ended.said.count(str(lock)) == 1, ended
            assert "Traceback" not in ended.said
            assert differences(clean(1), snapshot(paper.output)) == ""
            shutil.rmtree(lock) if lock.is_dir() else lock.unlink()


def test_a_file_where_the_cache_should_be_is_named(paper: Newspaper, tmp_path: Path) -> None:
    """It may be somebody's: nobody throws it away."""
    shutil.rmtree(paper.cache)
    paper.cache.write_text("surat", encoding="utf-8")

    ended = build(paper, tmp_path / "log")

    assert ended.status == 1, ended
    assert str(paper.cache) in ended.said
    assert "Traceback" not in ended.said
    assert paper.cache.read_text(encoding="utf-8") == "surat"


def test_a_file_where_the_output_should_be_is_named(paper: Newspaper, tmp_path: Path) -> None:
    shutil.rmtree(paper.output)
    paper.output.write_text("surat", encoding="utf-8")

    ended = build(paper, tmp_path / "log")

    assert ended.status == 1, ended
    assert str(paper.output) in ended.said
    assert "Traceback" not in ended.said
    assert paper.output.read_text(encoding="utf-8") == "surat"


def test_another_newspapers_cache_is_no_loss(
    paper: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    other = Newspaper.at(tmp_path / "lain")
    other.write(3)
    assert build(other, tmp_path / "log", SITENAME="Kabar Lain").status == 0
    shutil.rmtree(paper.cache)
    shutil.copytree(other.cache, paper.cache)

    heals(paper, tmp_path / "log", clean, 1)
    heals(paper, tmp_path / "log", clean, 2)


def test_one_cache_serves_two_newspapers_in_turn(
    paper: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    other = Newspaper(tmp_path / "lain/content", tmp_path / "lain/output", paper.cache)
    for edition in (1, 2):
        heals(other, tmp_path / "log", clean, 3 - edition)
        heals(paper, tmp_path / "log", clean, edition)


@pytest.mark.parametrize("shape", ["older", "newer"])
def test_a_ledger_of_another_version_is_forgotten(
    paper: Newspaper, tmp_path: Path, clean: Clean, shape: str
) -> None:
    with sqlite3.connect(paper.cache / LEDGER) as store:
        store.execute("DROP TABLE kept")
        store.execute("CREATE TABLE kept (words TEXT)")
        store.execute(f"PRAGMA user_version = {0 if shape == 'older' else 99}")
    store.close()

    heals(paper, tmp_path / "log", clean, 1)
    heals(paper, tmp_path / "log", clean, 2)


@pytest.mark.parametrize("after", [0.05, 0.25])
def test_a_cache_that_is_deleted_while_a_build_uses_it_does_no_lasting_harm(
    paper: Newspaper, tmp_path: Path, clean: Clean, after: float
) -> None:
    paper.write(2)
    begun = start(paper, tmp_path / "log")
    time.sleep(after)
    shutil.rmtree(paper.cache, ignore_errors=True)
    ended = begun.ended()

    edition = 2 if ended.status == 0 else 1
    assert "Traceback" not in ended.said, ended
    assert differences(clean(edition), snapshot(paper.output)) == "", ended
    heals(paper, tmp_path / "log", clean, 2)
    heals(paper, tmp_path / "log", clean, 1)


def test_what_a_killed_build_left_beside_the_output_is_cleared_away(
    paper: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "letter").write_text("surat", encoding="utf-8")
    for edition, kind in enumerate(("folder", "file", "link"), start=1):
        for name in (".output.staging", ".output.old"):
            leftover = paper.output.with_name(name)
            if kind == "folder":
                (leftover / "berita").mkdir(parents=True)
                (leftover / "berita/index.html").write_text("lama", encoding="utf-8")
            elif kind == "file":
                leftover.write_text("lama", encoding="utf-8")
            else:
                leftover.symlink_to(precious)

        heals(paper, tmp_path / "log", clean, 1 + edition % 2, kind)
        assert paper.beside == {".output.editions", ".output.lock"}
    assert (precious / "letter").read_text(encoding="utf-8") == "surat"


def test_a_switch_that_was_killed_between_two_renames_is_undone_first(
    paper: Newspaper, tmp_path: Path, clean: Clean
) -> None:
    """Where a system cannot exchange folders there is a moment without an edition."""
    paper.output.rename(paper.output.with_name(".output.old"))
    (paper.content / "berita/2026/kabar-0.md").write_text("---\ntitle: Rusak\n---\n")

    ended = build(paper, tmp_path / "log")

    assert ended.status == 1, ended
    assert differences(clean(1), snapshot(paper.output)) == ""
    heals(paper, tmp_path / "log", clean, 2)
