"""Small words with capitals in headlines, and those that begin something."""

from tests.editorial.cases import story

FAILS = [
    story(title="Wisata Di Sampit Untuk Akhir Pekan"),
    story(title="Warga Baamang Tanam Mahoni Dan Bakau"),
]
PASSES = [
    story(),
    story(title="Wisata di Sampit untuk Akhir Pekan"),
    story(title='"Kotawaringin Timur: Dari Hulu sampai Ujung Pandaran"'),
    story(title='"Hari Jadi Ke-73 Kotim Dirayakan di Taman Kota"'),
    story(title="'Lagu “Untuk Mentaya Dan Kita” Dinyanyikan Pelajar'"),
    story(title="Yang Muda yang Mendayung"),
]
