"""A fingerprint of frozen values: equal values, equal digest, on every machine and run."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

SHORT = 12
"""Hexadecimal digits in file names: 48 bits, ample for one newspaper."""


class Digested:
    """Base of frozen dataclasses that are asked for their digest often: each works it out once.

    Inside another value its digest stands for all it holds. `dataclasses.replace` forgets it.
    """

    __slots__ = ("_digest",)
    _digest: str

    @property
    def digest(self) -> str:
        """Of all fields."""
        try:
            return self._digest
        except AttributeError:
            pieces: list[bytes] = []
            _fields(self, pieces)
            made = _hash(pieces)
            object.__setattr__(self, "_digest", made)
            return made

    def __setstate__(self, state: object) -> None:
        """For pickles of subclasses without slots: a frozen value takes no attribute otherwise."""
        fields, slots = state if isinstance(state, tuple) else (state, None)
        for values in (fields, slots):
            for name, value in (values or {}).items():
                object.__setattr__(self, name, value)

    def known_by(self, digest: str) -> None:
        """Spare the work where the digest is known: this value was read back as it was kept."""
        object.__setattr__(self, "_digest", digest)


def digest(*values: object) -> str:
    """The digest of plain values and dataclasses of them; TypeError for anything else."""
    pieces: list[bytes] = []
    for value in values:
        _add(value, pieces)
    return _hash(pieces)


def short_digest(*values: object) -> str:
    """The digest as it stands in a file name."""
    return digest(*values)[:SHORT]


def _hash(pieces: list[bytes]) -> str:
    # The length first, so that ("ab", "c") and ("a", "bc") differ.
    stream = b"".join([b"%d:%b" % (len(piece), piece) for piece in pieces])
    return hashlib.blake2b(stream, digest_size=16).hexdigest()


def _add(value: object, pieces: list[bytes]) -> None:
    adder = _ADDERS.get(type(value))
    if adder is None:
        adder = _adder_for(type(value))
        if adder is None:
            raise TypeError(f"no digest for {type(value).__name__}: {value!r}")
        _ADDERS[type(value)] = adder
    adder(value, pieces)


Adder = Callable[..., None]


def _plain(value: object, pieces: list[bytes]) -> None:
    pieces.append(repr(value).encode())


def _text(value: str, pieces: list[bytes]) -> None:
    pieces.append(b"s" + value.encode("utf-8", "surrogatepass"))


def _bytes(value: bytes, pieces: list[bytes]) -> None:
    pieces.append(b"b" + value)


def _moment(value: date, pieces: list[bytes]) -> None:
    pieces.append(value.isoformat().encode())


def _sequence(value: tuple[object, ...] | list[object], pieces: list[bytes]) -> None:
    pieces.append(b"(%d" % len(value))
    for item in value:
        _add(item, pieces)


def _mapping(value: Mapping[str, object], pieces: list[bytes]) -> None:
    pieces.append(b"{%d" % len(value))
    for key in sorted(value):
        _add(key, pieces)
        _add(value[key], pieces)


def _digested(value: Digested, pieces: list[bytes]) -> None:
    pieces.append(b"#" + value.digest.encode())


def _fields(value: object, pieces: list[bytes]) -> None:
    pieces.append(type(value).__name__.encode())
    kind: Any = type(value)
    for name in _names(kind):
        _add(getattr(value, name), pieces)


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(part.name for part in fields(kind))


_ADDERS: dict[type, Adder] = {}
"""By exact type: looked up once a value, decided once a type."""


def _adder_for(kind: type) -> Adder | None:
    for base, adder in (
        (Digested, _digested),
        (Enum, _plain),
        (bool, _plain),
        (int, _plain),
        (float, _plain),
        (str, _text),
        (bytes, _bytes),
        (date, _moment),
        (tuple, _sequence),
        (list, _sequence),
        (Mapping, _mapping),
        (type(None), _plain),
    ):
        if issubclass(kind, base):
            return adder
    return _fields if is_dataclass(kind) else None
