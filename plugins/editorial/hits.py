"""Where a pattern stands in a story, and how the place reads once it is mended."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plugins.editorial.manuscript import Passage

BESIDE = 40
"""So many characters are shown on either side of a mended place."""
REACH = 600
"""No sentence is looked at beyond so many characters, whatever a file holds."""
ENDS = (". ", "? ", "! ", ".\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A match in a passage's `own` or `prose`; both keep the positions of its text."""

    passage: Passage
    match: re.Match[str]

    @property
    def line(self) -> int:
        return self.passage.line_at(self.match.start())

    @property
    def written(self) -> str:
        """What stands there, on one line."""
        return one_line(self.passage.text[self.match.start() : self.match.end()])

    def mended(self, mend: str, group: int | str = 0) -> str:
        """The words around the place, with `mend` in it."""
        return around(self.passage.text, self.match.start(group), self.match.end(group), mend)


def in_prose(pattern: re.Pattern[str], passages: Iterable[Passage]) -> Iterator[Hit]:
    """Hits in the writer's own words, names left out."""
    for passage in passages:
        for match in pattern.finditer(passage.prose):
            yield Hit(passage=passage, match=match)


def in_own(pattern: re.Pattern[str], passages: Iterable[Passage]) -> Iterator[Hit]:
    """Hits in the writer's own words, names among them."""
    for passage in passages:
        for match in pattern.finditer(passage.own):
            yield Hit(passage=passage, match=match)


def around(text: str, start: int, end: int, mend: str) -> str:
    """A piece of `text` with what stands from `start` to `end` replaced, cut between words."""
    before = text[max(0, start - BESIDE) : start]
    after = text[end : end + BESIDE]
    if start > BESIDE:
        before = "…" + before.partition(" ")[2]
    if end + BESIDE < len(text):
        after = after.rpartition(" ")[0] + "…"
    return one_line(before + mend + after)


def one_line(text: str) -> str:
    return " ".join(text.split())


def cased(word: str, like: str) -> str:
    """`word` with the capitals of `like`: none, the first letter's, or all."""
    if len(like) > 1 and like.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if like[:1].isupper() else word


def sentence_at(text: str, position: int) -> str:
    """The sentence of `text` around a position; full stops inside figures do not end it."""
    first, last = max(0, position - REACH), min(len(text), position + REACH)
    start = max(first - 1, *(text.rfind(mark, first, position) for mark in ENDS))
    ends = (end for mark in ENDS if (end := text.find(mark, position, last)) >= 0)
    return text[start + 1 : min(ends, default=last) + 1]
