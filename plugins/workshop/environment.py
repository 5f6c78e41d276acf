"""The project's own .venv: made from the hash-locked requirements, then entered.

Runs before anything is installed: standard library only, in a file that Python 3.6 can still
read (hence the quoted annotations), so that an old Python hears which one to use instead.
"""

import hashlib
import json
import os
import platform
import shlex
import shutil
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Collection, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

from plugins.workshop.steps import (
    WITHOUT_VENV,
    SetupError,
    alone,
    clean_variables,
    run,
    say,
    stoppable,
    unstoppable,
)

OLDEST = (3, 11)
RUN_LOCK = "requirements.txt"
TEST_LOCK = "requirements-test.txt"
POSIX = os.name == "posix"


def enter(
    root: Path, argv: "list[str]", test_tasks: "Collection[str]", modules: "Mapping[str, str]"
) -> NoReturn:
    """Go on as `python -m invoke` inside root/.venv, made first if it is missing or out of date.

    `argv` is the command line as typed; tasks named in `test_tasks` need the test tools. A task
    named in `modules` is a program of its own, with its own options: `python -m MODULE TASK ...`.
    """
    if sys.version_info[:2] < OLDEST:
        sys.exit(too_old(platform.python_version(), argv))
    environment = Environment(root)
    locks = [RUN_LOCK, TEST_LOCK] if set(argv[1:]).intersection(test_tasks) else [RUN_LOCK]
    try:
        prepare(environment, locks)
    except (SetupError, OSError) as error:
        sys.exit(f"Could not set up .venv: {error}")
    module = modules.get(argv[1]) if argv[1:] else None
    if module:
        go_on(environment, [module, *argv[1:]])
    search = ["--search-root", str(root)]
    go_on(environment, ["invoke", *search, *(argv[1:] or ["--list"])])


def too_old(version: str, argv: "list[str]") -> str:
    """What to say to a Python before 3.11: the command that works on this machine, if any does."""
    known = [f"python3.{minor}" for minor in range(OLDEST[1], 20)]
    name = next(filter(works, known), "")
    typed = " ".join(shlex.quote(word) for word in argv)
    needs = f"This project needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {version}."
    return f"{needs} Try {name} {typed}" if name else f"{needs} Install it, then {known[0]} {typed}"


def works(name: str) -> bool:
    """Whether this command is there and starts (pyenv leaves stand-ins that do not)."""
    path = shutil.which(name)
    if path is None:
        return False
    silence = subprocess.DEVNULL
    return subprocess.call([path, "-c", ""], stdout=silence, stderr=silence) == 0


def prepare(environment: "Environment", locks: "list[str]") -> None:
    """Make the environment unless it is already made from these locks."""
    if environment.is_made_from(locks):
        return
    with stoppable(), alone(environment.root) as lock:
        environment.recover()
        if not environment.is_made_from(locks):  # else the set-up just waited for made it
            environment.make(locks, lock)


def go_on(environment: "Environment", arguments: "list[str]") -> NoReturn:
    """Run `python -m` inside the environment; its exit status becomes ours."""
    # -P: from whatever folder this is typed, its files are not taken for modules.
    command = [str(environment.python), "-P", "-m", *arguments]
    variables = clean_variables()
    variables["PYTHONPATH"] = str(environment.root)
    variables["VIRTUAL_ENV"] = str(environment.folder)
    variables["PATH"] = os.pathsep.join([str(environment.python.parent), variables.get("PATH", "")])
    sys.stdout.flush()
    sys.stderr.flush()
    if POSIX:
        os.execve(command[0], command, variables)  # noqa: S606  no shell is wanted
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the task's to answer
    sys.exit(subprocess.call(command, env=variables))


class Environment:
    """The folder .venv, with a note inside that is written last: what it was made from.

    While one is being made its note has another name, and the environment from before stands
    aside. So a folder with its note is whole, whatever happened.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.aside = root / ".venv-old"
        self.python = self.folder / ("bin/python" if POSIX else "Scripts/python.exe")

    def is_made_from(self, locks: "list[str]") -> bool:
        """Whether it is whole, runs on this Python and holds what these locks say now."""
        return self.recipe(locks).items() <= noted(self.folder).items() and self.python.exists()

    def recipe(self, locks: "list[str]") -> "dict[str, str]":
        """Everything that an environment made now would depend on."""
        about = {"python": str(sysconfig.get_config_var("EXT_SUFFIX")), "folder": str(self.folder)}
        return {**about, **{name: digest(self.root / name) for name in locks}}

    def recover(self) -> None:
        """Clear away what a killed set-up has left."""
        if noted(self.folder):
            remove(self.aside)
        else:
            self.put_back()

    def make(self, locks: "list[str]", lock: "tuple[int, ...]") -> None:
        """Make it anew; if that fails or is stopped, the one from before is back in its place."""
        # Debian's plain python3 is without.
        if not (find_spec("venv") and find_spec("ensurepip")):
            raise SetupError(WITHOUT_VENV)
        if TEST_LOCK in noted(self.folder):
            locks = [RUN_LOCK, TEST_LOCK]  # who had the test tools keeps them
        recipe = self.recipe(locks)
        say("Setting up .venv (once, about a minute) ...")
        try:
            if present(self.folder):
                self.folder.rename(self.aside)
            self.fill(recipe, locks, lock)
        except BaseException:
            unstoppable()
            self.put_back()
            raise
        remove(self.aside)

    def fill(self, recipe: "dict[str, str]", locks: "list[str]", lock: "tuple[int, ...]") -> None:
        """An empty environment, the locked packages, and last the note."""
        self.folder.mkdir()
        unfinished(self.folder).write_text(json.dumps(recipe, indent=1), encoding="utf-8")
        run([base_python(), "-P", "-m", "venv", str(self.folder)], lock)
        pip = [str(self.python), "-P", "-m", "pip", "install", "--require-hashes"]
        pip += ["--quiet", "--disable-pip-version-check", "--no-input"]
        for name in locks:
            pip += ["-r", str(self.root / name)]
        run(pip, lock)
        # pip's own settings may have sent the packages elsewhere.
        run([str(self.python), "-P", "-c", "import invoke"], lock)
        unfinished(self.folder).replace(note(self.folder))

    def put_back(self) -> None:
        """Exchange what is half made for what was there before, if anything was."""
        if present(self.aside):
            remove(self.folder)
            self.aside.rename(self.folder)
        elif unfinished(self.folder).exists():
            remove(self.folder)


def note(folder: Path) -> Path:
    """Where an environment says what it was made from."""
    return folder / "made-from.json"


def unfinished(folder: Path) -> Path:
    """The note of an environment that is not whole yet."""
    return folder / "made-from.json.part"


def noted(folder: Path) -> "dict[str, str]":
    """What an environment was made from; nothing for one that is not whole, or not ours."""
    try:
        recipe = json.loads(note(folder).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return recipe if isinstance(recipe, dict) else {}


def digest(path: Path) -> str:
    """The SHA-256 of a lock file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def present(path: Path) -> bool:
    """Whether anything stands there, a dangling link included."""
    return path.exists() or path.is_symlink()


def remove(folder: Path) -> None:
    """Remove an environment, its note first: half removed it must not count as whole."""
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        note(folder).unlink(missing_ok=True)
        shutil.rmtree(folder)


def base_python() -> str:
    """The interpreter under this one: a .venv cannot be made by the .venv that it replaces."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)
