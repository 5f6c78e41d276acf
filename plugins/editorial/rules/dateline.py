"""A dated story begins with its place and the newspaper's name."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.dateline import dateline_of, opening_of
from plugins.editorial.hits import one_line
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

# "Sampit, Kabar Baik Sampit - Warga ...": what was meant as a dateline.
NEAR_MISS = re.compile(r"\A[^.\n]{1,60}? [-–—] ")


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    if not manuscript.path.startswith("berita/"):
        return
    dateline, opening = dateline_of(manuscript), opening_of(manuscript)
    if dateline is None:
        yield rule.finding(
            manuscript,
            opening.line if opening else manuscript.draft.body_line,
            "Berita ini belum dibuka dengan nama tempat dan nama situs.",
            "Awali paragraf pertama dengan tempat, nama situs dalam kurung, dan tanda hubung.",
            example=_example(manuscript, archive),
        )
    elif archive.site_name and dateline.site.casefold() != archive.site_name.casefold():
        yield rule.finding(
            manuscript,
            dateline.line,
            f"Nama situs di awal berita tertulis “{dateline.site}”.",
            f"Tulis nama situs ini: “{archive.site_name}”.",
            example=f"{dateline.place} ({archive.site_name}) - …",
        )


def _example(manuscript: Manuscript, archive: Archive) -> str:
    opening = opening_of(manuscript)
    news = NEAR_MISS.sub("", opening.text, 1) if opening else "Isi berita"
    words = one_line(news).split(" ")[:6]
    place, site = archive.town or "Sampit", archive.site_name or "Kabar Baik Sampit"
    return f"{place} ({site}) - {' '.join(words)} …"


RULE = Rule(
    code="DATELINE-01",
    severity=Severity.BLOCK,
    title="Berita dibuka dengan tempat dan nama situs",
    why="Pembaca yang menerima potongan berita di pesan singkat tahu dari mana asalnya.",
    basis="Pedoman gaya redaksi: pangkal berita",
    good="Sampit (Kabar Baik Sampit) - Warga Baamang menanam seribu bibit mahoni.",
    bad="Warga Baamang menanam seribu bibit mahoni.",
    check=check,
)
