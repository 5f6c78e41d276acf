"""Stories without a summary, and pages that need none."""

from tests.editorial.cases import story

FAILS = [
    story(summary=None),
    story(summary='""'),
    story(path="halaman/kuliner-sampit.md", summary=None),
]
PASSES = [
    story(),
    story(summary='"Jembatan kayu di Seranau dibuka kembali: warga menyeberang tanpa memutar."'),
    story(path="halaman/privasi.md", category=None, summary=None),
]
