"""Headlines that shout first, and headlines that only hold such a word."""

from tests.editorial.cases import story

FAILS = [
    story(title="'Heboh, Kelas Dayung Gratis di Dermaga Habaring Hurung'"),
    story(title="'VIRAL! Perahu Hias Samuda Juara Kalteng'"),
    story(title="'Wow, Dermaga Baru Baamang Dibuka Sabtu'"),
    story(title="'Bikin Haru, Guru Seranau Pensiun Setelah 40 Tahun'"),
    story(title="'Gawat, Air Sungai Cempaga Surut'"),
]
PASSES = [
    story(),
    story(title="'Ruang Gawat Darurat RSUD Murjani Bertambah Delapan Ranjang'"),
    story(title="'Gawat Darurat Dilayani 24 Jam di RSUD Murjani'"),
    story(title="'Pesan Buaya Viral di Grup Warga Ternyata Foto Lama'"),
    story(title="'Polisi Luruskan Kabar yang Menggegerkan Warga Samuda'"),
    story(title="'“Heboh” Jadi Judul Album Baru Grup Musik Sampit'"),
]
