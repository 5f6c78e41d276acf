"""How work tells how far it is, to whoever wants to know."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

T = TypeVar("T")


class Show(Protocol):
    """Gives the items one by one, and shows how many of `total` are done."""

    def __call__(self, items: Iterable[T], total: int, what: str, /) -> Iterator[T]:
        """`what` is said beside the bar: "Reading"."""
        ...


def quietly(items: Iterable[T], _total: int, _what: str, /) -> Iterator[T]:
    """For nobody who waits."""
    return iter(items)
