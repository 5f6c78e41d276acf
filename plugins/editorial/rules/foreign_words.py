"""Foreign words that have an Indonesian word of their own."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import Hit
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.editorial.spelling import slips
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    for slip in slips(manuscript, "serapan"):
        if not _slanted(slip.hit):
            yield rule.finding(
                manuscript,
                slip.hit.line,
                f"“{slip.hit.written}” punya padanan Indonesia: “{slip.mend}”.",
                f"Ganti dengan “{slip.mend}”, atau tulis miring: *{slip.hit.written}*.{slip.note}",
                example=slip.hit.mended(slip.mend),
                severity=slip.severity,
            )


def _slanted(hit: Hit) -> bool:
    text, end = hit.passage.text, hit.match.end()
    return text[end : end + 1] in {"*", "_"}


RULE = Rule(
    code="EYD-13",
    severity=Severity.ADVICE,
    title="Kata asing diganti padanannya atau ditulis miring",
    why="Padanan Indonesia lebih mudah dipahami semua pembaca, dari pelajar sampai orang tua.",
    basis="EYD V, huruf miring; KBBI",
    good="Pendaftaran dibuka secara daring.",
    bad="Pendaftaran dibuka secara online.",
    check=check,
    indonesian=True,
)
