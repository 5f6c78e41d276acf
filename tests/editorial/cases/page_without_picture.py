"""Guides with and without a picture."""

from tests.editorial.cases import story

FAILS = [
    story(path="halaman/wisata-sampit.md", image=None),
    story(path="halaman/kuliner-sampit.md", image=""),
]
PASSES = [
    story(path="halaman/wisata-sampit.md"),
    story(image=None),
    story(path="halaman/tentang.md", category=None, image=None),
]
