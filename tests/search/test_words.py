"""Words are read and written as Pagefind has them, byte for byte."""

from typing import Any

import cbor2
import pytest

from plugins.search import words
from plugins.search.words import Places

MANY = 70_000
"""Pages enough for numbers of every length that CBOR has."""
TREE: list[list[Any]] = [
    [
        ["air", [[0, [-25, 3, 9], []], [1, [-145, 4], [-3, 0]], [299, [], [-1, 2]]], []],
        ["cafe", [], [["café", [[7, [-25, 70_000], []]]], ["cafè", [[5, [-25, 0], []]]]]],
        ["panjang" * 40, [[page, [page], []] for page in (0, 23, 24, 255, 256, MANY)], []],
        ["sering", [[1, list(range(300)), []]] * 300, []],
    ]
]
"""[[[stem, [[pages since, in the text, in the fields], ...], [[form, places], ...]], ...]]"""
FIELDS = words.FIELDS


def whole(where: list[list[int]]) -> bytes:
    return b"".join(map(cbor2.dumps, where))


def test_every_word_form_and_place_is_read() -> None:
    read = list(words.read(cbor2.dumps(TREE), FIELDS))

    expected = []
    for stem, places, forms in TREE[0]:
        for form, found in [("", places), *forms]:
            page = 0
            at = []
            for since, *where in found:
                page += since
                at.append((page, whole(where)))
            expected.append((stem, form, at))
    assert read == expected


def test_what_was_read_is_written_as_it_was() -> None:
    entries: dict[str, tuple[Places, dict[str, Places]]] = {}
    for stem, form, found in words.read(cbor2.dumps(TREE), FIELDS):
        plain, forms = entries.setdefault(stem, (Places(), {}))
        places = forms.setdefault(form, Places()) if form else plain
        for page, where in found:
            places.add(page, where)

    written = words.write(
        [words.write_word(stem, places, forms) for stem, (places, forms) in entries.items()]
    )

    tree = cbor2.loads(cbor2.dumps(TREE))
    for entry in tree[0]:
        entry[2].sort()
    assert written == cbor2.dumps(tree)


def test_words_of_fields_keep_their_field_whatever_its_number_was() -> None:
    fields = ("alpha", "channel", "colour", "date", "image", "title")
    tree = [[["kata", [[4, [], [-1, 0, -2, 5, 6, -5, 1, -6, 2]]], []]]]

    ((_, _, [(page, where)]),) = words.read(cbor2.dumps(tree), fields)

    assert page == 4
    assert where == whole([[], [-1, 5, 6, -3, 2]])  # channel and title


def test_words_of_colours_and_of_pictures_addresses_are_nobodys() -> None:
    tree = [[["1f5d3a", [[4, [], [-1, 0]], [2, [-25, 3], [-1, 0]]], []]]]

    ((_, _, places),) = words.read(cbor2.dumps(tree), ("colour", "title"))

    assert places == [(6, whole([[-25, 3], []]))]


@pytest.mark.parametrize(
    "tree",
    [
        {"kata": []},
        [["kata", [], []]],
        [[["kata", [[1, [2]]], []]]],
        [[["kata", [["satu", [2], []]], []]]],
        [[["kata", [[1, [2.5], []]], []]]],
        [[["kata", [[1, [2], []]], [], "lebih"]]],
    ],
)
def test_another_format_is_refused(tree: object) -> None:
    with pytest.raises(ValueError, match="not written as expected at byte"):
        list(words.read(cbor2.dumps(tree), FIELDS))


def test_a_file_that_breaks_off_is_refused() -> None:
    data = cbor2.dumps(TREE)

    for end in range(200):
        with pytest.raises(ValueError):  # noqa: PT011 - whoever notices first says so
            list(words.read(data[:end], FIELDS))
