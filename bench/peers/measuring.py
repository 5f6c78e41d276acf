"""What a command costs, with every process that it starts: CPU, wall, memory."""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

LAUNCHER = Path(__file__).parent / "launcher.py"
PROC = Path("/proc")
BETWEEN_LOOKS = 0.05
"""Seconds; the peak of a single process is the kernel's own and does not hang on looking."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Seconds of user and system time, seconds of wall time, MiB at the peak."""

    cpu: float
    wall: float
    memory: float


def measured(command: Sequence[str], folder: Path, env: Mapping[str, str]) -> Cost:
    """Run it in `folder` and wait for all of it; raises RuntimeError with what it said."""
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryFile() as said:
        report = Path(name) / "cost.json"
        process = subprocess.Popen(  # noqa: S603 - a maker's own command
            [sys.executable, "-I", "-S", str(LAUNCHER), str(report), *command],
            cwd=folder,
            env=os.environ | dict(env),
            stdout=said,
            stderr=said,
        )
        with _watched(process.pid) as seen:
            failed = process.wait()
        if failed:
            said.seek(0)
            raise RuntimeError(said.read()[-3000:].decode(errors="replace"))
        cost = Cost(**json.loads(report.read_text("utf-8")))
    return replace(cost, memory=max(cost.memory, *seen))


@contextlib.contextmanager
def _watched(launcher: int) -> Iterator[list[float]]:
    """The peak seen of all that the launcher started together, in MiB."""
    seen, over = [0.0], threading.Event()

    def look() -> None:
        while not over.wait(BETWEEN_LOOKS):
            seen[0] = max(seen[0], together(launcher))

    looking = threading.Thread(target=look, daemon=True)
    looking.start()
    try:
        yield seen
    finally:
        over.set()
        looking.join()


def together(launcher: int) -> float:
    """MiB that all below the launcher hold, pages that they share counted once.

    Nothing for a process alone: its peak comes from the kernel, and asking costs it time.
    """
    _, *family = descendants(launcher)
    return sum(map(_share, family)) if len(family) > 1 else 0.0


def descendants(root: int) -> Iterator[int]:
    """`root` and all that it started and that still runs."""
    yield root
    with contextlib.suppress(OSError):  # it ended meanwhile
        for task in (PROC / f"{root}/task").iterdir():
            for child in (task / "children").read_text("ascii").split():
                yield from descendants(int(child))


def _share(process: int) -> float:
    """Proportional set size: a page that n processes share counts 1/n for each."""
    with contextlib.suppress(OSError):
        for line in (PROC / f"{process}/smaps_rollup").read_text("ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0
