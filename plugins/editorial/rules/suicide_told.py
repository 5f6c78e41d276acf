"""A suicide whose manner is told, or that is told without a way to help.

Reads quotations too. An own goal (gol bunuh diri) and a bomb are not meant.
"""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Block, Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

CLUES = frozenset("bunuh gantung menggantung mengakhiri menghabisi".split())
SUICIDE = re.compile(
    r"\b(?:(?<!gol )(?<!bom )(?<!aksi )(?<!misi )bunuh\s+diri"
    r"(?!\s+(?:politik|ekonomi|karier|ekologis|ekologi|massal\s+ikan))|"
    r"meng?gantung\s+diri|gantung\s+diri|mengakhiri\s+hidup(?:nya)?|"
    r"menghabisi\s+(?:nyawa|hidup)nya\s+sendiri)\b",
    re.IGNORECASE,
)
MANNER = re.compile(
    r"\b(?:(?:meng)?gantung\s+diri|tergantung|seutas|tali|simpul|menenggak|minum\s+racun|"
    r"meminum\s+(?:racun|cairan|obat|pestisida)|racun|pestisida|herbisida|overdosis|menyayat|"
    r"sayatan|(?:terjun|melompat|loncat|meloncat|lompat)\s+(?:ke|dari)|menembak\s+dirinya|"
    r"menikam\s+dirinya|surat\s+(?:wasiat|terakhir|perpisahan)|pesan\s+terakhir(?:nya)?|"
    r"menceburkan\s+diri)\b",
    re.IGNORECASE,
)
ADVICE = re.compile(
    r"\b(?:tidak|jangan|tanpa|hindari|menghindari)\s+(?:\w+\s+){0,2}(?:merinci|menyebut|"
    r"menyebutkan|"
    r"menulis|memuat|menggambarkan|penyebutan)\b",
    re.IGNORECASE,
)
HELP = re.compile(
    r"\b(?:119|hotline|healing119|sejiwa|psikolog|psikiater|konselor|konseling|puskesmas|"
    r"layanan\s+(?:kesehatan\s+jiwa|bantuan|darurat|krisis))\b",
    re.IGNORECASE,
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if CLUES.isdisjoint(manuscript.printed_words):
        return
    told = [block for block in manuscript.printed if SUICIDE.search(block.text)]
    for block in told:
        if (manner := MANNER.search(block.text)) and not ADVICE.search(block.text):
            yield _manner(rule, manuscript, block, manner.start())
    if told and not any(HELP.search(block.text) for block in manuscript.printed):
        yield _helpless(rule, manuscript, told[0])


def _manner(rule: Rule, manuscript: Manuscript, block: Block, position: int) -> Finding:
    return rule.finding(
        manuscript,
        block.line_at(position),
        "Cara, alat, tempat, atau pesan terakhir dari sebuah bunuh diri diceritakan di sini.",
        "Hapus rinciannya, juga di dalam kutipan; cukup sebut bahwa ia meninggal.",
        example="Seorang warga meninggal pada Senin (2/11/2026). Keluarganya didampingi psikolog.",
    )


def _helpless(rule: Rule, manuscript: Manuscript, block: Block) -> Finding:
    match = SUICIDE.search(block.text)
    return rule.finding(
        manuscript,
        block.line_at(match.start() if match else 0),
        "Bunuh diri disebut tanpa menunjukkan ke mana pembaca dapat meminta pertolongan.",
        "Tambahkan satu kalimat tentang layanan bantuan; pastikan nomornya masih berlaku.",
        example="Bila Anda memerlukan teman bicara, hubungi puskesmas, psikolog, atau layanan 119.",
        severity=Severity.CHECK,
    )


RULE = Rule(
    code="ANON-05",
    severity=Severity.BLOCK,
    title="Cara bunuh diri tidak diceritakan, dan jalan pertolongan disebut",
    why="Rincian cara dapat ditiru oleh orang yang sedang putus asa. Satu kalimat pertolongan "
    "dapat menyelamatkan.",
    basis="Pedoman Pemberitaan Terkait Tindak dan Upaya Bunuh Diri (Peraturan Dewan Pers 2/2019); "
    "ANON-05",
    good="Dinas Kesehatan melatih guru mengenali tanda-tanda risiko bunuh diri. Pertolongan "
    "tersedia di puskesmas.",
    bad="Ia ditemukan gantung diri di kamarnya.",
    check=check,
    waivable=False,
)
