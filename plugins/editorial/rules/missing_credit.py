"""A picture that does not say who made it."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if not manuscript.text("image") or manuscript.text("image_credit"):
        return
    yield rule.finding(
        manuscript,
        manuscript.draft.line_of("image_credit") or manuscript.line_of("image"),
        "Pembuat gambar ini belum disebut.",
        "Tambahkan “image_credit:” dengan nama pemotret atau pembuatnya, dan pastikan ia "
        "mengizinkan.",
        example='image_credit: "Foto: Rina Wulandari"',
    )


RULE = Rule(
    code="FOTO-06",
    severity=Severity.BLOCK,
    title="Pembuat gambar disebut",
    why="Gambar adalah karya seseorang. Menyebut namanya adalah bayaran yang paling sederhana.",
    basis="KEJ pasal 2 (KEJ-02); Pedoman Pemberitaan Media Siber tentang hak cipta",
    good='image_credit: "Foto: Rina Wulandari"',
    bad="image_credit:",
    check=check,
)
