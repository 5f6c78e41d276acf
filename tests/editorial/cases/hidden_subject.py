"""Headlines that hide whom they are about, and headlines that name it."""

from tests.editorial.cases import story

FAILS = [
    story(title="'Sosok Ini Melatih Tiga Puluh Remaja Menganyam Rotan'"),
    story(title="'Pejabat Ini Naik Sepeda ke Kantor Setiap Jumat'"),
    story(title="'Desa ini Kembali Menanam Padi Lokal'"),
]
PASSES = [
    story(),
    story(title="'Perajin Rotan Cempaga Melatih Tiga Puluh Remaja'"),
    story(title="'Tahun Ini Pria Lansia di Seranau Ikut Senam Pagi'"),
    story(title="'Wanita Tani Seranau Panen Cabai Dua Ton'"),
    story(title="'Desa Ini, Itu, dan Tumbang Gagu: Tiga Kisah Ulin'"),
]
