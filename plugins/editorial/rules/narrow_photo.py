"""A picture too narrow for the large cards of Google Discover."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive, Traits
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

WIDE = 1_200
"""Pixels. Google, Discover and Article structured data."""


def compare(rule: Rule, traits: Traits, _: Archive) -> Iterator[Finding]:
    if not 0 < traits.photo_width < WIDE:
        return
    yield rule.finding(
        traits,
        traits.line_of("image"),
        f"Foto ini {traits.photo_width} piksel lebarnya; yang dibutuhkan {WIDE} piksel.",
        "Minta berkas asli dari kamera atau ponsel. Foto kiriman WhatsApp sudah diperkecil.",
        example="Di WhatsApp, kirim foto sebagai dokumen agar ukurannya tetap.",
    )


RULE = Rule(
    code="FOTO-03",
    severity=Severity.CHECK,
    title="Foto selebar 1.200 piksel atau lebih",
    why="Google Discover hanya menampilkan gambar besar bila fotonya selebar itu.",
    basis="Pedoman Google Discover dan data terstruktur Article; kaidah gambar redaksi (FOTO-03)",
    good="foto/panen-raya.jpg, 1.600 x 1.067 piksel",
    bad="foto/panen-raya.jpg, 640 x 427 piksel",
    compare=compare,
)
