"""OFFLINE: what stands under the icon on a telephone, and how much is kept there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OfflineSettings:
    """A page takes some 15 KB on the telephone, a picture some 60."""

    short_name: str = ""
    """At most twelve letters fit under an icon; empty for the newspaper's whole name."""
    pages: int = 60
    """The pages read last."""
    files: int = 120
    """Pictures, and files of the theme that only some pages need."""
