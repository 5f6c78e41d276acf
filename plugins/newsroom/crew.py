"""Many hands: an executor for work that can be shared out, or none when that does not pay."""

import multiprocessing
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager


@contextmanager
def crew(workers: int, jobs: int, *, least: int) -> Iterator[Executor | None]:
    """Processes for `jobs` jobs; None for one worker or fewer than `least` jobs a worker."""
    hands = min(workers, jobs // least)
    if hands < 2:
        yield None
        return
    with ProcessPoolExecutor(hands, mp_context=multiprocessing.get_context(_start())) as pool:
        yield pool


def _start() -> str:
    """Forking costs nothing, but must not be done beside other threads (nor on Windows at all)."""
    can_fork = "fork" in multiprocessing.get_all_start_methods()
    return "fork" if can_fork and threading.active_count() == 1 else "spawn"
