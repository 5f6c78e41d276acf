"""A story that rests on nothing a reader could look up."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.editorial.sources import sources_of
from plugins.newsroom.findings import Finding, Severity

WEB_ADDRESS = re.compile(r"https?://[^\s/]+\S*")
MISSING = {"name": "nama", "url": "alamat", "accessed": "tanggal akses"}
EXAMPLE = (
    'sources: [{name: "ANTARA Kalteng, festival budaya 2024", '
    "url: https://kalteng.antaranews.com/berita/1, accessed: 2026-11-22}]"
)


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if manuscript.is_newsroom_page:
        return
    sources = sources_of(manuscript)
    missing = min((_missing(source) for source in sources), key=len, default=list(MISSING.values()))
    if not missing:
        return
    problem = (
        f"Belum ada sumber yang lengkap; yang paling lengkap masih tanpa {' dan '.join(missing)}."
        if sources
        else "Belum ada sumber yang dapat dibuka pembaca."
    )
    yield rule.finding(
        manuscript,
        manuscript.line_of("sources"),
        problem,
        "Tulis sedikitnya satu sumber dengan nama, alamat web, dan tanggal Anda membukanya.",
        example=EXAMPLE,
    )


def _missing(source: dict[str, str]) -> list[str]:
    return [
        word
        for part, word in MISSING.items()
        if not source.get(part)
        or (part == "url" and not WEB_ADDRESS.fullmatch(source.get(part, "")))
    ]


RULE = Rule(
    code="KEJ-01",
    severity=Severity.BLOCK,
    title="Setiap berita punya sedikitnya satu sumber bernama, beralamat, dan bertanggal",
    why="Pembaca percaya pada yang dapat diperiksa sendiri. Satu sumber yang jelas sudah cukup "
    "untuk mulai.",
    basis="KEJ pasal 1 dan 2; kaidah redaksi KEJ-01",
    good="sources: [{name: BPBD Kotim, url: https://bpbd.example/sekilas, accessed: 2026-11-22}]",
    bad="sources: [{name: seorang kenalan}]",
    check=check,
)
