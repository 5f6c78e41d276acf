"""Two stories that want to answer the same search."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive, Traits
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity


def compare(rule: Rule, traits: Traits, archive: Archive) -> Iterator[Finding]:
    """The same words in another language are another search."""
    for query in sorted({traits.keyphrase, *traits.queries} - {""}):
        for path in archive.by_query.get((traits.lang, query), ()):
            if path != traits.path:
                yield _finding(rule, traits, query, path)


def _finding(rule: Rule, traits: Traits, query: str, path: str) -> Finding:
    header = "keyphrase" if query == traits.keyphrase else "queries"
    return rule.finding(
        traits,
        traits.line_of(header),
        f"Kata kunci “{query}” sudah dipakai {path}.",
        "Pilih kata kunci yang lebih khusus untuk salah satunya.",
        example=f"keyphrase: sejarah {query}",
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
