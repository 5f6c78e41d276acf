"""Stories that speak of the right of reply, with and without the way to it."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Pengelola pasar belum menanggapi; ia dapat memakai hak jawab kapan saja."),
    paragraph("Tulisan ini dilengkapi hak\njawab dari pengembang perumahan."),
    paragraph("Hak jawab dan [koreksi](/koreksi/) terbuka bagi kontraktor jalan itu."),
]
PASSES = [
    story(),
    paragraph("Pengelola pasar dapat memakai [hak jawab](/hak-jawab/) kapan saja."),
    paragraph("Ia memakai hak jawab; [tanggapannya](../halaman/hak-jawab.md) kami muat."),
    paragraph("Warga berhak menjawab angket pasar itu dengan bebas."),
    paragraph("Hak jawab dilayani di sini.", path="halaman/pedoman.md", category=None),
]
