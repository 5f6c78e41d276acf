"""A headline or a summary that search and sharing would cut, or that says too little."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity
from plugins.newsroom.text import shortened

TITLE = 60
SUMMARY = range(70, 161)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """The newsroom's own pages may be as long as their matter asks; an editor is told."""
    severity = Severity.CHECK if manuscript.is_newsroom_page else rule.severity
    title, summary = manuscript.title, manuscript.summary
    if len(title.text) > TITLE:
        yield rule.finding(
            manuscript,
            title.line,
            f"Judul ini {len(title.text)} karakter; hasil pencarian memotongnya setelah {TITLE}.",
            "Buang kata yang tidak perlu, dan taruh yang terpenting di depan.",
            example=f"title: {shortened(title.text, TITLE)}",
            severity=severity,
        )
    if summary.text and len(summary.text) not in SUMMARY:
        short = len(summary.text) < SUMMARY.start
        yield rule.finding(
            manuscript,
            summary.line,
            f"Ringkasan ini {len(summary.text)} karakter; yang pas {SUMMARY.start} sampai "
            f"{SUMMARY.stop - 1}.",
            "Tambahkan siapa, di mana, atau kapan." if short else "Ringkas menjadi satu kalimat.",
            example='summary: "Warga Baamang menanam seribu bibit mahoni di hutan kota Sampit '
            'untuk meneduhkan jalan setapak."',
            severity=severity,
        )


RULE = Rule(
    code="CLICK-07",
    severity=Severity.BLOCK,
    title="Judul paling panjang 60 karakter, ringkasan 70 sampai 160 karakter",
    why="Yang lebih panjang dipotong di hasil pencarian dan di kartu berbagi, sering tepat di kata "
    "yang paling penting.",
    basis="Kaidah judul redaksi (CLICK-07)",
    good="title: Warga Baamang Tanam Seribu Mahoni di Hutan Kota",
    bad="title: Ratusan Warga dari Berbagai Kelurahan di Baamang Beramai-ramai Menanam Mahoni",
    check=check,
)
