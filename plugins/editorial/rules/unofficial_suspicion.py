"""`Diduga` without anybody whose office it is to suspect."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.attribution import sentence_span
from plugins.editorial.manuscript import Block, Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

SUSPECTED = re.compile(r"\bdiduga\b(?! (?:sebagai )?cagar budaya)", re.IGNORECASE)
OFFICIAL = re.compile(
    r"\b(?:polisi|kepolisian|pol(?:res|sek|da|ri)|kapol(?:res|sek|da)|penyidik|satreskrim|kejaksaan|"
    r"kejari|jaksa|dakwaan|hakim|pengadilan|KPK|inspektorat|bawaslu|ombudsman|bksda|bpbd|bmkg|bpom|"
    r"basarnas|SAR|damkar|pemadam|manggala agni|dinas|puskesmas|dokter|RSUD|balai|laboratorium|"
    r"menurut|kata|ujar|menyatakan|mengatakan|menjelaskan)(?:nya)?\b",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """The paragraph up to the end of the sentence counts: an office named before still speaks."""
    if "diduga" not in manuscript.vocabulary:
        return
    for block in manuscript.running:
        match = next((m for m in SUSPECTED.finditer(block.own) if not _official(block, m)), None)
        if match:
            yield rule.finding(
                manuscript,
                block.line_at(match.start()),
                "Dugaan ini belum menyebut siapa yang menduga.",
                "Sebutkan lembaga yang berwenang dan keterangannya, atau tulis faktanya saja.",
                example="Menurut BPBD Kotim, kebakaran itu diduga berasal dari tungku dapur.",
            )


def _official(block: Block, match: "re.Match[str]") -> bool:
    _, end = sentence_span(block, match.start())
    return bool(OFFICIAL.search(block.text[:end]))


RULE = Rule(
    code="SRC-02",
    severity=Severity.CHECK,
    title="Dugaan disertai sumber resmi",
    why="Dugaan dapat merugikan orang yang tidak bersalah. Dengan nama lembaganya, pembaca tahu "
    "seberapa kuat dugaan itu.",
    basis="Kaidah sumber redaksi (SRC-02); KEJ pasal 3, asas praduga tak bersalah",
    good="Menurut BPBD Kotim, kebakaran itu diduga berasal dari tungku dapur.",
    bad="Kebakaran itu diduga berasal dari tungku dapur.",
    check=check,
)
