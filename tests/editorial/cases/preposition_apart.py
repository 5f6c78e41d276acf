"""Prepositions joined to a place, and the verbs and nouns that look like it."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Panggung berdiri diatas air, didepan Dermaga Habaring Hurung."),
    paragraph("Warga menunggu disekitar pelabuhan sampai kapal datang kesini."),
    paragraph("Dimana pun lombanya, mereka selalu datang paling pagi."),
    paragraph("Kelompok pendayung itu akan berlatih keluar negeri pada 2027."),
    paragraph("Rombongan berangkat kesampit dengan bus malam."),
    story(title="Panggung Diatas Air untuk Festival Mentaya"),
]
PASSES = [
    story(),
    paragraph("Panggung berdiri di atas air, di depan Dermaga Habaring Hurung."),
    paragraph("Jalan itu dibawahi langsung oleh dinas, lalu dikedepankan dalam rencana kerja."),
    paragraph("Penumpang keluar dari kapal dan kedua anaknya menyusul kemari."),
    paragraph("Menurut panitia, poster lama bertuliskan “Dilarang berenang diatas pukul lima”."),
    paragraph(
        "Bibit ditempatkan di tepi jalan, sedangkan pupuk disekolahkan lewat pelatihan petani."
    ),
    paragraph("Alamat surelnya tertera di [situs sekolah](https://sekolah.example/disini)."),
]
