"""Stories without a channel, and pages that need none."""

from tests.editorial.cases import story

FAILS = [story(category=None), story(category='""')]
PASSES = [
    story(),
    story(category="Ekonomi Kreatif"),
    story(path="halaman/kontak.md", category=None),
]
