"""How much of a file is read, so that no stranger keeps the press or its desk waiting."""

import re
from collections.abc import Iterator

from plugins.newsroom.draft import Draft, Header, texts_in
from plugins.newsroom.findings import Finding

MOST_BYTES = 400_000
"""Of a file: 50,000 words of Indonesian, 20,000 of a script whose letters take three bytes each."""
LONGEST_LINE = 50_000
"""Characters; some editors keep a whole paragraph in one line, but none a whole book."""
MOST_LINES = 10_000
MOST_PICTURES = 200

MOST_ITEMS = 100
"""Of one header: tags, sources, corrections."""
LONGEST_VALUE = 2_000
"""Characters of a header's value; `LONGEST` names those that are shorter."""
LONGEST = {
    "title": 200,
    "card_title": 200,
    "slug": 200,
    "category": 100,
    "tags": 100,
    "authors": 100,
    "author": 100,
    "place": 100,
    "summary": 1_000,
    "editor": 200,
    "verified_by": 200,
    "venue": 200,
    "lang": 40,
    "status": 40,
    "keyphrase": 200,
    "queries": 200,
}
SHORT = min(LONGEST.values())
SEPARATED = frozenset("tags authors author place queries aliases".split())
"""Headers that may hold a list in one line, with commas or semicolons."""


def too_large(path: str) -> Finding:
    return Finding(
        path=path,
        code="berkas-terlalu-besar",
        problem=f"Berkas ini lebih besar dari {MOST_BYTES // 1000} KB sehingga tidak dibaca.",
        remedy="Bagi naskah ini menjadi beberapa berita. Foto disimpan di content/foto/, bukan di "
        "dalam naskah.",
    )


def trouble_in_lines(lines: list[str], path: str) -> Finding | None:
    """What is wrong with the measures of a file's lines."""
    if len(lines) > MOST_LINES:
        return Finding(
            path=path,
            line=MOST_LINES + 1,
            code="terlalu-banyak",
            problem=f"Berkas ini terdiri dari lebih dari {MOST_LINES} baris.",
            remedy="Bagi naskah ini menjadi beberapa berita, atau hapus baris kosongnya.",
        )
    if len(max(lines, key=len)) <= LONGEST_LINE:
        return None
    number = next(n for n, line in enumerate(lines, 1) if len(line) > LONGEST_LINE)
    return Finding(
        path=path,
        line=number,
        code="baris-terlalu-panjang",
        problem=f"Baris ini lebih panjang dari {LONGEST_LINE} huruf.",
        remedy="Bagi menjadi beberapa paragraf, dengan baris kosong di antaranya.",
    )


def findings_in(draft: Draft) -> Iterator[Finding]:
    """What is too long or too much in the draft's headers, and too many pictures in its body."""
    for header in draft.headers:
        longest = SHORT if header.name in SEPARATED else LONGEST.get(header.name, LONGEST_VALUE)
        if isinstance(header.value, str) and len(header.value) <= longest:
            continue  # most headers
        trouble = _trouble_in(header)
        if trouble:
            yield Finding(
                path=draft.path,
                line=header.line,
                code="nilai-terlalu-panjang",
                problem=trouble,
                remedy="Persingkat; keterangan yang panjang ditulis di isi berita.",
            )
    if draft.body.count("![") > MOST_PICTURES:
        yield Finding(
            path=draft.path,
            line=draft.body_line,
            code="terlalu-banyak",
            problem=f"Isi berita memuat lebih dari {MOST_PICTURES} gambar.",
            remedy="Pilih gambar yang terbaik, atau bagi menjadi beberapa berita.",
        )


def _trouble_in(header: Header) -> str:
    longest = LONGEST.get(header.name, LONGEST_VALUE)
    items = texts_in(header.value)
    if len(items) == 1 and header.name in SEPARATED:
        items = re.split("[,;]", items[0])
    if len(items) > (MOST_ITEMS if header.name != "sources" else 3 * MOST_ITEMS):
        return f"“{header.name[:40]}:” memuat lebih dari {MOST_ITEMS} butir."
    if any(len(item) > longest for item in items):
        return f"“{header.name[:40]}:” memuat nilai yang lebih panjang dari {longest} huruf."
    return ""
