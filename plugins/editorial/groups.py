"""Groups of people by origin or faith, and pages that tell of 2001: what SARA rules ask of."""

import re
from collections.abc import Iterator

from plugins.editorial.manuscript import Block, Manuscript, Passage

GROUP_NAMES = (
    "aceh ahmadiyah ambon arab bali banjar batak betawi buddha bugis cina dayak flores hindu islam "
    "jawa kaharingan katolik konghucu kristen madura makassar melayu minang muslim ngaju nias "
    "papua sunda syiah tionghoa toraja".split()
)
GROUP = rf"(?:{'|'.join(GROUP_NAMES)})\b"
PEOPLE = r"(?:orang(?:-orang)?|suku|etnis|kaum|warga|umat|masyarakat|penduduk|kelompok|pendatang)"
"""Without one of these a group's name may be a place: Banjar, Jawa, Bali."""
MEMBERS = rf"\b{PEOPLE}\s+{GROUP}"

ENGLISH_NAMES = (
    "balinese banjarese batak buddhist catholic chinese christian dayak hindu javanese madurese "
    "malay muslim papuan protestant".split()
)
ALL_NAMES = frozenset((*GROUP_NAMES, *ENGLISH_NAMES, *(f"{name}s" for name in ENGLISH_NAMES)))
ENGLISH_GROUP = rf"(?:{'|'.join(ENGLISH_NAMES)})s?\b(?:\s+(?:people|folk|men|women))?"
"""In English the name alone means the people."""

REFUTES = re.compile(
    r"\b(?:anggapan|bukan|hoaks|jangan|keliru|melarang|melawan|menepis|mengecam|menolak|meluruskan|"
    r"membantah|prasangka|salah|stereotip|stigma|tidak\s+benar|tak\s+benar|tuduhan|"
    r"false|hoax|prejudice|stereotypes?|untrue|wrong)\b",
    re.IGNORECASE,
)
"""A sentence that speaks against what it repeats: an editor judges it, not a machine."""

_LAND = r"(?:agraria|batas|internal|lahan|manusia|perusahaan|satwa|tanah|tenurial)\b"
_NOT_LAND = rf"(?!{_LAND})"
TELLS_OF_2001 = re.compile(
    r"\b(?:konflik|kerusuhan|tragedi|perang|pertikaian)\s+(?:etnis\s+)?(?:dayak|sampit)\b"
    rf"|\b(?:konflik|kerusuhan|tragedi|peristiwa)\s+{_NOT_LAND}(?:\w+\s+){{0,3}}2001\b"
    rf"|\b2001\s+(?:\w+\s+){{0,3}}(?:konflik\b(?!\s+{_LAND})|kerusuhan|tragedi)\b"
    r"|\b(?:conflict|riots|violence)\s+(?:\w+\s+){0,3}2001\b"
    r"|\b2001\s+(?:\w+\s+){0,3}(?:conflict|riots|violence)\b",
    re.IGNORECASE,
)

CONFLICT_WORDS = frozenset("conflict kerusuhan konflik perang riots tragedi violence".split())


def sentences_on_groups(manuscript: Manuscript) -> Iterator[Passage]:
    """The printed sentences, quotations included, in which a group is named."""
    named = manuscript.printed_words.intersection(ALL_NAMES)
    for block in manuscript.printed if named else ():
        text = block.text.lower()
        if any(name in text for name in named):
            yield from block.sentences


def is_on_2001(manuscript: Manuscript) -> bool:
    """Whether the story carries the tag of the pages about 2001."""
    return "2001" in manuscript.items("tags")


def told_of_2001(manuscript: Manuscript) -> Iterator[Block]:
    """What is printed about 2001: all of a tagged page, of others the paragraphs on it."""
    if is_on_2001(manuscript):
        yield from manuscript.printed
    elif not manuscript.printed_words.isdisjoint(CONFLICT_WORDS):
        yield from (block for block in manuscript.printed if TELLS_OF_2001.search(block.text))
