"""Small words with a capital inside a headline."""

import re
from collections.abc import Iterator

from plugins.editorial.archive import Archive
from plugins.editorial.manuscript import Manuscript
from plugins.editorial.rule import Rule
from plugins.newsroom.findings import Finding, Severity

# After a colon or a dash a headline begins anew.
SMALL = re.compile(
    r"(?<=[\w,)%] )(?:Di|Ke|Dari|Dan|Yang|Untuk|Pada|Dengan|Atau|Oleh|Bagi)(?![\w.-])(?= )"
)


def check(rule: Rule, manuscript: Manuscript, archive: Archive) -> Iterator[Finding]:
    title = manuscript.title
    matches = list(SMALL.finditer(title.own))
    if not matches:
        return
    mended = title.text
    for match in matches:
        mended = mended[: match.start()] + match[0].lower() + mended[match.end() :]
    words = ", ".join(f"“{word}”" for word in dict.fromkeys(match[0] for match in matches))
    yield rule.finding(
        manuscript,
        title.line,
        f"Kata {words} di tengah judul ditulis dengan huruf kecil.",
        "Pakai huruf kecil untuk kata tugas, kecuali di awal judul.",
        example=f"title: {mended}",
    )


RULE = Rule(
    code="EYD-16",
    severity=Severity.CHECK,
    title="Kata tugas di tengah judul ditulis dengan huruf kecil",
    why="Di, ke, dari, dan, yang, untuk, pada, dan dengan hanya menyambung; huruf kecil membuat "
    "kata intinya terbaca lebih dahulu.",
    basis="EYD V, huruf kapital dalam judul",
    good="title: Wisata di Sampit untuk Akhir Pekan",
    bad="title: Wisata Di Sampit Untuk Akhir Pekan",
    check=check,
    indonesian=True,
)
