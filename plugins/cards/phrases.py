"""Words that stay together: where a line of a headline may end, and where it had better not."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

Fits = Callable[[str], bool]
"""Whether a run of text fits on one line at the smallest size of a headline."""

# Words that lean on the next one: a line does not end in them.
LEANING = frozenset(
    "di ke dari dan yang untuk pada atau dengan oleh bagi para hingga dalam si sang per al".split()
)
# What a number counts or measures: it does not part from these.
MONTHS = frozenset(
    "januari februari maret april mei juni juli agustus september oktober november desember".split()
)
UNITS = MONTHS | frozenset(
    "% persen ribu juta miliar triliun rupiah mm cm m meter km kilometer ha hektare kg ton liter "
    "tahun bulan minggu pekan hari jam menit detik derajat kali orang jiwa desa kecamatan "
    "wib".split()
)
BEFORE_NUMBERS = MONTHS | frozenset("rp rp. pukul no. nomor abad tanggal tahun".split())
NUMBER = re.compile(r"(?:rp)?\d[\d.,/–-]*", re.IGNORECASE)
EDGES = " ,;:.!?()“”‘’\"'"
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def phrases_of(text: str, fits: Fits, names: Sequence[str] = ()) -> tuple[str, ...]:
    """The text in phrases, each with the space after it: joined they are the text again.

    A phrase that would be too long for any line is not held together; nor are `names` parted.
    """
    words = re.findall(r"\S+ ?", text)
    return tuple(_phrases(words, fits, _inside(words, names)))


def _inside(words: Sequence[str], names: Iterable[str]) -> frozenset[int]:
    """The words, by number, that go on a name which began before them."""
    plain = [word.strip(EDGES).casefold() for word in words]
    found: set[int] = set()
    for name in names:
        parts = name.casefold().split()
        for start in range(len(plain) - len(parts) + 1):
            if plain[start : start + len(parts)] == parts:
                found.update(range(start + 1, start + len(parts)))
    return frozenset(found)


def _phrases(words: Iterable[str], fits: Fits, inside: frozenset[int]) -> Iterator[str]:
    phrase = ""
    last = ""
    for number, word in enumerate(words):
        bound = number in inside or _bound(last.rstrip(), word.rstrip())
        if phrase and not (bound and fits(phrase + word.rstrip())):
            yield phrase
            phrase = ""
        phrase += word
        last = word
    if phrase:
        yield phrase


def _bound(word: str, following: str) -> bool:
    one, other = word.casefold(), following.casefold()
    following_word = other.rstrip(",;:.!?)”’\"'")
    if one in LEANING or _is_dash(other):
        return True
    if NUMBER.fullmatch(one) and one[-1] not in ".,":
        return following_word in UNITS or not YEAR.fullmatch(one)
    return one in BEFORE_NUMBERS and NUMBER.match(other) is not None


def _is_dash(word: str) -> bool:
    return word in {"–", "—", "-", "&", "/", "·", "•", "|"}
