"""Whether a folder is the edition that its MANIFEST.sha256 says."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from plugins.newsroom.manifest import NAME, UnreadableManifestError, manifest_from


class DamagedEditionError(Exception):
    """A folder that is not what its manifest says; names the first files that differ."""


def check_edition(folder: Path) -> int:
    """How many files the edition in `folder` has; raises DamagedEditionError."""
    try:
        sums = manifest_from((folder / NAME).read_bytes())
    except (OSError, UnreadableManifestError) as error:
        raise DamagedEditionError(NAME) from error
    there = set(_paths(folder)) - {NAME}
    wrong = sorted(sums.keys() ^ there) or sorted(
        path for path, digest in sums.items() if _sum(folder / path) != digest
    )
    if wrong:
        raise DamagedEditionError(", ".join(wrong[:3]) + (" ..." if len(wrong) > 3 else ""))
    return len(sums)


def _paths(folder: Path) -> Iterator[str]:
    for file in folder.rglob("*"):
        if file.is_symlink() or not file.is_dir():
            yield file.relative_to(folder).as_posix()


def _sum(file: Path) -> str:
    if file.is_symlink():
        return ""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
