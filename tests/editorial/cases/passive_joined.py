"""A prefix written apart, and places, events and nouns that may follow `di`."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Acara di gelar di panggung Taman Kota, lalu di tutup dengan doa bersama."),
    paragraph("Jembatan itu di resmikan pada 2015 dan di rawat warga sampai hari ini."),
    paragraph("Beras di bagikan kepada keluarga yang rumahnya terendam."),
    paragraph("Di buka untuk umum, museum itu ramai pada akhir pekan."),
    paragraph("Kelotok hias di selamatkan warga ketika arus menguat."),
    story(title="Dermaga Baru Di Resmikan di Seranau"),
]
PASSES = [
    story(),
    paragraph("Acara digelar di panggung Taman Kota, lalu ditutup dengan doa bersama."),
    paragraph("Warga berkumpul di buka puasa bersama yang diadakan pengurus masjid."),
    paragraph("Pasien itu dirawat di rawat inap puskesmas, kemudian pulang."),
    paragraph(
        "Aturannya tertulis di undang-undang, sedangkan uangnya disimpan di simpan pinjam desa."
    ),
    paragraph("Anak-anak bermain di gerakan pramuka dan tampil di pertunjukan malam."),
    paragraph("Ikan ditangkap di tanjakan sungai, di belokan kedua, lalu dijual di ikan segar."),
    story(title="Tari Manasai Tampil di Gelar Budaya Kotim"),
]
