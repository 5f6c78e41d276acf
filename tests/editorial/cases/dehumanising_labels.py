"""Labels that demean, and animals, prayers and history that do not."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Persaingan antara pedagang pribumi dan nonpribumi makin ketat."),
    paragraph("“Dasar kafir!” teriak orang itu dari seberang jalan."),
    paragraph("Akun itu menulis bahwa orang Dayak itu seperti binatang."),
    paragraph("“Dasar monyet,” kata pengendara itu kepada petugas parkir."),
    paragraph("Warga Cina di Sampit merayakan tahun baru Imlek di kelenteng."),
]
PASSES = [
    story(),
    paragraph("Pedagang Tionghoa dan Banjar sama-sama membuka kios sejak subuh."),
    paragraph("Orang Dayak babi hutannya diburu dengan tombak, sedangkan warga Jawa menanam padi."),
    paragraph("Penceramah mengisahkan hijrah Nabi dari kejaran kaum kafir Quraisy."),
    paragraph(
        "Instruksi presiden pada 1998 menghentikan pemakaian istilah pribumi dan nonpribumi."
    ),
    paragraph("Bruynzeel mempekerjakan ribuan buruh pribumi pada masa kolonial."),
    paragraph("Warga Tionghoa menyambut tahun Babi dengan barongsai di Jalan Iskandar."),
    paragraph("Kapal itu berlayar dari Laut Cina Selatan menuju Sampit."),
]
