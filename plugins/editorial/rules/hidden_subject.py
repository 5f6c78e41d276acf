"""A headline that hides whom it is about."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

HIDDEN = re.compile(
    r"\b(?:wanita|pria|sosok|pejabat|artis|pemuda|gadis|bocah|kakek|nenek|emak-emak|figur|tokoh|"
    r"selebgram|kampung|desa|kota|warung|pantai) ini\b(?!\s*[,:(])",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    match = HIDDEN.search(manuscript.title.own)
    if match:
        yield rule.finding(
            manuscript,
            manuscript.title.line,
            f"“{match[0]}” di judul belum memberi tahu siapa atau apa yang dimaksud.",
            "Sebut namanya, atau jabatan dan asalnya bila namanya tidak patut disiarkan.",
            example="title: Perajin Rotan Cempaga Melatih Tiga Puluh Remaja",
        )


RULE = Rule(
    code="CLICK-06",
    severity=Severity.CHECK,
    title="Judul menyebut siapa atau apa yang diceritakan",
    why="“Sosok ini” memaksa orang mengeklik hanya untuk tahu siapa. Nama membuat judul berguna, "
    "juga di hasil pencarian.",
    basis="Kaidah judul redaksi (CLICK-06)",
    good="title: Perajin Rotan Cempaga Melatih Tiga Puluh Remaja",
    bad="title: Sosok Ini Melatih Tiga Puluh Remaja",
    check=check,
)
