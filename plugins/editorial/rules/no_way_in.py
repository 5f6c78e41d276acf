"""A story to which no other story leads."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive, Traits
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity


def compare(rule: Rule, traits: Traits, archive: Archive) -> Iterator[Finding]:
    if traits.status != "published" or archive.inbound[traits.address] or not traits.signature:
        return
    yield rule.finding(
        traits,
        traits.line_of("title"),
        "Belum ada berita lain yang menautkan ke berita ini.",
        "Tambahkan tautan di satu berita yang sejalan, supaya pembacanya sampai ke sini.",
        example=f"[{traits.title}]({traits.address})",
    )


RULE = Rule(
    code="FIND-10",
    severity=Severity.ADVICE,
    title="Ada berita lain yang menautkan ke berita ini",
    why="Berita yang tidak ditautkan dari mana pun jarang ditemukan, oleh pembaca maupun oleh "
    "mesin pencari.",
    basis="Kaidah keterbacaan redaksi (FIND-10)",
    good="Di berita Taman Kota: [Ikon Jelawat](/berita/ikon-jelawat/) berdiri di tepi sungai.",
    bad="Tidak satu pun berita memuat tautan ke /berita/ikon-jelawat/.",
    compare=compare,
)
