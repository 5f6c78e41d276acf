"""Has Pagefind read pages and make its bundle: all that it knows of them.

Pagefind is a program without a library, so it runs on a folder of its own. It is pinned and
comes with its package; where it cannot run there is no search, and so no edition.
"""

import json
import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from pagefind_bin import get_executable

from plugins.newsroom.edition import file_of
from plugins.newsroom.findings import BuildStopped
from plugins.search.records import Record

Bundle = Mapping[str, bytes]
"""Files by their path below the bundle's folder, with slashes."""

SCRIPT = "pagefind.js"
ENTRY = "pagefind-entry.json"
INDEX_FOLDERS = frozenset(("fragment", "index"))
MEMORY = Path("/dev/shm")  # noqa: S108 - only to make a folder of a name of its own in it
"""A folder that is no disk, where there is one: thousands of small files come and go."""
PATIENCE = 600
"""Seconds; the fullest block takes less than ten."""


def bundle_of(records: Iterable[Record]) -> Bundle:
    """What Pagefind makes of one record or more, in no order; BuildStopped when it fails."""
    room = MEMORY if os.access(MEMORY, os.W_OK) else None
    with TemporaryDirectory(prefix="cari-", dir=room) as folder:
        pages, made = Path(folder, "pages"), Path(folder, "made")
        pages.mkdir()
        for record in records:
            file = pages / file_of(record.address)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(record.html, encoding="utf-8")
        _run(pages, made)
        return dict(_needed(made))


def _run(pages: Path, made: Path) -> None:
    # It would read its own settings from the environment and from where it is started.
    around = {key: value for key, value in os.environ.items() if not key.startswith("PAGEFIND_")}
    order = ["--site", str(pages), "--output-path", str(made), "--silent"]
    try:
        done = subprocess.run(  # noqa: S603 - a pinned program, called with our own words
            [str(get_executable()), *order],
            cwd=pages,
            env=around,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _stopped(f"cannot run here: {error}") from error
    if done.returncode or not (made / ENTRY).is_file():
        raise _stopped(f"failed ({done.returncode}): {(done.stderr or done.stdout).strip()}")


def _stopped(what: str) -> BuildStopped:
    return BuildStopped(
        f"Search: Pagefind {what}\n"
        "    Install pagefind_bin anew, or take plugins.search out of PLUGINS in pelicanconf.py."
    )


def _needed(made: Path) -> Iterator[tuple[str, bytes]]:
    """Not its interfaces, worker and playground, nor the filters, which fragments tell as well."""
    entry = json.loads((made / ENTRY).read_bytes())
    programs = {f"wasm.{language['wasm'] or 'unknown'}" for language in entry["languages"].values()}
    for file in sorted(made.rglob("*")):
        name = file.relative_to(made)
        of_index = name.parts[0] in INDEX_FOLDERS or file.suffix == ".pf_meta"
        if file.is_file() and (of_index or file.name in {SCRIPT, ENTRY} or file.stem in programs):
            yield name.as_posix(), file.read_bytes()
