"""A bar on the terminal for what takes over a second, and the account when all is done."""

import os
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from cProfile import Profile
from pathlib import Path
from pstats import Stats
from typing import TypeVar

from rich import box
from rich.console import Console
from rich.live import Live
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from plugins.newsroom.timings import Timings

T = TypeVar("T")

PATIENCE = 1.0
"""Seconds that nobody minds waiting without a word."""
MOST_FUNCTIONS = 25
BEAT = 0.1
"""Seconds between two drawings of a bar."""


def shown(
    items: Iterable[T], total: int, what: str, /, console: Console | None = None
) -> Iterator[T]:
    """The items, with a bar on stderr when they take their time.

    None where nobody watches: no terminal, or CI in the environment.
    """
    console = console or Console(stderr=True)
    watched = console.is_terminal and not console.is_dumb_terminal and not os.environ.get("CI")
    return _with_bar(items, total, what, console) if watched else iter(items)


def stop_spinner(console: Console) -> None:
    """End what Pelican turns on the terminal: its thread would forbid to fork, and there is a bar.

    Rich keeps what it draws to itself, so this looks inside; nothing found, nothing stopped.
    """
    for live in reversed(getattr(console, "_live_stack", [])):
        live.stop()
    for thread in threading.enumerate():
        if type(thread).__module__ == Live.__module__:
            thread.join(PATIENCE)


def _with_bar(items: Iterable[T], total: int, what: str, console: Console) -> Iterator[T]:
    rest, done = iter(items), 0
    ends = time.monotonic() + PATIENCE
    for item in rest:
        yield item
        done += 1
        if time.monotonic() > ends:
            break
    else:
        return
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    # It draws itself between two items, not in a thread: beside one, nobody could fork.
    progress = Progress(
        *columns, TimeRemainingColumn(), console=console, transient=True, auto_refresh=False
    )
    with progress:
        bar = progress.add_task(what, total=total, completed=done)
        drawn = 0.0
        for item in rest:
            if time.monotonic() - drawn > BEAT:
                progress.refresh()
                drawn = time.monotonic()
            yield item
            progress.advance(bar)


def table_of(timings: Timings) -> Table:
    """Every step with what it did, what it could keep, and its seconds; the sum below."""
    steps = timings.steps.values()
    table = Table(box=box.SIMPLE_HEAD, show_footer=True, footer_style="bold")
    table.add_column("step", footer="in all")
    for name in ("done", "kept"):
        table.add_column(name, justify="right")
    table.add_column("seconds", _seconds(sum(step.wall for step in steps)), justify="right")
    table.add_column("CPU", _seconds(sum(step.cpu for step in steps)), justify="right")
    for step in steps:
        counted = step.done or step.kept
        counts = (_count(step.done), _count(step.kept)) if counted else ("", "")
        table.add_row(step.name, *counts, _seconds(step.wall), _seconds(step.cpu))
    return table


@contextmanager
def profiled(console: Console) -> Iterator[None]:
    """Tell which functions the block's time went to, those that took most of it first."""
    profile = Profile()
    profile.enable()
    try:
        yield
    finally:
        profile.disable()
        console.print(_profile_table(Stats(profile)))


def _profile_table(stats: Stats) -> Table:
    found: dict[tuple[str, int, str], tuple[int, int, float, float, object]]
    found = stats.stats  # type: ignore[attr-defined]  # a public attribute that typeshed leaves out
    table = Table(box=box.SIMPLE_HEAD, title="Where the time went (seconds under the profiler)")
    for name in ("itself", "with all it calls", "calls"):
        table.add_column(name, justify="right")
    table.add_column("function")
    longest = sorted(found.items(), key=lambda item: item[1][2], reverse=True)[:MOST_FUNCTIONS]
    for (file, line, function), (_, calls, itself, whole, _) in longest:
        where = f"{Path(file).parent.name}/{Path(file).name}:{line} " if line else ""
        table.add_row(_seconds(itself), _seconds(whole), _count(calls), f"{where}{function}")
    return table


def _count(number: int) -> str:
    return f"{number:,}"


def _seconds(seconds: float) -> str:
    return f"{seconds:,.2f}"
