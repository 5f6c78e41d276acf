"""Sentences on 2001 that blame one people, and those that do not."""

from tests.editorial.cases import paragraph, story

TAGGED = "[damai, '2001']"
FAILS = [
    paragraph("Dalam konflik Sampit, warga Madura diserang oleh massa."),
    paragraph("Orang Dayak kemudian mengusir pendatang dari kota.", tags=TAGGED),
    paragraph("Kelompok Madura memicu kerusuhan itu menurut satu versi.", tags=TAGGED),
]
PASSES = [
    story(),
    paragraph("Dalam konflik Sampit semua pihak kehilangan."),
    paragraph("Warga Madura menitipkan harta kepada tetangga Dayak.", tags=TAGGED),
    paragraph("Orang Dayak memulai upacara damai dengan tampung tawar.", tags=TAGGED),
    paragraph("Warga Dayak mengusir burung pemakan padi dari ladang."),
    paragraph("Pasukan Belanda menyerang Banjar pada abad ke-19, tulis buku itu."),
]
