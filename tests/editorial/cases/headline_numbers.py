"""Numbers in headlines that the body has, in whatever form, and has not."""

from tests.editorial.cases import paragraph, story

FAILS = [
    story(title="Warga Baamang Tanam Dua Ribu Mahoni di Hutan Kota"),
    story(title="Warga Baamang Tanam 5.000 Mahoni di Hutan Kota"),
    story(title="Hutan Kota Baamang Dibuka Sejak 1997"),
    paragraph("Festival digelar pada 12 Maret 2024.", title="Festival Budaya 15 Maret 2024"),
    paragraph("Juara kedua diraih Seranau.", title="Seranau Juara 3 Lomba Dayung"),
]
PASSES = [
    story(),
    story(title="Warga Baamang Tanam 1.000 Mahoni di Hutan Kota"),
    story(title="Jalan Setapak 2 Kilometer di Hutan Kota Ditanami"),
    paragraph("Peserta lomba 7.013 orang.", title="Tujuh Ribu Orang Ikut Lomba di Sampit"),
    paragraph("Penduduknya 448.180 jiwa.", title="Penduduk Kotim Hampir 450 Ribu Jiwa"),
    paragraph("Anggarannya Rp1.500.000.000.", title="Dermaga Dibangun dengan Rp1,5 Miliar"),
    paragraph("Hari jadi ke-72 dirayakan di tiga kecamatan.", title="HUT ke-72 di 3 Kecamatan"),
    paragraph("Seranau menjadi juara II.", title="Seranau Juara 2 Lomba Dayung"),
    paragraph("- Baamang\n- Seranau\n- Samuda\n- Cempaga", title="4 Kecamatan Menanam Bakau"),
    paragraph("Tanki B50 diuji.", title="Solar B50 dan Vaksin Covid-19 di Sampit"),
]
