"""Pages about 2001: numbers of dead without a source, and no way on to the town of today."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.groups import is_on_2001, told_of_2001
from plugins.editorial.manuscript import Block, Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

PAGES = ("sampit-sekarang", "sampit-today")
"""The slugs of the page on the town of today, in Indonesian and in English."""
LOSS = re.compile(
    r"\b(?:\d[\d.]{0,12}|puluhan|ratusan|ribuan|puluh\s+ribu)\s+(?:\w+\s+)?(?:orang|jiwa|"
    r"warga|korban|"
    r"pengungsi|rumah)\s+(?:\w+\s+){0,2}?(?:tewas|meninggal|wafat|gugur|mengungsi|hilang|terbakar|"
    r"dibakar|hangus)\b"
    r"|\bkorban\s+(?:jiwa|tewas|meninggal)\s+(?:\w+\s+){0,2}\d"
    r"|\b(?:\d[\d,]{0,12}|hundreds|thousands)\s+(?:\w+\s+){0,3}?(?:dead|died|displaced|fled|"
    r"killed)\b",
    re.IGNORECASE,
)
SOURCED = re.compile(
    r"\b(?:antarsumber|berbeda|berlainan|menurut|berdasarkan|dikutip|mengutip|mencatat|dicatat|"
    r"perkiraan|diperkirakan|catatan|laporan|according|differ|estimated?|reported)\b",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    told = tuple(told_of_2001(manuscript))
    for block in told:
        match = LOSS.search(block.text)
        if match and not SOURCED.search(block.text):
            yield _unsourced(rule, manuscript, block, match.start())
    if told and not _leads_on(manuscript):
        yield _dead_end(rule, manuscript, told[0])


def _leads_on(manuscript: Manuscript) -> bool:
    if manuscript.text("slug") in PAGES:
        return True
    return any(page in link.target for link in manuscript.links for page in PAGES)


def _unsourced(rule: Rule, manuscript: Manuscript, block: Block, position: int) -> Finding:
    return rule.finding(
        manuscript,
        block.line_at(position),
        "Jumlah korban 2001 disebut tanpa sumber.",
        "Sebutkan sumbernya, atau tulis bahwa angkanya berbeda antarsumber.",
        example="Ratusan orang wafat dan ribuan mengungsi, dengan angka berbeda antarsumber.",
    )


def _dead_end(rule: Rule, manuscript: Manuscript, block: Block) -> Finding:
    line = manuscript.line_of("tags") if is_on_2001(manuscript) else block.line
    return rule.finding(
        manuscript,
        line,
        "Tulisan ini menyinggung 2001, tetapi belum mengantar pembaca ke keadaan sekarang.",
        "Tambahkan tautan ke halaman Sampit sekarang.",
        example=f"[Sampit sekarang](/{PAGES[0]}/)",
    )


RULE = Rule(
    code="SARA-06",
    severity=Severity.CHECK,
    title="Angka korban 2001 bersumber, dan tulisannya mengantar ke Sampit sekarang",
    why="Angka yang beredar tidak sama. Pembaca juga berhak tahu bahwa ceritanya tidak berhenti di "
    "tahun itu.",
    basis="KEJ pasal 1 dan 8; kaidah redaksi tentang 2001 (SARA-06)",
    good="Ratusan orang wafat dalam konflik Sampit, dengan angka berbeda antarsumber; baca "
    "[Sampit sekarang](/sampit-sekarang/).",
    bad="Dalam konflik Sampit, 500 orang tewas.",
    check=check,
)
