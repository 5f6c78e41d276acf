"""The words of a text, as the desk looks them up."""

import re

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
LETTERS = re.compile(r"[^\W\d_]+")
MARKS = re.compile("[“”‘’–—…·•−×°]")
"""What makes most texts more than ASCII without being a letter."""
NO_WORD = str.maketrans({chr(n): " " for n in range(128) if not chr(n).isalnum()})
NO_LETTER = str.maketrans({chr(n): " " for n in range(128) if not chr(n).isalpha()})


def words_in(text: str) -> list[str]:
    """Runs of letters and digits, with the apostrophes inside them."""
    bare = _ascii(text)
    # Cutting ASCII at its spaces takes a fifth of the time.
    if bare.isascii() and "'" not in bare:
        return bare.translate(NO_WORD).split()
    return WORD.findall(text)


def letters_in(text: str) -> list[str]:
    """Runs of letters."""
    bare = _ascii(text)
    return bare.translate(NO_LETTER).split() if bare.isascii() else LETTERS.findall(text)


def _ascii(text: str) -> str:
    return text if text.isascii() else MARKS.sub(" ", text)
