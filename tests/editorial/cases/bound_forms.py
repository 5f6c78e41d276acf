"""Bound forms apart, and the words that only look like them."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Lomba antar desa digelar pasca panen di lapangan kecamatan."),
    paragraph("Sekolah itu membuka kelas non formal bagi anak nelayan."),
    paragraph("Turnamen antar RT berlangsung sepekan."),
    paragraph("Pelatihan bahasa isyarat diikuti penyandang tuna rungu dari Baamang."),
    story(title="Lomba Dayung Antar Kampung Ramaikan Mentaya"),
]
PASSES = [
    story(),
    paragraph("Lomba antardesa digelar pascapanen di lapangan kecamatan."),
    paragraph("Warga membuka jasa antar jemput dan antar makanan ke rumah sakit."),
    paragraph("Semoga Tuhan Yang Maha Esa melindungi para pendayung."),
    paragraph("Turnamen antar-RT diikuti tim non-Jawa dan tim semifinal tahun 2025."),
    paragraph("Nelayan menjual ikan tuna segar dan sambal anti gagal."),
    paragraph("Non Betty, begitu ia disapa, menari sejak kecil."),
]
