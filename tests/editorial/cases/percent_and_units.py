"""Per cent signs and units stuck to figures, and codes that look alike."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Pertumbuhan penduduknya 1,18% pada 2024, menurut BPS."),
    paragraph("Jalan sepanjang 85km itu mulus sampai Ujung Pandaran."),
    paragraph("Lahan 260ha ditanami padi."),
]
PASSES = [
    story(),
    paragraph("Pertumbuhan penduduknya 1,18 persen; jalannya sepanjang 85 km."),
    paragraph("Lari Sampit 5K diikuti pelajar SMAN 1 dan komunitas 4x4."),
    paragraph("Panitia memasang tenda 3x3 dan sinyal 4G di lapangan."),
    paragraph("Menurut pelatih, “Kami siap 100%.”"),
    paragraph("| Tahun | Laju |\n|---|---|\n| 2024 | 1,18% |"),
]
