"""What is kept of stories until the next time: a seal, then the libraries of all languages."""

import sys
import unicodedata
import zlib
from array import array
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

import msgspec

from plugins.views.library import Shelf
from plugins.views.meaning import Limits
from plugins.views.nearness import Answers
from plugins.views.texts import Texts, integers

MADE_BY = (
    "vocabulary",
    "meaning",
    "texts",
    "rarity",
    "nearness",
    "moves",
    "shifts",
    "memory",
    "library",
    "related",
)
"""The modules whose change makes what was kept worthless."""
SEAL = 16
"""Bytes at the head: a digest of all that follows, and of what made it."""
FAST = 1
"""zlib's level: marks shrink to a third in a hundredth of a second."""


def kept(shelves: Mapping[str, Shelf], limits: Limits) -> bytes:
    """The shelves by language, as `recalled` reads them."""
    body = msgspec.msgpack.encode({lang: _packed(shelf) for lang, shelf in shelves.items()})
    return _seal(body, limits) + body


def recalled(memory: bytes, limits: Limits) -> dict[str, Shelf]:
    """What was kept; nothing where it is damaged, or made by other words, code or limits."""
    body = memory[SEAL:]
    if memory[:SEAL] != _seal(body, limits):
        return {}
    packed = msgspec.msgpack.decode(body, type=dict[str, Packed])
    return {lang: _unpacked(shelf) for lang, shelf in packed.items()}


class Packed(msgspec.Struct, frozen=True, array_like=True):
    """A shelf as it is kept: its columns."""

    names: list[bytes]
    held: bytes
    told: bytes
    terms: bytes
    marks: bytes
    weights: bytes
    numbers: bytes
    shares: bytes


def _packed(shelf: Shelf) -> Packed:
    texts, answers = shelf.texts, shelf.answers
    return Packed(
        names=list(shelf.names),
        held=texts.held.tobytes(),
        told=texts.told,
        terms=texts.terms.tobytes(),
        marks=zlib.compress(texts.marks, FAST),
        weights=texts.weights,
        numbers=answers.numbers.tobytes(),
        shares=answers.shares.tobytes(),
    )


def _unpacked(packed: Packed) -> Shelf:
    texts = Texts(
        held=_integers(packed.held),
        told=packed.told,
        terms=_integers(packed.terms),
        marks=zlib.decompress(packed.marks),
        weights=packed.weights,
    )
    answers = Answers(numbers=_integers(packed.numbers), shares=_integers(packed.shares))
    return Shelf(names=packed.names, texts=texts, answers=answers)


def _integers(packed: bytes) -> "array[int]":
    numbers = integers()
    numbers.frombytes(packed)
    return numbers


def _seal(body: bytes, limits: Limits) -> bytes:
    return blake2b(body, digest_size=SEAL, key=_maker(limits)).digest()


@cache
def _maker(limits: Limits) -> bytes:
    """A digest of all but the stories that the answers depend on."""
    here = Path(__file__)
    code = [here.with_name(f"{module}.py").read_bytes() for module in MADE_BY]
    words = version("pystemmer"), version("stopwordsiso"), unicodedata.unidata_version
    return blake2b(repr((code, words, limits, sys.byteorder)).encode(), digest_size=SEAL).digest()
