"""A long body without a single subheading."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

LONG = 300
"""Words; about two screens of a phone."""


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if manuscript.headings or manuscript.words < LONG:
        return
    yield rule.finding(
        manuscript,
        manuscript.paragraphs[0].line if manuscript.paragraphs else manuscript.draft.body_line,
        f"Isi berita {manuscript.words} kata tanpa satu pun subjudul.",
        "Tambahkan dua atau tiga subjudul yang memberi tahu isi bagiannya.",
        example="## Jalan setapak baru di hutan kota",
    )


RULE = Rule(
    code="FIND-07",
    severity=Severity.CHECK,
    title="Berita panjang dibagi dengan subjudul",
    why="Di layar ponsel, subjudul menjadi tempat beristirahat dan penunjuk arah.",
    basis="Kaidah keterbacaan redaksi (FIND-07)",
    good="## Jalan setapak baru di hutan kota",
    bad="Tiga ratus kata lebih tanpa subjudul.",
    check=check,
)
