"""nginx and Caddy on an edition, each with the whole configuration that the edition brings."""

import re
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers import find_server, free_port, running

# As Debian's nginx.conf is to a file in conf.d: all that a server block stands in.
AROUND = """\
daemon off;
master_process off;
pid {work}/pid;
error_log stderr;
events {{ }}
http {{
    client_body_temp_path {work}/a; proxy_temp_path {work}/b; fastcgi_temp_path {work}/c;
    uwsgi_temp_path {work}/d; scgi_temp_path {work}/e;
    include {work}/site.conf;
}}
"""
ERRORS = "error_log /var/log/nginx/error.log crit;"
PLAIN = ("\n    listen 80;", "\n    listen [::]:80;")


def nginx_files(configuration: str, work: Path, port: int) -> list[str]:
    """Write them, with this port and no log of the machine's; the command that reads them."""
    own = (f"\n    listen 127.0.0.1:{port};", f"\n    listen [::1]:{port};" * has_ipv6())
    for line, ours in zip(PLAIN, own, strict=True):
        configuration = replaced(configuration, line, ours)
    configuration = replaced(configuration, ERRORS, f"error_log {work}/errors crit;")
    (work / "site.conf").write_text(configuration, encoding="utf-8")
    (work / "nginx.conf").write_text(AROUND.format(work=work), encoding="utf-8")
    program = find_server("nginx", "nginx-light")
    return [program, "-e", "stderr", "-p", str(work), "-c", str(work / "nginx.conf")]


@contextmanager
def nginx_with(configuration: str, work: Path) -> Iterator[str]:
    """nginx; gives its address, without closing slash."""
    port = free_port()
    with running(nginx_files(configuration, work, port), port, work / "log"):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def caddy_with(configuration: str, work: Path) -> Iterator[str]:
    """Caddy, whatever host SITEURL names; gives its address, without closing slash."""
    port = free_port()
    site = re.search(r"^https?://\S+ \{$", configuration, re.MULTILINE)
    assert site
    here = replaced(configuration, site[0], f"http://127.0.0.1:{port} {{")
    with running([*caddy_file(here, work, "run")], port, work / "log"):
        yield f"http://127.0.0.1:{port}"


def caddy_file(configuration: str, work: Path, task: str) -> list[str]:
    """Write it below Caddy's own options, as /etc/caddy/Caddyfile imports it; the command."""
    (work / "site.caddy").write_text(configuration, encoding="utf-8")
    (work / "Caddyfile").write_text("{\n\tadmin off\n}\nimport site.caddy\n", encoding="utf-8")
    program = find_server("caddy", "caddy")
    return [program, task, "--config", str(work / "Caddyfile"), "--adapter", "caddyfile"]


def said_by(command: list[str], work: Path) -> tuple[int, str]:
    """The status and the words of a server that only reads its configuration."""
    done = subprocess.run(
        command, env={"HOME": str(work), "PATH": "/usr/bin"}, capture_output=True, text=True
    )
    return done.returncode, done.stdout + done.stderr


def has_ipv6() -> bool:
    """Whether this machine can be reached at [::1]."""
    try:
        with socket.socket(socket.AF_INET6) as listener:
            listener.bind(("::1", 0))
    except OSError:
        return False
    return True


def replaced(text: str, old: str, new: str) -> str:
    """With `new` for the one `old`."""
    assert text.count(old) == 1, f"{old!r} stands there {text.count(old)} times"
    return text.replace(old, new)
