"""A summary without the words by which the story wants to be found."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.keyphrases import keyphrase_of
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.editorial.wordforms import holds
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """A missing summary is another rule's matter."""
    phrase, summary = keyphrase_of(manuscript), manuscript.summary
    if not phrase or not summary.text or holds(summary.text, phrase):
        return
    yield rule.finding(
        manuscript,
        summary.line,
        f"Kata kunci “{' '.join(phrase)}” belum ada di ringkasan.",
        "Sebutkan sekali di “summary:”, sebaiknya di awal kalimat.",
        example='summary: "Warga Baamang menanam seribu bibit mahoni di hutan kota Sampit."',
    )


RULE = Rule(
    code="FIND-05",
    severity=Severity.CHECK,
    title="Kata kunci ada di ringkasan",
    why="Mesin pencari menebalkan kata yang dicari di dalam ringkasan.",
    basis="Kaidah keterbacaan redaksi (FIND-05)",
    good='summary: "Warga Baamang menanam seribu bibit mahoni di hutan kota Sampit."',
    bad='summary: "Seribu bibit ditanam warga pada Minggu pagi yang cerah."',
    check=check,
)
