"""Headlines that lure, and headlines that tell."""

from tests.editorial.cases import story

FAILS = [
    story(title="'Inilah Lima Warung Juhu Singkah di Baamang'"),
    story(title="'Ternyata Begini Cara Warga Samuda Membuat Perahu'"),
    story(title="'Naik Kelotok Sore Hari, Dijamin Ketagihan'"),
    story(title="'Pantai Ujung Pandaran: Yuk, Intip Pesonanya'"),
    story(title="'Wajib Tahu Sebelum ke Museum Kayu Sampit'"),
]
PASSES = [
    story(),
    story(title="'Lima Warung Juhu Singkah di Baamang dan Jam Bukanya'"),
    story(title="'Hak Pilih Warga Binaan Dijamin Undang-Undang'"),
    story(title="'Pesan Buaya di Grup Warga Ternyata Foto Lama'"),
    story(title="'Pengamat Simak Arus Sungai Mentaya Sejak 2019'"),
    story(title="'Sampit Auto Show Digelar di Stadion 29 November'"),
]
