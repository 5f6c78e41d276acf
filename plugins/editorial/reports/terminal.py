"""The report that journalists read: calm, grouped, with the cure under each finding."""

import io

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from plugins.editorial.desk import Review
from plugins.editorial.reports.order import by_story, counted
from plugins.newsroom.characters import shown, shown_lines
from plugins.newsroom.findings import Finding, Severity

STYLES = {Severity.BLOCK: "bold red", Severity.CHECK: "yellow", Severity.ADVICE: "cyan"}
CONTENT = "content"


def told_to_people(review: Review, console: Console | None = None) -> str:
    """The report as text; colours only where `console` shows them."""
    console = console or Console(file=io.StringIO(), width=100)
    with console.capture() as capture:
        for path, findings in by_story(review.findings):
            console.print()
            console.print(Text(shown(f"{CONTENT}/{path}"), style="bold underline"))
            for finding in findings:
                _tell(finding, console)
        console.print()
        console.print(_closing(review))
    # Padding fills lines up to the edge, which reads badly in logs and pasted mail.
    return "".join(f"{line.rstrip(' ')}\n" for line in capture.get().splitlines())


def _tell(finding: Finding, console: Console) -> None:
    line = Text(f"baris {finding.line}" if finding.line else "seluruh berkas", style="dim")
    word = "diizinkan" if finding.waiver else finding.severity.value
    style = "green" if finding.waiver else STYLES[finding.severity]
    head = Text.assemble((f"{word:<9}", style), " ", line, "  ", (finding.code, "dim"))
    console.print(Padding(head, (1, 0, 0, 2)))
    console.print(Padding(Text(shown(finding.problem)), (0, 0, 0, 4)))
    _tell_part(("Perbaiki: ", "green"), shown(finding.remedy), console)
    if finding.example:
        _tell_part(("Contoh: ", "dim"), shown_lines(finding.example), console)
    if finding.waiver:
        console.print(Padding(Text(shown(finding.waiver), style="italic"), (0, 0, 0, 4)))


def _tell_part(name: tuple[str, str], text: str, console: Console) -> None:
    console.print(Padding(Text.assemble(name, text), (0, 0, 0, 4)))


def _closing(review: Review) -> Text:
    stories = f"{review.checked} naskah diperiksa"
    if not review.findings:
        return Text(f"{stories}: tidak ada temuan. Terima kasih!", style="bold green")
    if review.blocking:
        return Text(
            f"{stories}: {counted(review.findings)}. Perbaiki dulu yang bertanda blokir.",
            style="bold red",
        )
    return Text(f"{stories}: {counted(review.findings)}. Tidak ada yang menghalangi.", style="bold")
