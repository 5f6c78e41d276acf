"""Standing pages with a dateline, and without."""

from tests.editorial.cases import story

FAILS = [
    story("Sampit (Kabar Baik Sampit) - Sampit adalah ibu kota.\n", "halaman/sampit.md"),
    story("SAMPIT (Kabar Baik Sampit) – Kota ini di tepi Mentaya.\n", "halaman/wisata-sampit.md"),
]
PASSES = [
    story(),
    story("Sampit adalah ibu kota Kabupaten Kotawaringin Timur.\n", "halaman/sampit.md"),
    story("Sampit (dahulu ditulis Sampiet) ada di tepi Mentaya.\n", "halaman/sampit.md"),
]
