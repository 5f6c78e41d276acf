"""How rare terms are, in steps so coarse that one more story rarely moves one of them.

Where every word of every story counted exactly, each new story would weigh all others anew. So of
many stories only the oldest 2^k are asked, which stay the same until there are twice as many, and
a term must be in half as many of them to be two steps rarer.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from plugins.views.meaning import NOT_TELLING, RAREST, Limits, Meaning, weighed
from plugins.views.texts import Texts, positions

COMMON = 4
"""Terms in more than one of so many texts say nothing."""
BLOCK = 2**14
"""Terms that are looked through at once: those of some hundred texts."""


def asked_of(count: int, limits: Limits) -> int:
    """How many of `count` texts, the oldest, say how rare terms are."""
    return count if count <= limits.ask_all else 1 << (count.bit_length() - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """The terms that may be rarer or more common than they were."""

    terms: Set[int]
    """Of all texts that came or went, and those in `recounted`."""
    recounted: Set[int]
    """Those that more or fewer of the texts that are asked hold than did."""
    came: Counter[int]
    """How many of the texts that came hold each."""


def weighed_anew(
    moved: Moved | None, came: Iterable[int], texts: Texts, limits: Limits
) -> dict[int, Meaning]:
    """By number: the texts whose terms are not as rare as they were, and those that came.

    Without `moved`, all terms may be rarer or more common than they were.
    """
    asked = asked_of(len(texts), limits)
    numbers: Iterable[int] = range(len(texts))
    if moved is None:
        steps = _steps(range(len(texts.terms)), texts, asked)
    else:
        where, noted = _sought(moved, texts)
        counted = _steps(where, texts, asked)
        changed = {term for term, step in counted.items() if noted[term] != step}
        numbers = {texts.owner(at) for at in where if texts.terms[at] in changed}.union(came)
        steps = {**noted, **counted}
    pairs = ((number, texts[number]) for number in numbers)
    found = ((number, text, weighed(text, steps, limits.telling)) for number, text in pairs)
    return {number: now for number, text, now in found if now is not text}


def _sought(moved: Moved, texts: Texts) -> tuple[list[int], dict[int, int]]:
    """Where the terms stand that must be counted; and the steps that texts noted, of all moved.

    A term need not be counted if two texts that stayed hold it, and as many of those asked as
    before: it is as rare as it was. Of common terms that is known after a few texts.
    """
    noted: dict[int, int] = {}
    seen: Counter[int] = Counter()
    sought, where = set(moved.terms), []
    for start in range(0, len(texts.terms), BLOCK):
        here = [start + at for at in positions(sought, texts.terms[start : start + BLOCK])]
        where += here
        for at in here:
            term = texts.terms[at]
            seen[term] += 1
            # Texts that came noted nothing yet; the others all the same.
            noted[term] = max(noted.get(term, 0), texts.marks[at] & RAREST)
        held = {texts.terms[at] for at in here} - moved.recounted
        sought -= {term for term in held if seen[term] >= 2 + moved.came[term]}
    return [at for at in where if texts.terms[at] in sought], noted


def _steps(where: Sequence[int], texts: Texts, asked: int) -> Mapping[int, int]:
    """How rare the terms at those positions are."""
    first = bisect_left(where, texts.starts[len(texts) - asked])
    term_at = texts.terms.__getitem__
    everywhere = Counter(map(term_at, where))
    among_asked = Counter(map(term_at, where[first:]))
    return {term: _step(among_asked[term], held, asked) for term, held in everywhere.items()}


def _step(held_by_asked: int, held: int, asked: int) -> int:
    """1 for the most common terms that say something; NOT_TELLING for those that say nothing."""
    if held < 2 or held_by_asked > max(2, asked // COMMON):
        return NOT_TELLING
    # Two steps for each doubling of the share of texts, in whole numbers: that of its square.
    return min(RAREST, (asked**2 // max(1, held_by_asked) ** 2).bit_length())
