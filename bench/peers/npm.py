"""A folder with a lock file, copied to .cache and installed there, once for each lock file."""

import shutil
import subprocess
from pathlib import Path

from bench.corpus import ROOT

LOCK = "package-lock.json"
KEPT = ROOT / ".cache/npm"


def installed(folder: Path) -> Path:
    """The copy, which has node_modules; raises OSError without npm, or when npm fails."""
    npm = shutil.which("npm")
    if npm is None:
        raise OSError("npm is not here")
    home, fresh = KEPT / folder.name, is_kept(folder)
    shutil.copytree(folder, home, dirs_exist_ok=True)
    if not fresh:
        _install(npm, home)
    return home


def is_kept(folder: Path) -> bool:
    """Whether what the lock file names is there already."""
    kept = KEPT / folder.name / LOCK
    return kept.exists() and kept.read_bytes() == (folder / LOCK).read_bytes()


def _install(npm: str, home: Path) -> None:
    """A lock file that npm could not satisfy is taken away, so that nobody trusts it."""
    done = subprocess.run(  # noqa: S603 - what our own lock file names
        [npm, "ci", "--silent", "--ignore-scripts"], cwd=home, check=False
    )
    if done.returncode:
        (home / LOCK).unlink()
        raise OSError(f"npm could not install what {home.name} needs")
