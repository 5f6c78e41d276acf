"""A story that does not say to which channel it belongs."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """A page without a channel is one of the newsroom's own, so only stories are asked."""
    if manuscript.is_page or manuscript.text("category"):
        return
    yield rule.finding(
        manuscript,
        manuscript.line_of("category"),
        "Berita ini belum masuk rubrik mana pun.",
        "Tambahkan baris “category:” dengan satu nama rubrik.",
        example="category: Lingkungan",
    )


RULE = Rule(
    code="KEP-01",
    severity=Severity.BLOCK,
    title="Setiap berita punya rubrik",
    why="Rubrik menentukan di halaman mana pembaca menemukan berita Anda.",
    basis="Kepala berita yang wajib diisi (KEP-01)",
    good="category: Lingkungan",
    bad="category:",
    check=check,
)
