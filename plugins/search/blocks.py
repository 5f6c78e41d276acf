"""Which block of the index a page belongs to.

Each language's pages are dealt out by a checksum of their addresses, so whatever happens to a
page touches one block, and each block is a fair sample: a word is about as rare in one as in all,
which makes their scores comparable. By years or in the order of publication, blocks would be of
different kinds, and an old story added late would move all that come after it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from zlib import crc32

MOST = 1_536
"""Pages a block, on average: binding so many costs about half a second, and 10,000 make eight
blocks, which a reader's browser asks all at once."""
PIECE = 64 * 1024
"""Bytes of words that one search loads from all blocks together, before they are packed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Pages in one language that are indexed together."""

    lang: str
    number: int
    of: int
    """How many blocks the language has; a power of two."""
    pages: Mapping[str, str]
    """Digests of the records by address."""

    @property
    def name(self) -> str:
        return f"{self.lang}-{self.number}"

    @property
    def piece(self) -> int:
        """Bytes in which its words lie together: the more blocks, the less of each."""
        return PIECE // self.of


def blocks_of(pages: Mapping[str, tuple[str, str]]) -> Iterator[Block]:
    """All blocks of these (language, digest) by address: by language, then by number."""
    languages: dict[str, dict[str, str]] = defaultdict(dict)
    for address in sorted(pages):
        lang, its_digest = pages[address]
        languages[lang.lower()][address] = its_digest  # as browsers are asked for it
    for lang, its_pages in sorted(languages.items()):
        count = _count(len(its_pages))
        dealt: list[dict[str, str]] = [{} for _ in range(count)]
        for address, its_digest in its_pages.items():
            dealt[crc32(address.encode()) % count][address] = its_digest
        for number, some in enumerate(dealt):
            yield Block(lang=lang, number=number, of=count, pages=some)


def _count(pages: int) -> int:
    """Doubled rather than raised by one: then a block splits, and no page moves between others."""
    count = 1
    while pages > MOST * count:
        count *= 2
    return count
