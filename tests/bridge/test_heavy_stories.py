"""A story over which its reader would never come to an end is named; its neighbours are read."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pelican.settings import read_settings

from plugins.bridge.known import Known
from plugins.bridge.markup import Markup
from plugins.bridge.reading import Content, Reading
from plugins.bridge.settings import config_from
from plugins.newsroom.draft import Draft
from plugins.newsroom.findings import Finding
from plugins.newsroom.guard import Limits
from plugins.newsroom.ledger import Ledger
from tests.conftest import PLAIN_STORY, ROOT, STORY, TINY, Write

ENDLESS, GREEDY, DEADLY = "endless", "greedy", "deadly"


def odd_check(draft: Draft) -> Iterator[Finding]:
    """Stands for whatever a library may do with what strangers send."""
    match draft.text("slug"):
        case "endless":
            while True:
                pass
        case "greedy":
            yield from bytearray(10**9)  # type: ignore[misc]
        case "deadly":
            os.kill(os.getpid(), signal.SIGKILL)


def read(content: Path, tmp_path: Path) -> Content:
    places = {"PATH": str(content), "CACHE_PATH": str(tmp_path / "cache")}
    config = config_from(read_settings(str(ROOT / "pelicanconf.py"), override=places))
    ledger = Ledger(tmp_path / "ledger")
    reading = Reading(
        config,
        Known(config),
        Markup.from_settings(config.markdown),
        stories=ledger.table("stories", ""),
        photos=ledger.table("photos", ""),
        checks=(odd_check,),
        limits=Limits(seconds=1, memory=300_000_000),
    )
    try:
        return reading.content()
    finally:
        ledger.close()


@pytest.mark.parametrize("how", [ENDLESS, GREEDY, DEADLY])
def test_it_alone_is_named(write: Write, tmp_path: Path, how: str) -> None:
    heavy = STORY.replace("slug: bakau", f"slug: {how}").replace("place: Desa Hilir\n", "")
    content = write({**TINY, "berita/2026/bakau.md": heavy})
    started = time.monotonic()

    found = read(content, tmp_path)

    assert [(f.path, f.code) for f in found.findings if f.blocks] == [
        ("berita/2026/bakau.md", "terlalu-berat")
    ]
    assert [story.path for story in found.stories] == ["berita/2026/panen-raya.md"]
    assert time.monotonic() - started < 60


def test_many_stories_are_read_around_it(write: Write, tmp_path: Path) -> None:
    many = {
        f"berita/2026/{number}.md": PLAIN_STORY.replace("panen-raya", f"panen-{number}").replace(
            " Baca juga [kisah bakau]({filename}bakau.md).", ""
        )
        for number in range(150)
    }
    many["berita/2026/75.md"] = many["berita/2026/75.md"].replace("panen-75", ENDLESS)
    content = write(many)

    found = read(content, tmp_path)

    assert [f.path for f in found.findings if f.blocks] == ["berita/2026/75.md"]
    assert len(found.stories) == 149
