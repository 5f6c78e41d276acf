"""Whether two Indonesian words are forms of one: an approximation that errs towards yes.

No dictionary: affixes are taken off in every way they could have been put on, and two words are
alike when any of what is left is the same.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
FIGURE = re.compile(r"\d{1,18}")
LONGEST = 40
"""Letters; no word of the language comes near."""
MOST = 100_000
"""Characters of a text that are read."""
SHORTEST = 3
"""Letters that must be left when an affix is taken off."""
STOP_WORDS = frozenset(
    "ada adalah agar akan akhir aku alias anda antara apa apakah atas atau awal bagai bagaimana "
    "bagi bahkan bahwa baik banyak baru bawah beberapa begini begitu belum berapa bersama besar "
    "bila bisa bukan bulan cara cuma dalam dan dapat dari daripada demi dengan depan di dia dua "
    "dulu gara guna hal hampir hanya hari harus hingga ia ialah ini itu jadi jam jangan jelang "
    "jika juga justru kala kalau kali kami kamu kapan karena kata ke kembali kepada ketika kini "
    "kita lagi lain lalu lama lebih lewat luar mana masa masih maka makin mau mengapa menjadi "
    "menjelang menuju mereka meski milik mulai namun nan nanti nya oleh pada paling para pasca "
    "pekan per perlu pernah pukul pun punya saat saja saling sama sambil sampai sang sangat satu "
    "saya se sebab sebagai sebelum sebuah secara sedang sejak sekaligus sekali sekitar selain "
    "selalu selama semakin semua seorang seperti seputar sering serta sesuai setelah setiap si "
    "siap siapa suatu sudah supaya tahun tak tanpa tapi telah tengah tentang terhadap terus tetap "
    "tetapi tiap tidak tiga untuk usai via wah wib yaitu yakni yang".split()
)
PARTICLES = ("lah", "kah", "pun", "nya", "ku", "mu")
SUFFIXES = ("kan", "an", "i", "wan", "wati", "isme", "isasi")
PREFIXES = ("di", "ke", "se", "ter", "ber", "per", "be", "te", "pe", "me", "memper", "diper")
# What meN- and peN- do to the first letter of the word they stand before.
NASALS = (
    ("meny", ("s",)),
    ("peny", ("s",)),
    ("meng", ("", "k")),
    ("peng", ("", "k")),
    ("menge", ("",)),
    ("penge", ("",)),
    ("mem", ("", "p")),
    ("pem", ("", "p")),
    ("men", ("", "t")),
    ("pen", ("", "t")),
)


def words(text: str) -> list[str]:
    """The words of the text in lower case, figures left out."""
    return [word.replace("’", "'") for word in WORD.findall(text.lower())]


def content_words(text: str) -> list[str]:
    """The words that say what the text is about."""
    return [word for word in words(text) if len(word) >= SHORTEST and word not in STOP_WORDS]


def forms(texts: Iterable[str]) -> frozenset[str]:
    """Everything that the texts' words could be forms of."""
    return frozenset(root for text in texts for word in words(text[:MOST]) for root in roots(word))


def is_among(word: str, known: frozenset[str]) -> bool:
    """Whether some form of the word is among those of `forms`."""
    return not known.isdisjoint(roots(word))


def holds(passage: str, wanted: Iterable[str]) -> bool:
    """Whether all the wanted words are in the passage, in any order and any form."""
    plain = {*words(passage), *FIGURE.findall(passage)}
    missing = [word for word in wanted if word not in plain]
    if not missing:
        return True
    known = forms((passage,))
    return all(is_among(word, known) for word in missing)


@lru_cache(maxsize=50_000)
def roots(word: str) -> frozenset[str]:
    """What is left of a word without its affixes, in every way they could be taken off."""
    if len(word) > LONGEST:
        return frozenset((word,))
    bare = {word, *_without_end(word, PARTICLES)}
    stems = {stem for one in bare for stem in (one, *_without_end(one, SUFFIXES))}
    once = {stem for one in stems for stem in (one, *_without_start(one))}
    twice = {stem for one in once for stem in (one, *_without_start(one))}
    return frozenset(twice)


def _without_end(word: str, ends: tuple[str, ...]) -> Iterator[str]:
    for end in ends:
        if word.endswith(end) and len(word) - len(end) >= SHORTEST:
            yield word[: -len(end)]


def _without_start(word: str) -> Iterator[str]:
    for start in PREFIXES:
        if word.startswith(start) and len(word) - len(start) > SHORTEST:
            yield word[len(start) :]
    for start, letters in NASALS:
        if word.startswith(start) and len(word) - len(start) >= SHORTEST:
            yield from (letter + word[len(start) :] for letter in letters)
