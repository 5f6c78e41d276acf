"""Sentences that begin with a conjunction, and words that look like one."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Hujan turun sejak subuh. Tetapi lomba tetap berjalan."),
    paragraph("Panitia menambah kursi. Dan penonton tetap berdiri."),
    paragraph("Sehingga jalan ditutup sampai sore."),
]
PASSES = [
    story(),
    paragraph("Hujan turun sejak subuh. Namun, lomba tetap berjalan."),
    paragraph("Danau itu tenang. Tapian Sungai Mentaya ramai. Danrem hadir."),
    paragraph("Pelatih berkata, “Dan kami akan datang lagi.”"),
    paragraph("Lomba ramai, sehingga jalan ditutup, dan penonton berdiri."),
]
