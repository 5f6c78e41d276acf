"""Who says so: the sentence around a place in the text, and whether it names its source."""

import re
from bisect import bisect_right
from functools import lru_cache

from plugins.editorial.manuscript import Block, Passage

SAYS = re.compile(
    r"(?<![\w-])(?:menurut(?:nya)?|berdasarkan|dikutip|mengutip|merujuk|dilansir|versi|catatan|"
    r"mencatat|tercatat|dicatat|menulis|ditulis|tulis|menyebut(?:kan)?|laporan|melaporkan|"
    r"dilaporkan|diberitakan|memberitakan|menyatakan|dinyatakan|mengatakan|menjelaskan|"
    r"menuturkan|mengungkapkan|menerangkan|memperkirakan|menduga|mengakui|mengisahkan|"
    r"menempatkan(?:nya)?|menilai|kata|ujar(?:nya)?|tutur(?:nya)?|ucap(?:nya)?|ungkap(?:nya)?|"
    r"jelas(?:nya)?|terang(?:nya)?|imbuh(?:nya)?|sebut(?:nya)?|keterangan)(?!\w)",
    re.IGNORECASE,
)
"""Words that lead to somebody who speaks or writes."""
SHOWS = re.compile(
    r"(?<![\w-])(?:artikel|buku|data|dinobatkan|kajian|menobatkan|muri|penelitian|penghargaan|"
    r"profil|sensus|survei)(?!\w)",
    re.IGNORECASE,
)
"""Words for what can be looked up."""
REACH = 1_000
"""Characters on either side of a place; no sentence is longer."""
MOST = 200
"""Places that a rule looks at in one story; an honest one has few."""


def sentence_span(passage: Passage, position: int) -> tuple[int, int]:
    """Where the sentence at `position` begins and ends; a header's text is one sentence."""
    starts = _starts(passage)
    which = bisect_right(starts, position)
    start = starts[which - 1] if which else 0
    end = starts[which] if which < len(starts) else len(passage.text)
    return max(start, position - REACH), min(end, position + REACH)


def sentence_around(passage: Passage, position: int) -> str:
    """The sentence at `position`, in the writer's own words."""
    start, end = sentence_span(passage, position)
    return passage.own[start:end]


def is_attributed(passage: Passage, position: int) -> bool:
    """Whether the sentence says from whom it knows; a link in it counts."""
    start, end = sentence_span(passage, position)
    return bool(SAYS.search(passage.own[start:end])) or "](http" in passage.text[start:end]


@lru_cache(maxsize=32)
def _starts(passage: Passage) -> tuple[int, ...]:
    if not isinstance(passage, Block):
        return (0,)
    starts, end = [], 0
    for sentence in passage.sentences:
        start = passage.text.find(sentence.text, end)
        starts.append(start)
        end = start + len(sentence.text)
    return tuple(starts)
