"""Characters that nobody sees, and letters that pass for others: found, shown and taken out.

Scripts are told by the names that Unicode gives its characters: "CYRILLIC SMALL LETTER A".
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""They turn round what stands after them: "fdp.exe" is read as "exe.pdf"."""
NARROW = "\u200b-\u200d\u2060\ufeff"
"""Without width, but honest between the letters of some scripts and the parts of an emoji."""
BLANK = "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u2061-\u2065\u206a-\u206f\u3164\uffa0"
NO_TEXT = "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff"
"""Half characters, no characters, and those that mean what each sender likes."""
TAGS = "\U000e0000-\U000e007f"
VARIANTS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
STRANGE = re.compile("[^\n\x20-\x7e\u00a0-\u024f\u2010-\u2027\u2030-\u205e\u20ac]")
"""Latin text has none of these, which is ten times cheaper to see."""
PLAIN = bytes((10, *range(32, 127)))
SUSPECT = re.compile(f"[{CONTROLS}{DIRECTIONS}{NARROW}{BLANK}{NO_TEXT}{TAGS}]|[{VARIANTS}]{{2}}")
REGION = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")
"""The flag of a part of a country is a black flag and invisible letters (Unicode TS 51, C.2)."""
UNPRINTABLE = re.compile(f"[\n\r\t\u2028\u2029{CONTROLS}{DIRECTIONS}{NARROW}{NO_TEXT}{TAGS}]")
COMMAND = re.compile(r"^(\s*):(?=:)|##(?=\[)")
"""What GitHub's runner takes for a command of its own in what a program prints."""
ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 knows no way to write (section 2.2)."""
MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
PILED = re.compile(f"[{MARKS}]{{6}}")
"""More marks on one letter than any language sets: they cover the lines around."""

OTHER_ALPHABETS = re.compile(r"[\u0370-\u058f\u13a0-\u13ff\u2c80-\u2cff\ua4d0-\ua4ff]")
LETTERS = re.compile(r"[^\W\d_]+")
TWINS = frozenset("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορ")
"""Greek letters that look like Latin ones wherever they stand; μ, Ω, α and Δ do in no unit."""
MOST_TOLD = 5


@dataclass(frozen=True, slots=True)
class Odd:
    """A character that deceives; `at` is its place in the text, counted from 0."""

    at: int
    character: str
    around: str
    """The words around it, with everything invisible shown."""

    def __str__(self) -> str:
        name = unicodedata.name(self.character, "")
        return f"{_point(self.character)} {name}".rstrip()


def has_strange(text: str) -> bool:
    """Whether `text` has any character that Latin text has no use for; most has none."""
    if text.isascii():
        return bool(text.encode().translate(None, PLAIN))
    return bool(STRANGE.search(text))


def hidden_in(text: str, *, prose: bool = False) -> Iterator[Odd]:
    """The first characters of `text` that cannot be seen, or do not stand for themselves.

    In `prose` a space without width counts only inside a word: whoever copies from a web page
    brings some, and beside a space they part nothing.
    """
    if not has_strange(text):
        return
    told = 0
    for found in SUSPECT.finditer(text):
        if told < MOST_TOLD and not _is_honest(text, found.start(), prose):
            told += 1
            yield _odd(text, found.start())
    if told < MOST_TOLD and (pile := PILED.search(text)):
        yield _odd(text, pile.start())


def mixed_in(text: str) -> Iterator[Odd]:
    """The first letter of another alphabet in each word that begins or goes on in Latin ones."""
    if text.isascii() or not OTHER_ALPHABETS.search(text):
        return
    told = 0
    for word in LETTERS.finditer(text):
        at = _stranger(word[0])
        if at is not None and told < MOST_TOLD:
            told += 1
            yield _odd(text, word.start() + at)


def scrubbed(text: str) -> str:
    """`text` without the characters that no XML document may hold."""
    return text if text.isprintable() else ILLEGAL.sub("", text)


def shown(text: str) -> str:
    """One line of `text` for terminals and logs: what would steer them is spelled out."""
    if not text.isprintable():
        text = UNPRINTABLE.sub(lambda found: f"⟨{_point(found[0])}⟩", text)
    return COMMAND.sub(lambda found: f"{found[0]} ", text) if "::" in text or "##" in text else text


def shown_lines(text: str) -> str:
    """The same for a text of several lines."""
    return "\n".join(map(shown, text.split("\n")))


def _point(character: str) -> str:
    return f"U+{ord(character):04X}"


def _odd(text: str, at: int) -> Odd:
    before = text[max(0, at - 12) : at].rsplit("\n", 1)[-1]
    after = text[at + 1 : at + 13].split("\n", 1)[0]
    around = f"{shown(before)}⟨{_point(text[at])}⟩{shown(after)}"
    return Odd(at=at, character=text[at], around=around.strip())


def _is_honest(text: str, at: int, prose: bool) -> bool:
    sign = text[at]
    if re.match(f"[{TAGS}]", sign):
        return any(flag.start() < at < flag.end() for flag in _regions(text, at))
    if not re.match(f"[{NARROW}]", sign):
        return False
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if prose:
        return not (_is_latin(before) and _is_latin(after))
    return any(map(_is_joined, (before, after))) and not any(map(_is_latin, (before, after)))


def _regions(text: str, at: int) -> Iterator[re.Match[str]]:
    return REGION.finditer(text, max(0, at - 8), at + 8)


def _is_latin(sign: str) -> bool:
    """A letter or digit as Latin words have them; none of the scripts that join their letters."""
    if not sign.isalnum():
        return False
    return sign.isdigit() or unicodedata.name(sign, "").startswith("LATIN")


def _is_joined(sign: str) -> bool:
    """A letter or mark of another script, or a part of an emoji."""
    return bool(sign) and ord(sign) > 0x2FF and unicodedata.category(sign)[0] in "LMS"


def _stranger(word: str) -> int | None:
    """The place of a letter that makes a Latin word another; None when there is none."""
    scripts = [unicodedata.name(letter, "").partition(" ")[0] for letter in word]
    latin = [at for at, script in enumerate(scripts) if script == "LATIN"]
    if not latin:
        return None
    for at, script in enumerate(scripts):
        if script == "GREEK":
            # At a word's edge it is a unit or a symbol (μm, kΩ, αFP); inside it is neither.
            if word[at] in TWINS or latin[0] < at < latin[-1]:
                return at
        elif script != "LATIN" and OTHER_ALPHABETS.match(word[at]):
            return at
    return None
