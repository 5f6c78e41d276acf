"""Where a build's time went: how long each step took, what it did, and what it could leave."""

import os
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(slots=True, kw_only=True)
class Spent:
    """Seconds by the clock and of processors, those of ended child processes included."""

    wall: float = 0.0
    cpu: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of the account."""

    name: str
    done: int
    kept: int
    """What was there already."""
    wall: float
    cpu: float


class Timings:
    """Seconds and counts by step; each second belongs to one step, the innermost."""

    def __init__(self) -> None:
        self._spent: dict[str, Spent] = {}
        self._done: defaultdict[str, int] = defaultdict(int)
        self._kept: defaultdict[str, int] = defaultdict(int)
        self._under_way: list[str] = []
        self._since = _now()

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        """What happens in the block is `name`'s, but for the steps inside it.

        Child processes count when they have ended: put the whole of a crew inside the block.
        """
        self._turn()
        self._under_way.append(name)
        self._spent.setdefault(name, Spent())
        try:
            yield
        finally:
            self._turn()
            self._under_way.pop()

    def count(self, name: str, done: int = 0, *, kept: int = 0) -> None:
        """So many more were done, or were there already."""
        self._spent.setdefault(name, Spent())
        self._done[name] += done
        self._kept[name] += kept

    @property
    def steps(self) -> Mapping[str, Step]:
        """In the order in which they were first named."""
        return {
            name: Step(
                name=name,
                done=self._done[name],
                kept=self._kept[name],
                wall=spent.wall,
                cpu=spent.cpu,
            )
            for name, spent in self._spent.items()
        }

    def _turn(self) -> None:
        """What was spent since the last turn goes to the step that is under way."""
        now = _now()
        if self._under_way:
            spent = self._spent[self._under_way[-1]]
            spent.wall += now.wall - self._since.wall
            spent.cpu += now.cpu - self._since.cpu
        self._since = now


def _now() -> Spent:
    children = os.times()
    cpu = time.process_time() + children.children_user + children.children_system
    return Spent(wall=time.perf_counter(), cpu=cpu)
