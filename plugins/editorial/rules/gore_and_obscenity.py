"""Cruelty and obscenity spelled out. Quotations are read too: a quote does not soften them."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

CLUES = frozenset(
    "usus ususnya otak otaknya tubuh tubuhnya kepala kepalanya organ jasad jasadnya mayat mayatnya "
    "mutilasi dimutilasi termutilasi bersimbah berlumuran kontol memek ngentot ngewe jembut lonte "
    "jancok jancuk pukimak bugil mesum pelacur bangsat bajingan".split()
)
NEVER = re.compile(
    r"\b(?:usus(?:nya)?\s+(?:ter)?burai|otak(?:nya)?\s+(?:ber)?ceceran|"
    r"(?:organ(?:\s+tubuh)?|potongan\s+tubuh|bagian\s+tubuh)(?:nya)?\s+(?:korban\s+)?"
    r"(?:berceceran|berserakan|tercecer)|"
    r"kepala(?:nya)?\s+(?:korban\s+)?(?:terpenggal|terputus)|"
    r"tubuh(?:nya)?\s+(?:korban\s+)?(?:terpotong|termutilasi|terbelah)|"
    r"kontol|memek|ngentot|ngewe|jembut|lonte|jancok|jancuk|pukimak)\b",
    re.IGNORECASE,
)
PERHAPS = re.compile(
    r"\b(?:(?:bersimbah|berlumuran)\s+darah\b(?!\s+(?:ayam|hewan|ikan|kerbau|kurban|"
    r"sapi))|(?:di|ter)?mutilasi|"
    r"kepala(?:nya)?\s+korban\s+(?:pecah|hancur)|(?:jasad|mayat)(?:nya)?\s+(?:\w+\s+)?"
    r"(?:membusuk|gosong|hancur|berbelatung)|telanjang\s+bulat|bugil|mesum|pelacur|bangsat|"
    r"bajingan)\b",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if CLUES.isdisjoint(manuscript.printed_words):
        return
    for block in manuscript.printed:
        never = NEVER.search(block.text)
        match = never or PERHAPS.search(block.text)
        if match:
            yield rule.finding(
                manuscript,
                block.line_at(match.start()),
                "Bagian ini menggambarkan kekerasan atau ketidaksopanan terlalu rinci.",
                "Cukup tulis akibatnya dengan kata yang tenang, tanpa gambaran tubuh atau makian.",
                example="Korban meninggal di tempat kejadian.",
                severity=rule.severity if never else Severity.CHECK,
            )


RULE = Rule(
    code="KEJ-04",
    severity=Severity.BLOCK,
    title="Kekerasan dan kecabulan tidak dirinci",
    why="Keluarga korban ikut membaca. Berita tetap lengkap tanpa gambaran yang melukai.",
    basis="KEJ pasal 4: tidak membuat berita sadis dan cabul (KEJ-04)",
    good="Dua orang meninggal di tempat kejadian, dan seorang dirawat di RSUD dr. Murjani.",
    bad="Organ tubuh korban berceceran di badan jalan.",
    check=check,
)
