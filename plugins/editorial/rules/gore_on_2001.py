"""Pages about 2001 that tell how people died, or tell a legend as a fact.

Quotations are read too: the families on every side read them.
"""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.groups import told_of_2001
from plugins.editorial.manuscript import Block, Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

# Not meant: donor and demam berdarah, people of Dayak blood, a stretch of road (penggal jalan).
GORE = re.compile(
    r"\b(?:(?:di|me|ter)penggal(?!\s+jalan)|memenggal|pemenggalan|penggal\s+kepala|"
    r"kepala\s+manusia|"
    r"(?:me|di|ter)?potong(?:an)?\s+kepala|pembantaian|dibantai|membantai|mutilasi|"
    r"bersimbah\s+darah|"
    r"bermandikan\s+darah|mandau\s+terbang)\b"
    r"|(?<!demam\s)\bberdarah\b(?!\s+(?:dengue|campuran|dingin|(?-i:[A-Z])))"
    r"|\b(?:behead(?:ed|ing|ings)?|bloodbath|decapitat\w+|headhunt\w+|massacre[ds]?|"
    r"severed\s+heads?)\b",
    re.IGNORECASE,
)
LEGEND = re.compile(r"\b(?:panglima\s+burung|mandau\s+terbang|mandau\s+sakti)\b", re.IGNORECASE)
AS_LEGEND = re.compile(
    r"\b(?:legenda|mitos|cerita\s+rakyat|dongeng|tokoh\s+cerita|bukan\s+fakta)\b", re.IGNORECASE
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    for block in told_of_2001(manuscript):
        gore, legend = GORE.search(block.text), LEGEND.search(block.text)
        if legend and AS_LEGEND.search(block.text):
            yield _finding(rule, manuscript, block, legend.start(), Severity.CHECK)
        elif gore or legend:
            found = gore or legend
            position = found.start() if found else 0
            yield _finding(rule, manuscript, block, position, rule.severity)


def _finding(
    rule: Rule, manuscript: Manuscript, block: Block, position: int, severity: Severity
) -> Finding:
    return rule.finding(
        manuscript,
        block.line_at(position),
        "Rincian kekerasan atau legenda muncul dalam bagian tentang 2001.",
        "Jawab dengan tenang dalam satu atau dua kalimat, hormati yang wafat dari semua pihak, "
        "lalu ceritakan perdamaian dan keadaan sekarang.",
        example="Semua pihak kehilangan. Tugu Perdamaian kini menjadi tempat warga mengenang.",
        severity=severity,
    )


RULE = Rule(
    code="SARA-05",
    severity=Severity.BLOCK,
    title="Tulisan tentang 2001 tidak merinci kekerasan dan tidak menyajikan legenda sebagai fakta",
    why="Keluarga dari semua pihak masih hidup bertetangga. Rincian dapat melukai lagi.",
    basis="KEJ pasal 4 dan 8; kaidah martabat redaksi tentang 2001 (SARA-05)",
    good="Pada 2001 konflik antarwarga menyisakan duka bagi semua pihak; baca [Sampit sekarang]"
    "(/sampit-sekarang/).",
    bad="Tragedi Sampit pada 2001 dikenang karena pembantaian di jalan-jalan kota.",
    check=check,
)
