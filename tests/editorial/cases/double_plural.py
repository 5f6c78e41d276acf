"""Plurals said twice, and doubled words that are single things."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Para warga-warga membawa bibit dari rumah."),
    paragraph("Banyak orang-orang datang sejak pagi."),
    paragraph("Beberapa perahu-perahunya dihias janur."),
]
PASSES = [
    story(),
    paragraph("Para warga membawa bibit dari rumah, dan banyak orang datang sejak pagi."),
    paragraph("Banyak laki-laki ikut lomba, sementara beberapa kupu-kupu hinggap di panggung."),
    paragraph("Semua undang-undang itu dibaca, semua benar-benar diperiksa."),
    paragraph("Anak-anak dan ibu-ibu menanam sayur-mayur."),
]
