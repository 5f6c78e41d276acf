"""Headlines with marks that shout or hold back, and calm ones."""

from tests.editorial.cases import story

FAILS = [
    story(title="'Pasar Ikan Mentaya Buka Sampai Malam!!'"),
    story(title="'Jalan Baamang Ditutup?!'"),
    story(title="'Yang Terjadi di Dermaga Sampit Kemarin...'"),
    story(title="'Rahasia Warung Juhu Singkah Itu…'"),
    story(title="'Selamat Datang, Atlet Porprov!'"),
]
PASSES = [
    story(),
    story(title="'Di Mana Warga Baamang Membuang Baterai Bekas?'"),
    story(title="'Dari Kartini ... ke Sudirman: Rute Bus Sekolah Baru'"),
    story(title="'Grup Teater Sampit Pentaskan “Awas, Buaya!!” di Taman Kota'"),
    story(title="'Panen Padi Lempuyang Naik 12,5 Persen'"),
]
