"""Long bodies with and without subheadings."""

from tests.editorial.cases import story

SENTENCE = "Warga menanam bibit mahoni di tepi jalan setapak pada Minggu pagi yang cerah. "
FAILS = [
    story(SENTENCE * 26),
    story("\n\n".join([SENTENCE * 3] * 10)),
]
PASSES = [
    story(),
    story(f"{SENTENCE * 15}\n\n## Jalan setapak yang teduh\n\n{SENTENCE * 15}"),
    story(SENTENCE * 20),
]
