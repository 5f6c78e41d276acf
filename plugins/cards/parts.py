"""A word too long for any line, in parts: the last resort, with no letter lost."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

# After any letter: ng, ny, sy and kh are one sound, so "me-nya", "ang-an" but never "n-ya".
ONSET = re.compile(r"(?!ng|ny|sy|kh).(?:ny|sy|kh|[b-df-hj-np-tv-z])[aiueo]", re.IGNORECASE)
SEGMENT = re.compile(r"[^-/]*[-/]+ ?|[^-/]+")
LETTER = re.compile(r".[\u0300-\u036f ]*")
"""With its combining marks, and the space after the last one."""

Fits = Callable[[str], bool]


def parts_of(word: str, *, fits: Fits, fits_smallest: Fits) -> Iterator[str]:
    """The word at its own hyphens if that is enough, else in the fewest equal parts that fit.

    Joined they are the word again; the hyphen where a line breaks it is the printer's to add.
    """
    for segment in SEGMENT.findall(word):
        if fits_smallest(segment):
            yield segment
        else:
            letters = LETTER.findall(segment)
            ways = (_dealt(letters, parts) for parts in range(1, len(letters) + 1))
            yield from next(way for way in ways if all(fits(f"{part}-") for part in way))


def _dealt(letters: list[str], parts: int) -> list[str]:
    ends = [round(len(letters) * part / parts) for part in range(parts + 1)]
    if len(letters) > 8 * parts:  # room enough to look for a better place
        ends[1:-1] = [_syllable(letters, end) for end in ends[1:-1]]
    return ["".join(letters[start:end]) for start, end in pairwise(ends)]


def _syllable(letters: list[str], end: int) -> int:
    """Where an Indonesian syllable begins, at most three letters before `end`; else `end`."""
    word = "".join(letter[0] for letter in letters)
    return next((at for at in range(end, end - 4, -1) if ONSET.match(word, at - 1)), end)
