"""Swaps two folders in one step, so that readers see the old edition or the new, never half."""

import ctypes
import os
import sys
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2  # Linux, renameat2(2)
RENAME_SWAP = 2  # macOS, renamex_np(2)


def put_in_place(new: Path, live: Path, old: Path) -> None:
    """Make `new` stand at `live`; what stood there goes to `old`, which must not exist.

    One step where the system can exchange folders (Linux, macOS); elsewhere two renames.
    """
    if not live.exists():
        new.rename(live)
    elif _exchanged(new, live):
        new.rename(old)
    else:
        live.rename(old)
        new.rename(live)


def exchange(one: Path, other: Path, between: Path) -> None:
    """Make two folders change places; raises OSError.

    One step where the system can do it; elsewhere three renames, by way of `between`.
    """
    if not _exchanged(one, other):
        other.rename(between)
        one.rename(other)
        between.rename(one)


def _exchanged(one: Path, other: Path) -> bool:
    """Whether the system exchanged the two folders."""
    if sys.platform not in {"linux", "darwin"}:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    paths = os.fsencode(one), os.fsencode(other)
    try:
        if sys.platform == "linux":
            failed = libc.renameat2(AT_FDCWD, paths[0], AT_FDCWD, paths[1], RENAME_EXCHANGE)
        else:
            failed = libc.renamex_np(*paths, RENAME_SWAP)
    except AttributeError:  # an old C library
        return False
    return not failed
