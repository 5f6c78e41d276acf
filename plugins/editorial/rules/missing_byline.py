"""A story that nobody signs."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    signed = manuscript.items("authors") or manuscript.items("author")
    if signed or manuscript.is_newsroom_page:
        return
    yield rule.finding(
        manuscript,
        manuscript.line_of("authors"),
        "Belum ada nama penulis.",
        "Tambahkan baris “authors:” dengan nama Anda atau nama meja redaksi.",
        example="authors: [Rina Wulandari]",
    )


RULE = Rule(
    code="KEP-02",
    severity=Severity.BLOCK,
    title="Setiap berita menyebut penulisnya",
    why="Nama penulis menunjukkan siapa yang bertanggung jawab dan patut mendapat terima kasih.",
    basis="Kepala berita yang wajib diisi (KEP-02); KEJ pasal 2",
    good="authors: [Rina Wulandari]",
    bad="authors: []",
    check=check,
)
