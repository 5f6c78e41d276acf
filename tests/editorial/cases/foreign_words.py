"""Foreign words with an Indonesian one, and those in italics or in names."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Pendaftaran dibuka secara online lewat website panitia."),
    paragraph("Tarifnya akan di-update menjelang event berikutnya."),
]
PASSES = [
    story(),
    paragraph("Pendaftaran dibuka secara daring lewat situs web panitia."),
    paragraph("Istilah *stakeholder* sering dipakai dalam rapat, begitu pula *event*."),
    paragraph("Acara itu bernama Sampit Event Week dan didukung Link Net."),
    paragraph("Kata panitia, “Pendaftarannya online saja.”"),
]
