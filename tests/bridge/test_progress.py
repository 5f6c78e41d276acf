"""Who waits for more than a second sees how far it is; machines are told nothing."""

import io
import threading
import time
from collections.abc import Iterator

import pytest
from rich.console import Console

from plugins.bridge import progress
from plugins.bridge.progress import shown, table_of
from plugins.newsroom.timings import Timings

STEP = 0.02


@pytest.fixture(autouse=True)
def short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr(progress, "PATIENCE", 5 * STEP)
    monkeypatch.setattr(progress, "BEAT", 0)


def terminal(*, is_one: bool = True) -> Console:
    return Console(file=io.StringIO(), force_terminal=is_one, width=80, _environ={"TERM": "xterm"})


def said_on(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def slow(count: int) -> Iterator[int]:
    for number in range(count):
        time.sleep(STEP)
        yield number


def test_what_takes_long_gets_a_bar_that_goes_away() -> None:
    console, threads = terminal(), set()
    for number in shown(slow(20), 20, "Reading", console):
        threads.add(threading.active_count())
        last = number

    said = said_on(console)
    assert last == 19
    assert "Reading" in said
    assert "19/20" in said
    assert said.endswith("\x1b[2K")  # the line is wiped
    assert threads == {1}  # beside another thread, no crew could fork


def test_what_is_fast_gets_none() -> None:
    console = terminal()

    assert list(shown(range(1000), 1000, "Reading", console)) == list(range(1000))
    assert said_on(console) == ""


def test_nothing_is_said_where_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    piped, ci = terminal(is_one=False), terminal()
    assert list(shown(slow(10), 10, "Reading", piped)) == list(range(10))

    monkeypatch.setenv("CI", "true")
    assert list(shown(slow(10), 10, "Reading", ci)) == list(range(10))

    assert said_on(piped) == said_on(ci) == ""


def test_whoever_stops_early_leaves_no_bar_behind() -> None:
    console = terminal()
    made = shown(slow(20), 20, "Reading", console)
    for number in made:
        if number == 15:
            break
    made.close()  # type: ignore[attr-defined]  # an iterator that is a generator

    assert said_on(console).endswith("\x1b[2K")


def test_the_account_tells_every_step_and_the_sum() -> None:
    timings = Timings()
    with timings.of("read"):
        time.sleep(0.11)
    timings.count("read", 12, kept=9988)
    with timings.of("check"):
        pass
    console = terminal(is_one=False)

    console.print(table_of(timings))

    lines = [line.split() for line in said_on(console).splitlines() if line.strip()]
    assert lines[0] == ["step", "done", "kept", "seconds", "CPU"]
    read, check, total = (line for line in lines if line[0] in {"read", "check", "in"})
    assert read[:3] == ["read", "12", "9,988"]
    assert 0.11 <= float(read[3]) < 1
    assert check == ["check", "0.00", "0.00"]
    assert total[:2] == ["in", "all"]
    assert total[2:] == read[3:]
