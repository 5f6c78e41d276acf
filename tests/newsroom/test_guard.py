"""Whatever a piece of work does, it ends, its neighbours are done, and it alone is told of."""

import os
import signal
import time

import pytest

from plugins.newsroom.crew import tools
from plugins.newsroom.guard import Limits, Overrun, guarded

SHORT = Limits(seconds=0.5, memory=200_000_000)


def odd_work(number: int) -> int:
    match number % 100:
        case 7:
            while True:
                pass
        case 8:
            return len(bytearray(10**9))
        case 9:
            os.kill(os.getpid(), signal.SIGKILL)
        case 10:
            os._exit(3)
        case 11:
            time.sleep(60)
    return number * int(tools() or 1)


def busy(number: int) -> int:
    ends = time.process_time() + 0.2
    while time.process_time() < ends:
        pass
    return number


def torn(_number: int) -> int:
    raise ValueError("the photo is torn")


@pytest.mark.parametrize("workers", [1, 2])
def test_only_the_piece_that_took_too_much_is_lost(workers: int) -> None:
    pieces = [1, 7, 2, 8, 3, 9, 4, 10, 5]

    done = list(guarded(odd_work, pieces, SHORT, workers=workers, chunk=2, tools=10))

    lost = [number for number, made in zip(pieces, done, strict=True) if isinstance(made, Overrun)]
    assert lost == [7, 8, 9, 10]
    assert [made for made in done if not isinstance(made, Overrun)] == [10, 20, 30, 40, 50]


def test_who_waits_for_ever_is_stopped_too() -> None:
    started = time.monotonic()

    done = list(guarded(odd_work, [1, 11, 2], SHORT, workers=1))

    assert [isinstance(made, Overrun) for made in done] == [False, True, False]
    assert time.monotonic() - started < 30


def test_honest_work_that_takes_long_in_all_is_not_stopped() -> None:
    assert list(guarded(busy, range(6), SHORT, workers=1)) == list(range(6))


def test_what_the_work_raises_is_raised_here() -> None:
    with pytest.raises(ValueError, match="the photo is torn"):
        list(guarded(torn, [1, 2], SHORT, workers=2))


def test_nothing_is_done_in_this_process() -> None:
    pids = set(guarded(_pid, range(3), SHORT, workers=1))

    assert os.getpid() not in pids
    assert len(pids) == 1


def _pid(_number: int) -> int:
    return os.getpid()
