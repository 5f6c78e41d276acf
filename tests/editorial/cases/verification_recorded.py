"""Stories that nobody checked, or on no known day."""

from tests.editorial.cases import story

FAILS = [
    story(verified_by=None),
    story(verified_on=None),
    story(verified_by='""', verified_on='""'),
    story(path="halaman/kuliner-sampit.md", verified_by=None),
]
PASSES = [
    story(),
    story(verified_by="Rina Wulandari", verified_on="2026-11-20"),
    story(path="halaman/hak-jawab.md", category=None, verified_by=None, verified_on=None),
]
