"""The words by which a story wants to be found."""

import re

from plugins.editorial.manuscript import Manuscript, readable

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
LONGEST = 100
"""Characters of a keyphrase that are read."""


def keyphrase_of(manuscript: Manuscript) -> tuple[str, ...]:
    """The keyphrase's words in lower case; none when it is missing or written as a list."""
    return words(manuscript.text("keyphrase")[:LONGEST])


def without_town(phrase: tuple[str, ...], town: str) -> tuple[str, ...]:
    """The words that a headline or an address must have: the site's name carries the town's."""
    rest = tuple(word for word in phrase if word not in words(town))
    return rest or phrase


def words(text: str) -> tuple[str, ...]:
    """Words and figures in lower case."""
    return tuple(word.replace("’", "'") for word in WORD.findall(text.lower()))


def body_words(manuscript: Manuscript) -> tuple[str, ...]:
    """What a reader sees of the body, word for word."""
    return words("\n".join(readable(block.text) for block in manuscript.blocks))


def occurrences(phrase: tuple[str, ...], text: tuple[str, ...]) -> int:
    """How often the phrase stands in the text, its words side by side."""
    size = len(phrase)
    return sum(
        text[start : start + size] == phrase
        for start, word in enumerate(text)
        if size and word == phrase[0]
    )
