"""`kemarin`, `saat ini`, `tahun lalu` on pages that stand for years."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import in_own
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

CUES = (
    "kemarin|hari ini|besok|lusa|pekan lalu|minggu lalu|minggu ini|minggu depan|bulan lalu"
    "|bulan ini|bulan depan|tahun lalu|tahun ini|tahun depan|baru-baru ini|akhir-akhir ini"
    "|belakangan ini|saat ini|dewasa ini"
).split("|")
RELATIVE = re.compile(rf"\b(?:{'|'.join(CUES)})\b".replace(" ", r"[ \n]"), re.IGNORECASE)


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    if not manuscript.is_page or not any(cue in manuscript.spoken for cue in CUES):
        return
    for hit in in_own(RELATIVE, manuscript.wording):
        yield rule.finding(
            manuscript,
            hit.line,
            f"“{hit.written}” akan keliru ketika halaman ini dibaca tahun depan.",
            "Tulis tanggal atau tahunnya.",
            example="Pada November 2026, tarifnya Rp150.000.",
        )


RULE = Rule(
    code="DATE-03",
    severity=Severity.CHECK,
    title="Halaman tetap menyebut tanggal, bukan kemarin atau saat ini",
    why="Halaman tetap dibaca bertahun-tahun; “saat ini” hanya benar pada hari ditulis.",
    basis="Pedoman gaya redaksi: halaman tetap",
    good="Pada 2024, jumlah penduduknya 448.180 jiwa.",
    bad="Saat ini jumlah penduduknya 448.180 jiwa.",
    check=check,
)
