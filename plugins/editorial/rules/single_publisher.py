"""A story that rests on one source, or on several of one house."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.publishers import house_of
from plugins.editorial.rule import Rule
from plugins.editorial.sources import sources_of
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """A report of ANTARA's that others reprint is one source still."""
    if manuscript.is_newsroom_page:
        return
    sources = sources_of(manuscript)
    houses = {house for source in sources if (house := house_of(source))}
    if len(houses) != 1:
        return
    house = houses.pop()
    problem = (
        "Berita ini bertumpu pada satu sumber."
        if len(sources) == 1
        else f"Semua sumber berita ini berasal dari satu penerbit, yaitu {house.upper()}."
    )
    yield rule.finding(
        manuscript,
        manuscript.line_of("sources"),
        problem,
        "Cari satu sumber lain yang tidak menyalin darinya: dokumen dinas, media lain, atau "
        "orang yang hadir. Bila memang tidak ada, katakan itu di dalam berita.",
        example="sources: dua penerbit atau lebih, misalnya ANTARA Kalteng dan Radar Sampit",
    )


RULE = Rule(
    code="SRC-07",
    severity=Severity.CHECK,
    title="Berita bertumpu pada dua penerbit atau lebih",
    why="Satu sumber dapat keliru tanpa ketahuan. Salinan ANTARA di beberapa situs tetap satu "
    "sumber.",
    basis="Kaidah sumber redaksi (SRC-07); KEJ pasal 1 dan 3 tentang uji informasi",
    good="sources: ANTARA Kalteng dan Radar Sampit",
    bad="sources: ANTARA Kalteng dan ANTARA Jatim",
    check=check,
)
