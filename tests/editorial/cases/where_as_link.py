"""`di mana` as a link, and `di mana` as the question that it is."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Baamang adalah kawasan di mana bandara dan terminal berada."),
    paragraph("Ada masa di mana kayu menjadi tumpuan ekonomi kota ini."),
    paragraph("Kelompok itu memakai sistem bagi hasil, di mana setiap anggota mendapat bagian."),
    paragraph("Panitia menerima 40 karya, yang mana setengahnya kiriman pelajar."),
]
PASSES = [
    story(),
    paragraph("Baamang adalah kawasan tempat bandara dan terminal berada."),
    paragraph("Siapa pembuatnya, dan di mana dikerjakan?"),
    paragraph(
        "Sebelum memesan, tanyakan siapa motorisnya, di mana titik berangkatnya, dan tarifnya."
    ),
    paragraph("Pembaca sering bertanya tentang kota, di mana letaknya dan cara ke sana."),
    paragraph("Halaman itu menjelaskan di mana Sampit, lengkap dengan petanya."),
    paragraph("Pengunjung boleh duduk di mana saja selama tidak menutup jalan."),
]
