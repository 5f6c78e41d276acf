"""Stories with and without a keyphrase."""

from tests.editorial.cases import story

FAILS = [story(keyphrase=None), story(keyphrase=""), story(path="halaman/sampit.md", keyphrase="")]
PASSES = [
    story(),
    story(path="halaman/sampit.md", keyphrase="sampit"),
    story(path="halaman/tentang.md", category=None, keyphrase=None),
]
