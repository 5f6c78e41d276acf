"""Subheadings of which none has the words by which the story wants to be found."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.keyphrases import keyphrase_of
from plugins.editorial.manuscript import Manuscript, readable
from plugins.editorial.rule import Rule
from plugins.editorial.wordforms import holds
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """A story without subheadings is another rule's matter."""
    phrase, headings = keyphrase_of(manuscript), manuscript.headings
    if not phrase or not headings:
        return
    if any(holds(readable(heading.text), phrase) for heading in headings):
        return
    yield rule.finding(
        manuscript,
        headings[0].line,
        f"Kata kunci “{' '.join(phrase)}” belum ada di subjudul mana pun.",
        "Masukkan ke satu subjudul saja; lebih dari itu terasa dipaksakan.",
        example="## Jalan setapak baru di hutan kota",
    )


RULE = Rule(
    code="FIND-06",
    severity=Severity.CHECK,
    title="Kata kunci ada di satu subjudul",
    why="Subjudul membantu pembaca melompat ke bagian yang dicarinya.",
    basis="Kaidah keterbacaan redaksi (FIND-06)",
    good="## Jalan setapak baru di hutan kota",
    bad="## Selanjutnya",
    check=check,
)
