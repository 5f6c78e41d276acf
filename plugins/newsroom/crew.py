"""Many hands: an executor for work that can be shared out, or none when that does not pay."""

import gc
import multiprocessing
import os
import pickle
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from multiprocessing import connection
from typing import Any, TypeVar

from plugins.newsroom.findings import BuildStopped

T = TypeVar("T")
R = TypeVar("R")

FORK = "fork"
AHEAD = 4 * (os.cpu_count() or 1)
"""Chunks that are on their way at once: no hand waits, and what they carry fits in memory."""
GLANCE = 1.0
"""Seconds between two glances at hands that are slow to answer."""
DEAD = (
    "A worker process ended before its work was done: somebody stopped it, or memory ran out.\n"
    "    Build again, with fewer hands: --workers 1"
)

CANNOT_BE_SENT = object()
ENDS = frozenset(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
"""Signals by which a process is asked to end."""

_at_hand: dict[object, object] = {}
"""The tools of each crew in this process, the innermost crew's last; keys only tell them apart."""


@contextmanager
def crew(
    workers: int, jobs: int, *, least: int, tools: object = None, apart: bool = False
) -> Iterator[Executor | None]:
    """Processes for `jobs` jobs; None for one worker or fewer than `least` jobs a worker, unless
    the work is to be done `apart` from this process.

    A job finds `tools` with `tools()`, whoever does it: forked processes inherit them as they
    are, others are sent them once. Where nothing can be forked and `tools` cannot be sent, there
    is no crew either. Forked processes are there when the block begins, so threads may be started
    inside it. A process that dies ends the build, unless who asked catches BrokenProcessPool:
    BuildStopped.
    """
    hands, start = max(int(apart), min(workers, jobs // least)), _start()
    alone = hands < 2 and not apart
    luggage = tools if alone or start == FORK else _Packed.of(tools)
    with _holding(tools):
        if alone or luggage is CANNOT_BE_SENT:
            yield None
        else:
            with _processes(hands, start, luggage) as pool:
                yield pool


def tools() -> Any:
    """What the crew around this job was given; None when it was given nothing."""
    return next(reversed(_at_hand.values()), None)


def shared(
    executor: Executor | None,
    work: Callable[[T], R],
    items: Iterable[T],
    *,
    chunk: int = 1,
    ahead: int = AHEAD,
    meanwhile: Callable[[], None] | None = None,
) -> Iterator[R]:
    """What `work` makes of each item, in the items' order, whoever does it.

    `chunk` items travel together and `ahead` chunks are under way at once, so that `items` may
    be made while they are asked for. What `work` raises is raised here; then what has not been
    begun is left. `meanwhile` is called about once a second while hands are awaited; it may raise.
    """
    if executor is None:
        return _alone(work, items, tools())
    return _together(executor, work, iter(items), chunk, ahead, meanwhile)


def _alone(work: Callable[[T], R], items: Iterable[T], its: object) -> Iterator[R]:
    for item in items:
        with _holding(its):  # between two items, others may have been at work here
            made = work(item)
        yield made


def _together(
    executor: Executor,
    work: Callable[[T], R],
    rest: Iterator[T],
    chunk: int,
    ahead: int,
    meanwhile: Callable[[], None] | None,
) -> Iterator[R]:
    under_way: deque[Future[list[R]]] = deque()
    try:
        while part := list(islice(rest, chunk)):
            under_way.append(executor.submit(_each, work, part))
            if len(under_way) >= ahead:
                yield from _result(under_way.popleft(), meanwhile)
        while under_way:
            yield from _result(under_way.popleft(), meanwhile)
    finally:
        for future in under_way:
            future.cancel()


def _result(future: Future[R], meanwhile: Callable[[], None] | None) -> R:
    while meanwhile and not wait([future], timeout=GLANCE).done:
        meanwhile()
    return future.result()


def _each(work: Callable[[T], R], items: list[T]) -> list[R]:
    return list(map(work, items))


@contextmanager
def _holding(its: object) -> Iterator[None]:
    key = object()
    _at_hand[key] = its
    try:
        yield
    finally:
        del _at_hand[key]


@contextmanager
def _processes(hands: int, start: str, tools: object) -> Iterator[Executor]:
    context = multiprocessing.get_context(start)
    pool = ProcessPoolExecutor(hands, context, initializer=_take, initargs=(tools,))
    try:
        with _undisturbed():
            pool.submit(int)  # an executor starts its processes with the first job: here, not later
        yield pool
    except BrokenProcessPool:
        raise BuildStopped(DEAD) from None
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """A process that has just been forked must not answer a signal as its parent would: what it is
    born into waits until it has taken its own place."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _take(tools: object) -> None:
    """In a new process; one that was not forked has inherited nothing."""
    _at_hand[None] = tools.unpacked() if isinstance(tools, _Packed) else tools
    gc.freeze()  # or looking for garbage would copy all that was inherited
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    for number in ENDS - {signal.SIGINT}:
        signal.signal(number, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDS)
    threading.Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    """A parent that is killed can tell nobody; its processes would wait for it for ever."""
    parent = multiprocessing.parent_process()
    if parent and connection.wait([parent.sentinel]):
        os._exit(1)


def _start() -> str:
    """Forking costs nothing, but must not be done beside other threads (nor on Windows at all)."""
    can_fork = FORK in multiprocessing.get_all_start_methods()
    return FORK if can_fork and threading.active_count() == 1 else "spawn"


@dataclass(frozen=True, slots=True)
class _Packed:
    """Tools as bytes: a new process that fails to unpack them can say so, which one that fails to
    start cannot, and its parent would wait for it for ever."""

    data: bytes

    @classmethod
    def of(cls, tools: object) -> "_Packed | object":
        try:
            return cls(pickle.dumps(tools))
        except (pickle.PicklingError, AttributeError, TypeError):  # said of one kind of thing each
            return CANNOT_BE_SENT

    def unpacked(self) -> object:
        return pickle.loads(self.data)  # noqa: S301 - our own, of a moment ago
