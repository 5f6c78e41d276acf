"""Words shouted in capitals, and acronyms."""

from tests.editorial.cases import paragraph, story

FAILS = [
    story(title="Pelatihan GRATIS bagi Pelaku UMKM Baamang"),
    story(title="WARGA BAAMANG TANAM SERIBU MAHONI"),
    story(title="Warga BAAMANG Tanam Seribu Mahoni"),
    paragraph("Warga memilih mahoni karena kuat.", title="Warga Tanam MAHONI di Hutan Kota"),
]
PASSES = [
    story(),
    story(title="Pelaku UMKM dan RSUD Sampit Ikut Pameran KONI"),
    story(title="BKSDA Lepaskan Dua Owa, DPRD Kotim Menyaksikan"),
    paragraph(
        "Gabungan Kelompok Sadar Wisata (GAPOKDARWIS) Baamang membersihkan dermaga.",
        title="GAPOKDARWIS Baamang Bersihkan Dermaga",
    ),
    story(title="DPMPTSP Kotim Buka Layanan Sabtu"),
    story(title="Grup “BAGARAKAN” Tampil di Taman Kota"),
]
