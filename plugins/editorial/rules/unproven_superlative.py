"""Biggest, oldest, only: claims that need somebody who makes them."""

import re
from collections.abc import Iterator
from itertools import islice

from plugins.editorial.archive import Archive
from plugins.editorial.attribution import MOST, SHOWS, is_attributed, sentence_around
from plugins.editorial.hits import one_line
from plugins.editorial.manuscript import Manuscript, Passage
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

WIDE = (
    r"(?:di|se-?)\s?(?:dunia|Asia|ASEAN|Indonesia|Nusantara|Kalimantan|Kalteng|provinsi|Kotim|Sampit|"
    r"Borneo)"
)
SUPERLATIVE = re.compile(
    r"(?<![\w-])(?:"
    r"ter(?:besar|tua|indah|megah|populer|terkenal|panjang|luas|cantik|unik)"
    r"|satu-satunya|nomor satu(?= di)"
    r"|paling (?:besar|tua|indah|megah|terkenal|populer|enak|lengkap|hebat|keren|maju|kaya|unik|"
    rf"bersejarah|favorit|cantik)|(?:pertama|terbaik|tertinggi)(?=(?: \w{{1,20}}){{0,2}} {WIDE}\b)"
    r")(?![\w-])",
    re.IGNORECASE,
)
CLUES = tuple(
    "terbesar tertua terindah termegah terpopuler terkenal terpanjang terluas tercantik terunik "
    "satu-satunya nomor paling pertama terbaik tertinggi".split()
)
"""`SUPERLATIVE` finds nothing where none of these stands."""
# What stands before a superlative that compares nothing a source could be asked about.
IDIOM = re.compile(
    r"\b(?:bagian|tantangan|kendala|harapan|hadiah|persoalan|pekerjaan|keinginan|kelompok|anak|"
    r"saudara|bukan(?: yang| lagi)?|belum tentu(?: yang)?)\s+$",
    re.IGNORECASE,
)
DENIED = re.compile(r"\b(?:apakah|belum ada|klaim|tidak ada|belum kami|diragukan|benarkah)\b", re.I)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """Each superlative is asked about once; a title may rest on a sentence of the body."""
    clues = [clue for clue in CLUES if clue in manuscript.spoken]
    proven: set[str] = set()
    bare: dict[str, tuple[Passage, int]] = {}
    for passage in (manuscript.title, manuscript.summary, *manuscript.running):
        if not any(clue in passage.own.lower() for clue in clues):
            continue
        for match in islice(SUPERLATIVE.finditer(passage.own), MOST):
            word = one_line(match[0].lower())
            if _is_proven(passage, match.start()):
                proven.add(word)
            elif not IDIOM.search(passage.own[max(0, match.start() - 25) : match.start()]):
                bare.setdefault(word, (passage, match.start()))
    for word, (passage, position) in bare.items():
        in_header = passage in (manuscript.title, manuscript.summary)
        if not (in_header and word in proven):
            yield _finding(rule, manuscript, word, passage.line_at(position))


def _is_proven(passage: Passage, position: int) -> bool:
    sentence = sentence_around(passage, position)
    shown = SHOWS.search(sentence) or DENIED.search(sentence)
    return bool(shown) or is_attributed(passage, position)


def _finding(rule: Rule, manuscript: Manuscript, word: str, line: int) -> Finding:
    return rule.finding(
        manuscript,
        line,
        f"“{word}” di sini belum punya sumber.",
        "Sebutkan siapa yang menyatakannya dan kapan, atau ganti dengan ukurannya.",
        example="Menurut Disbudpar Kotim pada 2024, bangunan itu museum kayu tertua di kabupaten.",
    )


RULE = Rule(
    code="CLICK-05",
    severity=Severity.CHECK,
    title="Superlatif disertai sumber",
    why="“Terbesar”, “tertua”, dan “satu-satunya” adalah klaim yang dapat dibantah. Dengan sumber "
    "atau angka, pembaca dapat menimbangnya sendiri.",
    basis="Kaidah judul redaksi (CLICK-05); KEJ pasal 1 tentang akurasi",
    good="Menurut Disbudpar Kotim pada 2024, bangunan itu museum kayu tertua di kabupaten.",
    bad="Bangunan itu museum kayu tertua di Kalimantan.",
    check=check,
)
