"""A cluster makes what this machine would; machines may fall out, but nothing waits for ever."""

import os
import shutil
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath

import pytest

from plugins.cards.card import draw
from plugins.newsroom.card import CardCopy, Shape
from plugins.newsroom.crew import shared
from plugins.newsroom.edition import BatchJob
from plugins.newsroom.findings import BuildStopped
from plugins.photos.developing import Copy, Cut, developed
from plugins.photos.settings import PhotoSettings
from plugins.press.cluster import cluster
from plugins.press.making import made
from plugins.press.store import Store
from tests.cards.samples import copy
from tests.conftest import ROOT, Publish, jpeg
from tests.press.machines import Machines, machines

NOBODY = "127.0.0.1:9"
"""The port of the discard protocol, which nobody has spoken for decades."""
SHAPES = (Shape.LINK,)
COPIES = tuple(
    Copy(cut=Cut(width=wide, height=high), kind=kind)
    for kind in ("webp", "jpg")
    for wide, high in ((120, 80), (300, 200))
)


def card(log: Path, its: CardCopy, photo: bytes) -> tuple[bytes, ...]:
    """A story's card; the log tells by which process it was drawn."""
    note(log)
    return draw(its, photo, SHAPES)


def pictures(log: Path, photo: bytes) -> tuple[bytes, ...]:
    note(log)
    return developed(photo, 1.0, COPIES, PhotoSettings())


def note(log: Path) -> None:
    with log.open("a", encoding="utf-8") as stream:
        stream.write(f"{os.getpid()}\n")


def noted(log: Path) -> list[int]:
    return [int(line) for line in log.read_text(encoding="utf-8").split()]


def slow(number: int) -> int:
    time.sleep(0.3)
    return number


def deadly(_number: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def work_until(something_happens: Callable[[], None], address: str) -> None:
    with cluster(address, patience=0.5) as hands:
        results = shared(hands, slow, range(99), ahead=3, meanwhile=hands.look)
        assert next(results) == 0
        something_happens()
        list(results)


def torn(_photo: bytes) -> tuple[bytes, ...]:
    raise ValueError("the photo is torn")


def work(folder: Path, count: int = 12) -> list[BatchJob]:
    """Cards and pictures of `count` photos, none like another."""
    jobs = []
    for number in range(count):
        photo = folder / f"{number}.jpg"
        photo.write_bytes(jpeg(600, 400, f"#{number * 20:02x}7a4d"))
        its = copy(f"Panen raya ke-{number + 1}", photo=photo.name)
        paths = [f"foto/{number}-{each.cut.width}.{each.kind}" for each in COPIES]
        jobs += [
            BatchJob(
                paths=(PurePosixPath(f"kartu/{number}.jpg"),),
                make=partial(card, folder / "log", its),
                reads=(photo,),
            ),
            BatchJob(
                paths=tuple(map(PurePosixPath, paths)),
                make=partial(pictures, folder / "log"),
                reads=(photo,),
            ),
        ]
    return jobs


def folder_of(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a cluster with one worker, to which nothing happens."""
    with machines(tmp_path_factory.mktemp("calm")) as hall:
        hall.add_worker(ROOT)
        yield hall.address


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Machines]:
    """A scheduler without workers."""
    with machines(tmp_path / "hall") as hall:
        yield hall


def test_a_worker_is_killed_and_nothing_is_lost(tmp_path: Path, hall: Machines) -> None:
    workers = [hall.add_worker(ROOT), hall.add_worker(ROOT)]
    jobs, log = work(tmp_path), tmp_path / "log"
    alone = {job.paths: data for job, data in made(jobs, Store(tmp_path / "alone"), workers=1)}
    assert len(set(noted(log))) == 1
    log.unlink()
    hall.wait_for(2)

    together, before = {}, 0
    far = made(jobs, Store(tmp_path / "far"), workers=1, cluster=hall.address)
    for number, (job, data) in enumerate(far):
        together[job.paths] = data
        if number == 7:
            workers[0].kill()
            workers[0].wait()
            before = len(noted(log))

    assert together == alone
    assert folder_of(tmp_path / "far") == folder_of(tmp_path / "alone")
    assert set(noted(log)[:before]) == {worker.pid for worker in workers}
    assert set(noted(log)[before:]) == {workers[1].pid}
    assert len(jobs) - before >= 8  # it was in the midst


def test_a_whole_edition_made_on_a_cluster_is_the_same(
    tmp_path: Path, publish: Publish, calm: str
) -> None:
    here, there = publish(WORKERS=1), tmp_path / "there"
    publish(WORKERS=f"dask://{calm}", OUTPUT_PATH=str(there), CACHE_PATH=str(tmp_path / "cache"))

    edition = folder_of(there)
    assert sum(name.startswith(("foto/", "kartu/")) for name in edition) > 10
    assert edition == folder_of(here)


def test_work_on_a_cluster_raises_as_it_would_here(tmp_path: Path, calm: str) -> None:
    photo = tmp_path / "foto.jpg"
    photo.write_bytes(jpeg())
    paths = [(PurePosixPath(f"foto/{number}.jpg"),) for number in range(9)]
    jobs = [BatchJob(paths=path, make=torn, reads=(photo,)) for path in paths]

    with pytest.raises(ValueError, match="the photo is torn"):
        list(made(jobs, Store(tmp_path / "s"), workers=1, cluster=calm))


def test_the_largest_photo_travels_without_a_word(
    calm: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A thread that Dask starts for so much, and keeps, would be there for every test after this.
    monkeypatch.setattr("distributed.comm.utils.OFFLOAD_THRESHOLD", False)
    with cluster(calm) as hands:
        assert list(shared(hands, len, [bytes(30_000_000)], meanwhile=hands.look)) == [30_000_000]


def test_a_cluster_that_loses_all_its_workers_is_not_waited_for(hall: Machines) -> None:
    worker = hall.add_worker(ROOT)
    hall.wait_for(1)
    said = f"The Dask cluster at {hall.address} has no workers"

    with pytest.raises(BuildStopped, match=said):
        work_until(worker.kill, hall.address)
    with pytest.raises(BuildStopped, match=said):  # nor is one that has none from the start
        work_until(worker.kill, hall.address)


def test_a_cluster_that_loses_its_scheduler_is_not_waited_for(hall: Machines) -> None:
    hall.add_worker(ROOT)
    hall.wait_for(1)

    with pytest.raises(BuildStopped, match=f"The Dask scheduler at {hall.address} is gone"):
        work_until(hall.scheduler.kill, hall.address)


def test_work_that_kills_whoever_does_it_is_given_up(tmp_path: Path) -> None:
    with machines(tmp_path / "hall", patience=0) as hall:
        hall.add_worker(ROOT)
        hall.wait_for(1)

        with (
            pytest.raises(BuildStopped, match=r"killed every worker that took it up \(1\)"),
            cluster(hall.address) as hands,
        ):
            list(shared(hands, deadly, range(9), meanwhile=hands.look))


def test_workers_with_other_code_or_none_are_refused(tmp_path: Path, hall: Machines) -> None:
    other = tmp_path / "other"
    shutil.copytree(ROOT / "plugins", other / "plugins")
    shutil.copy(ROOT / "requirements.txt", other)
    with (other / "plugins/cards/card.py").open("a", encoding="utf-8") as code:
        code.write("# mended, but only here\n")
    hall.add_worker(other)
    hall.add_worker(None)
    hall.wait_for(2)

    with pytest.raises(BuildStopped) as stopped, cluster(hall.address):
        pass

    said = str(stopped.value)
    assert "has workers with another press" in said
    assert said.count("tcp://127.0.0.1:") == 2


def test_nobody_at_the_address_is_told_at_once() -> None:
    with (
        pytest.raises(BuildStopped, match=f"No Dask scheduler answers at {NOBODY}"),
        cluster(NOBODY),
    ):
        pass


def test_a_server_that_is_no_scheduler_is_told_within_seconds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("plugins.press.cluster.ANSWER", 0.5)
    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        pytest.raises(BuildStopped, match="No Dask scheduler answers at"),
        cluster(f"127.0.0.1:{silent.getsockname()[1]}"),
    ):
        pass


def test_dask_need_not_be_installed_and_what_to_install_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)

    with (
        pytest.raises(
            BuildStopped, match=r"(?s)distributed is not installed.*pip install distributed"
        ),
        cluster(NOBODY),
    ):
        pass


def test_a_handful_of_files_is_made_here(tmp_path: Path) -> None:
    jobs = work(tmp_path, count=1)

    parts = list(made(jobs, Store(tmp_path / "s"), workers=1, cluster=NOBODY))

    assert len(parts) == 2
    assert len(set(noted(tmp_path / "log"))) == 1
