"""A desk for a test: with the tools that are handed in, and no memory of earlier runs."""

from collections.abc import Iterable
from pathlib import Path

from plugins.editorial.desk import Desk
from plugins.editorial.memory import Memory
from plugins.editorial.tools import Entry, Tools
from plugins.newsroom.findings import Finding

NOWHERE = Path(":memory:")
"""SQLite's name for a file that is none."""


def told_by(
    tools: Tools, entries: Iterable[Entry], memory: Path = NOWHERE, world: str = ""
) -> tuple[Finding, ...]:
    """All that a desk with these tools, and with what it remembers there, says of the entries."""
    with Memory(memory, "1") as kept:
        desk = Desk(memory=kept, tools=lambda: tools, content=tools.archive.content, world=world)
        return desk.review(entries).findings
