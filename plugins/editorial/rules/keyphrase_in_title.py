"""A headline without the words by which the story wants to be found."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.keyphrases import keyphrase_of, without_town
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.editorial.wordforms import holds
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    """In any order and form; the town may be left out, for the site's name carries it."""
    phrase = keyphrase_of(manuscript)
    if holds(manuscript.title.text, without_town(phrase, archive.town)):
        return
    yield rule.finding(
        manuscript,
        manuscript.title.line,
        f"Kata kunci “{' '.join(phrase)}” belum ada di judul.",
        "Masukkan katanya ke judul dengan wajar, atau pilih kata kunci yang sesuai dengan judul.",
        example="title: Warga Baamang Tanam Mahoni di Hutan Kota   (keyphrase: hutan kota)",
    )


RULE = Rule(
    code="FIND-02",
    severity=Severity.CHECK,
    title="Kata kunci ada di judul",
    why="Pembaca memindai hasil pencarian dan memilih judul yang memuat kata yang baru diketiknya.",
    basis="Kaidah keterbacaan redaksi (FIND-02)",
    good="title: Warga Baamang Tanam Mahoni di Hutan Kota   (keyphrase: hutan kota)",
    bad="title: Warga Baamang Tanam Mahoni   (keyphrase: hutan kota)",
    check=check,
)
