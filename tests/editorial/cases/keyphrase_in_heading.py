"""Subheadings with and without their keyphrase."""

from tests.editorial.cases import paragraph, story

FAILS = [story(keyphrase="bibit mahoni"), paragraph("## Selanjutnya", keyphrase="festival budaya")]
PASSES = [
    story(),
    paragraph("## Menanam bibit mahoni", keyphrase="tanam bibit mahoni"),
    story("Sampit (Kabar Baik Sampit) - Kabar singkat tentang hutan kota.\n"),
    story(keyphrase=None),
]
