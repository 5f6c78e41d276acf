"""Capitals in names on the map, and none in `bahasa` and `suku` before a people's name."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import Hit, in_own
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

# Only names that cannot mean "the river(s) of Sampit", "districts of Kotim" and the like.
NAMES = {
    "sungai": "Mentaya Cempaga Tualan Kuayan Seranau Katingan Seruyan Kahayan Barito Kapuas",
    "kecamatan": "Kota_Besi Cempaga_Hulu Cempaga Mentaya_Hulu Parenggean Baamang "
    "Mentawa_Baru_Ketapang Mentaya_Hilir_Utara Mentaya_Hilir_Selatan Pulau_Hanaut Antang_Kalang "
    "Teluk_Sampit Seranau Telawang Bukit_Santuai Tualan_Hulu Telaga_Antang",
    "kabupaten": "Kotawaringin_Timur Kotawaringin_Barat Katingan Seruyan Kotim Lamandau Kapuas",
    "provinsi": "Kalimantan_Tengah Kalimantan_Selatan Kalimantan_Barat Kalimantan_Timur Kalteng",
    "pantai": "Ujung_Pandaran",
    "pulau": "Kalimantan Jawa Hanibung Lepeh Hanaut",
    "laut": "Jawa",
}
PLURAL = r"(?!(?:,| dan| atau| serta| hingga| sampai)[ \n][A-Z])"
SMALL = re.compile(
    "|".join(
        rf"\b{generic}[ \n](?:{names.replace(' ', '|').replace('_', '[ ]')})\b{PLURAL}"
        for generic, names in NAMES.items()
    )
)
LARGE = re.compile(
    r"(?<=[a-z][ \n])(?:Bahasa|Suku)[ \n]"
    r"(?:Dayak|Banjar|Melayu|Jawa|Madura|Bugis|Sunda|Ngaju|Tionghoa|Inggris|Arab)\b"
)
SUBJECT = re.compile(r"\b(?:pelajaran|guru|jurusan|studi|kelas|lomba|olimpiade)[ \n]$")


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    for hit in _small(manuscript):
        yield _finding(
            rule, manuscript, hit, hit.written[0].upper() + hit.written[1:], rule.severity
        )
    for hit in _large(manuscript):
        yield _finding(
            rule, manuscript, hit, hit.written[0].lower() + hit.written[1:], Severity.CHECK
        )


def _small(manuscript: Manuscript) -> Iterator[Hit]:
    generic = [word for word in NAMES if word in manuscript.vocabulary]
    passages = (p for p in manuscript.wording if any(word in p.own for word in generic))
    yield from in_own(SMALL, passages)


def _large(manuscript: Manuscript) -> Iterator[Hit]:
    """Not in headlines, and not where a school subject is named."""
    if manuscript.vocabulary.isdisjoint({"bahasa", "suku"}):
        return
    for hit in in_own(LARGE, manuscript.running):
        start = hit.match.start()
        if not SUBJECT.search(hit.passage.own, max(0, start - 20), start):
            yield hit


def _finding(
    rule: Rule, manuscript: Manuscript, hit: Hit, mend: str, severity: Severity
) -> Finding:
    return rule.finding(
        manuscript,
        hit.line,
        f"“{hit.written}” ditulis “{mend}”.",
        f"Ganti dengan “{mend}”.",
        example=hit.mended(mend),
        severity=severity,
    )


RULE = Rule(
    code="EYD-12",
    severity=Severity.BLOCK,
    title="Nama geografi memakai huruf kapital; kata bahasa dan suku tidak",
    why="“Sungai Mentaya” seluruhnya nama, sedangkan dalam “bahasa Banjar” hanya “Banjar” yang "
    "menjadi nama.",
    basis="EYD V, huruf kapital: nama geografi, nama suku dan bahasa",
    good="Kelotok berangkat dari Sungai Mentaya; motorisnya berbahasa Banjar.",
    bad="Kelotok berangkat dari sungai Mentaya.",
    check=check,
    indonesian=True,
)
