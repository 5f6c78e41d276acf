"""A real nginx on a folder, for as long as a test lasts."""

import re
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers import find_server

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
    command = [find_server("nginx", "nginx-light"), "-p", str(work), "-c", str(configuration)]
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
