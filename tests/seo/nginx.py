"""A real nginx for the tests: the machine's own, or (as root on Debian) installed now."""

import os
import re
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

PLACES = ("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin", "/usr/local/bin")
APT_STEPS = (
    ("apt-get", "update"),
    ("apt-get", "install", "-y", "--no-install-recommends", "nginx-light"),
)
CURE = (
    "Install nginx (Debian: apt-get install nginx-light; macOS: brew install nginx), or name its "
    "program in the environment variable NGINX."
)
CONFIGURATION = """\
daemon off;
master_process off;
pid {work}/pid;
error_log stderr;
events {{ }}
http {{
    access_log off;
    client_body_temp_path {work}/a; proxy_temp_path {work}/b; fastcgi_temp_path {work}/c;
    uwsgi_temp_path {work}/d; scgi_temp_path {work}/e;
    include {rules};
    server {{
        listen 127.0.0.1:{port};
        absolute_redirect off;
        {answer}
        {more}
        root {root};
    }}
}}
"""


def find_nginx(environ: Mapping[str, str] = os.environ) -> str:
    """The program; raises RuntimeError that says what to install."""
    found = environ.get("NGINX") or _on_path(environ)
    if found:
        return found
    if os.geteuid() != 0 or not Path("/etc/debian_version").exists():
        raise RuntimeError(f"No nginx found. {CURE}")
    # Its package would start a server of its own; a test machine shall not get one.
    quiet = {**environ, "DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}
    for step in APT_STEPS:
        done = subprocess.run(
            step, env=quiet, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
        if done.returncode:
            raise RuntimeError(f"{done.stdout}{done.stderr}'{' '.join(step)}' failed. {CURE}")
    found = _on_path(environ)
    if not found:
        raise RuntimeError(f"apt-get installed nginx-light, yet it is not found. {CURE}")
    return found


@contextmanager
def serving(root: Path, rules: Path, work: Path, more: str = "") -> Iterator[str]:
    """nginx on `root` with the redirects of `rules`, and `more` lines in its server block.

    Gives its address, without closing slash.
    """
    port = _free_port()
    configuration = work / "nginx.conf"
    configuration.write_text(
        CONFIGURATION.format(
            work=work,
            rules=rules,
            root=root,
            port=port,
            more=more,
            answer=_advice(rules.read_text("utf-8")),
        ),
        encoding="utf-8",
    )
    command = [find_nginx(), "-p", str(work), "-c", str(configuration)]
    with (work / "stderr").open("w+b") as errors:
        server = subprocess.Popen(command, stderr=errors)
        try:
            _wait(server, port, work / "stderr")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(timeout=10)


def _advice(rules: str) -> str:
    """The line that the file tells people to put into their server block."""
    return str(re.findall(r"^# Dalam server { }: +(.+)$", rules, re.MULTILINE)[0])


def _on_path(environ: Mapping[str, str]) -> str | None:
    path = os.pathsep.join((environ.get("PATH", ""), *PLACES))
    return shutil.which("nginx", path=path)


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _wait(server: subprocess.Popen[bytes], port: int, errors: Path) -> None:
    """Until it listens; what it said is in the error when it does not."""
    for _ in range(200):
        if server.poll() is not None:
            break
        with socket.socket() as caller:
            if caller.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(f"nginx does not serve: {errors.read_text(errors='replace')}")
