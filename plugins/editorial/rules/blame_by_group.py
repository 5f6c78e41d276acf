"""Pages about 2001 in which one people is the doer and another the done-to."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.groups import GROUP, PEOPLE, told_of_2001
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

BLAME = re.compile(
    rf"\b(?:{PEOPLE}|massa|pihak|pasukan)\s+{GROUP}\s+(?:\w+\s+){{0,3}}?"
    r"(?:menyerang|diserang|membunuh|dibunuh|membantai|dibantai|mengusir|diusir|memburu|diburu|"
    r"(?:membakar|dibakar|merusak|menjarah)(?:\s+rumah)?|"
    r"(?:memulai|menyulut|memicu|menyebabkan)\s+(?:konflik|kerusuhan|pertikaian|perang|"
    r"serangan))\b",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    for block in told_of_2001(manuscript):
        if match := BLAME.search(block.text):
            yield rule.finding(
                manuscript,
                block.line_at(match.start()),
                "Kalimat ini menimpakan kesalahan pada satu kelompok.",
                "Pakai susunan yang tidak menunjuk kelompok: “konflik antarwarga”, “semua pihak "
                "kehilangan”.",
                example="Konflik antarwarga pecah pada Februari 2001, dan semua pihak kehilangan.",
            )


RULE = Rule(
    code="SARA-07",
    severity=Severity.CHECK,
    title="Tulisan tentang 2001 tidak menyalahkan satu kelompok",
    why="Yang bertikai adalah orang, bukan seluruh suku, dan yang kehilangan ada di semua pihak.",
    basis="KEJ pasal 8; kaidah redaksi tentang 2001 (SARA-07)",
    good="Dalam konflik Sampit semua pihak kehilangan; baca [Sampit sekarang](/sampit-sekarang/).",
    bad="Dalam konflik Sampit, warga Madura diserang oleh massa.",
    check=check,
)
