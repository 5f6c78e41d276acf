"""Sentences that begin with a figure, and figures elsewhere."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("25 kelotok berlomba di Sungai Mentaya."),
    paragraph("Lomba dimulai pagi. 300 penonton berdiri di tepi sungai."),
    paragraph("**12 Agustus** menjadi hari yang ditunggu."),
    story("Sampit (Kabar Baik Sampit) - 25 kelotok berlomba di Sungai Mentaya.\n"),
]
PASSES = [
    story(),
    paragraph("Sebanyak 25 kelotok berlomba di Sungai Mentaya."),
    paragraph("Acara dimulai pukul 19.00 WIB di Jl. S. Parman No. 5 Sampit."),
    paragraph("1. Pendaftaran di dermaga.\n2. Pengambilan nomor."),
    paragraph("## 5 tempat berteduh"),
    paragraph("Tarifnya Rp. 5.000 pada 2018. Tahun 2019 naik."),
]
