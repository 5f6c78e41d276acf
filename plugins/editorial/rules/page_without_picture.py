"""A guide without a picture; a story without one is KEP-04's matter."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if not manuscript.is_page or manuscript.is_newsroom_page or manuscript.text("image"):
        return
    yield rule.finding(
        manuscript,
        manuscript.line_of("image"),
        "Halaman ini belum punya gambar utama.",
        "Taruh gambarnya di content/foto/, lalu tambahkan baris “image:”.",
        example="image: foto/dermaga-habaring-hurung.jpg",
    )


RULE = Rule(
    code="FOTO-01",
    severity=Severity.CHECK,
    title="Halaman panduan punya gambar utama",
    why="Gambar tampil di kartu berbagi. Tanpa gambar, tautan yang dibagikan mudah terlewat.",
    basis="Kaidah gambar redaksi (FOTO-01)",
    good="image: foto/dermaga-habaring-hurung.jpg",
    bad="image:",
    check=check,
)
