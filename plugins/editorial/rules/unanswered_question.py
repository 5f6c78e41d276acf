"""A headline that asks, over a first paragraph that does not answer."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.editorial.wordforms import content_words, forms, is_among
from plugins.newsroom.findings import Finding, Severity

QUESTION = re.compile(r"^[^?]{0,200}\?")
NEEDED = 0.5
"""The share of the question's own words that an answer repeats."""
ANSWERS = (
    (
        re.compile(r"\bberapa\b", re.I),
        re.compile(r"\d|\b(?:dua|tiga|empat|lima|puluh|ratus|ribu)\b"),
    ),
    (re.compile(r"\bkapan\b", re.I), re.compile(r"\d|\b(?:setiap|pagi|siang|sore|malam|hari)\b")),
    (re.compile(r"\bdi ?mana\b", re.I), re.compile(r"\b(?:di|dari|ke|dekat|antara)\b", re.I)),
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    question = QUESTION.search(manuscript.title.own)
    if not question or not manuscript.paragraphs:
        return
    first = manuscript.paragraphs[0]
    if _answers(question[0], first.text):
        return
    yield rule.finding(
        manuscript,
        first.line,
        "Judul bertanya, tetapi paragraf pertama belum menjawabnya.",
        "Jawab dalam satu kalimat di paragraf pertama, lalu jelaskan di bawahnya.",
        example="Museum Kayu Sampit buka pukul 08.00-15.00 WIB, Senin sampai Jumat.",
    )


def _answers(question: str, first: str) -> bool:
    for asked, answer in ANSWERS:
        if asked.search(question) and not answer.search(first):
            return False
    wanted = content_words(question)
    known = forms((first,))
    return sum(is_among(word, known) for word in wanted) >= NEEDED * len(wanted)


RULE = Rule(
    code="CLICK-08",
    severity=Severity.ADVICE,
    title="Judul yang bertanya dijawab di paragraf pertama",
    why="Orang yang bertanya ingin jawabannya sekarang. Mesin pencari dan asisten suara pun "
    "mengambil jawaban dari paragraf pertama.",
    basis="Kaidah judul redaksi (CLICK-08)",
    good="title: Kapan Museum Kayu Sampit Buka?   (isi: Museum Kayu buka pukul 08.00 WIB ...)",
    bad="title: Kapan Museum Kayu Sampit Buka?   (isi: Banyak orang mengenang masa kecilnya ...)",
    check=check,
)
