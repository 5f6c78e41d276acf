"""Rebuilding whenever something changes; a build that fails changes nothing but the mood."""

import sys
import time
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from threading import Event

import watchfiles

from plugins.newsroom.characters import shown
from plugins.workshop.server import SiteServer

Rebuild = Callable[[list[Path]], bool]

GLANCE = 500
"""Milliseconds between two looks at single files."""


def watch(
    paths: Collection[Path],
    rebuild: Rebuild,
    server: SiteServer,
    *,
    stop: Event | None = None,
) -> None:
    """Rebuild after each change below `paths` and have the server's pages reload; until `stop`.

    `rebuild` is told what changed, and returns whether the build succeeded; if not, it says why.
    """
    for changed in changes(paths, stop):
        began = time.monotonic()
        succeeded = attempt(rebuild, changed)
        seconds = time.monotonic() - began
        if succeeded:
            server.reload()
            say(f"Rebuilt in {seconds:.2f} s: {summary(changed)}")
        else:
            say(f"Build failed after {summary(changed)}; the last good site is still served.")


def changes(paths: Collection[Path], stop: Event | None) -> Iterator[list[Path]]:
    """Lists of what has changed, each once things are quiet again; gathered while a build runs."""
    folders = [path for path in paths if path.is_dir()]
    # Editors save by putting a new file in the old one's place, and a watch on a single file
    # then watches the old one for ever. So single files are looked at by the clock.
    files = [path for path in paths if path not in folders]
    known = stamps(files)
    for events in watchfiles.watch(
        *folders, stop_event=stop, rust_timeout=GLANCE, yield_on_timeout=True
    ):
        current = stamps(files)
        changed = {Path(path) for _, path in events}
        changed.update(path for path in files if current[path] != known[path])
        known = current
        if changed:
            yield sorted(changed)


def stamps(files: Collection[Path]) -> dict[Path, int]:
    """When each file was last written, in nanoseconds; 0 for one that is not there."""
    return {path: path.stat().st_mtime_ns if path.exists() else 0 for path in files}


def attempt(rebuild: Rebuild, changed: list[Path]) -> bool:
    """Whether a build succeeded; one that raises has failed."""
    try:
        return rebuild(changed)
    except (Exception, SystemExit) as error:
        say(f"{type(error).__name__}: {error}")
        return False


def summary(changed: list[Path]) -> str:
    """The first changed file by its name, and how many more."""
    more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
    return f"{shown(changed[0].name)}{more}"


def say(line: str) -> None:
    """One line for whoever watches the terminal."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
