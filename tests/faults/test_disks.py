"""Disks that are full or sealed: one clear message, the old edition, and a cure that is enough."""

import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.faults.builds import Ended, build
from tests.faults.conftest import Clean
from tests.faults.disks import disk
from tests.faults.newspaper import Newspaper, differences, snapshot

Needs = dict[str, int]
"""Bytes, by disk: "output", "cache" or "both"."""


@pytest.fixture
def mounts() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture(scope="session")
def needs(tmp_path_factory: pytest.TempPathFactory, pictures: Path) -> Needs:
    """What the second edition takes up where the first one is."""
    home = tmp_path_factory.mktemp("needs")
    with disk(home / "site") as site, disk(home / "store") as store:
        paper = Newspaper(home / "content", site.folder / "output", store.folder / "cache")
        begin(paper, home / "log", pictures)
        before = site.used, store.used
        succeed(paper, home / "log", 2)
        output, cache = site.used - before[0], store.used - before[1]
    return {"output": output, "cache": cache, "both": output + cache}


def begin(paper: Newspaper, log: Path, pictures: Path) -> None:
    shutil.copytree(pictures, paper.cache / "files")
    succeed(paper, log, 1)


def succeed(paper: Newspaper, log: Path, edition: int) -> Ended:
    paper.write(edition)
    ended = build(paper, log)
    assert ended.status == 0, ended
    return ended


def assert_failed_well(ended: Ended, names: Iterable[str], reason: str) -> None:
    """One message, which names a folder and says what is wrong with it."""
    assert ended.status == 1, ended
    assert "Traceback" not in ended.said, ended
    said = [line for line in ended.said.splitlines() if reason in line.lower()]
    assert len(said) == 1, ended
    assert any(name in said[0] for name in names), ended


@pytest.mark.parametrize("percent", [20, 50, 90])
@pytest.mark.parametrize("full", ["output", "cache", "both"])
def test_a_full_disk_stops_the_build_in_words_and_room_is_all_that_the_next_one_needs(
    tmp_path: Path,
    pictures: Path,
    clean: Clean,
    needs: Needs,
    mounts: ExitStack,
    full: str,
    percent: int,
) -> None:
    small = mounts.enter_context(disk(tmp_path / "disk"))
    output, cache = (
        (small.folder if full in (name, "both") else tmp_path) / name
        for name in ("output", "cache")
    )
    paper, log = Newspaper(tmp_path / "content", output, cache), tmp_path / "log"
    begin(paper, log, pictures)
    paper.write(2)
    small.fill(leave=needs[full] * percent // 100)

    ended = build(paper, log)

    published = snapshot(paper.output)
    if ended.status == 0:  # what could not be kept for the next build is no reader's loss
        assert full != "output"
        assert f"in {cache} nothing can be kept" in ended.said, ended
        assert differences(clean(2), published) == ""
    else:
        assert_failed_well(ended, (str(output.parent), str(cache)), "no space")
        assert differences(clean(1), published) == ""
    small.empty()
    succeed(paper, log, 2)
    assert differences(clean(2), snapshot(paper.output)) == ""


def test_a_disk_without_room_for_more_files_stops_the_build_in_words(
    tmp_path: Path, pictures: Path, clean: Clean, mounts: ExitStack
) -> None:
    """Disks also run out of inodes, with bytes to spare."""
    small = mounts.enter_context(disk(tmp_path / "disk"))
    paper = Newspaper(tmp_path / "content", small.folder / "output", tmp_path / "cache")
    log = tmp_path / "log"
    begin(paper, log, pictures)
    paper.write(2)
    small.allow_files(small.files + 5)

    assert_failed_well(build(paper, log), [str(small.folder)], "no space")
    assert differences(clean(1), snapshot(paper.output)) == ""
    small.allow_files(100_000)
    succeed(paper, log, 2)
    assert differences(clean(2), snapshot(paper.output)) == ""


def test_content_that_nobody_may_write_into_is_built_like_any_other(
    tmp_path: Path, pictures: Path, clean: Clean, mounts: ExitStack
) -> None:
    sealed = mounts.enter_context(disk(tmp_path / "disk"))
    paper = Newspaper(sealed.folder / "content", tmp_path / "output", tmp_path / "cache")
    shutil.copytree(pictures, paper.cache / "files")
    paper.write(1)
    sealed.seal()

    ended = build(paper, tmp_path / "log")

    assert ended.status == 0, ended
    assert differences(clean(1), snapshot(paper.output)) == ""


def test_a_cache_that_nobody_may_write_into_stops_the_build_in_words(
    tmp_path: Path, pictures: Path, clean: Clean, mounts: ExitStack
) -> None:
    sealed = mounts.enter_context(disk(tmp_path / "disk"))
    paper = Newspaper(tmp_path / "content", tmp_path / "output", sealed.folder / "cache")
    log = tmp_path / "log"
    begin(paper, log, pictures)
    paper.write(2)
    sealed.seal()

    ended = build(paper, log)

    if ended.status == 0:
        assert ended.said.lower().count("read-only") == 1, ended
        assert differences(clean(2), snapshot(paper.output)) == ""
    else:
        assert_failed_well(ended, [str(paper.cache)], "read-only")
        assert differences(clean(1), snapshot(paper.output)) == ""
    sealed.unseal()
    succeed(paper, log, 2)
    assert differences(clean(2), snapshot(paper.output)) == ""


def test_an_output_that_nobody_may_write_beside_stops_the_build_in_words(
    tmp_path: Path, pictures: Path, clean: Clean, mounts: ExitStack
) -> None:
    sealed = mounts.enter_context(disk(tmp_path / "disk"))
    paper = Newspaper(tmp_path / "content", sealed.folder / "output", tmp_path / "cache")
    log = tmp_path / "log"
    begin(paper, log, pictures)
    paper.write(2)
    sealed.seal()

    assert_failed_well(build(paper, log), [str(sealed.folder)], "read-only")
    assert differences(clean(1), snapshot(paper.output)) == ""
    sealed.unseal()
    succeed(paper, log, 2)
    assert differences(clean(2), snapshot(paper.output)) == ""


def test_an_output_that_is_a_disk_of_its_own_is_refused_in_words(
    tmp_path: Path, pictures: Path, mounts: ExitStack
) -> None:
    """A mount point cannot change places with a folder beside it."""
    own = mounts.enter_context(disk(tmp_path / "site/output"))
    paper = Newspaper(tmp_path / "content", own.folder, tmp_path / "cache")
    shutil.copytree(pictures, paper.cache / "files")
    paper.write(1)

    ended = build(paper, tmp_path / "log")

    assert_failed_well(ended, [str(paper.output)], "disk of its own")
    assert snapshot(paper.output) == {}
