"""Several readers at one desk: many files are read by as many processes as there are cores."""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from plugins.editorial.reading import Reading

MANY = 100
"""Files below which starting processes costs more than it saves."""
CHUNK = 16

_work: list[tuple[Callable[[Any], Reading], Sequence[Any]]] = []
"""What the children find when they are forked: settings and Markdown engines cannot be sent."""


def read_by_many(read: Callable[[Any], Reading], entries: Sequence[Any]) -> Iterator[Reading]:
    """The readings of `entries` in their order, whoever read them."""
    workers = min(os.cpu_count() or 1, len(entries) // MANY)
    if workers < 2 or "fork" not in multiprocessing.get_all_start_methods():
        yield from map(read, entries)
        return
    _work.append((read, entries))
    try:
        context = multiprocessing.get_context("fork")
        with ProcessPoolExecutor(workers, mp_context=context) as pool:
            yield from pool.map(_read, range(len(entries)), chunksize=CHUNK)
    finally:
        _work.pop()


def _read(number: int) -> Reading:
    read, entries = _work[-1]
    return read(entries[number])
