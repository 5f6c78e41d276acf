"""One at a time: whoever builds or rolls back waits for those who do so already."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from pelican.log import console

from plugins.bridge.folders import Folders
from plugins.newsroom.findings import BuildStopped

PATIENCE = 600.0
"""Seconds that one build waits for another."""


@contextmanager
def alone(folders: Folders) -> Iterator[None]:
    """Nobody else works with the cache or on the published folder; raises BuildStopped."""
    output = folders.output
    # Always in this order, or two could wait for each other.
    locks = {
        folders.cache / "lock": f"with {folders.cache}",
        output.with_name(f".{output.name}.lock"): f"on {output}",
    }
    with ExitStack() as held:
        for file, where in locks.items():
            held.enter_context(_locked(file, where))
        yield


@contextmanager
def _locked(file: Path, where: str) -> Iterator[None]:
    file.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(file)
    try:
        try:
            lock.acquire(timeout=0)
        except Timeout:
            _say(f"Another build works {where}: this one waits for it.")
            lock.acquire(timeout=PATIENCE)
    except Timeout:
        raise BuildStopped(
            f"Another build has been working {where} for {PATIENCE / 60:.0f} minutes.\n"
            "    Wait for it, or stop it; then build again."
        ) from None
    try:
        yield
    finally:
        lock.release()


def _say(text: str) -> None:
    console.print(text, markup=False, highlight=False, soft_wrap=True)
