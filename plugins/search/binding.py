"""Puts leaves together to an index that Pagefind's own program in the browser reads."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

import cbor2

from plugins.newsroom.digest import digest
from plugins.search import words
from plugins.search.bundle import ENTRY
from plugins.search.leaves import Leaf, Program, packed
from plugins.search.words import Places

DIGITS = 7
"""Hexadecimal digits of a file's digest that make its name, unless more are needed: a reader
loads the names of all files, and nothing is as hard to pack as a digest."""

EVERY = "\ue000"
"""A word that nobody types and every page has, so that those who choose by year or place alone
need not load all words there are, as Pagefind has them do; js/search.js asks for it."""


def bound(
    leaves: Mapping[str, Leaf], program: Program, *, lang: str, piece: int
) -> dict[str, bytes]:
    """The files of an index in which words lie in pieces of about `piece` bytes, unpacked.

    The same leaves give the same bytes, in whatever order they came and were made.
    """
    ordered = [leaves[address] for address in sorted(leaves)]
    fragments = _named([leaf.fragment for leaf in ordered])
    filters = list(_filters(ordered))
    of_filter = _named([data for _, data in filters])
    pieces = list(_cut(_words(ordered), piece))
    wholes = [words.write([data for _, data in some]) for some in pieces]
    of_piece = _named(wholes)
    meta = cbor2.dumps(
        [
            program.version,
            [[name, leaf.length] for name, leaf in zip(fragments, ordered, strict=True)],
            [[some[0][0], some[-1][0], file] for file, some in zip(of_piece, pieces, strict=True)],
            [[name, file] for file, (name, _) in zip(of_filter, filters, strict=True)],
            [],  # nobody sorts
            list(words.FIELDS),
        ]
    )
    (of_meta,) = _named([meta])
    files = {
        ENTRY: _entry(program, lang, of_meta, len(ordered)),
        f"pagefind.{of_meta}.pf_meta": packed(meta),
    }
    for name, (_, data) in zip(of_filter, filters, strict=True):
        files[f"filter/{name}.pf_filter"] = packed(data)
    for name, leaf in zip(fragments, ordered, strict=True):
        files[f"fragment/{name}.pf_fragment"] = leaf.fragment
    for name, data in zip(of_piece, wholes, strict=True):
        files[f"index/{name}.pf_index"] = packed(data)
    return files


def _named(files: Collection[bytes]) -> list[str]:
    """A name for each, as long as tells them apart."""
    whole = [digest(data) for data in files]
    digits = DIGITS
    while len({name[:digits] for name in whole}) < len(set(whole)):
        digits += 1
    return [name[:digits] for name in whole]


def _cut(entries: list[tuple[str, bytes]], size: int) -> Iterator[list[tuple[str, bytes]]]:
    """In their order; none longer than `size` bytes, but for a word that is."""
    start = length = 0
    for at, (_, data) in enumerate(entries):
        if at > start and length + len(data) > size:
            yield entries[start:at]
            start, length = at, 0
        length += len(data)
    if entries:
        yield entries[start:]


def _words(leaves: Collection[Leaf]) -> list[tuple[str, bytes]]:
    """By their alphabet."""
    places: dict[str, Places] = defaultdict(Places)
    forms: dict[str, dict[str, Places]] = defaultdict(lambda: defaultdict(Places))
    for page, leaf in enumerate(leaves):
        places[EVERY].add(page, words.IN_TITLE)
        for word, where in leaf.words.items():
            places[word].add(page, where)
        for word, its_forms in leaf.forms.items():
            for form, where in its_forms.items():
                forms[word][form].add(page, where)
    none: Mapping[str, Places] = {}
    return [
        (word, words.write_word(word, places[word], forms.get(word, none)))
        for word in sorted(places.keys() | forms.keys())
    ]


def _filters(leaves: Collection[Leaf]) -> list[tuple[str, bytes]]:
    """Each filter and which pages have which value: [name, [[value, pages], ...]]."""
    found: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for page, leaf in enumerate(leaves):
        for name, values in leaf.filters.items():
            for value in values:
                found[name][value].append(page)
    return [
        (name, cbor2.dumps([name, [[value, pages] for value, pages in sorted(values.items())]]))
        for name, values in sorted(found.items())
    ]


def _entry(program: Program, lang: str, meta: str, count: int) -> bytes:
    language = {"hash": meta, "page_count": count, "wasm": program.name}
    entry = {
        "include_characters": program.letters,
        "languages": {lang: language},
        "version": program.version,
    }
    return json.dumps(entry, sort_keys=True, separators=(",", ":")).encode()
