"""Summaries with and without their keyphrase."""

from tests.editorial.cases import story

FAILS = [
    story(summary="Seribu bibit ditanam warga pada Minggu pagi untuk meneduhkan jalan setapak."),
    story(keyphrase="festival budaya"),
]
PASSES = [
    story(),
    story(summary=None),
    story(keyphrase="kota hutan"),
    story(keyphrase="tanam bibit mahoni"),
]
