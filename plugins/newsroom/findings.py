"""What an editorial check found: where it is, what is wrong, and how to mend it."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from enum import StrEnum

from plugins.newsroom.characters import shown, shown_lines


class Severity(StrEnum):
    """What a finding does: stop the press, ask an editor, or offer advice."""

    BLOCK = "blokir"
    CHECK = "periksa"
    ADVICE = "saran"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Finding:
    """One thing to mend; `line` counts from 1, 0 means the file as a whole."""

    path: str
    line: int = 0
    code: str
    problem: str
    remedy: str
    example: str = ""
    severity: Severity = Severity.BLOCK
    waiver: str = ""
    """Who let it pass, and why; such a finding is told, but blocks nothing."""

    @property
    def blocks(self) -> bool:
        return self.severity is Severity.BLOCK and not self.waiver

    def record(self) -> dict[str, str | int]:
        """Its fields as plain values; `dataclasses.asdict` copies deeply and is slow."""
        return {name: getattr(self, name) for name in FIELDS}

    def __str__(self) -> str:
        """For terminals and logs: what a stranger wrote steers neither."""
        where = f"{shown(self.path)}:{self.line}" if self.line else shown(self.path)
        lines = [
            f"{where}  [{self.severity}] {self.code}  {shown(self.problem)}",
            f"    Perbaiki: {shown(self.remedy)}",
        ]
        if self.example:
            lines.append(f"    Contoh:   {shown_lines(self.example)}")
        if self.waiver:
            lines.append(f"    Izin:     {shown(self.waiver)}")
        return "\n".join(lines)


def too_heavy(path: str) -> Finding:
    """Of a file over which its reader had to be stopped."""
    return Finding(
        path=path,
        code="terlalu-berat",
        problem="Berkas ini, atau foto yang ditampilkannya, terlalu berat untuk dibaca.",
        remedy="Pendekkan naskahnya, hapus bagian yang berulang-ulang, dan simpan ulang fotonya "
        "sebagai JPEG.",
    )


FIELDS = tuple(field.name for field in fields(Finding))


class BuildStopped(SystemExit):
    """The press stands still for a reason that one message tells.

    A SystemExit, so that neither Pelican nor Python buries the message in a traceback; as a
    string argument makes the interpreter print it on stderr and end with status 1.
    """


class StoriesNeedMending(BuildStopped):
    """All that was found; what blocks is said once, the rest is left to the desk's report."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(sorted(findings))
        number = sum(finding.blocks for finding in self.findings)
        super().__init__(told(f"{number} hal perlu diperbaiki.", self.findings))


def told(first: str, findings: Iterable[Finding]) -> str:
    """`first` and then all that blocks, in order; of the rest only how much it is."""
    ordered = sorted(findings)
    blocking = [str(finding) for finding in ordered if finding.blocks]
    others = len(ordered) - len(blocking)
    more = [f"{others} temuan lain tidak menghalangi (periksa)."] if others else []
    return "\n\n".join((first, *blocking, *more))
