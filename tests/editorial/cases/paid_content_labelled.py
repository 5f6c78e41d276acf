"""Paid content with and without its label, and sponsors that are news."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Tulisan ini adalah kerja sama berbayar dengan Perumahan Griya Mentaya."),
    paragraph("Artikel ini disponsori oleh Toko Emas Sinar Sampit."),
    paragraph("Cicilan rumah dimulai dari satu juta rupiah sebulan. (adv)"),
    story(tags="[perumahan, advertorial]"),
    paragraph("Liputan ini merupakan advertorial Dinas Pariwisata."),
    paragraph("Redaksi belajar menulis advertorial yang jujur bersama pelaku usaha kecil."),
]
PASSES = [
    story(),
    paragraph("Turnamen voli antardesa itu disponsori Bank Kalteng dan diikuti 16 tim."),
    paragraph("Panitia masih mencari sponsor untuk perahu hias bulan depan."),
    paragraph("Pemkab dan BPS menandatangani kerja sama pertukaran data kependudukan."),
    paragraph("Warga meminta papan iklan rokok di dekat sekolah diturunkan."),
    paragraph("Tulisan ini adalah iklan Griya Mentaya.", title='"Iklan: Rumah Baru di Baamang"'),
    paragraph("Tulisan ini disponsori Griya Mentaya.", category="Advertorial"),
    paragraph("Tulisan ini adalah iklan.", title='"Rumah Baru di Baamang (Advertorial)"'),
    paragraph("Isi berbayar wajib berlabel Advertorial.", path="halaman/pedoman.md", category=None),
]
