"""Two stories that want to answer the same search."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive, Traits
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity


def compare(rule: Rule, traits: Traits, archive: Archive) -> Iterator[Finding]:
    for path in archive.by_keyphrase.get(traits.keyphrase, ()):
        if path != traits.path:
            yield rule.finding(
                traits,
                traits.line_of("keyphrase"),
                f"Kata kunci “{traits.keyphrase}” sudah dipakai {path}.",
                "Pilih kata kunci yang lebih khusus untuk salah satunya.",
                example=f"keyphrase: sejarah {traits.keyphrase}",
            )


RULE = Rule(
    code="FIND-14",
    severity=Severity.CHECK,
    title="Satu kata kunci dijawab oleh satu berita",
    why="Dua berita dengan kata kunci yang sama saling menggeser di hasil pencarian.",
    basis="Kaidah keterbacaan redaksi (FIND-14)",
    good="keyphrase: jam buka museum kayu sampit",
    bad="keyphrase: museum kayu sampit   (sudah dipakai berita lain)",
    compare=compare,
)
