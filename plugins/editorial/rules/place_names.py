"""Names of the region as the official lists write them."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.editorial.spelling import NAME, slips
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    for slip in slips(manuscript, NAME):
        yield rule.finding(
            manuscript,
            slip.hit.line,
            f"Nama “{slip.hit.written}” ditulis “{slip.mend}”.",
            f"Ganti dengan “{slip.mend}”.{slip.note}",
            example=slip.hit.mended(slip.mend),
            severity=slip.severity,
        )


RULE = Rule(
    code="EYD-15",
    severity=Severity.BLOCK,
    title="Nama daerah ditulis menurut nama resminya",
    why="Nama yang tepat menghormati tempatnya dan membuat berita ditemukan dalam pencarian.",
    basis="Kode wilayah Kepmendagri 2025; daftar nama redaksi (baku.csv)",
    good="Bus ke Palangka Raya berangkat dari Kotawaringin Timur.",
    bad="Bus ke Palangkaraya berangkat dari Kota Waringin Timur.",
    check=check,
)
