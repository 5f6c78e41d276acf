"""An old address and where it leads now: addresses that were published once are kept for ever."""

import re
from dataclasses import dataclass

PLAIN = re.compile(
    r"/(?:[A-Za-z0-9~][\w.~-]*/)*(?:[A-Za-z0-9~][\w.~-]*(?:/|\.html?))", flags=re.ASCII
)
"""From the root; nothing hidden, encoded or climbing; a folder, or a file that browsers show."""
LONGEST = 300
"""Characters: two of them fit every host's rule (Cloudflare Pages: 1,000 a line)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """`old` leads to `new`, both from the root; written in `path` on `line` (0: unknown)."""

    old: str
    new: str
    path: str
    line: int = 0
    note: str = ""


def is_plain(address: str) -> bool:
    """Whether every host understands the address alike, so that it can be kept by a file."""
    return len(address) <= LONGEST and PLAIN.fullmatch(address) is not None
