"""In which order a line's characters stand: Arabic and Hebrew run from right to left.

The Unicode Bidirectional Algorithm (UAX 9) for one line without direction controls, which
`sayable` takes out. Classes are single letters, so that its rules are short expressions.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeVar

Item = TypeVar("Item")

CLASSES = {
    "L": "L",
    "R": "R",
    "AL": "A",
    "EN": "E",
    "AN": "N",
    "ES": "S",
    "ET": "T",
    "CS": "C",
    "NSM": "M",
}
NEUTRAL = "o"
TURNING = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Where Unicode keeps its letters from right to left, and the numbers that go with them."""
BRACKETS = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⟦": "⟧", "「": "」", "『": "』", "【": "】"}


def turns(text: str) -> bool:
    """Whether some of the text may run from right to left."""
    return TURNING.search(text) is not None


@lru_cache(maxsize=2048)
def levels(text: str) -> tuple[int, ...]:
    """For each character how deep it lies; odd ones run from right to left.

    A line with a single letter that runs from left to right is a line of this newspaper,
    which is Indonesian; only one without any runs from right to left as a whole.
    """
    classes = "".join(map(_class_of, text))
    if not turns(text) or not re.search("[RAN]", classes):
        return (0,) * len(text)
    base = "L" if "L" in classes else "R"
    resolved = _neutrals(_brackets(_weak(f"{base}{classes}{base}"), text, base), base)[1:-1]
    deeper = {"L": 0, "R": 1} if base == "L" else {"R": 1}
    return tuple(deeper.get(one, 2) for one in resolved)


def in_order(items: Sequence[Item], depths: Sequence[int]) -> list[Item]:
    """The items as they stand from left to right (rule L2); one depth for each."""
    placed = list(zip(items, depths, strict=True))
    for depth in range(max(depths, default=0), 0, -1):
        start = 0
        while start < len(placed):
            end = start
            while end < len(placed) and placed[end][1] >= depth:
                end += 1
            placed[start:end] = placed[start:end][::-1]
            start = end + 1
    return [item for item, _ in placed]


def _class_of(character: str) -> str:
    return CLASSES.get(unicodedata.bidirectional(character), NEUTRAL)


def _weak(classes: str) -> str:
    """Rules W1 to W7: marks, numbers and what stands between numbers."""
    classes = re.sub("(.)M+", lambda found: found[1] * len(found[0]), classes)
    classes = re.sub("A[^LR]*", lambda found: found[0].replace("E", "N"), classes)
    classes = classes.replace("A", "R")
    classes = re.sub("(?<=E)[SC](?=E)|(?<=N)C(?=N)", _as_before, classes)
    classes = re.sub("T+(?=E)|(?<=E)T+", lambda found: "E" * len(found[0]), classes)
    classes = re.sub("[STC]", NEUTRAL, classes)
    return re.sub("L[^R]*", lambda found: found[0].replace("E", "L"), classes)


def _as_before(found: re.Match[str]) -> str:
    return found.string[found.start() - 1]


def _brackets(classes: str, text: str, base: str) -> str:
    """Rule N0: a pair of brackets runs in one direction. `classes` has an edge on both sides."""
    resolved = list(classes)
    for opening, closing in _pairs(text, classes):
        inside = {_strong(one) for one in resolved[opening + 1 : closing]}
        other = "R" if base == "L" else "L"
        before = next(filter(None, map(_strong, reversed(resolved[:opening]))))
        if base in inside or other in inside:
            into = other if base not in inside and before == other else base
            resolved[opening] = resolved[closing] = into
    return "".join(resolved)


def _pairs(text: str, classes: str) -> list[tuple[int, int]]:
    """Where brackets open and close, in order, counted as in `classes`."""
    opened: list[tuple[str, int]] = []
    pairs = []
    for place, character in enumerate(text, start=1):
        if classes[place] != NEUTRAL:
            continue
        if character in BRACKETS:
            opened.append((BRACKETS[character], place))
        elif any(character == closing for closing, _ in opened):
            while opened:
                closing, start = opened.pop()
                if closing == character:
                    pairs.append((start, place))
                    break
    return sorted(pairs)


def _strong(one: str) -> str:
    """Its direction; numbers count as right to left; empty for what has none."""
    return "L" if one == "L" else "R" if one in "REN" else ""


def _neutrals(classes: str, base: str) -> str:
    """Rules N1 and N2: between two of one direction it is theirs, else the line's."""
    classes = re.sub("(?<=L)o+(?=L)", lambda found: "L" * len(found[0]), classes)
    classes = re.sub("(?<=[REN])o+(?=[REN])", lambda found: "R" * len(found[0]), classes)
    return classes.replace(NEUTRAL, base)
