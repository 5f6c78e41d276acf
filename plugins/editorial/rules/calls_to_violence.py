"""A call to act against a people. Quotations are read too: a quote does not make it harmless.

Telling that somebody was driven out is news; an imperative is a call.
"""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.groups import (
    ENGLISH_GROUP,
    GROUP,
    MEMBERS,
    PEOPLE,
    REFUTES,
    sentences_on_groups,
)
from plugins.editorial.manuscript import Manuscript, Passage
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

ROOT = r"(?:usir|serang|habisi|bantai|ganyang|basmi|bunuh|bakar|singkirkan|musnahkan)"
ACTIVE = (
    r"(?:mengusir|menyerang|menghabisi|membantai|mengganyang|membasmi|membunuh|membakar|"
    r"menyingkirkan|memusnahkan|balas\s+dendam|membalas\s+dendam)"
)
URGE = r"(?:ayo|mari|kita\s+harus|harus(?:nya)?|wajib|saatnya|waktunya|bersatu)"
WHOM = (
    r"(?:(?:saja|semua|seluruh|para|setiap|mereka|terhadap|kepada|pada)\s+){0,3}"
    rf"{PEOPLE}\s+{GROUP}"
)
HARM = r"(?:attack|burn|drive\s+out|expel|exterminate|get\s+rid\s+of|kill|wipe\s+out)"
HARMED = r"(?:attacked|burned|driven\s+out|expelled|exterminated|killed|wiped\s+out)"
CALL = re.compile(
    rf"(?:^|[.!?:;,“\"‘(]\s*){ROOT}(?:lah)?\s+{WHOM}"
    rf"|\b{URGE}\s+(?:kita\s+)?(?:{ROOT}|{ACTIVE})\s+{WHOM}"
    rf"|{MEMBERS}\s+(?:\w+\s+){{0,2}}?(?:harus|wajib|mesti|pantas|layak|sebaiknya)\s+di{ROOT}\b"
    rf"|(?:^|[.!?:;,“\"‘(]\s*)(?:usir|habisi|bantai|ganyang|basmi|"
    rf"bunuh)\s+(?:semua\s+)?{GROUP}\s*[!”\"]"
    rf"|(?:^|[.!?:;,“\"]\s*|\b(?:let\s+us|let['’]s|must|should|time\s+to)\s+)"
    rf"{HARM}\s+(?:(?:all|every|the|those)\s+){{0,2}}{ENGLISH_GROUP}"
    rf"|\b{ENGLISH_GROUP}\s+(?:must|should|deserve\s+to)\s+be\s+{HARMED}\b",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    for sentence in sentences_on_groups(manuscript):
        if match := CALL.search(sentence.text):
            yield _finding(rule, manuscript, sentence, match.start())


def _finding(rule: Rule, manuscript: Manuscript, sentence: Passage, position: int) -> Finding:
    return rule.finding(
        manuscript,
        sentence.line_at(position),
        "Kalimat ini memuat ajakan menyakiti atau mengusir satu kelompok orang.",
        "Hapus ajakannya, juga bila berupa kutipan; cukup tulis bahwa ada ajakan kekerasan dan apa "
        "yang dilakukan untuk meredakannya.",
        example="Polisi menurunkan spanduk yang berisi ajakan kekerasan.",
        severity=Severity.CHECK if REFUTES.search(sentence.text) else None,
    )


RULE = Rule(
    code="SARA-02",
    severity=Severity.BLOCK,
    title="Tidak ada ajakan kekerasan terhadap kelompok mana pun",
    why="Ajakan yang dimuat ulang tetap sampai kepada orang yang mungkin menurutinya.",
    basis="KEJ pasal 8; larangan ujaran kebencian dalam UU ITE (SARA-02)",
    good="Polisi menurunkan spanduk yang berisi ajakan kekerasan terhadap warga Madura.",
    bad="Di spanduk itu tertulis, “Usir orang Madura dari kota ini.”",
    check=check,
)
