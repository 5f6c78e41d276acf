"""Thousands and decimals in English dress, and Indonesian figures."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Penduduknya 448,180 jiwa pada 2024, menurut BPS Kotim."),
    paragraph("Laki-laki mencapai 51.63 persen dari penduduk."),
    paragraph("Lahan yang dipulihkan seluas 1,250,000 meter persegi."),
    paragraph("Bantuan 10,000 bibit tiba di pelabuhan."),
    story(
        summary="Warga Baamang menanam 12,500 bibit mahoni di hutan kota Sampit untuk meneduhkan "
        "jalan setapak dan menjaga gambut tetap basah."
    ),
]
PASSES = [
    story(),
    paragraph("Penduduknya 448.180 jiwa pada 2024, dan 51,63 persen laki-laki."),
    paragraph("Jarak lintasannya 2,375 km, dan catatan waktunya 12,345 detik."),
    paragraph("Indeksnya 0,712 pada 2020, lalu 73,99 pada 2023."),
    paragraph("Acara dimulai pukul 19.30 WIB di Jalan Jenderal Sudirman Km 3,2."),
    paragraph("Aplikasi versi 2.5 dipakai sekolah, dan skor akhirnya 3,1,2."),
    paragraph("Pesertanya kelas 1,2,3 dan nomor 101,102,103 belum dipanggil."),
]
