"""A child named under a picture: also under a happy one a parent is asked first."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.people import NAME, child_ages, person
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

NAMED_CHILD = re.compile(
    r"\b(?:[Aa]nak|[Bb]ocah|[Bb]alita|[Bb]ayi|[Pp]elajar|[Ss]iswa|[Ss]iswi|[Mm]urid|[Ss]antri)\s+"
    rf"(?:[a-z]+\s+|\d\s+|SD\s+|SMP\s+|SMA\s+){{0,4}}bernama\s+(?P<name>{NAME})"
    rf"|(?P<first>{NAME}),\s+(?:siswa|siswi|murid|pelajar|santri)\s+(?:kelas|SD|SMP|SMA|SMK|MI|MTs)"
)
NAMING = ("bernama", "siswa", "siswi", "murid", "pelajar", "santri")
"""`NAMED_CHILD` finds nothing where none of these stands."""
AGREED = re.compile(
    r"\b(?:izin|seizin|persetujuan|setuju|disetujui)\s+(?:dari\s+)?(?:orang\s+tua|ayah|"
    r"ibu|wali|keluarga)",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if not manuscript.text("image"):
        return
    told = {name: manuscript.text(name) for name in ("image_caption", "image_alt")}
    if any(AGREED.search(text) for text in told.values()):
        return
    for name, text in told.items():
        if _names_a_child(text):
            yield rule.finding(
                manuscript,
                manuscript.line_of(name),
                "Foto ini menampilkan anak yang disebut namanya.",
                "Tanyakan dahulu kepada orang tua atau walinya, lalu tulis persetujuannya di "
                "keterangan foto; atau pakai foto tanpa nama anak.",
                example='image_caption: "Pemenang lomba baca. Dimuat seizin orang tua."',
            )
            return


def _names_a_child(text: str) -> bool:
    if any(age.name for age in child_ages(text)):
        return True
    if not any(word in text for word in NAMING):
        return False
    match = NAMED_CHILD.search(text)
    return bool(match and person(match["name"] or match["first"]))


RULE = Rule(
    code="ANON-03",
    severity=Severity.CHECK,
    title="Anak yang bernama di foto dimuat seizin orang tua atau wali",
    why="Wajah dan nama anak tinggal lama di internet, juga dalam kabar gembira. Orang tuanya yang "
    "memutuskan.",
    basis="Pedoman Pemberitaan Ramah Anak (ANON-03)",
    good='image_caption: "Alya Putri (11), juara lomba baca. Dimuat seizin orang tua."',
    bad='image_caption: "Alya Rahma (11), siswi kelas V, memegang piala lomba baca."',
    check=check,
    waivable=False,
)
