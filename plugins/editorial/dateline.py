"""The words a dated story begins with: Sampit (Kabar Baik Sampit) - ..."""

import re
from dataclasses import dataclass

from plugins.editorial.manuscript import Block, Manuscript

DATELINE = re.compile(
    r"\s{0,3}[*_]{0,2}(?P<place>[A-Z][^()\n]{1,60}?)[ \n]\((?P<site>[^()\n]{1,80})\)[*_]{0,2}"
    r"[ \n][-–—]{1,2}[*_]{0,2}[ \n]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """Where a story comes from, and which newspaper tells it."""

    place: str
    site: str
    line: int


def opening_of(manuscript: Manuscript) -> Block | None:
    """The paragraph that the story begins with; a picture before it does not count."""
    paragraphs = manuscript.paragraphs
    return next((p for p in paragraphs if not p.text.lstrip().startswith("![")), None)


def dateline_of(manuscript: Manuscript) -> Dateline | None:
    opening = opening_of(manuscript)
    match = DATELINE.match(opening.text) if opening else None
    if opening is None or match is None:
        return None
    place = " ".join(match["place"].split())
    return Dateline(place=place, site=match["site"].strip(), line=opening.line)


def after_dateline(text: str) -> int:
    """Where the news begins in a story's first words; 0 without a dateline."""
    match = DATELINE.match(text)
    return match.end() if match else 0
