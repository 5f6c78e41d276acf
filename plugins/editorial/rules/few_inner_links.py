"""A story that leads to hardly any other page of the hub."""

from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

FEWEST = 2
PELICAN = ("{filename}", "|filename|", "{article}", "{page}")
"""How Pelican's writers link to a file of the hub."""


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    if manuscript.is_newsroom_page:
        return
    slug = manuscript.text("slug")
    inner = {target for link in manuscript.links if (target := _inner(link.target, slug))}
    if len(inner) >= FEWEST:
        return
    yield rule.finding(
        manuscript,
        manuscript.draft.body_line,
        "Belum ada tautan ke halaman lain di situs ini."
        if not inner
        else "Baru satu tautan ke halaman lain di situs ini.",
        "Tautkan dua halaman yang berkaitan: tempatnya, atau berita yang mendahuluinya.",
        example="... di [Baamang](/tempat/baamang/), dekat [Ikon Jelawat](/berita/ikon-jelawat/).",
    )


def _inner(target: str, slug: str) -> str:
    """The page a link leads to, if it is another one of the hub; else empty."""
    page = target.partition("#")[0].partition("?")[0]
    if page.startswith("//") or page.strip("/").rpartition("/")[2] == (slug or None):
        return ""
    return page if page.startswith(("/", *PELICAN)) or page.endswith(".md") else ""


RULE = Rule(
    code="FIND-09",
    severity=Severity.CHECK,
    title="Berita menautkan sedikitnya dua halaman lain di situs ini",
    why="Tautan membawa pembaca yang penasaran ke bacaan berikutnya, dan membawa mesin pencari ke "
    "halaman yang lain.",
    basis="Kaidah keterbacaan redaksi (FIND-09)",
    good="... di [Baamang](/tempat/baamang/), dekat [Ikon Jelawat](/berita/ikon-jelawat/).",
    bad="... di Baamang, dekat Ikon Jelawat.",
    check=check,
)
