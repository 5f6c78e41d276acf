"""A named person called guilty before a court has said so."""

import re
from collections.abc import Iterator
from itertools import islice

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript, Passage
from plugins.editorial.people import INITIALS, NAME, person
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

WORDS = frozenset(
    "pelaku pelakunya terbukti biang dalang dalangnya otak koruptor penjahat begal residivis "
    "penipu pencuri maling perampok".split()
)
JUDGING = re.compile(rf"\b(?:{'|'.join(sorted(WORDS))})\b", re.IGNORECASE)
MOST = 200
"""Judging words looked at in one sentence: far above any honest one."""
CRIME = (
    r"(?:pencurian|pembunuhan|penganiayaan|pencabulan|pemerkosaan|perampokan|penipuan|penggelapan|"
    r"korupsi|begal|pembakaran|penikaman|pengeroyokan|kekerasan|perundungan|pelecehan|kejahatan|"
    r"kerusuhan|teror|pungutan|pungli|penyelundupan|perdagangan|kasus|aksi)"
)
# A puppeteer is a dalang, and those who run shops or rites are pelaku: only with a crime.
JUDGED = (
    rf"(?:[Pp]elaku(?:nya)?(?:\s+(?:utama|{CRIME}))*(?:\s+(?:itu|ini|tersebut))?"
    rf"|(?:[Dd]alang|[Oo]tak|[Bb]iang\s+(?:keladi|kerok))(?:\s+(?:utama|di\s+balik|"
    rf"dari))*\s+{CRIME}"
    r"|[Bb]iang\s+(?:keladi|kerok|onar)|[Kk]oruptor|[Pp]enjahat|[Bb]egal|[Rr]esidivis|[Pp]enipu|"
    r"[Pp]encuri|[Mm]aling|[Pp]erampok)"
)
SOMEBODY = rf"(?:{NAME}|{INITIALS})"
WHO = rf"(?P<name>{SOMEBODY})"
CALLED = re.compile(
    rf"\b{JUDGED}(?:\s+(?:bernama|berinisial)\s+{WHO}|"
    rf"\s*(?:,|adalah|ialah|yakni|yaitu)?\s+(?P<apposed>{SOMEBODY})"
    r"(?=\s*(?:,|\(|\.|$|itu\b|ini\b|(?i:ditangkap|diamankan|dibekuk|mengaku|kabur|melarikan))))"
)
IS = re.compile(
    rf"\b{WHO}\s*(?:\(\d{{1,2}}\)\s*)?,?\s*(?:adalah|ialah|merupakan|memang|menjadi|"
    rf"sebagai|jadi)\s+"
    rf"{JUDGED}(?!\s+(?:usaha|seni|wisata|industri|budaya|ekonomi|UMKM|umkm|adat|tradisi))"
)
PROVEN = re.compile(
    rf"\b{WHO}\s*(?:\(\d{{1,2}}\)\s*)?,?\s*(?:sudah\s+|telah\s+|memang\s+|jelas\s+)?terbukti\s+"
    r"(?:bersalah|melakukan|korupsi|mencuri|menipu|menggelapkan|menerima|membunuh|"
    r"melanggar|terlibat|"
    r"menganiaya|menyalahgunakan|memalsukan|menyuap|mencabuli|memeras|menjadi\s+dalang)\b"
)
# Words that keep to what police, prosecutors or a court have said so far.
CAREFUL = re.compile(
    r"\b(?:diduga|dugaan|terduga|tersangka|terdakwa|terpidana|didakwa|dakwaan|disangka|dituduh|"
    r"tuduhan|tidak\s+terbukti|bukan|belum\s+terbukti|bebas)\b",
    re.IGNORECASE,
)
VERDICT = re.compile(
    r"\b(?:divonis|memvonis|vonis|putusan|memutuskan|majelis|hakim|pengadilan|inkrah|kasasi|"
    r"kekuatan\s+hukum)\b",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if WORDS.isdisjoint(manuscript.vocabulary):
        return
    for block in manuscript.wording:
        if VERDICT.search(block.text):
            continue
        for sentence in getattr(block, "sentences", (block,)):
            yield from _in_sentence(rule, manuscript, sentence)


def _in_sentence(rule: Rule, manuscript: Manuscript, sentence: Passage) -> Iterator[Finding]:
    for word in islice(JUDGING.finditer(sentence.own), MOST):
        if _judges_somebody(sentence.own[max(0, word.start() - 90) : word.end() + 90]):
            if CAREFUL.search(sentence.own):
                return
            yield rule.finding(
                manuscript,
                sentence.line_at(word.start()),
                "Seseorang yang dapat dikenali disebut bersalah tanpa putusan pengadilan.",
                "Sebutkan kedudukannya menurut polisi atau pengadilan: diduga, tersangka, "
                "terdakwa, atau divonis beserta nomor dan tanggal putusannya.",
                example="Polisi menetapkan R sebagai tersangka pencurian pada 12 Oktober 2026.",
            )
            return


def _judges_somebody(words: str) -> bool:
    matches = (pattern.search(words) for pattern in (CALLED, IS, PROVEN))
    return any(match and _is_somebody(match, words) for match in matches)


def _is_somebody(match: re.Match[str], text: str) -> bool:
    group = "name" if match["name"] else "apposed"
    words, start = match[group], match.start(group)
    if words.replace(".", "").replace(" ", "").isupper():
        return len(words.strip()) <= 3
    return bool(person(words, text[max(0, start - 30) : start]))


RULE = Rule(
    code="KEJ-03",
    severity=Severity.CHECK,
    title="Orang yang belum divonis tidak disebut bersalah",
    why="Sebelum ada putusan, setiap orang dianggap tidak bersalah. Satu kata dapat merugikan "
    "hidupnya selamanya.",
    basis="KEJ pasal 3, asas praduga tak bersalah (KEJ-03)",
    good="Polisi menetapkan Joko Prabowo sebagai tersangka pencurian kelotok.",
    bad="Pelaku pencurian, Joko Prabowo, ditangkap di Baamang.",
    check=check,
)
