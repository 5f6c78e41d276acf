"""Work for another machine: bytes that become their result where they are opened.

Whatever passes them on need not know the hub's code. Who opens them must have the same press as
the sender: another version of it, or of a package, would make other files.
"""

import pickle
import platform
import re
import sys
from collections.abc import Callable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from threading import Lock
from typing import Any

from plugins.newsroom.digest import digest

PLUGINS = Path(__file__).parent.parent
PACKAGES = PLUGINS.parent / "requirements.txt"
PACKAGE = re.compile(r"^([\w.-]+)==", re.MULTILINE)

ONE_AT_A_TIME = Lock()
"""A worker may have several threads; fonts must not be used by two at once."""


class OtherPressError(Exception):
    """Work was opened by a press that is not the sender's; says on which machine."""


class Errand:
    """Pickle it, and unpickling it gives what `work(*given, **named)` returns or raises."""

    def __init__(
        self, work: Callable[..., object], given: tuple[Any, ...], named: Mapping[str, Any]
    ) -> None:
        # Wrapped up on its own: another press might not even be able to read it.
        self.wrapped = pickle.dumps((work, given, dict(named)))

    def __reduce__(self) -> tuple[Callable[[str, bytes], object], tuple[str, bytes]]:
        return done, (PRESS, self.wrapped)


def done(press: str, wrapped: bytes) -> object:
    """What the wrapped work gives; raises OtherPressError."""
    if press != PRESS:
        raise OtherPressError(platform.node())
    work, given, named = pickle.loads(wrapped)  # noqa: S301 (from the build; see OtherPressError)
    with ONE_AT_A_TIME:
        return work(*given, **named)


def press_here() -> str:
    """Digest of this press: its code as it was when it was loaded, Python and the packages."""
    return PRESS


def _press() -> str:
    files = (file for file in sorted(PLUGINS.rglob("*")) if file.is_file())
    code = {
        file.relative_to(PLUGINS).as_posix(): file.read_bytes()
        for file in files
        if file.parent.name != "__pycache__" and not file.name.startswith(".")
    }
    names = PACKAGE.findall(PACKAGES.read_text(encoding="utf-8"))
    return digest(sys.version_info[:2], {name: _installed(name) for name in names}, code)


def _installed(name: str) -> str:
    """The version of a package; empty for one that this system does without."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


PRESS = _press()
