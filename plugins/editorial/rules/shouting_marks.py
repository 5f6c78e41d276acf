"""A headline that ends in exclamation marks, or in dots that hold the news back."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

SHOUT = re.compile(r"[!?]*(?:!!|\?!|!\?|\?\?)[!?]*|(?:\.\.\.|…)(?=\W{0,5}$)")


def check(rule: Rule, manuscript: Manuscript, _: Archive) -> Iterator[Finding]:
    """One exclamation mark may belong to a name, so an editor decides."""
    title = manuscript.title.own
    match = SHOUT.search(title)
    if not match and "!" not in title:
        return
    written = match[0] if match else "!"
    calm = " ".join(manuscript.title.text.replace("…", "").replace("...", "").split())
    yield rule.finding(
        manuscript,
        manuscript.title.line,
        f"Judul memakai tanda “{written}”.",
        "Hapus tandanya; bila judul terasa belum selesai, lengkapi dengan faktanya.",
        example=f"title: {re.sub(r'[!?]+', '', calm)[:80].strip()}",
        severity=Severity.BLOCK if match else Severity.CHECK,
    )


RULE = Rule(
    code="CLICK-02",
    severity=Severity.BLOCK,
    title="Judul tanpa tanda seru bertumpuk dan tanpa titik-titik yang menggantung",
    why="Tanda yang berulang terdengar seperti teriakan, dan titik-titik menyembunyikan berita "
    "dari orang yang justru ingin tahu.",
    basis="Kaidah judul redaksi (CLICK-02)",
    good="title: Pasar Ikan Mentaya Buka Sampai Malam",
    bad="title: Pasar Ikan Mentaya Buka Sampai Malam!!",
    check=check,
)
