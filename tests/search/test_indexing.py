"""An index that was mended is the index that would have been made from nothing."""

import gzip
import json
import os
import random
import subprocess
import sys
from pathlib import Path

import cbor2
import pytest

from plugins.newsroom.findings import BuildStopped
from plugins.search import blocks as dealing
from plugins.search.bundle import bundle_of
from plugins.search.leaves import taken_apart
from plugins.search.records import Record
from tests.conftest import ROOT
from tests.search.world import Records, blocks, indexings, published, record, records

MAKE = """
import sys
from pathlib import Path
from tests.search.world import published, records
for name, data in published(records(*range(40)), Path(sys.argv[1], "cache")).items():
    file = Path(sys.argv[1], "made", name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
"""
Asked = list[str]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks of few pages."""
    monkeypatch.setattr(dealing, "MOST", 6)


def asked_of(its: Records, cache: Path) -> Asked:
    """Addresses of the records that had to be read to make the index."""
    asked: Asked = []

    def watched(address: str) -> Record:
        asked.append(address)
        return its[address]

    for indexing in indexings(its, cache):
        object.__setattr__(indexing, "record", watched)
        assert indexing.files
    return asked


def made_in(folder: Path, seed: str) -> dict[str, bytes]:
    subprocess.run(
        [sys.executable, "-c", MAKE, str(folder)],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": seed},
        check=True,
        timeout=60,
    )
    made = folder / "made"
    files = (file for file in made.rglob("*") if file.is_file())
    return {file.relative_to(made).as_posix(): file.read_bytes() for file in files}


def test_two_runs_are_the_same_to_the_byte(tmp_path: Path) -> None:
    first, second = (made_in(tmp_path / seed, seed) for seed in ("1", "2"))

    assert sum(name.startswith("id-0/fragment/") for name in first) == 40
    assert sum(name.startswith("id-0/filter/") for name in first) == 3
    assert first.keys() == second.keys()
    assert [name for name, data in first.items() if second[name] != data] == []


@pytest.mark.usefixtures("small")
def test_whatever_changes_a_mended_index_is_the_one_made_from_nothing(tmp_path: Path) -> None:
    rng = random.Random(7)  # noqa: S311 - nothing secret
    its = records(*range(20))
    published(its, tmp_path / "kept")
    for step in range(6):
        if step % 3 != 1:
            number = rng.randrange(20)
            its[f"/berita/{number}/"] = record(number, f"baru{step}", "résumé")
        if step % 3 != 2:
            del its[rng.choice(sorted(its))]
        if step % 2:
            its |= records(20 + step)
        shuffled = dict(rng.sample(sorted(its.items()), len(its)))

        mended = published(shuffled, tmp_path / "kept")

        assert mended == published(its, tmp_path / f"clean-{step}")


def test_only_what_changed_is_read_again(tmp_path: Path) -> None:
    its = records(*range(8))

    assert asked_of(its, tmp_path) == sorted(its)
    assert asked_of(its, tmp_path) == []
    its |= {"/berita/3/": record(3, "lain")} | records(9)
    assert asked_of(its, tmp_path) == ["/berita/3/", "/berita/9/"]
    del its["/berita/5/"]
    assert asked_of(its, tmp_path) == []


def test_a_removed_page_leaves_no_word_behind(tmp_path: Path) -> None:
    its = records(*range(4))
    published(its, tmp_path)
    del its["/berita/2/"]

    files = published(its, tmp_path)

    words = b"".join(gzip.decompress(data) for name, data in files.items() if "/index/" in name)
    assert b"cerita1" in words
    assert b"cerita2" not in words
    assert sum("/fragment/" in name for name in files) == 3


@pytest.mark.usefixtures("small")
def test_a_change_touches_one_block_whatever_its_date_and_place() -> None:
    its = records(*range(20))
    before = {block.name: block for block in blocks(its)}
    assert len(before) == 4
    assert sum(len(block.pages) for block in before.values()) == 20

    for change in ({"/berita/7/": record(7, "lain")}, records(100)):
        after = {block.name: block for block in blocks(its | change)}
        assert sum(before[name] != after[name] for name in before) == 1


@pytest.mark.parametrize(("pages", "count"), [(1, 1), (1_536, 1), (1_537, 2), (10_000, 8)])
def test_ten_thousand_stories_are_eight_blocks(pages: int, count: int) -> None:
    found = list(dealing.blocks_of({f"/berita/{n}/": ("id", "") for n in range(pages)}))

    assert len(found) == count
    fair = pages / count
    assert all(0.85 * fair <= len(block.pages) <= 1.15 * fair for block in found)


def test_many_small_blocks_load_no_more_words_than_one_large() -> None:
    (one,) = blocks(records(1))

    assert one.piece == dealing.PIECE
    many = list(dealing.blocks_of({f"/{n}/": ("id", "") for n in range(10_000)}))
    assert {block.piece * block.of for block in many} == {dealing.PIECE}


def test_each_language_has_blocks_of_its_own() -> None:
    pages = {"/a/": ("id", "1"), "/en/a/": ("en-GB", "2"), "/b/": ("id", "3")}

    found = {block.name: sorted(block.pages) for block in dealing.blocks_of(pages)}

    assert found == {"en-gb-0": ["/en/a/"], "id-0": ["/a/", "/b/"]}


@pytest.mark.parametrize("at", [5, 60, 4_000, -10])
def test_a_damaged_file_is_thrown_away_and_made_again(
    tmp_path: Path, at: int, caplog: pytest.LogCaptureFixture
) -> None:
    its = records(*range(12))
    clean = published(its, tmp_path)
    file = tmp_path / "id-0"
    data = bytearray(file.read_bytes())
    data[at] ^= 0xFF
    file.write_bytes(data)

    changed = its | {"/berita/1/": record(1, "lain")}
    assert published(its, tmp_path) == clean
    file.write_bytes(data)
    assert published(changed, tmp_path) == published(changed, tmp_path / "clean")

    assert "search index (id-0) is damaged" in caplog.text


def test_a_file_that_breaks_off_is_made_again(tmp_path: Path) -> None:
    its = records(*range(5))
    clean = published(its, tmp_path)
    file = tmp_path / "id-0"
    for size in (0, 20, 400, file.stat().st_size - 40):
        file.write_bytes(file.read_bytes()[:size])
        assert published(its, tmp_path) == clean


def test_files_keep_names_that_tell_them_apart(tmp_path: Path) -> None:
    files = published(records(*range(12)), tmp_path)
    (meta,) = (data for name, data in files.items() if name.endswith(".pf_meta"))

    _, pages, pieces, filters, _, fields = cbor2.loads(gzip.decompress(meta)[12:])

    assert fields == ["channel", "date", "title"]
    for folder, names in (
        ("fragment", [name for name, _ in pages]),
        ("index", [name for *_, name in pieces]),
        ("filter", [name for _, name in filters]),
    ):
        assert {f"id-0/{folder}/{name}.pf_{folder}" for name in names} == {
            name for name in files if name.startswith(f"id-0/{folder}/")
        }
        assert len(set(names)) == len(names)


def test_pagefind_reads_each_page_alike_whoever_is_beside_it() -> None:
    its = records(*range(9))

    _, together = taken_apart(bundle_of(its.values()))
    alone = {
        address: leaf
        for one in its.values()
        for address, leaf in taken_apart(bundle_of([one]))[1].items()
    }

    assert alone == together
    assert json.loads(gzip.decompress(together["/berita/4/"].fragment)[12:])["url"] == "/berita/4/"


def test_where_pagefind_fails_the_edition_stops_with_its_own_words() -> None:
    with pytest.raises(BuildStopped, match=r"(?s)Pagefind failed.*not able to build an index"):
        bundle_of([Record(address="/no-page.txt", html="no page")])


def test_a_page_that_pagefind_leaves_out_stops_the_edition(tmp_path: Path) -> None:
    its = records(1, 2)
    its["/berita/2/"] = Record(address="/berita/2/", html="<html lang='id'><p>tanpa badan</p>")

    with pytest.raises(BuildStopped, match="left out /berita/2/"):
        published(its, tmp_path)
