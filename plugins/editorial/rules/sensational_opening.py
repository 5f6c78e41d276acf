"""A headline that shouts before it says anything."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

SENSATION = re.compile(
    r"^\W{0,10}(heboh|wow|viral(?! load)|gempar|geger|waduh|astaga|gawat(?! darurat)|mengejutkan|"
    r"terkuak|bikin (?:haru|merinding|melongo))\b",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    match = SENSATION.search(manuscript.title.own)
    if match:
        yield rule.finding(
            manuscript,
            manuscript.title.line,
            f"Judul dibuka dengan “{match[1]}”.",
            "Mulai dengan siapa atau apa yang terjadi; peristiwanya sendiri sudah menarik.",
            example="title: Kelas Dayung Gratis Dibuka di Dermaga Habaring Hurung",
        )


RULE = Rule(
    code="CLICK-01",
    severity=Severity.BLOCK,
    title="Judul tidak dibuka dengan kata sensasi",
    why="Kata seperti “heboh” menilai sebelum memberi tahu. Pembaca yang pernah kecewa pada judul "
    "semacam itu jarang kembali.",
    basis="Kaidah judul redaksi (CLICK-01); KEJ pasal 3",
    good="title: Kelas Dayung Gratis Dibuka di Dermaga Habaring Hurung",
    bad="title: Heboh, Kelas Dayung Gratis di Dermaga",
    check=check,
)
