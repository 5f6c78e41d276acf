"""How much two bodies say the same: MinHash over runs of words, names left out.

Names are left out so that a copy in which only the place was exchanged is still a copy.
"""

import struct
from collections.abc import Iterable, Iterator

from rensa import RMinHash

from plugins.editorial.tokens import letters_in

PERMUTATIONS = 64
ROWS = 4
"""Numbers in a band: two bodies that resemble each other by 0.8 share one of the sixteen bands
with a probability of 1 - (1 - 0.8^4)^16, or 0.9998; by 0.3 with 0.12."""
RUN = 4
"""Words in a shingle."""
LEAST = 40
"""Shingles below which a body is too short to be compared."""
FORM = struct.Struct(f"<{PERMUTATIONS}I")


def signature(texts: Iterable[str]) -> bytes:
    """The MinHash of the texts' shingles; empty when there are too few."""
    words = letters_in("\n".join(texts).lower())
    shingles = set(map(" ".join, zip(*(words[n:] for n in range(RUN)), strict=False)))
    if len(shingles) < LEAST:
        return b""
    minhash = RMinHash(num_perm=PERMUTATIONS, seed=1)
    minhash.update(list(shingles))  # the least of all hashes, whatever their order
    return FORM.pack(*minhash.digest())


def bands(signature: bytes) -> Iterator[bytes]:
    """The pieces of which two resembling signatures have one in common; none for b""."""
    size = ROWS * 4
    for start in range(0, len(signature), size):
        # The place of a band counts: the same numbers elsewhere mean nothing.
        yield bytes([start // size]) + signature[start : start + size]


def resemblance(one: bytes, other: bytes) -> float:
    """The share of shingles in common, 0 to 1, as MinHash estimates it (about 0.06 either way)."""
    pairs = zip(FORM.unpack(one), FORM.unpack(other), strict=True)
    return sum(int(a == b) for a, b in pairs) / PERMUTATIONS
