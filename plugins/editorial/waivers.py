"""An editor may let a finding pass, by name and with a reason; it is reported, never hidden."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding
from plugins.newsroom.text import near_miss

HEADER = "izin"
CODE = "IZIN-01"
EXAMPLE = "izin: [{aturan: CLICK-05, oleh: Rina Wulandari, alasan: Gelar resmi dari BPS}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """Who lets which rule pass, and why."""

    rule: str
    by: str
    reason: str

    def __str__(self) -> str:
        return f"diizinkan {self.by}: {self.reason}"


def waivers_in(manuscript: Manuscript) -> tuple[Waiver, ...]:
    """The waivers that are complete; `findings_in` speaks of the others."""
    return tuple(
        Waiver(rule=record["aturan"], by=record["oleh"], reason=record["alasan"])
        for record in manuscript.records(HEADER)
        if all(record.get(part, "").strip() for part in ("aturan", "oleh", "alasan"))
    )


def findings_in(manuscript: Manuscript, rules: dict[str, Rule]) -> Iterator[Finding]:
    """What is wrong with the waivers themselves."""
    header = manuscript.draft.header(HEADER)
    if header is None:
        return
    written = header.value if isinstance(header.value, list) else [header.value]
    if len(waivers_in(manuscript)) < len(written):
        yield _finding(
            manuscript,
            "Satu izin belum lengkap.",
            "Isi aturan, nama yang memberi izin, dan alasannya.",
        )
    for waiver in waivers_in(manuscript):
        rule = rules.get(waiver.rule)
        if rule is None:
            meant = near_miss(waiver.rule, rules)
            yield _finding(
                manuscript,
                f"Aturan “{waiver.rule}” tidak dikenal.",
                f"Maksud Anda “{meant}”?" if meant else "Salin kode aturannya dari temuan.",
            )
        elif not rule.waivable:
            yield _finding(
                manuscript,
                f"Aturan {waiver.rule} melindungi anak dan korban, jadi tidak dapat diberi izin.",
                "Hapus izin itu dan perbaiki beritanya.",
            )


def applied(
    findings: tuple[Finding, ...], waivers: tuple[Waiver, ...], rules: Mapping[str, Rule]
) -> tuple[Finding, ...]:
    """The findings, those with a valid waiver marked as waived."""
    valid = {w.rule: w for w in waivers if w.rule in rules and rules[w.rule].waivable}
    return tuple(
        replace(finding, waiver=str(valid[finding.code])) if finding.code in valid else finding
        for finding in findings
    )


def _finding(manuscript: Manuscript, problem: str, remedy: str) -> Finding:
    return Finding(
        path=manuscript.path,
        line=manuscript.line_of(HEADER),
        code=CODE,
        problem=problem,
        remedy=remedy,
        example=EXAMPLE,
    )
