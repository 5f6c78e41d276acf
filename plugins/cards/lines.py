"""Lines of even length: the best way to set phrases on a given number of lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import inf

Way = tuple[float, tuple[int, ...]]
"""What a way of breaking costs, and the phrases before which its lines begin and end."""
NO_WAY: Way = (inf, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A run of text that is set whole; widths in pixels."""

    text: str
    width: float
    """With the space that follows."""
    shown: float
    """Without it."""


def count_needed(phrases: Sequence[Phrase], box: float) -> int:
    """The fewest lines that hold the phrases, each of which fits the box by itself."""
    count, used = 0, inf
    for phrase in phrases:
        if used + phrase.shown > box:
            count, used = count + 1, 0.0
        used += phrase.width
    return count


def balanced(phrases: Sequence[Phrase], count: int, box: float) -> tuple[str, ...]:
    """The phrases on exactly `count` lines, as even as they come; no lines when they do not fit."""
    ends = list(accumulate((phrase.width for phrase in phrases), initial=0.0))
    ways: list[Way] = [(0.0, (0,)), *(NO_WAY for _ in phrases)]
    for _ in range(count):
        further = (
            _ways_to(j, phrases, ends, ways, ends[-1] / count, box) for j in range(1, len(ways))
        )
        ways = [NO_WAY, *(min(candidates, default=NO_WAY) for candidates in further)]
    breaks = ways[-1][1]
    return tuple("".join(p.text for p in phrases[i:j]) for i, j in pairwise(breaks))


def _ways_to(
    end: int,
    phrases: Sequence[Phrase],
    ends: Sequence[float],
    ways: Sequence[Way],
    even: float,
    box: float,
) -> Iterator[Way]:
    """Each way to let one more line, not wider than the box, end before phrase `end`."""
    for start in range(end - 1, -1, -1):
        width = ends[end - 1] - ends[start] + phrases[end - 1].shown
        if width > box:
            return
        cost, breaks = ways[start]
        if breaks:
            line = "".join(phrase.text for phrase in phrases[start:end])
            is_last = end == len(phrases)
            yield cost + ((width - even) / box) ** 2 + _oddity(line, is_last), (*breaks, end)


def _oddity(line: str, is_last: bool) -> float:
    if is_last:
        return 1.0 if is_orphan(line) else 0.0
    return -0.12 * sense(line)


def is_orphan(last_line: str) -> bool:
    """Whether a last line is one word alone."""
    return " " not in last_line.strip()


def sense(line: str) -> float:
    """How well the sense ends where the line does: 1 at a colon or a full stop, 0 in a clause."""
    last = line.rstrip()[-1:]
    return 1.0 if last in {":", ";", ".", "!", "?", "–", "—"} else 0.4 if last == "," else 0.0
