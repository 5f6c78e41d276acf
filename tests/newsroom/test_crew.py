"""Many hands make what one pair makes, in its order; whoever falls out is not waited for."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

import pytest

from plugins.newsroom.crew import crew, shared, tools
from plugins.newsroom.findings import BuildStopped
from tests.conftest import ROOT

WORKERS = [1, 2, 3]
ORPHANS = """
import os, time
from tests.newsroom.test_crew import pid_after_a_while
from plugins.newsroom.crew import crew, shared
with crew(2, 2, least=1) as pool:
    print(*shared(pool, pid_after_a_while, range(4)), flush=True)
    time.sleep(60)
"""


def squared(number: int) -> int:
    time.sleep(0.02 if number % 5 == 0 else 0)  # those that are begun first end last
    return number * number


def pid_after_a_while(_number: int) -> int:
    time.sleep(0.1)
    return os.getpid()


def with_tools(number: int) -> int:
    return int(tools().add(number))


def seen_by_job(_number: int) -> object:
    return tools()


def killed(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def torn(number: int) -> int:
    if number == 3:
        raise ValueError("the photo is torn")
    return number


def torn_and_noted(log: Path, number: int) -> int:
    with log.open("a", encoding="utf-8") as stream:
        stream.write(f"{number}\n")
    time.sleep(0.02)
    return torn(number)


class Adder:
    """Tools that cannot be pickled."""

    def __init__(self, much: int) -> None:
        self.add: Callable[[int], int] = lambda number: number + much


class Parcel:
    """Tools that count how often they are wrapped up."""

    wrapped = 0

    def add(self, number: int) -> int:
        return number + 100

    def __getstate__(self) -> dict[str, object]:
        Parcel.wrapped += 1
        return {}


@pytest.fixture
def another_thread() -> Iterator[None]:
    """Beside another thread, processes must not be forked."""
    ended = threading.Event()
    thread = threading.Thread(target=ended.wait)
    thread.start()
    yield
    ended.set()
    thread.join()


@pytest.mark.parametrize("workers", WORKERS)
@pytest.mark.parametrize("chunk", [1, 4, 100])
def test_results_come_in_the_order_of_the_items(workers: int, chunk: int) -> None:
    with crew(workers, 30, least=1) as pool:
        made = list(shared(pool, squared, range(30), chunk=chunk, ahead=5))

    assert made == [number * number for number in range(30)]


def test_work_is_really_shared_out() -> None:
    with crew(2, 8, least=1) as pool:
        makers = set(shared(pool, pid_after_a_while, range(8)))

    assert len(makers) == 2
    assert os.getpid() not in makers


@pytest.mark.parametrize(("workers", "jobs"), [(1, 100), (8, 3), (8, 0)])
def test_too_little_work_is_done_here(workers: int, jobs: int) -> None:
    with crew(workers, jobs, least=2) as pool:
        assert pool is None
        assert set(shared(pool, pid_after_a_while, range(1))) == {os.getpid()}


@pytest.mark.parametrize("workers", WORKERS)
def test_every_job_finds_the_tools_even_those_that_cannot_be_sent(workers: int) -> None:
    with crew(workers, 9, least=1, tools=Adder(5)) as pool:
        assert list(shared(pool, with_tools, range(9))) == list(range(5, 14))
    assert tools() is None


@pytest.mark.usefixtures("another_thread")
def test_beside_a_thread_tools_are_sent_once_a_process() -> None:
    Parcel.wrapped = 0
    with crew(2, 12, least=1, tools=Parcel()) as pool:
        made = list(shared(pool, with_tools, range(12)))

    assert made == list(range(100, 112))
    assert 1 <= Parcel.wrapped <= 1 + 2  # the first time to see whether they can be


@pytest.mark.usefixtures("another_thread")
def test_beside_a_thread_tools_that_cannot_be_sent_stay_here() -> None:
    with crew(2, 12, least=1, tools=Adder(5)) as pool:
        assert pool is None
        assert list(shared(pool, with_tools, range(3))) == [5, 6, 7]


def test_a_crew_within_a_crew_has_its_own_tools() -> None:
    with crew(2, 4, least=1, tools="outer") as outer:
        with crew(2, 4, least=1, tools="inner") as inner:
            assert set(shared(inner, seen_by_job, range(4))) == {"inner"}
            assert set(shared(outer, seen_by_job, range(4))) == {"outer"}
        with crew(2, 4, least=1) as bare:
            assert set(shared(bare, seen_by_job, range(4))) == {None}
        assert set(shared(outer, seen_by_job, range(4))) == {"outer"}


def test_crews_without_processes_that_take_turns_keep_their_tools() -> None:
    def seen_with(its: str) -> Iterator[object]:
        with crew(1, 4, least=1, tools=its) as pool:
            yield from shared(pool, seen_by_job, range(4))

    turns = zip(seen_with("first"), seen_with("second"), strict=True)

    assert set(turns) == {("first", "second")}
    assert tools() is None


@pytest.mark.parametrize("workers", WORKERS)
def test_what_a_job_raises_is_raised_here_in_its_turn(workers: int) -> None:
    with crew(workers, 9, least=1) as pool:
        made = shared(pool, torn, range(9))

        assert list(islice(made, 3)) == [0, 1, 2]
        with pytest.raises(ValueError, match="the photo is torn"):
            next(made)


@pytest.mark.parametrize("workers", WORKERS)
def test_items_are_not_asked_for_long_before_they_are_worked_on(workers: int) -> None:
    asked = []

    def items() -> Iterator[int]:
        for number in range(100):
            asked.append(number)
            yield number

    with crew(workers, 100, least=1) as pool:
        made = shared(pool, squared, items(), chunk=2, ahead=3)
        first = list(islice(made, 10))
        ahead = len(asked) - len(first)

    assert first == [number * number for number in range(10)]
    assert ahead <= 2 * 3


def test_after_a_failure_no_more_is_begun(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with crew(2, 200, least=1) as pool:
        made = shared(pool, partial(torn_and_noted, log), range(200), ahead=100)
        with pytest.raises(ValueError, match="the photo is torn"):
            list(made)
        assert list(shared(pool, squared, [3])) == [9]  # would come after all that was asked for

    # Two are in hand, three are on their way; those in hand at the end may have been the next.
    assert len(log.read_text(encoding="utf-8").split()) < 20


def test_a_worker_that_dies_ends_the_build_with_one_message() -> None:
    with (
        pytest.raises(BuildStopped, match="A worker process ended before its work was done"),
        crew(2, 9, least=1) as pool,
    ):
        list(shared(pool, killed, range(9)))


def test_a_process_whose_parent_is_killed_goes_too() -> None:
    with started(ORPHANS) as parent:
        assert parent.stdout
        workers = {int(pid) for pid in parent.stdout.readline().split()}
        parent.kill()
        parent.wait()

        assert len(workers) == 2
        assert gone(workers, seconds=10)


def test_ctrl_c_is_answered_by_one_process_alone() -> None:
    with started(ORPHANS) as parent:
        assert parent.stdout
        workers = {int(pid) for pid in parent.stdout.readline().split()}
        os.killpg(parent.pid, signal.SIGINT)  # as a terminal does: to all of them
        _, said = parent.communicate(timeout=20)

        assert said.count("Traceback") == 1
        assert said.rstrip().endswith("KeyboardInterrupt")
        assert gone(workers, seconds=10)


def started(program: str) -> "subprocess.Popen[str]":
    """Python in a process group of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def gone(pids: set[int], seconds: float) -> bool:
    """Whether all these processes end before the time is up."""
    ends = time.monotonic() + seconds
    while any(map(alive, pids)) and time.monotonic() < ends:
        time.sleep(0.05)
    return not any(map(alive, pids))


def alive(pid: int) -> bool:
    """A process that has ended, but whose end nobody has heard of, counts as gone."""
    told = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return bool(told.stdout.strip()) and not told.stdout.strip().startswith("Z")
