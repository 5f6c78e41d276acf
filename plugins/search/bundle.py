"""Has Pagefind make its bundle: the files that a reader's browser searches in.

Pagefind is a program without a library, so it runs on a folder of its own. It is pinned and
comes with its package; where it cannot run there is no search, and so no edition.
"""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from pagefind_bin import get_executable

from plugins.newsroom.edition import file_of
from plugins.newsroom.findings import BuildStopped
from plugins.search.order import ENTRY, Bundle, ordered
from plugins.search.records import Record

SCRIPT = "pagefind.js"
INDEX_FOLDERS = frozenset(("filter", "fragment", "index"))
PATIENCE = 600
"""Seconds; 10,000 stories take less than one minute."""


def bundle_of(records: tuple[Record, ...]) -> Bundle:
    """The same records give the same bytes, no records no files; BuildStopped when it fails."""
    if not records:
        return {}
    with TemporaryDirectory(prefix="cari-") as folder:
        pages, made = Path(folder, "pages"), Path(folder, "made")
        pages.mkdir()
        for record in records:
            file = pages / file_of(record.address)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(record.html, encoding="utf-8")
        _run(pages, made)
        return ordered(dict(_needed(made)))


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
    """What js/search.js asks for: not Pagefind's own interfaces, worker and playground."""
    entry = json.loads((made / ENTRY).read_bytes())
    programs = {f"wasm.{language['wasm'] or 'unknown'}" for language in entry["languages"].values()}
    for file in sorted(made.rglob("*")):
        name = file.relative_to(made)
        of_index = name.parts[0] in INDEX_FOLDERS or file.suffix == ".pf_meta"
        if file.is_file() and (of_index or file.name in {SCRIPT, ENTRY} or file.stem in programs):
            yield name.as_posix(), file.read_bytes()
