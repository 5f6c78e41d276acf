"""Words that KBBI spells otherwise, joins or parts."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.editorial.spelling import slips
from plugins.newsroom.findings import Finding, Severity

KINDS = ("ejaan", "gabung-pisah")


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    for slip in (slip for kind in KINDS for slip in slips(manuscript, kind)):
        yield rule.finding(
            manuscript,
            slip.hit.line,
            f"“{slip.hit.written}” dalam ejaan baku ditulis “{slip.mend}”.",
            f"Ganti dengan “{slip.mend}”.{slip.note}",
            example=slip.hit.mended(slip.mend),
            severity=slip.severity,
        )


RULE = Rule(
    code="EYD-04",
    severity=Severity.BLOCK,
    title="Kata ditulis dengan ejaan baku",
    why="Ejaan yang sama dari berita ke berita membuat tulisan mudah dibaca dan mudah dicari. "
    "Nama, kutipan, dan judul karya tidak diubah.",
    basis="KBBI; EYD V, gabungan kata; daftar kata redaksi (baku.csv)",
    good="Risiko kebakaran ditekan lewat praktik kerja sama warga.",
    bad="Resiko kebakaran ditekan lewat praktek kerjasama warga.",
    check=check,
    indonesian=True,
)
