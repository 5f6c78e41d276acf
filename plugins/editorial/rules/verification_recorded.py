"""Who checked a story, and on which day."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

ASKED = {
    "verified_by": (
        "Belum tercatat siapa yang memeriksa berita ini.",
        "Minta seorang penyunting mencocokkan isinya dengan sumber, lalu tulis namanya.",
        "verified_by: Rina Wulandari",
    ),
    "verified_on": (
        "Belum tercatat kapan berita ini diperiksa.",
        "Tulis tanggal pemeriksaannya: tahun-bulan-hari.",
        "verified_on: 2026-11-22",
    ),
}


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if manuscript.is_newsroom_page:
        return
    for name, (problem, remedy, example) in ASKED.items():
        if not manuscript.text(name):
            yield rule.finding(
                manuscript, manuscript.line_of(name), problem, remedy, example=example
            )


RULE = Rule(
    code="PMS-01",
    severity=Severity.BLOCK,
    title="Pemeriksa dan tanggal pemeriksaan tercatat",
    why="Setiap berita dicocokkan dengan sumbernya sebelum terbit. Catatan ini menunjukkan kepada "
    "pembaca bahwa itu sudah dilakukan.",
    basis="Pedoman Pemberitaan Media Siber, butir verifikasi (PMS-01)",
    good="verified_by: Rina Wulandari",
    bad="verified_by:",
    check=check,
)
