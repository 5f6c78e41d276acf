"""What is costly is made once, on any number of cores, and never from a damaged memory."""

import os
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TypeVar

import pytest

from plugins.newsroom.edition import BatchJob, FileJob
from plugins.press.editions import Editions
from plugins.press.making import made
from plugins.press.staging import edition_for
from plugins.press.store import Store

T = TypeVar("T")


def drawn(number: int, log: Path) -> tuple[bytes, ...]:
    """Two files; a line in the log for each time that they are made, and by which process."""
    with log.open("a", encoding="utf-8") as stream:
        stream.write(f"{os.getpid()}\n")
    return b"large %d" % number, b"small %d" % number


def jobs(log: Path, count: int = 9) -> list[BatchJob]:
    return [
        BatchJob(
            paths=(PurePosixPath(f"large-{number}"), PurePosixPath(f"small-{number}")),
            make=partial(drawn, number, log),
        )
        for number in range(count)
    ]


def files_of(store: Path) -> list[Path]:
    return sorted(file for file in store.rglob("*") if file.is_file())


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_any_number_of_workers_makes_the_same(tmp_path: Path, workers: int) -> None:
    todo = jobs(tmp_path / "log")

    parts = {job.paths: data for job, data in made(todo, Store(tmp_path / "s"), workers=workers)}

    assert [parts[job.paths] for job in todo] == [
        (b"large %d" % number, b"small %d" % number) for number in range(9)
    ]
    makers = set((tmp_path / "log").read_text().split())
    assert 1 <= len(makers) <= workers
    assert str(os.getpid()) not in makers  # what strangers sent is opened apart


def test_what_is_kept_is_not_made_again(tmp_path: Path) -> None:
    store, log = Store(tmp_path / "s"), tmp_path / "log"
    first = dict(made(jobs(log), store, workers=1))
    log.unlink()

    again = {job.paths: data for job, data in made(jobs(log), store, workers=1)}

    assert again == {job.paths: data for job, data in first.items()}
    assert not log.exists()


def test_what_nobody_asks_for_in_months_is_forgotten(tmp_path: Path) -> None:
    store = Store(tmp_path / "s")
    old, asked_for, fresh = (PurePosixPath(f"kartu/{name}.jpg") for name in ("a", "b", "c"))
    for path in (old, asked_for):
        store.keep(path, b"data")
    for file in (tmp_path / "s").glob("*/*"):
        os.utime(file, (0, 0))

    again = Store(tmp_path / "s")
    assert again.kept((asked_for,))
    again.prune()  # nothing new: not even looked at
    assert len(list((tmp_path / "s").glob("*/*"))) == 2
    again.keep(fresh, b"data")
    again.prune()

    assert Store(tmp_path / "s").kept((asked_for, fresh))
    assert Store(tmp_path / "s").kept((old,)) is None


@pytest.mark.parametrize("damage", [b"", b"short", None], ids=["empty", "cut", "flipped"])
def test_a_damaged_memory_is_made_anew(tmp_path: Path, damage: bytes | None) -> None:
    store, log = Store(tmp_path / "s"), tmp_path / "log"
    whole = {job.paths: data for job, data in made(jobs(log), store, workers=1)}
    victim = files_of(tmp_path / "s")[0]
    data = victim.read_bytes()
    victim.write_bytes(data[:-1] + bytes([data[-1] ^ 1]) if damage is None else damage)

    again = {job.paths: data for job, data in made(jobs(log), store, workers=1)}

    assert again == whole
    assert victim.read_bytes() == data
    assert len(log.read_text().split()) == 10


def joined(first: bytes, second: bytes) -> tuple[bytes, ...]:
    return (first + second,)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_job_is_given_the_bytes_of_the_files_it_reads(tmp_path: Path, workers: int) -> None:
    for name in "ab":
        (tmp_path / name).write_bytes(name.encode())
    todo = [
        BatchJob(paths=(PurePosixPath(f"{first}{second}"),), make=joined, reads=files)
        for first, second in ("ab", "ba", "aa", "bb")
        for files in [(tmp_path / first, tmp_path / second)]
    ]

    parts = {str(job.paths[0]): d for job, d in made(todo, Store(tmp_path / "s"), workers=workers)}

    assert parts == {name: (name.encode(),) for name in ("ab", "ba", "aa", "bb")}


def test_only_what_must_be_made_is_shown(tmp_path: Path) -> None:
    shown: list[tuple[int, str]] = []

    def show(items: Iterable[T], total: int, what: str, /) -> Iterator[T]:
        shown.append((total, what))
        return iter(items)

    store, log = Store(tmp_path / "s"), tmp_path / "log"
    list(made(jobs(log, 4), store, workers=1, show=show))
    assert len(list(made(jobs(log, 9), store, workers=1, show=show))) == 9

    assert shown == [(4, "Pictures and cards"), (5, "Pictures and cards")]


def failing() -> tuple[bytes, ...]:
    raise ValueError("the photo is torn")


@pytest.mark.parametrize("workers", [1, 2])
def test_a_job_that_fails_says_why(tmp_path: Path, workers: int) -> None:
    todo = [*jobs(tmp_path / "log"), BatchJob(paths=(PurePosixPath("x"),), make=failing)]

    with pytest.raises(ValueError, match="the photo is torn"):
        list(made(todo, Store(tmp_path / "s"), workers=workers))


def test_a_file_may_tell_how_large_another_is(tmp_path: Path) -> None:
    with edition_for(Editions(tmp_path / "output", 1)) as staging:
        staging.write("kartu/a.jpg", b"x" * 1234)
        feed = FileJob(
            path=PurePosixPath("feed"),
            digest="",
            make=lambda size: b"%d bytes" % size,
            after=(PurePosixPath("kartu/a.jpg"),),
        )
        staging.write(str(feed.path), feed.make(*map(staging.size_of, feed.after)))

    assert (tmp_path / "output/feed").read_bytes() == b"1234 bytes"
