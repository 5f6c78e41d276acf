"""Text made to fit: cut after a sentence or between words, the important parts first."""

import re
import unicodedata
from collections.abc import Callable, Sequence

Fits = Callable[[str], bool]
"""Whether a text is short enough; true for "", and for all beginnings of what fits."""

LOOSE_ENDS = frozenset(
    "agar akan antara atau bagi bahwa dalam dan dari dengan di guna karena ke kepada maka oleh "
    "pada para saat sambil sang sebagai secara sejak seperti serta si sebuah seorang tanpa "
    "tentang tetapi untuk yang".split()
)
"""Words that promise another one: nothing ends with them."""

SENTENCE = re.compile(r"(?<=[.!?”])\s+(?=[^\W\da-z]|[“\"])")
UNWANTED = frozenset(("Cc", "Cs", "Co", "Cn"))
SHORTEST = 24
"""Characters; less of a paragraph than this says nothing."""


def clean(text: str) -> str:
    """One line without control characters, unpaired surrogates and doubled spaces."""
    line = unicodedata.normalize("NFC", " ".join(text.split()))
    if line.isprintable():  # nearly always, and much faster than looking at each letter
        return line
    kept = (c for c in line if unicodedata.category(c) not in UNWANTED and c != "\ufeff")
    return " ".join("".join(kept).split())


def cut(text: str, fits: Fits) -> str:
    """`text`, or the longest good beginning of it that fits: "" if not one letter does."""
    if fits(text):
        return text
    at_word = _longest([_trimmed(part) for part in _beginnings(text.split(" "), " ")], fits)
    at_sentence = _longest(_beginnings(SENTENCE.split(text), " "), fits)
    if at_sentence and len(at_sentence) * 2 >= len(at_word):
        return at_sentence
    return at_word or _longest(_inside(text), fits)


def message(title: str, paragraphs: Sequence[str], fits: Fits) -> str:
    """The title, then as much of each paragraph, in turn, as still fits."""
    kept = [cut(title, fits)]
    for paragraph in paragraphs:
        part = cut(paragraph, lambda more: fits(_joined([*kept, more])))
        if part == paragraph or len(part) >= SHORTEST:
            kept.append(part)
    return _joined(kept)


def _joined(paragraphs: Sequence[str]) -> str:
    return "\n\n".join(filter(None, paragraphs))


def _beginnings(pieces: Sequence[str], joint: str) -> list[str]:
    """Of one piece, of two, and so on; never of all."""
    return [joint.join(pieces[:count]) for count in range(1, len(pieces))]


def _trimmed(text: str) -> str:
    """Without loose ends and marks, and with an ellipsis."""
    words = text.split(" ")
    while len(words) > 1 and words[-1].strip("“”\"'(),;:.–—-").lower() in LOOSE_ENDS | {""}:
        words.pop()
    return " ".join(words).rstrip(" ,;:.–—-(“") + "…"


def _inside(text: str) -> list[str]:
    """Beginnings of a word that is too long by itself, never before a mark that joins it."""
    joiners = {"\u200d", "\ufe0f", "\u20e3"}
    return [
        f"{text[:end]}…"
        for end in range(1, len(text))
        if not unicodedata.category(text[end]).startswith("M")
        and joiners.isdisjoint(text[end - 1 : end + 1])
    ]


def _longest(parts: Sequence[str], fits: Fits) -> str:
    """The last part that fits, by halving: each is longer than the one before it."""
    low, high = 0, len(parts)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if fits(parts[middle]) else (low, middle)
    return parts[low - 1] if low else ""
