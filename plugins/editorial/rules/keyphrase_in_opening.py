"""A first paragraph without the words by which the story wants to be found."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.keyphrases import keyphrase_of
from plugins.editorial.manuscript import Manuscript, readable
from plugins.editorial.rule import Rule
from plugins.editorial.wordforms import holds
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """The words may stand in any order and any form."""
    phrase = keyphrase_of(manuscript)
    if not phrase or not manuscript.paragraphs:
        return
    first = manuscript.paragraphs[0]
    if holds(readable(first.text), phrase):
        return
    yield rule.finding(
        manuscript,
        first.line,
        f"Kata kunci “{' '.join(phrase)}” belum ada di paragraf pertama.",
        "Sebutkan di kalimat pertama atau kedua, dengan susunan yang wajar.",
        example="Sampit (Kabar Baik Sampit) - Warga Baamang menanam mahoni di hutan kota.",
    )


RULE = Rule(
    code="FIND-03",
    severity=Severity.CHECK,
    title="Kata kunci ada di paragraf pertama",
    why="Paragraf pertama meyakinkan pembaca bahwa ia sampai di halaman yang benar.",
    basis="Kaidah keterbacaan redaksi (FIND-03)",
    good="Sampit (Kabar Baik Sampit) - Warga Baamang menanam mahoni di hutan kota.",
    bad="Sampit (Kabar Baik Sampit) - Pagi itu udara terasa sejuk.",
    check=check,
)
