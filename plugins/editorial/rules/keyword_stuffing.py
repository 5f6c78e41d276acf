"""A keyphrase said so often that it is no longer said to people."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.keyphrases import body_words, keyphrase_of, occurrences
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

CHECKED = (0.025, 8)
BLOCKED = (0.05, 12)
"""The share of the body's words that are the phrase, and how often it stands there at least."""


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """A phrase counts once wherever its words stand side by side."""
    phrase = keyphrase_of(manuscript)
    if not phrase or manuscript.draft.body.lower().count(phrase[0]) < CHECKED[1]:
        return
    text = body_words(manuscript)
    times = occurrences(phrase, text)
    share = times / len(text) if text else 0.0
    if not _beyond(CHECKED, share, times):
        return
    yield rule.finding(
        manuscript,
        manuscript.line_of("keyphrase"),
        f"“{' '.join(phrase)}” muncul {times} kali dalam {len(text)} kata.",
        "Ganti sebagian dengan “di sana”, “kota ini”, atau sebutan lain yang wajar.",
        example="Taman itu dirawat warga. Jalan setapaknya teduh, dan burung kembali bersarang.",
        severity=Severity.BLOCK if _beyond(BLOCKED, share, times) else Severity.CHECK,
    )


def _beyond(limits: tuple[float, int], share: float, times: int) -> bool:
    return share > limits[0] and times >= limits[1]


RULE = Rule(
    code="FIND-13",
    severity=Severity.BLOCK,
    title="Kata kunci tidak dijejalkan",
    why="Kata yang diulang-ulang melelahkan pembaca, dan mesin pencari menurunkan halaman yang "
    "melakukannya.",
    basis="Kebijakan spam mesin pencari (keyword stuffing); kaidah keterbacaan redaksi (FIND-13)",
    good="Taman itu dirawat warga. Jalan setapaknya teduh, dan burung kembali bersarang.",
    bad="Hutan kota ini hutan kota terbaik. Ke hutan kota, cari hutan kota, cintai hutan kota.",
    check=check,
)
