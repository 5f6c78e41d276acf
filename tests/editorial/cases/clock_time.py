"""Times with a colon or without a zone, and spans, scores and verses."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Lomba dimulai pukul 19:00 WIB di dermaga."),
    paragraph("Penonton datang sejak 06:30 WIB."),
    paragraph("Lomba dimulai pukul 19.00 di dermaga."),
    paragraph("Warga berkumpul jam 7 pagi di tepi sungai."),
    paragraph("Acara ditutup jam 21.30 dengan doa bersama."),
]
PASSES = [
    story(),
    paragraph("Lomba dimulai pukul 19.00 WIB di dermaga."),
    paragraph("Museum buka pukul 08.00-15.00 WIB, dan loketnya tutup pukul 14.30 WIB."),
    paragraph("Pendaftaran dibuka antara pukul 07.00 dan 09.00 WIB."),
    paragraph("Perjalanan 2 jam 5 menit, dan kelotok disewa selama 3 jam."),
    paragraph("Skornya 3:1, ayat yang dibaca QS 2:183, dan campurannya 1:10."),
    paragraph("Menurut panitia, “Datang jam 7 pagi, ya.”"),
]
