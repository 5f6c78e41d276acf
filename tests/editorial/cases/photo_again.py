"""Photos that return, and photos that are told to be old."""

from pathlib import Path

from plugins.editorial.archive import Archive
from plugins.editorial.traits import traits_of
from tests.editorial.cases import story

CONTENT = str(Path(__file__).parent.parent / "pictures")
MAHONI = traits_of(
    story(date="2024-04-14 08:00", path="berita/2024/mahoni.md", image_credit="Rina"),
    "/berita/mahoni/",
    CONTENT,
)
ARCHIVE = Archive(stories={MAHONI.path: MAHONI}, content=CONTENT)
FAILS = [
    story(),
    story(image="foto/mahoni-lagi.jpg"),
    story(image="/foto/mahoni.jpg", image_caption="Suasana pagi di hutan kota."),
]
PASSES = [
    story(image="foto/dayung.jpg"),
    story(image="foto/polos.jpg"),
    story(image="foto/nihil.jpg"),
    story(image_caption="Foto arsip penanaman mahoni, 14 April 2024."),
    story(image_credit='"Ilustrasi: Kabar Baik Sampit"'),
    story(path="berita/2024/mahoni.md", date="2024-04-14 08:00"),
    story(path="berita/2023/lebih-awal.md", date="2023-04-14 08:00", image="foto/mahoni-lagi.jpg"),
    story(image=None),
]
