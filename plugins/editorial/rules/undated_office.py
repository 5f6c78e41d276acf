"""An office and a name without the year in which they belonged together."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

PLACES = (
    r"(?:Kotim|Kotawaringin|Timur|Barat|Kalteng|Kalimantan|Tengah|Selatan|Utara|Sampit|Baamang|"
    r"Ketapang|Mentawa|Baru|Mentaya|Hilir|Hulu|Seranau|Cempaga|Parenggean|Pulau|Hanaut|Teluk|"
    r"Kota|Besi|Telawang|Antang|Kalang|Telaga|Bukit|Santuai|Tualan|Sampit,|Palangka|Raya|Seruyan|"
    r"Katingan|Kecamatan|Kabupaten|Desa|Kelurahan|Provinsi)"
)
OFFICE = re.compile(
    rf"\b(?P<office>(?:Wakil )?(?:Bupati|Gubernur|Wali Kota)|Camat|Lurah|Kapolres|Kapolsek|Kapolda|"
    rf"Sekda|Kepala (?:Desa|Dinas|Diskominfo|Disbudpar|Disdik|Dinkes|BPBD|Bappeda)"
    rf"|Ketua (?:DPRD|PWI|KONI|MUI|FKUB))"
    rf"(?:[ \n]{PLACES}){{0,4}},?[ \n](?!{PLACES}\b)"
    r"(?P<name>(?:[A-Z]\.[ \n]?){0,2}[A-Z][a-z'’]{2,20})(?![\w-])"
)
OFFICES = "bupati gubernur wali camat lurah kapolres kapolsek kapolda sekda kepala ketua".split()
"""`OFFICE` finds nothing where none of these stands."""
DATED = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:saat|ketika|kala|waktu|masa) itu\b|\b(?:mantan|bekas|mendiang)\b", re.I
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """Asked once a story. A dated story may say the year once, where it begins."""
    if not any(office in manuscript.spoken for office in OFFICES):
        return
    first = manuscript.paragraphs[0].text if manuscript.paragraphs else ""
    if not manuscript.is_page and DATED.search(first):
        return
    for block in manuscript.running:
        match = OFFICE.search(block.own)
        if match and not DATED.search(block.text):
            yield rule.finding(
                manuscript,
                block.line_at(match.start()),
                f"Jabatan {match['office']} dan nama {match['name']} belum disertai tahun.",
                "Tulis tahunnya, atau “saat itu” bila pejabatnya sudah berganti.",
                example=f"{match['office']} {match['name']} (per 2026)",
            )
            return


RULE = Rule(
    code="SRC-06",
    severity=Severity.CHECK,
    title="Pejabat disebut bersama tahunnya",
    why="Pejabat berganti, sedangkan berita tetap terbaca bertahun-tahun. Satu angka tahun "
    "menjaganya tetap benar.",
    basis="Kaidah sumber redaksi (SRC-06)",
    good="Supian Hadi, Bupati Kotim saat itu, meresmikan taman pada 2015.",
    bad="Bupati Supian Hadi meresmikan taman itu.",
    check=check,
)
