"""News of a day that happened outside the town, told as if from the town."""

from collections.abc import Iterator

from plugins.editorial.almanac import written_days
from plugins.editorial.archive import Archive
from plugins.editorial.dateline import dateline_of, opening_of
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity
from plugins.newsroom.text import slugify

# Sub-districts and places beyond the town of Sampit.
OUTSIDE = frozenset(
    "kota-besi cempaga mentaya-hulu parenggean mentaya-hilir-utara mentaya-hilir-selatan "
    "pulau-hanaut antang-kalang teluk-sampit cempaga-hulu telawang bukit-santuai tualan-hulu "
    "telaga-antang pantai-ujung-pandaran ujung-pandaran betang-tumbang-gagu tumbang-gagu samuda "
    "pelabuhan-bagendang bagendang".split()
)
TOWN = "sampit"


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    """A feature put together at the desk may well be dated from the town; a day's news may not."""
    dateline, opening = dateline_of(manuscript), opening_of(manuscript)
    town = slugify(archive.town) or TOWN
    if dateline is None or opening is None or slugify(dateline.place) != town:
        return
    places = [place for place in manuscript.items("place") if slugify(place) in OUTSIDE]
    elsewhere = len(places) == len(manuscript.items("place")) > 0
    if elsewhere and any(written.weekday for written in written_days(opening.own)):
        yield rule.finding(
            manuscript,
            dateline.line,
            f"Peristiwanya di {places[0]}, tetapi berita dibuka dengan “{dateline.place}”.",
            "Bila ditulis dari tempat kejadian, pakai nama kecamatan atau desanya.",
            example=f"{places[0]} ({dateline.site}) - …",
        )


RULE = Rule(
    code="DATELINE-02",
    severity=Severity.CHECK,
    title="Pangkal berita menyebut kecamatan atau desa tempat peristiwa",
    why="Warga Teluk Sampit atau Parenggean senang melihat nama kampungnya di awal berita.",
    basis="Pedoman gaya redaksi: pangkal berita",
    good="Ujung Pandaran (Kabar Baik Sampit) - Nelayan menggelar Simah Laut, Minggu (1/11/2026).",
    bad="place: [Teluk Sampit], tetapi berita dibuka dengan “Sampit (Kabar Baik Sampit) -”",
    check=check,
)
