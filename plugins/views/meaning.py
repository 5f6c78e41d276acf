"""What a text is about: its terms, how much each says, and the few that stand for it.

All is counted in whole numbers, so that no order of adding ever decides between two texts.
"""

from array import array
from bisect import bisect
from collections.abc import Mapping
from dataclasses import dataclass
from math import isqrt, log

from plugins.views.vocabulary import Counts

TERM = "I"
"""How an array holds the numbers of terms: 32 bits each."""
SAID = (1, 2, 3, 4, 5, 7, 10, 15)
"""How often a term is said, as far as it makes a difference."""
STEPS_A_DOUBLING = 2
"""So many steps rarer is a term that half as many texts hold."""
RAREST = 31
"""The last step; rarer makes no difference."""
NOT_TELLING = 0
"""The step of terms that say nothing: too common, or held by one text alone."""
FULL = 255
"""The length of a text's weights together (their squares add up to about its square)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What keeps the cost of each text its own, however many there are."""

    most: int = 3
    """Companions that a text has."""
    telling: int = 30
    """Terms that stand for a text: its heaviest; at most 255."""
    newest: int = 20
    """Texts that a term leads to, so that a common term costs no more than a rare one."""
    ask_all: int = 128
    """Up to so many texts, all say how rare terms are; of more, the oldest (see rarity.py)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """One text, as far as others are compared with it."""

    terms: "array[int]"
    """The heaviest first once it is weighed; equally heavy ones by number."""
    marks: bytes
    """Of each term: 32 x how often it was said (which of SAID) + how rare it is, in steps."""
    weights: bytes
    """How much each of the first terms, the telling ones, says of the text: 1 to FULL."""

    @property
    def telling(self) -> "array[int]":
        """The terms that stand for the text."""
        return self.terms[: len(self.weights)]

    def step_of(self, term: int) -> int:
        """How rare a term of this text was when it was weighed."""
        return self.marks[self.terms.index(term)] & RAREST

    def tells_as(self, other: "Meaning") -> bool:
        """Whether the same terms stand for both, with the same weights."""
        return self.weights == other.weights and self.telling == other.telling


def unweighed(counts: Counts) -> Meaning:
    """A text of which nobody knows yet how rare its terms are."""
    terms = array(TERM, sorted(counts))
    said = [bisect(SAID, counts[term]) - 1 << 5 | NOT_TELLING for term in terms]
    return Meaning(terms=terms, marks=bytes(said), weights=b"")


def weighed(text: Meaning, steps: Mapping[int, int], telling: int) -> Meaning:
    """The same text where its terms in `steps` are so rare; at most `telling` stand for it."""
    marks = bytes(
        [
            mark & ~RAREST | steps.get(term, mark & RAREST)
            for term, mark in zip(text.terms, text.marks, strict=True)
        ]
    )
    if marks == text.marks:
        return text
    ranked = sorted(zip(map(LIGHTNESS.__getitem__, marks), text.terms, marks, strict=True))
    heavy = [-light for light, _, _ in ranked[:telling] if light]
    length = isqrt(sum(weight * weight for weight in heavy))
    return Meaning(
        terms=array(TERM, [term for _, term, _ in ranked]),
        marks=bytes([mark for _, _, mark in ranked]),
        weights=bytes([max(1, (FULL * weight + length // 2) // length) for weight in heavy]),
    )


def _lightness(mark: int) -> int:
    """Minus the weight of a term (tf-idf, each half in tenths), so that the heaviest sorts first.

    A text that says a term twice as often, and a term in half as many texts, weigh a little more.
    """
    times, step = SAID[mark >> 5], mark & RAREST
    if step == NOT_TELLING:
        return 0
    doublings = (step - 1) / STEPS_A_DOUBLING
    return -round(10 * (1 + log(times))) * round(10 * (1 + doublings * log(2)))


LIGHTNESS = tuple(map(_lightness, range(256)))
