"""The contact sheet: every story's cards side by side, as a page to leaf through."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from plugins.cards.portfolio import Work
from plugins.newsroom.card import Card, Shape
from plugins.newsroom.text import grouped

USES = {
    Shape.LINK: "Pratinjau tautan",
    Shape.SQUARE: "Persegi",
    Shape.PORTRAIT: "Potret",
    Shape.STATUS: "Status dan story",
}
THUMB = (300, 158)
"""Pixels of a link's picture in a WhatsApp chat on a common phone."""

# All cards of a story in one proportion: their columns are as wide as the cards are.
STYLE = """
:root { color-scheme: light; --ink: #14211f; --soft: #56676a; --line: #e2dac9; }
* { box-sizing: border-box; margin: 0; }
body { background: #fbf7ef; color: var(--ink); padding: clamp(1rem, 3vw, 3rem);
  font: 1rem/1.45 "Plus Jakarta Sans", system-ui, sans-serif; }
body > * { max-width: 96rem; margin-inline: auto; }
header { padding-block-end: 1.5rem; border-block-end: 2px solid var(--ink); }
h1 { font-size: 1.75rem; letter-spacing: -.02em; }
header p, code, figcaption, .chat small { color: var(--soft); }
article { padding-block: 2rem; border-block-end: 1px solid var(--line); }
h2 { font-size: 1.25rem; line-height: 1.25; letter-spacing: -.012em; max-width: 44rem; }
code { font-size: .8125rem; }
.cards { display: grid; gap: 1.25rem; margin-block-start: 1rem; align-items: start;
  grid-template-columns: 1200fr 1080fr 1080fr 1080fr; }
@media (max-width: 80rem) { .cards { grid-template-columns: 1fr 1fr; } }
@media (max-width: 40rem) { .cards { grid-template-columns: 1fr; } }
figure img, .chat img { display: block; width: 100%; height: auto; }
figure a { display: block; box-shadow: 0 0 0 1px rgb(20 33 31 / .1); }
figcaption { font-size: .8125rem; padding-block-start: .5rem; font-variant-numeric: tabular-nums; }
figcaption b { color: var(--ink); }
.chat { width: 316px; max-width: 100%; margin-block-start: 1.5rem; padding: 8px;
  border-radius: 10px; background: #d9fdd3; font-size: .8125rem; line-height: 1.35; }
.chat img { border-radius: 6px 6px 0 0; }
.chat p { background: #cbf3c5; border-radius: 0 0 6px 6px; padding: 6px 10px 8px; }
.chat b { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical;
  overflow: hidden; }
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """One card as it lies in the folder."""

    file: str
    card: Card
    size: int
    """In bytes."""
    type_size: int
    """Of the headline, in pixels of the card."""
    lines: int

    @property
    def facts(self) -> str:
        """1200x630, 92 KB, judul 64 px, 2 baris"""
        width, height = self.card.width, self.card.height
        size = f"{grouped(round(self.size / 1000))} KB"
        return f"{width}x{height}, {size}, judul {self.type_size} px, {self.lines} baris"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A story and its cards."""

    work: Work
    prints: tuple[Print, ...]


def page(rows: Sequence[Row], *, brand: str, host: str) -> str:
    """A whole HTML page; the cards lie beside it in the same folder."""
    articles = "\n".join(_article(row, host) for row in rows)
    count = "satu berita" if len(rows) == 1 else f"{grouped(len(rows))} berita"
    return f"""\
<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Lembar kontak kartu – {escape(brand)}</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<h1>Lembar kontak kartu</h1>
<p>{escape(brand)}, {count}. Ketuk sebuah kartu untuk melihatnya dalam ukuran penuh.</p>
</header>
<main>
{articles}
</main>
</body>
</html>
"""


def _article(row: Row, host: str) -> str:
    first, *others = row.prints
    figures = "\n".join(map(_figure, others))
    return f"""\
<article id="{escape(row.work.name)}">
<h2>{escape(row.work.title)}</h2>
<code>{escape(row.work.path)}</code>
<div class="cards">
<div>
{_figure(first)}
{_chat(first, row.work.title, host)}
</div>
{figures}
</div>
</article>"""


def _figure(shown: Print) -> str:
    return f"""\
<figure>
<a href="{escape(shown.file)}">{_image(shown, shown.card.width, shown.card.height)}</a>
<figcaption><b>{USES[shown.card.shape]}</b><br>{shown.facts}</figcaption>
</figure>"""


def _chat(shown: Print, title: str, host: str) -> str:
    return f"""\
<div class="chat">
{_image(shown, *THUMB)}
<p><b>{escape(title)}</b><small>{escape(host)}</small></p>
</div>"""


def _image(shown: Print, width: int, height: int) -> str:
    alt = escape(shown.card.alt)
    return (
        f'<img src="{escape(shown.file)}" width="{width}" height="{height}" alt="{alt}" '
        'loading="lazy">'
    )


def files_of(rows: Iterable[Row]) -> list[str]:
    """Every card that the sheet shows."""
    return [shown.file for row in rows for shown in row.prints]
