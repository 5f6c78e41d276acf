"""Names of the region written otherwise, and names that resemble them."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Bus ke Palangkaraya berangkat dari Kota Waringin Timur pukul 08.00 WIB."),
    paragraph("Wisatawan datang ke Pantai Ujung Pandaraan pada hari libur."),
    paragraph("Lomba digelar di kota sampit dan sekitarnya."),
    story(title="Bus Sampit-Palangkaraya Kembali Beroperasi"),
]
PASSES = [
    story(),
    paragraph("Bus ke Palangka Raya berangkat dari Kotawaringin Timur pukul 08.00 WIB."),
    paragraph("Berita itu dikutip dari [kotasampit](https://sampit.example/kotim) dan #sampit."),
    paragraph("Surat dikirim ke redaksi@sampit.example dan laman kotim.go.id."),
    paragraph("Kecamatan Kota Besi berbatasan dengan Kecamatan Mentawa Baru Ketapang."),
]
