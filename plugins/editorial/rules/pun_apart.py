"""The particle `pun`: apart, except in twelve words where it has grown on."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import cased, in_prose
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

BEFORE_PUN = (
    "apa siapa kapan mana berapa itu ini saya aku kami kita dia ia mereka beliau anda satu dua "
    "kedua ketiga sedikit seorang sebuah tidak belum sudah lagi anak orang warga hari hujan ibu"
)
APART = {
    **{f"{word}pun": f"{word} pun" for word in BEFORE_PUN.split()},
    "dimanapun": "di mana pun",
    "kemanapun": "ke mana pun",
    "darimanapun": "dari mana pun",
}
JOINED = {
    f"{word} pun": f"{word}pun"
    for word in "meski walau bagaimana kendati sungguh biar kalau andai atau mau".split()
}
MENDS = APART | JOINED
LONGEST_FIRST = sorted(MENDS, key=len, reverse=True)
PUN = re.compile(rf"\b(?:{'|'.join(LONGEST_FIRST)})\b".replace(" ", r"[ \n]"), re.IGNORECASE)


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    joined = any(form in manuscript.spoken for form in JOINED) or " manapun" in manuscript.spoken
    if not joined and APART.keys().isdisjoint(manuscript.vocabulary):
        return
    for hit in in_prose(PUN, manuscript.wording):
        mend = cased(MENDS[hit.written.lower()], hit.written)
        how = "terpisah" if " " in mend else "serangkai"
        yield rule.finding(
            manuscript,
            hit.line,
            f"“{hit.written}” ditulis {how}: “{mend}”.",
            f"Ganti dengan “{mend}”.",
            example=hit.mended(mend),
        )


RULE = Rule(
    code="EYD-06",
    severity=Severity.CHECK,
    title="Partikel pun ditulis terpisah, kecuali yang sudah padu",
    why="“Apa pun” dan “siapa pun” terpisah; “meskipun”, “walaupun”, dan “bagaimanapun” sudah "
    "menjadi satu kata.",
    basis="EYD V, partikel pun",
    good="Siapa pun boleh ikut, meskipun belum pernah mendayung.",
    bad="Siapapun boleh ikut, meski pun belum pernah mendayung.",
    check=check,
    indonesian=True,
)
