"""What every target can do with a shipment, and what may come between."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from plugins.newsroom.progress import Show
from plugins.publishing.shipment import Parcel, Shipment

Say = Callable[[str], None]
"""Tells the one who waits something at once."""

UNSETTLED = (
    "Pengiriman sebelumnya ke sini belum tuntas; diteruskan. Kalau masih berjalan di mesin lain, "
    "tunggu dulu sampai selesai."
)


class DeliveryError(Exception):
    """The target did not take everything; the message says why and what to do, in one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long one request may take, in seconds, and how often a lost connection is tried again."""

    timeout: float = 60
    retries: int = 3
    first_pause: float = 1
    """Seconds before the first retry; twice as long before every other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What separates a target from a shipment."""

    lacking: tuple[Parcel, ...]
    """In the order of sending."""
    gone: tuple[str, ...]
    """What an earlier edition put there and this one has not."""
    same: int
    """Files that are there already, by checksum."""
    settled: bool = True
    """Whether the target's own manifest is this edition's, and no delivery was left halfway."""

    @property
    def is_none(self) -> bool:
        return self.settled and not (self.lacking or self.gone)


class Target(Protocol):
    """A place that readers see."""

    @property
    def name(self) -> str:
        """As it may be shown: without any secret."""
        ...

    def compare(self, shipment: Shipment, show: Show) -> Difference:
        """Look and change nothing; raises DeliveryError."""
        ...

    def deliver(self, shipment: Shipment, show: Show, say: Say) -> Difference:
        """Make it hold the shipment; what was different. Raises DeliveryError.

        Nothing is taken away before everything else is there and checked, and never what the hub
        did not put there.
        """
        ...
