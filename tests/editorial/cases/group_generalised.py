"""Peoples judged at once, and peoples told of with respect."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Orang Madura memang selalu begitu."),
    paragraph("Seorang pedagang berkata, “Orang Banjar itu semuanya pelit.”"),
    paragraph("Semua orang Dayak keras kepala, tulis akun itu."),
    paragraph("“Dasar orang Jawa!” teriak seorang penonton."),
    paragraph("Anggapan bahwa orang Bugis selalu kasar itu keliru, kata tokoh warga."),
    paragraph("The Madurese are all liars, a comment says.", lang="en"),
    paragraph("Most Dayak people are violent, he wrote.", lang="en"),
    story(title='"Orang Banjar Memang Pandai Berdagang"'),
]
PASSES = [
    story(),
    paragraph("Warga Dayak dan Madura kembali hidup berdampingan."),
    paragraph("Umat Hindu Kaharingan selalu memulai upacara dengan doa bersama."),
    paragraph("Semua warga Banjar di kampung itu ikut menyiapkan baayun maulid."),
    paragraph("Orang Dayak di hulu Sungai Kalang memelihara babi dan menanam padi ladang."),
    paragraph("Bahasa dasar Dayak Ngaju diajarkan di sekolah dasar sejak 2024."),
    paragraph("All Dayak and Madurese families in the street share a well.", lang="en"),
    paragraph("Hindus are always welcome at the mosque garden, says its keeper.", lang="en"),
    paragraph("Pedagang Tionghoa dan Banjar sama-sama membuka kios sejak subuh."),
]
