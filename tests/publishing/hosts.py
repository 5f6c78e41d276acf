"""Real servers on this machine that take editions: one that speaks S3, and rsync's own."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.servers import find_server

KEY, SECRET = "KUNCI-UJI", "rahasia-yang-tidak-boleh-tampak"
USER = "redaksi"
PATIENCE = 20.0
"""Seconds for a server to begin to listen."""
RSYNCD = """\
use chroot = no
[kabar]
path = {root}
read only = no
auth users = {user}
secrets file = {secrets}
{owner}
[baca]
path = {root}
read only = yes
"""


@dataclass(slots=True)
class Server:
    """A server that can be killed and started again, at the same address."""

    command: Sequence[str]
    port: int
    log: Path
    _process: "subprocess.Popen[bytes] | None" = field(default=None)

    def start(self) -> None:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, process_group=0
            )
        ends = time.monotonic() + PATIENCE
        while not self._listens():
            assert self._process.poll() is None, self.log.read_text(encoding="utf-8")
            assert time.monotonic() < ends, self.log.read_text(encoding="utf-8")
            time.sleep(0.02)

    def kill(self) -> None:
        """Together with what it has begun."""
        if self._process and self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def _listens(self) -> bool:
        with closing(socket.socket()) as caller:
            return caller.connect_ex(("127.0.0.1", self.port)) == 0


@dataclass(frozen=True, slots=True)
class Storage:
    """A server that speaks S3. It remembers what is in its folders: change them through it."""

    server: Server
    root: Path
    """Each folder that was in it at the beginning is a bucket."""

    @property
    def environ(self) -> dict[str, str]:
        return {
            "AWS_ACCESS_KEY_ID": KEY,
            "AWS_SECRET_ACCESS_KEY": SECRET,
            "AWS_REGION": "us-east-1",
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{self.server.port}",
        }


@dataclass(frozen=True, slots=True)
class Module:
    """A folder that a server of rsync gives away, once for writing and once for reading."""

    server: Server
    root: Path

    @property
    def address(self) -> str:
        return f"rsync://{USER}@127.0.0.1:{self.server.port}/kabar"

    @property
    def environ(self) -> dict[str, str]:
        return {"RSYNC_PASSWORD": SECRET}


@contextmanager
def storage(root: Path, log: Path, *more: str) -> Iterator[Storage]:
    """`rclone serve s3`, which asks for a key; its buckets are "kabar" and "akar"."""
    for bucket in ("kabar", "akar"):
        (root / bucket).mkdir()
    rclone = Path(sys.executable).with_name("rclone")
    port = free_port()
    options = [
        "--addr",
        f"127.0.0.1:{port}",
        "--auth-key",
        f"{KEY},{SECRET}",
        "--config",
        os.devnull,
    ]
    server = Server([str(rclone), "serve", "s3", *options, *more, str(root)], port, log)
    with _running(server):
        yield Storage(server, root)


@contextmanager
def rsync_module(root: Path, room: Path) -> Iterator[Module]:
    """`rsync --daemon`, which asks for a password; its own files are in `room`."""
    port, secrets = free_port(), room / "rsyncd.secrets"
    secrets.write_text(f"{USER}:{SECRET}\n", encoding="utf-8")
    secrets.chmod(0o600)
    owner = "uid = root\ngid = root" if os.geteuid() == 0 else ""
    settings = RSYNCD.format(root=root, user=USER, secrets=secrets, owner=owner)
    (room / "rsyncd.conf").write_text(settings, encoding="utf-8")
    options = ["--daemon", "--no-detach", "--address=127.0.0.1", f"--port={port}"]
    options += [f"--config={room / 'rsyncd.conf'}"]
    server = Server([find_server("rsync", "rsync"), *options], port, room / "rsyncd.log")
    with _running(server):
        yield Module(server, root)


def free_port() -> int:
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def _running(server: Server) -> Iterator[None]:
    server.start()
    try:
        yield
    finally:
        server.kill()
