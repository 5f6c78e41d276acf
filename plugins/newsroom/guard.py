"""Work on what strangers sent: each piece in a worker that can be stopped, within limits.

No limit inside the process itself can be relied on: a regular expression, a decoder or a library
written in another language does not look up from its work. So the system is asked to end the
worker; another one takes over, and only the piece that did it is lost.
"""

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from plugins.newsroom.crew import AHEAD, crew

if sys.platform != "win32":
    import resource

T = TypeVar("T")
R = TypeVar("R")

WAITING = 6
"""Times the seconds of work that may pass by the clock: others want the processor too."""
CAN_LIMIT = hasattr(signal, "setitimer")
"""Not on Windows: there nothing ends a worker that goes on for ever but its reader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one piece of work may take."""

    seconds: float
    """Of processor time."""
    memory: int
    """Bytes, besides what the worker has at its beginning."""


@dataclass(frozen=True, slots=True)
class Overrun:
    """Stands where the result of a piece would: it took too much, or its worker fell over it."""


OVERRUN = Overrun()


def guarded(
    work: Callable[[T], R],
    pieces: Sequence[T],
    limits: Limits,
    *,
    workers: int,
    least: int = 1,
    chunk: int = 1,
    tools: object = None,
) -> Iterator[R | Overrun]:
    """What `work` makes of each piece, in their order, by at least one process besides this one.

    Processes are shared out as `crew` does it. What `work` raises is raised here, but for
    MemoryError. `chunk` pieces travel together; when a worker ends over one of them, those that
    were under way are given out again one by one, so that nobody answers for a neighbour.
    """
    done = 0
    while done < len(pieces):
        with crew(workers, len(pieces) - done, least=least, tools=tools, apart=True) as pool:
            rest = pieces[done:]
            for results in _results(pool, work, rest, limits, chunk):
                yield from results
                done += len(results)
        suspects = pieces[done : done + AHEAD * chunk]
        for piece in suspects:
            yield _by_itself(work, piece, limits, tools)
            done += 1


def _results(
    pool: Executor | None, work: Callable[[T], R], pieces: Sequence[T], limits: Limits, chunk: int
) -> Iterator[list[R | Overrun]]:
    """Chunk after chunk; ends early when a worker does."""
    parts = (pieces[start : start + chunk] for start in range(0, len(pieces), chunk))
    if pool is None:
        for part in parts:
            yield [work(piece) for piece in part]
        return
    under_way: deque[Future[list[R | Overrun]]] = deque()
    try:
        for part in parts:
            under_way.append(pool.submit(_each, work, part, limits))
            if len(under_way) >= AHEAD:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    except BrokenProcessPool:
        return
    finally:
        for future in under_way:
            future.cancel()


def _by_itself(work: Callable[[T], R], piece: T, limits: Limits, its: object) -> R | Overrun:
    with crew(1, 1, least=1, tools=its, apart=True) as pool:
        for results in _results(pool, work, [piece], limits, 1):
            return results[0]
    return OVERRUN


def _each(work: Callable[[T], R], pieces: Sequence[T], limits: Limits) -> list[R | Overrun]:
    """In a worker."""
    _limit_memory(limits.memory)
    return [_within(limits, work, piece) for piece in pieces]


def _within(limits: Limits, work: Callable[[T], R], piece: T) -> R | Overrun:
    with _timed(limits.seconds), suppress(MemoryError):
        return work(piece)
    return OVERRUN


@contextmanager
def _timed(seconds: float) -> Iterator[None]:
    """The system ends this process when the block takes longer; nobody answers its signals."""
    if not CAN_LIMIT:
        yield
        return
    clocks = {
        signal.ITIMER_PROF: (signal.SIGPROF, seconds),
        signal.ITIMER_REAL: (signal.SIGALRM, seconds * WAITING),
    }
    for clock, (ringing, patience) in clocks.items():
        signal.signal(ringing, signal.SIG_DFL)
        signal.setitimer(clock, patience)
    try:
        yield
    finally:
        for clock in clocks:
            signal.setitimer(clock, 0)


_has_limit = False


def _limit_memory(most: int) -> None:
    """Once in a worker's life: from here on it gets no more than so many bytes."""
    global _has_limit
    if _has_limit or sys.platform == "win32":
        return
    _has_limit = True
    taken = _taken()
    with suppress(OSError, ValueError):  # a system that knows no such limit, or a lower one
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        if taken:
            resource.setrlimit(resource.RLIMIT_AS, (taken + most, hard))


def _taken() -> int:
    """Bytes of address space that this process has; 0 where the system does not say."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    except OSError:
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
