"""Doubling with a 2, and names and measures that end in one."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Anak2 menanam bibit bakau di muara."),
    paragraph("Panitia membagikan buku2nya kepada sekolah2 di hulu."),
]
PASSES = [
    story(),
    paragraph("Anak-anak menanam bibit bakau di muara."),
    paragraph("Pohon menyerap CO2, dan lahannya seluas 2.000 m2 atau 0,2 km2."),
    paragraph("Surat dikirim ke andi2@desa.example dan panitia K3 sekolah."),
    paragraph("Siswa SMAN2 dan tim Persesam2 bermain imbang."),
]
