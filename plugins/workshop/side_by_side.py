"""Runs commands at the same time, one on each core, and shows what they print one after another."""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

Command = Sequence[str]


def run_side_by_side(commands: Sequence[Command], folder: Path) -> int:
    """The first exit status that is not 0, in the order of the commands; 0 when all went well.

    What the first one prints is shown as it comes, that of the others when they have ended. None
    is left behind, whatever ends this.
    """
    with tempfile.TemporaryDirectory() as notes:
        files = [Path(notes) / str(number) for number, _ in enumerate(commands)]
        running = [
            _started(command, folder, file if number else None)
            for number, (command, file) in enumerate(zip(commands, files, strict=True))
        ]
        try:
            statuses = [_ended(*pair) for pair in zip(running, files, strict=True)]
        finally:
            for process in running:
                process.kill()
                process.wait()
    return next(filter(None, statuses), 0)


def _started(command: Command, folder: Path, notes: Path | None) -> "subprocess.Popen[bytes]":
    if notes is None:
        return subprocess.Popen(command, cwd=folder)
    with notes.open("wb") as file:
        return subprocess.Popen(command, cwd=folder, stdout=file, stderr=subprocess.STDOUT)


def _ended(process: "subprocess.Popen[bytes]", notes: Path) -> int:
    status = process.wait()
    if notes.exists():
        sys.stdout.write(notes.read_text(encoding="utf-8", errors="replace"))
        sys.stdout.flush()
    return status
