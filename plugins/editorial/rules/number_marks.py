"""Thousands with a dot and decimals with a comma, as Indonesian writes them."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import Hit, in_own
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

COUNTED = (
    "jiwa orang warga siswa siswi pelajar mahasiswa peserta penonton pengunjung wisatawan "
    "penumpang pohon bibit batang ekor unit rumah suara keluarga KK penduduk pekerja petani "
    "nelayan santri jemaah buah buku kendaraan sekolah rupiah"
)
MEASURES = (
    "persen|%|km|kilometer|meter|cm|hektare|ha|ton|kg|kilogram|kuintal|liter|derajat|juta|miliar|"
    "triliun|gram|mm|inci"
)
COMMAS = re.compile(r"\d(?<![\w.,/]\d)\d{0,2}(?:,\d{3}){1,4}(?![\d.,]\d|\d)(?P<next>[ \n]\w+)?")
QUICK = re.compile(rf"\d(?:,\d\d\d|\.\d\d? ?(?:{MEASURES}))")
POINT = re.compile(rf"\d(?<![\w.,/]\d)\d{{0,2}}\.\d{{1,2}}(?=[ \n]?(?:{MEASURES})(?!\w))")


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    if not QUICK.search(manuscript.spoken):
        return
    for hit in in_own(COMMAS, manuscript.wording):
        number = re.split(r"[ \n]", hit.match[0])[0]
        if _is_thousands(hit, number):
            yield _finding(
                rule, manuscript, hit, number, number.replace(",", "."), "ribuan", "titik"
            )
    for hit in in_own(POINT, manuscript.wording):
        mend = hit.written.replace(".", ",")
        yield _finding(rule, manuscript, hit, hit.written, mend, "desimal", "koma")


def _is_thousands(hit: Hit, number: str) -> bool:
    """2,375 km is a decimal; 448,180 jiwa, 10,000 and 1,250,000 cannot be. Rupiah: NUM-03."""
    before = hit.passage.own[max(0, hit.match.start() - 4) : hit.match.start()].strip()
    if number.startswith("0") or before.endswith(("Rp", "Rp.", "rp")):
        return False
    after = (hit.match["next"] or "").strip()
    measured = number.count(",") > 1 and after in MEASURES.split("|")
    round_number = number.endswith(",000") and after not in {"detik", "poin"}
    return after in COUNTED.split() or measured or round_number


def _finding(
    rule: Rule, manuscript: Manuscript, hit: Hit, number: str, mend: str, what: str, mark: str
) -> Finding:
    return rule.finding(
        manuscript,
        hit.line,
        f"Bilangan {what} “{number}” ditulis dengan {mark}: “{mend}”.",
        f"Ganti dengan “{mend}”.",
        example=hit.mended(hit.match[0].replace(number, mend)),
    )


RULE = Rule(
    code="NUM-02",
    severity=Severity.BLOCK,
    title="Ribuan memakai titik, desimal memakai koma",
    why="Di Indonesia 1.500 berarti seribu lima ratus. Tanda yang tertukar mengubah angkanya.",
    basis="EYD V, tanda titik dan koma pada bilangan",
    good="Penduduknya 448.180 jiwa, dan 51,63 persen laki-laki.",
    bad="Penduduknya 448,180 jiwa, dan 51.63 persen laki-laki.",
    check=check,
    indonesian=True,
)
