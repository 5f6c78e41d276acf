"""What an editorial check found: where it is, what is wrong, and how to mend it."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from enum import StrEnum


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
        where = f"{self.path}:{self.line}" if self.line else self.path
        lines = [
            f"{where}  [{self.severity}] {self.code}  {self.problem}",
            f"    Perbaiki: {self.remedy}",
        ]
        if self.example:
            lines.append(f"    Contoh:   {self.example}")
        if self.waiver:
            lines.append(f"    Izin:     {self.waiver}")
        return "\n".join(lines)


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
        blocking = [finding for finding in self.findings if finding.blocks]
        body = "\n\n".join(map(str, blocking))
        others = len(self.findings) - len(blocking)
        more = f"\n\n{others} temuan lain tidak menghalangi (periksa)." if others else ""
        super().__init__(f"{len(blocking)} hal perlu diperbaiki.\n\n{body}{more}")
