"""Headlines of another story, and headlines in other forms of the same words."""

from tests.editorial.cases import paragraph, story

FAILS = [
    story(title="Banjir Rendam Pasar Ikan Samuda Semalaman"),
    story(title="Atlet Dayung Seranau Raih Emas Porprov"),
    story(title="Bupati Resmikan Jembatan Gantung Cempaga"),
]
PASSES = [
    story(),
    story(title="Penanaman Mahoni Meneduhkan Setapak Hutan Kota"),
    story(title="Kelompok Tani Merawat Bibit di Baamang"),
    story(title="Kabar Gembira"),
    paragraph(
        "“Jembatan gantung Cempaga selesai,” kata camat saat meresmikannya.",
        title="Camat Resmikan Jembatan Gantung Cempaga",
    ),
]
