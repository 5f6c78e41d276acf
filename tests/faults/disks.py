"""Small disks of one's own, to be filled and sealed: tmpfs, mounted for a test."""

import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

CURE = (
    "These tests mount a tmpfs of their own. Run them as root, or where `sudo -n mount` or "
    "`unshare -Urm` is allowed (in a container: --cap-add SYS_ADMIN)."
)
BALLAST = "ballast"


class NoDiskError(RuntimeError):
    """Nothing may be mounted here; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Disk:
    """A mounted tmpfs."""

    folder: Path
    """Where everybody finds it."""
    prefix: tuple[str, ...]
    """What stands before a command that mounts."""
    point: Path
    """Where it is mounted, as those commands see it."""

    def seal(self) -> None:
        """Nobody may write on it any more."""
        self._again("ro")

    def unseal(self) -> None:
        self._again("rw")

    def allow_files(self, most: int) -> None:
        self._again(f"nr_inodes={most}")

    def _again(self, option: str) -> None:
        _do([*self.prefix, "mount", "-o", f"remount,{option}", str(self.point)])

    @property
    def files(self) -> int:
        """And folders."""
        status = os.statvfs(self.folder)
        return status.f_files - status.f_ffree

    @property
    def used(self) -> int:
        """Bytes, in whole blocks."""
        status = os.statvfs(self.folder)
        return (status.f_blocks - status.f_bfree) * status.f_frsize

    def fill(self, leave: int) -> None:
        """Put down so much that `leave` bytes remain."""
        status = os.statvfs(self.folder)
        with (self.folder / BALLAST).open("wb") as ballast:
            os.posix_fallocate(ballast.fileno(), 0, status.f_bavail * status.f_frsize - leave)

    def empty(self) -> None:
        (self.folder / BALLAST).unlink()


@contextmanager
def disk(point: Path, megabytes: int = 64) -> Iterator[Disk]:
    """A disk at an empty folder; raises NoDiskError."""
    point.mkdir(parents=True)
    with _somebody_who_may(point, megabytes) as disk:
        try:
            yield disk
        finally:
            _do([*disk.prefix, "umount", "--lazy", str(point)])


@contextmanager
def _somebody_who_may(point: Path, megabytes: int) -> Iterator[Disk]:
    what = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=777", "tmpfs", str(point)]
    for prefix in ((), ("sudo", "-n")):
        if _done([*prefix, *what]):
            yield Disk(point, prefix, point)
            return
    # In a namespace of mounts that its holder keeps alive, and where everybody may look in.
    with _holder() as pid:
        inside = ("nsenter", "-t", str(pid), "-U", "-m", "--preserve-credentials")
        if not _done([*inside, *what]):
            raise NoDiskError(CURE)
        yield Disk(Path(f"/proc/{pid}/root{point}"), inside, point)


@contextmanager
def _holder() -> Iterator[int]:
    try:
        holder = subprocess.Popen(
            ["unshare", "-Urm", "sh", "-c", "echo here; exec cat"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
    except OSError as error:
        raise NoDiskError(CURE) from error
    with holder:
        if not holder.stdout or holder.stdout.readline() != b"here\n":
            raise NoDiskError(CURE)
        yield holder.pid
        holder.kill()


def _done(command: Sequence[str]) -> bool:
    """Whether it could be done at all."""
    try:
        _do(command)
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def _do(command: Sequence[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)
