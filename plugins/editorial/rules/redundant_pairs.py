"""Two words side by side that say the same."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import Hit, cased, in_prose
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

MENDS = {
    "adalah merupakan": "merupakan",
    "adalah ialah": "ialah",
    "yaitu adalah": "yaitu",
    "agar supaya": "agar",
    "demi untuk": "untuk",
    "guna untuk": "untuk",
    "sejak dari": "sejak",
    "mulai sejak": "sejak",
    "naik ke atas": "naik",
    "turun ke bawah": "turun",
    "maju ke depan": "maju",
    "mundur ke belakang": "mundur",
    "amat sangat": "sangat",
    "para hadirin": "hadirin",
    "disebabkan karena": "disebabkan oleh",
    "contohnya seperti": "contohnya",
    "misalnya seperti": "misalnya",
    "seperti misalnya": "misalnya",
    "lalu kemudian": "kemudian",
    "kemudian selanjutnya": "selanjutnya",
    "dapat bisa": "dapat",
    "juga pula": "juga",
    "hanya cuma": "hanya",
    "saling bantu-membantu": "saling membantu",
    "saling tolong-menolong": "tolong-menolong",
    "sekitar kurang lebih": "sekitar",
    "kurang lebih sekitar": "sekitar",
    "kira-kira sekitar": "sekitar",
    "namun tetapi": "namun",
    "tetapi namun": "tetapi",
}
WORDS = {pair: frozenset(re.split("[ -]", pair)) for pair in MENDS}
PAIR = re.compile(rf"\b(?:{'|'.join(MENDS)})\b".replace(" ", r"[ \n]"), re.IGNORECASE)
VERY = re.compile(r"\bsangat[ \n]([a-z]{3,20})[ \n]sekali\b", re.IGNORECASE)


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    for hit in _hits(manuscript):
        mend = MENDS.get(hit.written.lower()) or f"sangat {hit.match[1]}"
        yield rule.finding(
            manuscript,
            hit.line,
            f"“{hit.written}” menyebut satu maksud dua kali.",
            f"Cukup “{cased(mend, hit.written)}”.",
            example=hit.mended(cased(mend, hit.written)),
        )


def _hits(manuscript: Manuscript) -> Iterator[Hit]:
    likely = (pair for pair, words in WORDS.items() if words <= manuscript.vocabulary)
    if any(pair in manuscript.spoken for pair in likely):
        yield from in_prose(PAIR, manuscript.wording)
    if manuscript.vocabulary >= {"sangat", "sekali"}:
        yield from in_prose(VERY, manuscript.wording)


RULE = Rule(
    code="EYD-09",
    severity=Severity.CHECK,
    title="Satu maksud cukup dengan satu kata",
    why="Pasangan seperti “agar supaya” memperpanjang kalimat tanpa menambah arti.",
    basis="Kalimat efektif: hemat kata",
    good="Dermaga diperbaiki agar penumpang aman.",
    bad="Dermaga diperbaiki agar supaya penumpang aman.",
    check=check,
    indonesian=True,
)
