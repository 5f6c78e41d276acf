"""SHARING: where the kits stand and how many the list of kits shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingSettings:
    """`address` is a pattern from the root; the list of kits stands one step above it."""

    address: str = "bagikan/{slug}/"
    newest: int = 60
