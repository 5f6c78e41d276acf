"""Builds as people start them, each a process group of its own that may be harmed.

A fresh `python -m pelican` spends most of a tiny build on importing. So builds are forked from a
server that has imported it all, and call what the command calls: `pelican.main`.
"""

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import ClassVar

from tests.conftest import ROOT, SMALL_HUB
from tests.faults.newspaper import Newspaper
from tests.faults.traps import Trap

ROOMS = ["photos", "views", "seo", "feeds", "press"]
DEADLINE = 60.0
"""Seconds after which a build is said to hang."""

server = multiprocessing.get_context("forkserver")
server.set_forkserver_preload(
    ["pelican", "tests.faults.builds", *(f"plugins.{room}" for room in ROOMS)]
)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a build ended."""

    status: int
    """Negative: by this signal."""
    said: str

    def __str__(self) -> str:
        return f"status {self.status}:\n{self.said}"


class Build:
    """A build under way."""

    begun: ClassVar[list["Build"]] = []
    """All builds since somebody last looked, to be cleared away."""

    def __init__(self, process: BaseProcess, log: Path) -> None:
        self._process, self._log = process, log
        log.unlink(missing_ok=True)
        self.begun.append(self)
        process.start()
        while not log.exists() and self.runs:  # until then it is in the group of its server
            time.sleep(0.002)

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    @property
    def said(self) -> str:
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    @property
    def runs(self) -> bool:
        return self._process.is_alive()

    def ended(self, within: float = DEADLINE) -> Ended:
        self._process.join(within)
        status = self._process.exitcode
        if status is None:
            self.kill()
            raise AssertionError(f"A build hangs. It said:\n{self.said}")
        return Ended(status, self.said)

    def kill(self, number: int = signal.SIGKILL, *, alone: bool = False) -> None:
        """The whole group, or its first process alone."""
        with suppress(ProcessLookupError):
            (os.kill if alone else os.killpg)(self.pid, number)

    def processes(self) -> list[int]:
        """The first one, and all that it has started and that still live."""
        return [process for process, group in _groups() if group == self.pid]

    def is_gone(self, within: float = 10.0) -> bool:
        """Whether all its processes have ended by then."""
        deadline = time.monotonic() + within
        while self.processes():
            if time.monotonic() > deadline:
                return False
            time.sleep(0.01)
        return True


def start(
    paper: Newspaper,
    log: Path,
    *,
    around: Mapping[str, str] | None = None,
    trap: Trap | None = None,
    **settings: object,
) -> Build:
    """Begin a build; `around` are environment variables."""
    asked = arguments(paper, **settings)
    process = server.Process(target=_build, args=(asked, dict(around or {}), str(log), trap))
    return Build(process, log)


def build(paper: Newspaper, log: Path, **more: object) -> Ended:
    return start(paper, log, **more).ended()  # type: ignore[arg-type]  # `start` knows them


def roll_back(
    paper: Newspaper, log: Path, *words: str, trap: Trap | None = None, **settings: object
) -> Build:
    """Begin what `python3 tasks.py kembali` does, with these words after it."""
    asked = ["kembali", *words]
    given = _settings(paper, settings) | {"PATH": str(paper.content)}
    return Build(server.Process(target=_roll_back, args=(asked, given, str(log), trap)), log)


def command(paper: Newspaper, **settings: object) -> list[str]:
    """The same as people type it."""
    return [sys.executable, "-m", "pelican", *arguments(paper, **settings)]


def run(
    command: list[str], around: Mapping[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **(around or {})},
        capture_output=True,
        text=True,
        timeout=DEADLINE,
        check=False,
    )


def arguments(paper: Newspaper, **settings: object) -> list[str]:
    """Pelican's own."""
    pairs = [f"{key}={json.dumps(value)}" for key, value in _settings(paper, settings).items()]
    return [str(paper.content), "-s", str(ROOT / "pelicanconf.py"), "-e", *pairs]


def _settings(paper: Newspaper, more: Mapping[str, object]) -> dict[str, object]:
    return {
        "OUTPUT_PATH": str(paper.output),
        "CACHE_PATH": str(paper.cache),
        "PLUGINS": [f"plugins.{room}" for room in ROOMS],
        "HUB": SMALL_HUB,
        "DEFAULT_PAGINATION": 12,
        "WORKERS": 2,
        **more,
    }


def _groups() -> Iterator[tuple[int, int]]:
    """Every process that has not ended yet, and its group (proc_pid_stat(5))."""
    for file in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # ended just now
            state, _, group = file.read_text(errors="replace").rpartition(")")[2].split()[:3]
            if state != "Z":
                yield int(file.parent.name), int(group)


def _build(asked: list[str], around: dict[str, str], log: str, trap: Trap | None) -> None:
    """In a process of its own."""
    from pelican import main

    os.environ.update(around)
    _settle_in(log, trap)
    main(asked)


def _roll_back(asked: list[str], given: dict[str, object], log: str, trap: Trap | None) -> None:
    """In a process of its own."""
    from pelican.settings import read_settings

    from plugins.bridge.settings import config_from
    from plugins.newsroom.findings import BuildStopped
    from plugins.press.__main__ import main

    config = config_from(read_settings(str(ROOT / "pelicanconf.py"), override=given))
    _settle_in(log, trap)
    try:
        sys.exit(main(asked, config))
    except BuildStopped as stopped:  # as the command does
        sys.exit(str(stopped))


def _settle_in(log: str, trap: Trap | None) -> None:
    """Lead a group, and speak into the log."""
    os.setsid()
    os.chdir(ROOT)
    told = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(told, 1)
    os.dup2(told, 2)
    if trap:
        trap.lay()
