"""What the cards cannot say of a draft: signs that no typeface has, headlines too long."""

import unicodedata
from collections.abc import Iterator

from plugins.cards.face import unsayable
from plugins.cards.layout import layout_of
from plugins.cards.setting import TextTooLong
from plugins.newsroom.card import CardCopy, Shape
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding, Severity
from plugins.newsroom.look import Look
from plugins.newsroom.story import HOUSE_COLOUR

SAID = ("title", "card_title", "place", "venue")
"""Headers whose text a card may show as it was written."""
MOST_NAMED = 5
"""Signs that one finding names; whoever mends these sees the others."""
SURELY_FITS = 200
"""Letters of a headline that every card holds; only longer ones are tried."""


def findings(draft: Draft) -> Iterator[Finding]:
    """What to mend before the draft's cards say all that it says."""
    for name in SAID:
        lost = unsayable(draft.text(name))
        if lost:
            yield _unsaid(draft, name, lost)
    yield from _too_long(draft)


def _unsaid(draft: Draft, name: str, lost: tuple[str, ...]) -> Finding:
    named = ", ".join(map(_named, lost[:MOST_NAMED]))
    more = f", dan {len(lost) - MOST_NAMED} lainnya" if len(lost) > MOST_NAMED else ""
    return Finding(
        path=draft.path,
        line=draft.line_of(name),
        code="kartu-tanpa-huruf",
        problem=f"Di baris “{name}:” ada huruf atau tanda yang tidak dapat digambar di kartu: "
        f"{named}{more}.",
        remedy="Hapus, atau tulis maksudnya dengan huruf Latin."
        + (" Khusus untuk kartu, pakai baris “card_title:”." if name == "title" else ""),
        severity=Severity.CHECK,
    )


def _named(character: str) -> str:
    """A letter without a font is an empty box to the reader too: its name says more."""
    name = unicodedata.name(character, "tanpa nama")
    return f"“{character}” (U+{ord(character):04X}, {name})"


def _too_long(draft: Draft) -> Iterator[Finding]:
    name = "card_title" if draft.text("card_title") else "title"
    headline = draft.text(name)
    if len(headline) <= SURELY_FITS or _fits(headline):
        return
    yield Finding(
        path=draft.path,
        line=draft.line_of(name),
        code="kartu-kepanjangan",
        problem=f"Baris “{name}:” terdiri atas {len(headline)} huruf; tidak ada kartu yang muat.",
        remedy="Tulis judul yang lebih pendek untuk kartu, paling baik di bawah 110 huruf.",
        example="card_title: Warga Menanam Seribu Bakau di Pantai yang Hilang",
    )


def _fits(headline: str) -> bool:
    """Whether every shape holds the headline beside what else a card says."""
    look = Look(ink=HOUSE_COLOUR, white=HOUSE_COLOUR, soft=HOUSE_COLOUR, gold=HOUSE_COLOUR)
    copy = CardCopy(
        headline=headline, kicker="Kabar", colour=HOUSE_COLOUR, brand="Kabar", look=look
    )
    try:
        for shape in Shape:
            layout_of(copy, shape)
    except TextTooLong:
        return False
    return True
