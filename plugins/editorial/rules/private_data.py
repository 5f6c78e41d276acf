"""Identity numbers, telephone numbers and number plates that belong to private people.

Reads everything that is printed, quotations, sources and links for calling included, and never
repeats a number it found: its findings are posted where everybody reads them.
"""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Block, Kind, Manuscript
from plugins.editorial.rule import Rule
from plugins.editorial.sources import sources_of
from plugins.newsroom.findings import Finding, Severity

# Region (six digits), then the day of birth (plus 40 for women), month and year, then a serial.
IDENTITY = re.compile(
    r"(?<![\d.,/-])[1-9]\d{5}[ .-]?(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{2}[ .-]?\d{4}"
    r"(?![\d/-]|[.,]\d)"
)
SIXTEEN = re.compile(r"(?<![\d.,/-])(?:\d{16}|\d{4}(?: \d{4}){3}|\d{4}(?:-\d{4}){3})(?![\d/-])")
PHONE = re.compile(
    r"(?<![\d.,/=-])(?:\+\s?62|62|"
    r"0)[\s.-]?\(?8\d{1,2}\)?(?:[\s.-]?\d{3,4}){2}(?:[\s.-]?\d{1,3})?(?!\d)"
)
CALLABLE = re.compile(r"(?:wa\.me/|tel:|whatsapp://send\?phone=|[?&]phone=)\+?(?:62|0)8\d{7,11}")
OFFICE = re.compile(
    r"\b(?:layanan|hotline|call\s?center|pusat\s+panggilan|pengaduan|posko|humas|kantor|dinas|BPBD|"
    r"Polres|Polsek|Damkar|pemadam|PDAM|PLN|BKSDA|puskesmas|RSUD|narahubung|panitia|pendaftaran|"
    r"pemesanan|reservasi|redaksi|sekretariat|kontak)\b",
    re.IGNORECASE,
)
PLATE = re.compile(
    r"(?<![\w/.-])(?:A[ABDEG]|B[ABDEGHKLMN]|C[CD]|D[A-HK-NRT]|E[ABD]|K[BHTU]|P[AB])"
    r"[ -]?[1-9]\d{0,3}[ -]?[A-Z]{1,3}(?![\w/-])"
    r"|(?<![\w/.-])[ABDEFGHKLMNPRSTWZ][ -]?[1-9]\d{2,3}[ -]?[A-Z]{2,3}(?![\w/-])"
)
VEHICLES = "pelat plat nopol polisi bernomor mobil motor truk kendaraan minibus pikap bus".split()
VEHICLE = re.compile(rf"\b(?:{'|'.join(VEHICLES)})\b", re.IGNORECASE)
MANY_DIGITS = re.compile(r"\d(?:[ .()-]{0,2}\d){7}")


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    sources = (
        Block(text=source.get("name", ""), line=manuscript.line_of("sources"), kind=Kind.ITEM)
        for source in sources_of(manuscript)
    )
    driven = not manuscript.printed_words.isdisjoint(VEHICLES)
    for block in (*manuscript.printed, *sources):
        if MANY_DIGITS.search(block.text):
            yield from _numbers(rule, manuscript, block)
        if driven or "KH" in block.text:
            yield from _plates(rule, manuscript, block)
    yield from _links(rule, manuscript)


def _numbers(rule: Rule, manuscript: Manuscript, block: Block) -> Iterator[Finding]:
    identity = IDENTITY.search(block.text)
    if found := identity or SIXTEEN.search(block.text):
        yield rule.finding(
            manuscript,
            block.line_at(found.start()),
            "Ada deret 16 angka yang tampak seperti nomor kependudukan atau nomor rekening.",
            "Hapus nomor itu; berita tetap jelas tanpanya.",
            example="Identitas pelapor dicocokkan petugas di kantor kelurahan.",
            severity=Severity.BLOCK if identity else Severity.CHECK,
        )
    if (found := PHONE.search(block.text)) and not manuscript.is_newsroom_page:
        yield _phone(rule, manuscript, block.line_at(found.start()), block.text)


def _links(rule: Rule, manuscript: Manuscript) -> Iterator[Finding]:
    if manuscript.is_newsroom_page:
        return
    for link in manuscript.links:
        if CALLABLE.search(link.target):
            yield _phone(rule, manuscript, link.line, link.text)


def _phone(rule: Rule, manuscript: Manuscript, line: int, around: str) -> Finding:
    public = OFFICE.search(around)
    return rule.finding(
        manuscript,
        line,
        "Ada nomor ponsel di sini."
        if public
        else "Ada nomor ponsel yang tampaknya milik perorangan.",
        "Pastikan nomor itu memang nomor layanan umum; bila milik perorangan, hapus dan sebut "
        "kantor atau halaman resminya.",
        example="Pendaftaran dibuka di kantor Kelurahan Baamang Hulu.",
        severity=Severity.CHECK if public else rule.severity,
    )


def _plates(rule: Rule, manuscript: Manuscript, block: Block) -> Iterator[Finding]:
    match = PLATE.search(block.text)
    if match and (match[0].startswith("KH") or VEHICLE.search(block.text)):
        yield rule.finding(
            manuscript,
            block.line_at(match.start()),
            "Ada nomor pelat kendaraan di sini.",
            "Hapus nomornya bila kendaraan itu milik perorangan; jenis dan warnanya sudah cukup.",
            example="Sebuah minibus putih menabrak pembatas jalan.",
            severity=Severity.CHECK,
        )


RULE = Rule(
    code="PRIV-01",
    severity=Severity.BLOCK,
    title="Data pribadi tidak dimuat",
    why="Nomor kependudukan, ponsel, dan pelat kendaraan dapat dipakai orang untuk menipu atau "
    "mendatangi pemiliknya.",
    basis="KEJ pasal 9: menghormati kehidupan pribadi (PRIV-01)",
    good="Sebuah minibus putih menabrak pembatas jalan; pengemudinya dirawat.",
    bad="Pengemudinya, pemilik nomor 0812-3456-7890, dirawat.",
    check=check,
)
