"""`di mana` and `yang mana` used to tie clauses together, as English does with `where`, `which`."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import Hit, in_prose, sentence_at
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

PLACES = (
    "kota desa tempat daerah wilayah rumah kawasan lokasi sungai sekolah gedung taman hutan pasar "
    "pelabuhan dermaga kampung kelurahan kecamatan kabupaten pulau pantai ruang ruangan lapangan"
)
TIMES = "hari tahun saat masa bulan momen waktu zaman era musim malam"
EVENTS = "acara kegiatan kondisi situasi keadaan peristiwa lomba sistem program kasus"
MENDS = {
    **dict.fromkeys(PLACES.split(), "tempat"),
    **dict.fromkeys(TIMES.split(), "ketika"),
    **dict.fromkeys(EVENTS.split(), "yang"),
}
LINKS = (" di mana ", " dimana ", " yang mana ")
LINK = re.compile(
    rf"(?P<before>\b(?:{'|'.join(MENDS)})|,)[ \n](?P<link>di[ \n]?mana|yang[ \n]mana)"
    r"(?![\w,?])(?![ \n](?:dan|atau|saja|pun)\b)"
)
ASKING = re.compile(
    r"\b(?:siapa|kapan|bagaimana|mengapa|berapa|\w{0,6}tanya\w*|ke mana)\b", re.IGNORECASE
)


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    if not any(link in manuscript.spoken for link in LINKS):
        return
    for hit in in_prose(LINK, manuscript.running):
        if _asks(hit):
            continue
        link = hit.match["link"]
        mend = MENDS.get(hit.match["before"], "tempat" if link.startswith("di") else "yang")
        yield rule.finding(
            manuscript,
            hit.line,
            f"“{link}” di sini menjadi kata penghubung, padahal ia kata tanya.",
            f"Pakai “{mend}”, atau pecah menjadi dua kalimat.",
            example=hit.mended(mend, "link"),
        )


def _asks(hit: Hit) -> bool:
    """Whether the sentence is a question, or tells what somebody asked."""
    sentence = sentence_at(hit.passage.own, hit.match.start())
    return sentence.rstrip().endswith("?") or bool(ASKING.search(sentence))


RULE = Rule(
    code="EYD-03",
    severity=Severity.CHECK,
    title="“Di mana” dan “yang mana” tidak menjadi kata penghubung",
    why="Keduanya kata tanya. Dalam kalimat berita, “tempat”, “ketika”, atau “yang” lebih lugas.",
    basis="KBBI: “di mana” dan “mana” kata tanya; EYD-03",
    good="Baamang adalah kawasan tempat bandara berada.",
    bad="Baamang adalah kawasan di mana bandara berada.",
    check=check,
    indonesian=True,
)
