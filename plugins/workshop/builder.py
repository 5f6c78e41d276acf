"""Builds the site again and again without starting anew: what takes longest is kept ready.

To import Pelican, Pillow and the rooms takes longer than to build what one saved story changes.
So a process imports them once and then forks for each build, which begins as clean as any. Where
there is no fork (Windows), and after the code itself has changed, a new process is started.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

CAN_FORK = hasattr(os, "fork")
READY = "plugins.bridge.ready"
"""The program that stays ready."""
BUILD = b"build\n"
BUILT = (0, 3)
"""Exit statuses of a build that published an edition: with all stories, or without blocked ones."""


class Builder:
    """Runs Pelican with the same arguments each time; only one build at a time."""

    def __init__(self, arguments: Sequence[str], root: Path) -> None:
        """`arguments` are Pelican's own; paths in them are relative to `root`."""
        self.arguments = list(arguments)
        self.root = root
        self._ready: subprocess.Popen[bytes] | None = None

    def build(self, changed: Sequence[Path] = ()) -> bool:
        """Whether the site was built; `changed` are the files that are newer than the last time."""
        if not CAN_FORK:
            command = [sys.executable, "-m", "pelican", *self.arguments]
            return subprocess.call(command, cwd=self.root) in BUILT
        if any(file.suffix == ".py" for file in changed):
            self.close()
        return self._asked()

    @property
    def pid(self) -> int:
        """Of the process that is kept ready; 0 while there is none."""
        return self._ready.pid if self._ready else 0

    def close(self) -> None:
        """Let go of the process that is kept ready."""
        if self._ready:
            self._ready.terminate()
            self._ready.wait()
            for stream in (self._ready.stdin, self._ready.stdout):
                with suppress(OSError):
                    if stream:
                        stream.close()
        self._ready = None

    def _asked(self) -> bool:
        if self._ready is None or self._ready.poll() is not None:
            self.close()
            command = [sys.executable, "-m", READY, *self.arguments]
            self._ready = subprocess.Popen(
                command, cwd=self.root, stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        asked, answers = self._ready.stdin, self._ready.stdout
        if asked is None or answers is None:
            raise OSError("the builder has no pipes")
        try:
            asked.write(BUILD)
            asked.flush()
        except OSError:  # it could not even begin, and has said why
            return False
        status = answers.readline().strip()
        return status.isdigit() and int(status) in BUILT
