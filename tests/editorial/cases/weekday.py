"""Weekdays that do not match, days that never were, and those that do match."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Festival dibuka Senin (18/11/2018)."),
    paragraph("Museum diresmikan pada Selasa, 6 Oktober 2004."),
    paragraph("Pawai berlangsung Sabtu malam (1/11/2026) di Taman Kota."),
    paragraph("Rapat ditunda sampai Senin (31/11/2026)."),
    story(image_caption="Penanaman mahoni di hutan kota, Senin (1/11/2026)."),
]
PASSES = [
    story(),
    paragraph("Silaturahmi berlangsung di Sampit, Minggu (18/11/2018) malam."),
    paragraph("Porprov XII dibuka Rabu (26/7/2023) di Stadion 29 November."),
    paragraph("Pawai digelar pada malam Minggu (31/10/2026) di Taman Kota."),
    paragraph("Museum diresmikan pada 6 Oktober 2004, hari Rabu."),
    paragraph("Pameran dibuka Sabtu-Minggu (17-18/11/2018) dan hari Ahad, 18 November 2018."),
    paragraph("Surat bernomor 45/31/2026 dibacakan pada Jumat, tanggal 6 November 2026."),
]
