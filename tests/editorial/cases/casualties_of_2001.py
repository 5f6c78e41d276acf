"""Numbers of 2001 without a source, pages without a way on, and those that have both."""

from tests.editorial.cases import paragraph, story

TAGGED = "[damai, '2001']"
ONWARD = "Baca juga [Sampit sekarang](/sampit-sekarang/)."
TODAY = "Read [Sampit today](/en/sampit-today/)."
FAILS = [
    paragraph(f"Dalam konflik Sampit, 500 orang tewas. {ONWARD}"),
    paragraph(f"Ribuan warga terpaksa mengungsi pada Februari itu. {ONWARD}", tags=TAGGED),
    paragraph("Konflik Sampit menyisakan duka bagi semua pihak."),
    paragraph(f"In the conflict of 2001 hundreds of people died. {TODAY}", lang="en"),
    story(tags=TAGGED),
]
PASSES = [
    story(),
    paragraph(
        f"Ratusan orang wafat dalam konflik Sampit, dengan angka berbeda antarsumber. {ONWARD}"
    ),
    paragraph(f"Menurut Komnas HAM, 500 orang tewas dalam konflik Sampit. {ONWARD}"),
    paragraph(
        f"In the conflict of 2001 hundreds of people died; figures differ. {TODAY}", lang="en"
    ),
    paragraph("Tugu itu dibangun setelah peristiwa 2001.", tags=TAGGED, slug="sampit-sekarang"),
    paragraph("Perusahaan itu berdiri pada 2001 dan kini mempekerjakan 500 orang."),
    paragraph("Tujuh orang meninggal dalam kecelakaan kapal di muara pada 2024."),
]
