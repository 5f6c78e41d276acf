"""A source that publishes satire."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.publishers import domain_of, host_of
from plugins.editorial.rule import Rule
from plugins.editorial.sources import sources_of
from plugins.newsroom.findings import Finding, Severity

SATIRE = frozenset(
    "posronda.net theonion.com clickhole.com babylonbee.com newsthump.com thedailymash.co.uk "
    "waterfordwhispersnews.com thebeaverton.com theshovel.com.au betootaadvocate.com "
    "reductress.com worldnewsdailyreport.com nationalreport.net empirenews.net der-postillon.com "
    "legorafi.fr elmundotoday.com speld.nl lercio.it thehardtimes.net chaser.com.au "
    "huzlers.com".split()
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """A source on the list blocks; a link in the body may speak of satire, so an editor decides."""
    cited = [
        (source.get("url", ""), manuscript.line_of("sources")) for source in sources_of(manuscript)
    ]
    linked = [(link.target, link.line) for link in manuscript.links]
    for severity, addresses in ((rule.severity, cited), (Severity.CHECK, linked)):
        for address, where in addresses:
            domain = domain_of(host_of(address))
            if domain in SATIRE:
                yield rule.finding(
                    manuscript,
                    where,
                    f"{domain} memuat satire: kisahnya rekaan, ditulis untuk menyindir.",
                    "Cari laporan aslinya di media berita, atau hapus sumber ini.",
                    example="url: https://kalteng.antaranews.com/berita/291101/...",
                    severity=severity,
                )


RULE = Rule(
    code="MIS-01",
    severity=Severity.BLOCK,
    title="Situs satire tidak dipakai sebagai sumber",
    why="Satire yang terbaca sebagai berita adalah jalan masuk hoaks yang paling mudah.",
    basis="Kelas “satire atau parodi” MAFINDO (MIS-01); KEJ pasal 3 dan 4",
    good="url: https://kalteng.antaranews.com/berita/291101/...",
    bad="url: https://www.theonion.com/...",
    check=check,
)
