"""Which texts came and went, and where the others stand now."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from plugins.views.nearness import NONE


class News(dict[int, int]):
    """By the number that a text had: the number it has, NONE if it is gone."""

    def __missing__(self, old: int) -> int:
        return NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """Where texts stood, and where they stand."""

    olds: Sequence[int | None]
    """By number: the number it had; None for those that came."""
    news: News
    came: Sequence[int]
    went: Sequence[int]
    """By the numbers they had."""

    @classmethod
    def between(cls, before: Sequence[bytes], now: Sequence[bytes]) -> "Moves":
        numbers = {name: number for number, name in enumerate(before)}
        olds = [numbers.get(name) for name in now]
        if any(one >= other for one, other in pairwise(old for old in olds if old is not None)):
            # They stand in another order than they did: nothing that was found out holds.
            olds = [None] * len(now)
        news = News((old, new) for new, old in enumerate(olds) if old is not None)
        return cls(
            olds=olds,
            news=news,
            came=[new for new, old in enumerate(olds) if old is None],
            went=[old for old in range(len(before)) if old not in news],
        )

    def place(self, old: int) -> float:
        """The number of a text, by the one it had; of one that went, between two numbers."""
        if old in self.news:
            return self.news[old]
        stayed = (self.news[other] for other in range(old - 1, -1, -1) if other in self.news)
        return next(stayed, -1) + 0.5
