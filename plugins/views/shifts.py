"""Which texts a term leads to only now, or no longer, because others came to stand before them."""

from collections import defaultdict
from collections.abc import Iterator, Set

from plugins.views.meaning import Meaning
from plugins.views.nearness import BITS, Holders


class Shifts:
    """By term: where it came to stand for a text (1), and where it ceased to (-1)."""

    def __init__(self) -> None:
        self._by_term: dict[int, dict[float, int]] = defaultdict(dict)

    def add(self, place: float, text: Meaning, times: int) -> None:
        """All telling terms of a text at that place; of one that went, between two numbers."""
        for term in text.telling:
            places = self._by_term[term]
            if total := places.pop(place, 0) + times:
                places[place] = total

    @property
    def terms(self) -> Set[int]:
        """Those that stand for a text, or ceased to, or have another weight in one."""
        return self._by_term.keys()

    def crossing(self, holders: Holders, newest: int) -> Iterator[int]:
        """The texts that are now among the `newest` of a term and were not, or the reverse."""
        for term, places in self._by_term.items():
            # Each coming or going moves a text by one: only those close to the edge can cross it.
            start = max(0, newest - len(places))
            edge = holders.of(term)[start : newest + len(places)]
            for rank, held in enumerate(edge, start):
                number = held >> BITS
                was = rank - sum(times for place, times in places.items() if place < number)
                if (rank < newest) != (was < newest):
                    yield number
