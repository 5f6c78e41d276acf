"""Which texts are closest to each, and which of those answers a change may alter."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from plugins.views.meaning import FULL, Limits, Meaning
from plugins.views.texts import Texts, integers, positions

BITS = FULL.bit_length()
NONE = 2**32 - 1
"""Stands where a text has fewer companions than it could."""


class Closest(NamedTuple):
    """The answer for one text: the texts closest to it."""

    numbers: Sequence[int]
    """The closest first; equally close ones newest first."""
    shares: Sequence[int]
    """How close each of them is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The answers for all texts in two columns.

    They hold as many for each text as it may have companions, filled up with NONE and 0.
    """

    numbers: "array[int]"
    shares: "array[int]"

    @classmethod
    def of(cls, answers: Iterable[Closest], most: int) -> "Answers":
        numbers, shares = integers(), integers()
        for its, how_close in answers:
            numbers.extend(its)
            shares.extend(how_close)
            if missing := most - len(its):
                numbers.extend([NONE] * missing)
                shares.extend([0] * missing)
        return cls(numbers=numbers, shares=shares)


NO_ANSWERS = Answers(numbers=integers(), shares=integers())


class Holders:
    """Which texts a term stands for, sought in all texts once for many terms."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._found: dict[int, list[int]] = {}

    def of(self, term: int) -> Sequence[int]:
        """The texts, newest first, each as (number << BITS | its weight there); once sought."""
        return self._found.get(term, ())

    def seek(self, terms: Iterable[int]) -> None:
        telling, owners, weights = self._texts.telling, self._texts.owners, self._texts.weights
        wanted = set(terms).difference(self._found)
        found: dict[int, list[int]] = defaultdict(list)
        for at in positions(wanted, telling):
            found[telling[at]].append(owners[at] << BITS | weights[at])
        self._found |= found


def closest(number: int, text: Meaning, holders: Holders, limits: Limits) -> Closest:
    """Of the texts that the terms of this one lead to."""
    alike: dict[int, int] = defaultdict(int)
    newest = limits.newest
    for term, weight in zip(text.telling, text.weights, strict=True):
        for held in holders.of(term)[:newest]:
            alike[held >> BITS] += weight * (held & FULL)
    alike.pop(number, None)
    bar = min(sorted(alike.values())[-limits.most :], default=0)
    ranked = sorted((-share, other) for other, share in alike.items() if share >= bar)
    best = ranked[: limits.most]
    return Closest([other for _, other in best], [-share for share, _ in best])


def may_differ(
    before: Mapping[int, Closest],
    suspects: Iterable[int],
    texts: Texts,
    holders: Holders,
    newest: int,
) -> set[int]:
    """Which of the texts in `before`, themselves as they were, may have other companions now.

    The terms of `suspects` have other weights, or lead to them only now, or no longer.
    """
    met: Mapping[int, dict[int, int]] = {number: {} for number in suspects}
    for number, answer in before.items():
        for other, share in zip(answer.numbers, answer.shares, strict=True):
            if other in met:
                met[other][number] = share
    found: set[int] = set()
    for suspect, companion_of in met.items():
        shares = _shares(suspect, texts[suspect], holders, newest)
        found.update(n for n, share in companion_of.items() if shares.get(n) != share)
        found.update(
            number
            for number, share in shares.items()
            if number in before
            and number not in companion_of
            and share >= before[number].shares[-1]
        )
    return found


def _shares(number: int, text: Meaning, holders: Holders, newest: int) -> Mapping[int, int]:
    """By text: how close this one is to it, as `closest` finds for that text."""
    alike: dict[int, int] = defaultdict(int)
    for term, weight in zip(text.telling, text.weights, strict=True):
        held = holders.of(term)
        if number << BITS | weight in held[:newest]:
            for one in held:
                alike[one >> BITS] += weight * (one & FULL)
    return alike
