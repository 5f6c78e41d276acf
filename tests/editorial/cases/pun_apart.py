"""The particle apart, the twelve words joined, and words that end in -pun."""

from tests.editorial.cases import paragraph, story

FAILS = [
    paragraph("Siapapun boleh ikut, asal membawa dayung sendiri."),
    paragraph("Lomba tetap berjalan meski pun hujan turun sejak subuh."),
    paragraph("Dimanapun berlatih, mereka memakai pelampung."),
    paragraph("Itupun setelah panitia menunggu dua jam."),
]
PASSES = [
    story(),
    paragraph("Siapa pun boleh ikut, meskipun belum pernah mendayung."),
    paragraph("Bagaimanapun hasilnya, ataupun siapa pemenangnya, mereka pulang bersama."),
    paragraph("Warga menghimpun dana untuk rumpun bambu dan memohon ampun atas keterlambatan."),
    paragraph("Sekali pun ia tidak absen; sehari pun tidak."),
    paragraph("Pelatih berkata, “Apapun hasilnya, kalian hebat.”"),
]
