"""Text in clusters: what a reader takes for one sign, and what is never parted.

A letter with its marks, an emoji of several people, a flag, a key, a syllable: were one of
these drawn with two fonts or broken over two lines, it would be something else.
"""

import unicodedata

JOINER, NON_JOINER = "\u200d", "\u200c"
EMOJI_STYLE = "\ufe0f"
FLAG = "\U0001f3f4"
"""The black flag, which regions' tag characters make another one."""


def clusters(text: str) -> tuple[str, ...]:
    """The text's clusters in order; joined together they are the text."""
    made: list[str] = []
    for character in text:
        if made and _belongs(made[-1], character):
            made[-1] += character
        else:
            made.append(character)
    return tuple(made)


def is_mark(character: str) -> bool:
    """Whether it stands on, under, around or beside a letter; style selectors too."""
    return unicodedata.category(character)[0] == "M"


def is_tag(character: str) -> bool:
    return "\U000e0020" <= character <= "\U000e007f"


def is_joining(character: str) -> bool:
    """Whether it has no shape of its own, but changes that of its neighbours."""
    return (
        character in (JOINER, NON_JOINER)
        or "\ufe00" <= character <= EMOJI_STYLE
        or is_tag(character)
    )


def is_regional(character: str) -> bool:
    """Two of these make a country's flag."""
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _belongs(before: str, character: str) -> bool:
    """Whether the character goes into the cluster before it."""
    last = before[-1]
    if last == " ":
        return False
    return (
        is_mark(character)
        or character in (JOINER, NON_JOINER)
        or (is_tag(character) and before[0] == FLAG)
        or (is_regional(character) and len(before) == 1 and is_regional(last))
        or ("\U0001f3fb" <= character <= "\U0001f3ff" and _is_symbol(last))
        or (last == JOINER and _is_joined(before, character))
        or (unicodedata.combining(last) == VIRAMA and _same_script(last, character))
        or (_is_jamo(last) and "\u1160" <= character <= "\u11ff")
    )


VIRAMA = 9
"""The combining class of the sign that ties a consonant to the next."""


def _is_joined(before: str, character: str) -> bool:
    """Whether a joiner at the end of `before` takes the character in."""
    base = before.rstrip(JOINER + NON_JOINER)[-1:]
    return bool(base) and (
        (_is_symbol(base) and unicodedata.category(character) in ("So", "Sm"))
        or _same_script(base, character)
    )


def _is_symbol(character: str) -> bool:
    return unicodedata.category(character) in ("So", "Sk", "Sm") or character == EMOJI_STYLE


def _same_script(one: str, other: str) -> bool:
    """The scripts that need this lie in blocks of 128 characters."""
    return ord(one) >> 7 == ord(other) >> 7 and unicodedata.category(other)[0] == "L"


def _is_jamo(character: str) -> bool:
    return "\u1100" <= character <= "\u11ff"
