"""How an index of Pagefind's writes down words and where they stand, read and written as bytes.

The index is CBOR (RFC 8949): a list of [word, places, forms]. A place is [pages since the last
place, positions in the text, positions in the fields]; a form is a spelling with accents and its
own places. Whole trees of lists would cost several times what these bytes do, and all that ever
changes of a place is its page. The format is Pagefind's own; it is pinned, and a file that is
written otherwise is refused.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

import cbor2

FIELDS = ("channel", "date", "title")
"""Whose words are found; pictures' addresses and colours are nobody's words. In the order of the
alphabet, as Pagefind numbers them from 1."""

Word = tuple[str, str, list[tuple[int, bytes]]]
"""A word's stem without accents, its form with them ("" when it has none), and its places: the
number of a page, and where on it the word stands, two lists as they are written."""

LIST, TEXT = 0x80, 0x60
NOWHERE = b"\x80"
"""A list of nothing."""
IN_TITLE = NOWHERE + cbor2.dumps([-FIELDS.index("title") - 1, 0])
"""Nowhere in the text, first in the title."""
_COUNT = rb"(?:[\x00-\x17]|\x18.|\x19..|\x1a....)"
_NUMBER = rb"(?:[\x00-\x17\x20-\x37]|[\x18\x38].|[\x19\x39]..|[\x1a\x3a]....)"
# No number begins as a list does, so that a list ends where the next one begins.
_NUMBERS = rb"(?:[\x80-\x97]|\x98.|\x99..)" + _NUMBER + rb"*"
PLACE = re.compile(rb"\x83(%b)(%b(%b))" % (_COUNT, _NUMBERS, _NUMBERS), re.DOTALL)
PLACES = re.compile(rb"(?:\x83%b%b%b)*" % (_COUNT, _NUMBERS, _NUMBERS), re.DOTALL)


def read(data: bytes, fields: tuple[str, ...]) -> Iterator[Word]:
    """All words of one piece of the index; `fields` are its own. ValueError for another format."""
    words, at = _head(data, _after(b"\x81", data, 0), LIST)
    for _ in range(words):
        word, at = _text(data, _after(b"\x83", data, at))
        places, at = _places(data, at, fields)
        yield word, "", places
        forms, at = _head(data, at, LIST)
        for _ in range(forms):
            form, at = _text(data, _after(b"\x82", data, at))
            places, at = _places(data, at, fields)
            yield word, form, places
    if at != len(data):
        raise _strange(at)


def _places(data: bytes, at: int, fields: tuple[str, ...]) -> tuple[list[tuple[int, bytes]], int]:
    count, at = _head(data, at, LIST)
    run = PLACES.match(data, at)
    end = run.end() if run else at
    found = PLACE.findall(data, at, end)
    if len(found) != count:
        raise _strange(at)
    places = []
    page = 0
    for since, where, field in found:
        page += since[0] if len(since) == 1 else int.from_bytes(since[1:], "big")
        if field != NOWHERE:
            where = where[: -len(field)] + _known(field, fields)
        if where != NOWHERE + NOWHERE:
            places.append((page, where))
    return places, end


@lru_cache(maxsize=1 << 12)
def _known(field: bytes, fields: tuple[str, ...]) -> bytes:
    """Only FIELDS, by their numbers there: [-field, position, ..., -field, position, ...]."""
    kept: list[int] = []
    known = False
    try:
        numbers = cbor2.loads(field)
    except cbor2.CBORDecodeError as error:
        raise ValueError("a word's fields in Pagefind's index break off") from error
    for number in numbers:
        if number >= 0:
            kept += [number] if known else []
        elif known := (name := fields[-number - 1]) in FIELDS:
            kept.append(-FIELDS.index(name) - 1)
    return cbor2.dumps(kept)


class Places:
    """A word's places as they are written, gathered page by page."""

    __slots__ = ("last", "parts")

    def __init__(self) -> None:
        self.last = 0
        self.parts: list[bytes] = []

    def add(self, page: int, where: bytes) -> None:
        """`page` is not below the last one's."""
        self.parts += (_since(page - self.last), where)
        self.last = page

    def written(self) -> bytes:
        return _headed(LIST, len(self.parts) // 2) + b"".join(self.parts)


@lru_cache(maxsize=1 << 14)
def _since(pages: int) -> bytes:
    return b"\x83" + _headed(0, pages)


def write_word(word: str, places: Places, forms: Mapping[str, Places]) -> bytes:
    """A word in all its forms."""
    parts = [b"\x83", _texted(word), places.written(), _headed(LIST, len(forms))]
    for form in sorted(forms):
        parts += (b"\x82", _texted(form), forms[form].written())
    return b"".join(parts)


def write(words: Collection[bytes]) -> bytes:
    """A piece of the index, of words that were written."""
    return b"".join((b"\x81", _headed(LIST, len(words)), *words))


def _head(data: bytes, at: int, kind: int) -> tuple[int, int]:
    """How many follow: what CBOR says of a list or a text before it begins."""
    size = data[at] - kind if at < len(data) else -1
    if 0 <= size < 24:
        return size, at + 1
    if not 24 <= size <= 26:
        raise _strange(at)
    end = at + 1 + (1 << size - 24)
    return int.from_bytes(data[at + 1 : end], "big"), end


def _headed(kind: int, count: int) -> bytes:
    if count < 24:
        return bytes((kind + count,))
    power = 0 if count < 1 << 8 else 1 if count < 1 << 16 else 2
    return bytes((kind + 24 + power,)) + count.to_bytes(1 << power, "big")


def _text(data: bytes, at: int) -> tuple[str, int]:
    size, at = _head(data, at, TEXT)
    return data[at : at + size].decode(), at + size


def _texted(text: str) -> bytes:
    data = text.encode()
    return _headed(TEXT, len(data)) + data


def _after(mark: bytes, data: bytes, at: int) -> int:
    if not data.startswith(mark, at):
        raise _strange(at)
    return at + len(mark)


def _strange(at: int) -> ValueError:
    return ValueError(f"a piece of Pagefind's index is not written as expected at byte {at}")
