"""Workflow annotations on the lines of a pull request, and a summary to post as a comment."""

import re

from plugins.editorial.desk import Review
from plugins.editorial.reports.order import by_story, counted
from plugins.newsroom.characters import shown, shown_lines
from plugins.newsroom.findings import Finding, Severity

COMMANDS = {Severity.BLOCK: "error", Severity.CHECK: "warning", Severity.ADVICE: "notice"}
CONTENT = "content"
MARKUP = {ord(sign): f"&#{ord(sign)};" for sign in "&\\`*_{}[]<>#|~!"}
LINKS = re.compile(r"@|:(?=//)|\bwww(?=\.)", re.IGNORECASE)
"""After these GitHub would make a mention or a link of a stranger's words."""
MOST = 60_000
"""Characters of a summary: a comment on GitHub takes 65,536."""


def told_to_github(review: Review) -> str:
    """Workflow commands, one a line, as GitHub's documentation writes them."""
    return "".join(_command(finding) + "\n" for finding in review.findings)


def _command(finding: Finding) -> str:
    command = "notice" if finding.waiver else COMMANDS[finding.severity]
    parts = [shown(finding.problem), f"Perbaiki: {shown(finding.remedy)}"]
    if finding.example:
        parts.append(f"Contoh: {shown_lines(finding.example)}")
    if finding.waiver:
        parts.append(shown(finding.waiver))
    properties = {
        "file": shown(f"{CONTENT}/{finding.path}"),
        "line": str(max(1, finding.line)),
        "title": f"{finding.code} ({finding.severity})",
    }
    said = ",".join(f"{name}={_escaped(value, ',:')}" for name, value in properties.items())
    return f"::{command} {said}::{_escaped(chr(10).join(parts))}"


def _escaped(text: str, more: str = "") -> str:
    """Percent-encoded as the runner decodes it: no text can become a command of its own."""
    for character in f"%\r\n{more}":
        text = text.replace(character, f"%{ord(character):02X}")
    return text


def summary(review: Review) -> str:
    """The review as Markdown for a comment; long ones are cut between stories, and say so."""
    lines = [f"### Meja redaksi\n\n{_verdict(review)}\n"]
    for path, findings in by_story(review.findings):
        lines.append(_section(path, findings))
        if sum(map(len, lines)) > MOST:
            lines[-1] = "\nMasih ada temuan lain; lihat catatan di tiap berkas.\n"
            break
    return "\n".join(lines)


def _verdict(review: Review) -> str:
    if not review.findings:
        return f"{review.checked} naskah dibaca, tidak ada temuan. Terima kasih!"
    said = f"{review.checked} naskah dibaca: {counted(review.findings)}."
    if review.blocking:
        return f"{said} Yang bertanda **blokir** perlu diperbaiki sebelum terbit."
    return f"{said} Tidak ada yang menghalangi penerbitan."


def _section(path: str, findings: list[Finding]) -> str:
    rows = "\n".join(_row(finding) for finding in findings)
    head = "| baris | tingkat | temuan | cara memperbaiki |\n|---|---|---|---|"
    return f"#### {_plain(path)}\n\n{head}\n{rows}\n"


def _row(finding: Finding) -> str:
    level = f"{finding.waiver}" if finding.waiver else finding.severity.value
    cure = finding.remedy + (f" Contoh: {finding.example}" if finding.example else "")
    where = str(finding.line or "")
    return f"| {where} | {_plain(level)} | {_plain(finding.problem)} | {_plain(cure)} |"


def _plain(text: str) -> str:
    """Text of which Markdown and GitHub make nothing: no HTML, no link, no mention of people."""
    text = shown_lines(text).translate(MARKUP)
    return " ".join(LINKS.sub("\\g<0>\u200b", text).split())
