"""Addresses with and without their keyphrase."""

from tests.editorial.cases import story

FAILS = [story(slug="berita-minggu-ini"), story(keyphrase="festival budaya")]
PASSES = [
    story(),
    story(slug=None),
    story(keyphrase="hutan kota sampit"),
    story(slug="menanam-mahoni", keyphrase="tanam mahoni"),
    story(path="halaman/tentang.md", category=None, slug="tentang"),
]
