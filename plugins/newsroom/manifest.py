"""MANIFEST.sha256: the files that an edition is made of, in the form that `sha256sum -c` reads."""

import re
from collections.abc import Iterable, Mapping

NAME = "MANIFEST.sha256"
UNFINISHED = "MANIFEST.unfinished"
"""At targets that cannot be switched in one step, while a delivery is under way: all files that the
hub may have put there. Whoever comes after a delivery that was killed knows what to take away."""

LINE = re.compile(r"(?P<digest>[0-9a-f]{64}) [ *](?P<path>.+)")
UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\\\ud800-\udfff]")

Manifest = Mapping[str, str]
"""SHA-256 in hex, by path with slashes; never the manifest itself."""


class UnreadableManifestError(ValueError):
    """A line that names no file of an edition; the message is that line's number."""


def manifest_from(data: bytes) -> dict[str, str]:
    """What the lines say; raises UnreadableManifestError.

    A manifest from a target is a stranger's text: a path in it never leaves the folder.
    """
    found: dict[str, str] = {}
    for number, line in enumerate(data.decode("utf-8", "surrogateescape").split("\n"), start=1):
        match = LINE.fullmatch(line)
        if match and is_plain(match["path"]):
            found[match["path"]] = match["digest"]
        elif line:
            raise UnreadableManifestError(f"{number}")
    return found


def written(manifest: Manifest) -> bytes:
    """The lines, sorted by the paths' bytes."""
    paths = sorted(manifest, key=str.encode)
    return "".join(f"{manifest[path]}  {path}\n" for path in paths).encode()


def is_plain(path: str) -> bool:
    """Whether it names a file below a folder, the same one on every system."""
    parts = path.split("/")
    steps = any(part in {"", ".", ".."} for part in parts)
    return not (steps or UNFIT.search(path) or path in {NAME, UNFINISHED})


def readable(data: bytes) -> dict[str, str]:
    """As `manifest_from`; nothing for one that cannot be read.

    Nothing is then taken away on its word, and every file is looked at anew.
    """
    try:
        return manifest_from(data)
    except UnreadableManifestError:
        return {}


def names_in(manifests: Iterable[bytes]) -> frozenset[str]:
    """What was ever put at a target, by the manifests there."""
    return frozenset(path for data in manifests for path in readable(data))
