"""A standing page that begins like the news of a day."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.dateline import dateline_of
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    dateline = dateline_of(manuscript) if manuscript.is_page else None
    if dateline:
        yield rule.finding(
            manuscript,
            dateline.line,
            f"Halaman tetap ini dibuka dengan pangkal berita “{dateline.place} ({dateline.site})”.",
            "Hapus pangkal berita itu; halaman tetap menampilkan tanggal pembaruannya sendiri.",
        )


RULE = Rule(
    code="DATELINE-03",
    severity=Severity.CHECK,
    title="Halaman tetap tidak memakai pangkal berita",
    why="Pangkal berita menandai kabar satu hari, sedangkan halaman tetap diperbarui terus.",
    basis="Pedoman gaya redaksi: halaman tetap",
    good="Sampit adalah ibu kota Kabupaten Kotawaringin Timur.",
    bad="Sampit (Kabar Baik Sampit) - Sampit adalah ibu kota Kabupaten Kotawaringin Timur.",
    check=check,
)
