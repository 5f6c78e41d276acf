"""What texts are about: their rarer words, stemmed and weighed, and which texts share them."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

import stopwordsiso
from Stemmer import Stemmer

STEMMERS = {"en": "english", "id": "indonesian"}
"""Snowball's names for the languages that stories come in; others are not stemmed."""
WORD = re.compile(r"[^\W\d_]{3,}")
TELLING = 30
"""Terms that stand for a text: its heaviest."""
NEWEST = 20
"""Texts a term leads to, so that a common term costs no more than a rare one."""
COMMON = 0.25
"""Terms in more of the texts than this say nothing."""

Weights = Mapping[str, float]
Counts = Mapping[str, int]
"""How often each term stands in a text."""


class Vocabulary:
    """The words of one language as terms; each word is stemmed once."""

    def __init__(self, lang: str) -> None:
        self.stem = Stemmer(STEMMERS[lang]).stemWord if lang in STEMMERS else str
        self.stop = stopwordsiso.stopwords(lang) if stopwordsiso.has_lang(lang) else frozenset()
        self.terms: dict[str, str] = {}
        """A word in lower case -> its term, empty for stop words."""

    def counts(self, text: str) -> Counts:
        """The terms of `text`, whatever case and form its words are in."""
        found: dict[str, int] = defaultdict(int)
        for word, times in Counter(WORD.findall(text.lower())).items():
            if term := self._term(word):
                found[term] += times
        return found

    def _term(self, word: str) -> str:
        known = self.terms.get(word)
        if known is None:
            known = self.terms[word] = "" if word in self.stop else self.stem(word)
        return known


@dataclass(frozen=True, slots=True, kw_only=True)
class Meanings:
    """Texts, newest first, by how often their terms stand in them (tf-idf, cosine).

    Cost and memory grow with the number of texts, never with their pairs: a text is compared by
    at most TELLING terms with at most NEWEST texts each.
    """

    weights: tuple[Weights, ...]
    """How much each of its telling terms says of a text; squared, they add up to 1."""
    holders: Mapping[str, list[tuple[int, float]]]
    """By term: the newest texts it stands for, and its weight in each."""

    @classmethod
    def of(cls, texts: Sequence[Counts]) -> "Meanings":
        spread = Counter(term for counts in texts for term in counts)
        most = max(2.0, COMMON * len(texts))
        rarity = {
            term: log(len(texts) / held) + 1 for term, held in spread.items() if 2 <= held <= most
        }
        weights = tuple(_telling(counts, rarity) for counts in texts)
        holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, its in enumerate(weights):
            for term, weight in its.items():
                if len(holders[term]) < NEWEST:
                    holders[term].append((number, weight))
        return cls(weights=weights, holders=dict(holders))

    def near(self, number: int, most: int) -> list[int]:
        """Up to `most` texts that share terms with the one of that number, the closest first."""
        alike: dict[int, float] = defaultdict(float)
        for term, weight in self.weights[number].items():
            for other, its in self.holders[term]:
                alike[other] += weight * its
        alike.pop(number, None)
        # Six digits, so that the last bits of a sum never decide between two texts.
        ranked = sorted((-round(share, 6), other) for other, share in alike.items())
        return [other for _, other in ranked[:most]]


def _telling(counts: Counts, rarity: Weights) -> Weights:
    """The heaviest terms of a text, their weights together of length 1."""
    weighed = [
        (-(1 + log(times)) * rarity[term], term) for term, times in counts.items() if term in rarity
    ]
    heaviest = sorted(weighed)[:TELLING]
    length = sqrt(sum(weight * weight for weight, _ in heaviest))
    return {term: -weight / length for weight, term in heaviest}
