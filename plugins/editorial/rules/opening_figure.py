"""A sentence that begins with a figure."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.dateline import after_dateline
from plugins.editorial.hits import around
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.dates import MONTHS
from plugins.newsroom.findings import Finding, Severity

FIGURE = re.compile(r"[*_]{0,3}(?P<figure>\d[\d.,/]{0,20})(?:[ \n](?P<next>\w+))?")
# A block is cut into sentences only where one may begin with a figure.
QUICK = re.compile(r"[.!?)*_–—-][ \n][*_]{0,3}\d")
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    for block in manuscript.paragraphs:
        if not (QUICK.search(block.text) or FIGURE.match(block.text)):
            continue
        for sentence in block.sentences:
            match = FIGURE.match(sentence.text, after_dateline(sentence.text))
            if match:
                start = match.start("figure")
                yield rule.finding(
                    manuscript,
                    sentence.line_at(start),
                    f"Kalimat dimulai dengan angka “{match['figure'].rstrip('.,')}”.",
                    "Dahulukan sebuah kata, atau tulis angkanya dengan huruf.",
                    example=around(sentence.text, start, start, _word_before(match)),
                )


def _word_before(match: re.Match[str]) -> str:
    """What may well stand before this figure."""
    if match["next"] in MONTHS:
        return "Pada "
    return "Tahun " if YEAR.fullmatch(match["figure"]) else "Sebanyak "


RULE = Rule(
    code="NUM-04",
    severity=Severity.CHECK,
    title="Kalimat tidak dimulai dengan angka",
    why="Angka di awal kalimat tampak menyatu dengan titik di depannya.",
    basis="EYD V, penulisan angka dan bilangan",
    good="Sebanyak 25 kelotok berlomba di Sungai Mentaya.",
    bad="25 kelotok berlomba di Sungai Mentaya.",
    check=check,
)
