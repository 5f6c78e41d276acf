"""An end that somebody asks for: Ctrl-C, a cancelled workflow, a machine that shuts down."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

STOPS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


@contextmanager
def stoppable(say: Callable[[str], object], told: str) -> Iterator[None]:
    """Asked to end, the block says `told` and is left by a SystemExit with the status that shells
    give to a program ended by a signal: so what it holds is cleared up, and nobody takes it for
    done. Pelican itself would end with 0."""
    if threading.current_thread() is not threading.main_thread():
        yield  # signals are the main thread's
        return

    def stop(number: int, _frame: FrameType | None) -> NoReturn:
        for other in STOPS:  # what is being cleared up is cleared up, however often one asks
            signal.signal(other, signal.SIG_IGN)
        say(told)
        raise SystemExit(128 + number)

    before = {number: signal.getsignal(number) for number in STOPS}
    for number in STOPS:
        if before[number] is not signal.SIG_IGN:
            signal.signal(number, stop)
    try:
        yield
    finally:
        for number in STOPS:
            signal.signal(number, before[number])
