"""The look as people read it: a table in Markdown, and a page with a small chart."""

from collections.abc import Sequence
from html import escape

from plugins.findability.look import Answer

BAR = 220
"""Width of a full bar in the chart, in pixels."""
STYLE = """\
:root { color-scheme: light dark; --ink: #14211f; --soft: #48595a; --line: #dcd3c2;
  --paper: #fbf7ef; --river: #14697a; --sunset: #a84614; }
@media (prefers-color-scheme: dark) { :root { --ink: #ecf1ec; --soft: #b3c4c2; --line: #26393e;
  --paper: #0b1a1e; --river: #7cc7d2; --sunset: #f2a274; } }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 72rem; background: var(--paper);
  color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 2rem; line-height: 1.1; margin: 0 0 .5rem; }
p { max-width: 44rem; color: var(--soft); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); text-align: start;
  vertical-align: top; }
td.number { text-align: end; }
.first { fill: var(--river); } .later { fill: var(--sunset); } .track { fill: var(--line); }
td.lacks { color: var(--soft); font-size: .875rem; }
"""
EXPLAINED = (
    "Peringkat dihitung di antara halaman situs ini sendiri (BM25F: judul, kepala halaman, "
    "ringkasan, subjudul, tautan, isi). Angka ini bukan peringkat di mesin pencari; gunanya "
    "menunjukkan halaman mana yang belum menjawab dengan jelas."
)
HEADS = ("Pencarian", "Halaman jawaban", "Peringkat", "Skor", "Belum memuat semua katanya")


def summary(answers: Sequence[Answer]) -> str:
    """One line: how many searches find their page first, among the first three, not at all."""
    first = sum(answer.rank == 1 for answer in answers)
    top = sum(1 <= answer.rank <= 3 for answer in answers)
    lost = sum(not answer.rank for answer in answers)
    return (
        f"{first} dari {len(answers)} pencarian menemukan halamannya di urutan pertama, "
        f"{top} di tiga teratas, {lost} tidak di sepuluh teratas."
    )


def markdown(answers: Sequence[Answer]) -> str:
    rows = [
        "# Seberapa mudah ditemukan",
        "",
        summary(answers),
        "",
        EXPLAINED,
        "",
        f"| {' | '.join(HEADS)} |",
        "|---|---|--:|--:|---|",
        *(f"| {' | '.join(_cells(answer))} |" for answer in answers),
    ]
    return "\n".join(rows) + "\n"


def html(answers: Sequence[Answer]) -> str:
    heads = "".join(f"<th scope=col>{head}</th>" for head in (*HEADS[:3], "", *HEADS[3:]))
    body = "\n".join(map(_row, answers))
    return (
        '<!doctype html>\n<html lang="id">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Seberapa mudah ditemukan</title>\n<style>\n{STYLE}</style>\n"
        f"<h1>Seberapa mudah ditemukan</h1>\n<p><strong>{escape(summary(answers))}</strong></p>\n"
        f"<p>{escape(EXPLAINED)}</p>\n"
        f'<div class="wide"><table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{body}\n'
        "</tbody></table></div>\n</html>\n"
    )


def _cells(answer: Answer) -> tuple[str, ...]:
    return (
        answer.query.text if answer.query.lang == "id" else f"{answer.query.text} (en)",
        answer.address or "belum ada",
        str(answer.rank or "–"),
        f"{answer.score:.1f}".replace(".", ","),
        ", ".join(answer.lacks) or "lengkap",
    )


def _row(answer: Answer) -> str:
    query, address, rank, score, lacks = map(escape, _cells(answer))
    look = "first" if answer.rank == 1 else "later"
    bar = (
        f'<svg width="{BAR}" height="12" role="img" aria-label="{answer.share:.0%} dari skor '
        f'tertinggi"><rect class="track" width="{BAR}" height="12"/>'
        f'<rect class="{look}" width="{answer.share * BAR:.0f}" height="12"/></svg>'
    )
    return (
        f"<tr><th scope=row>{query}</th><td>{address}</td><td class=number>{rank}</td>"
        f"<td>{bar}</td><td class=number>{score}</td><td class=lacks>{lacks}</td></tr>"
    )
