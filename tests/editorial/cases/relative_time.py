"""Relative time on standing pages, and in dated stories."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Saat ini jumlah penduduknya 448.180 jiwa.", "halaman/sampit.md"),
    paragraph("Museum itu baru-baru ini diperbaiki.", "halaman/wisata-sampit.md"),
    paragraph("Tarif kelotok naik tahun lalu.", "halaman/wisata-sampit.md"),
]
PASSES = [
    story(),
    paragraph("Lomba itu digelar kemarin, dan hasilnya diumumkan hari ini."),
    paragraph("Pada 2024, jumlah penduduknya 448.180 jiwa.", "halaman/sampit.md"),
    paragraph("Judul pamerannya “Sampit Hari Ini”.", "halaman/sampit.md"),
    paragraph(
        "Tahun itu hujan turun lebih awal, dan saat itu museum belum ada.", "halaman/sampit.md"
    ),
]
