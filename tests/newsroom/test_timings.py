"""Every second and every thing done is told once, under the step that it belongs to."""

import time

from plugins.newsroom.crew import crew, shared
from plugins.newsroom.timings import Timings


def busy(seconds: float) -> None:
    """Keep a processor at work for so long."""
    ends = time.process_time() + seconds
    while time.process_time() < ends:
        pass


def test_waiting_takes_time_but_no_processor() -> None:
    timings = Timings()
    with timings.of("wait"):
        time.sleep(0.2)
    with timings.of("read"):
        busy(0.2)

    waited, read = timings.steps["wait"], timings.steps["read"]
    assert waited.wall >= 0.2
    assert waited.cpu < 0.1
    assert read.cpu >= 0.2
    assert read.wall >= 0.2


def test_what_other_processes_did_counts_as_well() -> None:
    timings = Timings()
    with timings.of("pictures"), crew(2, 2, least=1) as pool:
        list(shared(pool, busy, [0.3, 0.3]))
    with timings.of("read"):
        pass

    assert timings.steps["pictures"].cpu >= 0.5
    assert timings.steps["read"].cpu < 0.1


def test_a_step_within_a_step_is_counted_once() -> None:
    timings = Timings()
    with timings.of("print"):
        busy(0.1)
        with timings.of("read"):
            busy(0.3)
        busy(0.1)

    printed, read = timings.steps["print"], timings.steps["read"]
    assert 0.2 <= printed.cpu < 0.3
    assert 0.3 <= read.cpu < 0.4


def test_a_step_that_is_taken_up_again_goes_on() -> None:
    timings = Timings()
    for number in range(2):
        with timings.of("read"):
            busy(0.1)
        timings.count("read", 3, kept=number)
    timings.count("cards", kept=7)

    steps = timings.steps
    assert list(steps) == ["read", "cards"]
    assert (steps["read"].done, steps["read"].kept) == (6, 1)
    assert steps["read"].cpu >= 0.2
    assert (steps["cards"].done, steps["cards"].kept, steps["cards"].wall) == (0, 7, 0.0)
