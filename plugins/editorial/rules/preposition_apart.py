"""`di`, `ke` and `dari` joined to the place or time that they stand before."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.editorial.spelling import slips
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    for slip in slips(manuscript, "depan"):
        yield rule.finding(
            manuscript,
            slip.hit.line,
            f"Kata depan “{slip.hit.written}” ditulis terpisah: “{slip.mend}”.",
            f"Ganti dengan “{slip.mend}”.{slip.note}",
            example=slip.hit.mended(slip.mend),
            severity=slip.severity,
        )


RULE = Rule(
    code="EYD-01",
    severity=Severity.BLOCK,
    title="Kata depan di, ke, dan dari ditulis terpisah dari kata tempat atau waktu",
    why="“Di atas” menunjuk tempat, sedangkan “dibuka” adalah kata kerja. Spasinya membantu "
    "pembaca membedakan keduanya.",
    basis="EYD V, penulisan kata depan",
    good="Panggung berdiri di atas air, di depan Dermaga Habaring Hurung.",
    bad="Panggung berdiri diatas air, didepan Dermaga Habaring Hurung.",
    check=check,
    indonesian=True,
)
