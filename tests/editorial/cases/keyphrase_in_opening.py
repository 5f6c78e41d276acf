"""First paragraphs with and without their keyphrase."""

from tests.editorial.cases import story

FAILS = [
    story("Sampit (Kabar Baik Sampit) - Pagi itu udara terasa sejuk.\n\nHutan kota ramai.\n"),
    story(keyphrase="jalan setapak"),
]
PASSES = [
    story(),
    story(keyphrase="menanam bibit mahoni"),
    story(keyphrase="tanam mahoni"),
    story("## Hutan kota\n\nSampit (Kabar Baik Sampit) - **Hutan** [kota](/tempat/kota/) teduh.\n"),
    story("", keyphrase="hutan kota"),
]
