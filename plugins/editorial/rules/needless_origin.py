"""Somebody's origin or faith told where it explains nothing."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.groups import GROUP, GROUP_NAMES
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

CLUES = frozenset("oknum keturunan bersuku beretnis".split())
ROLES = "pelaku tersangka terdakwa pencuri maling perampok penipu begal pembunuh preman".split()
ROLE = rf"(?:{'|'.join(ROLES)}|oknum)"
NEEDLESS = re.compile(
    r"\boknum\s+(?:suku|etnis|agama|umat)\b"
    r"|\b(?:warga|orang)\s+keturunan\b(?!\s+(?-i:[A-Z]))"
    rf"|\b{ROLE}\s+(?:\w+\s+){{0,3}}?(?:bersuku|beretnis|beragama|keturunan|dari\s+(?:suku|etnis)|"
    rf"asal\s+suku|suku|etnis|orang)\s+{GROUP}"
    rf"|\b(?:pria|wanita|lelaki|perempuan|pemuda)\s+(?:bersuku|beretnis)\s+{GROUP}",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    words = manuscript.vocabulary
    if CLUES.isdisjoint(words) and (words.isdisjoint(ROLES) or words.isdisjoint(GROUP_NAMES)):
        return
    for block in manuscript.wording:
        if match := NEEDLESS.search(block.own):
            yield rule.finding(
                manuscript,
                block.line_at(match.start()),
                "Asal-usul atau agama seseorang disebut, padahal tampaknya tidak diperlukan.",
                "Hapus keterangan itu bila berita tetap dapat dipahami tanpanya.",
                example="Polisi menangkap dua tersangka pencurian di Baamang.",
            )


RULE = Rule(
    code="SARA-04",
    severity=Severity.CHECK,
    title="Suku dan agama disebut hanya bila menjelaskan beritanya",
    why="Menyebut suku tersangka membuat seluruh sukunya ikut menanggung perbuatan satu orang.",
    basis="KEJ pasal 8 (SARA-04)",
    good="Polisi menangkap dua tersangka pencurian kelotok di Baamang.",
    bad="Polisi menangkap oknum suku tertentu yang mencuri kelotok.",
    check=check,
)
