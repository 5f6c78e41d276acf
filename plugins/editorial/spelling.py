"""The house's word list, data/baku.csv: what is written otherwise, and where a story does so."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from plugins.editorial.hits import Hit, cased
from plugins.editorial.manuscript import Manuscript, Passage
from plugins.newsroom.findings import Severity

WORDS = Path(__file__).parent / "data" / "baku.csv"
SEVERITIES = {
    "galat": Severity.BLOCK,
    "peringatan": Severity.CHECK,
    "info": Severity.ADVICE,
}
NAME = "nama"
"""The kind of pair whose capitals count."""
SENTENCE_BEGINS = re.compile(r"(?:^|[.!?][”\")\]]*\s)[\s“\"(\[*_>#-]*$")
NAME_GOES_ON = re.compile(r"[ \n][A-Z]")


@dataclass(frozen=True, kw_only=True)  # no slots: cached_property keeps its value in __dict__
class Pair:
    """A row of the list."""

    wrong: str
    right: str
    kind: str
    severity: Severity
    note: str

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(re.split(r"[ -]", self.wrong.lower()))

    @cached_property
    def is_name(self) -> bool:
        """Whether the right form has a capital, so that it is looked for among names too."""
        return self.right[:1].isupper()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        word = re.escape(self.wrong).replace(r"\ ", r"[ \n]").replace("'", "['’]")
        flags = re.NOFLAG if self.kind == NAME else re.IGNORECASE
        hyphen = "" if self.wrong[0].isupper() else "-"  # "Sampit-Palangkaraya"
        slug = "-" if self.kind == NAME else ""  # "kotawaringin-timur" in an address
        begins = rf"{word}(?<![\w@#./'’{hyphen}]{word})"
        return re.compile(rf"{begins}(?:-{word})?(?![\w@/'’{slug}]|\.\w)", flags)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A place where a story writes a pair's wrong form."""

    pair: Pair
    hit: Hit
    severity: Severity

    @property
    def mend(self) -> str:
        """The right form with the capitals of the wrong one."""
        right, written = self.pair.right, self.hit.written
        if self.pair.is_name or "-" in self.pair.wrong:
            return right
        return "-".join(cased(right, word) for word in written.split("-"))  # obyek-obyek

    @property
    def note(self) -> str:
        return f" Catatan: {self.pair.note}." if self.pair.note else ""


def slips(manuscript: Manuscript, kind: str) -> Iterator[Slip]:
    """Where the writer's own words hold a wrong form of this kind."""
    index = _pairs(kind)
    written = sorted(index.keys() & manuscript.vocabulary)
    for pair in (pair for word in written for pair in index[word]):
        if pair.words <= manuscript.vocabulary and pair.wrong.lower() in manuscript.spoken:
            for hit in _hits(pair, manuscript):
                yield Slip(pair=pair, hit=hit, severity=_severity(pair, hit, manuscript.title))


@cache
def _pairs(kind: str) -> Mapping[str, list[Pair]]:
    """By one of the words that a wrong form is made of."""
    with WORDS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["jenis"] == kind]
    pairs = [
        Pair(
            wrong=row["tidak_baku"],
            right=row["baku"],
            kind=kind,
            severity=SEVERITIES[row["tingkat"]],
            note=row["catatan"],
        )
        for row in rows
    ]
    index: dict[str, list[Pair]] = {}
    for pair in pairs:
        index.setdefault(max(sorted(pair.words), key=len), []).append(pair)
    return index


def _hits(pair: Pair, manuscript: Manuscript) -> Iterator[Hit]:
    """A headline's capitals say nothing of names, so all of its words are looked at."""
    for passage in manuscript.wording:
        open_to_names = pair.is_name or passage is manuscript.title
        text = passage.own if open_to_names else passage.prose
        if pair.kind != NAME or pair.wrong in text:
            for match in pair.pattern.finditer(text):
                yield Hit(passage=passage, match=match)


def _severity(pair: Pair, hit: Hit, title: Passage) -> Severity:
    """A word with a capital may be part of a name: an editor sees, nothing is blocked."""
    text, start = hit.passage.own, hit.match.start()
    if pair.severity is not Severity.BLOCK or pair.is_name or text[start].islower():
        return pair.severity
    begins = SENTENCE_BEGINS.search(text, max(0, start - 20), start)
    if not begins or hit.passage is title or NAME_GOES_ON.match(text, hit.match.end()):
        return Severity.CHECK
    return pair.severity
