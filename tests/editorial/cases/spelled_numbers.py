"""Small counts in figures, and figures that belong there."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Lomba itu diikuti 20 kelotok dari hulu."),
    paragraph("Panitia menyiapkan 3 perahu untuk penonton."),
    paragraph("Sekitar 100 orang menunggu di dermaga."),
]
PASSES = [
    story(),
    paragraph("Lomba itu diikuti dua puluh kelotok dari hulu."),
    paragraph("Jalan itu bertumpu pada 172 tiang dan dilalui 2.000 orang."),
    paragraph("Pesertanya 20 siswa SD, 15 siswa SMP, dan 9 guru."),
    paragraph("Perjalanan 30 menit menempuh 12 km ke Stadion 29 November."),
    paragraph("- 5 perahu karet"),
    paragraph("Timnya menang 3-1 atas tim kelas 5 siswa SDN 2 Baamang."),
]
