"""`persen` in running text, and a space before a unit."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import in_own
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

PERCENT = re.compile(r"\d(?P<sign>[ \n]?%)")
JOINED = re.compile(
    r"\d(?P<unit>km|hm|m|cm|mm|kg|gr|ton|ha|hektare|meter|kilometer|liter|persen|gram|derajat|"
    r"menit|jam|hari|orang|tahun)(?![\w²³/])"
)


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    spoken = (manuscript.summary, *manuscript.running)
    for hit in in_own(PERCENT, spoken if "%" in manuscript.spoken else ()):
        yield rule.finding(
            manuscript,
            hit.line,
            "Tanda “%” dalam kalimat ditulis “persen”.",
            "Tulis “persen”; tanda % untuk tabel.",
            example=hit.mended(" persen", "sign"),
        )
    for hit in in_own(JOINED, spoken):
        unit = hit.match["unit"]
        yield rule.finding(
            manuscript,
            hit.line,
            f"Satuan “{unit}” menempel pada angkanya.",
            f"Beri spasi sebelum “{unit}”.",
            example=hit.mended(f" {unit}", "unit"),
        )


RULE = Rule(
    code="NUM-05",
    severity=Severity.CHECK,
    title="Persen ditulis dengan huruf, satuan diberi spasi",
    why="Kalimat dibaca sebagai kata, dan pembaca layar melafalkan “51,63 persen” dengan tepat.",
    basis="EYD V, lambang satuan; pedoman gaya redaksi",
    good="Pertumbuhannya 1,18 persen; jalannya sepanjang 85 km.",
    bad="Pertumbuhannya 1,18%; jalannya sepanjang 85km.",
    check=check,
    indonesian=True,
)
