"""The steps of setting up .venv: in silence, one set-up at a time, ended without a trace.

Runs before anything is installed: standard library only, readable to Python 3.6.
"""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import NoReturn

try:
    import fcntl
except ImportError:
    fcntl = None  # type: ignore[assignment]  # Windows: two set-ups at once are not kept apart

STOPS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]

# What leads out of .venv, or other packages into it. PIP_* that say where packages come from
# (index, proxy, certificates) stay in force.
MISLEADING = frozenset(
    (
        "PYTHONHOME",
        "PYTHONPATH",
        "__PYVENV_LAUNCHER__",
        "PIP_PREFIX",
        "PIP_PYTHON",
        "PIP_ROOT",
        "PIP_TARGET",
        "PIP_USER",
    )
)

WITHOUT_VENV = (
    "this Python comes without venv. On Debian and Ubuntu install the package python3-venv "
    f"(or python{sys.version_info[0]}.{sys.version_info[1]}-venv), then run this again."
)

# What words in the output of a step mean, and the cure; the first that fits is said.
CURES = (
    (
        ("hashes",),
        "a package is not the one that the lock names. Restore the lock ('git checkout -- "
        "requirements*.txt') and run this again; if that does not help, ask before you install.",
    ),
    (("ensurepip is not available", "no module named venv"), WITHOUT_VENV),
    (("no space left",), "the disk is full. Make room and run this again."),
    (
        ("connect", "name resolution", "timed out", "proxy", "ssl", "certificate"),
        "the package index cannot be reached. Check the network (or proxy, or PIP_INDEX_URL) and "
        "run this again.",
    ),
    (
        ("no matching distribution",),
        "the package index has no such package for this Python. Try another Python or another "
        "index (PIP_INDEX_URL).",
    ),
    (
        ("invalid requirement", "conflicting dependencies"),
        "the lock is damaged. Restore it ('git checkout -- requirements*.txt') and run this again.",
    ),
    (
        ("no module named 'invoke'",),
        "pip was told to install elsewhere. Take target, prefix or root out of its settings ('pip "
        "config list') and run this again.",
    ),
)
OTHERWISE = "a step failed, its last lines are above. Once mended, run this again."


class SetupError(Exception):
    """No environment could be made; the message says what to do about it."""


def run(command: "list[str]", lock: "tuple[int, ...]") -> None:
    """Run a step in silence; its last lines are shown only when it fails.

    The step holds the lock (see `alone`) as well: should this process be killed, the next set-up
    waits until the step that was left behind has ended.
    """
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=clean_variables(),
        pass_fds=lock,
        start_new_session=True,  # so that `end` reaches whatever the step has started
    )
    with process:
        try:
            words = process.communicate()[0].decode(errors="replace")
        except BaseException:
            end(process)
            raise
    if process.returncode:
        say("\n".join(words.splitlines()[-20:]))
        raise SetupError(cure_for(words))


def end(process: "subprocess.Popen[bytes]") -> None:
    """End a step and everything that it has started."""
    with contextlib.suppress(ProcessLookupError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


def cure_for(words: str) -> str:
    """What to do about a step that ended with these words."""
    words = words.lower()
    return next((cure for signs, cure in CURES if any(s in words for s in signs)), OTHERWISE)


def clean_variables() -> "dict[str, str]":
    """The user's environment variables without the misleading ones."""
    return {name: value for name, value in os.environ.items() if name not in MISLEADING}


@contextlib.contextmanager
def stoppable() -> "Iterator[None]":
    """Turn Ctrl-C and polite ends into an exit that passes through `except` and `finally`."""
    before = {number: signal.getsignal(number) for number in STOPS}
    for number in STOPS:
        if before[number] is not signal.SIG_IGN:
            signal.signal(number, stop)
    try:
        yield
    finally:
        for number in STOPS:
            signal.signal(number, before[number])


def stop(number: int, _frame: "FrameType | None") -> NoReturn:
    """End with the status that shells give to a program ended by a signal."""
    unstoppable()
    say("Stopped before .venv was ready; run this again to go on.")
    sys.exit(128 + number)


def unstoppable() -> None:
    """Let what is being put back be put back, however often Ctrl-C is pressed."""
    for number in STOPS:
        signal.signal(number, signal.SIG_IGN)


@contextlib.contextmanager
def alone(root: Path) -> "Iterator[tuple[int, ...]]":
    """Wait until no other set-up is at work in `root`; gives the lock's file number, if any.

    The operating system lifts the lock when its last holder ends, however it ends.
    """
    if fcntl is None:
        yield ()
        return
    path = root / ".cache" / "environment.lock"
    path.parent.mkdir(exist_ok=True)
    with path.open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Waiting for another set-up of .venv to finish ...")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield (lock.fileno(),)


def say(line: str) -> None:
    """Speak beside the task's own output."""
    sys.stderr.write(line + "\n")
    sys.stderr.flush()
