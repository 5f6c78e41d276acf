"""How often the blocking rules are wrong: measured on ordinary prose that deserves no block."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from plugins.editorial.archive import Archive
from plugins.editorial.rules import all_rules
from plugins.newsroom.findings import Finding, Severity
from tests.editorial.cases import paragraph

FILE = Path(__file__).parent / "ordinary_prose.md"
NAMED = Archive(site_name="Kabar Baik Sampit", town="Sampit")


def sections() -> dict[str, list[str]]:
    """The paragraphs under each heading; what stands before the first heading is a note."""
    found: dict[str, list[str]] = {}
    _, *parts = FILE.read_text(encoding="utf-8").split("\n## ")
    for part in parts:
        heading, *texts = (text.strip() for text in part.split("\n\n"))
        found[heading] = [text for text in texts if text]
    return found


def paragraphs() -> list[str]:
    return [text for texts in sections().values() for text in texts]


def blocks(text: str) -> Iterator[Finding]:
    """What would stop a story for this paragraph; the story around it is clean."""
    manuscript = paragraph(text)
    block = manuscript.paragraphs[-1]
    lines = range(block.line, block.line + block.text.count("\n") + 1)
    for rule in all_rules():
        for finding in rule.check(rule, manuscript, NAMED) if rule.check else ():
            if finding.severity is Severity.BLOCK and finding.line in lines:
                yield finding


def alarms_in(texts: Iterable[str]) -> list[tuple[str, Finding]]:
    return [(text, finding) for text in texts for finding in blocks(text)]


@cache
def _alarms() -> tuple[tuple[str, Finding], ...]:
    return tuple(alarms_in(paragraphs()))


def alarms() -> list[tuple[str, Finding]]:
    """Every false alarm, with the paragraph that raised it."""
    return list(_alarms())


def figure() -> str:
    """The measure as a sentence for docs/periksa.md."""
    count = len(alarms())
    often = f"keliru {count} kali" if count else "tidak keliru sekali pun"
    return (
        f"Pada {len(paragraphs())} paragraf berita biasa yang ditulis untuk menguji meja ini, "
        f"aturan yang memblokir {often}."
    )
