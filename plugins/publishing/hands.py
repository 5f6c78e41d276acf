"""Many small errands at the same time, never more than a few in memory."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

HANDS = 8
"""Waiting for a network or a disk is most of the work, so they may be more than the cores."""


def at_once(work: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
    """`work` of every item, in order. The first that raises ends it; what has begun is let end."""
    with ThreadPoolExecutor(HANDS) as pool:
        begun: deque[Future[R]] = deque()
        try:
            for item in items:
                begun.append(pool.submit(work, item))
                if len(begun) >= 2 * HANDS:
                    yield begun.popleft().result()
            while begun:
                yield begun.popleft().result()
        finally:
            for future in begun:
                future.cancel()
