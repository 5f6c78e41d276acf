"""A story that leads to nothing outside the hub."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.publishers import host_of
from plugins.editorial.rule import Rule
from plugins.editorial.sources import sources_of
from plugins.newsroom.findings import Finding, Severity


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if manuscript.is_newsroom_page:
        return
    addresses = [
        *(source.get("url", "") for source in sources_of(manuscript)),
        *(link.target for link in manuscript.links),
    ]
    if any(host_of(address) for address in addresses):
        return
    yield rule.finding(
        manuscript,
        manuscript.line_of("sources"),
        "Belum ada sumber atau tautan yang membawa pembaca ke luar situs ini.",
        "Tautkan dokumen atau berita yang Anda pakai, di “sources:” atau di dalam kalimat.",
        example="Menurut [ANTARA Kalteng](https://kalteng.antaranews.com/berita/291101/), ...",
    )


RULE = Rule(
    code="FIND-11",
    severity=Severity.ADVICE,
    title="Berita menunjukkan bacaan asal di luar situs ini",
    why="Tautan ke asal informasi membuat berita dapat diperiksa, dan mesin pencari menilainya "
    "sebagai tanda kejujuran.",
    basis="Kaidah keterbacaan redaksi (FIND-11); Pedoman Pemberitaan Media Siber",
    good="Menurut [ANTARA Kalteng](https://kalteng.antaranews.com/berita/291101/), ...",
    bad="Menurut sebuah media, ...",
    check=check,
)
