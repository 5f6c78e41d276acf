"""A plural said twice: `para warga-warga`, `banyak orang-orang`."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import in_prose
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

# Doubled by nature: one thing, or a manner.
SINGLE = frozenset(
    "laki kupu cita layang oleh kura alun undang agar rata gado kunang lumba ubur paru ondel mata "
    "biri kanak sia masing tiba benar sama hati baik cepat ramai pura rama kali hal besar pagi "
    "pelan jalan anai umbul cumi ubin gara".split()
)
MANY = "para|banyak|beberapa|semua|sejumlah|seluruh|berbagai|segala"
QUICK = re.compile(rf" (?:{MANY}) ([a-z]{{3,20}})-\1")
TWICE = re.compile(
    rf"\b(?P<many>{MANY})[ \n]"
    r"(?P<word>[a-z]{3,20})-(?P=word)(?P<ending>nya|an)?(?![\w-])",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    if not QUICK.search(manuscript.spoken):
        return
    for hit in in_prose(TWICE, manuscript.wording):
        if hit.match["word"].lower() in SINGLE:
            continue
        mend = f"{hit.match['many']} {hit.match['word']}{hit.match['ending'] or ''}"
        yield rule.finding(
            manuscript,
            hit.line,
            f"“{hit.written}” menyebut jamak dua kali.",
            f"Cukup “{mend}”.",
            example=hit.mended(mend),
        )


RULE = Rule(
    code="EYD-08",
    severity=Severity.CHECK,
    title="Bentuk jamak cukup disebut sekali",
    why="“Para”, “banyak”, dan “beberapa” sudah berarti lebih dari satu.",
    basis="Kalimat efektif: hemat kata",
    good="Para warga membawa bibit dari rumah.",
    bad="Para warga-warga membawa bibit dari rumah.",
    check=check,
    indonesian=True,
)
