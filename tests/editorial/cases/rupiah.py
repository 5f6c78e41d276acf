"""Sums of money in other forms, and in the house's."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Tiketnya Rp. 150.000,- per orang."),
    paragraph("Ongkos kelotok Rp 200.000 sampai Rp 300.000."),
    paragraph("Hadiahnya Rp150,000 dan piala."),
    paragraph("Dana IDR 14,8 miliar dipakai untuk dermaga."),
]
PASSES = [
    story(),
    paragraph("Tiketnya Rp150.000 per orang; biayanya Rp14,8 miliar."),
    paragraph("Harganya Rp7.500 sampai Rp10.000, atau sekitar 12 ribu rupiah."),
    paragraph("Rincian Rp1.250.000,50 tercatat dalam buku kas."),
    paragraph("Menurut panitia, “Tiketnya Rp. 150.000,- saja.”"),
    paragraph("Rapat koordinasi 2026 membahas kartu pelajar dan harga terpal."),
]
