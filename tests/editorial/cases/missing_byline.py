"""Stories that nobody signs, and the ways of signing."""

from tests.editorial.cases import story

FAILS = [
    story(authors=None),
    story(authors="[]"),
    story(authors='""'),
    story(path="halaman/wisata-sampit.md", authors=None),
]
PASSES = [
    story(),
    story(authors="Rina Wulandari"),
    story(authors=None, author="Rina Wulandari; Hadi Saputra"),
    story(path="halaman/kontak.md", category=None, authors=None),
]
