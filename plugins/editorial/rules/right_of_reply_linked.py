"""A story that speaks of the right of reply without showing the way to it."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

PAGE = "hak-jawab"
MENTION = re.compile(r"\bhak\s+(?:jawab|koreksi)\b", re.IGNORECASE)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if manuscript.is_newsroom_page or not {"hak", "jawab"} <= manuscript.vocabulary:
        return
    if any(PAGE in link.target for link in manuscript.links):
        return
    for block in manuscript.running:
        if match := MENTION.search(block.own):
            yield rule.finding(
                manuscript,
                block.line_at(match.start()),
                "Hak jawab disebut, tetapi jalannya belum ditunjukkan.",
                "Tautkan kata itu ke halaman hak jawab.",
                example=f"[hak jawab](/{PAGE}/)",
            )
            return


RULE = Rule(
    code="PMS-04",
    severity=Severity.CHECK,
    title="Hak jawab yang disebut ditautkan",
    why="Orang yang ingin menanggapi sebaiknya sampai ke halamannya dengan satu klik.",
    basis="Pedoman Pemberitaan Media Siber, butir hak jawab (PMS-04); KEJ pasal 11",
    good="Pengelola pasar dapat menanggapi tulisan ini melalui [hak jawab](/hak-jawab/).",
    bad="Pengelola pasar dapat menanggapi tulisan ini melalui hak jawab.",
    check=check,
)
