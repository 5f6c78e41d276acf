"""A story that does not say for which words it wants to be found."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.keyphrases import keyphrase_of
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if manuscript.is_newsroom_page or keyphrase_of(manuscript):
        return
    yield rule.finding(
        manuscript,
        manuscript.line_of("keyphrase"),
        "Berita ini belum punya kata kunci.",
        "Tambahkan baris “keyphrase:” dengan dua sampai empat kata yang akan diketik pembaca.",
        example="keyphrase: jam buka museum kayu sampit",
    )


RULE = Rule(
    code="FIND-01",
    severity=Severity.ADVICE,
    title="Berita punya kata kunci",
    why="Kata kunci mengingatkan penulis pada pertanyaan yang dijawabnya, dan membuat berita mudah "
    "ditemukan.",
    basis="Kaidah keterbacaan redaksi (FIND-01)",
    good="keyphrase: jam buka museum kayu sampit",
    bad="keyphrase:",
    check=check,
)
