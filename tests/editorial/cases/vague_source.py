"""Sources without a name, and springs of water."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Beberapa sumber mengatakan pasar itu akan pindah."),
    paragraph("Warga menyebut air mulai naik sejak subuh."),
    paragraph("Menurut sumber tepercaya, jalan itu akan dilebarkan tahun depan."),
    paragraph("Banyak orang bilang jalan itu lebih cepat."),
    paragraph("Dermaga itu akan ditutup, menurut informasi yang beredar."),
]
PASSES = [
    story(),
    paragraph("Rusmini, warga Pasir Putih, menyebut air mulai naik sejak subuh."),
    paragraph("Desa itu memiliki beberapa sumber air yang jernih sepanjang tahun."),
    paragraph("Beberapa sumber tertulis, yaitu ANTARA dan Radar Sampit, memuat angka yang sama."),
    paragraph("Taman itu didatangi banyak orang setiap Minggu pagi."),
    paragraph("“Banyak orang bilang begitu,” kata Rusmini."),
]
