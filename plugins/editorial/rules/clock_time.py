"""Times of day in the house's form: pukul 19.00 WIB."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import Hit, in_own, sentence_at
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

PART = r"pagi|siang|sore|petang|malam|subuh|dini hari"
ZONE = re.compile(r"\b(?:WIB|WITA|WIT|GMT|UTC|waktu setempat)\b", re.IGNORECASE)
AT = re.compile(
    r"\b(?P<word>[Pp]ukul|[Jj]am)[ \n]"
    r"(?P<hour>\d{1,2})(?:(?P<mark>[.:])(?P<minute>\d{2}))?(?P<until>[-–—]\d{1,2}[.:]\d{2})?(?![\d/])"
    rf"(?:[ \n](?P<part>{PART})\b)?"
)
WITH_ZONE = re.compile(
    r"(?P<hour>\d(?<![\w.:]\d)\d?):(?P<minute>[0-5]\d)(?=[ \n](?:WIB|WITA|WIT)\b)"
)
# Which hours of a clock's face mean the second half of the day.
LATER = {
    "siang": range(1, 5),
    "sore": range(2, 8),
    "petang": range(4, 8),
    "malam": range(6, 12),
}
SPOKEN_OF = re.compile(r"(?:pukul|jam)[ \n](?:[\d.:]{1,5}[ \n]?[-–—][ \n]?)?$", re.IGNORECASE)
DURATION = re.compile(r"(?:\d|se|beberapa|per|setiap|kali|berapa)[ \n]?$")
COUNTED = re.compile(r"[ \n]?(?:menit|detik|orang|kerja|pelajaran|\d)")


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    if manuscript.vocabulary.isdisjoint({"pukul", "jam", "wib", "wita", "wit"}):
        return
    for hit in _hits(manuscript):
        zone = ZONE.search(sentence_at(hit.passage.own, hit.match.start()))
        mend = _mend(hit)
        if hit.written == mend and zone:
            continue
        yield rule.finding(
            manuscript,
            hit.line,
            f"Waktu “{hit.written}” ditulis “{mend}{'' if zone else ' WIB'}”.",
            "Pakai kata “pukul”, titik di antara jam dan menit, serta WIB.",
            example=hit.mended(mend if zone else f"{mend} WIB"),
            severity=rule.severity if ":" in hit.match[0] else Severity.CHECK,
        )


def _hits(manuscript: Manuscript) -> Iterator[Hit]:
    for hit in in_own(AT, manuscript.wording):
        own, start, end = hit.passage.own, hit.match.start(), hit.match.end()
        counted = COUNTED.match(own, end) or DURATION.search(own, max(0, start - 12), start)
        clock = hit.match["mark"] or hit.match["part"] or hit.match["word"].lower() == "pukul"
        if clock and not counted:
            yield hit
    for hit in in_own(WITH_ZONE, manuscript.wording):
        start = hit.match.start()
        if not SPOKEN_OF.search(hit.passage.own, max(0, start - 16), start):
            yield hit


def _mend(hit: Hit) -> str:
    hour, minute = int(hit.match["hour"]), hit.match["minute"] or "00"
    if "word" not in hit.match.groupdict():
        return f"{hour:02}.{minute}"
    part = hit.match["part"] or ""
    if hour in LATER.get(part, ()):
        hour += 12
    elif (hour, part) == (12, "malam"):
        hour = 0
    word = "Pukul" if hit.written[0].isupper() else "pukul"
    until = (hit.match["until"] or "").replace(":", ".")
    return f"{word} {hour:02}.{minute}{until}"


RULE = Rule(
    code="TIME-01",
    severity=Severity.BLOCK,
    title="Waktu ditulis pukul 19.00 WIB",
    why="“Jam” berarti lamanya, “pukul” berarti saatnya; titik dan WIB mengikuti ejaan Indonesia.",
    basis="EYD V, tanda titik pada waktu; Kotim memakai WIB",
    good="Lomba dimulai pukul 19.00 WIB.",
    bad="Lomba dimulai pukul 19:00.",
    check=check,
    indonesian=True,
)
