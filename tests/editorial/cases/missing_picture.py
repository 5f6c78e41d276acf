"""Stories without a picture, and pages that may do without."""

from tests.editorial.cases import story

FAILS = [story(image=None), story(image='""')]
PASSES = [
    story(),
    story(image="ilustrasi/panen-raya.png"),
    story(path="halaman/kontak.md", category=None, image=None),
    story(path="halaman/di-mana-sampit.md", image=None),
]
