"""Numbers that belong to private people, and the many numbers of a newspaper that do not."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Pengemudinya, pemilik nomor 0812-3456-7890, dirawat di RSUD dr. Murjani."),
    paragraph("Penerima bantuan itu ber-NIK 6202011203850004 dan tinggal di Baamang."),
    paragraph("Warga diminta mengirim uang ke rekening 1234 5678 9012 3456."),
    paragraph("Mobil bernomor polisi KH 1234 LM itu menabrak pembatas jalan."),
    paragraph("“Hubungi saya di +62 813 4567 8901,” kata pedagang itu."),
    paragraph("Pesan lewat [pengrajin](https://wa.me/6281345678901) itu sebelum Jumat."),
    paragraph("Layanan pengaduan PDAM dibuka di nomor 0811 5200 123."),
    story(
        sources="[{name: 'Wawancara Rahmat, 081345678901', url: https://radar.example/a, "
        "accessed: 2026-11-01}]"
    ),
]
PASSES = [
    story(),
    paragraph("Sebuah minibus putih menabrak pembatas jalan; pengemudinya dirawat."),
    paragraph("Anggarannya Rp14.800.000.000 atau 14,8 miliar rupiah menurut Bappeda."),
    paragraph("Kabupaten ini dihuni 448.180 jiwa dan luasnya 16.796 kilometer persegi."),
    paragraph("Baca [berita ANTARA](https://kalteng.example/berita/6281345678901/kotim)."),
    paragraph("Telepon kantor kecamatan itu (0531) 21234."),
    paragraph("Persesam menang 3-1 pada menit 81, 85, dan 90 di Stadion 29 November."),
    paragraph("Bundaran itu terletak di Km 3,2 dekat RT 05 RW 02 dan SMA 1 Sampit."),
    paragraph("Film 1080p itu diputar pada 08.00 sampai 08.45 WIB, 12 Agustus 2026."),
    paragraph("Hubungi redaksi di 0813 4567 8901.", path="halaman/kontak.md", category=None),
]
