"""A tiny newspaper that gets all the mail at once, built as people build it."""

import json
import os
import re
import resource
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pelicanconf import SITEURL
from tests.conftest import ROOT, SMALL_HUB, TINY
from tests.hostile.case import Case, Content, put

ROOMS = tuple(
    f"plugins.{room}"
    for room in "photos cards views sharing search seo feeds offline security press".split()
)
DESK = ("plugins.editorial", *ROOMS)
SITE = SITEURL
EVERYTHING = 1_000
"""Stories in a feed: more than the mail holds."""
FINDING = re.compile(
    r"^(?P<path>\S.*?)(?::(?P<line>\d+))?  \[blokir\] (?P<code>[\w-]+)  (?P<problem>.*)$", re.M
)
TRACES = re.compile(r"Traceback|\b[A-Z]\w*(?:Error|Exception)\b|HUB_TRACEBACK")
"""Words that only a programmer understands."""
QUARANTINED = 3
"""The exit status of an edition without the blocked stories."""
CLOCK = "1798761600"
"""The first of January 2027, after all the mail was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A finding as the terminal shows it."""

    path: str
    line: int
    code: str
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What became of a build."""

    output: Path
    status: int
    shown: str
    seconds: float
    """Of CPU, in all its processes."""

    @property
    def findings(self) -> tuple[Told, ...]:
        return tuple(findings_in(self.shown))


def findings_in(shown: str) -> Iterator[Told]:
    for match in FINDING.finditer(shown):
        yield Told(
            path=match["path"],
            line=int(match["line"] or 0),
            code=match["code"],
            problem=match["problem"],
        )


def newspaper(folder: Path, cases: Iterable[Case]) -> Path:
    """The content folder of the tiny newspaper with the mail in it."""
    content = folder / "content"
    files: dict[str, Content] = dict(TINY)
    for case in cases:
        files |= case.files
    put(content, files)
    return content


def build(
    content: Path,
    folder: Path,
    cache: Path,
    *,
    plugins: Iterable[str] = ROOMS,
    blocked: str = "quarantine",
    **settings: object,
) -> Built:
    """`pelican content`, as a process of its own."""
    places: dict[str, object] = {
        "OUTPUT_PATH": str(folder / "output"),
        "CACHE_PATH": str(cache),
        "PLUGINS": list(plugins),
        "HUB": SMALL_HUB,
        "FEEDS": {"stories": EVERYTHING, "social": EVERYTHING},
        "BLOCKED_STORIES": blocked,
        "WORKERS": 2,
    }
    pairs = [f"{key}={json.dumps(value)}" for key, value in (places | settings).items()]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pelican", str(content)),
            *("-s", str(ROOT / "pelicanconf.py"), "-e", *pairs),
        ],
        cwd=folder,
        env=os.environ | {"SOURCE_DATE_EPOCH": CLOCK, "COLUMNS": "200"},
        capture_output=True,
        timeout=300,
        check=False,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Built(
        output=folder / "output",
        status=done.returncode,
        shown=(done.stdout + done.stderr).decode("utf-8", "replace"),
        seconds=after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
    )
