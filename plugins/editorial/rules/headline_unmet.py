"""A headline whose words the body does not use: it may belong to another story."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.editorial.wordforms import content_words, forms, is_among
from plugins.newsroom.findings import Finding, Severity

ENOUGH = 0.6
FEWEST = 3
"""Words below which a share says nothing."""
SHOWN = 4


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """Quotations count: what somebody said is in the body too."""
    wanted = list(dict.fromkeys(content_words(manuscript.title.text)))
    if len(wanted) < FEWEST or not manuscript.blocks:
        return
    plain = manuscript.draft.body.lower()
    missing = [word for word in wanted if word not in plain]
    if len(missing) > (1 - ENOUGH) * len(wanted):
        known = forms((plain,))
        missing = [word for word in missing if not is_among(word, known)]
    if len(missing) <= (1 - ENOUGH) * len(wanted):
        return
    listed = ", ".join(f"“{word}”" for word in missing[:SHOWN])
    yield rule.finding(
        manuscript,
        manuscript.title.line,
        f"Judul menyebut {listed}, tetapi isi berita tidak.",
        "Samakan judul dengan isi: pakai kata-kata yang memang ada di paragraf pertama.",
        example="title: Warga Baamang Tanam Seribu Mahoni di Hutan Kota",
    )


RULE = Rule(
    code="MIS-05",
    severity=Severity.CHECK,
    title="Judul bercerita tentang hal yang sama dengan isinya",
    why="Judul yang tidak bersambung dengan isi adalah salah satu tanda hoaks, walau sering hanya "
    "judul yang lupa diganti.",
    basis="Kelas “koneksi yang salah” MAFINDO (MIS-05); KEJ pasal 1",
    good="title: Warga Baamang Tanam Mahoni   (isi: Warga Baamang menanam seribu mahoni ...)",
    bad="title: Banjir Besar Landa Pasar Mentaya   (isi: Warga Baamang menanam mahoni ...)",
    check=check,
)
