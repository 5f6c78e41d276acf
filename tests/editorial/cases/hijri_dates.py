"""Hijri days still to come, and those that have passed or stand as customs."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Puasa dimulai pada 1 Ramadan 1448 Hijriah dan berakhir sebulan kemudian."),
    paragraph("Idulfitri jatuh pada 10 Maret 2027, disusul libur bersama."),
    paragraph("Mandi Safar digelar pada Rabu terakhir, tepatnya 21 Juli 2027."),
]
PASSES = [
    story(),
    paragraph("Idulfitri diperkirakan jatuh pada 10 Maret 2027."),
    paragraph("Puasa dimulai pada 1 Ramadan 1448 Hijriah menurut perkiraan kalender."),
    paragraph("Tradisi itu digelar setiap 10 Muharam dan malam 1 Syawal."),
    paragraph("Idulfitri 1 Syawal 1446 Hijriah jatuh pada 31 Maret 2025."),
    paragraph("Menjelang Lebaran, pasar murah dibuka pada 1 Maret 2027."),
]
