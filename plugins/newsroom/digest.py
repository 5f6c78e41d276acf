"""A fingerprint of frozen values: equal values, equal digest, on every machine and run."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum

SHORT = 12
"""Hexadecimal digits in file names: 48 bits, ample for one newspaper."""


def digest(*values: object) -> str:
    """The digest of plain values and dataclasses of them; TypeError for anything else."""
    state = hashlib.blake2b(digest_size=16)
    for value in values:
        for piece in _pieces(value):
            # The length first, so that ("ab", "c") and ("a", "bc") differ.
            state.update(b"%d:" % len(piece))
            state.update(piece)
    return state.hexdigest()


def short_digest(*values: object) -> str:
    """The digest as it stands in a file name."""
    return digest(*values)[:SHORT]


def _pieces(value: object) -> Iterator[bytes]:
    match value:
        case None | bool() | int() | float() | Enum():
            yield repr(value).encode()
        case str():
            yield b"s" + value.encode("utf-8", "surrogatepass")
        case bytes():
            yield b"b" + value
        case date():
            yield value.isoformat().encode()
        case tuple() | list():
            yield b"(%d" % len(value)
            for item in value:
                yield from _pieces(item)
        case Mapping():
            yield b"{%d" % len(value)
            for key in sorted(value):
                yield from _pieces(key)
                yield from _pieces(value[key])
        case _ if is_dataclass(value) and not isinstance(value, type):
            yield type(value).__name__.encode()
            for part in fields(value):
                yield from _pieces(getattr(value, part.name))
        case _:
            raise TypeError(f"no digest for {type(value).__name__}: {value!r}")
