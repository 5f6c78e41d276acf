"""A build that is ended at any moment harms nobody, and the next one makes good."""

import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from plugins.newsroom.manifest import NAME as MANIFEST
from tests.faults.builds import Ended, build, start
from tests.faults.conftest import Clean, first_edition_at
from tests.faults.newspaper import Newspaper, differences, snapshot
from tests.faults.traps import Trap

TIMED, AT_THE_SWITCH = 20, 10
SEEDS = range(1, 11) if os.environ.get("NIGHTLY") else [1]
COLD = 10
"""Of so many builds one has everything to do, pictures too."""
Hit = tuple[signal.Signals, bool]
"""By which signal, and whether it reaches the first process alone."""


class Desk:
    """Publishes two editions in turn, and looks at what is left after each harm."""

    def __init__(self, paper: Newspaper, log: Path, clean: Clean) -> None:
        self.paper, self.log, self.clean = paper, log, clean
        self.live = 1
        for _ in range(2):  # until nothing is new any more
            self.publish(3 - self.live)
        self.beside, self.cached = paper.beside, names_in(paper.cache)

    def publish(self, edition: int, **more: object) -> None:
        """A build that nobody harms."""
        self.paper.write(edition)
        ended = build(self.paper, self.log, **more)
        assert ended.status == 0, ended
        assert differences(self.clean(edition), snapshot(self.paper.output)) == "", ended
        self.live = edition

    def harmed(self, harm: Callable[[], None], said: str) -> None:
        """The next edition comes to harm; readers have the old or the new, then the new."""
        edition = 3 - self.live
        self.paper.write(edition)
        harm()
        now = snapshot(self.paper.output)
        old, new = (differences(self.clean(each), now) for each in (self.live, edition))
        assert "" in (old, new), f"{said}: neither\n{old}\nnor\n{new}"
        self.publish(edition)
        assert self.paper.beside <= self.beside, said
        assert names_in(self.paper.cache) <= self.cached, said


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, pictures: Path, clean: Clean) -> Desk:
    """One for all harm, so that whatever is left behind piles up."""
    home = tmp_path_factory.mktemp("desk")
    return Desk(first_edition_at(home, pictures), home / "log", clean)


def names_in(cache: Path) -> set[str]:
    """The files of the cache, but for what SQLite lays beside its own."""
    return {
        file.relative_to(cache).as_posix()
        for file in cache.rglob("*")
        if file.is_file() and not file.name.endswith(("-wal", "-shm"))
    }


def dice(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - nothing secret


def how_long(desk: Desk, *, cold: bool) -> float:
    """Seconds that a build takes which nobody harms."""
    if cold:
        shutil.rmtree(desk.paper.cache)
    started = time.perf_counter()
    desk.publish(3 - desk.live)
    return time.perf_counter() - started


@pytest.mark.parametrize("seed", SEEDS)
def test_a_build_killed_at_any_moment_leaves_one_whole_edition_and_the_next_build_heals(
    desk: Desk, seed: int
) -> None:
    rng = dice(seed)
    lengths = {cold: how_long(desk, cold=cold) for cold in (True, False)}
    for number in range(TIMED):
        cold, alone = number % COLD == COLD // 2, bool(number % 2)
        after = lengths[cold] * (number + rng.random()) / TIMED

        def harm(after: float = after, cold: bool = cold, alone: bool = alone) -> None:
            if cold:
                shutil.rmtree(desk.paper.cache)
            begun = start(desk.paper, desk.log)
            time.sleep(after)
            begun.kill(alone=alone)
            begun.ended()
            assert begun.is_gone(), begun.processes()

        desk.harmed(harm, f"killed after {after:.3f} s of {lengths[cold]:.3f}, {alone=}")


@pytest.mark.parametrize("seed", SEEDS)
def test_a_build_killed_around_the_switch_leaves_one_whole_edition_and_the_next_build_heals(
    desk: Desk, seed: int
) -> None:
    """Counted from the manifest, the last file of an edition; then the folders change places."""
    half = AT_THE_SWITCH // 2
    steps = [*range(half), *sorted(dice(seed).sample(range(half, 20), half))]
    ends: list[int] = []
    for number in steps:
        trap = Trap(MANIFEST, number)

        def harm(trap: Trap = trap) -> None:
            ends.append(start(desk.paper, desk.log, trap=trap).ended().status)

        desk.harmed(harm, str(trap))
    # A build may end before it has made so many steps.
    assert ends == sorted(ends)
    assert ends[:half] == [-signal.SIGKILL] * half


@pytest.mark.parametrize(
    "hit",
    [(signal.SIGINT, False), (signal.SIGTERM, False), (signal.SIGTERM, True)],
    ids=["Ctrl-C", "end of a service", "kill"],
)
@pytest.mark.parametrize("among", ["workers", "files"])
def test_a_build_that_is_asked_to_end_says_so_and_clears_up(
    desk: Desk, hit: Hit, among: str
) -> None:
    staging, (number, alone) = desk.paper.output.with_name(".output.staging"), hit
    ends: list[Ended] = []

    def harm() -> None:
        begun = start(desk.paper, desk.log)
        while not (staging.exists() if among == "files" else len(begun.processes()) > 1):
            assert begun.runs, begun.ended()
        begun.kill(number, alone=alone)
        ends.append(begun.ended())
        assert begun.is_gone(), begun.processes()
        assert not staging.exists()

    desk.harmed(harm, f"{hit} {among}")
    [ended] = ends
    assert ended.status == 128 + number, ended
    assert "Traceback" not in ended.said
    assert ended.said.lower().count("stopped") == 1, ended


@pytest.mark.parametrize("after", [0.0, 0.3])
def test_a_build_whose_workers_are_killed_goes_on_or_says_so(desk: Desk, after: float) -> None:
    """Whoever is short of memory ends the greatest processes, and workers are great."""
    ends: list[Ended] = []

    def harm() -> None:
        shutil.rmtree(desk.paper.cache / "files")
        begun = start(desk.paper, desk.log)
        time.sleep(after)
        while begun.runs and not (workers := set(begun.processes()) - {begun.pid}):
            time.sleep(0.01)
        for worker in workers:
            with suppress(ProcessLookupError):
                os.kill(worker, signal.SIGKILL)
        ends.append(begun.ended())

    desk.harmed(harm, f"{after} s")
    [ended] = ends
    assert "Traceback" not in ended.said
    assert "terlalu-berat" not in ended.said  # the stories are not to blame
    assert ended.status == 0 or "A worker process ended" in ended.said, ended
