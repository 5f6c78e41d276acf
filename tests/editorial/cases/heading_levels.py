"""Subheadings in and out of order."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("# Jalan setapak"),
    paragraph("#### Papan petunjuk"),
    paragraph("### Bibit\n\n##### Papan petunjuk"),
]
PASSES = [
    story(),
    paragraph("### Bibit\n\n#### Jenis tanah\n\n## Jadwal berikutnya"),
    paragraph("Nomor antrean tertulis #12 di papan."),
    paragraph("```\n# bukan subjudul\n```"),
]
