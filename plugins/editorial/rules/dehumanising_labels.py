"""People called animals, unbelievers or strangers in their own country; in quotations too."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.groups import GROUP, PEOPLE, REFUTES
from plugins.editorial.manuscript import Manuscript, Passage
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

ANIMALS = "anjing babi monyet kera binatang tikus kecoak celeng iblis setan".split()
CLUES = frozenset((*ANIMALS, "kafir", "nonpribumi", "pribumi", "kadrun", "aseng", "cina"))
ANIMAL = rf"(?:{'|'.join(ANIMALS)})\b"
LABEL = re.compile(
    rf"\b{PEOPLE}\s+{GROUP}\s+(?:itu\s+)?(?:(?:memang|adalah|seperti|ibarat|bagaikan|"
    rf"tak\s+ubahnya|sama\s+dengan)\s+)?{ANIMAL}(?!\s+(?:panggang|guling|hutan|peliharaan|"
    rf"air|kayu))"
    rf"|(?:^|[“\",!.?]\s*)dasar\s+(?:{ANIMAL}|kafir\b)"
    r"|\b(?:si|para)\s+kafir\b|\bkafir\s+(?:laknat|kau|kalian|biadab)\b"
    r"|\bnon[- ]?pribumi\b",
    re.IGNORECASE,
)
PERHAPS = re.compile(
    r"\b(?:orang|kaum)\s+kafir\b(?!\s+(?:quraisy|makkah|mekah))|\bkadrun\b"
    r"|\b(?:orang|warga|etnis|keturunan|suku)\s+cina\b|\basing\s+dan\s+aseng\b",
    re.IGNORECASE,
)
# Words about the words, and colonial history, where the census itself made the contrast.
ABOUT = re.compile(
    r"\b(?:istilah|sebutan|kata|menyebut|disebut|inpres|instruksi\s+presiden|undang-undang|"
    r"kolonial|hindia|belanda)\b",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if CLUES.isdisjoint(manuscript.printed_words):
        return
    for block in manuscript.printed:
        for sentence in block.sentences:
            yield from _in_sentence(rule, manuscript, sentence)


def _in_sentence(rule: Rule, manuscript: Manuscript, sentence: Passage) -> Iterator[Finding]:
    label = LABEL.search(sentence.text)
    match = label or PERHAPS.search(sentence.text)
    if not match or (ABOUT.search(sentence.text) and "pribumi" in match[0].lower()):
        return
    careful = ABOUT.search(sentence.text) or REFUTES.search(sentence.text)
    yield rule.finding(
        manuscript,
        sentence.line_at(match.start()),
        "Sebutan ini merendahkan orang atau memisahkan warga menurut asalnya.",
        "Pakai sebutan yang dipilih orang itu sendiri, atau cukup “warga”. Makian di dalam kutipan "
        "diganti dengan keterangan bahwa kata-katanya kasar.",
        example="Pedagang Tionghoa dan Banjar sama-sama membuka kios sejak subuh.",
        severity=Severity.BLOCK if label and not careful else Severity.CHECK,
    )


RULE = Rule(
    code="SARA-03",
    severity=Severity.BLOCK,
    title="Orang tidak disebut dengan label yang merendahkan",
    why="Nama hewan, cap kafir, dan pemisahan pribumi-nonpribumi membuat orang dipandang kurang "
    "sebagai manusia.",
    basis="KEJ pasal 8; UU 40/2008 tentang penghapusan diskriminasi ras dan etnis (SARA-03)",
    good="Pedagang Tionghoa dan Banjar sama-sama membuka kios sejak subuh.",
    bad="Persaingan antara pedagang pribumi dan nonpribumi makin ketat.",
    check=check,
)
