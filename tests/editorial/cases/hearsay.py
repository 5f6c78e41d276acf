"""Hearsay without a source, and stories told by somebody."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Konon kayu pertama rumah itu hanyut dari hulu Sungai Kalang."),
    paragraph("Rumornya, pasar itu akan dipindahkan ke Baamang tahun depan."),
    paragraph("Kabarnya, jembatan itu ditutup selama dua pekan."),
    paragraph("Dermaga itu digadang-gadang menjadi pusat perahu wisata."),
    paragraph("Warung itu, katanya, sudah berdiri sejak 1970."),
    story(
        summary="Konon hutan kota Sampit pernah menjadi tempat singgah pedagang rotan dari hulu."
    ),
]
PASSES = [
    story(),
    paragraph("Menurut tetua Desa Tumbang Gagu, konon kayu pertamanya hanyut dari hulu."),
    paragraph("“Kami menanam sejak pagi,” katanya sambil mencuci tangan."),
    paragraph("Kata pengurus museum, lonceng itu konon dibawa kapal dari Surabaya."),
    paragraph("“Konon di sini ada harta. Katanya dikubur,” ujar Rusmini sambil tertawa."),
    paragraph("Perpustakaan menyimpan kata-katanya dalam buku kecil bersampul merah."),
    paragraph("Cerita itu konon berasal dari Samuda, seperti dikutip dari Radar Sampit."),
]
