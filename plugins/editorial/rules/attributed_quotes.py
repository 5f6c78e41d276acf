"""A direct quotation that nobody is said to have spoken."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Block, Kind, Manuscript
from plugins.editorial.people import NAME, person
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

LEAST_WORDS = 4
QUOTE = re.compile(r"“([^“”]{1,1500})”|\"([^\"\n]{1,1500})\"")
SPOKEN = re.compile(r"[.,!?…]\s*$")
SAID = re.compile(
    r"\b(?:menurut|kata|ujar|ucap|tutur|ungkap|jelas|terang|tegas|papar|imbuh|tambah|sebut|cerita|"
    r"kisah|pesan|pinta|seru|sahut|jawab|tanya|harap|lanjut|beber|tulis|puji|canda|kenang|sambung|"
    r"cetus|urai|tandas|pungkas|bunyi|isi|teriak|bisik|gumam|jerit|ajak|celetuk|seloroh|"
    r"pekik|sorak|"
    r"balas)(?:nya)?\b"
    r"|\b(?:mengatakan|menyatakan|menuturkan|menjelaskan|menyebut|menyebutkan|menulis|menuliskan|"
    r"menambahkan|menegaskan|mengungkapkan|berkata|bercerita|berpesan|berharap|mengaku|bertanya|"
    r"menjawab|meminta|mengingatkan|mengajak|memaparkan|mengimbau|dikutip|mengutip|menilai|"
    r"menyampaikan|disampaikan|berujar|berseru|membaca|berbunyi|bertutur|menyahut|menimpali|"
    r"mengenang|membenarkan|menyapa|berbisik|berteriak|tertulis|bertuliskan|mengucapkan|"
    r"mengumumkan|memuji|melantunkan|menyanyikan|bersaksi|bertutur|mencontohkan)\b"
    r"|\b(?:according\s+to|said|says|told|wrote|writes|asked|added|explained|recalled|reads)\b",
    re.IGNORECASE,
)
# A title, motto, song or term stands in quotation marks without being speech.
NAMED_THING = re.compile(
    r"\b(?:acara|artikel|bernama|berarti|berjudul|bertajuk|bertema|bertuliskan|buku|dikenal|"
    r"disebut|doa|film|istilah|jargon|judul|kajian|kategori|kegiatan|lagu|lirik|lomba|makalah|"
    r"mantra|moto|motto|mengusung|novel|pameran|pantun|pepatah|peribahasa|program|puisi|sajak|"
    r"seminar|seruan|ajakan|kalimat|semboyan|skripsi|slogan|spanduk|tagar|tagline|tajuk|"
    r"tema|tulisan|ungkapan|yel)\w*"
    r"[^.!?]{0,40}$",
    re.IGNORECASE,
)
SPEAKER = re.compile(NAME)
BEGINS = re.compile(r"(?:^|[.!?]\s+|\s{3,})$")
PRONOUN = re.compile(r"\b(?:ia|dia|mereka|beliau)\b", re.IGNORECASE)
SOMEBODY = re.compile(
    r"\b(?:anak|bapak|bidan|bupati|camat|dokter|guru|ibu|kepala|ketua|lurah|motoris|murid|nelayan|"
    r"nenek|kakek|panitia|penonton|pengunjung|pedagang|pelatih|pemandu|pembeli|penjual|"
    r"penumpang|perajin|perawat|"
    r"petani|petugas|relawan|seorang|seseorang|siswa|sopir|tokoh|warga)\b"
    r"|(?:^|[.!?]\s+)[A-Z][a-z]+\s+(?:ber|me|ter|pun\b)",
    re.IGNORECASE,
)
SIGNED = re.compile(r"(?:^|\s)[—–-]{1,2}\s?[A-Z]")


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    for index, block in enumerate(manuscript.blocks):
        around = manuscript.blocks[max(0, index - 1) : index + 2]
        if block.kind is Kind.QUOTE:
            yield from _blockquote(rule, manuscript, block, around)
        elif block.kind in {Kind.PARAGRAPH, Kind.ITEM}:
            yield from _running(rule, manuscript, block, around)


def _running(
    rule: Rule, manuscript: Manuscript, block: Block, around: tuple[Block, ...]
) -> Iterator[Finding]:
    if "“" not in block.text and '"' not in block.text:
        return
    speech = next((m for m in QUOTE.finditer(block.text) if _is_speech(m, block.text)), None)
    if speech is None or any(SAID.search(near.own) for near in around) or _names(block):
        return
    # A nameless or one-word speaker may stand before the quotation: an editor is asked.
    perhaps = any(SOMEBODY.search(near.own) for near in around)
    yield rule.finding(
        manuscript,
        block.line_at(speech.start()),
        "Kutipan langsung ini belum menyebut siapa yang berbicara.",
        "Sebutkan pembicaranya di kalimat yang sama, atau tulis ulang dengan kata-kata sendiri.",
        example="“Air pasang datang lebih awal,” kata Rahmat, motoris kelotok di Baamang.",
        severity=Severity.CHECK if perhaps else None,
    )


def _blockquote(
    rule: Rule, manuscript: Manuscript, block: Block, around: tuple[Block, ...]
) -> Iterator[Finding]:
    """Verse and documents are set like this too, so an editor is asked, not told."""
    if len(block.text.split()) <= LEAST_WORDS or block.text.lstrip("> *_").startswith("Catatan"):
        return
    words = [near.own if near is not block else near.text for near in around]
    if SIGNED.search(block.text) or any(SAID.search(text) for text in words):
        return
    if NAMED_THING.search(words[0]) and around[0] is not block:
        return
    yield rule.finding(
        manuscript,
        block.line,
        "Kutipan yang dipisah ini belum menyebut asalnya.",
        "Sebutkan siapa yang mengatakan atau menulisnya, sebelum kutipan atau di baris akhirnya.",
        example="> Hutan ini titipan anak cucu.\n>\n> — Rahmat, ketua kelompok tani",
        severity=Severity.CHECK,
    )


def _is_speech(match: re.Match[str], text: str) -> bool:
    words = (match[1] or match[2]).split()
    if len(words) < LEAST_WORDS or not SPOKEN.search(match[0][1:-1]):
        return False
    titled = sum(word[:1].isupper() for word in words) >= 0.6 * len(words)
    return not titled and not NAMED_THING.search(text[max(0, match.start() - 60) : match.start()])


def _names(block: Block) -> bool:
    """Whether somebody stands there by name; one word that begins a sentence is no proof."""
    own = block.own
    for match in SPEAKER.finditer(own):
        before = own[max(0, match.start() - 30) : match.start()]
        alone = " " not in match[0] and BEGINS.search(before)
        proof = not alone or own.startswith(", ", match.end())
        if proof and person(match[0], before):
            return True
    return bool(PRONOUN.search(own))


RULE = Rule(
    code="SRC-04",
    severity=Severity.BLOCK,
    title="Setiap kutipan langsung menyebut siapa yang berbicara",
    why="Kutipan tanpa pembicara tidak dapat diperiksa, dan orang yang berkata patut disebut.",
    basis="KEJ pasal 2 dan 3; kaidah redaksi SRC-04 dan MIS-04",
    good="“Air pasang datang lebih awal tahun ini,” kata Rahmat, motoris kelotok di Baamang.",
    bad="Dermaga mulai ramai sejak subuh. “Air pasang datang lebih awal tahun ini.”",
    check=check,
)
