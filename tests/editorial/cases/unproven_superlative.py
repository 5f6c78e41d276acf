"""Superlatives with and without somebody who says so."""

from tests.editorial.cases import paragraph, story

FAILS = [
    story(title="Museum Kayu Tertua di Kalimantan Ada di Sampit"),
    story(
        summary="Museum Kayu Sampit disebut warga satu-satunya di Kalimantan dan kini menerima "
        "rombongan sekolah dari tujuh belas kecamatan."
    ),
    paragraph("Patung jelawat itu menjadi patung ikan terbesar di Kalimantan Tengah."),
    paragraph("UMSA adalah universitas pertama di Kotim dan kini memiliki enam fakultas."),
    paragraph("Di Baamang terdapat pasar ikan paling lengkap, dengan tiga puluh lapak."),
]
PASSES = [
    story(),
    paragraph("Menurut Disbudpar Kotim pada 2024, museum itu yang tertua di Kalimantan Tengah."),
    paragraph("Kalteng Pos pada 2021 menempatkan kebunnya sebagai yang terluas di Kalteng."),
    paragraph("Sensus 2020 mencatat Baamang sebagai kecamatan dengan penduduk terbesar kedua."),
    paragraph("Tantangan terbesar petani ialah air asin yang naik pada musim kemarau."),
    paragraph("Hari pertama sekolah dibuka dengan upacara; juara pertama menerima piala."),
    paragraph("Panitia memberi pelayanan terbaik, dan waktu terbaik untuk datang ialah pagi."),
    paragraph("Spanduk di gerbang bertuliskan “Pasar terbesar di Kalimantan” sejak pagi."),
    paragraph(
        "Menurut BPS Kotim, pasar itu terbesar di kabupaten dengan 412 kios.",
        title="Pasar Terbesar Kotim Punya 412 Kios",
    ),
]
