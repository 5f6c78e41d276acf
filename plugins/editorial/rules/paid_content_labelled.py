"""Paid content that does not call itself so where readers look first.

Who sponsors a match or a festival is news; only words on the story itself count.
"""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

LABELS = frozenset({"advertorial", "iklan", "kerja sama"})
LABELLED = re.compile(
    r"^\s*[\[(]?(?:advertorial|iklan|kerja\s+sama)\s*[\])]?\s*[:|–—-]"
    r"|[\[(]\s*(?:advertorial|iklan|kerja\s+sama)\s*[\])]",
    re.IGNORECASE,
)
TAGS = frozenset("advertorial advetorial adv iklan berbayar sponsor sponsored endorse".split())
PAID = re.compile(
    r"\b(?:artikel|berita|cerita|halaman|konten|liputan|naskah|tulisan|unggahan)\s+"
    r"(?:(?:ini|tersebut)\s+)?(?:(?:adalah|ialah|merupakan|dibuat|dimuat|disusun|ditulis|"
    r"terbit)\s+)?"
    r"(?:(?:sebagai|hasil|atas|dalam\s+rangka|lewat)\s+)?"
    r"(?:advertorial|berbayar|bersponsor|disponsori|iklan|kerja\s?sama\s+(?:berbayar|iklan))\b"
    r"|\bkerja\s?sama\s+berbayar\b|\bpariwara\s+ini\b|\(\s*adv(?:ertorial|etorial)?\s*[)/]"
    r"|\b(?:isi|konten)\s+(?:ini\s+)?dibayar\s+oleh\b",
    re.IGNORECASE,
)
CLUES = frozenset(
    "adv advertorial advetorial berbayar bersponsor dibayar disponsori iklan pariwara".split()
)
TEXTS = frozenset("artikel liputan tulisan".split())
"""Without a clue `PAID` finds nothing; `PERHAPS` finds "kerja sama" beside one of these too."""
PERHAPS = re.compile(
    r"\badv(?:er|e)torial\b|\b(?:artikel|liputan|tulisan)\s+ini\s+(?:\w+\s+){0,3}kerja\s+sama\b",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if manuscript.is_newsroom_page or _labelled(manuscript):
        return
    tags = {tag.lower() for tag in manuscript.items("tags")}
    if tags & TAGS:
        yield _finding(rule, manuscript, manuscript.line_of("tags"), rule.severity)
        return
    words = manuscript.vocabulary
    if CLUES.isdisjoint(words) and ("kerja" not in words or TEXTS.isdisjoint(words)):
        return
    for block in manuscript.wording:
        if match := PAID.search(block.own):
            yield _finding(rule, manuscript, block.line_at(match.start()), rule.severity)
            return
    for block in manuscript.wording:
        if match := PERHAPS.search(block.own):
            yield _finding(rule, manuscript, block.line_at(match.start()), Severity.CHECK)
            return


def _labelled(manuscript: Manuscript) -> bool:
    channel = manuscript.text("category").lower()
    return channel in LABELS or bool(LABELLED.search(manuscript.title.text))


def _finding(rule: Rule, manuscript: Manuscript, line: int, severity: Severity) -> Finding:
    return rule.finding(
        manuscript,
        line,
        "Ada petunjuk bahwa isi ini dibayar, tetapi labelnya belum ada."
        if severity is Severity.BLOCK
        else "Kalimat ini dapat dibaca seolah-olah isinya dibayar. Benarkah begitu?",
        "Bila dibayar, mulai judulnya dengan Iklan, Advertorial, atau Kerja Sama, lalu sebut siapa "
        "yang membayar. Bila tidak, ubah kalimat ini agar tidak menimbulkan dugaan itu.",
        example='title: "Advertorial: Cicilan Rumah Baru di Baamang"',
        severity=severity,
    )


RULE = Rule(
    code="PMS-06",
    severity=Severity.BLOCK,
    title="Isi berbayar diberi label di judul atau rubriknya",
    why="Pembaca berhak tahu mana berita dan mana iklan sebelum membukanya.",
    basis="Pedoman Pemberitaan Media Siber, butir iklan (PMS-06)",
    good="Turnamen voli antardesa itu disponsori Bank Kalteng dan diikuti 16 tim.",
    bad="Tulisan ini adalah kerja sama berbayar dengan Perumahan Griya Mentaya.",
    check=check,
)
