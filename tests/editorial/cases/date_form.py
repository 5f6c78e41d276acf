"""Dates in other forms, and figures that are no dates."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Pelatihan digelar Minggu (04/11/2018) di aula."),
    paragraph("Pelatihan digelar Minggu (4/11/18) di aula."),
    paragraph("Museum dibuka pada 18 Nopember 2018 oleh bupati."),
    paragraph("Upacara 17 agustus berlangsung khidmat."),
    paragraph("Berkasnya bertanggal 18-11-2018."),
    paragraph("Lomba dimulai Sabtu pagi (7/11) di dermaga."),
    paragraph("Museum itu diresmikan pada 06 Oktober 2004."),
]
PASSES = [
    story(),
    paragraph("Pelatihan digelar Minggu (4/11/2018) dan ditutup pada 18 November 2018."),
    paragraph("Surat Keputusan Nomor 12/11/2018 mengatur jam buka museum."),
    paragraph("Lomba di Stadion 29 November. Penontonnya 5 desa, 10 Maret menjadi puncaknya."),
    paragraph("Ia lahir di Samuda pada 5 Mei 1945; rapornya 9/10."),
    paragraph("Nomor telepon kantornya 0531-21-2018, dan kodenya 62.02.2018."),
    paragraph("Spanduk lama bertuliskan “Pekan Budaya 04/11/18”."),
]
