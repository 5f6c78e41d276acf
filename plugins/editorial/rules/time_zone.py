"""A time in a zone that is not Kotim's, without a word on why."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import in_own
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

ZONES = frozenset({"wita", "wit", "gmt", "utc"})
TIMED = re.compile(r"\d[ \n](?P<zone>WITA|WIT|GMT|UTC|Wita)\b(?:[+-]\d{1,2})?")
ELSEWHERE = re.compile(
    r"\b(?:banjarmasin|banjarbaru|martapura|kalimantan (?:selatan|timur|utara)|kalsel|kaltim|"
    r"kaltara|samarinda|balikpapan|nusantara|ikn|bali|denpasar|lombok|mataram|ntb|ntt|kupang|sumbawa|"
    r"labuan|sulawesi|makassar|manado|palu|kendari|gorontalo|mamuju|maluku|ambon|ternate|papua|jayapura|"
    r"sorong|merauke|malaysia|sarawak|singapura|london|inggris|mekah|makkah|jepang|tokyo|dunia)\b"
)
EXPLAINED = re.compile(r"\bWIB\b|waktu setempat|selisih|zona waktu", re.IGNORECASE)


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    if ZONES.isdisjoint(manuscript.vocabulary):
        return
    elsewhere = ELSEWHERE.search(manuscript.spoken)
    for hit in in_own(TIMED, manuscript.wording):
        text = hit.passage.own
        if EXPLAINED.search(text) or ELSEWHERE.search(text.lower()):
            continue
        written = hit.written[1:].strip()
        yield rule.finding(
            manuscript,
            hit.line,
            f"Waktu ini memakai {written}, sedangkan Kotim memakai WIB.",
            "Ganti dengan WIB, atau sebut kotanya bila acaranya di luar Kotim.",
            example="pukul 20.00 Wita di Banjarmasin (19.00 WIB)",
            severity=Severity.CHECK if elsewhere else rule.severity,
        )


RULE = Rule(
    code="TIME-02",
    severity=Severity.BLOCK,
    title="Acara di Kotim memakai WIB",
    why="Sampit berada di zona WIB. Beda satu jam cukup membuat orang datang setelah acara usai.",
    basis="Kotim berada di zona WIB (UTC+7); KEJ pasal 1",
    good="Salat Id dimulai pukul 07.00 WIB.",
    bad="Salat Id dimulai pukul 07.00 WITA.",
    check=check,
)
