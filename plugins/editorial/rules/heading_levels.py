"""Subheadings that begin at the title's level or skip one."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

LEVEL = re.compile(r"\s{0,20}(#{1,6})\s")


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """The title is the page's only first level, so subheadings begin at the second."""
    before = 1
    for heading in manuscript.headings:
        match = LEVEL.match(heading.text)
        level = len(match[1]) if match else before
        words = heading.text.strip().lstrip("#").strip()[:60]
        if level == 1:
            yield rule.finding(
                manuscript,
                heading.line,
                f"Subjudul “{words}” memakai satu tanda pagar, tingkat milik judul berita.",
                "Pakai dua tanda pagar.",
                example=f"## {words}",
            )
        elif level > before + 1:
            yield rule.finding(
                manuscript,
                heading.line,
                f"Subjudul “{words}” melompati satu tingkat.",
                f"Pakai {before + 1} tanda pagar.",
                example=f"{'#' * (before + 1)} {words}",
            )
        before = max(level, 2) if level <= before + 1 else before + 1


RULE = Rule(
    code="FIND-08",
    severity=Severity.CHECK,
    title="Subjudul dimulai dari tingkat kedua dan tidak melompat",
    why="Pembaca layar menyusun daftar isi dari tingkat subjudul; lompatan membuatnya tersesat.",
    basis="Kaidah keterbacaan redaksi (FIND-08); WCAG 2.2 butir 1.3.1",
    good="## Jalan setapak baru\n\n### Papan petunjuk",
    bad="# Jalan setapak baru\n\n#### Papan petunjuk",
    check=check,
)
