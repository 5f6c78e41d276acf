"""Sentences and paragraphs too long for a telephone."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.hits import one_line
from plugins.editorial.manuscript import LIST_ITEM, WORD, Block, Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

MOST_WORDS = 30
MOST_SENTENCES = 4


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    for block in manuscript.running:
        yield from _long_sentences(rule, manuscript, block)
    for block in manuscript.paragraphs:
        count = _sentences_in(block)
        if count > MOST_SENTENCES:
            yield rule.finding(
                manuscript,
                block.line,
                f"Paragraf ini memuat {count} kalimat.",
                f"Pecah menjadi dua; satu paragraf paling banyak {MOST_SENTENCES} kalimat.",
            )


def _long_sentences(rule: Rule, manuscript: Manuscript, block: Block) -> Iterator[Finding]:
    if block.text.count(" ") < MOST_WORDS:
        return
    for sentence in block.sentences:
        if sentence.text.count(" ") < MOST_WORDS:
            continue
        words = len(WORD.findall(sentence.own))
        if words > MOST_WORDS:
            marker = LIST_ITEM.match(sentence.text)
            text = sentence.text[marker.end() if marker else 0 :]
            begins = " ".join(one_line(text).split(" ")[:6])
            yield rule.finding(
                manuscript,
                sentence.line,
                f"Kalimat “{begins}…” panjangnya {words} kata.",
                f"Pecah menjadi dua kalimat; usahakan paling banyak {MOST_WORDS} kata.",
            )


def _sentences_in(block: Block) -> int:
    """Sentences with a word of the writer's own; the marks are counted first, being cheap."""
    if sum(block.text.count(mark) for mark in ".?!") < MOST_SENTENCES:
        return 0
    if len(block.sentences) <= MOST_SENTENCES:
        return len(block.sentences)
    return sum(1 for sentence in block.sentences if WORD.search(sentence.own))


RULE = Rule(
    code="EYD-14",
    severity=Severity.CHECK,
    title="Kalimat paling banyak 30 kata, paragraf paling banyak 4 kalimat",
    why="Kebanyakan orang membaca di ponsel, sambil berdiri atau menunggu. Kalimat pendek sampai "
    "lebih dahulu.",
    basis="Pedoman gaya redaksi: kalimat dan paragraf",
    good="Museum Kayu menyimpan mesin gergaji tua. Pengunjung boleh melihatnya dari dekat.",
    bad="Museum Kayu yang berada di Jalan S. Parman dan pernah beberapa kali diperbaiki itu "
    "menyimpan mesin gergaji tua, lokomotif, foto pasar, dan benda lain yang dikumpulkan sejak "
    "lama dari warga, perusahaan, serta bekas pekerja kilang kayu.",
    check=check,
)
