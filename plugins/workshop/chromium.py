"""The machine's Chromium, found or (as root on Debian) installed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC_APPS = (
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
)
APT_STEPS = (
    ("apt-get", "update"),
    ("apt-get", "install", "-y", "--no-install-recommends", "chromium"),
)
CURE = (
    "Install Chromium or Google Chrome (Debian: apt-get install chromium; macOS: "
    "brew install --cask chromium), or name its program in the environment variable CHROMIUM."
)


class ChromiumMissingError(RuntimeError):
    """No browser here, and none could be installed; the message says what to do."""


def find_chromium(
    environ: Mapping[str, str] = os.environ,
    *,
    euid: int | None = None,
    has_apt: bool | None = None,
) -> Path:
    """The program of Chromium or Chrome: $CHROMIUM, else from PATH, else Debian's, installed now.

    `euid` and `has_apt` are the machine's own unless given. Raises ChromiumMissingError.
    """
    found = named(environ) or on_path(environ) or next(filter(Path.exists, MAC_APPS), None)
    if found:
        return found
    euid = effective_user() if euid is None else euid
    has_apt = runs_apt(environ) if has_apt is None else has_apt
    if euid != 0 or not has_apt:
        raise ChromiumMissingError(f"No Chromium found. {CURE}")
    install(environ)
    installed = on_path(environ)
    if installed is None:
        raise ChromiumMissingError(f"apt-get installed chromium, yet it is not on PATH. {CURE}")
    return installed


def named(environ: Mapping[str, str]) -> Path | None:
    """What $CHROMIUM names; wrongly named is an error, not a reason to take another."""
    name = environ.get("CHROMIUM")
    if not name:
        return None
    program = shutil.which(name, path=environ.get("PATH", ""))
    if program is None:
        raise ChromiumMissingError(f"CHROMIUM is {name!r}, and no such program is there. {CURE}")
    return Path(program)


def on_path(environ: Mapping[str, str]) -> Path | None:
    """The first of the usual names on PATH."""
    programs = (shutil.which(name, path=environ.get("PATH", "")) for name in NAMES)
    return next((Path(program) for program in programs if program), None)


def effective_user() -> int:
    """The user that this process acts as; nobody's number where there are no such numbers."""
    return os.geteuid() if hasattr(os, "geteuid") else -1


def runs_apt(environ: Mapping[str, str]) -> bool:
    """Whether this is Debian, or one of its children, with its package tool."""
    apt = shutil.which("apt-get", path=environ.get("PATH", ""))
    return apt is not None and Path("/etc/debian_version").exists()


def install(environ: Mapping[str, str]) -> None:
    """Install Debian's package; what apt-get said is in the error when it fails."""
    sys.stderr.write("Installing Debian's chromium (once) ...\n")
    for step in APT_STEPS:
        program = shutil.which(step[0], path=environ.get("PATH", "")) or step[0]
        done = subprocess.run(
            [program, *step[1:]],
            env={**environ, "DEBIAN_FRONTEND": "noninteractive"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        if done.returncode:
            raise ChromiumMissingError(f"{done.stdout}'{' '.join(step)}' failed. {CURE}")
