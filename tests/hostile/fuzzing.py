"""How long is tried, and what a press without rooms makes of a file."""

import os
from functools import cache

from hypothesis import HealthCheck, settings
from pelican.settings import read_settings

from plugins.bridge.known import Known
from plugins.bridge.markup import Markup
from plugins.bridge.reader import draft_of
from plugins.bridge.settings import config_from
from plugins.bridge.stories import StoryMaker, Told
from plugins.bridge.troubles import UnreadableError
from plugins.newsroom.findings import Finding
from tests.conftest import ROOT

NIGHTLY = bool(os.environ.get("NIGHTLY"))
PATH = "berita/2026/uji.md"
# By day the same examples every time; by night others, and many more.
TRIED = settings(
    max_examples=10_000 if NIGHTLY else 200,
    derandomize=not NIGHTLY,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@cache
def maker() -> StoryMaker:
    config = config_from(read_settings(str(ROOT / "pelicanconf.py")))
    return StoryMaker(config, Known(config, (), ()), Markup.from_settings(config.markdown))


def read(data: bytes) -> Told:
    """A story, or what its writer is told; anything else is an error."""
    try:
        draft = draft_of(data, PATH)
    except UnreadableError as trouble:
        return Told(story=None, findings=(trouble.finding,))
    return maker().told(draft)


def is_kind(finding: Finding, data: bytes) -> bool:
    """Whether it names the file, a line that is there, what is wrong, and a cure."""
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
    told = f"{finding.problem} {finding.remedy} {finding.example}"
    return (
        finding.path == PATH
        and 0 <= finding.line <= lines
        and bool(finding.code and finding.problem and finding.remedy)
        and "Traceback" not in told
        and "Error" not in finding.problem
    )
