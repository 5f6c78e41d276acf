"""The texts of one language in a few long columns: ten thousand are read and sought at once."""

import re
import sys
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain, compress, count, repeat

from plugins.views.meaning import TERM, Meaning

FEW = 64
"""Up to so many terms are sought byte by byte."""


def integers(numbers: Iterable[int] = ()) -> "array[int]":
    return array(TERM, numbers)


def positions(wanted: AbstractSet[int], terms: "array[int]") -> list[int]:
    """Where the wanted terms stand in a column."""
    if len(wanted) <= FEW:
        return [at for at in _sieved(wanted, terms) if terms[at] in wanted]
    return list(compress(count(), map(wanted.__contains__, terms)))


def _sieved(wanted: AbstractSet[int], terms: "array[int]") -> Iterator[int]:
    """Where each of the four bytes of a term is that of a wanted one: some more than wanted.

    Four times as fast as to make a number of each term and look it up.
    """
    raw, size = terms.tobytes(), terms.itemsize
    sieve = -1
    for place in range(size):
        table = bytearray(256)
        for term in wanted:
            table[term.to_bytes(size, sys.byteorder)[place]] = 1
        sieve &= int.from_bytes(raw[place::size].translate(table), "little")
    return (hit.start() for hit in re.finditer(b"\1", sieve.to_bytes(len(terms), "little")))


@dataclass(frozen=True, kw_only=True)  # no slots: cached_property keeps its value in __dict__
class Texts:
    """Texts, newest first. Of each column, a text has the part after those of the texts before."""

    held: "array[int]"
    """How many terms each text has."""
    told: bytes
    """How many of them stand for it."""
    terms: "array[int]"
    marks: bytes
    weights: bytes

    def __len__(self) -> int:
        return len(self.told)

    def __getitem__(self, number: int) -> Meaning:
        here = slice(self.starts[number], self.starts[number + 1])
        weighed = slice(self._tellings[number], self._tellings[number + 1])
        return Meaning(
            terms=self.terms[here], marks=self.marks[here], weights=self.weights[weighed]
        )

    @cached_property
    def starts(self) -> Sequence[int]:
        """Where in `terms` and `marks` each text starts, and where the last one ends."""
        return list(accumulate(self.held, initial=0))

    @cached_property
    def _tellings(self) -> Sequence[int]:
        """The same in `weights`, `telling` and `owners`."""
        return list(accumulate(self.told, initial=0))

    @cached_property
    def telling(self) -> "array[int]":
        """The terms that stand for the texts, beside `weights`."""
        terms, found = self.terms, integers()
        for start, told in zip(self.starts, self.told, strict=False):
            found += terms[start : start + told]
        return found

    @cached_property
    def owners(self) -> "array[int]":
        """The numbers of the texts that `weights` belong to."""
        return integers(chain.from_iterable(map(repeat, range(len(self)), self.told)))

    def owner(self, position: int) -> int:
        """The number of the text that a term belongs to, by its position in `terms`."""
        return bisect_right(self.starts, position) - 1

    def arranged(self, olds: Sequence[int | None], others: Mapping[int, Meaning]) -> "Texts":
        """These texts in new places, each given by its old number, and others at theirs."""
        held, terms = integers(), integers()
        told, marks, weights = bytearray(), bytearray(), bytearray()
        for part in _parts(olds):
            if isinstance(part, int):
                text = others[part]
                held.append(len(text.terms))
                told.append(len(text.weights))
                terms += text.terms
                marks += text.marks
                weights += text.weights
                continue
            here = slice(self.starts[part.start], self.starts[part.stop])
            held += self.held[part.start : part.stop]
            told += self.told[part.start : part.stop]
            terms += self.terms[here]
            marks += self.marks[here]
            weights += self.weights[self._tellings[part.start] : self._tellings[part.stop]]
        return Texts(
            held=held, told=bytes(told), terms=terms, marks=bytes(marks), weights=bytes(weights)
        )

    def with_others(self, others: Mapping[int, Meaning]) -> "Texts":
        """The same, but for some."""
        return self.arranged([None if n in others else n for n in range(len(self))], others)


NO_TEXTS = Texts(held=integers(), told=b"", terms=integers(), marks=b"", weights=b"")


def _parts(olds: Sequence[int | None]) -> Iterator[range | int]:
    """Runs of texts that stay together, by their old numbers; the new number of each other one."""
    start = stop = 0
    for new, old in enumerate(olds):
        if old != stop and start < stop:
            yield range(start, stop)
            start = stop
        if old is None:
            yield new
        elif old != stop or start == stop:
            start, stop = old, old + 1
        else:
            stop = old + 1
    if start < stop:
        yield range(start, stop)
