"""Copies, copies with another place in them, and stories that only share a subject."""

from plugins.editorial.archive import Archive, Traits
from plugins.editorial.traits import traits_of
from tests.editorial.cases import story

FESTIVAL = """\
Sampit (Kabar Baik Sampit) - Panitia membuka lomba dayung di dermaga dengan dua belas perahu dari \
tujuh desa. Tiap perahu diisi delapan pendayung dan seorang juru mudi yang memukul gendang. \
Jalur lomba sepanjang enam ratus meter ditandai pelampung jingga di kedua sisi sungai.

## Latihan sejak musim kemarau

Para pendayung berlatih tiga kali seminggu sejak air sungai surut. Mereka belajar menyamakan napas \
sebelum menyamakan kayuhan, kata panitia. Warga menyiapkan dapur umum di halaman balai desa dan \
memasak ikan untuk semua peserta. Juara pertama membawa pulang piala bergilir dan bibit pohon buah \
untuk ditanam di desanya masing-masing.
"""
OTHER = """\
Samuda (Kabar Baik Sampit) - Perpustakaan keliling singgah di sekolah dasar setiap Selasa pagi. \
Mobilnya membawa empat ratus buku cerita dan satu rak khusus untuk buku berbahasa daerah. \
Anak-anak boleh meminjam dua buku sekaligus dan mengembalikannya pekan berikutnya.

## Buku yang paling sering dipinjam

Petugas mencatat judul yang paling sering dibawa pulang ialah kisah tentang sungai dan hewan. \
Guru kelas lalu memakai buku itu untuk pelajaran membaca nyaring. Orang tua yang menunggu di \
halaman ikut membuka-buka buku resep dan panduan berkebun di pekarangan sempit.
"""
PLACE_SWAPPED = FESTIVAL.replace("Sampit (", "Pundu (").replace("balai desa", "balai Desa Pundu")


def kept(body: str, slug: str) -> Traits:
    manuscript = story(body, f"berita/2026/{slug}.md", slug=slug)
    return traits_of(manuscript, f"/berita/{slug}/", "")


ARCHIVE = Archive(stories={t.path: t for t in (kept(FESTIVAL, "dayung"), kept(OTHER, "buku"))})
FAILS = [
    story(FESTIVAL, "berita/2026/salinan.md"),
    story(PLACE_SWAPPED, "berita/2026/pundu.md"),
    story(FESTIVAL.replace("tujuh desa", "sembilan desa"), "berita/2026/mirip.md"),
]
PASSES = [
    story(OTHER, "berita/2026/buku.md"),
    story(path="berita/2026/baru.md"),
    story("Sampit (Kabar Baik Sampit) - Kabar singkat.\n", "berita/2026/pendek.md"),
]
