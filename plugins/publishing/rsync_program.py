"""The program rsync: found, run, tried again when a line breaks, and understood when it fails."""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE, Popen
from tempfile import TemporaryFile

from plugins.publishing.delivery import DeliveryError, Patience

OLDEST = (3, 1)
"""rsync 3.1 (2013): --delete-missing-args. The one of macOS is another program."""
VERSION = re.compile(r"rsync\s+version\s+v?(\d+)\.(\d+)")
BROKEN_LINE = frozenset({10, 12, 30, 35, 255})
"""rsync(1), EXIT VALUES: socket, protocol stream, timeouts; 255 is ssh's own."""
VANISHED = 24
"""Named files that are not here: what a deletion consists of."""
FETCHING = ("--ignore-missing-args",)
PUSHING = (
    *"--checksum --compress --chmod=D755,F644 --8-bit-output --from0 --files-from=-".split(),
    "--out-format=%i %n",
)
REMOVING = ("--delete-missing-args", "--no-implied-dirs")
DELETED = "*deleting"
LOGIN = (
    "tidak dapat masuk. Periksa nama pengguna, dan RSYNC_PASSWORD (server rsync) atau kunci "
    "SSH-nya."
)
# rsync tells the number of the system's error in brackets, in whatever language the rest is.
REASONS = (
    (r"auth failed|Permission denied \((?!\d)|Too many authentication", LOGIN),
    (
        r"Host key verification failed",
        "mesin itu belum dikenal. Masuklah sekali dengan ssh dan cocokkan sidik kuncinya.",
    ),
    (r"Unknown module", "modul itu tidak ada di server rsync. Periksa namanya."),
    (r"module is read only", "modul itu hanya boleh dibaca (read only di rsyncd.conf)."),
    (
        r"Name or service not known|Could not resolve|getaddrinfo|nodename nor servname",
        "nama mesin itu tidak dikenal. Periksa ejaannya.",
    ),
    (r"\(28\)|\(122\)|\(69\)", "diska di sana penuh. Longgarkan dulu, lalu jalankan lagi."),
    (r"\(13\)|\(1\)", "di sana tidak ada izin menulis. Periksa pemilik dan izin foldernya."),
    (r"\(30\)", "diska di sana hanya boleh dibaca."),
    (
        r"mkdir .* failed: .*\(2\)",
        "folder itu belum ada di sana, begitu juga yang di atasnya. Buat dulu.",
    ),
    (r"command not found|rsync: not found", "di sana belum ada rsync. Pasang dulu."),
)
NOTHING_THERE = re.compile(r"change_dir .* failed: .*\(2\)")
FINAL = re.compile("|".join(pattern for pattern, _ in REASONS))
SILENT = "tidak terjangkau atau sambungannya putus. Jalankan lagi; yang sudah ada tidak diulang."


class NothingThereError(DeliveryError):
    """The folder is not there yet; the first file that is sent makes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rsync:
    """How `address`, which ends with a slash, is reached."""

    program: str
    address: str
    patience: Patience

    def fetch(self, names: Iterable[str], folder: Path) -> None:
        """Those of the files that are there, into `folder`, which exists."""
        sources = [f"{self.address}{name}" for name in names]
        try:
            for _ in self._patiently((*FETCHING, *sources, "./"), folder):
                pass
        except NothingThereError:
            return

    def push(self, folder: Path, paths: Iterable[str], *options: str) -> Iterator[str]:
        """Bring files below `folder` there, if their checksums differ; a line for each.

        Lines are those of --itemize-changes. Without --perms, what is there keeps its mode, and
        without --times its time: a file whose bytes did not change is not new to any browser.
        """
        names = "\0".join(paths).encode()
        return self._patiently((*PUSHING, *options, "./", self.address), folder, names)

    def remove(self, empty: Path, paths: Iterable[str], *options: str) -> Iterator[str]:
        """Delete these files there, and folders that are empty; a line for each that was there.

        `empty` is a folder with nothing in it: what is named and is not here goes from there.
        """
        for line in self.push(empty, paths, *REMOVING, *options):
            if line.startswith(DELETED):
                yield line.removeprefix(DELETED).strip()

    def _patiently(self, options: Sequence[str], folder: Path, names: bytes = b"") -> Iterator[str]:
        """The lines of a run; a line that breaks is tried again, and what is there not repeated."""
        for tried in range(self.patience.retries + 1):
            status, said = yield from self._run(options, folder, names)
            if status == 0 or (status == VANISHED and REMOVING[0] in options):
                return
            last = tried == self.patience.retries
            if last or status not in BROKEN_LINE or FINAL.search(said):
                raise self._trouble(status, said)
            time.sleep(self.patience.first_pause * 2**tried)

    def _run(
        self, options: Sequence[str], folder: Path, names: bytes
    ) -> Generator[str, None, tuple[int, str]]:
        """Its lines as they come; then its exit status and what it complained of."""
        command = [self.program, f"--timeout={self.patience.timeout:.0f}", *options]
        # What it says is matched below, and must not be translated.
        environ = {**os.environ, "LC_ALL": "C"}
        with TemporaryFile() as listed, TemporaryFile() as errors:
            listed.write(names)
            listed.seek(0)
            process = Popen(  # noqa: S603  no shell; the target's form is checked in targets.py
                command, cwd=folder, env=environ, stdin=listed, stdout=PIPE, stderr=errors
            )
            try:
                for line in process.stdout or ():
                    yield line.decode("utf-8", "replace").rstrip("\n")
                process.wait()
            except BaseException:
                process.terminate()
                raise
            finally:
                process.wait()
                if process.stdout:
                    process.stdout.close()
            errors.seek(0)
            return process.returncode, errors.read().decode("utf-8", "replace")

    def _trouble(self, status: int, said: str) -> DeliveryError:
        if NOTHING_THERE.search(said):
            return NothingThereError(f"{self.address}: folder itu belum ada.")
        for pattern, reason in REASONS:
            if re.search(pattern, said):
                return DeliveryError(f"{self.address}: {reason}")
        told = next((line for line in said.splitlines() if line.strip()), "")
        shown = "".join(letter for letter in told if letter.isprintable())
        reason = SILENT if status in BROKEN_LINE else f"rsync gagal ({status})."
        return DeliveryError(f"{self.address}: {reason} Katanya: {shown or '(tidak ada)'}")


def rsync_to(address: str, patience: Patience) -> Rsync:
    """The machine's rsync; raises DeliveryError when there is none that can do all of this."""
    program = shutil.which("rsync")
    if program is None:
        raise DeliveryError(
            "Di mesin ini belum ada rsync. Pasang dulu (Debian: apt install rsync)."
        )
    told = subprocess.run(  # noqa: S603  found on PATH just now
        [program, "--version"], capture_output=True, text=True, check=False
    )
    version = VERSION.search(told.stdout)
    if version is None or (int(version[1]), int(version[2])) < OLDEST:
        raise DeliveryError(
            f"{program} bukan rsync 3.1 atau yang lebih baru. Pasang dulu (macOS: brew install "
            "rsync)."
        )
    return Rsync(program=program, address=address, patience=patience)
