"""Something that happens in the middle of a delivery; as a program, the delivery's own death."""

import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from plugins.newsroom.progress import Show
from plugins.publishing.__main__ import main

T = TypeVar("T")


def moment(what: str, number: int, act: Callable[[], object]) -> Show:
    """Calls `act` when so many of `what` are done: "Mengirim"."""

    def show(items: Iterable[T], _total: int, said: str, /) -> Iterator[T]:
        for done, item in enumerate(items, start=1):
            if (said, done) == (what, number):
                act()
            yield item

    return show


if __name__ == "__main__":
    death = moment(sys.argv[1], int(sys.argv[2]), lambda: os.kill(os.getpid(), signal.SIGKILL))
    sys.exit(main(sys.argv[3:], death))
