"""A Dask cluster on this machine: a scheduler and workers, each a process of its own."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from distributed import Client

Process = subprocess.Popen[bytes]
START = 30.0
"""Seconds that a process may take to start on a busy machine."""


class Machines:
    """One scheduler, which knows nothing of the hub, and its workers."""

    def __init__(self, folder: Path, running: ExitStack, patience: int) -> None:
        self.folder = folder
        self.running = running
        self.card = folder / "scheduler.json"
        quiet = "--host 127.0.0.1 --port 0 --no-dashboard --scheduler-file".split()
        # Where work that killed one worker is not tried on three more, a test is sooner over.
        blame = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": str(patience)}
        self.scheduler = self._started("scheduler", [*quiet, str(self.card)], blame)

    @property
    def address(self) -> str:
        """Of the scheduler, once it is there: "127.0.0.1:8786"."""
        ends = time.monotonic() + START
        while time.monotonic() < ends:
            try:
                said = json.loads(self.card.read_text(encoding="utf-8"))
            except (OSError, ValueError):  # not there yet, or half written
                time.sleep(0.05)
            else:
                return str(said["address"]).removeprefix("tcp://")
        raise TimeoutError((self.folder / "log").read_text(encoding="utf-8"))

    def add_worker(self, code: Path | None) -> Process:
        """A worker with one thread that finds the hub's code in the folder `code`."""
        quiet = "--host 127.0.0.1 --nthreads 1 --no-nanny --no-dashboard --local-directory".split()
        variables = {} if code is None else {"PYTHONPATH": str(code)}
        return self._started(
            "worker", [f"tcp://{self.address}", *quiet, str(self.folder)], variables
        )

    def wait_for(self, workers: int) -> None:
        """Until so many are there."""
        connect: Any = Client  # it has hardly any types
        with connect(f"tcp://{self.address}", set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=START)

    def _started(self, role: str, options: list[str], variables: dict[str, str]) -> Process:
        inherited = {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
        with (self.folder / "log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.dask_{role}", *options],
                cwd=self.folder,
                env=inherited | variables,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        self.running.enter_context(process)
        self.running.callback(process.kill)
        return process


@contextmanager
def machines(folder: Path, *, patience: int = 3) -> Iterator[Machines]:
    """All of them gone at the end; `patience` workers may die of the same work."""
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as running:
        yield Machines(folder, running, patience)
