"""Children in cases who could be recognised, cases told properly, and happy children."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Korban perundungan itu, Rania Putri (14), kini pindah sekolah."),
    paragraph("Seorang siswi berusia 13 tahun menjadi korban kekerasan di SMPN 20 Sampit."),
    paragraph("Tersangka, Dimas Saputra, 16 tahun, ditangkap bersama dua temannya."),
    paragraph("Korban berumur 9 tahun bernama Nur'aini dibawa ke puskesmas."),
    paragraph(
        "“Korban penganiayaan itu anak saya, Rafi Ramadhan (12),” kata ayahnya kepada wartawan."
    ),
    paragraph(
        "Ibu korban, Siti Maimunah, melaporkan pelecehan terhadap anaknya yang berusia 8 tahun."
    ),
    paragraph("Saksi dalam perkara itu, anak 11 tahun warga Desa Luwuk Ranggan, sudah didengar."),
    paragraph("Pelaku tawuran berinisial AR (15) dipulangkan kepada orang tuanya."),
    paragraph("Korban kecelakaan itu, Bagas Pratama (17), dirawat di RSUD dr. Murjani."),
    story(summary='"Rania Putri (14), korban perundungan, kembali bersekolah di Sampit."'),
]
PASSES = [
    story(),
    paragraph(
        "Korban, seorang anak berusia 14 tahun, kini didampingi psikolog. Kapolres Kotim AKBP "
        "Resky Maulana mengatakan perkara itu ditangani Unit Perlindungan Perempuan dan Anak."
    ),
    paragraph(
        "Tersangka Joko Prabowo (45) terancam hukuman 15 tahun penjara karena penganiayaan itu."
    ),
    paragraph("Pelaku pencurian itu divonis 7 tahun oleh hakim Siti Rahma di Pengadilan Sampit."),
    paragraph("Nadia Safitri (15), siswi SMPN 1 Sampit, menjuarai lomba pidato antiperundungan."),
    paragraph("Alya Putri (12) meraih medali emas renang gaya bebas di Palangka Raya."),
    paragraph(
        "Polres Kotim memberi penyuluhan tentang perundungan di SMPN 2 Sampit. Siswa berusia 13 "
        "tahun ke atas belajar cara menolak kekerasan."
    ),
    paragraph("Bagas Pratama (16), pelaku usaha keripik kelakai, memulai dengan satu wajan."),
    paragraph("Pelaku wisata Ahmad Fauzi mengelola perahu berusia 15 tahun di Ujung Pandaran."),
    paragraph("Bunga (14), bukan nama sebenarnya, menjadi korban perundungan di sekolahnya."),
    paragraph("Korban pencurian, Rahmat (52), sudah berjualan ikan selama 15 tahun."),
    paragraph("Sesuai Pasal 80 ayat (1), pelaku kekerasan terhadap anak dapat dipidana."),
    paragraph(
        "Kecelakaan di Jalan Jenderal Sudirman itu melukai pelajar berusia 16 tahun, dan "
        "korban lain seorang pengemudi berusia 40 tahun."
    ),
]
