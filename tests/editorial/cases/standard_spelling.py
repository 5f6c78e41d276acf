"""Words that KBBI spells otherwise, and names and quotes that keep theirs."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Resiko kebakaran lahan ditekan lewat praktek kerjasama warga."),
    paragraph("Puluhan atlit dayung mengantri di apotik untuk pemeriksaan kesehatan."),
    paragraph("Menurut Dinas Kesehatan Kotim, obyek-obyek itu sudah diperiksa."),
    paragraph("Kegiatan itu menarik nara sumber dari tiga kabupaten, terimakasih kepada panitia."),
    story(
        summary="Warga Baamang menanam seribu bibit mahoni agar resiko kebakaran gambut berkurang "
        "dan jalan setapak hutan kota menjadi teduh."
    ),
    story(title="Resiko Karhutla Turun, Warga Baamang Tetap Siaga"),
    paragraph("Lomba digelar sesudah sholat Jumat di halaman sekolah."),
]
PASSES = [
    story(),
    paragraph("Risiko kebakaran lahan ditekan lewat praktik kerja sama warga."),
    paragraph("Puluhan atlet dayung mengantre di apotek untuk pemeriksaan kesehatan."),
    paragraph("Toko Apotik Sehat dan klub Handal Jaya menyumbang hadiah lomba."),
    paragraph(
        "Ketua panitia berkata, “Resikonya kecil, tetapi kami tetap siaga dengan ijin dinas.”"
    ),
    paragraph("Foto lamanya disimpan di [laman lama](https://foto.example/resiko)."),
    paragraph("Alamat panitia ialah ijin@kotim.example, dan berkasnya bernama `resiko.pdf`."),
    paragraph("Pertanggungjawaban dana dibacakan, begitu pula pemberitahuan jadwal berikutnya."),
]
