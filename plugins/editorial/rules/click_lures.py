"""A headline that lures instead of telling."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

LURE = re.compile(
    r"(?:^|[:;,?!–—-]\s{0,3})\W{0,5}(inilah|ini dia|begini|ternyata|simak|cek di sini|yuk)\b"
    r"|\b(nomor \d{1,3} bikin|jangan kaget|wajib tahu|tak disangka|nggak nyangka"
    r"|auto (?:bikin|cuan|diserbu|heboh|jadi|kaya|kenyang|ketagihan|laris|meleleh|nangis|"
    r"panik|viral)"
    r"|dijamin (?:bikin|enak|kaget|ketagihan|nagih|ngiler|puas|seru|suka|terharu))\b",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    match = LURE.search(manuscript.title.own)
    if match:
        yield rule.finding(
            manuscript,
            manuscript.title.line,
            f"“{match[1] or match[2]}” di judul memancing, tetapi belum memberi tahu apa pun.",
            "Ganti dengan pokok beritanya: siapa, apa, di mana.",
            example="title: Lima Warung Juhu Singkah di Baamang dan Jam Bukanya",
        )


RULE = Rule(
    code="CLICK-04",
    severity=Severity.CHECK,
    title="Judul memberi tahu, bukan memancing",
    why="Judul yang jujur dibaca oleh orang yang memang mencarinya.",
    basis="Kaidah judul redaksi (CLICK-04)",
    good="title: Lima Warung Juhu Singkah di Baamang dan Jam Bukanya",
    bad="title: Inilah Lima Warung yang Wajib Tahu di Baamang",
    check=check,
)
