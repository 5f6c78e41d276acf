"""Words for a picture that tell nothing of it."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

SAYS_NOTHING = re.compile(
    r"\W*(?:ini )?(?:gambar|foto|ilustrasi|image|picture|img|dokumentasi|photo|foto bersama|"
    r"foto kegiatan|gambar utama|foto utama|foto berita)\W*",
    re.IGNORECASE,
)
FILE_NAME = re.compile(
    r"\S{1,120}\.(?:jpe?g|png|webp|avif|gif|hei[cf])|(?:IMG|DSC|WA|PXL)[-_]?\d{3,}\S{0,60}", re.I
)
SHORT, LONG = 15, 160


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    alt = manuscript.text("image_alt")
    trouble = _trouble(alt, manuscript) if alt and manuscript.text("image") else ""
    if trouble:
        yield rule.finding(
            manuscript,
            manuscript.line_of("image_alt"),
            trouble,
            "Ceritakan apa yang terlihat, seperti kepada teman di telepon."
            " Sebut siapa, sedang apa, di mana.",
            example="image_alt: Ibu-ibu menanam bibit bakau di Ujung Pandaran",
        )


def _trouble(alt: str, manuscript: Manuscript) -> str:
    if SAYS_NOTHING.fullmatch(alt) or FILE_NAME.fullmatch(alt):
        return f"“{alt[:60]}” belum menceritakan isi gambar."
    if alt.casefold().strip(" .") == manuscript.title.text.casefold().strip(" ."):
        return "Keterangan gambar untuk pembaca layar sama dengan judul."
    if not SHORT <= len(alt) <= LONG:
        return f"Keterangan gambar ini {len(alt)} karakter; yang pas {SHORT} sampai {LONG}."
    return ""


RULE = Rule(
    code="FOTO-07",
    severity=Severity.CHECK,
    title="Keterangan untuk pembaca layar menceritakan isi gambar",
    why="“Foto kegiatan” tidak membantu orang yang hanya dapat mendengar halaman ini.",
    basis="WCAG 2.2 butir 1.1.1; kaidah gambar redaksi (FOTO-07)",
    good="image_alt: Ibu-ibu menanam bibit bakau di Ujung Pandaran",
    bad="image_alt: foto kegiatan",
    check=check,
)
