"""Quotations that nobody speaks, and those that only look so."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Dermaga mulai ramai sejak subuh. “Air pasang datang lebih awal tahun ini.”"),
    paragraph('Penumpang memilih menunggu. "Kami lebih baik terlambat daripada basah kuyup."'),
    paragraph("“Jalan ini sudah lama kami tunggu, Pak!” Truk pengangkut pasir berlalu lagi."),
    paragraph(
        "Pasar subuh tetap buka.\n\n> Ikan jelawat sedang mahal, tetapi pembeli tetap datang."
    ),
]
PASSES = [
    story(),
    paragraph("“Air pasang datang lebih awal tahun ini,” kata Rahmat, motoris kelotok."),
    paragraph("Pak Rahmat sudah lama menunggu. “Air pasang datang lebih awal tahun ini.”"),
    paragraph(
        "Rahmat mengatakan ombaknya tenang.\n\n“Kami berangkat setelah subuh dan pulang siang.”"
    ),
    paragraph("Ia tertawa kecil. “Saya tidak menyangka bisa sampai ke sini.”"),
    paragraph("Festival tahun ini bertema “Merawat sungai, menjaga kampung bersama-sama.”"),
    paragraph("Di gapura tertulis “Selamat datang di kampung nelayan kami.”"),
    paragraph("Acara ditutup dengan lagu “Betapa Indah Sungai Mentaya Kita.”"),
    paragraph("Moto daerah itu, “Habaring Hurung”, berarti gotong royong."),
    paragraph(
        "Warga menyanyikan pantun.\n\n> Pergi ke pasar membeli kain\n> pulangnya lewat dermaga"
    ),
    paragraph("> Hutan ini titipan anak cucu kita.\n>\n> — Rahmat, ketua kelompok tani"),
    paragraph("Kata “jelawat” tertera di papan nama dermaga."),
]
