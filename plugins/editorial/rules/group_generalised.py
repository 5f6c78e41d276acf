"""A whole people judged at once. Quotations are read too: a quote does not make it harmless."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.groups import ENGLISH_GROUP, GROUP, MEMBERS, REFUTES, sentences_on_groups
from plugins.editorial.manuscript import Manuscript, Passage
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

ALL = r"(?:selalu|memang|emang|pasti|semua(?:nya)?|rata-rata|dasarnya|kebanyakan)"
BAD = (
    r"(?:begitu|gitu|begini|malas|pemalas|licik|kasar|jahat|pencuri|maling|kotor|bodoh|tolol|pelit|"
    r"kikir|penipu|serakah|rakus|sombong|biadab|kejam|beringas|bengis|buas|liar|primitif|"
    r"terbelakang|teroris|kafir|perusuh|preman|kriminal|pembunuh|pembohong|pendendam|"
    r"keras\s+kepala|mata\s+duitan|(?:tidak|tak)\s+tahu\s+diri|(?:tidak|tak)\s+bisa\s+dipercaya|"
    r"suka\s+(?:mencuri|menipu|bohong|onar|ribut|berkelahi|bikin\s+\w+))"
)
ENGLISH_BAD = (
    r"(?:animals?|barbaric|criminals?|cruel|dirty|evil|greedy|lazy|liars?|murderers?|primitive|"
    r"savages?|stupid|terrorists?|thieves|troublemakers?|uncivilised|violent)"
)
JUDGED = re.compile(
    rf"{MEMBERS}\s+(?:itu\s+|ini\s+)?(?:\w+\s+){{0,2}}?{ALL}\b[^.!?]{{0,30}}\b{BAD}\b"
    rf"|\b(?:semua|setiap|seluruh|rata-rata|kebanyakan)\s+(?:orang|suku|etnis|kaum|warga)\s+{GROUP}"
    rf"[^.!?]{{0,30}}\b{BAD}\b"
    rf"|(?:^|[“\",!.?]\s*)dasar\s+(?:orang|suku|etnis|kaum)\s+{GROUP}"
    rf"(?=\s*(?:[!,.”\"]|$)|\s+{BAD}\b)"
    rf"|\b(?:all|every|most)\s+(?:the\s+)?{ENGLISH_GROUP}[^.!?]{{0,30}}\b{ENGLISH_BAD}\b"
    rf"|\b{ENGLISH_GROUP}\s+are\s+(?:all|always|by\s+nature|just|simply)\b"
    rf"[^.!?]{{0,30}}\b{ENGLISH_BAD}\b",
    re.IGNORECASE,
)
GENERAL = re.compile(
    rf"\b(?:orang|suku|etnis|kaum)\s+{GROUP}\s+(?:itu\s+)?(?:memang|emang|pasti|semuanya)\b",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    for sentence in sentences_on_groups(manuscript):
        yield from _in_sentence(rule, manuscript, sentence)


def _in_sentence(rule: Rule, manuscript: Manuscript, sentence: Passage) -> Iterator[Finding]:
    judged = JUDGED.search(sentence.text)
    match = judged or GENERAL.search(sentence.text)
    if not match:
        return
    sure = judged and not REFUTES.search(sentence.text)
    yield rule.finding(
        manuscript,
        sentence.line_at(match.start()),
        "Kalimat ini menyamaratakan satu kelompok orang.",
        "Ceritakan perbuatan orang tertentu tanpa asal-usulnya, atau hapus kalimat ini. Di dalam "
        "kutipan pun kalimat seperti ini melukai.",
        example="Sebagian warga belum setuju, dan pembicaraan dilanjutkan pekan depan.",
        severity=Severity.BLOCK if sure else Severity.CHECK,
    )


RULE = Rule(
    code="SARA-01",
    severity=Severity.BLOCK,
    title="Tidak ada kelompok yang disamaratakan",
    why="Tidak ada suku atau agama yang warganya semua sama. Kota ini pernah membayar mahal untuk "
    "anggapan seperti itu.",
    basis="KEJ pasal 8: tanpa prasangka dan diskriminasi (SARA-01)",
    good="Warga Dayak dan Madura kembali hidup berdampingan.",
    bad="Orang Madura memang selalu begitu.",
    check=check,
)
