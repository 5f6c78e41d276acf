"""A number in the headline that the body does not have."""

from collections.abc import Iterator
from decimal import Decimal

from plugins.editorial.archive import Archive
from plugins.editorial.figures import Figure, figures_in, read_as_numbers
from plugins.editorial.manuscript import Kind, Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

LEAST = 1_000
"""From here on a round number in a headline may stand for one close by."""
CLOSE = Decimal("0.05")


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """Quotations count: a number that somebody said is in the body too."""
    claimed = [figure for figure in figures_in(manuscript.title.own) if figure.value > 1]
    if not claimed:
        return
    written = set(manuscript.draft.body.replace("-", " ").split())
    if all(figure.written in written for figure in claimed):
        return
    known = read_as_numbers(manuscript.draft.body) | _counted(manuscript)
    for figure in claimed:
        if not _is_told(figure, known):
            yield rule.finding(
                manuscript,
                manuscript.title.line,
                f"Angka “{figure.written}” di judul tidak ada di isi berita.",
                "Tulis angka yang sama di isi bersama sumbernya, atau betulkan judulnya.",
                example="title: Seribu Mahoni Ditanam   (isi: ... seribu bibit mahoni ...)",
            )


def _counted(manuscript: Manuscript) -> frozenset[Decimal]:
    """A headline may count the list or the subheadings below it."""
    items = sum(block.kind is Kind.ITEM for block in manuscript.blocks)
    return frozenset((Decimal(items), Decimal(len(manuscript.headings))))


def _is_told(figure: Figure, known: frozenset[Decimal]) -> bool:
    if figure.value in known:
        return True
    if figure.value < LEAST or figure.value % 100:
        return False
    near = (value for value in known if abs(value - figure.value) <= figure.value * CLOSE)
    return any(not 1900 <= value <= 2100 for value in near)  # those are years


RULE = Rule(
    code="MIS-02",
    severity=Severity.CHECK,
    title="Angka di judul ada di isi berita",
    why="Banyak orang hanya membaca judul. Angka yang tidak dijelaskan di isi mudah menjadi kabar "
    "yang menyesatkan.",
    basis="Kelas “konten menyesatkan” MAFINDO (MIS-02); KEJ pasal 1",
    good="title: 172 Lengkung Cahaya di Jalan Tjilik Riwut   (isi: ... 172 tiang ...)",
    bad="title: 200 Lengkung Cahaya di Jalan Tjilik Riwut   (isi: ... 172 tiang ...)",
    check=check,
)
