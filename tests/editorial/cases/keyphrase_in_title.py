"""Headlines with and without their keyphrase."""

from tests.editorial.cases import story

FAILS = [
    story(keyphrase="festival budaya"),
    story(title="Seribu Bibit Ditanam Warga Baamang"),
    story(keyphrase="hutan kota 2026"),
]
PASSES = [
    story(),
    story(keyphrase="hutan kota sampit"),
    story(keyphrase="penanaman mahoni"),
    story(keyphrase="mahoni hutan kota"),
    story(title="Catatan Porprov XII 2023", keyphrase="porprov 2023"),
    story(keyphrase=None),
]
