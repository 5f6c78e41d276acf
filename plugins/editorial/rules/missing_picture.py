"""A story without a picture; what a picture needs besides is asked by the FOTO rules."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if manuscript.is_page or manuscript.text("image"):
        return
    yield rule.finding(
        manuscript,
        manuscript.line_of("image"),
        "Berita ini belum punya gambar utama.",
        "Taruh fotonya di content/foto/, lalu tambahkan baris “image:”.",
        example="image: foto/panen-raya.jpg",
    )


RULE = Rule(
    code="KEP-04",
    severity=Severity.BLOCK,
    title="Setiap berita punya gambar utama",
    why="Gambar tampil di halaman depan, di kartu berbagi, dan di Google Discover.",
    basis="Kepala berita yang wajib diisi (KEP-04)",
    good="image: foto/panen-raya.jpg",
    bad="image:",
    check=check,
)
