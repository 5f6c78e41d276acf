"""Headlines and summaries that are cut, and such as fit."""

from tests.editorial.cases import story

FAILS = [
    story(title="Ratusan Warga dari Lima Kelurahan di Baamang Menanam Seribu Mahoni"),
    story(summary="Warga Baamang menanam mahoni."),
    story(
        summary="Warga lima kelurahan di Kecamatan Baamang menanam seribu bibit mahoni di hutan "
        "kota Sampit pada Minggu pagi untuk meneduhkan jalan setapak sepanjang dua kilometer di "
        "tepi parit."
    ),
    story(
        path="halaman/kontak.md",
        category=None,
        title="Kontak Redaksi, Kiriman Warga, Koreksi, dan Segala Urusan Lain",
    ),
]
PASSES = [
    story(),
    story(title="Warga Lima Kelurahan Tanam Seribu Mahoni di Hutan Kota Ini"),
    story(summary=None),
    story(summary="Warga Baamang menanam seribu bibit mahoni di hutan kota Sampit, Minggu pagi."),
]
