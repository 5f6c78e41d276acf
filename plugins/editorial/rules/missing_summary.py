"""A story without the sentence by which search and sharing introduce it."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if manuscript.text("summary") or manuscript.is_newsroom_page:
        return
    yield rule.finding(
        manuscript,
        manuscript.line_of("summary"),
        "Berita ini belum punya ringkasan.",
        "Tambahkan baris “summary:” berisi satu atau dua kalimat: apa, siapa, di mana.",
        example='summary: "Warga Baamang menanam seribu bibit mahoni untuk meneduhkan hutan kota."',
    )


RULE = Rule(
    code="KEP-03",
    severity=Severity.BLOCK,
    title="Setiap berita punya ringkasan",
    why="Ringkasan tampil di hasil pencarian dan saat tautan dibagikan. Tanpa itu, mesin memilih "
    "kalimat sendiri.",
    basis="Kepala berita yang wajib diisi (KEP-03)",
    good='summary: "Warga Baamang menanam seribu bibit mahoni untuk meneduhkan hutan kota."',
    bad="summary:",
    check=check,
)
