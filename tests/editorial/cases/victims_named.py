"""Victims of sexual violence who could be recognised, and reports that keep them hidden."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Korban pencabulan itu, perempuan berinisial DA, sudah melapor."),
    paragraph("Tersangka mencabuli Melati Sukma di kamar kos pada September lalu."),
    paragraph("Kasus pemerkosaan terhadap Dewi Anggraini kini ditangani Polres Kotim."),
    paragraph("Dewi Anggraini (24) menjadi korban pelecehan seksual di tempat kerjanya."),
    paragraph("Ibu korban, Siti Maimunah, melaporkan pemerkosaan itu ke Polres Kotim."),
    paragraph("Korban, Dewi Anggraini, didampingi psikolog sejak pemerkosaan itu."),
    paragraph("“Anak berinisial M itu dicabuli tetangganya,” kata seorang warga."),
]
PASSES = [
    story(),
    paragraph("Korban pencabulan itu sudah melapor dan kini didampingi psikolog."),
    paragraph(
        "Kuasa hukum korban, Rahmat Hidayat, mengatakan perkara kekerasan seksual itu segera "
        "disidangkan."
    ),
    paragraph("Polisi menetapkan Joko Prabowo (45) sebagai tersangka pencabulan."),
    paragraph("Undang-Undang Tindak Pidana Kekerasan Seksual melindungi korban Kekerasan Seksual."),
    paragraph("Melati (bukan nama sebenarnya), korban pelecehan seksual, mulai bekerja kembali."),
    paragraph(
        "Kepada korban, Dinas Sosial Kotim menjanjikan pendampingan setelah pemerkosaan itu."
    ),
    paragraph("Korban melaporkan pria berinisial JP (31) atas dugaan pelecehan seksual."),
    paragraph("Perempuan berinisial LS (38) ditahan karena diduga membantu pencabulan itu."),
    paragraph("Tersangka pemerkosaan berinisial JP (31) ditahan di Polres Kotim."),
]
