"""A draft as the desk reads it: blocks, sentences and links, each with its line."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from plugins.editorial.tokens import words_in
from plugins.newsroom.draft import Draft, Value

INDONESIAN = "id"
"""The language that the desk's rules of language know, and that a story without `lang:` is in."""


class Kind(StrEnum):
    """What a block of the body is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    TABLE = "table"
    CODE = "code"


@dataclass(frozen=True, kw_only=True)  # no slots: cached_property keeps its value in __dict__
class Passage:
    """A piece of text and where it begins; `line` counts from 1 in the file."""

    text: str
    line: int

    @cached_property
    def own(self) -> str:
        """`text` in the writer's own words: what is quoted, linked to or code is blanked.

        As long as `text`, so that a position in one is a position in the other.
        """
        others = any(mark in self.text for mark in OTHERS_MARKS)
        return _blanked(self.text, OTHERS_WORDS) if others else self.text

    @cached_property
    def prose(self) -> str:
        """`own` without names: words with a capital inside a sentence are blanked too."""
        own = self.own

        def blank(match: re.Match[str]) -> str:
            start = match.start()
            # Most names follow a word and a space, which needs no pattern to see.
            inside = own[start - 2 : start - 1].isalnum() and own[start - 1] == " "
            begins = not inside and BEGINNING.search(own, max(0, start - 40), start)
            return match[0] if begins else " " * len(match[0])

        return CAPITALISED.sub(blank, own)

    def line_at(self, position: int) -> int:
        """The file's line on which the character at `position` stands."""
        return self.line + bisect_left(self._breaks, position)

    @cached_property
    def _breaks(self) -> tuple[int, ...]:
        """Where lines end; looked up, not counted anew for each of ten thousand findings."""
        return tuple(match.start() for match in re.finditer("\n", self.text))


@dataclass(frozen=True, kw_only=True)
class Block(Passage):
    """A paragraph, heading, list item, quotation, table or piece of code."""

    kind: Kind

    @cached_property
    def sentences(self) -> tuple[Passage, ...]:
        """The block cut at full stops that end a sentence; abbreviations do not."""
        return tuple(_sentences(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyLink:
    """A link in the body."""

    text: str
    target: str
    line: int


@dataclass(frozen=True, kw_only=True)
class Manuscript:
    """A draft, ready for the rules."""

    draft: Draft

    @property
    def path(self) -> str:
        return self.draft.path

    @cached_property
    def language(self) -> str:
        """The story's language as a short code ("id", "en")."""
        return self.text("lang").lower() or INDONESIAN

    @cached_property
    def title(self) -> Passage:
        return self._passage("title")

    @cached_property
    def summary(self) -> Passage:
        return self._passage("summary")

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(_blocks(self.draft.body, self.draft.body_line))

    @cached_property
    def paragraphs(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.kind is Kind.PARAGRAPH)

    @cached_property
    def headings(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.kind is Kind.HEADING)

    @cached_property
    def running(self) -> tuple[Block, ...]:
        """What the writer says in sentences: paragraphs and list items."""
        return tuple(b for b in self.blocks if b.kind in {Kind.PARAGRAPH, Kind.ITEM})

    @cached_property
    def sentences(self) -> tuple[Passage, ...]:
        return tuple(sentence for block in self.running for sentence in block.sentences)

    @cached_property
    def wording(self) -> tuple[Passage, ...]:
        """Wherever the writer speaks: title, summary, captions, headings, paragraphs, items."""
        captions = (self._passage(name) for name in CAPTIONS)
        headers = (self.title, self.summary, *captions)
        spoken = {Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM}
        return (*(p for p in headers if p.text), *(b for b in self.blocks if b.kind in spoken))

    @cached_property
    def figured(self) -> tuple[Passage, ...]:
        """Those of `wording` in whose own words there is a figure."""
        return tuple(passage for passage in self.wording if DIGIT.search(passage.own))

    @cached_property
    def spoken(self) -> str:
        """`wording` as one line of own words in lower case: where a rule looks before it searches.

        Every word stands between single spaces or punctuation; the ends are spaces too.
        """
        text = " ".join(passage.own for passage in self.wording)
        return f" {' '.join(text.lower().replace('’', chr(39)).split())} "

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of `spoken`."""
        return frozenset(words_in(self.spoken))

    @cached_property
    def printed(self) -> tuple[Block, ...]:
        """All that readers will see, quotations and tables included; link addresses are blanked.

        For what may not be said at all. Titles are headings, the other headers paragraphs.
        """
        titles = (self._block(name, Kind.HEADING) for name in ("title", "card_title"))
        notes = (self._block(name, Kind.PARAGRAPH) for name in NOTES)
        mended = (
            Block(text=record.get("text", ""), line=self.line_of("corrections"), kind=Kind.ITEM)
            for record in self.records("corrections")
        )
        body = (Block(text=_seen(b.text), line=b.line, kind=b.kind) for b in self.blocks)
        return (*(block for block in (*titles, *notes, *mended) if block.text), *body)

    @cached_property
    def printed_words(self) -> frozenset[str]:
        """The words of `printed` in lower case."""
        return frozenset(words_in("\n".join(block.text for block in self.printed).lower()))

    @cached_property
    def links(self) -> tuple[BodyLink, ...]:
        return tuple(
            BodyLink(text=m["text"], target=m["target"], line=block.line_at(m.start()))
            for block in self.blocks
            if block.kind is not Kind.CODE and "](" in block.text
            for m in LINK.finditer(block.text)
        )

    @cached_property
    def words(self) -> int:
        return sum(len(WORD.findall(readable(block.text))) for block in self.blocks)

    @cached_property
    def is_page(self) -> bool:
        """A standing page rather than a dated story: its folder says so."""
        return self.path.startswith("halaman/")

    @cached_property
    def is_newsroom_page(self) -> bool:
        """One of the newsroom's own pages (about, contact, guidelines...): no channel."""
        return self.is_page and not self.text("category")

    def text(self, name: str) -> str:
        """A header as one line of text; empty when missing."""
        return self._texts.get(name, "")

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        """As `Draft.text` gives them: rules ask for the same few a hundred times a story."""
        return {header.name: self.draft.text(header.name) for header in self.draft.headers}

    def items(self, name: str) -> tuple[str, ...]:
        """A header as a list of words, whichever way it was written."""
        header = self.draft.header(name)
        if header is None or isinstance(header.value, dict):
            return ()
        value: list[Value] = (
            list(re.split(r"[;,]", header.value)) if isinstance(header.value, str) else header.value
        )
        return tuple(item.strip() for item in value if isinstance(item, str) and item.strip())

    def records(self, name: str) -> tuple[dict[str, str], ...]:
        """A header as a list of mappings (sources, corrections, izin); others are left out."""
        header = self.draft.header(name)
        if header is None or not isinstance(header.value, list):
            return ()
        return tuple(
            {key: str(value) for key, value in item.items()}
            for item in header.value
            if isinstance(item, dict)
        )

    def line_of(self, name: str) -> int:
        """The header's line; 1 when it is not there, where it would be added."""
        return self.draft.line_of(name) or 1

    def _passage(self, name: str) -> Passage:
        return Passage(text=self.text(name), line=self.line_of(name))

    def _block(self, name: str, kind: Kind) -> Block:
        return Block(text=_seen(self.text(name)), line=self.line_of(name), kind=kind)


CAPTIONS = ("card_title", "image_alt", "image_caption")
NOTES = ("summary", "image_alt", "image_caption", "image_credit", "venue")
WORD = re.compile(r"\w+(?:[-’'.,]\w+)*")
# The address holds no bracket but in pairs: a row of openings must not be read again and again.
LINK = re.compile(
    r"(?<!!)\[(?P<text>[^\]\n]{0,300})\]"
    r"\((?P<target>(?:[^()\s]|\([^()\s]{0,200}\)){0,2000})(?:[ \t][^)\n]{0,300})?\)"
)
# Quotations, inline code, addresses, and what stands in the round brackets of a link.
OTHERS_WORDS = re.compile(
    r"“[^“”]{0,2000}”|\"[^\"\n]{0,2000}\"|`[^`\n]{0,500}`|\((?<=\]\()[^)\n]{0,2000}\)|https?://\S+"
)
OTHERS_MARKS = ("“", '"', "`", "](", "http")
"""Without one of these `OTHERS_WORDS` finds nothing."""
ADDRESSES = re.compile(r"(?<=\])\([^)\n]{0,2000}\)|https?://\S+")
MARKS = str.maketrans(dict.fromkeys("*_`>#[]", " "))
DIGIT = re.compile(r"\d")
MARKED = re.compile(r"[*_`>#\[\]]")
CAPITALISED = re.compile(r"[A-Z][\w’'-]*(?:\.[A-Z]\w*)*")
# What may stand before a sentence: its own beginning, or the end of the one before.
BEGINNING = re.compile(r"(?:^|[.!?:][”\")\]]*\s+|\n)[\s“\"(\[*_>#-]*$")
ABBREVIATIONS = frozenset(
    "jl jln no hal dr drs ir prof h hj kh tn ny s.sos st mt dkk dll dsb tgl rp a.n s.d u.p "
    "tb moh muh m r s a b c d e f g i j k l n o p q t u v w x y z".split()
)
LONGEST = 1 + max(map(len, ABBREVIATIONS))
"""So many letters in a row are no abbreviation."""
LAST_WORD = re.compile(r"[\w.]+$")
# Begins with what is searched for, which is found faster than a place that something is not before.
SENTENCE_END = re.compile(r"[.!?](?<![.!?]{2})[.!?]*[”\")\]]*(?=\s+[“\"(\[*_]*[A-Z0-9])")
FENCE = re.compile(r"\s{0,3}(```|~~~)")
HEADING = re.compile(r"#{1,6}\s")
LIST_ITEM = re.compile(r"\s{0,6}(?:[-*+]|\d{1,3}[.)])\s+")


def readable(markdown: str) -> str:
    """What a reader sees of inline Markdown: links' words without their addresses."""
    return re.sub(r"[*_`]", "", LINK.sub(lambda match: match["text"], markdown))


def _blanked(text: str, pattern: re.Pattern[str]) -> str:
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def _seen(markdown: str) -> str:
    """What a reader sees, as long as the Markdown: addresses and emphasis become spaces."""
    if "](" in markdown or "http" in markdown:
        markdown = _blanked(markdown, ADDRESSES)
    return markdown.translate(MARKS) if MARKED.search(markdown) else markdown


def _blocks(body: str, first_line: int) -> Iterator[Block]:
    """Blank lines part blocks; a heading and each list item are blocks of their own."""
    gathered: list[str] = []
    kind, start, fenced = Kind.PARAGRAPH, first_line, False

    def finished() -> Iterator[Block]:
        if any(line.strip() for line in gathered):
            yield Block(text="\n".join(gathered), line=start, kind=kind)
        gathered.clear()

    for number, line in enumerate(body.split("\n"), start=first_line):
        fence = ("```" in line or "~~~" in line) and bool(FENCE.match(line))
        if fence and not fenced:
            yield from finished()
            kind, start = Kind.CODE, number
        if fenced or fence:
            gathered.append(line)
            if fence and fenced:
                yield from finished()
            fenced ^= fence
            continue
        found = _kind_of(line)
        begins = found in {Kind.HEADING, Kind.ITEM} or (found is not kind and kind is Kind.HEADING)
        if not line.strip() or begins or not gathered:
            yield from finished()
            kind, start = found, number
        if line.strip():
            gathered.append(line)
    yield from finished()


def _kind_of(line: str) -> Kind:
    bare = line.lstrip()
    match bare[:1]:
        case "#" if HEADING.match(bare):
            return Kind.HEADING
        case ">":
            return Kind.QUOTE
        case "|":
            return Kind.TABLE
        case "-" | "*" | "+" if LIST_ITEM.match(line):
            return Kind.ITEM
        case digit if digit.isdecimal() and LIST_ITEM.match(line):
            return Kind.ITEM
    return Kind.CODE if line.startswith(("    ", "\t")) else Kind.PARAGRAPH


def _sentences(block: Block) -> Iterator[Passage]:
    start = 0
    for match in SENTENCE_END.finditer(block.text):
        if match[0] == "." and _abbreviated(
            block.text[max(start, match.start() - 20) : match.start()]
        ):
            continue
        yield from _passage(block, start, match.end())
        start = match.end()
    yield from _passage(block, start, len(block.text))


def _abbreviated(before: str) -> bool:
    """Whether the full stop after `before` belongs to its last word: "Jl.", "H." and the like."""
    if before[-LONGEST:].isalpha() and len(before) >= LONGEST:
        return False
    word = LAST_WORD.search(before)
    return word is not None and word[0].lower() in ABBREVIATIONS


def _passage(block: Block, start: int, end: int) -> Iterator[Passage]:
    text = block.text[start:end]
    bare = text.lstrip()
    if bare:
        start += len(text) - len(bare)
        yield Passage(text=bare.rstrip(), line=block.line_at(start))
