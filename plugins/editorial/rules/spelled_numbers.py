"""Small counts written in figures where a word reads better."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import Hit, in_own, sentence_at
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

DIGITS = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split()
COUNTED = (
    "orang warga anak siswa siswi pelajar mahasiswa guru peserta relawan petani nelayan pedagang "
    "perajin penari pemain pemuda remaja ibu tim kelompok regu keluarga rumah kelotok perahu kapal "
    "mobil bus truk buah ekor batang pohon bibit lembar helai stan lapak sekolah tempat jenis "
    "macam lomba tarian lagu"
)
COUNT = re.compile(
    r"\d(?<![\w.,/(:+–-]\d)\d{0,2}[ \n]"
    rf"(?P<noun>{'|'.join(COUNTED.split())})(?![\w-])"
    r"(?![ \n](?:tewas|meninggal|luka|terluka|mengungsi|positif)\b)"
)
FIGURE = re.compile(r"\d[\d.,/]*")


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    for hit in in_own(COUNT, manuscript.paragraphs):
        word = spelled(int(hit.written.split(" ")[0]))
        if word and not _in_a_series(hit):
            yield rule.finding(
                manuscript,
                hit.line,
                f"“{hit.written}” cukup pendek untuk ditulis dengan huruf.",
                f"Tulis “{word} {hit.match['noun']}”, kecuali dalam perincian atau statistik.",
                example=hit.mended(f"{word} {hit.match['noun']}"),
            )


def spelled(number: int) -> str:
    """A number below 1,000 that takes one word or two; empty for the others."""
    if 0 < number < 10:
        return DIGITS[number]
    if number in {10, 11}:
        return {10: "sepuluh", 11: "sebelas"}[number]
    if 11 < number < 20:
        return f"{DIGITS[number - 10]} belas"
    for unit, name in ((10, "puluh"), (100, "ratus")):
        times, rest = divmod(number, unit)
        if not rest and 1 < times < 10:
            return f"{DIGITS[times]} {name}"
    return "seratus" if number == 100 else ""


def _in_a_series(hit: Hit) -> bool:
    """Whether the sentence holds another figure: then figures are easier to compare."""
    sentence = sentence_at(hit.passage.own, hit.match.start())
    return len(FIGURE.findall(sentence)) > 1


RULE = Rule(
    code="NUM-01",
    severity=Severity.ADVICE,
    title="Bilangan satu atau dua kata ditulis dengan huruf",
    why="“Dua puluh kelotok” mengalir dalam kalimat; angka disimpan untuk perincian, satuan, dan "
    "statistik.",
    basis="EYD V, penulisan angka dan bilangan",
    good="Dua puluh kelotok ikut berlomba.",
    bad="Lomba itu diikuti 20 kelotok.",
    check=check,
    indonesian=True,
)
