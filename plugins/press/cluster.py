"""Hands on other machines: an executor that sends work to the workers of a Dask cluster."""

import os
import pickle
import socket
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager
from typing import Any, ParamSpec, TypeVar

from plugins.newsroom.findings import BuildStopped
from plugins.press.errand import PRESS, Errand, OtherPressError, press_here

P = ParamSpec("P")
R = TypeVar("R")

ANSWER = 5.0
"""Seconds in which a scheduler must answer."""
PATIENCE = 30.0
"""Seconds that a cluster may be without any worker: one that fell over may be started again."""


class Cluster(Executor):
    """The workers of one scheduler."""

    def __init__(self, client: Any, address: str, patience: float) -> None:
        self._client = client
        self._executor = client.get_executor(pure=False)
        self._address = address
        self._patience = patience
        self._alone_since: float | None = None

    @property
    def ahead(self) -> int:
        """How much work to have under way: for each worker one in its hands, one beside it."""
        return 2 * len(self._workers()) + 1

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        """Has it done by a worker; when that one dies, by another."""
        # The scheduler reads what passes through it: this much it knows without our code.
        errand = pickle.dumps(Errand(fn, args, kwargs))
        future: Future[R] = self._executor.submit(pickle.loads, errand)
        return future

    def look(self) -> None:
        """Raises BuildStopped when no worker has been there for too long."""
        now = time.monotonic()
        if self._workers():
            self._alone_since = None
        elif self._alone_since is None:
            self._alone_since = now
        elif now - self._alone_since >= self._patience:
            raise BuildStopped(_deserted(self._address))

    def check(self) -> None:
        """Raises BuildStopped unless there are workers, and all of them have our press."""
        try:
            self._client.wait_for_workers(1, timeout=self._patience)
        except TimeoutError:
            raise BuildStopped(_deserted(self._address)) from None
        presses = self._client.run(press_here, on_error="return")
        others = sorted(worker for worker, press in presses.items() if press != PRESS)
        if others:
            raise OtherPressError(", ".join(others))

    def _workers(self) -> list[str]:
        return list(self._client.scheduler_info()["workers"])


@contextmanager
def cluster(address: str, *, patience: float = PATIENCE) -> Iterator[Cluster]:
    """The Dask cluster whose scheduler is at `address`, which is written "host:port".

    Raises BuildStopped when it cannot be used, and when it is lost on the way.
    """
    try:
        import dask
        import distributed
        from distributed.comm.core import CommClosedError
    except ImportError:
        raise BuildStopped(
            f"The Dask cluster at {address} is out of reach: distributed is not installed.\n"
            f"    Install it: {sys.executable} -m pip install distributed"
        ) from None
    connect: Any = distributed.Client  # it has hardly any types
    # Work brings its photo along; Dask would warn of every one over 10 MB.
    with dask.config.set({"distributed.admin.large-graph-warning-threshold": "1GiB"}):
        try:
            _knock(address)
            client: Any = connect(f"tcp://{address}", timeout=ANSWER, set_as_default=False)
        except OSError:
            raise BuildStopped(
                f"No Dask scheduler answers at {address}.\n"
                f"    Start it (dask scheduler), or build without it: --workers {os.cpu_count()}"
            ) from None
        try:
            hands = Cluster(client, address, patience)
            hands.check()
            yield hands
        except (CancelledError, CommClosedError):
            raise BuildStopped(
                f"The Dask scheduler at {address} is gone.\n"
                "    What was finished is kept. Build again when it is back, or without it."
            ) from None
        except distributed.KilledWorker as error:
            raise BuildStopped(
                f"Work sent to the cluster at {address} killed every worker that took it up "
                f"({error.allowed_failures + 1}).\n"
                "    Read their logs; perhaps they have too little memory."
            ) from None
        except OtherPressError as error:
            raise BuildStopped(
                f"The cluster at {address} has workers with another press: {error}\n"
                "    Start them anew with this very checkout on PYTHONPATH and the packages of "
                "requirements.txt."
            ) from None
        finally:
            client.close(timeout=ANSWER)


def _knock(address: str) -> None:
    """Raises OSError when nobody is there, or nobody who speaks first, as schedulers do.

    Dask itself would wait for ever for a web server to say something.
    """
    host, _, port = address.rpartition(":")
    with socket.create_connection((host.strip("[]"), int(port)), timeout=ANSWER) as door:
        if not door.recv(1):
            raise ConnectionError(address)


def _deserted(address: str) -> str:
    return (
        f"The Dask cluster at {address} has no workers.\n"
        "    What was finished is kept. Start some (dask worker), or build without the cluster."
    )
