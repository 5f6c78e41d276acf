"""Pages on 2001 that wound again, and pages that keep their dignity."""

from tests.editorial.cases import paragraph, story

TAGGED = "[damai, '2001']"
FAILS = [
    paragraph("Tragedi Sampit pada 2001 dikenang karena pembantaian di jalan-jalan kota."),
    paragraph("Peristiwa berdarah itu masih diingat warga.", tags=TAGGED),
    paragraph("Panglima Burung turun dari gunung dan menerbangkan mandau.", tags=TAGGED),
    paragraph("Legenda Panglima Burung beredar luas pada masa itu.", tags=TAGGED),
    paragraph("The conflict of 2001 was a massacre, he wrote.", lang="en"),
    story(tags=TAGGED, summary='"Kisah orang-orang yang dibantai dalam konflik itu."'),
]
PASSES = [
    story(),
    story(tags=TAGGED),
    paragraph("The conflict of 2001 brought grief to every side.", lang="en"),
    paragraph("Pada 2001 konflik antarwarga menyisakan duka bagi semua pihak."),
    paragraph("Dinas Kesehatan mencatat kasus demam berdarah menurun.", tags=TAGGED),
    paragraph("Penyanyi berdarah Dayak-Madura itu bernyanyi untuk perdamaian.", tags=TAGGED),
    paragraph("Sepenggal kisah dari masa pengungsian dibacakan di tugu itu.", tags=TAGGED),
    paragraph("Penulis membacakan penggalan novelnya di penggal Jalan Ahmad Yani.", tags=TAGGED),
    paragraph("Peringatan peristiwa berdarah di Surabaya dihadiri veteran dari Sampit."),
]
