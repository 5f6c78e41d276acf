"""Known holes in locked packages, as pip-audit finds them, and those that do not concern us."""

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from plugins.workshop.licences import pinned

UNHASHED = re.compile(r"^[A-Za-z0-9].*(?<!\\)$", re.MULTILINE)
"""A package whose line does not go on to its hashes."""
MARKER = re.compile(r" ; [^\\\n]*")
KEYS = {"id": str, "package": str, "reason": str, "noted": date, "until": date}
LONGEST = timedelta(days=184)
"""Half a year: then somebody looks again."""
PATIENCE = 15
"""Seconds for one answer of the service."""


class UnreachableError(Exception):
    """The service that knows of holes gave no whole answer, so nothing is known."""


class AcceptedError(ValueError):
    """The list of accepted holes says something that it may not."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Hole:
    """One known vulnerability of one locked package."""

    package: str
    version: str
    id: str
    aliases: tuple[str, ...] = ()
    mended_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A hole that does not concern us, until the day when it is looked at again."""

    id: str
    package: str
    reason: str
    noted: date
    until: date

    def covers(self, hole: Hole, today: date) -> bool:
        return (
            self.id in {hole.id, *hole.aliases}
            and self.package == hole.package
            and today <= self.until
        )


def unhashed_in(lock: Path) -> tuple[str, ...]:
    """What a lock names without a hash: whatever is served under that name would be installed."""
    return tuple(UNHASHED.findall(lock.read_text(encoding="utf-8")))


def holes_in(locks: Sequence[Path], service: str = "") -> tuple[Hole, ...]:
    """What is known of the packages of the lock files, for whatever system they are locked.

    `service` is the address of an OSV query API, pip-audit's own if empty. Raises UnreachableError.
    """
    with TemporaryDirectory() as work:
        command = [sys.executable, "-P", "-m", "pip_audit", "--format", "json"]
        command += ["--vulnerability-service", "osv", "--timeout", str(PATIENCE)]
        command += ["--require-hashes", "--disable-pip", "--strict", "--progress-spinner", "off"]
        command += ["--cache-dir", str(Path(work) / "cache")]
        command += ["--osv-url", service] if service else []
        for lock in locks:
            command += ["--requirement", str(_for_every_system(lock, Path(work)))]
        # Nobody's own settings of pip-audit hide a hole.
        known = {name: value for name, value in os.environ.items() if not name.startswith("PIP")}
        done = subprocess.run(
            command, env=known, capture_output=True, text=True, encoding="utf-8", check=False
        )
    # Its status is 1 for holes and for failures alike: only a whole report tells them apart.
    try:
        report = json.loads(done.stdout)["dependencies"]
        found = tuple(sorted(set(_holes(report))))
        audited = {_plain(package["name"]) for package in report}
    except (ValueError, KeyError, TypeError):
        said = done.stderr.strip().splitlines() or [f"pip-audit ended with {done.returncode}"]
        raise UnreachableError(said[-1]) from None
    passed_over = {_plain(name) for lock in locks for name in pinned(lock)} - audited
    if passed_over:
        raise UnreachableError(f"pip-audit passed over {', '.join(sorted(passed_over))}")
    return found


def _plain(name: str) -> str:
    """As packages' names are compared (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _for_every_system(lock: Path, folder: Path) -> Path:
    """The lock without its markers: pip-audit would pass over what is not for this machine."""
    copy = folder / lock.name
    copy.write_text(MARKER.sub("", lock.read_text(encoding="utf-8")), encoding="utf-8")
    return copy


def _holes(report: Iterable[Mapping[str, Any]]) -> Iterator[Hole]:
    for package in report:
        for known in package["vulns"]:
            yield Hole(
                package=package["name"],
                version=package["version"],
                id=known["id"],
                aliases=tuple(sorted(known["aliases"])),
                mended_in=tuple(known["fix_versions"]),
            )


def accepted_in(file: Path) -> tuple[Accepted, ...]:
    """The list; none without the file. Raises AcceptedError."""
    if not file.exists():
        return ()
    try:
        entries = tomllib.loads(file.read_text(encoding="utf-8")).get("hole", [])
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise AcceptedError(f"{file.name}: {error}") from None
    return tuple(_accepted(entry, file.name) for entry in entries)


def _accepted(entry: Mapping[str, Any], name: str) -> Accepted:
    where = f"{name}, {entry.get('id', 'an entry without id')}"
    if set(entry) != set(KEYS):
        raise AcceptedError(f"{where}: write {', '.join(KEYS)}, and nothing else")
    for key, kind in KEYS.items():
        if type(entry[key]) is not kind or not entry[key]:
            raise AcceptedError(f"{where}: {key} = {entry[key]!r} is no {kind.__name__}")
    accepted = Accepted(**entry)
    if not accepted.noted <= accepted.until <= accepted.noted + LONGEST:
        raise AcceptedError(f"{where}: until lies within half a year after noted")
    return accepted
