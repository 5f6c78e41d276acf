"""Small letters in names of the map, and common nouns that stay small."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Kelotok berangkat dari sungai Mentaya menuju hulu."),
    paragraph("Lomba digelar di kecamatan Baamang dan berakhir sore."),
    paragraph("Wisatawan menginap di tepi pantai Ujung Pandaran."),
    paragraph("Motorisnya berbicara dalam Bahasa Banjar kepada penumpang."),
    paragraph("Upacara itu milik warga Suku Dayak di hulu."),
    story(
        summary="Kelotok hias berlomba di sungai Mentaya pada Minggu (1/11/2026), disaksikan warga "
        "dari dua tepian dan tamu dari kabupaten tetangga."
    ),
]
PASSES = [
    story(),
    paragraph("Kelotok berangkat dari Sungai Mentaya; motorisnya berbahasa Banjar."),
    paragraph(
        "Kotim memiliki 17 kecamatan, dan kecamatan Baamang, Seranau, serta Parenggean hadir."
    ),
    paragraph("Anak-anak berenang di sungai, lalu bermain di pantai."),
    paragraph("Ia guru mata pelajaran Bahasa Inggris di Balai Bahasa Kalimantan Tengah."),
    paragraph("Sungai-sungai Kalimantan Tengah bermuara ke Laut Jawa."),
    paragraph("Suku Dayak dan suku Banjar hidup berdampingan; mereka memakai bahasa Indonesia."),
    story(title="Warga Belajar Bahasa Dayak Ngaju di Baamang"),
]
