"""Suicides told too closely or without help, and own goals."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Ia ditemukan gantung diri di kamarnya, kata seorang tetangga."),
    paragraph("Remaja itu bunuh diri dengan meminum cairan pembersih yang dibeli di warung."),
    paragraph("Sebelum mengakhiri hidupnya, ia meninggalkan surat terakhir untuk ibunya."),
    paragraph("Warga menggagalkan bunuh diri seorang pemuda yang hendak melompat dari jembatan."),
    paragraph("Dinas Kesehatan mencatat tiga kasus bunuh diri sepanjang 2025."),
    story(title='"Pedagang Ditemukan Gantung Diri di Baamang"'),
]
PASSES = [
    story(),
    paragraph(
        "Dinas Kesehatan melatih guru mengenali tanda-tanda risiko bunuh diri. Pertolongan "
        "tersedia di puskesmas dan melalui layanan 119."
    ),
    paragraph("Gol bunuh diri pada menit ke-80 membuat Persesam menang tipis 2-1."),
    paragraph("Keluarga memilih berduka dengan tenang dan meminta warga menghormatinya."),
    paragraph(
        "Dalam pelatihan itu wartawan diminta tidak menyebutkan cara bunuh diri, apalagi memuat "
        "surat wasiat. Psikolog menjadi pembicaranya."
    ),
    paragraph("Petani menggantungkan diri pada harga karet dunia, kata ketua koperasi."),
]
