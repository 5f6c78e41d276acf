"""Sentences and paragraphs too long, and those that only look so."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph(
        "Museum Kayu yang berada di Jalan S. Parman dan pernah beberapa kali diperbaiki itu "
        "menyimpan mesin gergaji tua, lokomotif, foto pasar, dan benda lain yang dikumpulkan sejak "
        "lama dari warga, perusahaan, serta bekas pekerja kilang kayu."
    ),
    paragraph(
        "Lomba dimulai pagi. Penonton datang dari hulu. Anak-anak duduk di depan. Panitia "
        "membagikan air. Juara diumumkan sore."
    ),
    paragraph(
        "- Panitia menyiapkan pelampung, peluit, tali, dan perahu pengawas untuk semua peserta "
        "yang mendaftar sejak pagi, termasuk peserta cadangan yang baru datang dari hulu sungai "
        "pada malam sebelumnya dengan kelotok sewaan milik koperasi."
    ),
]
PASSES = [
    story(),
    paragraph("Museum Kayu menyimpan mesin gergaji tua. Pengunjung boleh melihatnya dari dekat."),
    paragraph(
        "Ketua panitia berkata, “Kami ingin anak-anak mengenal sungai sejak kecil, berani "
        "bertanya, tahu kapan harus memakai pelampung, dan pulang membawa cerita yang dapat "
        "mereka bagikan kepada teman, kakak, ayah, dan ibu mereka di rumah.”"
    ),
    paragraph(
        "Menurut H. M. Yusuf, S.Sos., jalan itu sepanjang 2 km. Rombongan berangkat pukul 07.00 "
        "WIB dari Jl. S. Parman No. 5. Mereka tiba sore."
    ),
]
