"""What ties stories together: keys that a story gives to others, and keys that it asks about.

A rule that compares learns of other stories only what they give under a key that its own story
asks about. So a verdict can change only when something under one of these keys does, and the
stories to compare with are those that give one of them.
"""

import hashlib
import zlib
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import PurePosixPath

from plugins.editorial import shingles
from plugins.editorial.archive import Traits, address_meant, photo_pieces

Shown = set[tuple[int, int]]
"""Keys, each with a digest of what others see under it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ties:
    """The ties of one story, packed as numbers of 32 bits.

    Two keys that become one number by chance make the desk look once too often, no more.
    """

    gives: bytes
    """Pairs: a key, and a digest of what others see under it."""
    shows: bytes = b""
    """The same of its photo; of all stories with one photo, others see only the earliest."""
    asks: bytes = b""
    """Keys."""

    @property
    def asked(self) -> memoryview:
        return memoryview(self.asks).cast("I")

    def given(self, *, earliest: bool) -> memoryview:
        """The keys under which others see something of it."""
        return memoryview(self.gives + self.shows if earliest else self.gives).cast("I")[::2]


def pairs(packed: bytes) -> Shown:
    """What `gives` or `shows` packs."""
    numbers = memoryview(packed).cast("I")
    return set(zip(numbers[::2], numbers[1::2], strict=True))


def ties_of(traits: Traits) -> Ties:
    """The ties of a story that can be read."""
    return Ties(
        gives=_packed(set(_given(traits))),
        shows=_packed(set(_photo(traits))),
        asks=array("I", set(_asked(traits))).tobytes(),
    )


def ties_of_unread(path: str) -> Ties:
    """The ties of a story that cannot be read: others see only what its file is called."""
    return Ties(gives=_packed({(_key("file", PurePosixPath(path).stem), 0)}))


def _packed(shown: Shown) -> bytes:
    return array("I", chain.from_iterable(shown)).tobytes()


def _given(traits: Traits) -> Iterator[tuple[int, int]]:
    for address in (traits.address, *traits.aliases):
        yield _key("at", address), 0
    for target, _ in traits.links:
        yield _key("to", target), int(target == traits.address)
    for query in (traits.keyphrase, *traits.queries):
        if query:
            yield _key("query", traits.lang, query), _seen(traits.path)
    if traits.signature:
        says = _seen(traits.path, traits.title, traits.signature.hex())
        for band in shingles.bands(traits.signature):
            yield zlib.crc32(band), says


def _photo(traits: Traits) -> Iterator[tuple[int, int]]:
    if traits.photo:
        seen = _seen(traits.path, traits.title, traits.date, traits.photo, traits.photo_hash)
        yield _key("photo", traits.photo), seen
        for place, piece in photo_pieces(traits.photo_hash):
            yield _key("look", f"{place} {piece}"), seen


def _asked(traits: Traits) -> Iterator[int]:
    yield _key("to", traits.address)
    for target, _ in traits.links:
        if target.startswith("/") and target != "/":
            address = address_meant(target)
            yield _key("at", address)
            yield _key("file", address.split("/")[-2])
    for query in (traits.keyphrase, *traits.queries):
        yield _key("query", traits.lang, query)
    if traits.photo:
        yield _key("photo", traits.photo)
    for place, piece in photo_pieces(traits.photo_hash):
        yield _key("look", f"{place} {piece}")
    for band in shingles.bands(traits.signature):
        yield zlib.crc32(band)


def _key(*words: str) -> int:
    return zlib.crc32("\0".join(words).encode("utf-8", "surrogatepass"))


def _seen(*words: str) -> int:
    text = "\0".join(words).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(text, digest_size=4).digest(), "big")
