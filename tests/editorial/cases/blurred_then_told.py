"""Hidden faces that the words uncover, and those that stay hidden."""

from tests.editorial.cases import paragraph, story

HIDDEN = '"Seorang anak (wajah disamarkan) bersama pendampingnya di Sampit."'
FAILS = [
    story(image_caption='"Siswi SMPN 20 Sampit, wajah disamarkan, bersama pendampingnya."'),
    paragraph("Anak itu bersekolah di SD Negeri 4 sejak Juli.", image_caption=HIDDEN),
    paragraph("Ayahnya, Rahmat Hidayat, bekerja di pelabuhan.", image_caption=HIDDEN),
]
PASSES = [
    story(),
    story(image_caption=HIDDEN),
    paragraph("Anak itu bersekolah di salah satu SMP di Baamang.", image_caption=HIDDEN),
    paragraph("Ayahnya bekerja di pelabuhan.", image_caption=HIDDEN),
    paragraph("Siswa SMPN 1 Sampit menanam mahoni bersama guru mereka."),
    story(image_alt='"Kabut menyamarkan wajah kota pada pagi hari"'),
]
