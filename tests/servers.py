"""Real web servers for the tests: the machine's own, or (as root on Debian) installed now."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

PLACES = ("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin", "/usr/local/bin")


def find_server(name: str, package: str, environ: Mapping[str, str] = os.environ) -> str:
    """The program; raises RuntimeError that says what to install."""
    cure = (
        f"Install {name} (Debian: apt-get install {package}; macOS: brew install {name}), or name "
        f"its program in the environment variable {name.upper()}."
    )
    found = environ.get(name.upper()) or _on_path(name, environ)
    if found:
        return found
    if os.geteuid() != 0 or not Path("/etc/debian_version").exists():
        raise RuntimeError(f"No {name} found. {cure}")
    # Its package would start a server of its own; a test machine shall not get one.
    quiet = {**environ, "DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}
    for step in (["update"], ["install", "-y", "--no-install-recommends", package]):
        done = subprocess.run(
            ["apt-get", *step], env=quiet, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
        if done.returncode:
            said = f"{done.stdout}{done.stderr}"
            raise RuntimeError(f"{said}'apt-get {' '.join(step)}' failed. {cure}")
    found = _on_path(name, environ)
    if not found:
        raise RuntimeError(f"apt-get installed {package}, yet {name} is not found. {cure}")
    return found


def _on_path(name: str, environ: Mapping[str, str]) -> str | None:
    folders = (environ.get("PATH", ""), *PLACES)
    return shutil.which(name, path=os.pathsep.join(folders))


def free_port() -> int:
    """A port on which nobody listens now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextmanager
def running(command: Sequence[str], port: int, log: Path) -> Iterator[None]:
    """The server while the block lasts, once it listens; what it says goes to `log`."""
    homeless = {**os.environ, "HOME": str(log.parent), "XDG_DATA_HOME": str(log.parent)}
    with log.open("wb") as said:
        server = subprocess.Popen(
            command, env=homeless, stdin=subprocess.DEVNULL, stdout=said, stderr=said
        )
        try:
            _wait(server, port, log)
            yield
        finally:
            server.terminate()
            server.wait(timeout=10)


def _wait(server: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    for _ in range(400):
        if server.poll() is not None:
            break
        with socket.socket() as caller:
            if caller.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.025)
    raise RuntimeError(f"{server.args!r} does not serve: {log.read_text(errors='replace')}")
