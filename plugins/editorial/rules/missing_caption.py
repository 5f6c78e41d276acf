"""A picture without a caption."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if not manuscript.text("image") or manuscript.text("image_caption"):
        return
    yield rule.finding(
        manuscript,
        manuscript.draft.line_of("image_caption") or manuscript.line_of("image"),
        "Gambar ini belum punya keterangan di bawahnya.",
        "Tambahkan “image_caption:” berisi siapa, di mana, dan kapan.",
        example='image_caption: "Penanaman mahoni di hutan kota, Minggu (1/11/2026)."',
    )


RULE = Rule(
    code="FOTO-05",
    severity=Severity.CHECK,
    title="Gambar punya keterangan",
    why="Tanpa keterangan, orang menebak tempat dan waktunya, lalu membagikan tebakannya.",
    basis="Kaidah gambar redaksi (FOTO-05); KEJ pasal 2",
    good='image_caption: "Penanaman mahoni di hutan kota, Minggu (1/11/2026)."',
    bad="image_caption:",
    check=check,
)
