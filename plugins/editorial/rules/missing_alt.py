"""A picture without words for those who cannot see it."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if not manuscript.text("image") or manuscript.text("image_alt"):
        return
    yield rule.finding(
        manuscript,
        manuscript.draft.line_of("image_alt") or manuscript.line_of("image"),
        "Gambar ini belum punya keterangan untuk pembaca layar.",
        "Tambahkan “image_alt:” yang menceritakan apa yang terlihat, dalam satu kalimat pendek.",
        example="image_alt: Ibu-ibu menanam bibit bakau di Ujung Pandaran",
    )


RULE = Rule(
    code="FOTO-04",
    severity=Severity.BLOCK,
    title="Gambar diceritakan bagi yang tidak dapat melihatnya",
    why="Pembaca tunanetra mendengar kalimat ini sebagai ganti gambarnya. Mesin pencari gambar pun "
    "membacanya.",
    basis="WCAG 2.2 butir 1.1.1; kaidah gambar redaksi (FOTO-04)",
    good="image_alt: Ibu-ibu menanam bibit bakau di Ujung Pandaran",
    bad="image_alt:",
    check=check,
)
