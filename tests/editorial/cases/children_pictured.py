"""Children named under pictures, with and without a parent's consent."""

from tests.editorial.cases import story

FAILS = [
    story(image_caption='"Alya Rahma (11), siswi kelas V, memegang piala lomba baca."'),
    story(image_alt='"Anak bernama Bagas mendayung jukung di Sungai Mentaya"'),
    story(image_caption='"Nadia Safitri, siswi SMPN 1 Sampit, berpidato di Taman Kota."'),
]
PASSES = [
    story(),
    story(image_caption='"Alya Rahma (11), juara lomba baca. Dimuat seizin orang tua."'),
    story(image_caption='"Anak-anak bermain egrang di halaman Museum Kayu."'),
    story(image_caption='"Rahmat Hidayat (52), pelatih dayung, bersama anak didiknya."'),
    story(image_alt='"Siswa kelas V mengangkat piala lomba baca di aula sekolah"'),
    story(image=None, image_caption='"Alya Rahma (11), juara lomba baca."'),
]
