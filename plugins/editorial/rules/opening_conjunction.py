"""A sentence that begins with a word made to join clauses inside one."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import around
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

MENDS = {
    "Dan": "Selain itu,",
    "Serta": "Selain itu,",
    "Tetapi": "Namun,",
    "Tapi": "Namun,",
    "Sedangkan": "Sementara itu,",
    "Sehingga": "Oleh karena itu,",
    "Melainkan": "Sebaliknya,",
}
WORDS = frozenset(word.lower() for word in MENDS)
OPENING = re.compile(rf"(?:{'|'.join(MENDS)})\b(?! lain\b)")


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    if WORDS.isdisjoint(manuscript.vocabulary):
        return
    for block in manuscript.paragraphs:
        # The block is asked first: cutting it into sentences is dear.
        for sentence in block.sentences if OPENING.search(block.text) else ():
            match = OPENING.match(sentence.text)
            if match:
                mend = MENDS[match[0]]
                yield rule.finding(
                    manuscript,
                    sentence.line,
                    f"Kalimat dimulai dengan “{match[0]}”, kata penghubung di dalam kalimat.",
                    f"Gabungkan dengan kalimat sebelumnya, atau mulai dengan “{mend}”.",
                    example=around(sentence.text, 0, len(match[0]), mend),
                )


RULE = Rule(
    code="EYD-11",
    severity=Severity.CHECK,
    title="Kalimat tidak dimulai dengan dan, tetapi, sedangkan, atau sehingga",
    why="Kata-kata itu menyambung bagian di dalam satu kalimat. Antarkalimat memakai “namun,”, "
    "“selain itu,”, atau “sementara itu,”.",
    basis="Tata bahasa baku: konjungsi intrakalimat",
    good="Hujan turun sejak subuh. Namun, lomba tetap berjalan.",
    bad="Hujan turun sejak subuh. Tetapi lomba tetap berjalan.",
    check=check,
    indonesian=True,
)
